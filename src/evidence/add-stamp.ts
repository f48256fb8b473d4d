import type { Entries } from './archive.js';
import { custodyText, linkCustody, readCustody } from './custody.js';
import { isSameBytes, sha256Hex, toBytes } from './digest.js';
import { EvidenceError } from './evidence-error.js';
import { LATER_CUSTODY, MANIFEST, STAMP } from './package-paths.js';
import { parseStamp, readStamp } from './read-stamp.js';
import type { StampReading } from './stamp-reading.js';

export interface Stamping {
  /** The answer of the authority. */
  readonly token: Uint8Array;
  /** Of the request it answers. */
  readonly nonce: Uint8Array;
  /** Origin of the server that was asked. */
  readonly server: string;
  readonly at: string;
  readonly by: string;
}

export interface Stamped {
  /** The files that come to the package. */
  readonly added: Entries;
  readonly stamp: StampReading;
}

function refuse(sentence: string): never {
  throw new EvidenceError('STAMP_REFUSED', sentence);
}

/** Takes a time stamp into a package that was verified, once it is known to be one over its manifest. */
export async function addStamp(entries: Entries, { token, nonce, server, at, by }: Stamping): Promise<Stamped> {
  const manifest = entries.get(MANIFEST) ?? refuse('there is no manifest to stamp');
  if (entries.has(STAMP)) throw new EvidenceError('ALREADY_STAMPED', 'the package has a time stamp');
  const digest = await sha256Hex(manifest);
  const stamp = await readStamp(token, digest);
  if (stamp.state === 'bad') refuse(`the answer of the server is no good: ${stamp.complaint}`);
  const answered = parseStamp(token)?.info.nonce;
  if (answered === undefined || !isSameBytes(new Uint8Array(answered), nonce)) refuse('it answers another question');
  const before = await readCustody(entries.get(LATER_CUSTODY) ?? new Uint8Array(), digest);
  const note = `stamped by ${server}: ${stamp.time}`;
  const event = { at, event: 'stamped', by, note, sha256: await sha256Hex(token) } as const;
  const linked = await linkCustody([...before.entries, event], digest);
  return {
    stamp,
    added: new Map([
      [STAMP, token],
      [LATER_CUSTODY, toBytes(custodyText(linked))],
    ]),
  };
}
