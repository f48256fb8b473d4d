import type { PageReport } from '../model/report.js';
import { type Entries, inOrder, packArchive } from './archive.js';
import { readableJson } from './canonical-json.js';
import { type CustodyEvent, custodyText, linkCustody } from './custody.js';
import { sha256Hex, toBytes } from './digest.js';
import { EvidenceError } from './evidence-error.js';
import { importVerifyingKey, type SigningKey } from './keys.js';
import {
  type CaseNote,
  type FileEntry,
  MANIFEST_SCHEMA_VERSION,
  type Manifest,
  type ManifestPage,
  NOTICE,
} from './manifest.js';
import {
  BESIDE_MANIFEST,
  CUSTODY,
  FINDINGS,
  isSafePath,
  MANIFEST,
  MANIFEST_DIGEST,
  mediaTypeOf,
  PUBLIC_KEY,
  pageFolder,
  README,
  REDACTIONS,
  RUN,
  roleOf,
  SIGNATURE,
  STEPS,
  SUMS,
} from './package-paths.js';
import { readmeText } from './readme.js';
import type { Redactions } from './redactions.js';
import type { Run } from './run.js';
import { sign } from './sign.js';
import { stepsText } from './steps.js';

export interface PackageInput {
  readonly run: Run;
  /** What was captured, by path: `pages/0001/screenshot.png`. */
  readonly files: Entries;
  readonly case: CaseNote;
  /** From the capture to the sealing, whose time the caller knows. */
  readonly custody: readonly CustodyEvent[];
  /** What was taken out so that it may be shared; null: nothing was. */
  readonly redactions: Redactions | null;
}

const OWN_FILES = [README, CUSTODY, SUMS, PUBLIC_KEY, RUN, FINDINGS, STEPS, REDACTIONS];

function refuseBadPaths(files: Entries): void {
  for (const path of files.keys()) {
    const isOwn = OWN_FILES.includes(path) || BESIDE_MANIFEST.has(path);
    if (isOwn || !isSafePath(path))
      throw new EvidenceError('BAD_PATH', `a package cannot hold a captured file "${path}"`);
  }
}

async function fileEntry([path, bytes]: readonly [string, Uint8Array]): Promise<FileEntry> {
  return {
    path,
    bytes: bytes.length,
    sha256: await sha256Hex(bytes),
    mediaType: mediaTypeOf(path),
    role: roleOf(path),
  };
}

const fileEntries = (files: Entries): Promise<FileEntry[]> => Promise.all(inOrder(files).map(fileEntry));

function manifestPage(page: PageReport, index: number): ManifestPage {
  const { url, title, step, auditedAt, viewport, language, verdict, findings } = page;
  const folder = pageFolder(index);
  return { folder, url, title, step, auditedAt, viewport, language, verdict, findings: findings.length };
}

/** The lines `sha256sum -c` reads. */
const sumsText = (files: readonly FileEntry[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

export const digestText = (digest: string): string => `${digest}  ${MANIFEST}\n`;

/** Every file of a package: the captured ones, what tells of them, and what speaks for the whole. */
export async function sealEntries(input: PackageInput, key: SigningKey | null): Promise<Entries> {
  const { run, redactions } = input;
  refuseBadPaths(input.files);
  const custody = await linkCustody(input.custody);
  const files = new Map<string, Uint8Array>([
    ...input.files,
    [README, toBytes(readmeText(key?.algorithm ?? null))],
    [RUN, toBytes(readableJson(run))],
    [FINDINGS, toBytes(readableJson(run.report))],
    [STEPS, toBytes(stepsText(run))],
    [CUSTODY, toBytes(custodyText(custody))],
  ]);
  if (redactions) files.set(REDACTIONS, toBytes(readableJson(redactions)));
  if (key) files.set(PUBLIC_KEY, toBytes(key.publicPem));
  files.set(SUMS, toBytes(sumsText(await fileEntries(files))));
  const { tool, surface, way, startedAt, endedAt, clock, commandLine, environment, notCaptured } = run;
  const manifest: Manifest = {
    schemaVersion: MANIFEST_SCHEMA_VERSION,
    kind: 'untick-evidence',
    notice: NOTICE,
    tool,
    case: input.case,
    surface,
    way,
    startedAt,
    endedAt,
    clock,
    commandLine,
    environment,
    pages: run.report.pages.map(manifestPage),
    files: await fileEntries(files),
    notCaptured,
    custody: { entries: custody.length, head: custody.at(-1)?.hash ?? '' },
    isShareable: redactions !== null,
    key: key ? { algorithm: key.algorithm, fingerprint: (await importVerifyingKey(key.publicPem)).fingerprint } : null,
  };
  const sealed = toBytes(readableJson(manifest));
  files.set(MANIFEST, sealed);
  files.set(MANIFEST_DIGEST, toBytes(digestText(await sha256Hex(sealed))));
  if (key) files.set(SIGNATURE, await sign(sealed, key));
  return files;
}

/** One file that a third party can verify. The same input gives the same bytes, but for an ECDSA signature. */
export async function sealPackage(input: PackageInput, key: SigningKey | null): Promise<Uint8Array> {
  if (input.custody.length === 0) throw new EvidenceError('NO_CUSTODY', 'nobody says who captured this, and when');
  return packArchive(await sealEntries(input, key));
}
