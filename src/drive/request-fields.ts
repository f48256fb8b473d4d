// What a request carries, as names and classes. Values are read, classed and dropped here: none is ever handed on.

import { classOf, type ValueClass } from '../lexicon/value-class.js';

export type Fields = ReadonlyMap<string, ValueClass>;

// A body larger than this is a file or a recording, and so many names are a table: neither is a form's answer.
const LONGEST_BODY = 256 * 1024;
const MOST_FIELDS = 200;
const LONGEST_NAME = 128;
const DEEPEST = 8;

type Pair = readonly [name: string, value: string];

const pairsOfQuery = (text: string): readonly Pair[] => [...new URLSearchParams(text)];

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const textOf = (value: string | number | boolean | null): string => (value === null ? '' : String(value));

/** Leaves by their own key, wherever they stand; and the `{name, value}` pairs that form libraries make. */
function pairsOfJson(value: unknown, key = '', depth = 0): readonly Pair[] {
  if (isScalar(value)) return key === '' ? [] : [[key, textOf(value)]];
  if (depth === DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => (isScalar(item) ? [] : pairsOfJson(item, '', depth + 1)));
  const { name, value: inner } = value as { readonly name?: unknown; readonly value?: unknown };
  if (typeof name === 'string' && isScalar(inner)) return [[name, textOf(inner)]];
  return Object.entries(value).flatMap(([inside, item]) => pairsOfJson(item, inside, depth + 1));
}

function pairsOfMultipart(body: string, boundary: string): readonly Pair[] {
  return body.split(`--${boundary}`).flatMap((part): readonly Pair[] => {
    const cut = part.indexOf('\r\n\r\n');
    const head = part.slice(0, cut);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    if (cut < 0 || name === undefined || /\bfilename\*?=/i.test(head)) return [];
    return [[name, part.slice(cut + 4).replace(/\r\n$/, '')]];
  });
}

function pairsOfText(body: string): readonly Pair[] {
  if (/^\s*[[{]/.test(body)) {
    try {
      return pairsOfJson(JSON.parse(body));
    } catch {
      return [];
    }
  }
  // A sentence is no form: names have no blanks, and every part has its sign.
  const isForm = body.split('&').every((part) => /^[^\s=&]+=[^\s&]*$/.test(part));
  return isForm ? pairsOfQuery(body) : [];
}

/** As a server reads it: of two values under one name the last counts, as for a box after its hidden "0". */
function classed(pairs: readonly Pair[]): Fields {
  const named = pairs.filter(([name]) => name !== '' && name.length <= LONGEST_NAME).slice(0, MOST_FIELDS);
  return new Map(named.map(([name, value]) => [name, classOf(value)]));
}

export function fieldsOfBody(body: string, contentType: string): Fields {
  if (body.length > LONGEST_BODY) return new Map();
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'multipart/form-data') {
    const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
    return boundary === undefined ? new Map() : classed(pairsOfMultipart(body, boundary));
  }
  return classed(type === 'application/x-www-form-urlencoded' ? pairsOfQuery(body) : pairsOfText(body));
}

/** Of an address only a plain yes or no is told: advertising codes of all kinds travel in queries. */
export function fieldsOfQuery(url: string): Fields {
  const { search } = new URL(url);
  if (search.length > LONGEST_BODY) return new Map();
  return new Map([...classed(pairsOfQuery(search))].filter(([, value]) => value === 'yes' || value === 'no'));
}
