// Asks every frame of a tab what is kept of it. Who answered is told by the browser.
import { api } from '../api.js';
import { answer, askTab, type Sender } from '../bus.js';
import { confirmedUrl } from '../provenance.js';
import { type Kept, type Places, parseSnapshot, type Snapshot, type SnapshotStep } from '../snapshot.js';

export interface AnsweredFrame {
  readonly frameId: number;
  readonly places: Places;
  readonly kept: Kept | null;
}

// A frame waits two and a half seconds for its page to load, and then for words of its languages.
const FRAME_PATIENCE_MS = 6000;
const LIST_PATIENCE_MS = 1500;
const TOP = 0;

const later = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));

const waiting = new Map<string, (sender: Sender, said: unknown) => void>();

answer({
  snapshotTaken: (sender, ticket, said) => {
    const take = waiting.get(String(ticket));
    take?.(sender, said);
    return take !== undefined;
  },
});

function confirmed({ report, facts, markup }: Kept, sender: Sender): Kept {
  const isTop = sender.frameId === TOP;
  return {
    report: { ...report, isTop, url: confirmedUrl(report.url, sender) },
    facts: { ...facts, url: confirmedUrl(facts.url, sender), frame: { ...facts.frame, isTop } },
    markup,
  };
}

/** Null: it does not answer, or says what no frame says. */
async function askFrame(tabId: number, frameId: number, step: SnapshotStep): Promise<AnsweredFrame | null> {
  const ticket = crypto.randomUUID();
  let told: { readonly sender: Sender; readonly snapshot: Snapshot } | null = null;
  waiting.set(ticket, (sender, said) => {
    if (sender.tab?.id === tabId && sender.frameId === frameId) told = { sender, snapshot: parseSnapshot(said) };
  });
  const asked = askTab(tabId, frameId, 'snapshot', ticket, step).catch(() => false);
  await Promise.race([asked, later(FRAME_PATIENCE_MS, false)]);
  waiting.delete(ticket);
  const answered = told as { readonly sender: Sender; readonly snapshot: Snapshot } | null;
  if (!answered) return null;
  const { sender, snapshot } = answered;
  return { frameId, places: snapshot.places, kept: snapshot.kept && confirmed(snapshot.kept, sender) };
}

/** Frames that a script of ours may enter, the top one first. One that hangs must not hide the others. */
export async function frameIds(tabId: number): Promise<readonly number[]> {
  const listed = api()
    .scripting.executeScript({ target: { tabId, allFrames: true }, func: () => true, injectImmediately: true })
    .then((all) => all.map(({ frameId }) => frameId))
    .catch(() => [TOP]);
  const ids = await Promise.race([listed, later(LIST_PATIENCE_MS, [TOP])]);
  return [...new Set([TOP, ...ids])].toSorted((a, b) => a - b);
}

export interface Asked {
  readonly answered: readonly AnsweredFrame[];
  readonly silent: number;
}

export async function askFrames(tabId: number, ids: readonly number[], step: SnapshotStep): Promise<Asked> {
  const all = await Promise.all(ids.map((id) => askFrame(tabId, id, step)));
  const answered = all.filter((one) => one !== null);
  return { answered, silent: all.length - answered.length };
}
