import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../src/extension/popup/popup.js';
import { DEFAULTS } from '../../src/extension/settings.js';
import type { FrameReport, Receipt } from '../../src/model/report.js';
import { RULES } from '../../src/rules/index.js';
import { aConsent, aFrameReport, aReceipt } from './a-report.js';
import { CLEAR, popupProps, tabReport } from './popup-states.js';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(change: Partial<PopupProps>): HTMLElement {
  act(() => render(<Popup {...popupProps(change)} />, root));
  return root;
}
const report = (change: Partial<FrameReport>) => show({ view: { kind: 'report', tab: tabReport(change) } });
const heading = () => root.querySelector('h2')?.textContent;
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((button) => button.textContent === name)?.click());

describe('the popup says in words how it stands', () => {
  test('while it is checking', () => {
    show({});
    expect(heading()).toBe('Checking this page…');
  });

  test('when the page is closed to extensions', () => {
    show({ view: { kind: 'cannot', reason: 'closed' } });
    expect(heading()).toBe('Cannot check this page');
    expect(root.textContent).toContain('extension stores');
  });

  test('when the engine failed, and offers to look again', () => {
    const check = vi.fn();
    show({ view: { kind: 'failed' }, check });
    expect(heading()).toBe('Something went wrong');
    press('Look again');
    expect(check).toHaveBeenCalledOnce();
  });

  test('when nothing was found, with the number of checks', () => {
    report({ findings: [], outcomes: CLEAR });
    expect(heading()).toBe('Nothing found');
    expect(root.textContent).toContain(`${RULES.length} checks`);
  });

  test('when nothing was found but not all could be seen, with the reason', () => {
    report({ findings: [], outcomes: CLEAR, limits: [{ kind: 'closed-shadow-root', target: ['x-pay'], reason: 'r' }] });
    expect(heading()).toBe('Nothing found, but not all could be checked');
    expect(root.textContent).toContain('a sealed component');
  });

  test('when something was found', () => {
    report({});
    expect(heading()).toBe('1 thing to look at before you go on');
    expect(root.querySelector('.tag')?.textContent).toBe('Serious');
  });

  test('when a person had better look', () => {
    const [finding] = aFrameReport().findings;
    report({ findings: [{ ...finding!, verdict: 'review', message: 'unsure' }] });
    expect(heading()).toBe('1 thing you may want to look at');
    expect(root.querySelector('.tag')?.textContent).toBe('Please check');
  });
});

test('several findings on one control are one card under the gravest', () => {
  const [finding] = aFrameReport().findings;
  const other = {
    ...finding!,
    rule: 'inconspicuous-consent',
    message: 'faint',
    severity: 'critical' as const,
    evidence: { words: 'Share my data', weak: ['small-text'], fontSize: 8, contrast: 1.62 },
  };
  report({ findings: [finding!, other] });
  expect(root.querySelectorAll('.card').length).toBe(1);
  expect(root.querySelector('.card')?.getAttribute('data-severity')).toBe('critical');
  expect(root.querySelector('h3')?.textContent).toBe('A consent that is easy to miss');
  expect(root.textContent).toContain('easy to miss (small text)');
  expect(root.textContent).toContain('Contrast: 1.62 to 1');
});

test('words of the page stand in an element of their own direction', () => {
  report({});
  expect(root.querySelector('.card bdi')?.textContent).toBe('Share my data');
});

test('what is told of a finding runs as its own language does, whichever way the popup runs', () => {
  report({});
  for (const told of root.querySelectorAll('.card h3, .card > p:not([role]), .card details p')) {
    expect(told.getAttribute('dir'), told.textContent ?? '').toBe('auto');
  }
  expect(root.querySelectorAll('.card [dir="auto"]').length).toBeGreaterThanOrEqual(3);
});

test('pressing asks for what the button says, about the control of the card', () => {
  const asked = vi.fn(async () => undefined);
  show({ view: { kind: 'report', tab: tabReport({}) }, act: asked });
  press('Untick for me');
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ frameId: 0, ref: 3 }), 'untick');
});

