import type { Finding } from '../../src/model/finding.js';
import type { AuditReport, PageReport } from '../../src/model/report.js';

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
    ...parts,
  };
}

export function aReport(pages: readonly PageReport[], unreached: AuditReport['unreached'] = []): AuditReport {
  return { schemaVersion: 1, tool: { name: 'untick', version: '0.1.0', rules: 'abc' }, pages, unreached };
}
