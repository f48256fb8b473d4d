// Traditional Chinese, in the words used in Taiwan.
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
  description: '網頁替你預先勾選或隱藏同意選項時提醒你，一鍵取消勾選。',
};

export const badge: BadgeWords = {
  found: { other: 'untick：本頁有 {count} 處需要留意' },
  nothing: 'untick：本頁未發現問題',
  incomplete: 'untick：未發現問題，但本頁有部分內容無法檢查',
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

export const rules: RuleSentences = {
  'preticked-consent': {
    why: '已經勾好的選項會以你的名義表示同意，除非你注意到並取消它。',
    messages: {
      preset: '可能的預先勾選：網頁開啟時，「{words}」就已經選上了。',
      later: '網頁尚未顯示的部分可能有預先勾選：「{words}」已經選上了。',
      unsure: '這可能是替你給出的同意：「{words}」處於選取狀態，請看一下。',
    },
  },
  'concealed-consent': {
    why: '有一項以你的名義表示同意的內容會隨網頁一起送出，而你看不到它。',
    messages: {
      concealed: '可能的隱藏同意：「{words}」已選取，但看不到（{concealedBy}）。',
      wordless: '看得到一個已選取的選項，卻看不到它在問什麼（{concealedBy}）：「{words}」。請看一下。',
      unsure: '這可能是隱藏的同意：「{words}」已選取，但看不到（{concealedBy}）。請看一下。',
    },
  },
  'inconspicuous-consent': {
    why: '這項同意已經替你給出，而它的位置或樣子會讓多數人忽略過去。',
    messages: {
      faint: '可能的不顯眼同意：「{words}」已經選上，而且很容易被忽略（{weak}）。',
      unsure: '這項同意可能容易被忽略：「{words}」已經選上（{weak}）。請看一下。',
    },
  },
  'hidden-consent-field': {
    why: '表單會從一個從不顯示的欄位以你的名義送出「同意」，而且沒有可以取消的選項。',
    messages: {
      hidden: '可能的隱藏同意：欄位「{fieldName}」會以「是」送出，卻沒有任何選項詢問過你。',
    },
  },
  'preselected-extra': {
    why: '要花錢的東西被放進了你的帳單，你得自己發現才能拿掉。',
    messages: {
      priced: '可能的預選付費項目：「{words}」已經替你選上，而且要花錢。',
      unpriced: '這可能是已經替你選上的付費項目：「{words}」。請看看價格。',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': '已經替你給出的同意',
  'concealed-consent': '不想讓你看到的同意',
  'inconspicuous-consent': '容易忽略的同意',
  'hidden-consent-field': '隱藏欄位裡的同意',
  'preselected-extra': '已經替你選上的付費項目',
};
