// What `import { … } from 'untick/page'` gives: the page script for drivers of which untick knows nothing.
import { readEngine, readWordsOf } from '../drive/engine-files.js';
import { reportOf } from '../drive/look.js';
import { siteOf } from '../drive/site.js';
import type { Limit } from '../model/facts.js';
import type { AuditReport } from '../model/report.js';
import { askDocument, type DocumentAnswer, type Evaluate } from './ask-document.js';
import { judgingOf, refuseUnknown } from './audit-options.js';
import type { JudgingOptions } from './options.js';
import { MAIN_WORLD, NOT_OBSERVED } from './own-limits.js';
import { reportOfPages } from './report-of-pages.js';

export type { AuditReport } from '../model/report.js';
export type { JudgingOptions } from './options.js';
export type { Evaluate };

export interface PageOptions extends JudgingOptions {
  /** Evaluates in each frame of the page, in any order. A frame that is left out is a limit of the report. */
  readonly frames?: readonly Evaluate[];
  /** `isolated` where `evaluate` runs in a world that the page's scripts do not reach. `main` without it, which is a limit of the report. */
  readonly world?: 'main' | 'isolated';
}

const KNOWN: Readonly<Record<keyof PageOptions, true>> = {
  rules: true,
  disableRules: true,
  jurisdiction: true,
  frames: true,
  world: true,
};

/**
 * The page script as text: one global, `untick`. Put it into a world of your own with `untick.observe()` behind it, before the page's
 * first script, to have what happens over time observed.
 *
 * @throws {UntickError} `NO_ENGINE` where the package is not built.
 */
export function pageScript(): string {
  return readEngine();
}

/** The words of a language as text, to be evaluated beside the page script; null where there are none. `untick.missingWords()` names the tags. */
export function wordsOf(language: string): string | null {
  return readWordsOf(language);
}

const unreachable = (count: number): Limit => ({
  kind: 'unreachable-frame',
  target: [],
  reason: count === 1 ? 'a frame of it was not asked' : `${count} frames of it were not asked`,
});

function limitsOf(answers: readonly DocumentAnswer[], world: PageOptions['world']): readonly Limit[] {
  const standing = answers.reduce((sum, { frames }) => sum + frames, 0);
  const notAsked = standing - (answers.length - 1);
  return [
    ...(world === 'isolated' ? [] : [MAIN_WORLD]),
    ...(answers.every(({ isObserved }) => isObserved) ? [] : [NOT_OBSERVED]),
    ...(notAsked > 0 ? [unreachable(notAsked)] : []),
  ];
}

/**
 * Looks at the page that `evaluate` runs in, as it is now. Nothing is changed, pressed or sent, and nothing is left behind.
 *
 * @throws {UntickError} `UNKNOWN_RULE`, `UNKNOWN_OPTION`…; `PAGE_NOT_READ` where `evaluate` answers nothing; whatever `evaluate` throws on the page itself is thrown on.
 */
export async function auditPage(evaluate: Evaluate, options: PageOptions = {}): Promise<AuditReport> {
  refuseUnknown(options, KNOWN);
  const { frames = [], world = 'main' } = options;
  const judging = judgingOf(options);
  const auditedAt = new Date().toISOString();
  const how = { isIsolated: world === 'isolated' };
  const top = await askDocument(evaluate, how);
  const asked = await Promise.allSettled(frames.map((frame) => askDocument(frame, how)));
  const answers = [top, ...asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))];
  const looks = answers.map(({ report, facts }, index) => ({
    document: String(index),
    place: { world: null, path: facts.frame.path, unseen: [] },
    report,
    facts,
  }));
  const site = siteOf(top.report.url);
  const page = reportOf({ auditedAt, site, frames: looks, limits: limitsOf(answers, world) }, judging);
  return reportOfPages({ pages: [page], unreached: [] });
}
