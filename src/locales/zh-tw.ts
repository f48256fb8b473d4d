// Traditional Chinese, in the words used in Taiwan.
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
  description: '網頁替你預先勾選或隱藏同意選項時提醒你，一鍵取消勾選。',
};

export const badge: BadgeWords = {
  found: { other: 'untick：本頁有 {count} 處需要留意' },
  nothing: 'untick：本頁未發現問題',
  incomplete: 'untick：未發現問題，但本頁有部分內容無法檢查',
  blocked: '網頁一再移除提醒。請按這裡查看。',
  failed: 'untick：本頁無法檢查',
};

export const warning: WarningWords = {
  label: 'untick 的提醒',
  untick: '取消勾選',
  decline: '改選「否」',
  why: '為什麼？',
  hide: '隱藏',
  hideHint: '按 Esc 也可隱藏',
  measured: '測量結果',
  quoted: '網頁原文',
  unticked: '好了，已取消勾選。',
  declined: '好了，已改選另一項。',
  kept: '網頁沒有放開這個選項，繼續之前請再看一眼。',
  byHand: '這一項需要你自己選擇。',
  covered: '有內容蓋住了這則提醒，請再按一次。',
  again: '請再按一次。',
  untickAll: '全部取消勾選',
  each: '逐項查看',
  undo: '復原',
  undone: '已恢復原狀。',
  undoneInPart: '有些沒能恢復，繼續之前請再看一眼。',
  learn: '進一步了解',
  notHere: '此網站不再提醒',
  hiddenHere: '{site} 上不再顯示提醒。你可以在 untick 的彈出視窗裡重新開啟。',
  small: { other: '{count} 處待看' },
  several: { other: '繼續之前，這裡有 {count} 項同意請你看一眼。' },
  untickedAll: { other: '好了，已收回 {count} 項。' },
  keptSome: { other: '網頁沒有放開其中 {count} 項：{words}。繼續之前請再看一眼。' },
  more: { other: '還有 {count} 處：請按瀏覽器工具列上的 untick 按鈕。' },
};

export const popup: PopupWords = {
  title: 'untick',
  checking: '正在檢查本頁…',
  found: { other: '繼續之前，有 {count} 處請留意' },
  review: { other: '有 {count} 處也許值得看看' },
  nothing: '未發現問題',
  nothingDetail: { other: '做了 {count} 項檢查，本頁沒有預先勾選或隱藏的同意選項。' },
  nothingAsked: '本頁沒有請你同意任何事項。',
  incomplete: '未發現問題，但有內容沒能檢查',
  incompleteFound: '本頁有部分內容無法檢查：',
  cannot: '無法檢查這個頁面',
  cannotDetail: '瀏覽器本身的頁面、擴充功能商店、本機檔案和文件不對擴充功能開放。',
  failed: '出了點問題',
  failedDetail: '檢查沒有完成。請重新載入網頁後再看。',
  again: '再查一次',
  findings: '發現',
  showMe: '帶我去看',
  untick: '替我取消勾選',
  decline: '替我改選「否」',
  why: '為什麼重要',
  quoted: '網頁原文',
  unticked: '已取消勾選。',
  kept: '網頁沒有放開這個選項，請你看一眼。',
  byHand: '這一項需要你自己選擇。',
  gone: '它已經不在網頁上了。',
  settings: '設定',
  warnings: '在網頁中顯示提醒',
  warningsHere: '在 {site} 上顯示',
  language: '語言',
  automatic: '跟隨瀏覽器',
  promise: '任何資料都不會離開你的裝置。',
  potential: '發現的是可能的問題，不是法律判斷。',
};

export const receipts: ReceiptWords = {
  against: { other: '你送出了 {count} 項自己已關閉的同意' },
  sent: { other: '你送出了 {count} 項自己從未動過的同意' },
  maybe: { other: '{count} 項你從未動過的同意可能已經送出' },
  own: { other: '有 {count} 項是你自己選的。' },
  more: { other: '還有 {count} 項' },
  first: '送給本站',
  third: '送給另一個網站：{site}',
  unknown: '無法得知送給誰',
};

export const severity: SeverityWords = {
  minor: '輕微',
  moderate: '中等',
  serious: '嚴重',
  critical: '非常嚴重',
  review: '請確認',
};

export const limit: LimitWords = {
  'closed-shadow-root': '封閉的元件',
  'unreachable-frame': '無法進入的框架',
  'main-world': '網頁可能改動了結果',
  size: '內容太多，一次查不完',
  time: '花的時間太長',
  'not-rendered': '沒有顯示出來的部分',
  language: 'untick 還讀不懂的語言的文字',
  error: '檢查時發生錯誤',
};

export const terms: Terms = {
  display: '沒有顯示',
  visibility: '設為不可見',
  opacity: '透明',
  clip: '被裁掉',
  'zero-size': '沒有大小',
  overflow: '在外框之外',
  'off-screen': '移到螢幕外',
  covered: '被遮住',
  'same-colour': '與背景同色',
  scale: '縮小到看不見',
  'closed-details': '在收合的區塊裡',
  'unselected-tab': '在另一個分頁裡',
  'unopened-dialog': '在未開啟的對話框裡',
  'content-visibility': '沒有繪製',
  'hidden-until-found': '搜尋前一直隱藏',
  frame: '在隱藏的框架裡',
  'far-below-action': '遠在按鈕下方',
  'small-text': '字很小',
  'low-contrast': '顏色很淡',
  'small-mark': '勾選框很小',
  'in-scroll-box': '在需要捲動的小框裡',
  on: '已選取',
  off: '未選取',
  mixed: '部分選取',
};

export const popupTerms: PopupTerms = {
  marketing: '行銷',
  'third-party-sharing': '與第三方分享',
  profiling: '個人側寫',
  credit: '信用評估',
  cookies: 'Cookie 與追蹤',
  'paid-extra': '付費項目',
  terms: '條款',
  'privacy-notice': '隱私權政策',
  age: '年齡',
  convenience: '便利功能',
  email: '電子郵件',
  sms: '簡訊',
  phone: '電話',
  post: '郵寄',
  messenger: '即時通訊',
  'drawn-as-text': '只畫成文字',
  smaller: '比較小',
  'smaller-text': '字比較小',
  'lighter-text': '字比較細',
  'fainter-fill': '底色比較淡',
  required: '必須同意',
  'the button is locked': '按鈕被鎖住',
  'already on': '已經選上',
  'on a page before': '在前面的頁面上',
  'on this page': '在本頁上',
};

export const measures: Measures = {
  fontSize: '文字大小：{value} 像素',
  bodyFontSize: '網頁內文：{value} 像素',
  contrast: '對比度：{value} 比 1',
  markSize: '勾選框大小：{value} 像素',
  belowAction: '在按鈕下方：{value} 像素',
  opacity: '不透明度：{value}',
};

export const comma = '、';

/** Told in the page too: what more the popup says lies beside them. */
export { boxRules as rules } from './rules/zh-tw.js';
