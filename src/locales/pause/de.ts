// German.
import type { PauseWords, Toolbar } from './words.js';

export const pause: PauseWords = {
  button: 'Auf dieser Website pausieren',
  hour: '1 Stunde',
  today: 'Heute',
  always: 'Immer',
  hint: 'Eine pausierte Website wird nicht geprüft, und nichts von ihr wird aufgezeichnet.',
  title: 'Pausiert auf dieser Website',
  left: 'Läuft in {time} von selbst weiter.',
  forever: 'Bis Sie wieder einschalten.',
  resume: 'Jetzt fortsetzen',
};

export const toolbar: Toolbar = {
  paused: 'untick: pausiert auf dieser Website',
  quiet: 'untick: hier ist nur, wovor Sie nicht gewarnt werden wollen',
};
