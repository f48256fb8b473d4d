import { inChunks } from './chunks.js';
import { writeFindings } from './csv/write-findings.js';
import { writePages } from './csv/write-pages.js';
import type { ExportFormat } from './export-format.js';
import { writeHtml } from './html/html.js';
import { writeJson } from './json.js';
import { writeMarkdown } from './markdown/markdown.js';
import { writeNdjson } from './ndjson.js';
import { writeSarif } from './sarif/sarif.js';

const CSV = { extension: 'csv', mediaType: 'text/csv;charset=utf-8' };

const FORMATS: readonly ExportFormat[] = [
  { name: 'json', extension: 'json', mediaType: 'application/json', write: writeJson },
  { name: 'ndjson', extension: 'ndjson', mediaType: 'application/x-ndjson', write: writeNdjson },
  { name: 'csv-findings', ...CSV, write: writeFindings },
  { name: 'csv-pages', ...CSV, write: writePages },
  { name: 'html', extension: 'html', mediaType: 'text/html;charset=utf-8', write: writeHtml },
  { name: 'sarif', extension: 'sarif', mediaType: 'application/sarif+json', write: writeSarif },
  { name: 'markdown', extension: 'md', mediaType: 'text/markdown;charset=utf-8', write: writeMarkdown },
];

export const EXPORT_FORMATS: readonly ExportFormat[] = FORMATS.map((format) => ({
  ...format,
  write: (visits, about) => inChunks(format.write(visits, about)),
}));
