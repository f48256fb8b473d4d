// Simplified Chinese.
import type { Around, MistakeWords, Unchecked } from './words.js';

export const unchecked: Unchecked = {
  browser: '浏览器自身的页面和扩展程序的页面不对扩展程序开放。',
  store: '扩展程序商店不对扩展程序开放。',
  file: '您设备上的文件不会被检查：只检查网页。',
  document: '这是文档或图片，不是网页。',
  offlineTitle: '您处于离线状态',
  offline: '没有网络连接，这里就没有可检查的网页。',
  unreachedTitle: '此网页未能加载',
  unreached: '浏览器显示的是错误页，上面没有可检查的内容。',
  loadingTitle: '此网页仍在加载',
  loading: '加载完成后即可检查。',
  forbiddenTitle: 'untick 无权查看此网页',
  forbidden: '浏览器需要先得到您的许可。您可以随时收回。',
  allow: '允许',
};

export const around: Around = {
  actions: '更多',
  dashboard: '总览',
  mistake: '报告错误',
  quiet: {
    other: '还有 {count} 项您选择不提醒的内容',
  },
  arrows: '用方向键逐项移动。',
  provisions: '可能相关的规定',
  status: {
    guidance: '指南',
    standard: '标准',
    'not-yet-applicable': '尚未适用',
    superseded: '已被取代',
    vacated: '修订被撤销',
    unverified: '未核实',
  },
};

export const mistake: MistakeWords = {
  title: '报告错误',
  intro: '尚未发送任何内容。报告只会包含以下文字；您可以修改或删去任何部分。',
  about: '是关于什么的？',
  missed: '没有被发现的问题',
  text: '报告内容',
  copy: '复制',
  copied: '已复制。',
  uncopied: '无法复制。请选中文字自行复制。',
  open: '在 {site} 上打开为议题',
  opens: '会在新标签页中打开 {site} 并填好这段文字。您在那里提交之后才会公开。',
  tooLong: '文字太长，无法预先填入。请缩短，或者复制。',
  back: '返回',
};
