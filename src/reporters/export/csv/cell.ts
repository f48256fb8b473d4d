// Words of a page in a spreadsheet: a cell that begins like a formula is one, and could fetch, leak or run. An apostrophe in front makes
// it text in every spreadsheet, and can be taken off again: `plainCell(safeCell(text))` is `text`.
//
// `escapeFormulae` of papaparse alone is not enough. Its pattern does not match a formula with a line break in it, nor one after a space,
// a quotation mark or an invisible character, nor full-width signs; and it looks at the beginning of a cell only. Where a semicolon or a
// tab parts cells (most of Europe, or a wrong guess in an import dialog), the middle of a cell is the beginning of another, and so is
// every line break. So an apostrophe is put wherever a cell could begin and a sign could follow.

/** What begins a formula, or what a program may fold into it: = + - @ | %, full-width, small, raised and lowered forms, the minus sign. */
const SIGN = '[=+\\-@|%＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−]';
/** Where another cell begins if the file is read with another separator, or without regard for quotation marks. */
const BREAK = '[;\\t\\n\\r\\v\\f\\u0085\\u2028\\u2029]';
/** What a program may pass over on its way to the sign: blanks, invisible characters, quotation marks. */
const PASSED_OVER = `(?:(?!${BREAK})[\\s\\p{Cc}\\p{Cf}\\p{Z}"“”„«»])*`;

// A leading apostrophe of the page's own gets another one, so that taking one off is always right.
const RISKY = new RegExp(`(^|${BREAK})(?='|${PASSED_OVER}${SIGN})`, 'gu');
const GUARDED = new RegExp(`(^|${BREAK})'`, 'gu');

export const safeCell = (text: string): string => text.replace(RISKY, "$1'");

/** What was written, from what `safeCell` made of it. */
export const plainCell = (cell: string): string => cell.replace(GUARDED, '$1');
