// Simplified Chinese.
import type {
  BadgeWords,
  LimitWords,
  Manifest,
  Measures,
  PopupWords,
  RuleSentences,
  RuleTitles,
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

export const rules: RuleSentences = {
  'preticked-consent': {
    why: '已经勾好的选项会以你的名义表示同意，除非你注意到并取消它。',
    messages: {
      preset: '可能的预先勾选：网页打开时，“{words}”就已经选上了。',
      later: '网页尚未显示的部分可能有预先勾选：“{words}”已经选上了。',
      unsure: '这可能是替你给出的同意：“{words}”处于选中状态，请看一下。',
    },
  },
  'concealed-consent': {
    why: '有一项以你的名义表示同意的内容会随网页一起提交，而你看不到它。',
    messages: {
      concealed: '可能的隐藏同意：“{words}”已选中，但看不到（{concealedBy}）。',
      wordless: '能看到一个已选中的选项，却看不到它在问什么（{concealedBy}）：“{words}”。请看一下。',
      unsure: '这可能是隐藏的同意：“{words}”已选中，但看不到（{concealedBy}）。请看一下。',
    },
  },
  'inconspicuous-consent': {
    why: '这项同意已经替你给出，而它的位置或样子会让多数人忽略过去。',
    messages: {
      faint: '可能的不显眼同意：“{words}”已经选上，而且很容易被忽略（{weak}）。',
      unsure: '这项同意可能容易被忽略：“{words}”已经选上（{weak}）。请看一下。',
    },
  },
  'hidden-consent-field': {
    why: '表单会从一个从不显示的字段以你的名义提交“同意”，而且没有可以取消的选项。',
    messages: {
      hidden: '可能的隐藏同意：字段“{fieldName}”会以“是”提交，却没有任何选项询问过你。',
    },
  },
  'preselected-extra': {
    why: '要花钱的东西被放进了你的账单，你得自己发现才能去掉。',
    messages: {
      priced: '可能的预选付费项：“{words}”已经替你选上，而且要花钱。',
      unpriced: '这可能是已经替你选上的付费项：“{words}”。请看看价格。',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': '已经替你给出的同意',
  'concealed-consent': '不想让你看到的同意',
  'inconspicuous-consent': '容易忽略的同意',
  'hidden-consent-field': '隐藏字段里的同意',
  'preselected-extra': '已经替你选上的付费项',
};
