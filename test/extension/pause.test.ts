import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageAudited } from '../../src/extension/background/page-audited.js';
import { pauseOfPage, pausesChanged } from '../../src/extension/background/pauses.js';
import { tabReport } from '../../src/extension/background/tab-report.js';
import { wake } from '../../src/extension/background/wake.js';
import { Log } from '../../src/extension/log/log.js';
import { ALWAYS, isOver, pauseOf, untilFor, withPause } from '../../src/extension/pause.js';
import { timeLeft } from '../../src/locales/time-left.js';
import { aFrameReport } from './a-report.js';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.js';

const NOON = new Date(2026, 10, 26, 12, 0, 0);
const LATER = '2999-01-01T00:00:00.000Z';

describe('how long a pause lasts', () => {
  test('an hour is an hour', () => {
    expect(Date.parse(untilFor('hour', NOON)) - NOON.getTime()).toBe(3_600_000);
  });

  test('today ends with the day of the person’s own clock, also across a change of clocks', () => {
    const end = new Date(untilFor('today', NOON));
    expect([end.getDate(), end.getHours(), end.getMinutes()]).toEqual([27, 0, 0]);
  });

  test('always is never over, a time is when it has come', () => {
    expect(isOver(untilFor('always', NOON), NOON)).toBe(false);
    expect(isOver(NOON.toISOString(), NOON)).toBe(true);
    expect(isOver(NOON.toISOString(), new Date(NOON.getTime() - 1))).toBe(false);
    expect(isOver('no time at all', NOON)).toBe(true);
  });
});

describe('which sites are paused', () => {
  test('one that is listed and whose time has not come; and never a page without a site', () => {
    const paused = { 'shop.example': ALWAYS, 'old.example': NOON.toISOString(), '': ALWAYS };
    expect(pauseOf(paused, 'shop.example', NOON)).toBe(ALWAYS);
    expect(pauseOf(paused, 'old.example', NOON)).toBeNull();
    expect(pauseOf(paused, 'other.example', NOON)).toBeNull();
    expect(pauseOf(paused, 'constructor', NOON)).toBeNull();
    expect(pauseOf(paused, '', NOON)).toBeNull();
  });

  test('one more, one less, and what is over goes along', () => {
    const paused = { 'shop.example': ALWAYS, 'old.example': NOON.toISOString() };
    expect(withPause(paused, 'new.example', LATER, NOON)).toEqual({ 'shop.example': ALWAYS, 'new.example': LATER });
    expect(withPause(paused, 'shop.example', null, NOON)).toEqual({});
  });
});

test('what is left is said in hours and minutes, and never as nothing while it lasts', () => {
  const minutes = (count: number) => count * 60_000;
  expect(timeLeft(minutes(59), 'en')).toBe('59 minutes');
  expect(timeLeft(minutes(59) + 1, 'en')).toBe('1 hour');
  expect(timeLeft(minutes(125), 'en')).toMatch(/2 hours,? 5 minutes/);
  expect(timeLeft(10, 'en')).toBe('1 minute');
  expect(timeLeft(minutes(2), 'ar')).toContain('دقيقتان');
});

describe('the background, of a paused site', () => {
  let browser: FakeBrowser;
  const sender = (change: object = {}) => ({
    id: 'untick-test',
    url: 'https://www.shop.example/signup',
    origin: 'https://www.shop.example',
    frameId: 0,
    tab: { id: 1, url: 'https://www.shop.example/signup', incognito: false },
    ...change,
  });
  const say = (report = aFrameReport({ url: 'https://www.shop.example/signup' })) => ({
    document: '00000000-0000-4000-8000-000000000001',
    report,
  });
  const pause = (until: string) => browser.local.set('pausedSites', { 'shop.example': until });

  beforeEach(() => {
    browser = installFakeBrowser();
  });

  test('loads nothing and answers the pause, for every host of the site and every frame of its pages', async () => {
    pause(LATER);
    const frame = { frameId: 4, url: 'https://ads.example/', origin: 'https://ads.example' };
    expect(await wake(sender() as never, [])).toEqual({ pausedUntil: LATER });
    expect(await wake(sender(frame) as never, ['vi'])).toEqual({ pausedUntil: LATER });
    expect(browser.executeScript).not.toHaveBeenCalled();
  });

  test('and where the time is over it loads the engine, without anything having rung', async () => {
    pause('2020-01-01T00:00:00.000Z');
    expect(await wake(sender() as never, [])).toEqual({ declined: [], refused: [] });
    expect(browser.executeScript).toHaveBeenCalledOnce();
  });

  test('is only asked, where a frame asks only that', async () => {
    expect(await wake(sender() as never, null)).toEqual({ declined: [], refused: [] });
    expect(browser.executeScript).not.toHaveBeenCalled();
  });

  test('drops what a page still tells: not counted, not kept, not logged', async () => {
    const log = new Log();
    const write = vi.spyOn(log, 'write').mockResolvedValue();
    await pageAudited(log, sender() as never, say());
    expect(write).toHaveBeenCalledOnce();
    pause(ALWAYS);
    expect(await pageAudited(log, sender() as never, say())).toBe(true);
    expect(write).toHaveBeenCalledOnce();
    const elsewhere = { tab: { id: 1, url: 'https://other.example/', incognito: false } };
    expect(await pageAudited(log, sender(elsewhere) as never, { ...say(), isLeaving: true })).toBe(true);
    expect(write).toHaveBeenCalledOnce();
  });

  test('shows a grey icon whose title says why, forgets what was found, and shows the usual one afterwards', async () => {
    const log = new Log();
    vi.spyOn(log, 'write').mockResolvedValue();
    (globalThis.browser as unknown as { tabs: object }).tabs = {
      ...(globalThis.browser as unknown as { tabs: object }).tabs,
      query: async () => [
        { id: 1, url: 'https://www.shop.example/' },
        { id: 2, url: 'https://other.example/' },
      ],
    };
    await pageAudited(log, sender() as never, say());
    expect(browser.badge.get('text')).toMatchObject({ tabId: 1, text: '1' });
    pause(ALWAYS);
    await pausesChanged({}, { 'shop.example': ALWAYS });
    expect(browser.badge.get('text')).toMatchObject({ tabId: 1, text: '' });
    expect(browser.badge.get('title')).toMatchObject({ tabId: 1, title: 'untick: paused on this site' });
    expect(browser.badge.get('icon')).toMatchObject({ path: { 16: '/icons/paused-16.png' } });
    expect(await tabReport(1)).toMatchObject({
      state: 'paused',
      visit: null,
      pausedUntil: ALWAYS,
      found: [],
      report: null,
    });
    browser.local.delete('pausedSites');
    await pausesChanged({ 'shop.example': ALWAYS }, {});
    expect(browser.badge.get('title')).toMatchObject({ tabId: 1, title: 'untick' });
    expect(browser.badge.get('icon')).toMatchObject({ path: { 16: '/icons/16.png' } });
    expect(await tabReport(1)).toMatchObject({ state: 'unasked', pausedUntil: null, site: 'shop.example' });
  });

  test('a page of the browser is on no site, and never paused', async () => {
    pause(ALWAYS);
    expect(await pauseOfPage(undefined)).toBeNull();
    expect(await pauseOfPage('about:blank')).toBeNull();
  });
});
