// Who had it and what was done to it: lines that each hold the hash of the one before.
import { canonicalJson } from './canonical-json.js';
import { sha256Hex, toBytes, toText } from './digest.js';

export type CustodyEventKind = 'captured' | 'redacted' | 'sealed' | 'stamped';

export interface CustodyEvent {
  /** ISO 8601, UTC, by the clock of the machine it happened on. */
  readonly at: string;
  readonly event: CustodyEventKind;
  /** A name somebody chose to give; empty where they did not. */
  readonly by: string;
  /** What was done, in a sentence. */
  readonly note: string;
  /** Hash of what it was done to or came to; null where there is none. */
  readonly sha256: string | null;
}

export interface CustodyEntry extends CustodyEvent {
  readonly previous: string;
  readonly hash: string;
}

/** Nothing came before the first line of a chain. */
export const NO_PREVIOUS = '0'.repeat(64);

const hashOf = (event: CustodyEvent, previous: string): Promise<string> =>
  sha256Hex(toBytes(canonicalJson({ ...event, previous })));

export async function linkCustody(
  events: readonly CustodyEvent[],
  start: string = NO_PREVIOUS,
): Promise<readonly CustodyEntry[]> {
  const entries: CustodyEntry[] = [];
  let previous = start;
  for (const { at, event, by, note, sha256 } of events) {
    const told: CustodyEvent = { at, event, by, note, sha256 };
    const entry = { ...told, previous, hash: await hashOf(told, previous) };
    entries.push(entry);
    previous = entry.hash;
  }
  return entries;
}

export const custodyText = (entries: readonly CustodyEntry[]): string =>
  entries.map((entry) => `${canonicalJson(entry)}\n`).join('');

export interface CustodyReading {
  readonly entries: readonly CustodyEntry[];
  /** Hash of the last line that holds, or where the chain began. */
  readonly head: string;
  /** Number of the first line that does not hold, from 1; null: all do. */
  readonly brokenAt: number | null;
}

async function readEntry(line: string, previous: string): Promise<CustodyEntry | null> {
  try {
    const entry = JSON.parse(line) as CustodyEntry;
    const { at, event, by, note, sha256 } = entry;
    const hash = await hashOf({ at, event, by, note, sha256 }, previous);
    // Compared whole: what is not in the hash, or is written otherwise, is not ours.
    return canonicalJson({ at, event, by, note, sha256, previous, hash }) === line ? entry : null;
  } catch {
    return null;
  }
}

export async function readCustody(bytes: Uint8Array, start: string = NO_PREVIOUS): Promise<CustodyReading> {
  let text: string;
  try {
    text = toText(bytes);
  } catch {
    return { entries: [], head: start, brokenAt: 1 };
  }
  const lines = text.split('\n');
  const isWhole = lines.pop() === '';
  const entries: CustodyEntry[] = [];
  let head = start;
  for (const line of lines) {
    const entry = await readEntry(line, head);
    if (entry === null) return { entries, head, brokenAt: entries.length + 1 };
    entries.push(entry);
    head = entry.hash;
  }
  return { entries, head, brokenAt: isWhole ? null : lines.length + 1 };
}
