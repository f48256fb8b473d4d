// Real consent managers, refused by real presses: as many as a person needs, and none that a fair banner does not ask for.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { look, reportOf } from '../../src/drive/look.js';
import { openContext, openVisit } from '../../src/drive/open-visit.js';
import { probeVisit } from '../../src/drive/probe/probe-visit.js';
import type { PageReport } from '../../src/model/report.js';
import { RULES } from '../../src/rules/index.js';
import { ORIGIN, openBrowser, script, serveBuilt } from './audit-page.js';

const SETTINGS = {
  ...script,
  browserPath: null,
  viewport: { width: 1280, height: 900 },
  device: {},
  language: null,
  timeoutMs: 30_000,
  offline: false,
  javaScript: true,
  rules: RULES,
  jurisdictions: null,
  journey: null,
  probe: true,
  lingerMs: 0,
  loads: 1,
  concurrency: 1,
  storageState: null,
};

let browser: Browser;

beforeAll(async () => {
  ({ browser } = await openBrowser());
});
afterAll(() => browser?.close());

async function probed(manager: string, configuration: string): Promise<PageReport> {
  const request = {
    url: `${ORIGIN}/${manager}/index.html?configuration=${configuration}`,
    viewport: null,
    failure: null,
  };
  const context = await openContext({ browser, userAgent: null }, request, SETTINGS);
  await serveBuilt(context);
  const visit = await openVisit(context, request, SETTINGS);
  await visit.arrive();
  const { seen, probes } = await probeVisit(visit, await look(visit));
  await context.close();
  return reportOf(seen, SETTINGS, { probes });
}

const outcomeOf = ({ probes, findings }: PageReport) => ({
  outcome: probes.map(({ of, outcome }) => `${of} ${outcome}`),
  pressed: probes.flatMap(({ steps }) => steps.map(({ words }) => words)),
  buried: findings.filter(({ rule }) => rule === 'buried-reject').map(({ verdict }) => verdict),
});

test.each([
  ['klaro', ['I decline']],
  ['vanilla-cookieconsent', ['Reject all']],
  ['osano-cookieconsent', ['deny cookies']],
])('%s, set up fairly, is refused with one press', async (manager, pressed) => {
  expect(outcomeOf(await probed(manager, 'fair'))).toEqual({ outcome: ['banner refused'], pressed, buried: [] });
});

test.each([
  ['klaro', ['Let me choose', 'Visitor statistics', 'Advertising', 'Accept selected']],
  ['vanilla-cookieconsent', ['Manage preferences', 'Reject all']],
])('%s, set up unfairly, buries the refusal, and each press is told', async (manager, pressed) => {
  expect(outcomeOf(await probed(manager, 'unfair'))).toEqual({
    outcome: ['banner refused'],
    pressed,
    buried: ['fail'],
  });
});

test('osano-cookieconsent, set up unfairly, offers no way to refuse, and nothing is pressed', async () => {
  expect(outcomeOf(await probed('osano-cookieconsent', 'unfair'))).toEqual({
    outcome: ['banner no-way'],
    pressed: [],
    buried: ['review'],
  });
});
