import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/report.js';
import { untick } from './support/command-line.js';
import { schemaComplaints } from './support/report-schema.js';
import { startServer, type TestServer } from './support/server.js';

// Half of it cannot be loaded, and it sends a consent nobody was asked for.
const BROKEN = `<!doctype html><title>Half</title><iframe src="http://localhost:9/"></iframe>
<form><input type="hidden" name="marketing_consent" value="yes"><button>Go on</button></form>`;

let server: TestServer;
let report: AuditReport;

beforeAll(async () => {
  server = await startServer();
  const targets = [server.serve('/broken', BROKEN), server.url('/404'), server.url('/pdf'), '/no/such/file.html'];
  report = (await untick(['audit', ...targets, '--format', 'json', '--quiet'])).report();
});
afterAll(() => server.close());

test('a report of pages that failed or were half seen is what the schema says', () => {
  expect(report.unreached).toHaveLength(3);
  expect(report.pages.flatMap(({ limits }) => limits)).toHaveLength(1);
  expect(report.pages.flatMap(({ findings }) => findings)).toHaveLength(1);
  expect(schemaComplaints(report)).toEqual([]);
});

const withPage = (change: object) => ({ ...report, pages: [{ ...report.pages[0], ...change }] });

test.each([
  ['an address with a query', () => withPage({ url: 'https://shop.example/?q=1' })],
  ['a field it does not know', () => ({ ...report, generated: true })],
  ['another version', () => ({ ...report, schemaVersion: 2 })],
  ['a verdict that judges', () => withPage({ verdict: 'illegal' })],
  ['a page that does not say what it could not see', () => withPage({ limits: undefined })],
])('the schema refuses %s', (_, change) => {
  expect(schemaComplaints(change())).not.toEqual([]);
});
