// French.
import type { PauseWords, Toolbar } from './words.js';

export const pause: PauseWords = {
  button: 'Suspendre sur ce site',
  hour: 'Pendant 1 heure',
  today: 'Pour aujourd’hui',
  always: 'Toujours',
  hint: 'Un site suspendu n’est pas examiné, et rien n’y est enregistré.',
  title: 'Suspendu sur ce site',
  left: 'Reprend tout seul dans {time}.',
  forever: 'Jusqu’à ce que vous le relanciez.',
  resume: 'Reprendre maintenant',
};

export const toolbar: Toolbar = {
  paused: 'untick : suspendu sur ce site',
  quiet: 'untick : rien ici que vous ayez demandé à voir signalé',
};
