// A page's words could hold escape codes that repaint the terminal, or direction marks that turn our own words round.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const QUOTED = /“([^”]*)”/g;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

function escapeCharacter(character: string): string {
  if (character === '\n' || character === '\t' || character === '\r') return ' ';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

/** The text with every character that could move the cursor, colour or turn a line made visible instead. */
export function safeText(text: string): string {
  return text.replace(UNSAFE, escapeCharacter);
}

/** Page text for use inside an English line: safe, and right-to-left text kept from reordering what is beside it. */
export function pageText(text: string): string {
  const safe = safeText(text);
  return RIGHT_TO_LEFT.test(safe) ? `${FIRST_STRONG_ISOLATE}${safe}${POP_ISOLATE}` : safe;
}

/** A sentence of ours that quotes a page: what stands in quotation marks is isolated. */
export function quotingText(sentence: string): string {
  return safeText(sentence).replace(QUOTED, (_, quoted: string) => `“${pageText(quoted)}”`);
}

/** At most `limit` characters, cut with an ellipsis, never inside a character. */
export function cutText(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

// A space that is not inside an isolate: an isolate cut in two would turn the second line round.
const BREAKABLE_SPACE = / (?![^\u2068]*\u2069)/;
// East Asian characters take two columns, marks and isolates none.
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/gu;
const NARROWEST = /[\p{Mark}\p{Cf}]/gu;

function columnsOf(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return [...text].length + count(WIDE) - count(NARROWEST);
}

/** Lines no longer than `width` columns, broken at spaces only: quoted words stay whole, to be searched for. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(BREAKABLE_SPACE)) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
