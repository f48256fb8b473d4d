// What a person has typed on this page, kept in the memory of our own world for as long as the page stands, so that words which
// repeat it can be cleaned of it. It goes nowhere else.
import { mentionsConsent } from '../lexicon/mentions.js';
import { isDenseText } from '../lexicon/script.js';
import { FIELD, fieldAt, isTypedInto } from './fields.js';
import { fieldValueOf, localName, matches, textOf } from './natives.js';
import type { Trees } from './trees.js';

const MOST_FIELDS = 400;
const MOST_VALUES = 1500;
const MOST_TEXTS = 4000;
// Shorter than this a value is in half of all texts.
const SHORTEST = 3;
const SHORTEST_DENSE = 2;
// Shorter than this a value is looked for as a word of its own: "Ann" is not in "channel". Own judgement.
const WORD_LENGTH = 8;
const LONGEST = 2000;

const plain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function heldBy(field: Element): string {
  const held = fieldValueOf(field) ?? textOf(field) ?? '';
  return localName(field) === 'input' ? held : held.slice(0, LONGEST);
}

/** A day as pages write it. */
function daysOf(value: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  if (!year || !month || !day) return [];
  const [m, d] = [String(Number(month)), String(Number(day))];
  return ['/', '.', '-', '. '].flatMap((by) => [
    [day, month, year].join(by),
    [month, day, year].join(by),
    [d, m, year].join(by),
    [m, d, year].join(by),
    [year, month, day].join(by),
  ]);
}

/** What a page may repeat of a value: all of it, a line of it, the name in an address, the name of a file. */
function partsOf(value: string): string[] {
  const lines = value.split(/\n+/);
  const local = /^([^@\s]+)@[^@\s]+$/.exec(value.trim())?.[1];
  // Browsers say so of every file, wherever it lies.
  const file = /^C:\\fakepath\\(.+)$/.exec(value)?.[1];
  const parts = [value, ...lines, ...(local ? [local] : []), ...(file ? [file, file.replace(/\.\w+$/, '')] : [])];
  const told = [...parts, ...daysOf(value)].map(plain);
  return [...new Set(told)].filter((part) => part.length >= (isDenseText(part) ? SHORTEST_DENSE : SHORTEST));
}

/** In small letters, and of the two Turkish i and their capitals one: no browser's own folding makes them equal. */
const fold = (text: string): string => text.toLowerCase().replace(/i\u0307|ı/g, 'i');
const small = (value: string): string => fold(plain(value));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('i', '[iıİ]');

/** It, and not where it is a part of a longer word. Scripts without spaces have no words to stand in. */
function asWord(value: string): RegExp {
  const isWord = value.length < WORD_LENGTH && !isDenseText(value);
  return new RegExp(isWord ? `(?<![\\p{L}\\p{Nd}])${escaped(value)}(?![\\p{L}\\p{Nd}])` : escaped(value), 'giu');
}

export class Typed {
  /** What fields hold now: value in small letters → the turn in which it was first there. */
  #current = new Map<string, number>();
  /** What fields held until they were emptied, filled anew or taken away. */
  readonly #past = new Map<string, number>();
  /** Text as it stands in the page → the turn in which it was first there. */
  readonly #texts = new Map<string, number>();
  /** As a value grows letter by letter, what it was on the way is no value: of "William", "Will" is soon forgotten. */
  readonly #longest = new WeakMap<Element, string>();
  readonly #fields = new Set<Element>();
  readonly #understood = new WeakMap<Element, { readonly value: string; readonly isConsent: boolean }>();
  readonly #byHand: WeakSet<Element>;
  /** The field that was typed into last. */
  #typedInto: Element | null = null;
  /** What it holds while that is too short to be a value, and since when: a page repeats the first letter already. */
  #begun: { readonly value: string; readonly since: number } | null = null;
  #turn = 0;

  /** @param byHand fields that a person is known to have typed into */
  constructor(byHand: WeakSet<Element> = new WeakSet()) {
    this.#byHand = byHand;
  }

  /** Values as they are, for a caller that has no page. */
  static of(values: readonly string[]): Typed {
    const typed = new Typed();
    for (const value of values) typed.#remember(value);
    return typed;
  }

