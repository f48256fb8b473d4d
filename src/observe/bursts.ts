// A page that draws a list anew changes more at once than one whose clock or picture moves, and nobody reads it meanwhile.

// What a person opens adds some hundred nodes; a list that is drawn has more, all at once or row by row (own judgement).
const BURST = 200;
const AT_ONCE_MS = 150;

/** Tells of all that is changed, part by part, whether it is so much at a time. Counts no further than it has to. */
export function burstMeter(): (records: readonly MutationRecord[]) => boolean {
  let begun = 0;
  let nodes = 0;
  return (records) => {
    const now = performance.now();
    if (now - begun > AT_ONCE_MS) {
      begun = now;
      nodes = 0;
    }
    nodes += records.length;
    for (const { addedNodes, removedNodes } of records) {
      if (nodes >= BURST) break;
      nodes += addedNodes.length + removedNodes.length;
    }
    return nodes >= BURST;
  };
}
