// Real components of real libraries: what is ticked is found, what is not is left alone, and no painted stand-in is called
// concealed. The truth is `scenarios.ts`.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Audited, auditPage, openBrowser, pagesIn } from './audit-page.js';
import { SCENARIOS, type Scenario } from './scenarios.js';

/** Rules about the state of a control and the sight of it; what others say of the same words is not this test's business. */
const ABOUT_STATE = /^(?:preticked|concealed|inconspicuous|hidden)-|^mismatched-state$/;
const WITHOUT_SWITCH = ['bulma'];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser, page } = await openBrowser());
});
afterAll(() => browser?.close());

const shows = (library: string, scenario: Scenario): boolean =>
  scenario.role !== 'switch' || !WITHOUT_SWITCH.includes(library);

function found(audited: Audited, scenario: Scenario): string[] {
  const findings = audited.within.get(scenario.id) ?? [];
  const all = scenario.truth === 'nothing' && !/ (?:marketing|sharing) /.test(scenario.id);
  return findings
    .filter((finding) => all || ABOUT_STATE.test(finding.rule))
    .map((finding) => `${finding.verdict} ${finding.rule}`);
}

describe.each(pagesIn('pages'))('%s', (library) => {
  const scenarios = SCENARIOS.filter((scenario) => shows(library, scenario));
  let audited: Audited;

  beforeAll(async () => {
    audited = await auditPage(page, library);
  });

  test('draws every scenario, and its page is read without a gap', () => {
    expect(audited.errors).toEqual([]);
    expect([...audited.texts.keys()]).toEqual(scenarios.map((scenario) => scenario.id));
    expect(scenarios.filter((one) => !audited.texts.get(one.id)?.includes(one.words))).toEqual([]);
    expect(audited.report.limits).toEqual([]);
    expect(audited.within.get('') ?? []).toEqual([]);
  });

  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
    expect(found(audited, scenario)).toEqual(scenario.truth === 'nothing' ? [] : [`fail ${scenario.truth}`]);
  });
});
