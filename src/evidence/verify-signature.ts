import type { Entries } from './archive.js';
import { toText } from './digest.js';
import { importVerifyingKey, type VerifyingKey } from './keys.js';
import type { Manifest } from './manifest.js';
import { MANIFEST, PUBLIC_KEY, SIGNATURE } from './package-paths.js';
import type { Problem } from './problem.js';
import { isSignedBy } from './sign.js';

export interface SignatureReading {
  readonly state: 'none' | 'good' | 'bad';
  readonly algorithm: string | null;
  /** SHA-256 of the key in the package. */
  readonly fingerprint: string | null;
  /** Whether it is the key that was asked for; null where none was. */
  readonly isExpected: boolean | null;
  readonly problems: readonly Problem[];
}

const problem = (path: string, detail: string, kind: Problem['kind'] = 'signature'): Problem => ({
  kind,
  path,
  detail,
});

async function keyIn(bytes: Uint8Array | undefined): Promise<VerifyingKey | null> {
  if (bytes === undefined) return null;
  try {
    return await importVerifyingKey(toText(bytes));
  } catch {
    return null;
  }
}

function unsigned(entries: Entries, isAsked: boolean): SignatureReading {
  const isStray = entries.has(SIGNATURE);
  const problems = [
    ...(isStray ? [problem(SIGNATURE, 'the manifest speaks of no signature', 'unlisted')] : []),
    ...(isAsked ? [problem(MANIFEST, 'it is not signed, and a key was asked for')] : []),
  ];
  return { state: 'none', algorithm: null, fingerprint: null, isExpected: isAsked ? false : null, problems };
}

/** Throws `BAD_KEY` where the key that was asked for is none. */
export async function readSignature(
  entries: Entries,
  manifest: Manifest,
  publicKey: string | null,
): Promise<SignatureReading> {
  const asked = publicKey === null ? null : await importVerifyingKey(publicKey);
  if (manifest.key === null) return unsigned(entries, asked !== null);
  const { algorithm, fingerprint } = manifest.key;
  const signature = entries.get(SIGNATURE);
  const key = await keyIn(entries.get(PUBLIC_KEY));
  const isExpected = asked === null ? null : asked.fingerprint === fingerprint;
  const problems: Problem[] = [];
  if (signature === undefined)
    problems.push(problem(SIGNATURE, 'the manifest speaks of it, and it is not there', 'missing'));
  if (key === null) problems.push(problem(PUBLIC_KEY, 'it is no key that can be used'));
  else if (key.fingerprint !== fingerprint) problems.push(problem(PUBLIC_KEY, 'it is not the key the manifest names'));
  if (isExpected === false) problems.push(problem(PUBLIC_KEY, 'it is another key than the one that was asked for'));
  if (signature !== undefined && key !== null) {
    const sealed = entries.get(MANIFEST) as Uint8Array<ArrayBuffer>;
    if (!(await isSignedBy(sealed, signature, key))) {
      problems.push(problem(SIGNATURE, 'it is not a signature of this manifest by this key'));
    }
  }
  return { state: problems.length === 0 ? 'good' : 'bad', algorithm, fingerprint, isExpected, problems };
}
