// Arabic, modern standard. Right to left; six plural forms.
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
  description: 'ينبّهك إلى خانات الموافقة المحدَّدة مسبقًا أو المخفية، ويلغي تحديدها بضغطة واحدة.',
};

export const badge: BadgeWords = {
  found: {
    zero: 'untick: لا شيء في هذه الصفحة',
    one: 'untick: أمر واحد يستحق النظر في هذه الصفحة',
    two: 'untick: أمران يستحقان النظر في هذه الصفحة',
    few: 'untick: {count} أمور تستحق النظر في هذه الصفحة',
    many: 'untick: {count} أمرًا يستحق النظر في هذه الصفحة',
    other: 'untick: {count} أمر يستحق النظر في هذه الصفحة',
  },
  nothing: 'untick: لم نجد شيئًا في هذه الصفحة',
  incomplete: 'untick: لم نجد شيئًا، لكن تعذّر فحص أجزاء من الصفحة',
  failed: 'untick: تعذّر فحص هذه الصفحة',
};

export const warning: WarningWords = {
  label: 'تنبيه من untick',
  untick: 'إلغاء التحديد',
  decline: 'اختيار «لا»',
  why: 'لماذا؟',
  hide: 'إخفاء',
  hideHint: 'مفتاح Esc يخفيه أيضًا',
  measured: 'ما الذي قيس',
  quoted: 'كما ورد في الصفحة',
  unticked: 'تمّ. أُلغي التحديد.',
  declined: 'تمّ. أُخذ الخيار الآخر.',
  kept: 'لم تستجب الصفحة. انظر إليها قبل أن تتابع.',
  byHand: 'هذا الخيار عليك أن تحدّده بنفسك.',
  covered: 'هناك ما يغطي هذا التنبيه. اضغط مرة أخرى.',
  more: {
    zero: 'لا شيء آخر.',
    one: 'وأمر واحد آخر: اضغط زر untick في المتصفح.',
    two: 'وأمران آخران: اضغط زر untick في المتصفح.',
    few: 'و{count} أمور أخرى: اضغط زر untick في المتصفح.',
    many: 'و{count} أمرًا آخر: اضغط زر untick في المتصفح.',
    other: 'و{count} أمر آخر: اضغط زر untick في المتصفح.',
  },
};

export const popup: PopupWords = {
  title: 'untick',
  checking: 'جارٍ فحص هذه الصفحة…',
  found: {
    zero: 'لا شيء يستحق النظر',
    one: 'أمر واحد يستحق النظر قبل أن تتابع',
    two: 'أمران يستحقان النظر قبل أن تتابع',
    few: '{count} أمور تستحق النظر قبل أن تتابع',
    many: '{count} أمرًا يستحق النظر قبل أن تتابع',
    other: '{count} أمر يستحق النظر قبل أن تتابع',
  },
  review: {
    zero: 'لا شيء يستحق النظر',
    one: 'أمر واحد قد تودّ النظر فيه',
    two: 'أمران قد تودّ النظر فيهما',
    few: '{count} أمور قد تودّ النظر فيها',
    many: '{count} أمرًا قد تودّ النظر فيه',
    other: '{count} أمر قد تودّ النظر فيه',
  },
  nothing: 'لم نجد شيئًا',
  nothingDetail: {
    zero: 'لا توجد في هذه الصفحة موافقة محدَّدة مسبقًا أو مخفية.',
    one: 'فحص واحد: لا توجد في هذه الصفحة موافقة محدَّدة مسبقًا أو مخفية.',
    two: 'فحصان: لا توجد في هذه الصفحة موافقة محدَّدة مسبقًا أو مخفية.',
    few: '{count} فحوص: لا توجد في هذه الصفحة موافقة محدَّدة مسبقًا أو مخفية.',
    many: '{count} فحصًا: لا توجد في هذه الصفحة موافقة محدَّدة مسبقًا أو مخفية.',
    other: '{count} فحص: لا توجد في هذه الصفحة موافقة محدَّدة مسبقًا أو مخفية.',
  },
  nothingAsked: 'لا تطلب هذه الصفحة موافقتك على شيء نراه.',
  incomplete: 'لم نجد شيئًا، لكن تعذّر فحص كل شيء',
  incompleteFound: 'تعذّر فحص أجزاء من هذه الصفحة:',
  cannot: 'لا يمكن فحص هذه الصفحة',
  cannotDetail: 'صفحات المتصفح نفسه ومتاجر الإضافات والملفات والمستندات مغلقة أمام الإضافات.',
  failed: 'حدث خطأ ما',
  failedDetail: 'لم يكتمل الفحص. أعد تحميل الصفحة ثم انظر مرة أخرى.',
  again: 'فحص مرة أخرى',
  findings: 'ما وجدناه',
  showMe: 'أرني',
  untick: 'ألغِ التحديد عني',
  decline: 'اختر «لا» عني',
  why: 'لماذا يهم',
  quoted: 'كما ورد في الصفحة',
  unticked: 'أُلغي التحديد.',
  kept: 'لم تستجب الصفحة. انظر إليها بنفسك.',
  byHand: 'هذا الخيار عليك أن تحدّده بنفسك.',
  gone: 'لم يعد موجودًا في الصفحة.',
  settings: 'الإعدادات',
  warnings: 'إظهار التنبيهات في الصفحات',
  warningsHere: 'إظهارها على {site}',
  language: 'اللغة',
  automatic: 'مثل المتصفح',
  promise: 'لا شيء يغادر جهازك.',
  potential: 'ما نجده مشكلة محتملة وليس حكمًا قانونيًا.',
};

