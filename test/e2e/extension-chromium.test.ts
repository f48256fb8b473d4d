import { expect, test } from 'vitest';
import { openChromium } from './support/chromium.js';
import { openShop, pageOf } from './support/shop.js';
import { quiet, until } from './support/shop-browser.js';
import { describeJourney } from './support/shop-journey.js';
import { SHOP_PAGES } from './support/shop-pages.js';

describeJourney('the extension in Chromium', () => openChromium());

// Each frame is a document of its own with a finding of its own: this many messages come within a second or two.
const FRAMES = 12;
const VISITS = 3;
const RETRY_PATIENCE_MS = 60_000;
const MANY = pageOf(
  `<h1>Many frames</h1>${`<iframe srcdoc='${SHOP_PAGES['/native'].replaceAll("'", '&#39;')}'></iframe>`.repeat(FRAMES)}`,
);

test('a worker that is killed again and again while findings come in loses none and doubles none', async () => {
  const shop = await openShop({ '/many': MANY });
  const browser = await openChromium();
  let isOver = false;
  const killer = (async () => {
    let kills = 0;
    while (!isOver) {
      kills += (await browser.stopBackground()) ? 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    return kills;
  })();
  for (let visit = 0; visit < VISITS; visit++) {
    await browser.visit(`${shop.origin}/many`);
    await quiet(4000);
  }
  isOver = true;
  const kills = await killer;
  const log = await until(
    () => browser.log(),
    (all) => all.length >= VISITS * FRAMES,
    // Who was not heard waits longer each time before asking again.
    RETRY_PATIENCE_MS,
  );
  expect(kills).toBeGreaterThan(10);
  expect(log.map((record) => record.seq)).toEqual(Array.from({ length: VISITS * FRAMES }, (_, at) => at + 1));
  expect(new Set(log.map((record) => record.key)).size).toBe(VISITS * FRAMES);
  await browser.close();
  await shop.close();
});
