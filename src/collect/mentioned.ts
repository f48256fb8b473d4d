// Discovery asks of the same words again and again: a shop says "Add to basket" a thousand times, and drawn controls and sentences
// are looked for in the same texts. What was answered is kept for one look, no longer: nothing a page says outlives it here.
import { mentionsConsent } from '../lexicon/mentions.js';
import type { Measure } from './measure.js';

const answers = new WeakMap<Measure, Map<string, boolean>>();

/** Whether a text of the page could ask leave for something. */
export function mentionsHere(text: string, measure: Measure): boolean {
  const known = answers.get(measure) ?? new Map<string, boolean>();
  answers.set(measure, known);
  const answer = known.get(text) ?? mentionsConsent(text);
  known.set(text, answer);
  return answer;
}
