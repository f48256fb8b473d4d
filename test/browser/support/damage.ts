// Damages data by chance, the same each time it is run.
export interface Plain {
  readonly [name: string]: unknown;
}

export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Mulberry32, by Tommy Ettinger. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  oneOf<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }

  weighted<T>(all: readonly (readonly [number, T])[]): T {
    let left = this.next() * all.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, one] of all) {
      left -= weight;
      if (left < 0) return one;
    }
    return all.at(-1)![1];
  }
}

type Path = readonly string[];

/** Every place in a value that holds something. */
const placesIn = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        ...(path.length > 0 ? [path] : []),
        ...Object.entries(value).flatMap(([name, held]) => placesIn(held, [...path, name])),
      ];

const GONE = Symbol('gone');

function altered(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number')
    return chance.oneOf([value + 1, value - 1, value + 1 + chance.below(50), value * 2 + 1]);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string' || value === '') return chance.oneOf(['x', 1, GONE]);
  const at = chance.below(value.length);
  const flipped = String.fromCharCode(value.charCodeAt(at) ^ (1 << chance.below(5)));
  return chance.oneOf([
    value.slice(0, at) + flipped + value.slice(at + 1),
    value.slice(0, at),
    `${value}x`,
    null,
    GONE,
  ]);
}

/** A copy in which one place, whichever, holds something else or nothing. */
export function alterAnywhere(value: Plain, chance: Chance): { readonly value: unknown; readonly path: string } {
  const copy = structuredClone(value);
  const path = chance.oneOf(placesIn(copy));
  let owner = copy as Record<string, unknown>;
  for (const name of path.slice(0, -1)) owner = owner[name] as Record<string, unknown>;
  const name = path.at(-1)!;
  const now = altered(owner[name], chance);
  if (now === GONE) delete owner[name];
  else owner[name] = now;
  return { value: copy, path: `${path.join('.')} → ${String(now).slice(0, 40)}` };
}
