// One page of what its frames answered, and the same as a replay will read it.
import { mergeFrames } from '../../audit/merge.js';
import type { SavedLook } from '../../evidence/saved-look.js';
import type { Limit } from '../../model/facts.js';
import type { PageReport } from '../../model/report.js';
import { RULES } from '../../rules/index.js';
import { siteOf } from '../site.js';
import type { Kept } from '../snapshot.js';

export interface PageLook {
  readonly saved: SavedLook;
  readonly report: PageReport;
}

const SILENT: Limit = {
  kind: 'unreachable-frame',
  target: [],
  reason: 'a frame did not answer when the page was saved',
};

/** @param silent number of frames that did not answer */
export function pageLook(frames: readonly Kept[], url: string, auditedAt: string, silent: number): PageLook {
  const site = siteOf(url);
  const limits = Array.from({ length: silent }, () => SILENT);
  const reports = frames.map(({ report }) => report);
  return {
    report: mergeFrames(reports, { rules: RULES, auditedAt, site, siteOf, extraLimits: limits }),
    saved: {
      schemaVersion: 1,
      auditedAt,
      site,
      frames: frames.map(({ facts }) => ({
        path: facts.frame.path,
        unseen: [],
        facts,
        laterFacts: null,
        submissions: null,
      })),
      limits,
    },
  };
}
