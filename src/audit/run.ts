import type { Ref, Target } from '../model/facts.js';
import type { FrameFinding, RuleFinding } from '../model/finding.js';
import type { ControlReading, Reading } from '../model/reading.js';
import type { FrameReport, Outcome } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { gradeOf } from './grade.js';

function targetOf(ref: Ref, reading: Reading): Target {
  const place = reading.page.places[ref];
  return place === undefined ? reading.page.frame.path : [...reading.page.frame.path, place];
}

function grade(found: RuleFinding, rule: Rule, reading: Reading): FrameFinding {
  const control: ControlReading | undefined = reading.controls.find((one) => one.ref === found.about);
  return {
    ...found,
    rule: rule.id,
    severity: gradeOf(found.purposes, rule.deception, found.evidence.recurring === true),
    target: targetOf(found.about, reading),
    role: control?.role ?? 'field',
    text: control ? control.name || control.fieldName : String(found.evidence.fieldName ?? ''),
    language: control?.meaning.language ?? control?.language ?? reading.page.language,
    provisions: rule.basis,
  };
}

interface Answer {
  readonly outcome: Outcome;
  readonly findings: readonly FrameFinding[];
}

/** A rule that throws is an outcome, not a dead audit; one whose measurements are missing is skipped, never passed. */
function ask(rule: Rule, reading: Reading): Answer {
  if (rule.needs.some((need) => !reading.page.measured[need])) return { outcome: 'skipped', findings: [] };
  try {
    const view = reading as Parameters<Rule['check']>[0];
    if (!rule.applies(view)) return { outcome: 'not-applicable', findings: [] };
    const findings = rule.check(view, rule.options).map((found) => grade(found, rule, reading));
    return { outcome: findings.length > 0 ? 'found' : 'clear', findings };
  } catch {
    return { outcome: 'error', findings: [] };
  }
}

/** Runs the rules over the reading of one frame. Pure: the same reading gives the same report. */
export function runRules(reading: Reading, rules: readonly Rule[]): FrameReport {
  const answers = rules.map((rule) => ({ id: rule.id, ...ask(rule, reading) }));
  const { page } = reading;
  return {
    url: page.url,
    isTop: page.frame.isTop,
    title: page.title,
    language: page.language,
    kinds: reading.kinds,
    viewport: page.viewport,
    findings: answers.flatMap((answer) => answer.findings),
    outcomes: Object.fromEntries(answers.map((answer) => [answer.id, answer.outcome])),
    limits: page.limits.map((limit) => ({ ...limit, target: [...page.frame.path, ...limit.target] })),
    durationMs: 0,
  };
}
