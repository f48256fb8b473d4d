// The names of files in a package, and what each of them is.

export const MANIFEST = 'manifest.json';
export const MANIFEST_DIGEST = 'manifest.json.sha256';
export const SIGNATURE = 'manifest.json.sig';
export const STAMP = 'manifest.json.tsr';
/** What happened to the package after it was sealed. It begins at the digest of the manifest. */
export const LATER_CUSTODY = 'custody-after-seal.jsonl';
export const CUSTODY = 'custody.jsonl';
export const SUMS = 'SHA256SUMS';
export const README = 'README.txt';
export const PUBLIC_KEY = 'public-key.pem';
export const RUN = 'run.json';
export const FINDINGS = 'findings.json';
export const STEPS = 'steps.jsonl';
export const REDACTIONS = 'redactions.json';

/** Files no manifest can list: they are made over it. */
export const BESIDE_MANIFEST: ReadonlySet<string> = new Set([
  MANIFEST,
  MANIFEST_DIGEST,
  SIGNATURE,
  STAMP,
  LATER_CUSTODY,
]);

// Letters, digits, dot, dash and underscore, and no part that begins with a dot: no way out of a folder on any system.
const SAFE_PATH = /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*$/;
const LONGEST_PATH = 200;

export const isSafePath = (path: string): boolean => path.length <= LONGEST_PATH && SAFE_PATH.test(path);

/** Folder of a page's files, by its place in the report, from 0. */
export const pageFolder = (index: number): string => `pages/${String(index + 1).padStart(4, '0')}`;

export const cropName = ({ id }: { readonly id: string }): string => `crop-${id}.png`;

const ROLES: Readonly<Record<string, string>> = {
  [README]: 'instructions',
  [CUSTODY]: 'custody',
  [SUMS]: 'digests',
  [PUBLIC_KEY]: 'public-key',
  [RUN]: 'run',
  [FINDINGS]: 'findings',
  [STEPS]: 'steps',
  [REDACTIONS]: 'redactions',
  'facts.json': 'facts',
  'screenshot.png': 'screenshot',
  'annotated.png': 'annotated-screenshot',
  'headers.json': 'headers',
  'cookies.json': 'cookies',
  'tls.json': 'tls',
  'receipts.json': 'receipts',
};

export function roleOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  if (/^dom(?:-\d+)?\.html$/.test(name)) return 'dom';
  if (name.startsWith('crop-')) return 'crop';
  return ROLES[name] ?? 'attachment';
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  png: 'image/png',
  html: 'text/html',
  txt: 'text/plain',
  csv: 'text/csv',
  pem: 'application/x-pem-file',
};

export const mediaTypeOf = (path: string): string =>
  path === SUMS ? 'text/plain' : (MEDIA_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
