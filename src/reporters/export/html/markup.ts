// The only way text becomes HTML here. What is not made by `html` itself is escaped, in text and in attributes alike.
import { safeText } from '../../terminal-text.js';

export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Hole = Markup | string | number | null | readonly Hole[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const NEEDS_ESCAPE = /[&<>"'`]/;

// Most texts need none, and an export has millions of them.
const escaped = (text: string): string =>
  NEEDS_ESCAPE.test(text) ? text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? character) : text;

function fill(hole: Hole): string {
  if (hole === null) return '';
  if (hole instanceof Markup) return hole.text;
  return typeof hole === 'object' ? hole.map(fill).join('') : escaped(String(hole));
}

/** Every hole stands in text or between the quotation marks of an attribute. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  let text = '';
  for (const [index, part] of parts.entries()) text += part + fill(holes[index] ?? null);
  return new Markup(text);
}

/** The markup where there is something to show, else nothing. */
export const when = (isThere: boolean, markup: () => Markup): Markup | null => (isThere ? markup() : null);

// A tag of the page's own is written into an attribute only where it is one.
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const languageOf = (tag: string | null): Markup | null =>
  tag !== null && LANGUAGE_TAG.test(tag) ? html` lang="${tag}"` : null;

/** Words of a page: in their own direction and language, with marks that turn or hide text made visible. */
export const words = (text: string, language: string | null = null): Markup =>
  html`<bdi${languageOf(language)}>${safeText(text)}</bdi>`;

/** More than a few words of a page, or of a reviewer, line by line. */
export function quotation(text: string, language: string | null = null): Markup {
  const lines = text.split(/\r\n?|\n/).map(safeText);
  return html`<blockquote dir="auto"${languageOf(language)}>${lines.join('\n')}</blockquote>`;
}

/** Names and figures that read from left to right in every language. */
export const technical = (text: string): Markup => html`<code dir="ltr">${safeText(text)}</code>`;

/** A link only where it leads to a web page: `javascript:` and `file:` stay text. */
export function address(url: string): Markup {
  const isWeb = /^https?:\/\//i.test(url) && URL.canParse(url);
  const shown = technical(url);
  return isWeb ? html`<a href="${url}" rel="noopener noreferrer">${shown}</a>` : shown;
}

/** "2026-01-02 03:04:05 UTC": the same in every language and on every machine. */
export const moment = (iso: string): Markup =>
  html`<time datetime="${iso}" dir="ltr">${iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC')}</time>`;

/** "2026-01-02", of a moment or a day. */
export const day = (iso: string): Markup =>
  html`<time datetime="${iso}" dir="ltr">${iso.slice(0, 'YYYY-MM-DD'.length)}</time>`;

/** A phrase with `{at}` in it, and the moment in its place. */
export function withMoment(phrase: string, iso: string): Markup {
  const [before = '', after = ''] = phrase.split('{at}');
  return html`${before}${moment(iso)}${after}`;
}