test('a hidden field offers nothing to untick', () => {
  const [finding] = aFrameReport().findings;
  const field = {
    ...finding!,
    rule: 'hidden-consent-field',
    message: 'hidden',
    role: 'field',
    evidence: { fieldName: 'optin' },
  };
  report({ findings: [field] });
  expect([...root.querySelectorAll('.card button')].map((button) => button.textContent)).toEqual(['Show me']);
});

describe('what was sent on this visit', () => {
  const withReceipts = (receipts: readonly Receipt[], language: PopupProps['language'] = 'en') =>
    show({ view: { kind: 'report', tab: { ...tabReport({ findings: [], outcomes: CLEAR }), receipts } }, language });
  const lines = () => [...root.querySelectorAll('.sent li')].map((line) => line.textContent);
  const titles = () => [...root.querySelectorAll('.sent h3')].map((title) => title.textContent);
  const { ref: _, ...consent } = aConsent();
  const calls = { ...consent, words: 'Phone me', fieldName: 'calls' };

  test('is told in one card: the words, to whom, and how many the person set', () => {
    withReceipts([
      aReceipt({ consents: [consent, { ...calls, touched: true }] }),
      aReceipt({ party: 'third', receiver: 'https://ads.example', consents: [calls] }),
    ]);
    expect(titles()).toEqual(['You sent 2 consents you never touched']);
    expect(lines()).toEqual(['Share my data to this site', 'Phone me to another site: \u2068ads.example\u2069']);
    expect(root.querySelector('.sent > p')?.textContent).toBe('You set 1 consent yourself.');
  });

  test('what a script took, and what a form does not hold, may have been sent', () => {
    const drawn = { ...calls, sent: 'unknown' as const };
    withReceipts([aReceipt({ means: 'gathered', party: 'unknown', receiver: '' }), aReceipt({ consents: [drawn] })]);
    expect(titles()).toEqual(['2 consents you never touched may have been sent']);
    expect(lines()).toEqual(['Share my data receiver unknown', 'Phone me to this site']);
  });

  test('a consent sent twice is told once, by what weighs more', () => {
    const touched = { ...consent, touched: true };
    withReceipts([aReceipt({ consents: [{ ...touched, declined: true }] })]);
    expect(titles()).toEqual(['You sent 1 consent you had turned off']);
    withReceipts([aReceipt({ means: 'gathered' }), aReceipt(), aReceipt(), aReceipt({ consents: [touched] })]);
    expect(titles()).toEqual(['You sent 1 consent you never touched']);
    expect(lines()).toHaveLength(1);
    expect(root.querySelector('.sent > p')).toBeNull();
  });

  test('nothing is said of what was left off, and no card is shown where nothing was sent', () => {
    withReceipts([aReceipt({ consents: [{ ...consent, sent: 'off', shown: 'off' }] })]);
    expect(root.querySelector('.sent')).toBeNull();
    withReceipts([]);
    expect(root.querySelector('.sent')).toBeNull();
  });

  test('a field without words is called by its name, and a long list is counted', () => {
    const field = (at: number) => ({ ...consent, words: '', fieldName: `optin${at}`, role: 'field' as const });
    withReceipts([aReceipt({ consents: Array.from({ length: 9 }, (_, at) => field(at)) })]);
    expect(lines()[0]).toBe('optin0 to this site');
    expect(lines()).toHaveLength(7);
    expect(lines()[6]).toBe('and 3 more');
  });

  test('it is said in Arabic, with the form that two have', () => {
    withReceipts([aReceipt({ consents: [consent, calls] })], 'ar');
    expect(titles()).toEqual(['أرسلتَ موافقتين لم تلمسهما']);
    expect(root.querySelector('.sent bdi')?.textContent).toBe('Share my data');
  });
});

