// A run in the formats that a log is exported in as well.
import type { AuditReport } from '../../model/report.js';
import type { RenderOptions } from '../formats.js';
import { sourceFiles } from '../source-file.js';
import type { ExportAbout, ExportFormat } from './export-format.js';
import { EXPORT_FORMATS } from './formats.js';
import { writeSummary } from './markdown/markdown.js';
import { outcomeOf } from './run-outcome.js';
import { visitsOf } from './visits-of.js';

function exporterOf(name: ExportFormat['name']): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name);
  if (found === undefined) throw new Error(`no export is called ${name}`);
  return found;
}

function aboutRun(report: AuditReport, options: RenderOptions): ExportAbout {
  const { tool, unreached } = report;
  const { language, writtenAt: exportedAt } = options;
  const run = outcomeOf(report, options);
  return { tool, exportedAt, log: null, language, unreached, run, fileOf: sourceFiles(options) };
}

export const exportRun = (
  name: ExportFormat['name'],
  report: AuditReport,
  options: RenderOptions,
): AsyncIterable<string> => exporterOf(name).write(visitsOf(report, options.siteOf), aboutRun(report, options));

/** Of at most so many bytes. */
export const summarizeRun = (report: AuditReport, options: RenderOptions, bytes: number): AsyncIterable<string> =>
  writeSummary(visitsOf(report, options.siteOf), aboutRun(report, options), bytes);
