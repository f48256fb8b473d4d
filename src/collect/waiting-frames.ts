// Frames that do not hold yet what they were told to: nothing in them was judged, so that the page cannot be clean.
import type { Limit } from '../model/facts.js';
import type { Measure } from './measure.js';
import { attribute, rectOf } from './natives.js';
import { describePlace } from './selector.js';
import type { Trees } from './trees.js';

// A browser draws a check box 13 px wide: in what is smaller nothing can be asked.
const LEAST_SIDE = 13;

const contentOf = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')?.get;

function isWaiting(frame: Element): boolean {
  // Out of sight such a frame is left for later, and tells of itself when its turn comes.
  if (attribute(frame, 'loading')?.toLowerCase() === 'lazy') return false;
  // Until its own document arrives a frame has an empty one, which is ours to see whatever site it is of.
  const inside = contentOf?.call(frame) as Document | null | undefined;
  if (inside?.URL !== 'about:blank') return false;
  const wanted = URL.parse(attribute(frame, 'src') ?? '', frame.baseURI)?.protocol ?? '';
  return /^(?:https?|file|blob):$/.test(wanted);
}

export function waitingFrames(trees: Trees, measure: Measure): Limit[] {
  if (!measure.layout) return [];
  return trees
    .all('iframe[src]:not([srcdoc])')
    .filter((frame) => {
      const { width, height } = rectOf(frame);
      return width >= LEAST_SIDE && height >= LEAST_SIDE && isWaiting(frame);
    })
    .map((frame) => ({ kind: 'unreachable-frame', target: [describePlace(frame)], reason: 'it has not loaded yet' }));
}
