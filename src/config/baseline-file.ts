// The baseline as a file that is kept beside the source: an entry a line, sorted, so that a change of it can be read in a review.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { UsageError } from '../drive/coded-error.js';
import { reasonOf } from '../drive/import-module.js';
import { cleanPath } from '../lexicon/personal.js';
import type { KnownFinding } from '../model/comparison.js';
import { SEVERITIES } from '../model/finding.js';

export const BASELINE_FILE = 'untick-baseline.json';
const SCHEMA_VERSION = 1;

/** `schema/baseline.schema.json` is the same, for everybody else. */
export const BaselineSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  findings: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^u\d+-[0-9a-f]{16}$/)),
      rule: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
      url: v.pipe(v.string(), v.regex(/^[^?#]+$/)),
      text: v.string(),
      severity: v.picklist(SEVERITIES),
      firstSeen: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
});

const Version = v.object({ schemaVersion: v.number() });

const isAddress = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** The folder of a baseline as the address of a page in it has it, in which no token stands. */
const folderOf = (path: string): string => cleanPath(pathToFileURL(dirname(path)).pathname);

/** A file is kept as the way to it from the baseline: a repository lies in another folder on every machine. */
const outward = (url: string, folder: string): string =>
  url.startsWith('file:') ? posix.relative(folder, new URL(url).pathname) : url;

const inward = (url: string, folder: string): string => (isAddress(url) ? url : `file://${posix.resolve(folder, url)}`);

const broken = (path: string, reason: string) =>
  new UsageError('BASELINE_NOT_READABLE', `the baseline "${path}" could not be read: ${reason}`);

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw broken(path, reasonOf(error));
  }
}

/** Throws `BASELINE_NOT_FOUND`, `BASELINE_NOT_READABLE` or `BASELINE_TOO_NEW`: none of them may pass for an empty one. */
export function readBaseline(path: string): readonly KnownFinding[] {
  if (!existsSync(path)) {
    throw new UsageError('BASELINE_NOT_FOUND', `there is no baseline "${path}": write one with "untick baseline"`);
  }
  const file = parsed(path);
  if (v.is(Version, file) && file.schemaVersion > SCHEMA_VERSION) {
    const sentence = `the baseline "${path}" was written by a newer untick (schema ${file.schemaVersion}): update untick`;
    throw new UsageError('BASELINE_TOO_NEW', sentence);
  }
  const result = v.safeParse(BaselineSchema, file);
  if (!result.success) {
    const [issue] = result.issues;
    throw broken(path, `${v.getDotPath(issue) ?? 'the whole of it'}: ${issue.message}`);
  }
  const folder = folderOf(path);
  return result.output.findings.map((entry) => ({ ...entry, url: inward(entry.url, folder) }));
}

// Some editors break lines at these.
const inOneLine = (json: string): string => json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** The text of the file that is to lie at a path. */
export function baselineText(entries: readonly KnownFinding[], path: string): string {
  const folder = folderOf(path);
  const lines = entries.map(({ id, rule, url, text, severity, firstSeen }) =>
    inOneLine(JSON.stringify({ id, rule, url: outward(url, folder), text, severity, firstSeen })),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "findings": ${list}\n}\n`;
}