test('two findings of a form that is gone are two cards, and none offers to show a place', () => {
  const [finding] = aFrameReport().findings;
  const gone = { ...finding!, rule: 'added-at-submit', message: 'unsure', about: -1, role: 'field' };
  const evidence = { words: 'optin', sent: 'on' };
  report({
    findings: [
      { ...gone, evidence },
      { ...gone, text: 'Other', evidence: { ...evidence, words: 'calls' } },
    ],
  });
  expect(root.querySelectorAll('li.card').length).toBe(2);
  expect(root.querySelectorAll('.card button').length).toBe(0);
});

test('says it in Arabic', () => {
  show({ view: { kind: 'report', tab: tabReport({}) }, language: 'ar' });
  expect(heading()).toBe('أمر واحد يستحق النظر قبل أن تتابع');
  expect(root.querySelector('h3')?.textContent).toBe('موافقة أُعطيت عنك مسبقًا');
});

test('markup and elements written as data are shown as text, or not at all', () => {
  const [finding] = aFrameReport().findings;
  const evil = '<img src=x onerror=alert(1)>';
  const vnode = { type: 'img', props: { src: 'x' }, key: null, ref: null };
  report({ findings: [{ ...finding!, text: evil, evidence: { words: evil, contrast: vnode as unknown as number } }] });
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain(evil);
  show({ view: { kind: 'report', tab: tabReport({}) }, host: vnode as unknown as string });
  expect(root.querySelector('img')).toBeNull();
});

