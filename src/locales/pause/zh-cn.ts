// Simplified Chinese.
import type { PauseWords, Toolbar } from './words.js';

export const pause: PauseWords = {
  button: '在本网站暂停',
  hour: '1 小时',
  today: '今天',
  always: '一直',
  hint: '暂停的网站不会被检查，也不会留下任何记录。',
  title: '已在本网站暂停',
  left: '{time}后自动恢复。',
  forever: '直到您重新开启。',
  resume: '立即恢复',
};

export const toolbar: Toolbar = {
  paused: 'untick：已在本网站暂停',
  quiet: 'untick：本页只有您选择不提醒的内容',
};
