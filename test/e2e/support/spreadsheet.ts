// LibreOffice without a window, as a person would open a file with it: another reader of our CSV than the one that wrote it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIMIT_MS = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'untick-spreadsheet-'));

export interface Import {
  /** Signs that part cells, as a person may choose them in the import dialog. */
  readonly separators: string;
  /** Microsoft's number of a language: what counts as a number there. */
  readonly locale?: number;
}

// https://wiki.documentfoundation.org/Documentation/DevGuide/Spreadsheet_Documents#Filter_Options_for_the_CSV_Filter
const filterFor = ({ separators, locale }: Import): string => {
  const codes = [...separators].map((sign) => sign.charCodeAt(0)).join('/');
  return `CSV:${codes},34,76,1,,${locale ?? 1033}`;
};

function convert(csv: string, how: Import, to: string): string {
  const into = mkdtempSync(join(folder, 'file-'));
  const path = join(into, 'export.csv');
  writeFileSync(path, csv);
  const out = join(into, 'out');
  try {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        `--infilter=${filterFor(how)}`,
        ...['--convert-to', to, '--outdir', out, path],
      ],
      { timeout: LIMIT_MS, stdio: 'pipe' },
    );
  } catch (error) {
    throw new Error('LibreOffice could not open the file; on Debian it is the package libreoffice-calc-nogui', {
      cause: error,
    });
  }
  return readFileSync(join(out, `export.${to.split(':')[0]}`), 'utf8');
}

/** Formulas that LibreOffice took cells for. */
export function formulasIn(csv: string, how: Import): readonly string[] {
  const sheet = convert(csv, how, 'fods');
  return [...sheet.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula);
}

/** What LibreOffice shows, written out by it again as plain CSV with commas. */
export const shownBy = (csv: string, how: Import): string =>
  convert(csv, how, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false');
