import type { Ref, Target } from '../model/facts.js';
import type { FrameFinding, RuleFinding } from '../model/finding.js';
import { NO_MEMORY } from '../model/history.js';
import type { Reading } from '../model/reading.js';
import type { FrameReport, Outcome } from '../model/report.js';
import type { JudgedBy } from '../model/rule.js';
import { atOnce, each, type Steps } from '../model/steps.js';
import { gradeOf } from './grade.js';
import { timelineOf } from './timeline.js';

function targetOf(ref: Ref, reading: Reading): Target {
  const place = reading.page.places[ref];
  return place === undefined ? reading.page.frame.path : [...reading.page.frame.path, place];
}

type Subject = Pick<FrameFinding, 'role' | 'text' | 'language'>;

// A text or a banner is named by its beginning; a label is told whole.
const TOLD_OF_A_TEXT = 200;

/** What a finding is about: a control, a button, a text, a banner, or a field nobody sees. */
function subjectOf({ about, evidence }: RuleFinding, reading: Reading): Subject {
  const isIt = ({ ref }: { readonly ref: Ref }) => ref === about;
  const control = reading.controls.find(isIt);
  if (control) {
    const { role, name, fieldName, meaning, language } = control;
    return { role, text: name || fieldName, language: meaning.language ?? language };
  }
  const button = reading.buttons.find(isIt);
  if (button) return { role: button.kind, text: button.name, language: button.language };
  const text = reading.surfaces.find(isIt) ?? reading.texts.find(isIt);
  if (!text)
    return {
      role: 'field',
      text: String(evidence.fieldName || evidence.words || '').slice(0, TOLD_OF_A_TEXT),
      language: null,
    };
  const role = 'kind' in text ? text.kind : 'text';
  return { role, text: text.text.slice(0, TOLD_OF_A_TEXT), language: text.notice.language ?? text.language };
}

function grade(found: RuleFinding, rule: JudgedBy, reading: Reading): FrameFinding {
  const subject = subjectOf(found, reading);
  const timeline = timelineOf(found.about, reading);
  return {
    ...found,
    rule: rule.id,
    severity: gradeOf(found.purposes, rule.deception, found.evidence.recurring === true),
    target: targetOf(found.about, reading),
    ...subject,
    language: subject.language ?? reading.page.language,
    provisions: rule.basis,
    ...(timeline && { timeline }),
  };
}

interface Answer {
  readonly outcome: Outcome;
  readonly findings: readonly FrameFinding[];
}

/** A rule that throws is an outcome, not a dead audit; one whose measurements are missing is skipped, never passed. */
function ask(rule: JudgedBy, reading: Reading): Answer {
  if (rule.needs.some((need) => !reading.page.measured[need])) return { outcome: 'skipped', findings: [] };
  try {
    const view = reading as Parameters<JudgedBy['check']>[0];
    if (!rule.applies(view)) return { outcome: 'not-applicable', findings: [] };
    const findings = rule.check(view, rule.options).map((found) => grade(found, rule, reading));
    return { outcome: findings.length > 0 ? 'found' : 'clear', findings };
  } catch {
    return { outcome: 'error', findings: [] };
  }
}

/** Runs the rules over the reading of one frame. Pure: the same reading gives the same report. */
export function runRules(reading: Reading, rules: readonly JudgedBy[]): FrameReport {
  return atOnce(ruleSteps(reading, rules));
}

/** The same in steps, one a rule. */
export function* ruleSteps(reading: Reading, rules: readonly JudgedBy[]): Steps<FrameReport> {
  const answers = yield* each(rules, (rule) => ({ id: rule.id, ...ask(rule, reading) }));
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
    submissions: page.history?.submissions ?? [],
    memory: page.history?.memory ?? NO_MEMORY,
    durationMs: 0,
  };
}