describe('what stands around the verdict', () => {
  const buttons = (within: string) => [...root.querySelectorAll(`${within} button`)].map((one) => one.textContent);

  test('the way to the dashboard and the settings always, a mistake is reported of a page that was checked', () => {
    const [openDashboard, openSettings] = [vi.fn(), vi.fn()];
    show({ openDashboard, openSettings });
    expect(buttons('.actions')).toEqual(['Save evidence', 'Dashboard', 'Settings']);
    press('Dashboard');
    press('Settings');
    expect(openDashboard).toHaveBeenCalledOnce();
    expect(openSettings).toHaveBeenCalledOnce();
    report({});
    expect(buttons('.actions')).toEqual(['Save evidence', 'Dashboard', 'Report a mistake', 'Settings']);
  });

  test.each<[string, PopupProps['view'], string]>([
    [
      'cannot be checked',
      { kind: 'cannot', reason: 'store' },
      'Evidence can be saved only of a page that can be checked.',
    ],
    ['is paused', { kind: 'paused', until: 'always' }, 'While untick is paused here, no evidence can be saved.'],
  ])('of a page that %s no evidence is saved, and the button says why', (_name, view, why) => {
    const saveEvidence = vi.fn();
    show({ view, saveEvidence });
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Save evidence');
    expect(button?.getAttribute('aria-disabled')).toBe('true');
    expect(root.querySelector(`#${button?.getAttribute('aria-describedby')}`)?.textContent).toBe(why);
    press('Save evidence');
    expect(saveEvidence).not.toHaveBeenCalled();
    report({});
    expect(root.textContent).not.toContain(why);
  });

  test('evidence is saved by a press, and how that goes is said', () => {
    const saveEvidence = vi.fn();
    show({ view: { kind: 'report', tab: tabReport({}) }, saveEvidence });
    press('Save evidence');
    expect(saveEvidence).toHaveBeenCalledOnce();
    const said = (saving: PopupProps['saving']) => show({ saving }).querySelector('.saving');
    expect(said({ kind: 'idle' })?.textContent).toBe('');
    expect(said({ kind: 'picture' })?.textContent).toBe('Taking a picture of it…');
    expect(said({ kind: 'picture' })?.getAttribute('role')).toBe('status');
    expect(said({ kind: 'failed' })?.textContent).toContain('could not be saved');
    const saved = { kind: 'saved', name: 'a.zip', hasPicture: true, pictures: 'unlogged' } as const;
    expect(said(saved)?.textContent).toMatch(/a\.zip.*masked in its pictures\.$/);
    expect(said({ ...saved, hasPicture: false })?.textContent).toContain('without a picture');
    expect(said({ ...saved, pictures: 'kept' })?.textContent).toMatch(/a\.zip.*The dashboard shows those/);
    expect(said({ ...saved, pictures: 'full' })?.textContent).toMatch(/a\.zip.*no room left/);
    expect(said({ ...saved, pictures: 'failed' })?.textContent).toMatch(/a\.zip.*could not be kept for the dashboard/);
  });

  test('a pause is offered where there is a site that can be paused, and only there', () => {
    report({});
    expect(root.textContent).toContain('Pause on this site');
    show({ view: { kind: 'cannot', reason: 'browser' }, host: '' });
    expect(root.textContent).not.toContain('Pause on this site');
    show({ view: { kind: 'paused', until: 'always' } });
    expect(root.querySelector('.pause-button')).toBeNull();
  });

  test('a pause can be ended at once', () => {
    const resume = vi.fn(async () => undefined);
    show({ view: { kind: 'paused', until: 'always' }, resume });
    expect(heading()).toBe('Paused on this site');
    expect(root.textContent).toContain('Until you start it again.');
    press('Start again now');
    expect(resume).toHaveBeenCalledOnce();
  });

  test('the rest of a pause is counted down, and the page is looked at when it is over', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T12:00:00.000Z') });
    const check = vi.fn();
    show({ view: { kind: 'paused', until: '2026-01-01T12:02:00.000Z' }, check });
    expect(root.querySelector('[role="timer"]')?.textContent).toBe('Starts again by itself in 2 minutes.');
    act(() => void vi.advanceTimersByTime(61_000));
    expect(root.querySelector('[role="timer"]')?.textContent).toBe('Starts again by itself in 1 minute.');
    expect(check).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(60_000));
    expect(check).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  test('why a page cannot be checked is said, with a way on where there is one', () => {
    const allow = vi.fn(async () => undefined);
    show({ view: { kind: 'cannot', reason: 'offline' } });
    expect([heading(), buttons('.verdict')]).toEqual(['You are offline', ['Look again']]);
    show({ view: { kind: 'cannot', reason: 'store' } });
    expect([heading(), buttons('.verdict')]).toEqual(['Cannot check this page', []]);
    expect(root.textContent).toContain('Extension stores are closed');
    show({ view: { kind: 'cannot', reason: 'forbidden' }, allow });
    press('Allow');
    expect(allow).toHaveBeenCalledOnce();
  });

  test('what nobody wants to be warned of is listed all the same, under a fold', () => {
    const [finding] = aFrameReport().findings;
    const minor = { ...finding!, about: 9, severity: 'minor' as const, evidence: { state: 'on', words: 'News' } };
    const tab = tabReport({ findings: [finding!, minor] });
    show({ view: { kind: 'report', tab }, settings: { ...DEFAULTS, warnFrom: 'serious' } });
    expect(heading()).toBe('2 things to look at before you go on');
    expect(root.querySelectorAll('main > .cards > li').length).toBe(1);
    expect(root.querySelector('.fold > summary')?.textContent).toBe('1 more that you asked not to be warned of');
    expect(root.querySelectorAll('.fold li.card').length).toBe(1);
    show({ view: { kind: 'report', tab } });
    expect(root.querySelector('.fold')).toBeNull();
  });

  test('provisions are named of the places chosen, and what is not law in force says so', () => {
    const [finding] = aFrameReport().findings;
    const found = { ...finding!, provisions: ['gdpr-rec-32', 'gdpr-art-5', 'cn-ecommerce-art-19', 'unknown-one'] };
    const tab = tabReport({ findings: [found] });
    const places = () => [...root.querySelectorAll('.provisions dt')].map((one) => one.textContent);
    show({ view: { kind: 'report', tab } });
    expect(places()).toEqual(['European Union', 'China']);
    expect(root.querySelector('.provisions')?.textContent).toContain('GDPR Art 5(1)(a) (not verified)');
    show({ view: { kind: 'report', tab }, settings: { ...DEFAULTS, jurisdictions: ['CN'] } });
    expect(places()).toEqual(['China']);
    show({ view: { kind: 'report', tab }, settings: { ...DEFAULTS, jurisdictions: [] } });
    expect(root.querySelector('.provisions')).toBeNull();
  });
});
