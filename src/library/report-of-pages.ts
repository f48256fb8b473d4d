import { packageVersion } from '../drive/package-files.js';
import { type AuditReport, SCHEMA_VERSION } from '../model/report.js';
import { RULES_VERSION } from '../rules/index.js';

/** Pages as the report that every format and every reader of our JSON knows. */
export function reportOfPages(audited: Pick<AuditReport, 'pages' | 'unreached'>): AuditReport {
  const tool = { name: 'untick', version: packageVersion(), rules: RULES_VERSION } as const;
  return { schemaVersion: SCHEMA_VERSION, tool, pages: audited.pages, unreached: audited.unreached };
}
