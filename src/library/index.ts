// What `import { … } from 'untick'` gives.
export { defineConfig, type UntickConfig } from '../config/define-config.js';
export { CodedError as UntickError } from '../drive/coded-error.js';
export type { Limit, LimitKind, Target } from '../model/facts.js';
export type { Evidence, Finding, Severity, Status, Timeline, Verdict } from '../model/finding.js';
export type { AuditReport, Outcome, PageReport, PageVerdict, Receipt, Unreached } from '../model/report.js';
export type { Decision, FailLevel } from '../reporters/decision.js';
export { audit } from './audit.js';
export { decide } from './decide-report.js';
export { extensionPath } from './extension-path.js';
export { type FormatOptions, formatReport } from './format-report.js';
export { logScript } from './log-script.js';
export type { AuditOptions, JudgingOptions } from './options.js';
