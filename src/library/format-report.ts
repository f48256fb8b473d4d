import { oneOf } from '../cli/parse-option.js';
import { siteOf } from '../drive/site.js';
import { LANGUAGES, type Language } from '../locales/language.js';
import type { AuditReport } from '../model/report.js';
import { FAIL_LEVELS, type FailLevel } from '../reporters/decision.js';
import { FORMATS, type Format, render } from '../reporters/formats.js';

export interface FormatOptions {
  /** Of the reports a person reads beyond the terminal. English without it. */
  readonly lang?: Language;
  /** From which severity the verdict line counts findings. `serious` without it. */
  readonly failOn?: FailLevel;
}

// As wide as reports are on a terminal that does not say how wide it is.
const WIDTH = 100;

/**
 * A report as text: `pretty` (without colours), `json`, `html`, `sarif`…
 *
 * @throws {UntickError} `UNKNOWN_FORMAT`, `UNKNOWN_LANGUAGE`, `UNKNOWN_SEVERITY`.
 */
export async function formatReport(
  report: AuditReport,
  format: Format,
  { lang = 'en', failOn = 'serious' }: FormatOptions = {},
): Promise<string> {
  const chunks: string[] = [];
  const options = {
    failOn: oneOf(failOn, FAIL_LEVELS, 'UNKNOWN_SEVERITY', 'severity'),
    language: oneOf(lang, LANGUAGES, 'UNKNOWN_LANGUAGE', 'language of reports'),
    colour: false,
    width: WIDTH,
    writtenAt: new Date().toISOString(),
    siteOf,
  };
  const known = oneOf(format, FORMATS, 'UNKNOWN_FORMAT', 'format');
  for await (const chunk of render(known, report, options)) chunks.push(chunk);
  return chunks.join('');
}
