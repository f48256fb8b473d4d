// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { AuditReport } from '../../src/model/report.js';
import { renderJunit } from '../../src/reporters/junit/junit.js';
import { aComparedReport, aDrift, OPTIONS } from './a-compared-report.js';
import { aFinding, aPage, aReport } from './a-report.js';

const SCHEMA = readFileSync(join(import.meta.dirname, 'fixtures', 'junit.xsd'), 'utf8');

const complaintsOf = async (xml: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'junit.xml', contents: xml },
    schema: { fileName: 'junit.xsd', contents: SCHEMA },
  });
  return errors.map(({ message }) => message);
};

const documentOf = (xml: string): Document =>
  new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml');

interface Read {
  readonly suite: string;
  readonly name: string;
  readonly end: string;
  readonly message: string;
  readonly text: string;
}

function casesOf(report: AuditReport): readonly Read[] {
  const read = documentOf(renderJunit(report, OPTIONS));
  return [...read.querySelectorAll('testcase')].map((one) => {
    const end = one.firstElementChild;
    return {
      suite: one.parentElement?.getAttribute('name') ?? '',
      name: one.getAttribute('name') ?? '',
      end: end?.tagName ?? 'passed',
      message: end?.getAttribute('message') ?? '',
      text: end?.textContent ?? '',
    };
  });
}

const endsOf = (report: AuditReport) =>
  casesOf(report).map(({ suite, name, end, message }) => [suite, name.split(':')[0], end, message]);

test('each end means one thing: passed, makes the run fail, found and does not, not looked at', async () => {
  const page = 'https://shop.example/bill';
  const message = 'Potential inconspicuous consent: “我同意” is already on and easy to miss (small-text).';
  expect(endsOf(aComparedReport())).toEqual([
    [
      'untick',
      'the baseline is up to date',
      'skipped',
      '1 entry no longer found: prune the baseline; 3 entries of pages that were not looked at',
    ],
    ['untick', 'the ignore is of use', 'skipped', 'its time was over on 2026-01-31'],
    ['untick', 'the ignore is of use', 'skipped', 'nothing is found that it is for'],
    [
      'declared controls',
      'Send me offers on https',
      'failure',
      'Send me offers is not in the state that is declared: off, found on',
    ],
    [page, 'inconspicuous-consent', 'failure', message],
    [page, 'bundled-consent', 'skipped', 'needs review'],
    [page, 'preticked-consent', 'skipped', 'known to the baseline since 2025-12-01'],
    [page, 'missing-reject', 'skipped', 'moved from https://shop.example/old, known to the baseline since 2025-12-01'],
    [page, 'concealed-consent', 'passed', ''],
    [page, 'buried-reject', 'error', 'not judged: what it needs was not measured'],
    ['https://shop.example/checkout', 'confirmshaming', 'skipped', 'ignored: Shown to staff only.'],
    ['https://shop.example/checkout', 'not looked at', 'error', 'it did not answer'],
    ['https://gone.example/', 'the page is reached', 'error', 'PAGE_HUNG: it did not answer in 30 s'],
  ]);
});

test('is what the schema wants, whatever is in it', async () => {
  expect(await complaintsOf(renderJunit(aComparedReport(), OPTIONS))).toEqual([]);
  expect(await complaintsOf(renderJunit(aReport([]), OPTIONS))).toEqual([]);
  expect(await complaintsOf(renderJunit(aReport([aPage()]), OPTIONS))).toEqual([]);
});

test('the schema is not satisfied with anything', async () => {
  const xml = renderJunit(aComparedReport(), OPTIONS);
  for (const broken of [
    xml.replace(' type="inconspicuous-consent"', ''),
    xml.replace('<system-out/>', ''),
    xml.replace('2026-01-02T03:04:05', '2026-01-02T03:04:05.000Z'),
    xml.replace(' classname=', ' class='),
  ]) {
    expect(broken).not.toBe(xml);
    expect(await complaintsOf(broken)).not.toEqual([]);
  }
});

