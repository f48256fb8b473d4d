// Questions about what happened to a consent that more than one rule asks.
import { readIntent } from '../lexicon/intent.js';
import type { PageFacts } from '../model/facts.js';
import type { Change, ControlHistory, Gathered, PageHistory } from '../model/history.js';
import type { ControlReading } from '../model/reading.js';
import type { Intent } from '../model/words.js';

type Lived = Pick<ControlReading, 'ref' | 'role' | 'state' | 'isConsent' | 'meaning' | 'history' | 'language'>;

type Preset = Lived & Pick<ControlReading, 'make' | 'initialState' | 'touched'>;

type Page = { readonly page: Pick<PageFacts, 'history' | 'language' | 'navigation'> };

// A framework draws its first state, and a page puts a draft back, within this time of loading (own judgement: scripts of slow
// pages start some 100 ms late, and a person has read nothing by then).
const PAINT_MS = 1000;

/** The change it is on by; null where it is off, or was on from the first. */
export function turnedOn({ state, history }: Pick<Lived, 'state' | 'history'>): Change | null {
  const last = state === 'on' ? history?.changes.at(-1) : undefined;
  return last?.to === 'on' ? last : null;
}

/** When page and control were there for a person to see; null while the page loads. */
const settledAt = (history: ControlHistory, page: PageHistory | null): number | null =>
  page === null || page.loadedAt === null ? null : Math.max(page.loadedAt, history.firstAt);

/** What changes after the page had been drawn is no first state. */
export function isLate(change: Change, { history }: Pick<Lived, 'history'>, { page }: Page): boolean {
  const settled = history && settledAt(history, page.history);
  return settled !== null && change.at - settled > PAINT_MS;
}

/** After a reload or a step back browsers put a person's own ticks back: markup that says "off" then clears the page. */
export const mayBeRestored = (
  { make, initialState }: Pick<ControlReading, 'make' | 'initialState'>,
  { page }: { readonly page: Pick<PageFacts, 'navigation'> },
): boolean => ['reload', 'back-forward'].includes(page.navigation) && make === 'native' && initialState === 'off';

/** What the button that was pressed says it does. */
const intentOf = ({ press }: Change, { language }: Pick<Lived, 'language'>, { page }: Page): Intent =>
  press?.on === 'action' ? readIntent(press.words, language ?? page.language) : 'other';

/** Gathered as a yes while the control showed a no. */
export const isContrary = ({ shown, sent }: Gathered): boolean => shown === 'off' && sent === 'on';

/** Turned on between press and submit: the rule about what is gathered tells of it. */
export const isToldAtSubmit = ({ ref }: Pick<Lived, 'ref'>, { page }: Page): boolean =>
  (page.history?.submissions ?? []).some(
    ({ means, consents }) => means !== 'gathered' && consents.some((one) => one.ref === ref && isContrary(one)),
  );

/** What came of a person's "no". */
export interface Return {
  /** What turned it on again; null where it was on at first sight, and the "no" was said on a page before. */
  readonly change: Change | null;
  readonly times: number;
  /** `likely` where another explanation is left. */
  readonly certainty: 'sure' | 'likely';
}

type Deed = 'declines' | 'takes-up' | 'returns' | 'may-return' | 'gives-way' | 'nothing';

/** What a change makes of a person's "no". */
function deedOf(change: Change, control: Lived, page: Page): Deed {
  const { to, cause, press } = change;
  if (to !== 'on' && to !== 'off') return 'nothing';
  const intent = intentOf(change, control, page);
  const isGesture = cause === 'gesture';
  if (to === 'off') {
    const isOwn = isGesture && (press?.on === 'itself' || intent === 'reject');
    return isOwn ? 'declines' : 'gives-way';
  }
  // "Tick all" and "agree to all" are the person's own words.
  const isOwn = press?.on === 'itself' || press?.on === 'control' || intent === 'accept';
  if ((isGesture && isOwn) || cause === 'autofill') return 'takes-up';
  // Going on takes nothing up; a button whose words say neither may.
  const isPages = cause === 'script' || (isGesture && intent !== 'other');
  return isPages ? 'returns' : 'may-return';
}

/** Choosing "no" turned the "yes" of a radio off: that press cannot ask for it as well. */
const isOfSamePress = (change: Change, declined: Change | null, role: ControlReading['role']): boolean =>
  role === 'radio' && change.press?.on === 'control' && change.press.words === declined?.press?.words;

/** Whether the page turned on what the person had turned off; null where it did not, or the person took it up again. */
export function returnOf(control: Omit<Preset, 'touched'>, page: Page): Return | null {
  const { history } = control;
  if (!history || !control.isConsent || control.meaning.polarity === 'refuses') return null;
  let isDeclined = history.declinedBefore;
  let declined: Change | null = null;
  let times = isDeclined && history.first === 'on' ? 1 : 0;
  const certainty = mayBeRestored(control, page) ? 'likely' : 'sure';
  let found: Return | null = times > 0 ? { change: null, times, certainty } : null;
  for (const change of history.changes) {
    const deed = isOfSamePress(change, declined, control.role) ? 'returns' : deedOf(change, control, page);
    if (deed === 'declines') {
      isDeclined = true;
      declined = change;
    } else if (deed === 'gives-way') found = null;
    else if (deed === 'takes-up') {
      isDeclined = false;
      found = null;
    } else if (deed !== 'nothing' && isDeclined) {
      times += 1;
      found = { change, times, certainty: deed === 'returns' ? 'sure' : 'likely' };
    }
  }
  return found;
}

/** On at first sight, and turned off by the page itself: as a page does that hides what it shows from who looks twice. */
export function wasWithdrawn(control: Preset, page: Page): boolean {
  const { history, state, touched } = control;
  const last = history?.changes.at(-1);
  if (!last || state !== 'off' || touched || history?.first !== 'on' || mayBeRestored(control, page)) return false;
  return last.to === 'off' && last.cause === 'script' && (isLate(last, control, page) || last.press !== null);
}
