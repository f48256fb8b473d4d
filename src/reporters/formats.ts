import type { AuditReport } from '../model/report.js';
import { renderJson } from './json.js';
import { type PrettyOptions, renderPretty } from './pretty.js';

const RENDERERS = { pretty: renderPretty, json: renderJson } as const;

export type Format = keyof typeof RENDERERS;

export const FORMATS = Object.keys(RENDERERS) as readonly Format[];

export function render(format: Format, report: AuditReport, options: PrettyOptions): string {
  return RENDERERS[format](report, options);
}
