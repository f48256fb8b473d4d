// One content as everything it may be the encoding of. The hidden value is looked for in plain letters in each of these, so an
// encoding is undone once for all values, and one inside another is undone too.
import { snappyStreams } from './snappy.js';

/** Bytes as characters of the same numbers: every byte stays one character, and text in ASCII reads as it is. */
export const asText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** What is written for a number: a byte, or a character of more than one. */
const byteOf = (code: string): string => String.fromCharCode(Number.parseInt(code, 16));
const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff ? asText(Buffer.from(String.fromCodePoint(code), 'utf8')) : '';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  commat: '@',
  period: '.',
  nbsp: ' ',
};

const withoutEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => characterOf(Number.parseInt(code, 16)))
    .replace(/&#([0-9]{1,7});/g, (_, code: string) => characterOf(Number.parseInt(code, 10)))
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);

const withoutEscapes = (text: string): string =>
  text
    .replace(/\\u(?:([0-9a-f]{4})|\{([0-9a-f]{1,6})\})/gi, (_, four?: string, any?: string) =>
      characterOf(Number.parseInt(four ?? any ?? '', 16)),
    )
    .replace(/\\x([0-9a-f]{2})/gi, (_, code: string) => byteOf(code))
    .replace(/\\(["'\\/])/g, '$1');

/** Each undoes one encoding of a text wherever it stands, and leaves the rest. */
const UNDO: Readonly<Record<string, (text: string) => readonly string[]>> = {
  percent: (text) =>
    /%[0-9a-f]{2}/i.test(text) ? [text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => byteOf(code))] : [],
  entities: (text) => (/&#?\w+;/.test(text) ? [withoutEntities(text)] : []),
  escapes: (text) => (/\\(?:u[0-9a-f{]|x[0-9a-f])/i.test(text) ? [withoutEscapes(text)] : []),
  hex: (text) =>
    Array.from(text.matchAll(/(?:[0-9a-f]{2}){8,}[0-9a-f]?/gi), ([run]) => run).flatMap((run) => [
      asText(Buffer.from(run, 'hex')),
      // Where it begins in the middle of a byte.
      asText(Buffer.from(run.slice(1), 'hex')),
    ]),
  // A value in the middle of a longer one begins at any of three places in its letters: each start is tried, four for four letters.
  base64: (text) =>
    Array.from(text.matchAll(/[A-Za-z0-9+/_-]{10,}/g), ([run]) => run).flatMap((run) =>
      [0, 1, 2, 3].map((from) => asText(Buffer.from(run.slice(from), 'base64'))),
    ),
  /** Every second byte: UTF-16 of either order, from either start. */
  wide: (text) => {
    if (!text.includes('\u0000')) return [];
    // Only where characters and zeros take turns, else half of any binary file is read anew.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: by its zeros UTF-16 is known
    return Array.from(text.matchAll(/(?:[\x01-\xff]\x00){7,}[\x01-\xff]?|(?:\x00[\x01-\xff]){7,}/g), ([run]) =>
      run.replaceAll('\u0000', ''),
    );
  },
  snappy: (text) => snappyStreams(Buffer.from(text, 'latin1')).map(asText),
};

export interface View {
  /** How it was come to, outermost first. */
  readonly by: readonly string[];
  readonly text: string;
}

// An encoding in an encoding in an encoding, as JSON in base64 in a compressed block; each costs a pass.
const DEEPEST = 3;
// Shorter than a part of a value that is looked for.
const SHORTEST = 8;

/** The content itself first. */
export function* viewsOf(text: string, by: readonly string[] = []): Generator<View> {
  yield { by, text };
  if (by.length === DEEPEST) return;
  for (const [name, undo] of Object.entries(UNDO)) {
    const told = undo(text).filter((one) => one.length >= SHORTEST && one !== text);
    // Of many short runs one view is made; the line between them is in no value.
    const joined = told.length > 1 && name !== 'snappy' ? [told.join('\n')] : told;
    for (const one of joined) yield* viewsOf(one, [...by, name]);
  }
}
