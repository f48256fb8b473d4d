import type { Drift } from '../model/comparison.js';

const SAID: Readonly<Record<Drift['kind'], string>> = {
  missing: 'is declared and is not there',
  ambiguous: 'is declared once, and several controls fit',
  state: 'is not in the state that is declared',
  optional: 'is declared optional, and is not',
  separate: 'is declared a control of its own, and is not',
  undeclared: 'is there and is not declared',
};

/** What the declaration calls the control; the words of one that nobody declared. */
export const driftName = ({ declared, text }: Drift): string => declared || (text ?? '');

/** "Send me offers is not in the state that is declared: off, found on". In English. */
export const driftSentence = (drift: Drift): string =>
  `${driftName(drift)} ${SAID[drift.kind]}: ${drift.expected}, found ${drift.actual}`;
