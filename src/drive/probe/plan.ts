import type { Planned } from '../../model/probe.js';

const samePlace = (a: Planned, b: Planned): boolean => JSON.stringify(a.target) === JSON.stringify(b.target);

/** The same thing in a later plan, where it has another number: by its place and words, else by its words alone. */
export function findAgain<T extends Planned>(planned: Planned, among: readonly T[]): T | null {
  const alike = among.filter(({ words }) => words === planned.words);
  return alike.find((one) => samePlace(one, planned)) ?? alike[0] ?? null;
}
