import type * as v from 'valibot';
import { didYouMean } from '../drive/suggest.js';
import { ConfigSchema } from './schema.js';

/** What of a schema of valibot's is looked into. */
interface Part {
  readonly message?: unknown;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: unknown;
}

const bare = (part: Part | undefined): Part | undefined => (part?.wrapped ? bare(part.wrapped) : part);

/** What stands in the schema at a place of the config. */
function partAt(keys: readonly unknown[]): Part | undefined {
  return keys.reduce<Part | undefined>(
    (part, key) => bare(typeof key === 'number' ? part?.item : (part?.entries?.[String(key)] ?? part?.value)),
    ConfigSchema as Part,
  );
}

/** `ignore[0].reason` */
const written = (keys: readonly unknown[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);

const MOST_SHOWN = 60;

function shown(input: unknown): string {
  if (typeof input === 'function') return 'a function';
  if (input === undefined) return 'undefined';
  const text = input instanceof RegExp ? String(input) : (JSON.stringify(input) ?? String(input));
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** The names that an enumeration told in its message. */
const namesIn = (message: string): readonly string[] =>
  message.startsWith('one of ') ? message.replace(/^one of /, '').split(', ') : [];

/** What is wrong with a config, in one sentence: the key, what was expected, and the nearest name where one is misspelt. */
export function complaintOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const keys = path.map(({ key }) => key);
  const last = path.at(-1);
  const holder = partAt(keys.slice(0, -1));
  if (issue.expected === 'never') {
    const known = Object.keys(holder?.entries ?? {});
    return `there is no key "${written(keys)}".${didYouMean(String(last?.key), known)}`;
  }
  if (keys.length === 0) return `it must be ${issue.message}, not ${shown(issue.input)}`;
  if (last?.value === undefined && issue.type === 'strict_object') {
    return `"${written(keys)}" is missing: it must be ${partAt(keys)?.message}`;
  }
  const { input } = issue;
  // A key of a record is judged like a value.
  const isKey = (last as { readonly origin?: string } | undefined)?.origin === 'key';
  const what = isKey ? `a key of "${written(keys.slice(0, -1))}"` : `"${written(keys)}"`;
  const near = typeof input === 'string' ? didYouMean(input, namesIn(issue.message)) : '';
  return `${what} must be ${issue.message}, not ${shown(input)}.${near}`;
}
