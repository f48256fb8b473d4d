// Simplified Chinese.
import type {
  BadgeWords,
  LimitWords,
  Manifest,
  Measures,
  PopupTerms,
  PopupWords,
  ReceiptWords,
  SeverityWords,
  Terms,
  WarningWords,
} from './catalogue.js';

export const manifest: Manifest = {
  name: 'untick',
  description: '网页替你预先勾选或隐藏了同意选项时提醒你，一键取消勾选。',
};

export const badge: BadgeWords = {
  found: { other: 'untick：本页有 {count} 处需要留意' },
  nothing: 'untick：本页未发现问题',
  incomplete: 'untick：未发现问题，但本页有部分内容无法检查',
  blocked: '网页一再移除提醒。请点这里查看。',
  failed: 'untick：本页无法检查',
};

export const warning: WarningWords = {
  label: 'untick 的提醒',
  untick: '取消勾选',
  decline: '改选“否”',
  why: '为什么？',
  hide: '隐藏',
  hideHint: '按 Esc 也可隐藏',
  measured: '测量结果',
  quoted: '网页原文',
  unticked: '好了，已取消勾选。',
  declined: '好了，已改选另一项。',
  kept: '网页没有放开这个选项，继续之前请再看一眼。',
  byHand: '这一项需要你自己选择。',
  covered: '有内容盖住了这条提醒，请再按一次。',
  again: '请再按一次。',
  untickAll: '全部取消勾选',
  each: '逐项查看',
  undo: '撤销',
  undone: '已恢复原样。',
  undoneInPart: '有些没能恢复，继续之前请再看一眼。',
  learn: '详细了解',
  notHere: '此网站不再提醒',
  hiddenHere: '{site} 上不再显示提醒。你可以在 untick 的弹出窗口里重新打开。',
  small: { other: '{count} 处待看' },
  several: { other: '继续之前，这里有 {count} 项同意请你看一眼。' },
  untickedAll: { other: '好了，已收回 {count} 项。' },
  keptSome: { other: '网页没有放开其中 {count} 项：{words}。继续之前请再看一眼。' },
  more: { other: '还有 {count} 处：请点浏览器工具栏上的 untick 按钮。' },
};

export const popup: PopupWords = {
  title: 'untick',
  checking: '正在检查本页…',
  found: { other: '继续之前，有 {count} 处请留意' },
  review: { other: '有 {count} 处也许值得看看' },
  nothing: '未发现问题',
  nothingDetail: { other: '做了 {count} 项检查，本页没有预先勾选或隐藏的同意选项。' },
  nothingAsked: '本页没有请你同意任何事项。',
  incomplete: '未发现问题，但有内容没能检查',
  incompleteFound: '本页有部分内容无法检查：',
  cannot: '无法检查此页面',
  cannotDetail: '浏览器自身的页面、扩展商店、本地文件和文档不对扩展开放。',
  failed: '出了点问题',
  failedDetail: '检查没有完成。请重新加载网页后再看。',
  again: '再查一次',
  findings: '发现',
  showMe: '带我去看',
  untick: '替我取消勾选',
  decline: '替我改选“否”',
  why: '为什么重要',
  quoted: '网页原文',
  unticked: '已取消勾选。',
  kept: '网页没有放开这个选项，请你看一眼。',
  byHand: '这一项需要你自己选择。',
  gone: '它已经不在网页上了。',
  settings: '设置',
  warnings: '在网页中显示提醒',
  warningsHere: '在 {site} 上显示',
  language: '语言',
  automatic: '跟随浏览器',
  promise: '任何数据都不会离开你的设备。',
  potential: '发现的是可能的问题，不是法律判断。',
};

export const receipts: ReceiptWords = {
  against: { other: '你提交了 {count} 项自己已关闭的同意' },
  sent: { other: '你提交了 {count} 项自己从未动过的同意' },
  maybe: { other: '{count} 项你从未动过的同意可能已经提交' },
  own: { other: '有 {count} 项是你自己选的。' },
  more: { other: '还有 {count} 项' },
  first: '提交给本站',
  third: '提交给另一个网站：{site}',
  unknown: '无法得知提交给谁',
};

export const severity: SeverityWords = {
  minor: '轻微',
  moderate: '中等',
  serious: '严重',
  critical: '非常严重',
  review: '请确认',
};

export const limit: LimitWords = {
  'closed-shadow-root': '封闭的组件',
  'unreachable-frame': '无法进入的框架',
  'main-world': '网页可能改动了结果',
  size: '内容太多，一次查不完',
  time: '用时过长',
  'not-rendered': '没有显示出来的部分',
  language: 'untick 还读不懂的语言的文字',
  error: '检查时出错',
};

export const terms: Terms = {
  display: '没有显示',
  visibility: '设为不可见',
  opacity: '透明',
  clip: '被裁掉',
  'zero-size': '没有大小',
  overflow: '在外框之外',
  'off-screen': '移到屏幕外',
  covered: '被遮住',
  'same-colour': '与背景同色',
  scale: '缩小到看不见',
  'closed-details': '在收起的栏目里',
  'unselected-tab': '在另一个标签页里',
  'unopened-dialog': '在未打开的对话框里',
  'content-visibility': '没有绘制',
  'hidden-until-found': '搜索前一直隐藏',
  frame: '在隐藏的框架里',
  'far-below-action': '远在按钮下方',
  'small-text': '字很小',
  'low-contrast': '颜色很淡',
  'small-mark': '勾选框很小',
  'in-scroll-box': '在需要滚动的小框里',
  on: '选中',
  off: '未选中',
  mixed: '部分选中',
};

export const popupTerms: PopupTerms = {
  marketing: '营销',
  'third-party-sharing': '与第三方共享',
  profiling: '用户画像',
  credit: '信用评估',
  cookies: 'Cookie 和跟踪',
  'paid-extra': '付费项',
  terms: '条款',
  'privacy-notice': '隐私政策',
  age: '年龄',
  convenience: '便利功能',
  email: '电子邮件',
  sms: '短信',
  phone: '电话',
  post: '邮寄',
  messenger: '即时通讯',
  'drawn-as-text': '只画成文字',
  smaller: '更小',
  'smaller-text': '字更小',
  'lighter-text': '字更细',
  'fainter-fill': '底色更淡',
  required: '必须同意',
  'the button is locked': '按钮被锁住',
  'already on': '已经选上',
  'on a page before': '在前面的页面上',
  'on this page': '在本页上',
};

export const measures: Measures = {
  fontSize: '文字大小：{value} 像素',
  bodyFontSize: '网页正文：{value} 像素',
  contrast: '对比度：{value} 比 1',
  markSize: '勾选框大小：{value} 像素',
  belowAction: '在按钮下方：{value} 像素',
  opacity: '不透明度：{value}',
};

export const comma = '、';

/** Told in the page too: what more the popup says lies beside them. */
export { boxRules as rules } from './rules/zh-cn.js';
