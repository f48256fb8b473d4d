import type { ExplainWords } from './words.js';

export const explain: ExplainWords = {
  page: 'Über eine Prüfung',
  finds: 'Was sie findet',
  matters: 'Warum das wichtig ist',
  examples: 'Beispiele',
  unsure: 'Wann sie es nicht sagen kann',
  options: 'Einstellungen',
  sources: 'Quellen',
  marked: 'Im Code bezeichnet data-expect, was gefunden wird.',
  english: 'Der Rest dieser Seite ist auf Englisch.',
  allRules: 'Alle Prüfungen',
  unknown: 'Diese Prüfung gibt es nicht. Das sind alle:',
  potential: 'Ein Fund ist ein mögliches Problem, kein rechtliches Urteil.',
  verdict: {
    fail: 'Gefunden',
    review: 'Zum Nachsehen',
    ok: 'In Ordnung',
  },
};
