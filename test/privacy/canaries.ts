// Values that stand nowhere else in the world: where one turns up, something leaked.

/** Letters and digits in turn, so that none is a word, a price or a date, and every eight characters of one are its own. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';

/** A sequence that looks random and is the same each time. */
function* sequence(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    // Numerical Recipes' linear congruential generator; its upper bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state >>> 8;
  }
}

export class Canaries {
  readonly #numbers: Generator<number, never>;
  readonly #made = new Map<string, string>();

  readonly #more: number;

  /** Two seeds give two sets of values. @param more characters each is longer, so that a length gives itself away too */
  constructor(seed: number, more = 0) {
    this.#numbers = sequence(seed);
    this.#more = more;
  }

  #next(below: number): number {
    return this.#numbers.next().value % below;
  }

  #keep(name: string, value: string): string {
    if (this.#made.has(name)) throw new Error(`two canaries are called “${name}”`);
    this.#made.set(name, value);
    return value;
  }

  /** Letters and digits, as a name or a token: the kind nothing but the page's own fields tells apart from a word. */
  token(name: string, length = 16): string {
    const pick = (at: number) => (at % 3 === 2 ? String(this.#next(10)) : (LETTERS[this.#next(LETTERS.length)] ?? 'q'));
    return this.#keep(name, Array.from({ length: length + this.#more }, (_, at) => pick(at)).join(''));
  }

  /** Letters alone, as most names are. */
  name(name: string, length = 12): string {
    const pick = () => LETTERS[this.#next(LETTERS.length)] ?? 'q';
    return this.#keep(name, Array.from({ length: length + this.#more }, pick).join(''));
  }

  digits(name: string, length = 10): string {
    const pick = (at: number) => String(at === 0 ? 1 + this.#next(9) : this.#next(10));
    return this.#keep(name, Array.from({ length }, (_, at) => pick(at)).join(''));
  }

  /** A day that is in no calendar of ours, as a date field holds it. */
  day(name: string): string {
    const two = (most: number) => String(1 + this.#next(most)).padStart(2, '0');
    return this.#keep(name, `${3000 + this.#next(6000)}-${two(12)}-${two(28)}`);
  }

  week(name: string): string {
    return this.#keep(name, `${3000 + this.#next(6000)}-W${10 + this.#next(40)}`);
  }

  /** Of an encoding that a canary stands in, the canary alone is looked for. */
  get all(): ReadonlyMap<string, string> {
    return this.#made;
  }
}
