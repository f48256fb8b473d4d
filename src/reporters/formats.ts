import type { Language } from '../locales/language.js';
import type { AuditReport } from '../model/report.js';
import type { ExportFormat } from './export/export-format.js';
import type { PrettyOptions } from './pretty.js';
import type { SourceFiles } from './source-file.js';

/** What each format is called on the command line. Its JSON is the published report, not the export of a log. */
const EXPORTS = {
  ndjson: 'ndjson',
  csv: 'csv-findings',
  'csv-pages': 'csv-pages',
  html: 'html',
  sarif: 'sarif',
  markdown: 'markdown',
} as const satisfies Record<string, ExportFormat['name']>;

/** Of a run, and of nothing else. Each is read when it is written: a run writes one or two, and a command line only names them. */
const REPORTS = {
  json: async () => (await import('./json.js')).renderJson,
  junit: async () => (await import('./junit/junit.js')).renderJunit,
  github: async () => (await import('./github/github.js')).renderGithub,
  gitlab: async () => (await import('./gitlab.js')).renderGitlab,
  pretty: async () => (await import('./pretty.js')).renderPretty,
};

export type Format = keyof typeof REPORTS | keyof typeof EXPORTS;

export const FORMATS: readonly Format[] = [
  'pretty',
  'json',
  ...(Object.keys(EXPORTS) as (keyof typeof EXPORTS)[]),
  'junit',
  'github',
  'gitlab',
];

export interface RenderOptions extends PrettyOptions, SourceFiles {
  /** Of the reports a person reads beyond the terminal. */
  readonly language: Language;
  /** ISO 8601, UTC. */
  readonly writtenAt: string;
  /** Registrable domain of an address. */
  readonly siteOf: (url: string) => string;
}

// Printed in the log of a build, `##[` in a string would be a command. Written as an escape, JSON is the same to whoever reads it.
const JSON_FORMATS: ReadonlySet<Format> = new Set(['json', 'ndjson', 'sarif', 'gitlab']);
const withoutCommandsInJson = (json: string): string => json.replace(/##(?=[\w.-]*\[)/g, '\\u0023#');

const isReport = (format: Format): format is keyof typeof REPORTS => format in REPORTS;

async function* chunksOf(format: Format, report: AuditReport, options: RenderOptions): AsyncGenerator<string> {
  if (isReport(format)) {
    const renderReport = await REPORTS[format]();
    yield renderReport(report, options);
  } else {
    const { exportRun } = await import('./export/run.js');
    yield* exportRun(EXPORTS[format], report, options);
  }
}

/** A report in a format, chunk by chunk. */
export async function* render(format: Format, report: AuditReport, options: RenderOptions): AsyncGenerator<string> {
  const isJson = JSON_FORMATS.has(format);
  // A chunk ends between values, never inside a string.
  for await (const chunk of chunksOf(format, report, options)) yield isJson ? withoutCommandsInJson(chunk) : chunk;
}

/** For the summary of a build: Markdown of at most so many bytes. */
export async function* renderSummary(
  report: AuditReport,
  options: RenderOptions,
  bytes: number,
): AsyncGenerator<string> {
  const { summarizeRun } = await import('./export/run.js');
  yield* summarizeRun(report, options, bytes);
}
