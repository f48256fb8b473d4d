// Page words on their way out: cleaned of what may belong to the person rather than to the page, collapsed and cut.
import { cleanPath, decodePath, E_MAIL, LONG_NUMBER, withoutTokens } from '../lexicon/personal.js';
import { type Typed, withoutTyped } from './typed.js';

export const NAME_LENGTH = 512;
const FIELD_NAME_LENGTH = 128;
// What is left of an address or a number at the end of a text that was cut.
const CUT_MAIL = /[^\s@<>()/]{1,64}@[^\s]*$/u;
const CUT_NUMBER = /\+?\p{Nd}(?:[ \-.()]{0,2}\p{Nd}){3,}[ \-.()]*$/u;

const flatten = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function cut(flat: string, length: number): string {
  const characters = Array.from(flat.slice(0, length * 2));
  const kept = characters.slice(0, length);
  return kept.join('').length < flat.length ? `${kept.slice(0, -1).join('')}…` : flat;
}

/** Collapses white space and control characters and cuts to `length` characters, never inside a surrogate pair. */
export function tidy(text: string, length: number = NAME_LENGTH): string {
  // Only a little more than needed is looked at: a label of a megabyte costs no more than one of a page.
  return cut(flatten(text.slice(0, length * 8)), length);
}

/** A text without addresses of people, long numbers and what is typed into fields. */
export const withoutPerson = (text: string, typed: Typed): string =>
  // A value may hold a number, which is no number of its own then: values go first.
  withoutTyped(text, typed).replace(E_MAIL, '[address]').replace(LONG_NUMBER, '[number]');

/** Cutting may leave the beginning of an address or a value, by which nothing knows it any more. */
function withoutCutEnd(text: string, typed: Typed): string {
  const ended = text.replace(/…$/, '');
  const open = ended.slice(0, ended.length - typed.cutIn(ended));
  return `${open.replace(CUT_MAIL, '').replace(CUT_NUMBER, '')}${text.endsWith('…') ? '…' : ''}`;
}

/**
 * A label may hold the person ("Yes, write to jane@example.com"): addresses, long numbers and what is typed into fields go, before
 * the text is cut, since of half a value nobody can tell that it is one.
 */
export function clean(text: string, typed: Typed, length: number = NAME_LENGTH): string {
  const read = text.slice(0, length * 8);
  const flat = flatten(read);
  const isCut = read.length < text.length || flat.endsWith('…');
  const kept = withoutPerson(flat, typed);
  return cut(isCut ? withoutCutEnd(kept, typed) : kept, length);
}

/** Name of a field or a form: written by a page for its server, and sometimes with a number of this visit in it. */
export const cleanName = (name: string): string =>
  cut(withoutTokens(flatten(name.slice(0, 1024)), '*'), FIELD_NAME_LENGTH);

/**
 * Origin and path. Segments that look like tokens, hold an address or what is typed go; query, fragment and user info always. Of
 * addresses that carry a page themselves (`data:`, `blob:`, `javascript:`) only the scheme is kept.
 */
export function cleanUrl(url: string, typed?: Typed): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol === 'about:') return `about:${pathname}`;
    if (!/^(?:https?|file):$/.test(protocol)) return protocol;
    const isTyped = (segment: string): boolean => (typed?.in(decodePath(segment)).length ?? 0) > 0;
    const path = pathname.split('/').map((segment) => (isTyped(segment) ? ':typed' : segment));
    return `${protocol}//${host}${cleanPath(path.join('/'))}`;
  } catch {
    return 'about:blank';
  }
}
