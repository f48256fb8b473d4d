// What this document hands out as evidence: what it was judged by, its markup, and where what a person typed may be seen.
import { fieldBoxes } from '../../collect/field-boxes.js';
import { frameBoxes, framePlacing } from '../../collect/frame-boxes.js';
import { type MarkupOptions, savedMarkup } from '../../collect/saved-markup.js';
import type { Places, Snapshot } from '../snapshot.js';
import type { FrameAudit } from './audit-frame.js';

const placesNow = (): Places => ({
  viewport: { width: innerWidth, height: innerHeight },
  pixelRatio: devicePixelRatio,
  isPinched: (visualViewport?.scale ?? 1) !== 1,
  scroll: { x: scrollX, y: scrollY },
  placing: framePlacing(),
  fields: fieldBoxes(),
  frames: frameBoxes(),
});

/** @param audit of this very moment; without one only the places are told */
export function takeSnapshot(audit: FrameAudit | null, options: MarkupOptions): Snapshot {
  const kept = audit && { report: audit.report, facts: audit.facts, markup: savedMarkup(options) };
  return { places: placesNow(), kept };
}
