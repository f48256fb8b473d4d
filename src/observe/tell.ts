// What was observed, as plain facts: nothing of what a person typed, and every consent tied to its control as it stands now.
import { clean } from '../collect/text.js';
import type { Typed } from '../collect/typed.js';
import type { HiddenFieldFact, Ref } from '../model/facts.js';
import type { ControlHistory, Submission } from '../model/history.js';
import type { Settled } from './submissions.js';

// As long as a press's words may be; see `presses`.
const MAX_WORDS = 120;

/** A button may greet a person by the name they typed. */
export const tellControls = (histories: readonly ControlHistory[], typed: Typed): readonly ControlHistory[] =>
  histories.map((history) => ({
    ...history,
    changes: history.changes.map((change) => ({
      ...change,
      press: change.press && { ...change.press, words: clean(change.press.words, typed, MAX_WORDS) },
    })),
  }));

/** Refs are of the last look alone. What turned out to be no consent, once its words were read, is left out. */
export function tellSubmissions(
  settled: readonly Settled[],
  hiddenFields: readonly HiddenFieldFact[],
): readonly Submission[] {
  const fieldRefs = new Map<string, Ref>(hiddenFields.map(({ fieldName, ref }) => [fieldName, ref]));
  return settled
    .map((submission) => ({
      ...submission,
      consents: submission.consents.flatMap(({ control, ...consent }) => {
        if (control && !control.asks) return [];
        const field = consent.role === 'field' ? (fieldRefs.get(consent.fieldName) ?? null) : null;
        return [{ ...consent, purposes: control?.purposes ?? consent.purposes, ref: control?.ref ?? field }];
      }),
    }))
    .filter(({ consents }) => consents.length > 0);
}
