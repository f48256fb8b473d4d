import { ruleSteps } from '../../audit/run.js';
import { collectSteps } from '../../collect/collect.js';
import type { Refs } from '../../collect/refs.js';
import type { Survey } from '../../collect/survey.js';
import type { Root } from '../../collect/walk.js';
import { speak } from '../../lexicon/registry.js';
import type { PageFacts } from '../../model/facts.js';
import { NO_MEMORY } from '../../model/history.js';
import type { Reading } from '../../model/reading.js';
import type { FrameReport } from '../../model/report.js';
import { atOnce, type Steps } from '../../model/steps.js';
import type { Observer } from '../../observe/observer.js';
import { readSteps } from '../../read/read.js';
import { RULES } from '../../rules/index.js';

export interface FrameAudit {
  readonly report: FrameReport;
  /** What the reading was made from. */
  readonly facts: PageFacts;
  readonly reading: Reading;
  readonly refs: Refs;
  readonly roots: readonly Root[];
}

/** The address of a `data:` frame is its whole content, which is nothing to keep. */
const schemeOnly = (url: string): string => (url.startsWith('data:') ? 'data:' : url);

/** One audit of this document, all at once. Call it in a task just after a frame. */
export const auditFrame = (observer: Observer, survey?: Survey): FrameAudit => atOnce(auditSteps(observer, survey));

/** The same in steps. It is to be dropped where the page changes in between. */
export function* auditSteps(observer: Observer, survey?: Survey): Steps<FrameAudit> {
  const started = performance.now();
  const collected = yield* collectSteps(document, {
    touched: observer.touched,
    typed: observer.typed,
    ...(survey ? { survey } : {}),
  });
  const seen = observer.witness(collected);
  yield;
  const first = yield* readSteps(seen);
  // Words that cannot be read yet may be consent: nothing is settled until they are brought.
  const isSettled = speak(collected.facts.languages).length === 0;
  const isMore = isSettled && observer.know(first, collected.refs);
  const facts = isMore ? observer.witness(collected) : seen;
  const reading = isMore ? yield* readSteps(facts) : first;
  const report = yield* ruleSteps(reading, RULES);
  const { refs, trees } = collected;
  const told = { ...report, url: schemeOnly(report.url), durationMs: performance.now() - started };
  return { report: told, facts, reading, refs, roots: trees.roots };
}

/** What is told where the audit itself broke: an error is a result, and never a clean page. */
export function brokenReport(error: unknown): FrameReport {
  return {
    // The background keeps the origin of it, which it has from the browser.
    url: `${location.protocol}//${location.host}/`,
    isTop: window === window.top,
    title: '',
    language: null,
    kinds: [],
    viewport: { width: window.innerWidth, height: window.innerHeight },
    findings: [],
    outcomes: Object.fromEntries(RULES.map((rule) => [rule.id, 'error' as const])),
    limits: [{ kind: 'error', target: [], reason: error instanceof Error ? error.name : 'error' }],
    submissions: [],
    memory: NO_MEMORY,
    durationMs: 0,
  };
}
