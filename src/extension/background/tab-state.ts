// What is known of each tab. Kept in `storage.session`, for the worker is stopped after half a minute without work and must
// find everything again; gone with the browser, as tabs are.
import type { FrameReport } from '../../model/report.js';
import { api } from '../api.js';

export interface KnownFrame {
  readonly document: string;
  readonly origin: string;
  readonly report: FrameReport;
  /** Counts the loads of the tab: tells frames of this page from those of the one before. */
  readonly epoch: number;
}

export interface TabState {
  readonly epoch: number;
  readonly frames: Readonly<Record<number, KnownFrame>>;
  /** Frames that asked for the engine and could not be given it, with the epoch. */
  readonly closed: Readonly<Record<number, number>>;
}

// More frames than any page a person reads; a page that makes thousands must not fill the session's store.
const MAX_FRAMES = 100;

const EMPTY: TabState = { epoch: 0, frames: {}, closed: {} };

export const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function loadTab(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  return ((await api().storage.session.get(key))[key] as TabState | undefined) ?? EMPTY;
}

const turns = new Map<number, Promise<unknown>>();

/** One change of a tab at a time: two frames that report at once must not overwrite one another. */
export function changeTab(tabId: number, change: (state: TabState) => TabState): Promise<TabState> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(async () => {
    const before = await loadTab(tabId);
    const after = change(before);
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

/** A frame answered. When it is the top one it also settles whether the others still belong to the page. */
export function withFrame(state: TabState, frameId: number, frame: Omit<KnownFrame, 'epoch'>): TabState {
  const { epoch } = state;
  const isSamePage = state.frames[0]?.document === frame.document;
  let { frames, closed } = state;
  if (frameId === 0 && isSamePage) {
    frames = Object.fromEntries(Object.entries(frames).map(([id, known]) => [id, { ...known, epoch }]));
  } else if (frameId === 0) {
    frames = only(frames, (known) => known.epoch === epoch);
    closed = only(closed, (at) => at === epoch);
  }
  if (!(frameId in frames) && Object.keys(frames).length >= MAX_FRAMES) return state;
  const { [frameId]: _, ...stillClosed } = closed;
  return { epoch, frames: { ...frames, [frameId]: { ...frame, epoch } }, closed: stillClosed };
}

export const withClosed = (state: TabState, frameId: number): TabState => ({
  ...state,
  closed: { ...state.closed, [frameId]: state.epoch },
});

export const withoutFrame = (state: TabState, frameId: number): TabState => {
  const { [frameId]: _, ...frames } = state.frames;
  return { ...state, frames };
};

/** Whether the top frame of the page as it is now has answered. */
export const knowsTop = (state: TabState): boolean => state.frames[0]?.epoch === state.epoch;

/** Frames of the present page, the top one first. */
export const framesOf = (state: TabState): [number, KnownFrame][] =>
  Object.entries(state.frames)
    .map(([id, frame]): [number, KnownFrame] => [Number(id), frame])
    .filter(([, frame]) => frame.epoch === state.epoch)
    .sort(([a], [b]) => a - b);
