import { beforeEach, expect, test } from 'vitest';
import {
  changeTab,
  EMPTY,
  framesOf,
  knowsTop,
  leftDocument,
  loading,
  loadTab,
  onSite,
  type TabState,
  withClosed,
  withFrame,
} from '../../src/extension/background/tab-state.js';
import { aFrameReport } from './a-report.js';
import { installFakeBrowser } from './fake-browser.js';

const frame = (document: string) => ({ document, origin: 'https://shop.example', report: aFrameReport() });
const idsOf = (state: TabState) => framesOf(state).map(([id]) => id);

beforeEach(() => {
  installFakeBrowser();
});

test('two frames that report at once are both kept', async () => {
  await Promise.all([
    changeTab(1, (state) => withFrame(state, 0, frame('a'))),
    changeTab(1, (state) => withFrame(state, 4, frame('b'))),
  ]);
  expect(idsOf(await loadTab(1))).toEqual([0, 4]);
});

test('what is known outlives the worker, since it lies in the session', async () => {
  const browser = installFakeBrowser();
  await changeTab(1, (state) => withFrame(state, 0, frame('a')));
  expect([...browser.session.keys()]).toEqual(['tab:1']);
});

test('when the tab goes on to another page, the frames of the page before are forgotten', () => {
  const before = withFrame(withFrame(EMPTY, 0, frame('a')), 4, frame('b'));
  const after = withFrame(loading(before), 0, frame('c'));
  expect(idsOf(after)).toEqual([0]);
});

test('when only the address changes, as in a single-page app, its frames stay', () => {
  const before = withFrame(withFrame(EMPTY, 0, frame('a')), 4, frame('b'));
  const during = loading(before);
  expect(knowsTop(during)).toBe(false);
  expect(idsOf(withFrame(during, 0, frame('a')))).toEqual([0, 4]);
});

test('a frame of the new page that answers before its top one is kept', () => {
  const before = withFrame(EMPTY, 0, frame('a'));
  const early = withFrame(loading(before), 9, frame('child'));
  expect(idsOf(early)).toEqual([9]);
  expect(idsOf(withFrame(early, 0, frame('c')))).toEqual([0, 9]);
});

test('a frame that could not be entered is remembered until it answers', () => {
  const closed = withClosed(EMPTY, 3);
  expect(closed.closed).toEqual({ 3: 0 });
  expect(withFrame(closed, 3, frame('x')).closed).toEqual({});
});

test('a page that makes frames without end is kept to a hundred', () => {
  let state = EMPTY;
  for (let id = 0; id < 300; id++) state = withFrame(state, id, frame(`d${id}`));
  expect(framesOf(state).length).toBe(100);
});

test('a tab of which nothing is known writes nothing when it loads', () => {
  expect(loading(EMPTY)).toBe(EMPTY);
});

test('a document that another has taken the place of is left, until the tab loads again', () => {
  const gone = withFrame(loading(withFrame(EMPTY, 0, frame('a'))), 0, frame('b'));
  expect(leftDocument(gone, 'a')?.pageUrl).toBe('https://shop.example/signup');
  expect(leftDocument(gone, 'b')).toBeUndefined();
  const back = withFrame(loading(gone), 0, frame('a'));
  expect(leftDocument(back, 'a')).toBeUndefined();
  expect(leftDocument(back, 'b')).toBeDefined();
});

test('frames of a page that answered once more while the next one loaded do not pass to the next', () => {
  const before = withFrame(withFrame(EMPTY, 0, frame('a')), 4, frame('b'));
  const late = withFrame(loading(before), 0, frame('a'));
  const after = withFrame(late, 0, frame('c'));
  expect(idsOf(after)).toEqual([0]);
  expect(leftDocument(after, 'b')).toBeDefined();
});

test('what is left is kept to a hundred documents', () => {
  let state = EMPTY;
  for (let at = 0; at < 300; at++) state = withFrame(state, 0, frame(`d${at}`));
  expect(state.left.length).toBe(100);
});

test('a visit ends when the tab goes to another site, and not when it stays', () => {
  const state: TabState = { ...EMPTY, visit: { site: 'shop.example', memories: [], receipts: [] } };
  expect(onSite(state, 'shop.example')).toBe(state);
  expect(onSite(state, '').visit).toBeNull();
  expect(onSite(state, 'rival.example').visit).toBeNull();
});
