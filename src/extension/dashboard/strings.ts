import { fold } from './fold.js';

/** Texts by number, each kept once: a hundred thousand findings name a few thousand pages and some thirty rules. */
export class Strings {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #folded: string[] = [];

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    this.#texts.push(text);
    this.#folded.push(folded === text ? text : folded);
    this.#numbers.set(text, this.#texts.length - 1);
    return this.#texts.length - 1;
  }

  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  get size(): number {
    return this.#texts.length;
  }

  /** By number, 1 where the folded text holds the folded needle. */
  holding(needle: string): Uint8Array {
    return Uint8Array.from(this.#folded, (text) => (text.includes(needle) ? 1 : 0));
  }

  /** By number, its place in the alphabet of a language. */
  ranks(compare: (a: string, b: string) => number): Uint32Array {
    const ranks = new Uint32Array(this.size);
    const order = this.#texts.map((_, number) => number).sort((a, b) => compare(this.text(a), this.text(b)));
    for (const [rank, number] of order.entries()) ranks[number] = rank;
    return ranks;
  }
}
