// Consent managers as they are installed, set up fairly and unfairly. The truth is `consent-managers.ts`.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import { type Audited, auditPage, openBrowser, pagesIn } from './audit-page.js';
import { BANNERS, type Banner } from './consent-managers.js';

const known = new Set<string>(RULES.map((rule) => rule.id));
const rulesOf = (key: string): string[] => key.split(' ').filter((rule) => known.has(rule));
const titleOf = ({ manager, configuration, layer }: Banner): string => `${manager}, ${configuration}, ${layer}`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser, page } = await openBrowser());
});
afterAll(() => browser?.close());

test('every consent manager is tried fair and unfair', () => {
  const tried = new Set(BANNERS.map(({ manager, configuration }) => `${manager} ${configuration}`));
  const wanted = pagesIn('banners').flatMap((name) => [`${name} fair`, `${name} unfair`]);
  expect(wanted.filter((one) => !tried.has(one))).toEqual([]);
});

describe.each(BANNERS.map((banner) => [titleOf(banner), banner] as const))('%s', (_, banner) => {
  const truths = Object.entries(banner.truth).filter(([key]) => rulesOf(key).length > 0);
  let audited: Audited;

  beforeAll(async () => {
    const { manager, configuration, layer } = banner;
    audited = await auditPage(page, manager, { configuration, layer });
  });

  test('is shown, and read without a gap', () => {
    expect(audited.errors).toEqual([]);
    expect(audited.report.limits).toEqual([]);
  });

  test.each(banner.presets ?? [])('“%s” is found switched on', (words) => {
    const found = audited.report.findings.filter(({ rule, text }) => rule === 'preticked-purpose' && text === words);
    expect(found.map(({ verdict }) => verdict)).toEqual(['fail']);
  });

  test.each(truths)('%s: %s', (key, truth) => {
    const found = audited.report.findings.filter((finding) => rulesOf(key).includes(finding.rule));
    const verdicts = new Set(found.map((finding) => finding.verdict));
    if (truth === 'nothing') expect(found).toEqual([]);
    else expect([...verdicts]).toContain(truth === 'fail' || verdicts.has('fail') ? 'fail' : 'review');
  });
});
