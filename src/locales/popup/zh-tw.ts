// Traditional Chinese.
import type { Around, MistakeWords, Unchecked } from './words.js';

export const unchecked: Unchecked = {
  browser: '瀏覽器本身的頁面和擴充功能的頁面不對擴充功能開放。',
  store: '擴充功能商店不對擴充功能開放。',
  file: '您裝置上的檔案不會被檢查：只檢查網頁。',
  document: '這是文件或圖片，不是網頁。',
  offlineTitle: '您目前離線',
  offline: '沒有網路連線，這裡就沒有可檢查的網頁。',
  unreachedTitle: '此網頁未能載入',
  unreached: '瀏覽器顯示的是錯誤頁面，上面沒有可檢查的內容。',
  loadingTitle: '此網頁仍在載入',
  loading: '載入完成後即可檢查。',
  forbiddenTitle: 'untick 無權查看此網頁',
  forbidden: '瀏覽器需要先得到您的許可。您可以隨時收回。',
  allow: '允許',
};

export const around: Around = {
  actions: '更多',
  dashboard: '總覽',
  mistake: '回報錯誤',
  quiet: {
    other: '還有 {count} 項您選擇不提醒的內容',
  },
  arrows: '用方向鍵逐項移動。',
  provisions: '可能相關的規定',
  status: {
    guidance: '指引',
    standard: '標準',
    'not-yet-applicable': '尚未適用',
    superseded: '已被取代',
    vacated: '修訂遭撤銷',
    unverified: '未查證',
  },
};

export const mistake: MistakeWords = {
  title: '回報錯誤',
  intro: '尚未傳送任何內容。回報只會包含以下文字；您可以修改或刪去任何部分。',
  about: '是關於什麼？',
  missed: '沒有被發現的問題',
  text: '回報內容',
  copy: '複製',
  copied: '已複製。',
  uncopied: '無法複製。請選取文字自行複製。',
  open: '在 {site} 上開啟為議題',
  opens: '會在新分頁開啟 {site} 並填好這段文字。您在那裡送出之後才會公開。',
  tooLong: '文字太長，無法預先填入。請縮短，或改用複製。',
  back: '返回',
};