export const severity: SeverityWords = {
  minor: 'طفيف',
  moderate: 'متوسط',
  serious: 'خطير',
  critical: 'خطير جدًا',
  review: 'يُرجى التحقق',
};

export const limit: LimitWords = {
  'closed-shadow-root': 'مكوّن مغلق',
  'unreachable-frame': 'إطار لا يمكن دخوله',
  'main-world': 'ربما غيّرت الصفحة النتائج',
  size: 'أكثر مما يمكن فحصه دفعة واحدة',
  time: 'استغرق وقتًا طويلًا',
  'not-rendered': 'أجزاء غير معروضة',
  error: 'خطأ أثناء الفحص',
};

export const terms: Terms = {
  display: 'غير معروض',
  visibility: 'جُعل غير مرئي',
  opacity: 'شفاف',
  clip: 'مقصوص',
  'zero-size': 'بلا حجم',
  overflow: 'خارج إطاره',
  'off-screen': 'منقول خارج الشاشة',
  covered: 'مغطّى',
  'same-colour': 'بلون خلفيته',
  scale: 'مصغّر حتى الاختفاء',
  'closed-details': 'في قسم مطويّ',
  'unselected-tab': 'في تبويب آخر',
  'unopened-dialog': 'في نافذة لم تُفتح',
  'content-visibility': 'غير مرسوم',
  'hidden-until-found': 'مخفي حتى يُبحث عنه',
  frame: 'في إطار مخفي',
  'far-below-action': 'بعيد أسفل الزر',
  'small-text': 'نص صغير',
  'low-contrast': 'لون باهت',
  'small-mark': 'خانة صغيرة',
  'in-scroll-box': 'في صندوق يحتاج إلى تمرير',
};

export const measures: Measures = {
  fontSize: 'حجم النص: {value} بكسل',
  bodyFontSize: 'نص الصفحة: {value} بكسل',
  contrast: 'التباين: {value} إلى 1',
  markSize: 'حجم الخانة: {value} بكسل',
  belowAction: 'أسفل الزر بمقدار {value} بكسل',
  opacity: 'العتامة: {value}',
};

export const comma = '، ';

export const rules: RuleSentences = {
  'preticked-consent': {
    why: 'الخانة المحدَّدة مسبقًا تقول «نعم» باسمك ما لم تنتبه إليها وتلغها.',
    messages: {
      preset: 'احتمال موافقة محدَّدة مسبقًا: «{words}» كانت مفعّلة عند عرض الصفحة.',
      later: 'احتمال موافقة محدَّدة مسبقًا في جزء لم يُعرض بعد: «{words}» مفعّلة.',
      unsure: 'قد تكون هذه موافقة أُعطيت عنك: «{words}» مفعّلة. يُرجى النظر.',
    },
  },
  'concealed-consent': {
    why: 'شيء يقول «نعم» باسمك يُرسَل مع الصفحة ولا يمكن رؤيته.',
    messages: {
      concealed: 'احتمال موافقة مخفية: «{words}» مفعّلة ولا تُرى ({concealedBy}).',
      wordless: 'تظهر خانة مفعّلة ولا يظهر ما تسأل عنه ({concealedBy}): «{words}». يُرجى النظر.',
      unsure: 'قد تكون هذه موافقة مخفية: «{words}» مفعّلة ولا تُرى ({concealedBy}). يُرجى النظر.',
    },
  },
  'inconspicuous-consent': {
    why: 'موافقة أُعطيت مسبقًا، في موضع أو بشكل يجعل معظم الناس يمرّون بها دون انتباه.',
    messages: {
      faint: 'احتمال موافقة غير ظاهرة: «{words}» مفعّلة مسبقًا ويسهل ألّا تُلاحَظ ({weak}).',
      unsure: 'قد تكون هذه موافقة يسهل ألّا تُلاحَظ: «{words}» مفعّلة مسبقًا ({weak}). يُرجى النظر.',
    },
  },
  'hidden-consent-field': {
    why: 'يرسل النموذج «نعم» باسمك من حقل لا يظهر أبدًا، ولا توجد خانة لسحبها.',
    messages: {
      hidden: 'احتمال موافقة مخفية: الحقل «{fieldName}» يُرسَل بقيمة «نعم» ولا خانة تسأل عنه.',
    },
  },
  'preselected-extra': {
    why: 'شيء يكلّف مالًا وُضع في فاتورتك، وعليك أن تنتبه إليه كي تزيله.',
    messages: {
      priced: 'احتمال إضافة مدفوعة محدَّدة مسبقًا: «{words}» مختارة من قبل، وهي تكلّف مالًا.',
      unpriced: 'قد تكون هذه إضافة مدفوعة مختارة من قبل: «{words}». يُرجى النظر في السعر.',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': 'موافقة أُعطيت عنك مسبقًا',
  'concealed-consent': 'موافقة لم يُرَد لك أن تراها',
  'inconspicuous-consent': 'موافقة يسهل ألّا تُلاحَظ',
  'hidden-consent-field': 'موافقة في حقل مخفي',
  'preselected-extra': 'إضافة مدفوعة مختارة عنك',
};
