// @vitest-environment node
import { expect, test } from 'vitest';
import { PagesAtWork } from '../../src/drive/pages-at-work.js';

test('of each page that is looked at two others may be observed, and no more', () => {
  const atWork = new PagesAtWork(2);
  const pages = Array.from({ length: 6 }, () => atWork.begin());
  expect(pages.map((page) => atWork.observe(page))).toEqual([true, true, true, true, false, false]);
  for (const page of pages.slice(0, 2)) atWork.end(page);
  expect(pages.slice(2).map((page) => atWork.observe(page))).toEqual([true, true, true, true]);
});

test('a page that is over is not observed', () => {
  const atWork = new PagesAtWork(1);
  const page = atWork.begin();
  atWork.end(page);
  expect(atWork.observe(page)).toBe(false);
});

test('a page had company that was open when another began, or that began while another was open', () => {
  const atWork = new PagesAtWork(1);
  const alone = atWork.begin();
  atWork.end(alone);
  const [first, second] = [atWork.begin(), atWork.begin()];
  expect([alone, first, second].map(({ hadCompany }) => hadCompany)).toEqual([false, true, true]);
});
