// Each record carries a hash over itself and the hash of the record before: who edits, removes, adds or moves one breaks the
// chain there. No proof against someone who computes it anew to the end; that is what the mark in the second store is for.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LogRecord, NewRecord } from './record.js';

/** What the first record follows. */
export const START = '';

/** JSON with sorted keys and without spaces, so that equal values are equal text. What JSON cannot say is left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one) || 'null').join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  const entries = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => [JSON.stringify(key), canonical(held)])
    .filter(([, held]) => held !== '');
  return `{${entries.map((entry) => entry.join(':')).join(',')}}`;
}

/** SHA-256 of a value's canonical JSON, in hex. Without a promise: waiting for one would end a transaction. */
export const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));

/** The chain of a record that follows a record with the chain `before`. */
export function chainOf(before: string, record: LogRecord | (NewRecord & { readonly seq: number })): string {
  const { chain: _, ...rest } = record as LogRecord;
  return bytesToHex(sha256(utf8ToBytes(before + canonical(rest))));
}
