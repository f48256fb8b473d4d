import { expect, test } from 'vitest';
import { mergeFrames } from '../../src/audit/merge.js';
import { runRules } from '../../src/audit/run.js';
import { parseAudited } from '../../src/extension/schema.js';
import type { ControlHistory } from '../../src/model/history.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { aFrameReport } from '../extension/a-report.js';
import { aControl, aPage } from '../support/facts.js';
import { aHistory, aLife, onAction, pressed, turned } from '../support/histories.js';

const MEASURED = { style: true, layout: true, history: true };
const consent = { ref: 1, words: 'Send me the newsletter', fieldName: 'news', role: 'checkbox', purposes: [] } as const;
const submission = (ref: number, at: number) => ({
  at,
  means: 'submit' as const,
  form: 'Sign up',
  receiver: 'https://shop.example',
  consents: [{ ...consent, ref, shown: 'on', sent: 'on', touched: false, declined: false } as const],
});

function timelineOf(life: ControlHistory, submissions = [submission(1, 9000)]) {
  const history = aHistory({ controls: [life], submissions });
  const report = runRules(read(aPage({ controls: [aControl()], measured: MEASURED, history })), RULES);
  const found = report.findings.find(({ rule }) => rule === 'preticked-consent' || rule === 'script-ticked-consent');
  return { report, timeline: found?.timeline };
}

test('a finding tells what happened to its control, from the markup to what was sent', () => {
  const { timeline, report } = timelineOf(aLife([turned('on')]), [submission(1, 9000), submission(7, 9500)]);
  expect(timeline).toEqual({
    markup: 'off',
    first: 'off',
    firstAt: 400,
    changes: [turned('on')],
    changeCount: 1,
    declinedBefore: false,
    sent: [{ at: 9000, means: 'submit', receiver: 'https://shop.example', shown: 'on', sent: 'on' }],
  });
  const page = mergeFrames([report], { rules: RULES, auditedAt: '2026-01-01T00:00:00.000Z', site: 'shop.example' });
  expect(page.findings.find((one) => one.timeline)?.timeline).toEqual(timeline);
});

test('what nobody observed has no timeline', () => {
  const report = runRules(read(aPage({ controls: [aControl()] })), RULES);
  expect(report.findings[0]).not.toHaveProperty('timeline');
});

test('the newest changes and sendings are kept, cut to what a message may carry', () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    pressed(at % 2 ? 'on' : 'off', onAction('🙂'.repeat(90)), 1000 + at),
  );
  const sent = Array.from({ length: 6 }, (_, at) => submission(1, 9000 + at));
  const { report } = timelineOf(aLife([...many, turned('on', { at: 6000 })], { changeCount: 40 }), sent);
  const timeline = report.findings.find((one) => one.timeline)?.timeline;
  expect(timeline?.changes.map(({ at }) => at)).toEqual([1013, 1014, 1015, 1016, 1017, 1018, 1019, 6000]);
  expect(timeline?.changeCount).toBe(40);
  expect(timeline?.sent.map(({ at }) => at)).toEqual([9002, 9003, 9004, 9005]);
  expect(timeline?.changes[0]?.press?.words).toHaveLength(80);
  const said = {
    document: '0123abcd-0123-0123-0123-0123456789ab',
    report: aFrameReport({ findings: report.findings }),
  };
  expect(parseAudited(said).report.findings[0]?.timeline).toEqual(report.findings[0]?.timeline);
});

test('a timeline longer than the engine makes, or with more in it, is refused', () => {
  const { report } = timelineOf(aLife([turned('on')]));
  const found = report.findings.find((one) => one.timeline)!;
  const say = (change: object) => () =>
    parseAudited({
      document: '0123abcd-0123-0123-0123-0123456789ab',
      report: aFrameReport({ findings: [{ ...found, timeline: { ...found.timeline!, ...change } }] }),
    });
  expect(say({})).not.toThrow();
  expect(say({ changes: Array(9).fill(turned('on')) })).toThrow();
  expect(say({ changes: [pressed('on', onAction('x'.repeat(81)))] })).toThrow();
  expect(say({ typed: 'secret' })).toThrow();
  expect(say({ sent: [{ ...found.timeline!.sent[0], receiver: 'https://shop.example/?q=1' }] })).toThrow();
});
