// What is known of each tab. Kept in `storage.session`, for the worker is stopped after half a minute without work and must
// find everything again; gone with the browser, as tabs are.
import type { FrameReport } from '../../model/report.js';
import { api } from '../api.js';
import type { Visit } from './visit.js';

export interface KnownFrame {
  readonly document: string;
  readonly origin: string;
  readonly report: FrameReport;
  /** It keeps taking the warnings away. */
  readonly isBlocked?: boolean;
  /** Counts the loads of the tab: tells frames of this page from those of the one before. */
  readonly epoch: number;
  /** The epoch in which its document first answered. */
  readonly since: number;
}

export type NewFrame = Omit<KnownFrame, 'epoch' | 'since'>;

/** A document that another has taken the place of: it may have a last word, and shows nothing any more. */
export interface LeftDocument {
  readonly document: string;
  readonly epoch: number;
  /** Of the page it was in: its address, and the document that was its top frame. */
  readonly pageUrl: string;
  readonly visit: string;
}

/** What is shown of a tab. */
export interface Shown {
  readonly epoch: number;
  readonly frames: Readonly<Record<number, KnownFrame>>;
  /** Frames that asked for the engine and could not be given it, with the epoch. */
  readonly closed: Readonly<Record<number, number>>;
}

/** How a page was judged when it was last logged. */
export interface LoggedPage {
  /** Document of its top frame. */
  readonly visit: string;
  /** Digest of the judgement. */
  readonly judged: string;
  /** Counts how often it changed, from 0: a page that is judged as before is still told apart from a repetition. */
  readonly nth: number;
}

export interface TabState extends Shown {
  /** The newest, oldest first. */
  readonly left: readonly LeftDocument[];
  readonly visit: Visit | null;
  /** The newest, oldest first. */
  readonly logged: readonly LoggedPage[];
}

// More frames than any page a person reads; a page that makes thousands must not fill the session's store.
const MAX_FRAMES = 100;

export const EMPTY: TabState = { epoch: 0, frames: {}, closed: {}, left: [], visit: null, logged: [] };

export const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function loadTab(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  // What an older version kept lacks what came since.
  return { ...EMPTY, ...((await api().storage.session.get(key))[key] as Partial<TabState> | undefined) };
}

const turns = new Map<number, Promise<unknown>>();

/** One change of a tab at a time: two frames that report at once must not overwrite one another. */
export function changeTab(tabId: number, change: (state: TabState) => TabState | Promise<TabState>): Promise<TabState> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(async () => {
    const before = await loadTab(tabId);
    const after = await change(before);
    if (after !== before) await api().storage.session.set({ [keyOf(tabId)]: after });
    return after;
  });
  const settled = turn.catch(() => undefined);
  turns.set(tabId, settled);
  settled.then(() => {
    if (turns.get(tabId) === settled) turns.delete(tabId);
  });
  return turn;
}

export async function forgetTab(tabId: number): Promise<void> {
  turns.delete(tabId);
  await api().storage.session.remove(keyOf(tabId));
}

/** The tab loads: what is known may be of the page before, or stay, when only the address changed. */
export const loading = (state: TabState): TabState =>
  Object.keys(state.frames).length + Object.keys(state.closed).length === 0
    ? state
    : { ...state, epoch: state.epoch + 1 };

const only = <T>(record: Readonly<Record<number, T>>, keep: (value: T) => boolean): Record<number, T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => keep(value)));

/**
 * The document's page was left, and the tab has loaded nothing since. One that comes back from the browser's own memory of
 * pages is loaded once more, and no longer left.
 */
export const leftDocument = (state: TabState, document: string): LeftDocument | undefined =>
  state.left.find((one) => one.document === document && one.epoch === state.epoch);

/** Which of the frames known before are gone now that another document has their place. */
function withLeft(state: TabState, frames: TabState['frames'], frameId: number, document: string): TabState['left'] {
  const { epoch, left } = state;
  const pageUrl = state.frames[0]?.report.url ?? '';
  const top = state.frames[0]?.document;
  const gone = Object.entries(state.frames)
    .filter(([id, known]) => !(id in frames) || (Number(id) === frameId && known.document !== document))
    .map(([, { document }]): LeftDocument => ({ document, epoch, pageUrl, visit: top ?? document }));
  if (gone.length === 0) return left;
  const again = new Set(gone.map((one) => one.document));
  return [...left.filter((one) => !again.has(one.document)), ...gone].slice(-MAX_FRAMES);
}

/** A frame answered. When it is the top one it also settles whether the others still belong to the page. */
export function withFrame(state: TabState, frameId: number, frame: NewFrame): TabState {
  const { epoch } = state;
  const isSamePage = state.frames[0]?.document === frame.document;
  let { frames, closed } = state;
  if (frameId === 0 && isSamePage) {
    frames = Object.fromEntries(Object.entries(frames).map(([id, known]) => [id, { ...known, epoch }]));
  } else if (frameId === 0) {
    // A frame of the page before may have answered once more while this one loaded: it is as old as its first answer.
    const lastOfBefore = state.frames[0]?.epoch ?? epoch;
    frames = only(frames, (known) => known.since === epoch || known.since > lastOfBefore);
    closed = only(closed, (at) => at === epoch);
  }
  if (!(frameId in frames) && Object.keys(frames).length >= MAX_FRAMES) return state;
  const { [frameId]: _, ...stillClosed } = closed;
  const known = state.frames[frameId];
  const since = known?.document === frame.document ? known.since : epoch;
  const left = withLeft(state, frames, frameId, frame.document);
  return { ...state, epoch, frames: { ...frames, [frameId]: { ...frame, epoch, since } }, closed: stillClosed, left };
}

/** Its site is paused: nothing that was told of it is kept. What its frames say from now on is of another load. */
export const forgotten = (state: TabState): TabState =>
  state.visit === null && Object.keys(state.frames).length + Object.keys(state.closed).length === 0
    ? state
    : { ...EMPTY, epoch: state.epoch + 1 };

/** The tab is on a site: what was carried on another is forgotten. */
export const onSite = (state: TabState, site: string): TabState =>
  state.visit && state.visit.site !== site ? { ...state, visit: null } : state;

export const withClosed = (state: TabState, frameId: number): TabState => ({
  ...state,
  closed: { ...state.closed, [frameId]: state.epoch },
});

export const withoutFrame = (state: TabState, frameId: number): TabState => {
  const { [frameId]: _, ...frames } = state.frames;
  return { ...state, frames };
};

/** Whether the top frame of the page as it is now has answered. */
export const knowsTop = (state: Shown): boolean => state.frames[0]?.epoch === state.epoch;

/** Frames of the present page, the top one first. */
export const framesOf = (state: Shown): [number, KnownFrame][] =>
  Object.entries(state.frames)
    .map(([id, frame]): [number, KnownFrame] => [Number(id), frame])
    .filter(([, frame]) => frame.epoch === state.epoch)
    .sort(([a], [b]) => a - b);
