// A run with everything in it: findings of every status, a baseline with stale entries, ignores that do nothing, drifts, pages that
// were not reached and parts that were not looked at.
import type { BaselineUse, Drift, StaleIgnore } from '../../src/model/comparison.js';
import type { Finding } from '../../src/model/finding.js';
import type { AuditReport } from '../../src/model/report.js';
import type { RenderOptions } from '../../src/reporters/formats.js';
import { aFinding, aPage, aReport } from './a-report.js';

export const OPTIONS: RenderOptions = {
  failOn: 'serious',
  colour: false,
  width: 100,
  language: 'en',
  writtenAt: '2026-02-03T04:05:06.000Z',
  siteOf: () => 'shop.example',
};

export const aDrift = (parts: Partial<Drift> = {}): Drift => ({
  url: 'https://shop.example/checkout',
  declared: 'Send me offers',
  kind: 'state',
  expected: 'off',
  actual: 'on',
  text: 'Send me offers and news',
  target: ['#offers'],
  ...parts,
});

export const BASELINE: BaselineUse = {
  path: 'untick-baseline.json',
  fixed: [
    {
      id: 'u1-ffffffffffffffff',
      rule: 'preticked-consent',
      url: 'https://shop.example/signup',
      text: 'Newsletter, please',
      severity: 'serious',
      firstSeen: '2025-11-12T10:00:00.000Z',
    },
  ],
  notLookedAt: 3,
};

export const STALE: readonly StaleIgnore[] = [
  { why: 'expired', reason: 'Legal looks at it.', rule: 'bundled-consent', url: null, name: null, until: '2026-01-31' },
  { why: 'unused', reason: 'A demo.', rule: null, url: 'https://shop.example/demo/**', name: '/offers/i', until: null },
];

export const FINDINGS: Readonly<Record<'fresh' | 'review' | 'known' | 'moved' | 'ignored', Finding>> = {
  fresh: aFinding({ id: 'u1-0000000000000001' }),
  review: aFinding({ id: 'u1-0000000000000002', rule: 'bundled-consent', verdict: 'review', severity: 'moderate' }),
  known: aFinding({
    id: 'u1-0000000000000003',
    rule: 'preticked-consent',
    status: 'known',
    knownSince: '2025-12-01T08:00:00.000Z',
  }),
  moved: aFinding({
    id: 'u1-0000000000000004',
    rule: 'missing-reject',
    status: 'moved',
    knownSince: '2025-12-01T08:00:00.000Z',
    movedFrom: 'https://shop.example/old',
  }),
  ignored: aFinding({
    id: 'u1-0000000000000005',
    rule: 'confirmshaming',
    status: 'ignored',
    ignoredBecause: 'Shown to staff only.',
  }),
};

export function aComparedReport(parts: Partial<AuditReport> = {}): AuditReport {
  const outcomes = {
    'inconspicuous-consent': 'found',
    'bundled-consent': 'found',
    'preticked-consent': 'found',
    'missing-reject': 'found',
    'concealed-consent': 'clear',
    'forced-consent': 'not-applicable',
    'buried-reject': 'skipped',
  } as const;
  const { fresh, review, known, moved, ignored } = FINDINGS;
  const pages = [
    aPage({ verdict: 'findings', findings: [fresh, review, known, moved], outcomes }),
    aPage({
      url: 'https://shop.example/checkout',
      verdict: 'findings',
      findings: [ignored],
      outcomes: { confirmshaming: 'found' },
      limits: [{ kind: 'unreachable-frame', target: ['iframe#pay'], reason: 'it did not answer' }],
    }),
  ];
  const unreached = [{ url: 'https://gone.example/', code: 'PAGE_HUNG', reason: 'it did not answer in 30 s' }];
  const compared = { baseline: BASELINE, staleIgnores: STALE, drifts: [aDrift()] };
  return { ...aReport(pages, unreached), ...compared, ...parts };
}
