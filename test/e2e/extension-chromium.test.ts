import { expect, test } from 'vitest';
import { openChromium } from './support/chromium.js';
import { openShop } from './support/shop.js';
import { until } from './support/shop-browser.js';
import { describeJourney } from './support/shop-journey.js';
import { SHOP_PAGES } from './support/shop-pages.js';

describeJourney('the extension in Chromium', () => openChromium());

test('a worker that is killed again and again while findings come in loses none and doubles none', async () => {
  const visits = 8;
  const shop = await openShop(SHOP_PAGES);
  const browser = await openChromium();
  let isOver = false;
  const killer = (async () => {
    let kills = 0;
    while (!isOver) {
      kills += (await browser.stopBackground()) ? 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return kills;
  })();
  for (let visit = 0; visit < visits; visit++) {
    await browser.visit(`${shop.origin}/native`);
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  isOver = true;
  const kills = await killer;
  const log = await until(
    () => browser.log(),
    (all) => all.length >= visits,
  );
  expect(kills).toBeGreaterThan(visits);
  expect(log.map((record) => record.seq)).toEqual(Array.from({ length: visits }, (_, at) => at + 1));
  expect(new Set(log.map((record) => record.key)).size).toBe(visits);
  await browser.close();
  await shop.close();
});
