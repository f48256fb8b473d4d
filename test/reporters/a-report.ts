import type { Finding } from '../../src/model/finding.js';
import type { AuditReport, PageReport, Probe, Receipt } from '../../src/model/report.js';

export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    id: 'u1-0123456789abcdef',
    rule: 'inconspicuous-consent',
    verdict: 'fail',
    severity: 'critical',
    status: 'new',
    purposes: ['credit'],
    message: 'Potential inconspicuous consent: “我同意” is already on and easy to miss (small-text).',
    messageKey: 'faint',
    fix: 'Leave the control off.',
    target: ['#agree'],
    text: '我同意《芝麻服务协议》',
    language: 'zh-CN',
    evidence: { state: 'on', fontSize: 9, bodyFontSize: 16, contrast: 1.84, markSize: 9, groundIsKnown: true },
    provisions: ['pipl-art-14'],
    ...parts,
  };
}

export function aPage(parts: Partial<PageReport> = {}): PageReport {
  return {
    url: 'https://shop.example/bill',
    title: 'Bill',
    language: 'zh-CN',
    kinds: ['other'],
    viewport: { width: 390, height: 844 },
    auditedAt: '2026-01-02T03:04:05.000Z',
    durationMs: 3,
    verdict: 'clean',
    findings: [],
    outcomes: {},
    limits: [],
    receipts: [],
    step: null,
    probes: [],
    ...parts,
  };
}

export function aConsent(parts: Partial<Receipt['consents'][number]> = {}): Receipt['consents'][number] {
  return {
    words: 'Send me offers',
    fieldName: 'offers',
    role: 'checkbox',
    purposes: ['marketing'],
    shown: 'on',
    sent: 'on',
    touched: false,
    declined: false,
    ...parts,
  };
}

export function aReceipt(parts: Partial<Receipt> = {}): Receipt {
  return {
    at: 900,
    means: 'submit',
    form: 'Sign up',
    receiver: 'https://shop.example',
    party: 'first',
    consents: [aConsent()],
    ...parts,
  };
}

export function aProbe(parts: Partial<Probe> = {}): Probe {
  return {
    of: 'control',
    words: 'Send me offers',
    target: ['#offers'],
    steps: [
      { did: 'press', words: 'Send me offers', target: ['#offers'] },
      { did: 'blur', words: '', target: [] },
      { did: 'edit', words: 'Email', target: ['#email'] },
      { did: 'wait', words: '', target: [] },
    ],
    outcome: 'came-back',
    ...parts,
  };
}

export function aReport(pages: readonly PageReport[], unreached: AuditReport['unreached'] = []): AuditReport {
  return { schemaVersion: 1, tool: { name: 'untick', version: '0.1.0', rules: 'abc' }, pages, unreached };
}
