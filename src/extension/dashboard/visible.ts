// What a page wrote comes to us as data. Only strings are shown, and nothing in them works unseen.

/** A string as it is, a number or a yes as text, and nothing of anything else: an object must never be taken for an element. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

// Control characters, marks that turn the direction, spaces without width, invisible tags and halves of letters. Joiners
// (200C, 200D) stay: Persian and emoji are written with them.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Text of a page for showing: what cannot be seen is told by its number. */
export const visible = (value: unknown): string =>
  asText(value).replace(
    UNSEEN,
    (letter) => `⟨U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
