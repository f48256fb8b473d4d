// What a package says of itself. `schema/evidence.schema.json` is the same, for everybody else.
import * as v from 'valibot';
import type { PageVerdict } from '../model/report.js';
import { readableJson } from './canonical-json.js';
import { toText } from './digest.js';
import type { KeyAlgorithm } from './keys.js';
import { isSafePath } from './package-paths.js';
import type { Environment, NotCaptured, Run, ToolNote } from './run.js';

export const MANIFEST_SCHEMA_VERSION = 1;

export interface FileEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly role: string;
}

/** What the person who seals has to say. Each empty where they said nothing. */
export interface CaseNote {
  readonly name: string;
  readonly number: string;
  readonly purpose: string;
  readonly operator: string;
}

export interface ManifestPage {
  readonly folder: string;
  readonly url: string;
  readonly title: string;
  readonly step: string | null;
  readonly auditedAt: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly language: string | null;
  readonly verdict: PageVerdict;
  readonly findings: number;
}

export interface Manifest {
  readonly schemaVersion: typeof MANIFEST_SCHEMA_VERSION;
  readonly kind: 'untick-evidence';
  readonly notice: string;
  readonly tool: ToolNote;
  readonly case: CaseNote;
  readonly surface: Run['surface'];
  readonly way: Run['way'];
  readonly startedAt: string;
  readonly endedAt: string;
  readonly clock: Run['clock'];
  readonly commandLine: readonly string[];
  readonly environment: Environment;
  readonly pages: readonly ManifestPage[];
  readonly files: readonly FileEntry[];
  readonly notCaptured: readonly NotCaptured[];
  readonly custody: { readonly entries: number; readonly head: string };
  readonly isShareable: boolean;
  readonly key: { readonly algorithm: KeyAlgorithm; readonly fingerprint: string } | null;
}

export const NOTICE =
  'The digests show that nothing was changed since the package was sealed. They do not show that the page was real, that the ' +
  'clock was right, or that a finding is a breach of law: findings are potential.';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

// What verifying depends on, or tells. The rest is for people, and the digest speaks for it.
const Relied = v.looseObject({
  schemaVersion: v.literal(MANIFEST_SCHEMA_VERSION),
  kind: v.literal('untick-evidence'),
  files: v.array(v.looseObject({ path: v.pipe(v.string(), v.check(isSafePath)), bytes: v.number(), sha256: hash })),
  custody: v.looseObject({ entries: v.number(), head: hash }),
  key: v.nullable(v.looseObject({ algorithm: v.string(), fingerprint: hash })),
  isShareable: v.boolean(),
  case: v.looseObject({ name: v.string(), number: v.string() }),
  pages: v.array(v.looseObject({ url: v.string() })),
  startedAt: v.string(),
  tool: v.looseObject({ version: v.string() }),
});

/** Null where it is no manifest, or written otherwise than we write one. */
export function readManifest(bytes: Uint8Array): Manifest | null {
  try {
    const text = toText(bytes);
    const value: unknown = JSON.parse(text);
    if (readableJson(value) !== text || !v.is(Relied, value)) return null;
    return new Set(value.files.map(({ path }) => path)).size === value.files.length
      ? (value as unknown as Manifest)
      : null;
  } catch {
    return null;
  }
}
