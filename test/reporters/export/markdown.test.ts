// @vitest-environment node
import { expect, test } from 'vitest';
import { codeSpan } from '../../../src/reporters/export/markdown/code-span.js';
import { aFinding } from '../a-report.js';
import { aVisit, DAMAGED, exported, manyVisits } from './a-visit.js';

const HOSTILE = [
  '@octocat and @github/security',
  'fixes #1, GH-2, octo/repo#3',
  '![x](https://evil.example/a.png)',
  '[press here](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '<!-- --> <details open>',
  '``` ```js\nalert(1)\n```',
  '`tick` and ``two``',
  'a | b | c',
  '| --- |\n| x |',
  '# heading\n- [ ] task\n> quote',
  'https://evil.example/auto',
  '::set-output name=x::1\n::error::boom',
  '\u001b[31mred\u202e txet',
  '~~no~~ **bold** _it_ $x$ :tada:',
  '\\` \\@octocat',
  '`',
];

/** What is left of Markdown once code spans are taken out, as the standard finds them: a run of backticks to the next one as long. */
const outsideSpans = (markdown: string): string => markdown.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');

test.each(HOSTILE)('words of a page mean nothing in a comment: %j', async (text) => {
  const finding = aFinding({
    text,
    target: [text],
    evidence: { words: text, weak: [text], state: 'on' },
    message: text,
    fix: text,
  });
  const own = aFinding({ rule: text, message: text, fix: text });
  const unreached = [{ url: `https://shop.example/${text}`, code: 'PAGE_HUNG', reason: text }];
  const markdown = await exported(
    'markdown',
    [aVisit({ findings: [finding, own], title: text, step: text, url: `https://shop.example/${text}` })],
    { unreached },
  );
  const rest = outsideSpans(markdown);
  for (const sign of [
    '@',
    '#1',
    '](',
    '<img',
    '<!--',
    '<details',
    'evil',
    'octocat',
    ':tada:',
    '::',
    '\u001b',
    '\u202e',
  ]) {
    expect(rest, sign).not.toContain(sign);
  }
  const plain = await exported(
    'markdown',
    [aVisit({ findings: [aFinding(), aFinding({ rule: 'x', message: 'x', fix: 'x' })], step: 'x' })],
    { unreached: [{ url: 'x', code: 'PAGE_HUNG', reason: 'x' }] },
  );
  // No line more than for harmless words, so no table, list or heading has been broken out of.
  expect(markdown.split('\n').length).toBe(plain.split('\n').length);
});

test('a span shows the words themselves', () => {
  expect(codeSpan('a `b` c')).toBe('``a `b` c``');
  expect(codeSpan('`')).toBe('`` ` ``');
  expect(codeSpan('a|b')).toBe('`a\\|b`');
  expect(codeSpan('two\nlines')).toBe('`two lines`');
});

test('says first what it comes to, then counts, pages and findings', async () => {
  const visits = [
    aVisit({ findings: [aFinding(), aFinding({ severity: 'minor', verdict: 'review' })] }),
    aVisit({ findings: [] }),
  ];
  const markdown = await exported('markdown', visits);
  expect(markdown).toMatch(
    /^## Consent audit: 1 potential dark pattern found\n\n1 thing for a person to check · 2 pages looked at\n/,
  );
  expect(markdown).toContain(
    '| Critical | Serious | Moderate | Minor | Please check |\n| --- | --- | --- | --- | --- |\n| 1 | 0 | 0 | 0 | 1 |',
  );
  expect(markdown).toContain('| `https://shop.example/bill` | Nothing found | 0 |');
  expect(markdown).toContain('- Relevant provisions: CN: PIPL Art 14');
});

test('a clean page is called clean only where all of it was looked at', async () => {
  const limits = [{ kind: 'time' as const, target: [], reason: 'x' }];
  expect(await exported('markdown', [aVisit({ findings: [] })])).toMatch(
    /^## Consent audit: Nothing found\n\n1 page looked at\n/,
  );
  const half = await exported('markdown', [aVisit({ findings: [], limits, verdict: 'incomplete' })]);
  expect(half).toContain('1 page could not be fully looked at');
  expect(await exported('markdown', [])).toMatch(/^## Consent audit: 0 pages looked at\n/);
});

test('a damaged log is told', async () => {
  const markdown = await exported('markdown', [aVisit()], { log: DAMAGED });
  expect(markdown).toContain('**The log is damaged**\n\n- Missing records: no. 5–7.');
});

test('fits a comment: the worst findings stand in it, and how many more there are', async () => {
  const markdown = await exported(
    'markdown',
    manyVisits(500, 20, (number) => ({ severity: number === 9_999 ? 'critical' : 'minor' })),
  );
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toContain('Send me offer 9999');
  const shown = markdown.split('\n').filter((line) => line.startsWith('**')).length;
  expect(markdown).toContain(`and ${10_000 - shown} more findings`);
  expect(markdown).toContain('and 450 more pages');
});
