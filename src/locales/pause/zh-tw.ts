// Traditional Chinese.
import type { PauseWords, Toolbar } from './words.js';

export const pause: PauseWords = {
  button: '在此網站暫停',
  hour: '1 小時',
  today: '今天',
  always: '一律',
  hint: '暫停的網站不會被檢查，也不會留下任何紀錄。',
  title: '已在此網站暫停',
  left: '{time}後自動恢復。',
  forever: '直到您重新開啟。',
  resume: '立即恢復',
};

export const toolbar: Toolbar = {
  paused: 'untick：已在此網站暫停',
  quiet: 'untick：本頁只有您選擇不提醒的內容',
};
