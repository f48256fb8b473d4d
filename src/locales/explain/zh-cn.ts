import type { ExplainWords } from './words.js';

export const explain: ExplainWords = {
  page: '关于一项检查',
  finds: '它能发现什么',
  matters: '为什么重要',
  examples: '示例',
  unsure: '何时无法判断',
  options: '选项',
  sources: '来源',
  marked: '代码中的 data-expect 标出被发现之处。',
  english: '本页其余内容为英文。',
  allRules: '所有检查',
  unknown: '没有这项检查。全部检查如下：',
  potential: '发现的是可能的问题，不是法律判断。',
  verdict: {
    fail: '会发现',
    review: '请你看一眼',
    ok: '不作提示',
  },
};
