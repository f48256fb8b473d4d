// Work that can be laid down where a pause does no harm and taken up again: each `yield` is such a place. A look at a page of a hundred
// thousand elements takes half a second, and nobody is to feel it.
export type Steps<T> = Generator<undefined, T, void>;

/** Does it in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** One of each, a step apart. */
export function* each<T, R>(things: readonly T[], make: (thing: T) => R): Steps<R[]> {
  const made: R[] = [];
  for (const thing of things) {
    made.push(make(thing));
    yield;
  }
  return made;
}
