import Papa from 'papaparse';
import { safeCell } from './cell.js';

/** Null is an empty cell. Numbers stay numbers: only ours are, and none begins a formula. */
export type Cell = string | number | boolean | null;

/** Tells a spreadsheet that the file is UTF-8; without it Excel shows Arabic and Chinese as noise. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

// A cell with another program's separator in it is quoted too, so that an import that guesses several keeps it whole.
const needsQuotes = (cell: unknown): boolean => typeof cell === 'string' && /[;\t|]/.test(cell);

const guarded = (cell: Cell): Cell => (typeof cell === 'string' ? safeCell(cell) : cell);

function line(cells: readonly Cell[]): string {
  // Its own guard sees to cells that begin with a tab or a line break, with the same apostrophe.
  return `${Papa.unparse([cells.map(guarded)], { quotes: needsQuotes, escapeFormulae: true })}${LINE_END}`;
}

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

export const headerLine = <Row>(columns: readonly Column<Row>[]): string =>
  `${BYTE_ORDER_MARK}${line(columns.map(({ name }) => name))}`;

export const rowLine = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  line(columns.map(({ cell }) => cell(row)));
