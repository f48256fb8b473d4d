import type { Ref } from '../model/facts.js';
import { type Sending, type Timeline, TOLD_CHANGES, TOLD_OF_A_PRESS, TOLD_SENDINGS } from '../model/finding.js';
import type { Change, PageHistory } from '../model/history.js';
import type { Reading } from '../model/reading.js';

/** Counted as a message counts letters, and never half of one. */
const shorten = (words: string): string => words.slice(0, TOLD_OF_A_PRESS).replace(/[\ud800-\udbff]$/, '');

const cut = ({ press, ...change }: Change): Change => ({
  ...change,
  press: press && { ...press, words: shorten(press.words) },
});

const sendingsOf = (ref: Ref, history: PageHistory | null): readonly Sending[] =>
  (history?.submissions ?? []).flatMap(({ at, means, receiver, consents }) =>
    consents.filter((one) => one.ref === ref).map(({ shown, sent }) => ({ at, means, receiver, shown, sent })),
  );

/** What happened to the control a finding is about; null of anything that nobody observed. */
export function timelineOf(about: Ref, { controls, page }: Reading): Timeline | null {
  const history = controls.find(({ ref }) => ref === about)?.history;
  if (!history) return null;
  const { markup, first, firstAt, changes, changeCount, declinedBefore } = history;
  return {
    markup,
    first,
    firstAt,
    changes: changes.slice(-TOLD_CHANGES).map(cut),
    changeCount,
    declinedBefore,
    sent: sendingsOf(about, page.history).slice(-TOLD_SENDINGS),
  };
}
