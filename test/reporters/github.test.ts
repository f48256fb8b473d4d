// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/report.js';
import { render, renderSummary } from '../../src/reporters/formats.js';
import { renderGithub } from '../../src/reporters/github/github.js';
import { renderPretty } from '../../src/reporters/pretty.js';
import { aComparedReport, aDrift, OPTIONS } from './a-compared-report.js';
import { aFinding, aPage, aReport } from './a-report.js';
import { commandsIn } from './build-commands.js';
import { textOf } from './export/a-visit.js';

const commandsOf = (report: AuditReport, sourceMap: Record<string, string> = {}) =>
  commandsIn(renderGithub(report, { ...OPTIONS, sourceMap }));

const manyFindings = (count: number, parts: (index: number) => Parameters<typeof aFinding>[0] = () => ({})) =>
  aPage({
    verdict: 'findings',
    findings: Array.from({ length: count }, (_, index) => aFinding({ id: `u1-${index}`, ...parts(index) })),
  });

test('an annotation says what, where and what to do, beside the file that makes the page', () => {
  const [first] = commandsOf(aComparedReport(), { '/bill': 'src/pages/bill, old.tsx' });
  expect(first).toEqual({
    name: 'error',
    properties: {
      file: 'src/pages/bill, old.tsx',
      line: '1',
      title: 'A consent that is easy to miss (critical)',
    },
    data: expect.stringMatching(
      /^\u2068?Potential inconspicuous consent: .*\nMeasured: .*\nWhere: #agree on https:\/\/shop\.example\/bill\nFix: Leave the control off\.\nRule: inconspicuous-consent$/s,
    ),
  });
});

test('without a file there is none: a path of our own would lead nowhere', () => {
  for (const { properties } of commandsOf(aComparedReport())) {
    expect(Object.keys(properties)).toEqual(['title']);
  }
});

test('what fails the run comes first, then what was not looked at, then what is known or ignored', () => {
  const told = commandsOf(aComparedReport()).map(({ name, properties }) => [name, properties.title]);
  expect(told).toEqual([
    ['error', expect.stringContaining('(critical)')],
    ['error', 'Control not as declared'],
    ['warning', 'Page not reached'],
    ['warning', 'Page not fully looked at'],
    ['notice', expect.stringContaining('(moderate, needs review)')],
    ['notice', expect.stringContaining('(critical, known to the baseline since 2025-12-01)')],
    ['notice', expect.stringContaining('(critical, moved from https://shop.example/old')],
    ['notice', expect.stringContaining('(critical, ignored: Shown to staff only.)')],
  ]);
});

test('no more than ten, the gravest, and a line that says how many more there are', () => {
  const page = manyFindings(30, (index) => ({ severity: index > 24 ? 'critical' : 'minor' }));
  const text = renderGithub(aReport([page]), OPTIONS);
  const commands = commandsIn(text);
  expect(commands.map(({ name }) => name)).toEqual([...Array(5).fill('error'), ...Array(5).fill('warning')]);
  expect(text).toMatch(/\nuntick: 20 more are in the job summary and in every other report\.\n$/);
  expect(text).toMatch(/^untick: 5 potential dark patterns .* Exit 1/);
  expect(renderGithub(aReport([manyFindings(10)]), OPTIONS)).not.toContain('more are in');
});

const HOSTILE = [
  '::error::boom',
  'x\n::set-output name=a::b',
  'x\r\n  ::add-mask::secret',
  'x%0A::error::boom',
  '%0D%0A::warning::x',
  '##[add-matcher]/tmp/x.json',
  'a ##[error]b',
  '::stop-commands::token',
  'title,file=/etc/passwd::x',
  'a\u2028::error::x\u2029::error::y',
  'a\u0085::error::x',
  `${'word '.repeat(30)}::error::wrapped ${'word '.repeat(30)}::warning::again`,
];

