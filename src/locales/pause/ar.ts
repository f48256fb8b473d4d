// Arabic.
import type { PauseWords, Toolbar } from './words.js';

export const pause: PauseWords = {
  button: 'إيقاف مؤقت في هذا الموقع',
  hour: 'لمدة ساعة',
  today: 'لهذا اليوم',
  always: 'دائمًا',
  hint: 'الموقع الموقوف مؤقتًا لا يُفحص ولا يُسجَّل عنه شيء.',
  title: 'متوقف مؤقتًا في هذا الموقع',
  left: 'يعود إلى العمل من تلقاء نفسه. الوقت المتبقي: {time}.',
  forever: 'إلى أن تشغّله من جديد.',
  resume: 'تشغيل الآن',
};

export const toolbar: Toolbar = {
  paused: 'untick: متوقف مؤقتًا في هذا الموقع',
  quiet: 'untick: لا شيء هنا سوى ما اخترتَ ألا تُنبَّه إليه',
};
