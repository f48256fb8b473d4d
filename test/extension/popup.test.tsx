import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageOf } from '../../src/extension/background/page.js';
import { Popup, type PopupProps } from '../../src/extension/popup/popup.js';
import type { TabReport } from '../../src/extension/protocol.js';
import { DEFAULTS } from '../../src/extension/settings.js';
import type { FrameReport } from '../../src/model/report.js';
import { RULES } from '../../src/rules/index.js';
import { aFrameReport } from './a-report.js';

const CLEAR = Object.fromEntries(RULES.map((rule) => [rule.id, 'clear' as const]));
const WORDS = Object.fromEntries(RULES.map(({ id, title, why, messages }) => [id, { title, why, messages }]));

function tabReport(change: Partial<FrameReport>): TabReport {
  const frame = { document: 'd', origin: 'https://shop.example', epoch: 0, report: aFrameReport(change) };
  const page = pageOf(
    { epoch: 0, frames: { 0: frame }, closed: {} },
    'https://shop.example/',
    '2026-01-01T00:00:00.000Z',
  );
  return { state: 'audited', ...page!, rules: WORDS };
}

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
  const props: PopupProps = {
    view: { kind: 'checking' },
    language: 'en',
    settings: DEFAULTS,
    host: 'shop.example',
    results: {},
    act: async () => undefined,
    check: () => undefined,
    change: async () => undefined,
    ...change,
  };
  act(() => render(<Popup {...props} />, root));
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
    show({ view: { kind: 'cannot' } });
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
    expect(root.textContent).toContain('5 checks');
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
  expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['Show me']);
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
