import { type Entries, type OpenedArchive, openArchive } from './archive.js';
import { type CustodyEntry, readCustody } from './custody.js';
import { sha256Hex } from './digest.js';
import { type Manifest, readManifest } from './manifest.js';
import { BESIDE_MANIFEST, CUSTODY, LATER_CUSTODY, MANIFEST, MANIFEST_DIGEST, STAMP } from './package-paths.js';
import type { Problem, ProblemKind } from './problem.js';
import { digestText } from './seal.js';
import type { ReadStamp, StampReading } from './stamp-reading.js';
import { readSignature, type SignatureReading } from './verify-signature.js';

export interface VerifyOptions {
  /** PEM of the key the package has to be signed with; without it any key will do. */
  readonly publicKey?: string;
  /** Without it a time stamp is told of, and not checked. */
  readonly readStamp?: ReadStamp;
}

export interface VerifyResult {
  readonly verdict: 'verified' | 'altered';
  readonly problems: readonly Problem[];
  /** Null where there is no manifest. */
  readonly manifestDigest: string | null;
  readonly manifest: Manifest | null;
  readonly signature: SignatureReading;
  readonly custody: readonly CustodyEntry[];
  readonly later: readonly CustodyEntry[];
  /** `unread`: there is one, and nobody here to read it. */
  readonly stamp: StampReading | 'unread' | null;
}

const problem = (kind: ProblemKind, path: string, detail: string): Problem => ({ kind, path, detail });

async function compareFiles(entries: Entries, manifest: Manifest): Promise<readonly Problem[]> {
  const listed = new Set(manifest.files.map(({ path }) => path));
  const compared = manifest.files.map(async ({ path, bytes, sha256 }) => {
    const content = entries.get(path);
    if (content === undefined) return problem('missing', path, 'the manifest lists it, and it is not there');
    if (content.length === bytes && (await sha256Hex(content)) === sha256) return null;
    return problem('altered', path, 'it is not what was sealed');
  });
  const known = (await Promise.all(compared)).filter((one) => one !== null);
  const unlisted = [...entries.keys()]
    .filter((path) => !listed.has(path) && !BESIDE_MANIFEST.has(path))
    .map((path) => problem('unlisted', path, 'the manifest does not list it'));
  return [...known, ...unlisted];
}

/** Of the manifest and its digest one was changed, and only a signature can tell which. */
function compareDigest(entries: Entries, digest: string, isSigned: boolean): readonly Problem[] {
  const written = entries.get(MANIFEST_DIGEST);
  if (written === undefined) return [problem('missing', MANIFEST_DIGEST, 'it is not there')];
  const isSame = digestText(digest) === new TextDecoder('utf-8', { ignoreBOM: true }).decode(written);
  if (isSame) return [];
  const file = problem('altered', MANIFEST_DIGEST, 'it is not the digest of the manifest');
  return isSigned ? [file] : [problem('altered', MANIFEST, `its digest is not the one in ${MANIFEST_DIGEST}`), file];
}

async function readSealedCustody(entries: Entries, manifest: Manifest) {
  const bytes = entries.get(CUSTODY);
  if (bytes === undefined) return { custody: [], problems: [] };
  const { entries: custody, head, brokenAt } = await readCustody(bytes);
  const isSame = brokenAt === null && head === manifest.custody.head && custody.length === manifest.custody.entries;
  const where = brokenAt === null ? 'it is not the chain the manifest speaks of' : `it breaks at line ${brokenAt}`;
  return { custody, problems: isSame ? [] : [problem('custody', CUSTODY, where)] };
}

async function readLater(entries: Entries, digest: string) {
  const bytes = entries.get(LATER_CUSTODY);
  if (bytes === undefined) return { later: [], problems: [] };
  const { entries: later, brokenAt } = await readCustody(bytes, digest);
  const broken = brokenAt ?? (later.length === 0 ? 1 : null);
  return {
    later,
    problems: broken === null ? [] : [problem('custody', LATER_CUSTODY, `it breaks at line ${broken}`)],
  };
}

