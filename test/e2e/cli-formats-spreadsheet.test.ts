import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { plainCell } from '../../src/reporters/export/csv/cell.js';
import { aFinding } from '../reporters/a-report.js';
import { aVisit, exported, idOf } from '../reporters/export/a-visit.js';
import { FORMULA_PAYLOADS } from '../reporters/export/formula-payloads.js';
import { formulasIn, shownBy } from './support/spreadsheet.js';

const IMPORTS = [
  ['commas, in English', { separators: ',' }],
  ['semicolons, in German', { separators: ';', locale: 1031 }],
  ['tabs, in French', { separators: '\t', locale: 1036 }],
  ['all of them, in Chinese', { separators: ',;\t', locale: 2052 }],
  ['semicolons, in Arabic', { separators: ';', locale: 1025 }],
] as const;

let csv: string;

beforeAll(async () => {
  const findings = FORMULA_PAYLOADS.map((text, index) => aFinding({ id: idOf(index), text, target: [text] }));
  csv = await exported('csv-findings', [aVisit({ findings, title: '=1+1', step: '=1+1' })]);
});

test.each(IMPORTS)('200 formulas of a page are text when LibreOffice reads %s', (_, how) => {
  expect(formulasIn(csv, how)).toEqual([]);
});

test('unguarded, they are formulas, so there is something to guard against', () => {
  const rows = FORMULA_PAYLOADS.map((text) => [text]);
  expect(formulasIn(Papa.unparse(rows), { separators: ',' })).not.toEqual([]);
  // What the library's own guard leaves: the middle of a cell, where another sign parts cells.
  expect(formulasIn(Papa.unparse(rows, { escapeFormulae: true }), { separators: ';' })).not.toEqual([]);
});

test('what LibreOffice shows is what the page said, but for the apostrophes', () => {
  const { data } = Papa.parse<Record<string, string>>(shownBy(csv, { separators: ',' }), { header: true });
  // A spreadsheet has one kind of line break, and a control character in its own file is none it could keep.
  const oneKind = (text: string) => text.replace(/\r\n?/g, '\n');
  const shown = data.flatMap(({ element_text }) =>
    element_text === undefined ? [] : [oneKind(plainCell(element_text))],
  );
  expect(shown).toEqual(FORMULA_PAYLOADS.map(oneKind));
});
