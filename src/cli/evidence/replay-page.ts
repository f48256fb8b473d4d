// The rules once more, on what was saved: the same facts have to give the same report.
import { runRules } from '../../audit/run.js';
import type { FrameLook } from '../../drive/audit-frames.js';
import { namedFromTop } from '../../drive/frame-place.js';
import { type Judging, type Look, reportOf } from '../../drive/look.js';
import { joinReports, rulesOverTime } from '../../drive/probe/probe-visit.js';
import { canonicalJson } from '../../evidence/canonical-json.js';
import type { Run } from '../../evidence/run.js';
import type { SavedFrame, SavedLook } from '../../evidence/saved-look.js';
import type { PageFacts } from '../../model/facts.js';
import type { FrameReport, PageReport } from '../../model/report.js';
import { RULES } from '../../rules/index.js';
import { readFacts } from '../read-facts.js';

/** What had a say in the report, as far as this version knows of it. */
export function judgingOf({ asked }: Run): Judging {
  const rules = RULES.filter(({ id }) => asked.rules.includes(id));
  return { rules, jurisdictions: asked.jurisdictions as Judging['jurisdictions'] };
}

/** What kind of page it would be with other words in its outline. */
export function isSameKind(facts: PageFacts, outline: string): boolean {
  return canonicalJson(readFacts(facts).kinds) === canonicalJson(readFacts({ ...facts, outline }).kinds);
}

const judge = (facts: PageFacts): FrameReport => runRules(readFacts(facts), RULES);

function lookOf(frame: SavedFrame, index: number, { rules }: Judging): FrameLook {
  const { path, unseen, facts, laterFacts, submissions } = frame;
  const place = { world: null, path, unseen };
  const first = namedFromTop(judge(facts), place);
  const report = laterFacts ? joinReports(first, namedFromTop(judge(laterFacts), place), rulesOverTime(rules)) : first;
  return { document: String(index), place, report: submissions === null ? report : { ...report, submissions } };
}

/** Times, durations and loads, steps and probes are what happened then; all else follows from the facts. */
export function replayPage(saved: SavedLook, page: PageReport, judging: Judging): PageReport {
  const { auditedAt, site, frames, limits } = saved;
  const seen: Look = { auditedAt, site, limits, frames: frames.map((frame, index) => lookOf(frame, index, judging)) };
  const { step, probes, durationMs, loads } = page;
  const judged = reportOf(seen, judging, { ...(step === null ? {} : { step }), probes });
  return { ...judged, durationMs, ...(loads ? { loads } : {}) };
}

/** Where two reports of one page differ, a line each. */
export function differences(before: PageReport, after: PageReport): readonly string[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const named = (page: PageReport) => new Map(page.findings.map((one) => [one.id, one]));
  const [old, now] = [named(before), named(after)];
  const gone = [...old.values()]
    .filter(({ id }) => !now.has(id))
    .map(({ id, rule }) => `only in the package: ${rule} ${id}`);
  const come = [...now.values()].filter(({ id }) => !old.has(id)).map(({ id, rule }) => `only now: ${rule} ${id}`);
  const changed = [...old.values()]
    .filter((one) => now.has(one.id) && canonicalJson(one) !== canonicalJson(now.get(one.id)))
    .map(({ id, rule }) => `not the same: ${rule} ${id}`);
  const parts = (Object.keys(before) as (keyof PageReport)[])
    .filter((part) => part !== 'findings' && canonicalJson(before[part]) !== canonicalJson(after[part]))
    .map((part) => `not the same: ${part} of the page`);
  const found = [...gone, ...come, ...changed, ...parts];
  return found.length > 0 ? found : ['the findings stand in another order'];
}
