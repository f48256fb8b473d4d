import type { SavedLook } from '../../evidence/saved-look.js';
import type { Look } from '../look.js';

/** Null where a frame was looked at without its facts being kept. */
export function saveLook({ auditedAt, site, frames, limits }: Look, isStep: boolean): SavedLook | null {
  const saved = frames.flatMap(({ place, facts, laterFacts, report }) =>
    facts
      ? [
          {
            path: place.path,
            unseen: place.unseen,
            facts,
            laterFacts: laterFacts ?? null,
            submissions: isStep ? report.submissions : null,
          },
        ]
      : [],
  );
  return saved.length === frames.length ? { schemaVersion: 1, auditedAt, site, frames: saved, limits } : null;
}
