// PRV-01 to 04, 06, 08 and 13 on the command line: a journey that types, told in every format.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/report.js';
import { Canaries } from '../privacy/canaries.js';
import { normalise } from '../privacy/normalise.js';
import { type CommandLineRun, leakingCommandLine, runJourney } from './support/privacy-command-line.js';
import { privacyShop } from './support/privacy-pages.js';
import { SinkScanner } from './support/privacy-sinks.js';
import { openShop, type Shop } from './support/shop.js';

const canaries = [new Canaries(21), new Canaries(22, 3)] as const;
const shops = canaries.map((own) => privacyShop(own, 1));
const scanner = new SinkScanner(canaries);
const value = (name: string) => canaries[0].all.get(name) ?? '';

const FILL = "await page.locator('#f-text-0').fill(values[0]); await page.locator('#f-untyped-0').fill(values[1]);";

let shop: Shop;
let runs: readonly CommandLineRun[];

beforeAll(async () => {
  shop = await openShop(Object.assign({}, ...shops.map(({ pages }) => pages)));
  runs = await Promise.all(shops.map((one) => runJourney({ shop: one, origin: shop.origin })));
}, 180_000);
afterAll(() => shop?.close());

const reportOf = ({ outputs }: CommandLineRun) => JSON.parse(outputs.json ?? '') as AuditReport;
/** As a person reads it, without how long it took. */
const timeless = (text: string) =>
  text
    .replace(/\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z| UTC)/g, '<time>')
    .replace(/\b\d+(?:\.\d+)? (?:ms|s)\b/g, '<time>')
    .replace(/"(?:durationMs|firstAt|at|duration_ms)": ?[\d.]+/g, '"<time>"')
    .replace(/(\d+x\d+),[\d.]+,/g, '$1,<time>,')
    // JUnit has its own way to say when, and how long.
    .replace(/ (timestamp|time)="[^"]*"/g, ' $1="<time>"')
    // A visit is named by its address and its time.
    .replace(/\bv1-[0-9a-f]{16}\b/g, '<visit>');

test('the journey was walked to its end, and findings were told of each step', () => {
  for (const run of runs) {
    expect(run.stderr).not.toMatch(/untick: [A-Z_]+:/);
    expect(reportOf(run).pages.map(({ step }) => step)).toEqual(['arrived', 'filled in', 'sent']);
    expect(reportOf(run).pages[1]?.findings.length).toBeGreaterThan(20);
  }
});

test('what is told is the same whatever was typed, in every format', () => {
  const [one, two] = runs as [CommandLineRun, CommandLineRun];
  expect(JSON.stringify(normalise(reportOf(two)), null, 1)).toBe(JSON.stringify(normalise(reportOf(one)), null, 1));
  for (const format of Object.keys(one.outputs).filter((name) => name !== 'json')) {
    expect(timeless(two.outputs[format] ?? ''), format).toBe(timeless(one.outputs[format] ?? ''));
  }
  expect(timeless(two.stderr)).toBe(timeless(one.stderr));
});

test('nothing that was typed or carried is in any output, nor left in a file', () => {
  for (const { sinks } of runs) {
    const { leaks, kept } = scanner.scan(sinks);
    expect(leaks).toEqual([]);
    expect(kept).toEqual(expect.arrayContaining(['output json', 'output pretty', 'stdout']));
    expect(sinks.temporary).toEqual([]);
  }
});

describe('nothing of it is told when the journey breaks', () => {
  test.each([
    ['on its own word', "throw new Error('no such ' + values[3] + ' as ' + values[0]);"],
    ['in the page', 'await page.evaluate((said) => { throw new TypeError(said.join()); }, values);'],
    [
      'at an address',
      "const [a, b] = values; await page.goto('http://u:' + b + '@127.0.0.1:1/' + b + '?q=' + a + '#' + b);",
    ],
    ['at a field that is not there', "await page.locator('#x-' + values[1]).fill(values[0], { timeout: 500 });"],
  ])('%s', async (_, fault) => {
    const run = await runJourney({ shop: shops[0]!, origin: shop.origin, code: FILL + fault });
    expect(run.stderr).toContain('STEPS_FAILED');
    expect(reportOf(run).unreached).toHaveLength(1);
    expect(scanner.scan(run.sinks).leaks).toEqual([]);
  });

  test('nor of an address that is none', async () => {
    const start = { ...shops[0]!.start, path: ':no-port' };
    const run = await runJourney({ shop: { ...shops[0]!, start }, origin: 'https://shop.example' });
    expect(run.code).toBe(2);
    expect(scanner.scan(run.sinks).leaks).toEqual([]);
  });
});

test('a command line that leaks is seen to, in each place', async () => {
  const leaked = value('typed: password 0');
  const environment = { UNTICK_LEAK: leaked };
  const { sinks } = await runJourney({ shop: shops[0]!, origin: shop.origin, main: leakingCommandLine(), environment });
  const seen = scanner.scan(sinks).leaks.map(({ sink, hit }) => `${hit.canary} in ${sink}: ${hit.as}`);
  for (const one of [
    'typed: text 0 (1) in output json: plain',
    'typed: untyped 0 (1) in output json: base64, plain',
    'typed: text 0 (1) in stdout: plain',
    'typed: password 0 (1) in stderr: reversed',
    'typed: password 0 (1) in temporary: wide, plain',
  ]) {
    expect(seen).toContain(one);
  }
});
