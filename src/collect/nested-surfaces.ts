// Surfaces in surfaces: which of them is one of its own.
import type { Discovery } from './discover.js';
import type { Measure } from './measure.js';
import { containsNode, paintedParent, textOf } from './natives.js';

// A surface whose own words are fewer than this only wraps the one inside it.
const OWN_LENGTH = 20;

/** Of surfaces in surfaces the outer one counts only where it says or offers something of its own. */
export function withoutWrappers(surfaces: readonly Element[], presses: readonly Element[]): Element[] {
  return surfaces.filter((outer) => {
    const inner = surfaces.filter((other) => other !== outer && containsNode(outer, other));
    if (inner.length === 0) return true;
    const isOwn = (of: Element) => containsNode(outer, of) && !inner.some((other) => containsNode(other, of));
    const words = (of: Element) => (textOf(of) ?? '').trim().length;
    const own = words(outer) - inner.filter((one) => isOutermost(one, inner)).reduce((sum, one) => sum + words(one), 0);
    return presses.some(isOwn) || own >= OWN_LENGTH;
  });
}

const isOutermost = (of: Element, among: readonly Element[]): boolean =>
  !among.some((other) => other !== of && containsNode(other, of));

/** Parts of a surface that hold controls and are not shown yet: a second tab, the settings behind a button. */
export function stepsNotShown(surfaces: ReadonlySet<Element>, discovery: Discovery, measure: Measure): Element[] {
  const steps = new Set<Element>();
  for (const { element } of discovery.seeds) {
    let step: Element | null = null;
    for (let at: Element | null = element; at; at = paintedParent(at)) {
      const hidden = measure.style(at).display === 'none';
      if (surfaces.has(at)) {
        if (step && !hidden) steps.add(step);
        break;
      }
      if (hidden && at !== element) step = at;
    }
  }
  return [...steps];
}
