import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Purpose } from '../model/words.js';
import { plainWords } from './name-pattern.js';

export const FINGERPRINT_VERSION = 'u1';

export interface FingerprintParts {
  readonly rule: string;
  /** Registrable domain of the page. */
  readonly site: string;
  /** Address of the frame the control stands in. */
  readonly url: string;
  readonly role: string;
  readonly text: string;
  readonly purposes: readonly Purpose[];
  /** Counts findings whose other parts are all equal, from 0. */
  readonly ordinal: number;
}

// Segments that name one order, one person or one visit: numbers, UUIDs, long hex.
const ONE_OF_MANY = /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|:token)$/i;

export function pathTemplate(url: string): string {
  const path = url.replace(/^[a-z-]+:\/\/[^/]*/i, '');
  // Where a file lies is not what it is: moving a folder of saved pages must not rename every finding.
  const kept = url.startsWith('file:') ? `/${path.split('/').at(-1)}` : path;
  return kept
    .split('/')
    .map((segment) => (ONE_OF_MANY.test(segment) ? ':id' : segment))
    .join('/');
}

/** The name a finding keeps. Never made from selectors or positions: a redesign must not make a known thing new. */
export function fingerprint(parts: FingerprintParts): string {
  const { rule, site, url, role, text, purposes, ordinal } = parts;
  const key = [rule, site, pathTemplate(url), role, plainWords(text), [...purposes].sort().join(','), ordinal].join(
    '\u0000',
  );
  return `${FINGERPRINT_VERSION}-${bytesToHex(sha256(utf8ToBytes(key))).slice(0, 16)}`;
}
