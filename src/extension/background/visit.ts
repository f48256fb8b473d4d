// What is carried from page to page while a tab stays on one site: what the person turned down there, and what was gathered.
import { mergeMemory } from '../../audit/memory.js';
import { type Memory, NO_MEMORY } from '../../model/history.js';
import type { Receipt } from '../../model/report.js';
import { MAX_CONSENTS, MAX_SUBMISSIONS } from '../schema.js';

/** The key stays the same however often a frame tells of it. */
export interface KeptReceipt {
  readonly key: string;
  readonly receipt: Receipt;
}

export interface Visit {
  /** Registrable domain of the pages. */
  readonly site: string;
  /** By the site of the frames that told: none learns what was turned down in frames of another. */
  readonly memories: readonly { readonly site: string; readonly memory: Memory }[];
  readonly receipts: readonly KeptReceipt[];
}

/** What a frame tells for its visit. */
export interface Told {
  /** Registrable domain of the page, and of the frame itself. */
  readonly site: string;
  readonly frameSite: string;
  readonly memory: Memory;
  /** What the same document told before: what is no longer in it was taken back. */
  readonly before: Memory | null;
  readonly receipts: readonly KeptReceipt[];
}

// A page with frames of more sites that ask for consent is no page a person reads.
const MAX_SITES = 8;

const MOST = { declined: MAX_CONSENTS, refused: MAX_SUBMISSIONS };

const isEmpty = ({ declined, refused }: Memory): boolean => declined.length + refused.length === 0;

/** What frames of a site are to remember. */
export const memoryFor = (visit: Visit | null, frameSite: string): Memory =>
  visit?.memories.find(({ site }) => site === frameSite)?.memory ?? NO_MEMORY;

/** The visit after a frame has told of it. One of another site begins anew. */
export function withTold(visit: Visit | null, { site, frameSite, memory, before, receipts }: Told): Visit | null {
  const here = visit?.site === site ? visit : null;
  const known = memoryFor(here, frameSite);
  const merged = mergeMemory(known, before ?? NO_MEMORY, memory, MOST);
  if (receipts.length === 0 && isEmpty(merged) && isEmpty(known)) return here;
  const others = (here?.memories ?? []).filter((one) => one.site !== frameSite);
  const remembered = frameSite === '' || isEmpty(merged) ? others : [...others, { site: frameSite, memory: merged }];
  const told = new Set(here?.receipts.map(({ key }) => key));
  const news = receipts.filter(({ key }) => !told.has(key));
  return {
    site,
    memories: remembered.slice(-MAX_SITES),
    receipts: [...(here?.receipts ?? []), ...news].slice(-MAX_SUBMISSIONS),
  };
}
