// What an expectation comes to, with a look that is told instead of taken.
import { beforeEach, expect, test } from 'vitest';
import type { PageReport } from '../../src/model/report.js';
import type { ConsentAudit } from '../../src/playwright/audit-once.js';
import { fairConsentBy } from '../../src/playwright/matcher.js';

const looks: (Partial<PageReport> | null)[] = [];

const toHaveFairConsent = fairConsentBy(async () => {
  const told = looks.length > 1 ? looks.shift() : looks[0];
  if (!told) return null;
  const page = { url: 'https://a.example/', findings: [], limits: [], outcomes: {}, verdict: 'clean', ...told };
  const report = { pages: [page], unreached: [] };
  return { page, report, picture: async () => null } as unknown as ConsentAudit;
});

const serious = {
  severity: 'serious',
  verdict: 'fail',
  status: 'new',
  rule: 'a',
  message: '',
  text: '',
  fix: '',
  target: ['#a'],
};
const FOUND = { findings: [{ ...serious, purposes: [], evidence: {}, provisions: [] }] } as unknown as PageReport;
const FAIR = {};
const INCOMPLETE: Partial<PageReport> = {
  limits: [{ kind: 'unreachable-frame', target: ['#ad'], reason: 'no answer' }],
};

const utils = { matcherHint: (name: string) => name };
/** Whether the assertion holds, as Playwright decides it: by `pass`, turned around by `.not`. */
async function holds(isNot: boolean, options: object = {}): Promise<boolean> {
  const state = { isNot, utils, promise: '', timeout: 0 } as never;
  const { pass } = await toHaveFairConsent.call(state, {} as never, options);
  return pass !== isNot;
}

beforeEach(() => {
  looks.length = 0;
});

test.each([
  ['a fair page', FAIR, true, false],
  ['a page with findings', FOUND, false, true],
  ['a page that was not looked at as a whole', INCOMPLETE, false, false],
  ['nothing', null, false, false],
])('%s', async (_, told, fair, unfair) => {
  looks.push(told);
  expect(await holds(false)).toBe(fair);
  expect(await holds(true)).toBe(unfair);
});

test('a page may be incomplete where that is allowed, and be graver than is asked for', async () => {
  looks.push(INCOMPLETE);
  expect(await holds(false, { allowIncomplete: true })).toBe(true);
  looks[0] = FOUND;
  expect(await holds(false, { failOn: 'critical' })).toBe(true);
  expect(await holds(false, { failOn: 'none' })).toBe(true);
});

test('a page that is not fair yet is looked at again until the time is up', async () => {
  looks.push(null, FOUND, FAIR);
  expect(await holds(false, { timeout: 10_000 })).toBe(true);
  looks.splice(0, looks.length, FAIR, FOUND);
  expect(await holds(true, { timeout: 10_000 })).toBe(true);
});

test('refuses what it does not know', async () => {
  looks.push(FAIR);
  await expect(holds(false, { failOn: 'grave' })).rejects.toMatchObject({ code: 'UNKNOWN_SEVERITY' });
  await expect(holds(false, { jurisdictions: ['eu'] })).rejects.toMatchObject({ code: 'UNKNOWN_OPTION' });
  await expect(holds(false, { jurisdiction: ['mars'] })).rejects.toMatchObject({ code: 'UNKNOWN_JURISDICTION' });
  await expect(holds(false, { world: 'other' })).rejects.toMatchObject({ code: 'UNKNOWN_WORLD' });
});
