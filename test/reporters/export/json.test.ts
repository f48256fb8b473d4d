// @vitest-environment node
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Visit } from '../../../src/model/visit.js';
import { aFinding, aProbe, aReceipt } from '../a-report.js';
import { aVisit, DAMAGED, exported, idOf } from './a-visit.js';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const schemaIn = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
ajv.addSchema(schemaIn('schema/report.schema.json'));
const validate = ajv.compile(schemaIn('schema/export.schema.json'));

const complaintsAbout = (value: unknown): unknown => {
  validate(value);
  return validate.errors ?? [];
};

const review = { decision: 'unsure', note: 'Look again.', by: '', at: '2026-01-05T00:00:00.000Z' } as const;
const VISITS: readonly Visit[] = [
  aVisit(
    {
      findings: [aFinding(), aFinding({ id: idOf(2) })],
      receipts: [aReceipt()],
      probes: [aProbe()],
      limits: [{ kind: 'time', target: ['iframe', ['x-a', 'input']], reason: 'late' }],
    },
    { reviews: { [idOf(2)]: review }, cases: { [idOf(2)]: ['c1'] } },
  ),
  aVisit({ findings: [] }),
];
const UNREACHED = [{ url: 'https://gone.example/', code: 'PAGE_HUNG', reason: 'it did not answer' }];

test('is what the published schema says, with the log and its losses', async () => {
  const told = JSON.parse(await exported('json', VISITS, { log: DAMAGED, unreached: UNREACHED }));
  expect(complaintsAbout(told)).toEqual([]);
  expect(told).toMatchObject({ schemaVersion: 1, log: DAMAGED, unreached: UNREACHED });
  expect(told.visits).toEqual(VISITS);
  expect(complaintsAbout(JSON.parse(await exported('json', [])))).toEqual([]);
});

test.each([
  ['a visit without its page', { visits: [{ ...VISITS[0], page: undefined }] }],
  [
    'an address with a query',
    { visits: [{ ...VISITS[0], page: { ...VISITS[0]?.page, url: 'https://a.example/?q=1' } }] },
  ],
  ['a decision that judges', { visits: [{ ...VISITS[0], reviews: { a: { ...review, decision: 'illegal' } } }] }],
  ['a log that does not say what is missing', { log: { ...DAMAGED, losses: undefined } }],
])('the schema refuses %s', async (_, change) => {
  const told = JSON.parse(await exported('json', VISITS));
  expect(complaintsAbout({ ...told, ...JSON.parse(JSON.stringify(change)) })).not.toEqual([]);
});

test('what breaks out of scripts, comments and templates comes back as it was', async () => {
  const texts = [
    '</script><script>alert(1)</script>',
    '<!--',
    ']]>',
    '\u2028\u2029',
    "$& $1 $' $`",
    '{{x}} <%= y %> %{z}',
    '\ud800',
    '"],"visits":[',
    '\\u0041',
  ];
  const findings = texts.map((text, index) => aFinding({ id: idOf(index), text }));
  const read = JSON.parse(await exported('json', [aVisit({ findings })]));
  expect(read.visits[0].page.findings.map(({ text }: { text: string }) => text)).toEqual(texts);
  const lines = (await exported('ndjson', [aVisit({ findings })]))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.filter(({ kind }) => kind === 'finding').map(({ text }) => text)).toEqual(texts);
});

test('NDJSON is one line a thing, and its last line counts them', async () => {
  const text = await exported('ndjson', VISITS, { log: DAMAGED, unreached: UNREACHED });
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const kinds = 'export loss loss page finding finding receipt limit probe page unreached end'.split(' ');
  expect(lines.map(({ kind }) => kind)).toEqual(kinds);
  expect(lines.at(-1)).toEqual({ kind: 'end', lines: kinds.length - 1 });
  expect(lines[5]).toMatchObject({
    id: idOf(2),
    visit: VISITS[0]?.id,
    url: 'https://shop.example/bill',
    review,
    cases: ['c1'],
  });
  expect(lines[7]).toMatchObject({ limit: 'time', reason: 'late' });
});