  /** A person types into a field, by a trusted event. */
  hear(target: Element): void {
    const field = fieldAt(target);
    if (!field) return;
    this.#byHand.add(field);
    this.#turn += 1;
    for (const value of this.#read(field)) this.#current.set(small(value), this.#since(value));
    this.#typedInto = field;
    this.#begin();
  }

  /** Only as long as the person is in the field: then it is the beginning of something, and later a "1" or an "a" like any other. */
  #begin(): void {
    const field = this.#typedInto;
    const held = field && matches(field, ':focus-within') ? heldBy(field) : '';
    const value = partsOf(held).length === 0 ? small(held) : '';
    if (value === '') this.#begun = null;
    else if (this.#begun?.value !== value) this.#begun = { value, since: this.#turn };
  }

  /** A look begins: what the fields hold is known before any text is cleaned. */
  look({ all }: Pick<Trees, 'all'>): this {
    this.#turn += 1;
    const found = all(FIELD).filter(isTypedInto);
    // What a person is known to have typed goes first, for a page may have more fields than are read.
    const isByHand = (field: Element) => this.#byHand.has(field);
    const fields = [...found.filter(isByHand), ...found.filter((field) => !isByHand(field))].slice(0, MOST_FIELDS);
    const here = new Set(fields);
    for (const gone of [...this.#fields].filter((field) => !here.has(field))) {
      this.#remember(this.#longest.get(gone) ?? '');
      this.#fields.delete(gone);
    }
    const values = fields.flatMap((field) => this.#read(field)).slice(0, MOST_VALUES);
    this.#current = new Map(values.map((value) => [small(value), this.#since(value)]));
    this.#begin();
    return this;
  }

  /** What a field holds, in parts, and the longest it held on the way there. */
  #read(field: Element): string[] {
    const value = heldBy(field);
    // Words of consent that nobody typed are the page's own: a page must not hide a label by repeating it in a field.
    if (!this.#byHand.has(field) && this.#isPagesOwn(field, value)) return [];
    this.#fields.add(field);
    const longest = this.#longest.get(field) ?? '';
    const isShorter = value !== '' && longest.startsWith(value);
    if (!isShorter) {
      if (!value.startsWith(longest)) this.#remember(longest);
      this.#longest.set(field, value);
    }
    return [...partsOf(value), ...(isShorter ? partsOf(longest) : [])];
  }

  /** Asked of the lexicon once a value: a page has a hundred fields, and a look must cost little. */
  #isPagesOwn(field: Element, value: string): boolean {
    const known = this.#understood.get(field);
    if (known?.value === value) return known.isConsent;
    const isConsent = value !== '' && mentionsConsent(value);
    this.#understood.set(field, { value, isConsent });
    return isConsent;
  }

  #since(value: string): number {
    return this.#current.get(small(value)) ?? this.#past.get(small(value)) ?? this.#turn;
  }

  #remember(value: string): void {
    for (const part of partsOf(value)) this.#past.set(small(part), this.#since(part));
    // The oldest go: a page must not fill our memory by filling its fields.
    for (const [oldest] of [...this.#past].slice(0, Math.max(0, this.#past.size - MOST_VALUES)))
      this.#past.delete(oldest);
  }

  /** The turn in which a text was first there; now, where it is new. */
  #met(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < MOST_TEXTS && text.length <= LONGEST) this.#texts.set(text, this.#turn);
    return this.#turn;
  }

  /**
   * Values that a text may repeat, the longest first. A text that stood there before a value was typed does not repeat it, though it
   * may have a word of it: "Share my data" stays as it is whoever types "data".
   */
  in(text: string): readonly string[] {
    const met = this.#met(text);
    const said = fold(text);
    const found: string[] = [];
    for (const values of [this.#current, this.#past]) {
      for (const [value, since] of values) if (since <= met && said.includes(value)) found.push(value);
    }
    const begun = this.#begun;
    if (begun && begun.since <= met && asWord(begun.value).test(said)) found.push(begun.value);
    return found.sort((a, b) => b.length - a.length);
  }

  /** Of a text that was cut: how much of its end is the beginning of a value. */
  cutIn(text: string): number {
    const said = fold(text);
    let longest = 0;
    for (const value of [...this.#current.keys(), ...this.#past.keys()]) {
      for (let length = Math.min(value.length - 1, said.length); length >= SHORTEST && length > longest; length--) {
        if (said.endsWith(value.slice(0, length))) longest = length;
      }
    }
    return longest;
  }
}

/** A text with a mark where it repeats a value. */
export function withoutTyped(text: string, typed: Typed, mark = '[typed]'): string {
  let kept = text;
  for (const value of typed.in(text)) kept = kept.replace(asWord(value), mark);
  return kept;
}
