// Every state the popup can be in, for those who look at it and those who ask what it says.
import { pageOf } from '../../src/extension/background/page.js';
import type { PopupProps } from '../../src/extension/popup/popup.js';
import type { TabReport } from '../../src/extension/protocol.js';
import { DEFAULTS } from '../../src/extension/settings.js';
import type { FrameFinding } from '../../src/model/finding.js';
import type { FrameReport } from '../../src/model/report.js';
import { RULES } from '../../src/rules/index.js';
import { aConsent, aFrameReport, aReceipt } from './a-report.js';

export const CLEAR = Object.fromEntries(RULES.map((rule) => [rule.id, 'clear' as const]));
const WORDS = Object.fromEntries(RULES.map(({ id, title, why, messages }) => [id, { title, why, messages }]));

export function tabReport(change: Partial<FrameReport>): TabReport {
  const frame = { document: 'd', origin: 'https://shop.example', epoch: 0, since: 0, report: aFrameReport(change) };
  const page = pageOf(
    { epoch: 0, frames: { 0: frame }, closed: {} },
    'https://shop.example/',
    '2026-01-01T00:00:00.000Z',
  );
  return { state: 'audited', ...page!, visit: 'v1', pausedUntil: null, receipts: [], rules: WORDS };
}

export const popupProps = (change: Partial<PopupProps> = {}): PopupProps => ({
  view: { kind: 'checking' },
  language: 'en',
  settings: DEFAULTS,
  host: 'shop.example',
  results: {},
  saving: { kind: 'idle' },
  about: { version: '0.1.0', browser: 'Firefox 140', tracker: null },
  act: async () => undefined,
  check: () => undefined,
  change: async () => undefined,
  pause: async () => undefined,
  resume: async () => undefined,
  allow: async () => undefined,
  saveEvidence: () => undefined,
  openTab: () => undefined,
  openDashboard: () => undefined,
  openSettings: () => undefined,
  ...change,
});

const [preset] = aFrameReport().findings as [FrameFinding];

/** As many findings as asked for, each about a control of its own. */
export const findings = (count: number, change: Partial<FrameFinding> = {}): FrameFinding[] =>
  Array.from({ length: count }, (_, at) => {
    const words = `Share my data with partner ${at + 1}`;
    return { ...preset, about: at + 10, text: words, evidence: { ...preset.evidence, words, at }, ...change };
  });

const faint: FrameFinding = {
  ...preset,
  rule: 'inconspicuous-consent',
  message: 'faint',
  severity: 'critical',
  text: '我同意《芝麻服务协议》，允许第三方查询我的信用信息',
  language: 'zh-Hans',
  provisions: ['gdpr-rec-32', 'gdpr-art-7', 'cn-pipl-art-14'],
  evidence: {
    words: '我同意《芝麻服务协议》，允许第三方查询我的信用信息',
    weak: ['small-text', 'low-contrast'],
    state: 'on',
    fontSize: 9,
    contrast: 2.03,
  },
};

const report = (change: Partial<FrameReport>) => ({ kind: 'report' as const, tab: tabReport(change) });
const { ref: _, ...consent } = aConsent();

export const POPUP_STATES: Readonly<Record<string, Partial<PopupProps>>> = {
  checking: {},
  clean: { view: report({ findings: [], outcomes: CLEAR }) },
  findings: { view: report({ findings: [faint, { ...preset, about: 9 }] }) },
  review: { view: report({ findings: [{ ...preset, verdict: 'review', message: 'unsure' }] }) },
  paused: { view: { kind: 'paused', until: new Date(Date.now() + 59.5 * 60_000).toISOString() } },
  'paused-always': { view: { kind: 'paused', until: 'always' } },
  browser: { view: { kind: 'cannot', reason: 'browser' }, host: '' },
  store: { view: { kind: 'cannot', reason: 'store' }, host: 'addons.mozilla.org' },
  file: { view: { kind: 'cannot', reason: 'file' }, host: '' },
  document: { view: { kind: 'cannot', reason: 'document' } },
  loading: { view: { kind: 'cannot', reason: 'loading' } },
  offline: { view: { kind: 'cannot', reason: 'offline' } },
  unreached: { view: { kind: 'cannot', reason: 'unreached' } },
  forbidden: { view: { kind: 'cannot', reason: 'forbidden' } },
  closed: { view: { kind: 'cannot', reason: 'closed' }, host: '' },
  incomplete: {
    view: report({
      findings: [],
      outcomes: CLEAR,
      limits: [
        { kind: 'closed-shadow-root', target: ['x-pay'], reason: 'r' },
        { kind: 'language', target: [], reason: 'r' },
      ],
    }),
  },
  failed: { view: { kind: 'failed' } },
  quiet: {
    view: report({ findings: [...findings(1, { severity: 'minor' }), preset] }),
    settings: { ...DEFAULTS, warnFrom: 'serious' },
  },
  saving: { view: report({}), saving: { kind: 'reading' } },
  saved: {
    view: report({}),
    saving: { kind: 'saved', name: 'untick-shop.example-20260102-030405.zip', hasPicture: true, pictures: 'kept' },
  },
  unsaved: { view: report({}), saving: { kind: 'failed' } },
  many: { view: report({ findings: findings(7) }) },
  sent: {
    view: {
      kind: 'report',
      tab: {
        ...tabReport({ findings: [], outcomes: CLEAR }),
        receipts: [
          aReceipt({ consents: [consent, { ...consent, words: 'Phone me', fieldName: 'calls', touched: true }] }),
        ],
      },
    },
  },
};