async function checkStamp(
  entries: Entries,
  digest: string,
  later: readonly CustodyEntry[],
  readStamp: ReadStamp | undefined,
): Promise<{ readonly stamp: VerifyResult['stamp']; readonly problems: readonly Problem[] }> {
  const token = entries.get(STAMP);
  const noted = later.filter(({ event }) => event === 'stamped');
  if (token === undefined) {
    const problems =
      noted.length > 0 ? [problem('missing', STAMP, `${LATER_CUSTODY} tells of it, and it is not there`)] : [];
    return { stamp: null, problems };
  }
  const problems: Problem[] = [];
  const tokenDigest = await sha256Hex(token);
  if (noted.length === 0) problems.push(problem('unlisted', STAMP, `${LATER_CUSTODY} does not tell of it`));
  else if (!noted.some(({ sha256 }) => sha256 === tokenDigest)) {
    problems.push(problem('altered', STAMP, `it is not the one that ${LATER_CUSTODY} tells of`));
  }
  const stamp = readStamp ? await readStamp(token, digest) : 'unread';
  if (stamp !== 'unread' && stamp.state === 'bad')
    problems.push(problem('stamp', STAMP, stamp.complaint ?? 'it is bad'));
  return { stamp, problems };
}

const NOT_SIGNED: SignatureReading = {
  state: 'none',
  algorithm: null,
  fingerprint: null,
  isExpected: null,
  problems: [],
};

function withoutManifest(detail: string, kind: ProblemKind, digest: string | null): VerifyResult {
  return {
    verdict: 'altered',
    problems: [problem(kind, MANIFEST, detail)],
    manifestDigest: digest,
    manifest: null,
    signature: NOT_SIGNED,
    custody: [],
    later: [],
    stamp: null,
  };
}

/** Compares the files of a package with what its manifest says of them. Asks nobody and needs no network. */
export async function verifyPackage(entries: Entries, options: VerifyOptions = {}): Promise<VerifyResult> {
  const bytes = entries.get(MANIFEST);
  if (bytes === undefined) return withoutManifest('there is no manifest, so nothing can be compared', 'missing', null);
  const digest = await sha256Hex(bytes);
  const manifest = readManifest(bytes);
  if (manifest === null) return withoutManifest('it is not a manifest as it was sealed', 'altered', digest);
  const signature = await readSignature(entries, manifest, options.publicKey ?? null);
  const sealed = await readSealedCustody(entries, manifest);
  const later = await readLater(entries, digest);
  const stamped = await checkStamp(entries, digest, later.later, options.readStamp);
  const problems = [
    ...compareDigest(entries, digest, signature.state === 'good'),
    ...(await compareFiles(entries, manifest)),
    ...sealed.problems,
    ...signature.problems,
    ...later.problems,
    ...stamped.problems,
  ];
  return {
    verdict: problems.length === 0 ? 'verified' : 'altered',
    problems,
    manifestDigest: digest,
    manifest,
    signature,
    custody: sealed.custody,
    later: later.later,
    stamp: stamped.stamp,
  };
}

/** The same where reading the package has brought problems to light already. */
export async function verifyOpened(
  { entries, problems }: OpenedArchive,
  options: VerifyOptions = {},
): Promise<VerifyResult> {
  const result = await verifyPackage(entries, options);
  // What could not be opened has no manifest to miss.
  const own = entries.size === 0 && problems.length > 0 ? [] : result.problems;
  const all = [...problems, ...own];
  return { ...result, problems: all, verdict: all.length === 0 ? 'verified' : 'altered' };
}

/** The same for a package as one file: its own bytes too have to be what sealing made of those files. */
export const verifyArchive = (archive: Uint8Array, options: VerifyOptions = {}): Promise<VerifyResult> =>
  verifyOpened(openArchive(archive), options);
