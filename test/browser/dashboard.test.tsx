import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ALL } from '../../src/extension/dashboard/query.js';
import { toCompare, toFinding, toFindings } from '../../src/extension/dashboard/route.js';
import type { LogRecord } from '../../src/extension/log/record.js';
import { aFinding, aLog, LogMaker, NOW } from './support/dashboard-log.js';
import { type DashboardPage, drawn, openDashboard, until } from './support/dashboard-page.js';
import { memorySource, wholeLog } from './support/memory-source.js';

const DAY = 86_400_000;
let page: DashboardPage | null = null;
afterEach(() => page?.close());

const open = async (...asked: Parameters<typeof openDashboard>) => {
  page = await openDashboard(...asked);
  return page;
};
const $ = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((one) => one.textContent?.trim());
const button = (name: string) =>
  all('button').find((one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name)!;
const heading = () => $('h1').textContent;

const few = aLog(120, 40);
const findings = few.flatMap((record) => (record.kind === 'finding' ? [record] : []));

describe('of a hundred thousand findings', () => {
  let log: readonly LogRecord[];
  beforeAll(() => {
    log = aLog(100_000, 700);
  });

  test('one page is drawn, its rows are the right ones, and the last page is reached', async () => {
    const { go } = await open(memorySource(log));
    await go('#/findings?each=1');
    expect(all('.findings tbody tr')).toHaveLength(50);
    expect($('.matches').textContent).toBe('100,000 findings');
    expect($('.pager span').textContent).toBe('Page 1 of 2,000');
    await userEvent.click(button('Last page'));
    await drawn();
    expect($('.pager span').textContent).toBe('Page 2,000 of 2,000');
    const oldest = log.find((record) => record.kind === 'finding')!;
    expect(all('.cell-finding a').at(-1)!.getAttribute('href')).toBe(toFinding(oldest.key));
    expect(location.hash).toContain('page=2000');
  });

  test('the newest are there before the rest is read', async () => {
    let goOn = () => {};
    const pause = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const source = memorySource(log);
    const opened = openDashboard({
      ...source,
      async *newestFirst() {
        yield log.slice(-1000);
        await pause;
        yield log.slice(0, -1000);
      },
    });
    await until(() => document.querySelector('.findings tbody tr'));
    expect($('.loading').textContent).toContain('so far');
    const newest = log.findLast((record) => record.kind === 'finding')!;
    expect($('.cell-finding a').getAttribute('href')).toBe(toFinding(newest.key));
    goOn();
    page = await opened;
    expect(document.querySelector('.loading')).toBeNull();
    expect(texts('.figures dd')[0]).toBe('100,000');
  });
});

describe('the list', () => {
  test('is narrowed by search while one types, and the address says so', async () => {
    const { go } = await open(memorySource(few));
    await go('#/findings');
    const steps = history.length;
    await userEvent.type($('input[type=search]'), 'airline');
    await until(() => location.hash.includes('search=airline'));
    await drawn();
    const wanted = findings.filter(({ site }) => site.includes('airline')).length;
    expect($('.matches').textContent).toBe(`${wanted} findings of 120`);
    expect(history.length).toBe(steps);
    expect(document.activeElement).toBe($('input[type=search]'));
    await userEvent.click(button('Clear filters'));
    await until(() => $('.matches').textContent === '120 findings');
    expect($<HTMLInputElement>('input[type=search]').value).toBe('');
  });

  test('is sorted by its headings, which say how', async () => {
    const { go } = await open(memorySource(few));
    await go('#/findings');
    expect(texts('th[aria-sort="descending"]')).toEqual(['Seen']);
    await userEvent.click(button('Severity'));
    await drawn();
    expect(texts('th[aria-sort="descending"]')).toEqual(['Severity']);
    expect(texts('.cell-level')[0]).toBe('Critical');
    await userEvent.click(button('Severity'));
    await drawn();
    expect(texts('th[aria-sort="ascending"]')).toEqual(['Severity']);
    expect(texts('.cell-level')[0]).toBe('Please check');
  });

  test('takes its filters from the address, and the way back leads to where it was', async () => {
    const { go } = await open(memorySource(few));
    await go(toFindings({ ...ALL, level: 'critical' }));
    const count = texts('.cell-level').length;
    expect(new Set(texts('.cell-level'))).toEqual(new Set(['Critical']));
    await go(toFindings({ ...ALL, level: 'serious' }));
    history.back();
    await until(() => new Set(texts('.cell-level')).has('Critical'));
    expect(texts('.cell-level')).toHaveLength(count);
    await go(toFindings({ ...ALL, search: 'nothing like it' }));
    expect($('.empty').textContent).toBe('No finding matches these filters.');
  });
});

test('a finding that comes back at each visit of its page is one line, which says so, or one line a visit on asking', async () => {
  const log = new LogMaker();
  const seen = (visit: number, path: string) =>
    log.found(
      { visit: `v${visit}`, at: NOW - visit * DAY, site: 'shop.example', page: `https://shop.example${path}` },
      aFinding('preticked-consent', 'Share my data'),
    );
  for (let visit = 0; visit < 10; visit++) seen(visit, '/join');
  seen(10, '/other');
  const { go } = await open(memorySource(log.records));
  await go('#/findings');
  expect($('.matches').textContent).toBe('11 findings');
  expect(texts('.head .soft')).toEqual(['2 of them different']);
  expect(texts('.cell-seen .path')).toEqual(['10 visits']);
  expect(all('.findings tbody tr')).toHaveLength(2);
  await userEvent.click($('.head input[type=checkbox]'));
  await drawn();
  expect(location.hash).toContain('each=1');
  expect(all('.findings tbody tr')).toHaveLength(11);
  expect(texts('.cell-seen .path')).toEqual([]);
});

describe("a finding's page", () => {
  const { key } = findings.at(-1)!;

  test('tells in the language of the reader what was found, and quotes the page as it is', async () => {
    const { go, store } = await open(memorySource(few));
    await go(toFinding(key));
    const { text } = findings.at(-1)!.finding;
    expect($('blockquote').textContent).toBe(text);
    expect($('.sentence bdi').textContent).toBe(text);
    store.language.value = 'ar';
    await drawn();
    expect(document.documentElement.dir).toBe('rtl');
    expect($('.sentence').textContent).toMatch(/\p{Script=Arabic}/u);
    // Why it matters, and what the site can do.
    for (const told of all('.what h3 + p')) {
      expect(told.textContent).toMatch(/^\P{Script=Latin}+$/u);
      expect(told.closest('[lang]')?.getAttribute('lang')).toBe('ar');
    }
    expect($('blockquote').textContent).toBe(text);
  });

  test('tells the life of the control in order, with what pressed it and what was sent', async () => {
    const { go } = await open(memorySource(few));
    await go(toFinding(key));
    expect(texts('.timeline .what')).toEqual([
      'In the markup: off',
      'At first sight: on',
      'Turned offby a press on it',
      'Turned onby a script of the page, after a press on “Continue to payment”',
      'Sent: onto https://data-partner.example',
    ]);
    expect($('.timeline ~ .soft').textContent).toBe('1 earlier change is not kept');
  });

  test('names provisions by jurisdiction with their status, and judgments apart', async () => {
    const maker = new LogMaker().found(
      { visit: 'v', at: NOW, site: 'a.example', page: 'https://a.example/' },
      aFinding('preticked-consent', 'Share', { provisions: ['planet49', 'gdpr-art-4-11', 'vn-pdpl-art-9', 'no-such'] }),
    );
    const { go, store } = await open(memorySource(maker.records));
    await go(toFinding(maker.records[0]!.key));
    expect(texts('.jurisdiction h3')).toEqual(['European Union', 'Vietnam']);
    expect(texts('.jurisdiction .chip[data-status]')).toEqual(['In force', 'In force']);
    expect(all('.provision a').map((link) => link.getAttribute('rel'))).toEqual(Array(3).fill('noreferrer'));
    expect(all('section').find((one) => one.textContent?.startsWith('Decisions'))?.textContent).toContain('Planet49');
    // Only those a person chose in the settings.
    store.jurisdictions.value = ['VN'];
    await until(() => texts('.jurisdiction h3').length === 1);
    expect(texts('.jurisdiction h3')).toEqual(['Vietnam']);
    expect(all('section').some((one) => one.textContent?.startsWith('Decisions'))).toBe(false);
  });

  test('keeps a decision and a note, and says when', async () => {
    const source = memorySource(few);
    const { go } = await open(source);
    await go(toFinding(key));
    await userEvent.click(all('.choice input')[1]!);
    await userEvent.type($('textarea'), 'Seen by myself');
    await userEvent.click(button('Save'));
    await until(() => texts('[role="status"]').includes('Saved.'));
    expect(source.kept.reviews.get(key)).toMatchObject({ decision: 'confirmed', note: 'Seen by myself', by: '' });
    await go(toFindings({ ...ALL, decision: 'confirmed' }));
    expect(texts('.cell-decision')).toEqual(['Confirmed']);
  });

  test('says so when saving fails, and keeps what was written', async () => {
    const refuse = () => Promise.reject(new Error('full'));
    const { go } = await open({ ...memorySource(few), saveReview: refuse });
    await go(toFinding(key));
    await userEvent.type($('textarea'), 'A long thought');
    await userEvent.click(button('Save'));
    await until(() => texts('[role="status"]').some((one) => one?.startsWith('Could not be saved')));
    expect($<HTMLTextAreaElement>('textarea').value).toBe('A long thought');
  });

  test('shows a picture where one was kept, and says how to have one where none was', async () => {
    const dot =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
    const at = new Date(NOW).toISOString();
    const { go, close } = await open(memorySource(few, { picture: { url: dot, at } }));
    await go(toFinding(key));
    expect($('.picture img').getAttribute('alt')).not.toBe('');
    expect($('.picture figcaption').textContent).toMatch(/^Taken .*\d.* Fields are masked\.$/);
    expect(document.querySelector('.no-picture')).toBeNull();
    close();
    const none = await open(memorySource(few, { picture: { url: 'https://tracker.example/dot.png', at } }));
    await none.go(toFinding(key));
    expect(document.querySelector('img')).toBeNull();
    expect($('.no-picture').textContent).toMatch(/open the page and press “Save evidence”/);
    none.store.language.value = 'de';
    await until(() => $('.no-picture').textContent?.includes('„Beweise sichern“'));
  });

  test('is there without its picture where that cannot be read', async () => {
    const { go } = await open({ ...memorySource(few), picture: () => Promise.reject(new Error('broken')) });
    await go(toFinding(key));
    expect($('blockquote').textContent).toBe(findings.at(-1)!.finding.text);
    expect(document.querySelector('img')).toBeNull();
  });

  test('keeps who came by a link at its heading, however long it takes to come', async () => {
    const source = memorySource(few);
    let goOn = () => {};
    const pause = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow = async (asked: string) => {
      await pause;
      return source.get(asked);
    };
    const { go } = await open({ ...source, get: slow });
    await go('#/findings');
    await go(toFinding(key));
    expect(document.activeElement).toBe($('h1'));
    expect(document.querySelector('blockquote')).toBeNull();
    goOn();
    await until(() => document.querySelector('blockquote'));
    expect(document.activeElement).toBe($('h1'));
  });

  test('of a key that is not there says that there is nothing', async () => {
    const { go } = await open(memorySource(few));
    await go(toFinding('no such key'));
    expect(heading()).toBe('There is nothing here.');
    await go('#/finding/%E0%A4%A');
    expect(heading()).toBe('There is nothing here.');
  });
});

test('a case is made, filled from a finding, found in the list, and deleted without its findings', async () => {
  const source = memorySource(few);
  const { go } = await open(source);
  await go('#/cases');
  await userEvent.click(button('New case'));
  await userEvent.click(button('Save'));
  expect($('[role="alert"]').textContent).toBe('Please give it a name.');
  const [name, number] = all('form input[type=text]');
  await userEvent.type(name!, 'Annual bill');
  await userEvent.type(number!, 'DPA-1');
  await userEvent.click(button('Save'));
  await until(() => heading() === 'Annual bill');
  const [kept] = source.kept.cases.values();
  expect(kept).toMatchObject({ name: 'Annual bill', number: 'DPA-1', purpose: '', findings: [] });
  const { key } = findings.at(-1)!;
  await go(toFinding(key));
  await userEvent.selectOptions(all('.field select').at(-1)!, 'Annual bill');
  await until(() => source.kept.cases.get(kept!.id)?.findings.length === 1);
  await go(`#/case/${kept!.id}`);
  expect(all('.findings tbody tr')).toHaveLength(1);
  window.confirm = () => true;
  await userEvent.click(button('Delete this case'));
  await until(() => source.kept.cases.size === 0);
  await go('#/findings');
  expect($('.matches').textContent).toBe('120 findings');
});

test('all that the filters leave goes into a case at once, each only once', async () => {
  const source = memorySource(few);
  const one = { id: 'c', name: 'Bill', number: '', purpose: '', createdAt: few[0]!.at, findings: [] };
  source.kept.cases.set('c', one);
  const { go } = await open(source);
  await go('#/findings');
  expect(document.querySelector('.add-to-case')).toBeNull();
  await go(toFindings({ ...ALL, level: 'critical' }));
  const wanted = findings.filter(({ finding }) => finding.verdict === 'fail' && finding.severity === 'critical');
  for (const _ of ['once', 'twice']) {
    await userEvent.selectOptions($('.add-to-case select'), 'Bill');
    await until(() => $('.add-to-case p').textContent !== '');
    expect(new Set(source.kept.cases.get('c')?.findings)).toEqual(new Set(wanted.map(({ key }) => key)));
    expect(source.kept.cases.get('c')?.findings).toHaveLength(wanted.length);
  }
});

test('two visits of a page are compared: what is new, gone, still there and back again', async () => {
  const maker = new LogMaker();
  const url = 'https://shop.example/signup';
  const visits = [
    ['old', 'b'],
    ['a', 'b'],
    ['b', 'c', 'old'],
  ];
  for (const [at, words] of visits.entries()) {
    const about = { visit: `v${at}`, at: NOW - (3 - at) * DAY, site: 'shop.example', page: url };
    for (const text of words) maker.found(about, aFinding('preticked-consent', text));
    maker.page(about, 'Sign up', at === 2 ? 1 : 0);
  }
  const { go } = await open(memorySource(maker.records));
  await go(toCompare(url, 'v1', 'v2'));
  await until(() => document.querySelector('.changes'));
  const told = Object.fromEntries(
    all('.change').map((one) => [
      one.dataset.change,
      [...one.querySelectorAll('.quoted')].map((all) => all.textContent),
    ]),
  );
  expect(told).toEqual({ new: ['c'], back: ['old'], fixed: ['a'], still: ['b'] });
  expect($('.note').textContent).toContain('may only not have been seen');
  await userEvent.click(button('Swap the two visits'));
  await until(() => !document.querySelector('.note'));
  expect($('[data-change="fixed"] .figure').textContent).toBe('2');
});

test('losses and changes of the log are told first: what, how many, which, and when', async () => {
  const after = '2026-11-03T10:00:00.000Z';
  const before = '2026-11-04T10:00:00.000Z';
  const state = {
    ...wholeLog(few),
    losses: [
      { kind: 'missing', from: 120, to: 131, after, before },
      { kind: 'altered', from: 200, to: 200, after, before: null },
      { kind: 'mark-lost', from: 1, to: 500, after: null, before: null },
    ] as const,
  };
  await open(memorySource(few, { state }));
  const alert = $('[role="alert"]');
  expect(alert.compareDocumentPosition($('main'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const lines = [...alert.querySelectorAll('li')].map((line) => line.textContent);
  expect(lines[0]).toMatch(/^12 entries are missing: entries 120 to 131, between Nov 3, 2026.* and Nov 4, 2026/);
  expect(lines[1]).toMatch(/^1 entry was changed afterwards: entry 200, after Nov 3/);
  expect(lines[2]).toBe('The mark that says how long the log was is gone');
  expect($('.log-status').textContent).toBe('Log checked: not whole.');
});

test('a whole log says so, and has no banner', async () => {
  await open(memorySource(few));
  expect(document.querySelector('[role="alert"]')).toBeNull();
  expect($('.log-status').textContent).toBe(`Log checked: ${few.length} entries, whole.`);
});

test('the plots hold their numbers as tables, and run from right to left in Arabic', async () => {
  const { store } = await open(memorySource(few));
  const cells = () => texts('.time-plot ~ .data tbody td').map(Number);
  expect(cells().reduce((sum, one) => sum + one, 0)).toBe(120);
  const firstBar = () => Number.parseFloat($('.time-plot .hit').getAttribute('x')!);
  expect(firstBar()).toBe(0);
  store.language.value = 'ar';
  await drawn();
  expect(firstBar()).toBeGreaterThan(80);
  const share = $('.shares .share');
  expect(Number.parseFloat(share.getAttribute('x')!) + Number.parseFloat(share.getAttribute('width')!)).toBeCloseTo(
    100,
  );
});

test('who comes by a link stands at the heading, and everything is reached by keyboard', async () => {
  const { go } = await open(memorySource(aLog(8, 40)));
  await go('#/findings');
  expect(document.activeElement).toBe($('h1'));
  const reached = new Set<Element | null>();
  for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
    $('h1').focus();
    // A field for a day takes several presses: the day, the month, the year.
    for (let step = 0; step < 150; step++) {
      await userEvent.keyboard(key);
      reached.add(document.activeElement);
      if (document.activeElement === document.body) break;
    }
  }
  const parts = all('main :is(a, button, select, input, summary), header :is(a, button)');
  const missed = parts.filter((one) => one.checkVisibility() && !reached.has(one));
  expect(missed.map((one) => one.outerHTML)).toEqual([]);
  $('.cell-finding a').focus();
  await userEvent.keyboard('{Enter}');
  await until(() => document.querySelector('blockquote'));
  expect(document.activeElement).toBe($('h1'));
});
