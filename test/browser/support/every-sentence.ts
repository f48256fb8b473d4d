// Everything the extension can say of a page, at once: a finding for each message of each rule, each limit, each kind of receipt.
import type { FoundAt, TabReport } from '../../../src/extension/protocol.js';
import * as en from '../../../src/locales/en.js';
import type { LimitKind } from '../../../src/model/facts.js';
import { type Evidence, type Finding, type FrameFinding, SEVERITIES } from '../../../src/model/finding.js';
import type { Receipt } from '../../../src/model/report.js';
import { RULES } from '../../../src/rules/index.js';
import { aConsent, aReceipt } from '../../extension/a-report.js';

/** Words of a page, which are its own in every language. */
export const PAGE_WORDS = 'Ja, ich möchte Neuigkeiten und Angebote von Acme Media Ltd erhalten';

const WAYS = Object.keys(en.terms).filter((term) => !['on', 'off', 'mixed'].includes(term));
const MEASURED = { fontSize: 8, bodyFontSize: 16, contrast: 2.35, markSize: 6, belowAction: 420, opacity: 0.05 };
const HOLES: Evidence = {
  state: 'on',
  shown: 'off',
  spoken: 'mixed',
  sent: 'on',
  weak: WAYS.slice(0, 3),
  concealedBy: WAYS.slice(3, 5),
  purposes: ['marketing', 'third-party-sharing', 'profiling'],
  channels: ['email', 'sms', 'phone', 'post', 'messenger'],
  how: 'the button is locked',
  language: 'vi',
  pageLanguage: 'en',
  times: 2,
  accept: PAGE_WORDS,
  refuse: 3,
};
const COUNTS = new Set(['accept']);

function evidenceFor(rule: string, template: string): Evidence {
  const holes = [...template.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => {
    if (hole === 'before') return [hole, rule === 'repeated-prompt' ? 'on a page before' : PAGE_WORDS] as const;
    if (COUNTS.has(hole) && rule === 'buried-reject') return [hole, 1] as const;
    return [hole, HOLES[hole] ?? PAGE_WORDS] as const;
  });
  return { ...Object.fromEntries(holes), ...MEASURED };
}

export const FINDINGS: readonly FrameFinding[] = RULES.flatMap(({ id, messages }, at) =>
  Object.entries(messages).map(
    ([message, template], inRule): FrameFinding => ({
      rule: id,
      message,
      about: at * 10 + inRule,
      verdict: message === 'unsure' ? 'review' : 'fail',
      severity: SEVERITIES[(at + inRule) % SEVERITIES.length]!,
      purposes: [],
      evidence: evidenceFor(id, template),
      target: ['#box'],
      role: 'checkbox',
      text: PAGE_WORDS,
      language: 'de',
      provisions: [],
    }),
  ),
);

/** What a card offers, in turn: the first one to untick. */
export const REMEDIES = ['untick', 'decline', null] as const;

const found = (finding: FrameFinding, at: number): FoundAt => ({
  frameId: 0,
  ref: finding.about,
  remedy: REMEDIES[at % REMEDIES.length]!,
  finding: { ...finding, id: `u1-${at}`, messageKey: finding.message, message: '', fix: '' } as unknown as Finding,
});

const RECEIPTS: readonly Receipt[] = [
  aReceipt({ consents: [aConsent({ words: `1 ${PAGE_WORDS}`, touched: true, declined: true })] }),
  aReceipt({
    party: 'third',
    consents: Array.from({ length: 9 }, (_, at) => aConsent({ words: `2${at} ${PAGE_WORDS}` })),
  }),
  aReceipt({ party: 'unknown', means: 'gathered', consents: [aConsent({ words: `3 ${PAGE_WORDS}` })] }),
  aReceipt({ consents: [aConsent({ words: `4 ${PAGE_WORDS}`, touched: true })] }),
];

const report = (change: object) =>
  ({
    findings: [],
    limits: [],
    outcomes: { 'preticked-consent': 'clear' },
    verdict: 'clean',
    ...change,
  }) as unknown as TabReport['report'];
const limits = Object.keys(en.limit).map((kind) => ({ kind: kind as LimitKind, target: [], reason: '' }));

const aTab = (change: Partial<TabReport>): TabReport =>
  ({
    state: 'audited',
    site: 'shop.example',
    report: report({}),
    found: [],
    receipts: [],
    rules: {},
    ...change,
  }) as TabReport;

/** Name → what the popup is to show of a tab. */
export const TABS: Readonly<Record<string, TabReport>> = {
  'everything found': aTab({
    found: FINDINGS.map(found),
    receipts: RECEIPTS,
    report: report({ limits, verdict: 'findings' }),
  }),
  'only to be looked at': aTab({ found: FINDINGS.filter(({ verdict }) => verdict === 'review').map(found) }),
  'nothing found': aTab({}),
  'nothing asked': aTab({ report: null }),
  'not all checked': aTab({ report: report({ limits, verdict: 'incomplete' }) }),
  failed: aTab({ state: 'failed' }),
};
