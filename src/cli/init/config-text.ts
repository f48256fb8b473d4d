import { BASELINE_FILE } from '../../config/baseline-file.js';
import type { UntickConfig } from '../../config/define-config.js';
import type { Answers } from './answers.js';

/** How a config is written, and whether `untick` can be imported where it lies. */
export interface Form {
  readonly name: 'untick.config.ts' | 'untick.config.mjs' | 'untick.config.js' | 'untick.config.json';
  readonly hasUntick: boolean;
}

const ENDINGS: Readonly<Record<string, string>> = {
  markdown: 'md',
  sarif: 'sarif',
  csv: 'csv',
  'csv-pages': 'pages.csv',
};
const fileFor = (format: string): string => `untick-report.${ENDINGS[format] ?? format}`;

export function configOf({ urls, failOn, jurisdiction, reports, keepsBaseline }: Answers): UntickConfig {
  return {
    urls,
    failOn,
    ...(jurisdiction.length > 0 && { jurisdiction }),
    ...(reports.length > 0 && {
      format: ['pretty', ...reports],
      output: Object.fromEntries(reports.map((format) => [format, fileFor(format)])),
    }),
    ...(keepsBaseline && { baseline: BASELINE_FILE }),
  };
}

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
const keyed = (key: string): string => (/^[a-z]\w*$/i.test(key) ? key : quoted(key));

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quoted(value) : String(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${keyed(key)}: ${literal(one)}`)
    .join(', ')} }`;
}

/** The file, as a person would have written it. */
export function configText(config: UntickConfig, { name, hasUntick }: Form): string {
  if (name.endsWith('.json')) {
    const schema = hasUntick ? { $schema: './node_modules/untick/schema/config.schema.json' } : {};
    return `${JSON.stringify({ ...schema, ...config }, null, 2)}\n`;
  }
  const lines = Object.entries(config).map(([key, value]) => `  ${keyed(key)}: ${literal(value)},\n`);
  const object = `{\n${lines.join('')}}`;
  // Without untick beside it, as with npx, there is nothing to import.
  return hasUntick
    ? `import { defineConfig } from 'untick';\n\nexport default defineConfig(${object});\n`
    : `export default ${object};\n`;
}
