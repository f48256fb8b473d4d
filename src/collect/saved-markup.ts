// The markup of a document as it stands now, to be kept. What a person typed, hidden values, tokens, queries and comments stay
// out of it; nothing in it runs or loads.

import { atOnce } from '../model/steps.js';
import { withoutLongMixed } from '../model/tokens.js';
import { attribute, childNodesOf, isElement, kindOf, localName, matches, shadowOf, textOf, tick } from './natives.js';
import { type Clean, cleanAttribute, cleanStyle } from './saved-attributes.js';
import { withoutPerson } from './text.js';
import { listTrees } from './trees.js';
import { Typed, withoutTyped } from './typed.js';

// A page of a large shop is half a megabyte; ten times that is no page a person reads (own judgement).
const MOST_LETTERS = 8_000_000;
// Deeper nesting than any real page; a hostile one must not recurse without end.
const MOST_DEPTH = 1_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const RAW = new Set('script style xmp iframe noembed noframes noscript plaintext'.split(' '));
// Opened from a disk, the page must not act.
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
const SAVED = '<meta charset="utf-8">';

const names = (element: Element): readonly string[] => Element.prototype.getAttributeNames.call(element);
const contentOf = Object.getOwnPropertyDescriptor(HTMLTemplateElement.prototype, 'content')?.get;

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

const KEEPS_NOTHING = 'textarea, [contenteditable]:not([contenteditable=false i])';

class Writer {
  readonly #parts: string[] = [];
  #letters = 0;

  constructor(
    readonly clean: Clean,
    readonly isOurs: (node: Node) => boolean,
  ) {}

  get isCut(): boolean {
    return this.#letters >= MOST_LETTERS;
  }

  get text(): string {
    return this.#parts.join('');
  }

  put(text: string): void {
    if (this.isCut) return;
    this.#parts.push(text);
    this.#letters += text.length;
  }

  children(parent: Node, depth: number): void {
    for (const child of childNodesOf(parent)) this.node(child, depth + 1);
  }

  node(node: Node, depth: number): void {
    if (this.isCut || depth > MOST_DEPTH || this.isOurs(node)) return;
    if (kindOf(node) === Node.TEXT_NODE) this.put(escapeText(this.clean(textOf(node) ?? '')));
    else if (isElement(node)) this.element(node, depth);
  }

  element(element: Element, depth: number): void {
    const name = localName(element);
    this.put(`<${name}${this.attributes(element)}>`);
    if (VOID.has(name)) return;
    if (name === 'head') this.put(`${SAVED}${POLICY}`);
    const shadow = shadowOf(element);
    if (shadow) {
      this.put(`<template shadowrootmode="${shadow.mode}">`);
      this.children(shadow, depth);
      this.put('</template>');
    }
    if (RAW.has(name)) this.put(this.rawText(element, name));
    else if (name === 'template') this.children((contentOf?.call(element) as Node | undefined) ?? element, depth);
    else if (!matches(element, KEEPS_NOTHING)) this.children(element, depth);
    this.put(`</${name}>`);
  }

  attributes(element: Element): string {
    const kept = names(element).flatMap((name) => {
      const text = cleanAttribute(element, name, attribute(element, name) ?? '', this.clean);
      return text === null ? [] : [[name, text] as const];
    });
    const told = matches(element, 'script') ? notRunning(kept) : kept;
    const isTick = matches(element, 'input:is([type=checkbox i], [type=radio i])');
    const state = isTick ? [['data-untick-checked', String(tick.checkedOf(element as HTMLInputElement))] as const] : [];
    return [...told, ...state].map(([name, text]) => ` ${name}="${escapeAttribute(text)}"`).join('');
  }

  rawText(element: Element, name: string): string {
    if (name === 'iframe') return '';
    const raw = textOf(element) ?? '';
    const text = name === 'style' ? cleanStyle(raw) : withoutLongMixed(this.clean(raw));
    // Its own end would end it; it is written so that it no longer is one.
    return text.replace(new RegExp(`</(?=${name})`, 'gi'), '<\\/');
  }
}

type Kept = readonly (readonly [string, string])[];

const notRunning = (kept: Kept): Kept => [
  ['type', 'text/plain'],
  ...kept.map(([name, text]) => [name === 'type' ? 'data-untick-type' : name, text] as const),
];

export interface SavedMarkup {
  readonly text: string;
  /** It was longer than what is kept. */
  readonly isCut: boolean;
}

// Shorter ones, as "1" or "true", stand in any text.
const SHORTEST_SECRET = 6;

/** Values of cookies that scripts of the page could have written into it. */
function cookieValues(): readonly string[] {
  try {
    const values = document.cookie.split('; ').map((pair) => pair.slice(pair.indexOf('=') + 1));
    return values.filter((value) => value.length >= SHORTEST_SECRET);
  } catch {
    // A document without an origin of its own has none.
    return [];
  }
}

export interface MarkupOptions {
  /** What was typed in this document so far, where somebody kept it in mind. */
  readonly typed?: Typed | undefined;
  /** Tells what we put into the page ourselves, which is left out. */
  readonly isOurs?: (node: Node) => boolean;
}

export function savedMarkup({ typed = new Typed(), isOurs = () => false }: MarkupOptions = {}): SavedMarkup {
  const known = typed.look(atOnce(listTrees(document)));
  const cookies = Typed.of(cookieValues());
  const writer = new Writer((text) => withoutTyped(withoutPerson(text, known), cookies), isOurs);
  if (document.doctype) writer.put('<!doctype html>\n');
  writer.children(document, 0);
  return { text: `${writer.text}\n`, isCut: writer.isCut };
}
