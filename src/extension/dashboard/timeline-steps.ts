// What happened to a control, as steps to be told one after the other. Pure.
import type { Finding, Sending, Timeline } from '../../model/finding.js';
import type { Change } from '../../model/history.js';
import type { LogEntry } from './source.js';
import type { Words } from './words.js';

type State = Timeline['first'];

export interface Step {
  /** Milliseconds since the page began to load; null of the markup. */
  readonly at: number | null;
  readonly state: State;
  readonly what: string;
  /** Templates with words of the page in them, and those words. */
  readonly how: readonly { readonly template: string; readonly words: string }[];
}

const stateName = (state: State, { sentences, timeline }: Words): string => sentences.terms[state] ?? timeline.unknown;

const plain = (template: string) => [{ template, words: '' }];

function causeOf({ cause, press }: Change, { timeline }: Words) {
  if (cause === 'script')
    return press?.words ? [{ template: timeline.scriptAfter, words: press.words }] : plain(timeline.script);
  if (cause === 'restore') return plain(timeline.restore);
  if (cause === 'autofill') return plain(timeline.autofill);
  if (cause !== 'gesture' || !press) return plain(timeline.unseen);
  if (press.on === 'itself') return plain(timeline.itself);
  return press.words === '' ? plain(timeline.elsewhere) : [{ template: timeline.pressed, words: press.words }];
}

function sendingStep({ at, means, receiver, shown, sent }: Sending, words: Words, fill: Filler): Step {
  const { timeline } = words;
  const how = [
    ...(receiver ? [{ template: timeline.to, words: receiver }] : []),
    ...(shown !== sent && shown !== 'unknown' && sent !== 'unknown'
      ? plain(fill(timeline.shownAs, { state: stateName(shown, words) }))
      : []),
  ];
  return { at, state: sent, what: fill(timeline[means], { state: stateName(sent, words) }), how };
}

export type Filler = (phrase: string, holes: Readonly<Record<string, string>>) => string;

export function stepsOf(
  { markup, first, firstAt, changes, sent, declinedBefore }: Timeline,
  words: Words,
  fill: Filler,
): Step[] {
  const { timeline } = words;
  const named = (template: string, state: State) => fill(template, { state: stateName(state, words) });
  const before = declinedBefore ? [{ at: null, state: 'off' as const, what: timeline.declinedBefore, how: [] }] : [];
  const began: Step[] = [
    ...(markup === 'unknown' ? [] : [{ at: null, state: markup, what: named(timeline.markup, markup), how: [] }]),
    { at: firstAt, state: first, what: named(timeline.first, first), how: [] },
  ];
  const turned = changes.map(
    (change): Step => ({
      at: change.at,
      state: change.to,
      what: named(timeline.turned, change.to),
      how: causeOf(change, words),
    }),
  );
  const sendings = sent.map((one) => sendingStep(one, words, fill));
  return [...before, ...began, ...[...turned, ...sendings].sort((a, b) => (a.at ?? 0) - (b.at ?? 0))];
}

/** Other rules told of the same control later on the same visit: the longest life is told. */
export function timelineFrom(finding: Finding, visit: readonly LogEntry[]): Timeline | null {
  const place = JSON.stringify(finding.target);
  const lives = visit.flatMap((entry) =>
    entry.kind === 'finding' && entry.finding.timeline && JSON.stringify(entry.finding.target) === place
      ? [entry.finding.timeline]
      : [],
  );
  const length = ({ changeCount, sent }: Timeline) => changeCount * 100 + sent.length;
  return lives.reduce<Timeline | null>(
    (longest, one) => (longest && length(longest) >= length(one) ? longest : one),
    finding.timeline ?? null,
  );
}

/** What a form sent of this control later than the finding was written. */
export function sendingsFrom(finding: Finding, visit: readonly LogEntry[]): readonly Sending[] {
  return visit.flatMap((entry) =>
    entry.kind !== 'receipt'
      ? []
      : entry.receipt.consents
          .filter(
            ({ words, fieldName }) => finding.text !== '' && (words === finding.text || fieldName === finding.text),
          )
          .map(({ shown, sent }) => ({
            at: entry.receipt.at,
            means: entry.receipt.means,
            receiver: entry.receipt.receiver,
            shown,
            sent,
          })),
  );
}