describe.each(HOSTILE)('a page that says %j', (text) => {
  const finding = aFinding({
    text,
    message: text,
    fix: text,
    rule: text,
    purposes: [],
    target: [text],
    evidence: { words: text, seen: text },
  });
  const known = { ...finding, status: 'ignored', ignoredBecause: text } as const;
  const limits = [{ kind: 'time', target: [text], reason: text }] as const;
  const url = `https://shop.example/${text}`;
  const page = aPage({ url, title: text, step: text, verdict: 'findings', findings: [finding, known], limits });
  const report: AuditReport = {
    ...aReport([page], [{ url, code: 'PAGE_HUNG', reason: text }]),
    baseline: {
      path: text,
      notLookedAt: 1,
      fixed: [{ id: 'u1-1', rule: text, url, text, severity: 'minor', firstSeen: '2026-01-01T00:00:00.000Z' }],
    },
    staleIgnores: [{ why: 'unused', reason: text, rule: text, url: text, name: text, until: null }],
    drifts: [aDrift({ url, declared: text, expected: text, actual: text, text, target: [text] })],
  };

  test('gives no command of its own among annotations', () => {
    const commands = commandsOf(report, { '/**': text });
    expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'warning', 'warning', 'notice']);
    for (const { properties } of commands) {
      expect(Object.keys(properties).every((key) => ['file', 'line', 'title'].includes(key))).toBe(true);
    }
    // What a page writes as an escape is told as it is written.
    if (text.includes('%')) expect(commands[0]?.data).toContain(text);
    // As many lines as annotations and the verdict: nothing has begun one.
    expect(renderGithub(report, OPTIONS).trimEnd().split('\n').length).toBe(6);
  });

  test('gives none in the reports that are printed in a build either', async () => {
    for (const width of [40, 72, 100, 120]) {
      expect(commandsIn(renderPretty(report, { ...OPTIONS, width }))).toEqual([]);
    }
    expect(commandsIn(await textOf(render('markdown', report, OPTIONS)))).toEqual([]);
    expect(commandsIn(await textOf(renderSummary(report, OPTIONS, 1_000_000)))).toEqual([]);
  });
});

test('JSON that is printed in a build gives no command, and is the same to whoever reads it', async () => {
  const text = '\\##[error]x ##[add-mask]y ##vso[task.x]z';
  const report = aReport([aPage({ title: text, verdict: 'findings', findings: [aFinding({ text, message: text })] })]);
  const json = await textOf(render('json', report, OPTIONS));
  expect(JSON.parse(json)).toEqual(report);
  for (const format of ['json', 'ndjson', 'sarif', 'gitlab'] as const) {
    const written = await textOf(render(format, report, OPTIONS));
    expect(written).toContain('u0023#[error]x');
    expect(commandsIn(written)).toEqual([]);
  }
});

describe('the summary of a job', () => {
  const bytesOf = (text: string) => Buffer.byteLength(text);

  test('is never larger than it may be, ends behind a finding, and says that it was cut', async () => {
    const text = '我同意'.repeat(100);
    const report = aReport([manyFindings(1_200, () => ({ text, message: text }))]);
    for (const most of [20_000, 300_000, 1_000_000]) {
      const summary = await textOf(renderSummary(report, OPTIONS, most));
      expect(bytesOf(summary)).toBeLessThanOrEqual(most);
      expect(bytesOf(summary)).toBeGreaterThan(most * 0.8);
      const shown = summary.split('\n').filter((line) => line.startsWith('**Critical')).length;
      expect(summary).toMatch(
        new RegExp(`\\n\\nand ${1_200 - shown} more findings · Cut to fit; the other formats hold all of it\\.\\n$`),
      );
    }
  });

  test('is whole where there is room, and does not say it was cut', async () => {
    const summary = await textOf(renderSummary(aComparedReport(), OPTIONS, 1_000_000));
    expect(summary).not.toContain('Cut to fit');
    expect(summary.split('\n').filter((line) => /^\*\*(?:Critical|Moderate)/.test(line)).length).toBe(5);
  });

  test('says first what decided', async () => {
    const [title, , decided] = (await textOf(renderSummary(aComparedReport(), OPTIONS, 1_000_000))).split('\n');
    expect(title).toBe('## Consent audit: 4 potential dark patterns found');
    expect(decided).toBe(
      '**Exit code 1** (`fail-on serious`) · Decided by: Critical · A consent that is easy to miss · ' +
        '`我同意《芝麻服务协议》` · `https://shop.example/bill`',
    );
  });
});
