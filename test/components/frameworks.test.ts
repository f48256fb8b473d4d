// Frameworks draw a form from state, put drafts back in effects, and draw boxes anew. None of that is a person's or a trick's
// doing; a state that turns a box on by itself is.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage, reportNow } from './audit-page.js';
import { DRAFT, type Happening, WORDS } from './mount/over-time-words.js';

const FRAMEWORKS = ['react', 'vue', 'svelte', 'solid'];
const OVER_TIME = [
  'script-ticked-consent',
  'reticked-consent',
  'swept-in-consent',
  'added-at-submit',
  'repeated-prompt',
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser, page } = await openBrowser());
});
afterAll(() => browser?.close());

const open = (framework: string, happening: Happening) => openPage(page, `over-time-${framework}`, { happening });
const box = () => page.getByLabel(WORDS);
const name = () => page.getByLabel('Name');

async function overTime(): Promise<string[]> {
  const { findings } = await reportNow(page);
  return findings.filter(({ rule }) => OVER_TIME.includes(rule)).map(({ rule, verdict }) => `${verdict} ${rule}`);
}

describe.each(FRAMEWORKS)('%s', (framework) => {
  test('a box that is ticked by its state at first paint was not ticked later', async () => {
    await open(framework, 'first-paint');
    expect(await box().isChecked()).toBe(true);
    expect(await overTime()).toEqual([]);
  });

  test.each(['draft', 'draft-later'] as const)(
    'a %s put back, box and text together, is the person’s own',
    async (when) => {
      await open(framework, when);
      await expect.poll(() => name().inputValue()).toBe(DRAFT.name);
      expect(await box().isChecked()).toBe(true);
      expect(await overTime()).toEqual([]);
    },
  );

  test('a box the person ticked is theirs, however often it is drawn anew', async () => {
    await open(framework, 'new-keys');
    await box().click();
    const first = await box().elementHandle();
    await name().pressSequentially('Ada', { delay: 60 });
    expect(await first?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await box().isChecked()).toBe(true);
    expect(await overTime()).toEqual([]);
  });

  test('a change of state that ticks the box after three seconds is told', async () => {
    await open(framework, 'late');
    expect(await overTime()).toEqual([]);
    await expect.poll(() => box().isChecked(), { timeout: 10_000 }).toBe(true);
    expect(await overTime()).toEqual(['fail script-ticked-consent']);
  });
});
