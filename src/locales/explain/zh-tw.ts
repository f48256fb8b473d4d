import type { ExplainWords } from './words.js';

export const explain: ExplainWords = {
  page: '關於一項檢查',
  finds: '它能發現什麼',
  matters: '為什麼重要',
  examples: '範例',
  unsure: '何時無法判斷',
  options: '選項',
  sources: '來源',
  marked: '程式碼中的 data-expect 標出被發現之處。',
  english: '本頁其餘內容為英文。',
  allRules: '所有檢查',
  unknown: '沒有這項檢查。全部檢查如下：',
  potential: '發現的是可能的問題，不是法律判斷。',
  verdict: {
    fail: '會發現',
    review: '請你看一眼',
    ok: '不作提示',
  },
};
