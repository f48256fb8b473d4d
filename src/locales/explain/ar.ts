import type { ExplainWords } from './words.js';

export const explain: ExplainWords = {
  page: 'عن أحد الفحوص',
  finds: 'ما الذي يجده',
  matters: 'لماذا يهمّ',
  examples: 'أمثلة',
  unsure: 'متى لا يمكنه الجزم',
  options: 'الخيارات',
  sources: 'المصادر',
  marked: 'في الشيفرة تشير data-expect إلى ما يُكتشف.',
  english: 'بقية هذه الصفحة بالإنجليزية.',
  allRules: 'كل الفحوص',
  unknown: 'لا يوجد فحص بهذا الاسم. هذه كلها:',
  potential: 'ما نجده مشكلة محتملة، وليس حكمًا قانونيًا.',
  verdict: {
    fail: 'يُكتشف',
    review: 'يُرجى النظر',
    ok: 'لا ملاحظة',
  },
};
