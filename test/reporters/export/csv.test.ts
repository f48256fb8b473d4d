// @vitest-environment node
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { plainCell, safeCell } from '../../../src/reporters/export/csv/cell.js';
import { render } from '../../../src/reporters/formats.js';
import { aComparedReport, FINDINGS, OPTIONS } from '../a-compared-report.js';
import { aFinding, aPage } from '../a-report.js';
import { aVisit, DAMAGED, exported, idOf, textOf } from './a-visit.js';
import { FORMULA_PAYLOADS } from './formula-payloads.js';

const COLUMNS =
  'case_id run_id finding_id fingerprint status captured_at_utc captured_at_local timezone trader_name trader_domain page_url ' +
  'final_url frame_url page_type step_no step_label rule_id rule_title practice_family impact confidence verdict legal_refs ' +
  'jurisdiction page_language element_role element_name element_text default_state required selector bounding_box contrast_ratio ' +
  'clicks_accept clicks_refuse screenshot_file screenshot_sha256 dom_file dom_sha256 tool_version rules_version browser viewport ' +
  'ui_locale country operator reviewer reviewer_decision reviewer_note ignored_reason known_since moved_from';

const BYTE_ORDER_MARK = '\ufeff';

function rowsOf(csv: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(BYTE_ORDER_MARK.length), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test('there are 200 payloads, all different', () => expect(new Set(FORMULA_PAYLOADS).size).toBe(200));

// As a program cuts a line that takes another sign for the separator, or no heed of quotation marks.
const cellsIn = (csv: string, separator: RegExp): string[] => csv.split(separator);
const startsFormula = (cell: string): boolean => /^[\s\p{Cc}\p{Cf}\p{Z}"]*[=+\-@＝＋－＠]/u.test(cell);

test('no payload begins a formula, whatever sign is taken for the separator', async () => {
  const findings = FORMULA_PAYLOADS.map((text, index) => aFinding({ id: idOf(index), text }));
  const csv = await exported('csv-findings', [aVisit({ findings })]);
  const texts = rowsOf(csv).map(({ element_text }) => element_text ?? '');
  expect(texts).toHaveLength(200);
  expect(texts.filter(startsFormula)).toEqual([]);
  for (const separator of [/[;\r\n]/, /[\t\r\n]/, /[;\t\r\n\v\f\u2028\u2029]/]) {
    for (const text of texts) expect(cellsIn(text, separator).filter(startsFormula), JSON.stringify(text)).toEqual([]);
  }
  expect(texts.map(plainCell)).toEqual(FORMULA_PAYLOADS);
});

test('any text is the same again once its apostrophes are taken off', () => {
  const nasty = fc.string({ unit: fc.constantFrom(...`'"=+-@;,|\t\n\r ＝a\u200b\ufeff`), maxLength: 12 });
  fc.assert(fc.property(nasty, (text) => plainCell(safeCell(text)) === text && !startsFormula(safeCell(text))));
});

test('quotes, line breaks, NUL, a byte order mark and a megabyte come back as they were', async () => {
  const texts = [
    'a "quoted" word',
    'two\nlines\r\nof text',
    'nul \u0000 inside',
    '\ufefffirst',
    'x;y,"z"',
    'é'.repeat(500_000),
    ' \n'.repeat(250_000),
  ];
  const findings = texts.map((text, index) => aFinding({ id: idOf(index), text }));
  const rows = rowsOf(await exported('csv-findings', [aVisit({ findings })]));
  expect(texts.map((text, index) => plainCell(rows[index]?.element_text ?? '') === text)).not.toContain(false);
});

test('begins with a byte order mark, ends lines with CRLF, and has the columns auditors ask for', async () => {
  const csv = await exported('csv-findings', [aVisit()]);
  expect(csv.startsWith(`${BYTE_ORDER_MARK}case_id,`)).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv.slice(1).split('\r\n')[0]).toBe(COLUMNS.split(' ').join(','));
});

test('of a log that did not keep it, the role is empty', async () => {
  const [row] = rowsOf(await exported('csv-findings', [aVisit()]));
  expect(row).toMatchObject({ element_role: '' });
});

test('a row says what the finding and its review say', async () => {
  const finding = aFinding({
    role: 'toggle',
    evidence: { contrast: 1.84, initialState: 'on', fieldName: 'agree', how: 'required', accept: 1, refuse: 4 },
  });
  const review = { decision: 'confirmed', note: '=SUM(1)', by: 'A. B.', at: '2026-01-05T00:00:00.000Z' } as const;
  const visit = aVisit(
    { findings: [finding], kinds: ['signup', 'checkout'], step: 'basket' },
    { reviews: { [finding.id]: review }, cases: { [finding.id]: ['c1', 'c2'] } },
  );
  const [row] = rowsOf(await exported('csv-findings', [visit]));
  expect(row).toMatchObject({
    case_id: 'c1 · c2',
    run_id: visit.id,
    finding_id: `${visit.id}/${finding.id}`,
    fingerprint: finding.id,
    captured_at_utc: '2026-01-02T03:04:05.000Z',
    trader_domain: 'shop.example',
    page_url: 'https://shop.example/bill',
    page_type: 'signup · checkout',
    step_no: '1',
    step_label: 'basket',
    rule_title: 'A consent that is easy to miss',
    practice_family: 'visual-interference',
    verdict: 'potential',
    legal_refs: 'PIPL Art 14',
    jurisdiction: 'CN',
    element_role: 'toggle',
    element_name: 'agree',
    default_state: 'on',
    required: 'true',
    contrast_ratio: '1.84',
    clicks_accept: '1',
    clicks_refuse: '4',
    viewport: '390x844',
    reviewer: 'A. B.',
    reviewer_decision: 'confirmed',
    reviewer_note: "'=SUM(1)",
    trader_name: '',
  });
});

test('the pages file has a row for a clean page, for one that was not reached, and for a loss of the log', async () => {
  const clean = aPage({ verdict: 'clean', outcomes: { 'weaker-reject': 'clear', 'consent-wall': 'error' } });
  const unreached = [{ url: 'https://gone.example/', code: 'PAGE_HUNG', reason: 'it did not answer' }];
  const csv = await exported('csv-pages', [aVisit({ ...clean, findings: [] }), aVisit()], { log: DAMAGED, unreached });
  expect(
    rowsOf(csv).map(({ verdict, page_url, critical, failure_code, rules_not_judged }) => [
      verdict,
      page_url,
      critical,
      failure_code,
      rules_not_judged,
    ]),
  ).toEqual([
    ['log_damaged', '', '', 'missing', ''],
    ['log_damaged', '', '', 'altered', ''],
    ['clean', 'https://shop.example/bill', '0', '', 'consent-wall'],
    ['findings', 'https://shop.example/bill', '1', '', ''],
    ['unreached', 'https://gone.example/', '', 'PAGE_HUNG', ''],
  ]);
});

test('the findings file tells of a damaged log too', async () => {
  const rows = rowsOf(await exported('csv-findings', [aVisit()], { log: DAMAGED }));
  expect(rows.map(({ status, rule_title }) => [status, rule_title])).toEqual([
    [
      'log_damaged',
      'Records 5 to 7 of the log are missing, between 2026-01-02T00:00:00.000Z and 2026-01-03T00:00:00.000Z.',
    ],
    ['log_damaged', 'Record 9 of the log was changed after being written.'],
    ['new', 'A consent that is easy to miss'],
  ]);
});

test('steps are numbered within each journey', async () => {
  const steps = ['basket', 'payment', 'basket', null, 'payment'];
  const csv = await exported(
    'csv-findings',
    steps.map((step) => aVisit({ step })),
  );
  expect(rowsOf(csv).map(({ step_no }) => step_no)).toEqual(['1', '2', '1', '', '1']);
});

// What a run was held against: rows that are no finding say by their status what they are.
test('the findings file tells since when a finding is known, from where it moved and why it is ignored', async () => {
  const rows = rowsOf(await textOf(render('csv', aComparedReport(), OPTIONS)));
  const told = rows.filter(({ finding_id }) => finding_id !== '');
  expect(
    told.map(({ fingerprint, status, known_since, moved_from, ignored_reason }) =>
      [fingerprint, status, known_since, moved_from, ignored_reason].join(' | '),
    ),
  ).toEqual([
    `${FINDINGS.fresh.id} | new |  |  | `,
    `${FINDINGS.review.id} | new |  |  | `,
    `${FINDINGS.known.id} | known | 2025-12-01T08:00:00.000Z |  | `,
    `${FINDINGS.moved.id} | moved | 2025-12-01T08:00:00.000Z | https://shop.example/old | `,
    `${FINDINGS.ignored.id} | ignored |  |  | Shown to staff only.`,
  ]);
});

test('what is no finding has no verdict, and a status that says what it is', async () => {
  const rows = rowsOf(await textOf(render('csv', aComparedReport(), OPTIONS)));
  const others = rows.filter(({ finding_id }) => finding_id === '');
  expect(others.map(({ verdict }) => verdict).join('')).toBe('');
  expect(
    others.map(({ status, page_url, rule_title, selector, ignored_reason }) => [
      ...[status, page_url, rule_title, selector, ignored_reason],
    ]),
  ).toEqual([
    ['not_looked_at', 'https://shop.example/checkout', 'unreachable-frame: it did not answer', 'iframe#pay', ''],
    ['unreached', 'https://gone.example/', 'PAGE_HUNG: it did not answer in 30 s', '', ''],
    [
      'drift',
      'https://shop.example/checkout',
      'Send me offers is not in the state that is declared: off, found on',
      '#offers',
      '',
    ],
    ['fixed', 'https://shop.example/signup', 'A consent already given for you', '', ''],
    ['not_looked_at', '', '3 entries of the baseline: their pages were not looked at', '', ''],
    ['stale_ignore', '', 'Ignore of rule bundled-consent: its time was over on 2026-01-31', '', 'Legal looks at it.'],
    [
      'stale_ignore',
      '',
      'Ignore of page https://shop.example/demo/**, name /offers/i: nothing is found that it is for',
      '',
      'A demo.',
    ],
  ]);
  expect(others.find(({ status }) => status === 'fixed')).toMatchObject({
    fingerprint: 'u1-ffffffffffffffff',
    rule_id: 'preticked-consent',
    impact: 'serious',
    element_text: 'Newsletter, please',
    known_since: '2025-11-12T10:00:00.000Z',
  });
  expect(others.find(({ status }) => status === 'drift')?.element_text).toBe('Send me offers and news');
});

test('the pages file counts the new, the known, the moved and the ignored', async () => {
  const rows = rowsOf(await textOf(render('csv-pages', aComparedReport(), OPTIONS)));
  const counted = rows.map((row) => [row.findings, row.new, row.known, row.moved, row.ignored]);
  expect(counted).toEqual([
    ['4', '2', '1', '1', '0'],
    ['1', '0', '0', '0', '1'],
    ['', '', '', '', ''],
  ]);
});
