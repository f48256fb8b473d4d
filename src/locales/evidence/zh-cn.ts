// Simplified Chinese.
import type { EvidenceWords } from './words.js';

export const evidence: EvidenceWords = {
  save: '保存证据',
  reading: '正在读取页面…',
  picture: '正在截取画面…',
  sealing: '正在封存…',
  saved: '已保存为 {name}。图片中的输入框均已遮盖。',
  savedBare: '已保存为 {name}，其中没有页面图片。',
  savedKept: '已保存为 {name}。图片中的输入框均已遮盖。各项发现的图片也可在总览中查看。',
  savedFull: '已保存为 {name}。总览中已没有空间存放图片。',
  savedUnkept: '已保存为 {name}。图片未能留存到总览中。',
  failed: '无法保存。请重新加载页面后再试。',
  closed: '只有能够检查的页面才能保存证据。',
  paused: 'untick 在此网站暂停期间，无法保存证据。',
};
