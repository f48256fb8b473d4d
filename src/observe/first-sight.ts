// How native boxes were when a page was first seen. The engine comes only once there is something to look at; what a script
// turned on the way is told by comparing with this.
import { NATIVE } from '../collect/candidates.js';
import { seldomAsker } from '../collect/closed-roots.js';
import { MAX_DEPTH, shadowRootsIn } from '../collect/hosts.js';
import type { ControlState } from '../model/facts.js';

// Beyond it a page is a list of vendors, which the engine compares at looks.
const MOST = 500;

export interface Sighting {
  readonly first: ControlState;
  readonly firstAt: number;
  /** Its state at the last sighting, and when that was. */
  readonly last: ControlState;
  readonly lastAt: number;
}

/** Their own properties can be read: an input is no form, and nothing a page puts in front of them is seen in our world. */
function boxesIn(document: Document): HTMLInputElement[] {
  const askSeldom = seldomAsker();
  const boxes: HTMLInputElement[] = [];
  let level: (Document | ShadowRoot)[] = [document];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    boxes.push(...level.flatMap((root) => Array.from(root.querySelectorAll<HTMLInputElement>(NATIVE))));
    level = level.flatMap((root) => shadowRootsIn(root, askSeldom));
  }
  return boxes;
}

export class FirstSight {
  readonly #sightings = new WeakMap<Element, Sighting>();

  /** One query and one native read a box; no layout. */
  note(): void {
    const now = performance.now();
    for (const box of boxesIn(document).slice(0, MOST)) {
      const last: ControlState = box.checked ? 'on' : 'off';
      const { first, firstAt } = this.#sightings.get(box) ?? { first: last, firstAt: now };
      this.#sightings.set(box, { first, firstAt, last, lastAt: now });
    }
  }

  of(box: Element): Sighting | undefined {
    return this.#sightings.get(box);
  }
}
