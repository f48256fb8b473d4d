import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Outbox } from '../../src/extension/content/outbox.js';
import type { FrameReport } from '../../src/model/report.js';
import { aFrameReport } from './a-report.js';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.js';

const STORED = { answer: true };
const GONE = () => Promise.reject(new Error('The message port closed before a response was received.'));

let browser: FakeBrowser;
beforeEach(() => {
  vi.useFakeTimers();
  browser = installFakeBrowser();
  browser.sendMessage.mockResolvedValue(STORED);
});
afterEach(() => {
  vi.useRealTimers();
});

const titled = (title: string) => aFrameReport({ title });
const sent = () =>
  browser.sendMessage.mock.calls.map(([message]) => (message as { said: [{ report: FrameReport }] }).said[0].report);

test('a report that a stopped worker did not acknowledge is sent until it is', async () => {
  browser.sendMessage.mockImplementationOnce(GONE).mockImplementationOnce(GONE).mockResolvedValueOnce(undefined);
  const outbox = new Outbox('d');
  const done = vi.fn();
  outbox.send(titled('one'), false).then(done);
  await vi.advanceTimersByTimeAsync(100);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent().map((report) => report.title)).toEqual(['one', 'one', 'one', 'one']);
  expect(done).toHaveBeenCalledOnce();
});

test('what was found while the worker was gone is sent after it, in order: a later clean look hides nothing', async () => {
  browser.sendMessage.mockImplementationOnce(GONE);
  const outbox = new Outbox('d');
  outbox.send(titled('found'), false);
  outbox.send(titled('clean'), false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent().map((report) => report.title)).toEqual(['found', 'found', 'clean']);
});

test('the same again is no news, unless it is asked for', async () => {
  const outbox = new Outbox('d');
  await outbox.send(aFrameReport({ durationMs: 1 }), false);
  await outbox.send(aFrameReport({ durationMs: 9 }), false);
  expect(sent().length).toBe(1);
  await outbox.send(aFrameReport({ durationMs: 9 }), true);
  expect(sent().length).toBe(2);
});

test('a report that is refused is not sent for ever: the page is told to be incomplete instead', async () => {
  browser.sendMessage.mockResolvedValueOnce({ refused: 'RangeError' });
  await new Outbox('d').send(aFrameReport(), false);
  const [first, second, ...more] = sent();
  expect(first?.findings.length).toBe(1);
  expect(second).toMatchObject({ findings: [], limits: [{ kind: 'size' }] });
  expect(more).toEqual([]);
});

test('a page that goes sends what waits, and what is found on the way out, at once and as the last', async () => {
  browser.sendMessage.mockImplementation(() => new Promise(() => {}));
  const outbox = new Outbox('d');
  outbox.send(titled('unanswered'), false);
  outbox.send(titled('waiting'), false);
  outbox.leave();
  outbox.send(titled('gathered'), false);
  const last = browser.sendMessage.mock.calls
    .map(([message]) => (message as { said: [{ report: FrameReport; isLeaving?: boolean }] }).said[0])
    .filter(({ isLeaving }) => isLeaving);
  expect(last.map(({ report }) => report.title)).toEqual(['unanswered', 'waiting', 'gathered']);
});

test('a page that comes back waits for answers again', async () => {
  const outbox = new Outbox('d');
  outbox.leave();
  outbox.stay();
  await outbox.send(titled('back'), false);
  const [message] = browser.sendMessage.mock.calls.at(-1) as [{ said: [object] }];
  expect(message.said[0]).not.toHaveProperty('isLeaving');
});

test('a page that outlived its extension sends nothing and asks nothing', async () => {
  Object.assign(globalThis.browser!.runtime, { id: undefined });
  await new Outbox('d').send(aFrameReport(), false);
  expect(browser.sendMessage).not.toHaveBeenCalled();
});

test('a page that changes without end while no one listens hoards no more than twenty reports', async () => {
  browser.sendMessage.mockImplementation(GONE);
  const outbox = new Outbox('d');
  for (let at = 0; at < 200; at++) outbox.send(titled(`look ${at}`), false);
  browser.sendMessage.mockReset();
  browser.sendMessage.mockResolvedValue(STORED);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent().length).toBeLessThanOrEqual(20);
  expect(sent().at(-1)?.title).toBe('look 199');
});

test('that the page takes the warnings away is told with every report from then on', async () => {
  const outbox = new Outbox('d');
  await outbox.send(titled('before'), false);
  outbox.isBlocked = true;
  await outbox.send(titled('before'), true);
  outbox.leave();
  await outbox.send(titled('last'), false);
  const told = browser.sendMessage.mock.calls.map(
    ([message]) => (message as { said: [{ isBlocked?: boolean }] }).said[0],
  );
  expect(told.map(({ isBlocked }) => isBlocked)).toEqual([undefined, true, true]);
});
