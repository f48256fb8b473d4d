// Where this document's frame stands in the pages above it, as far as the same origin lets one look.
import type { Concealment, FrameFact } from '../model/facts.js';
import { look } from './conceal.js';
import { createMeasure } from './measure.js';
import { describePlace } from './selector.js';

/** The frame element of a window. */
export function ownerOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    // Another origin: its element is not ours to read.
    return null;
  }
}

export function describeFrame(view: Window): FrameFact {
  const path: (string | readonly string[])[] = [];
  const concealedBy = new Set<Concealment>();
  let known = true;
  for (let at: Window = view; at !== at.parent; at = at.parent) {
    const owner = ownerOf(at);
    if (!owner) {
      // Only the merge of all frames can name an element that another origin holds.
      path.unshift('iframe');
      known = false;
      break;
    }
    path.unshift(describePlace(owner));
    for (const reason of look(owner, createMeasure(owner.ownerDocument)).concealedBy ?? []) concealedBy.add(reason);
  }
  return { path, isTop: view === view.parent, concealedBy: known ? [...concealedBy] : null };
}
