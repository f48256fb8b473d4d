import type { AuditReport } from '../model/report.js';

/** The report itself, as `schema/report.schema.json` describes it. */
export function renderJson(report: AuditReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
