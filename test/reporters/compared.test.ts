// @vitest-environment node
// What every report has to tell of a run that was held against something: nothing that is known or ignored is left out of any of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/language.js';
import { FORMATS, type Format, render } from '../../src/reporters/formats.js';
import { aComparedReport, aDrift, FINDINGS, OPTIONS } from './a-compared-report.js';
import { aFinding, aPage, aReport } from './a-report.js';
import { textOf } from './export/a-visit.js';

const written = (format: Format, report = aComparedReport(), options: Partial<typeof OPTIONS> = {}) =>
  textOf(render(format, report, { ...OPTIONS, ...options }));

const documentOf = (html: string): Document => new JSDOM(html).window.document;

// A row a page counts its findings and names none.
describe.each(FORMATS.filter((format) => format !== 'csv-pages'))('%s', (format) => {
  test('shows every finding, whatever a baseline or the config says of it', async () => {
    const text = await written(format);
    // Annotations and Code Quality name the rule; a person reads its title in Markdown and HTML, beside the id.
    for (const { rule } of Object.values(FINDINGS)) expect(text, rule).toContain(rule);
  });

  test('tells since when it is known, from where it moved and why it is ignored', async () => {
    const text = await written(format);
    for (const said of ['2025-12-01', 'shop.example/old', 'Shown to staff only.']) expect(text, said).toContain(said);
  });

  test('tells of pages that were not reached, parts not looked at and controls not as declared', async () => {
    const text = await written(format);
    for (const said of ['PAGE_HUNG', 'Send me offers']) expect(text, said).toContain(said);
    expect(text).toMatch(/unreachable-frame|could not be looked into|could not be fully looked at/);
  });

  // Annotations are for what a person has to do about this change.
  if (format === 'github') return;
  test('tells of what is stale: entries of the baseline, and ignores', async () => {
    const text = await written(format);
    for (const said of ['Newsletter, please', 'bundled-consent', '2026-01-31', 'A demo.']) {
      expect(text, said).toContain(said);
    }
    expect(text).toMatch(/3 entries|notLookedAt"?: ?3|3 known findings are on pages/);
  });
});

const FIRST: readonly (readonly [Format, (text: string) => string])[] = [
  ['pretty', (text) => text.split('\n')[0] ?? ''],
  ['github', (text) => text.split('\n')[0] ?? ''],
  ['markdown', (text) => text.split('\n').slice(0, 3).join(' ')],
  ['html', (text) => documentOf(text).querySelector('.summary')?.textContent?.slice(0, 300) ?? ''],
  ['junit', (text) => /<property [^>]*>/.exec(text)?.[0] ?? ''],
  ['ndjson', (text) => text.split('\n')[0] ?? ''],
];

test.each(FIRST)('%s says first what decided the exit code', async (format, firstOf) => {
  const first = firstOf(await written(format));
  expect(first).toMatch(/exit(?: code|Code":)? ?1/i);
  expect(first).toContain('https://shop.example/bill');
  expect(first).toMatch(/inconspicuous-consent|A consent that is easy to miss/);
});

test('what decided is said where no finding did', async () => {
  const drifted = { ...aReport([aPage()]), drifts: aComparedReport().drifts ?? [] };
  const gone = aReport([aPage()], [{ url: 'https://gone.example/', code: 'PAGE_HUNG', reason: 'x' }]);
  expect(await written('markdown', gone)).toContain('**Exit code 3** (`fail-on serious`) · Decided by: 1 page could');
  expect(await written('markdown', drifted)).toMatch(
    /^## Consent audit: 1 control is not as declared\n\n\*\*Exit code/,
  );
  expect(await written('markdown', aReport([aPage()]))).toContain('**Exit code 0** (`fail-on serious`)\n');
  expect(await written('html', gone)).toContain('Decided by: 1 page could not be reached');
});

test('a run that was told to stop says so, and not that a finding decided', async () => {
  const stopped = { stoppedWith: 143 } as const;
  expect(await written('pretty', aComparedReport(), stopped)).toMatch(/^untick: .*Told to stop: exit 143, after/);
  expect(await written('pretty', aReport([aPage()]), stopped)).toMatch(
    /^untick: nothing found .*Told to stop: exit 143\.$/m,
  );
  const markdown = await written('markdown', aComparedReport(), stopped);
  expect(markdown).toContain('**Exit code 143** (`fail-on serious`) · Decided by: 1 page could');
  expect(await written('html', aComparedReport(), stopped)).toContain('Exit code 143');
  expect(await written('junit', aComparedReport(), stopped)).toContain('name="exit-code" value="143"');
  const [first] = (await written('ndjson', aComparedReport(), stopped)).split('\n');
  expect(JSON.parse(first ?? '').run.exitCode).toBe(143);
});

test('how many are new and how many known stands beside the count, where any is but new', async () => {
  const told = 'new: 2 · known: 1 · moved: 1 · ignored: 1';
  expect(await written('markdown')).toContain(told);
  expect(documentOf(await written('html')).querySelector('.summary')?.textContent).toContain(told);
  const fresh = aReport([aPage({ verdict: 'findings', findings: [aFinding()] })]);
  expect(await written('markdown', fresh)).not.toContain('new: 1');
});

test('a run without a baseline, ignores and declarations says nothing of them', async () => {
  const report = aReport([aPage({ verdict: 'findings', findings: [aFinding()] })]);
  for (const format of ['pretty', 'markdown', 'html', 'junit', 'gitlab'] as const) {
    expect(await written(format, report), format).not.toMatch(/baseline|ignore|declared/i);
  }
});

test('a control that nobody declared is called by its words', async () => {
  const drifts = [aDrift({ declared: '', kind: 'undeclared', text: 'Share my data' })];
  for (const format of ['pretty', 'markdown', 'html', 'junit', 'github', 'gitlab', 'sarif'] as const) {
    const text = await written(format, { ...aReport([aPage()]), drifts });
    expect(text, format).toMatch(/Share my data(?:[`"<]|<\/|\u2069| is there and)/);
  }
});

test('with --fail-on none a drift is told and fails nothing', async () => {
  const report = { ...aReport([aPage()]), drifts: [aDrift()] };
  const junit = await written('junit', report, { failOn: 'none' });
  expect(junit).toContain('<skipped message="Send me offers is not in the state');
  expect(junit).not.toContain('<failure');
  expect(await written('github', report, { failOn: 'none' })).toContain('::warning title=Control not as declared');
});

test('that all controls are as declared is said', async () => {
  const report = { ...aReport([aPage()]), drifts: [] };
  expect(await written('pretty', report)).toContain('✔ controls are as declared');
  expect(await written('markdown', report)).toContain('All controls are as declared');
  expect(await written('html', report)).toContain('✓ All controls are as declared');
});

test.each(LANGUAGES)('HTML and Markdown say all of it in %s', async (language) => {
  const { report } = await import(`../../src/locales/report/${language}.ts`);
  for (const format of ['html', 'markdown'] as const) {
    const text = await written(format, aComparedReport(), { language });
    for (const phrase of [report.decidedBy, report.baseline, report.because, report.since, report.drift.state]) {
      expect(text, phrase).toContain(phrase);
    }
    if (language !== 'en') expect(text).not.toMatch(/Decided by|Known since|not as declared/);
  }
});

test('NDJSON has a line for each of them', async () => {
  const lines = (await written('ndjson'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const kinds = lines.map(({ kind }) => kind).filter((kind) => !['page', 'finding', 'limit'].includes(kind));
  expect(kinds).toEqual(['export', 'unreached', 'drift', 'fixed', 'stale-ignore', 'stale-ignore', 'end']);
  expect(lines[0].run).toMatchObject({
    exitCode: 1,
    decidedBy: [{ id: 'u1-0000000000000001', rule: 'inconspicuous-consent', url: 'https://shop.example/bill' }],
    baseline: { path: 'untick-baseline.json', notLookedAt: 3, fixed: 1 },
    drifts: 1,
  });
  expect(lines.at(-1)).toEqual({ kind: 'end', lines: lines.length - 1 });
});

const DOCS = join(import.meta.dirname, '..', '..', 'docs', 'reporters');

test('each format has its page, and the index leads to it', () => {
  const pages = readdirSync(DOCS).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(FORMATS.map((format) => `${format}.md`).sort());
  const index = readFileSync(join(DOCS, 'README.md'), 'utf8');
  for (const format of FORMATS) {
    expect(index).toContain(`(${format}.md)`);
    const page = readFileSync(join(DOCS, `${format}.md`), 'utf8');
    expect(page, format).toMatch(new RegExp(`^# \`?${format}\`?\n`));
    expect(page, format).toContain('```yaml\n');
    expect(page, format).toContain('## What it looks like');
  }
});