test('properties say what decided the exit code', () => {
  const read = documentOf(renderJunit(aComparedReport(), OPTIONS));
  const told = [...read.querySelectorAll('testsuite:first-child property')].map((one) => [
    one.getAttribute('name'),
    one.getAttribute('value'),
  ]);
  expect(told).toContainEqual(['exit-code', '1']);
  expect(told).toContainEqual(['decided-by', 'u1-0000000000000001 inconspicuous-consent https://shop.example/bill']);
  expect(told[0]).toEqual(['verdict', expect.stringMatching(/^untick: .*Exit 1/)]);
});

test('counts of a suite are those of its cases', () => {
  const read = documentOf(renderJunit(aComparedReport(), OPTIONS));
  for (const suite of read.querySelectorAll('testsuite')) {
    const counted = (name: string) => suite.querySelectorAll(name).length;
    const told = ['tests', 'failures', 'errors', 'skipped'].map((name) => Number(suite.getAttribute(name)));
    expect(told).toEqual([counted('testcase'), counted('failure'), counted('error'), counted('skipped')]);
  }
});

test('a finding that does not fail the run is no failure, and no pass either', () => {
  const mild = aPage({ verdict: 'findings', findings: [aFinding({ severity: 'minor' })] });
  expect(endsOf(aReport([mild])).at(-1)).toEqual([
    mild.url,
    'inconspicuous-consent',
    'skipped',
    'minor, below serious',
  ]);
});

test('one finding that fails is enough, and the others of the rule are told with it', () => {
  const findings = [aFinding({ status: 'known' }), aFinding({ id: 'u1-9' }), aFinding({ id: 'u1-8' })];
  const [told] = casesOf(aReport([aPage({ verdict: 'findings', findings })]));
  expect(told?.end).toBe('failure');
  expect(told?.message).toMatch(/ \(and 1 more\)$/);
  expect(told?.text).toContain('critical (known to the baseline): ');
  expect(told?.text.match(/^critical: /gm)).toHaveLength(2);
  expect(told?.text).toContain('id: u1-8');
});

test('an incomplete page is never all green', () => {
  const page = aPage({ verdict: 'incomplete', outcomes: { 'concealed-consent': 'clear' } });
  expect(casesOf(aReport([page])).map(({ end }) => end)).toEqual(['passed', 'error']);
});

test('what is declared and holds is a case that passes', () => {
  expect(casesOf({ ...aReport([aPage()]), drifts: [] })).toMatchObject([
    { suite: 'declared controls', name: 'controls are as declared', end: 'passed' },
  ]);
});

const HOSTILE = [
  'a\u0000b\u0008c\u001b[31m',
  'half \ud800 of a pair \udc00',
  'whole 😀 pair',
  'turned \u202e round',
  '\ufffe\uffff',
  ']]> <![CDATA[ & &amp; <b a="\'">',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '\u0085\u2028\u2029',
  'two\nlines\tand\ra tab',
  '',
];

test.each(HOSTILE)('words of a page stay words: %j', async (text) => {
  const finding = aFinding({ text, message: text, fix: text, target: [text, [text, text]], evidence: { words: text } });
  const hostile = aReport(
    [aPage({ url: `https://shop.example/${text}`, title: text, step: text, verdict: 'findings', findings: [finding] })],
    [{ url: text || 'x', code: 'PAGE_HUNG', reason: text }],
  );
  const report = { ...hostile, drifts: [aDrift({ declared: text, expected: text, actual: text, text, url: text })] };
  const xml = renderJunit(report, OPTIONS);
  expect(await complaintsOf(xml)).toEqual([]);
  // Encoded and read again, nothing is lost: no half of a pair has become a replacement character.
  expect(Buffer.from(xml).toString()).toBe(xml);
  const read = documentOf(xml);
  expect(read.querySelectorAll('testcase').length).toBe(3);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(read.documentElement.textContent).not.toMatch(/[\u0000-\u0008\u202e\ufffe\uffff]/);
  if (text === 'whole 😀 pair') expect(xml).toContain('whole 😀 pair');
});
