// Page words on their way out: cut, collapsed, and cleaned of what may belong to the person rather than to the page.

const E_MAIL = /[^\s@<>()/]{1,64}@[^\s@<>()/]{1,255}\.[a-z]{2,}/giu;
// Six digits and more in a row, spaces and dashes between: phone, card and account numbers. Prices are shorter.
const LONG_NUMBER = /\+?\d(?:[ \-.()]?\d){6,}/gu;

export const NAME_LENGTH = 512;

/** Collapses white space and control characters and cuts to `length` characters, never inside a surrogate pair. */
export function tidy(text: string, length: number = NAME_LENGTH): string {
  // Only a little more than needed is looked at: a label of a megabyte costs no more than one of a page.
  const flat = text
    .slice(0, length * 8)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = Array.from(flat.slice(0, length * 2));
  const cut = characters.slice(0, length);
  return cut.join('').length < flat.length ? `${cut.slice(0, -1).join('')}…` : flat;
}

/** A label may hold the person ("Yes, write to jane@example.com"): addresses, long numbers and field values go. */
export function clean(text: string, typed: readonly string[], length: number = NAME_LENGTH): string {
  let kept = tidy(text, length).replace(E_MAIL, '[address]').replace(LONG_NUMBER, '[number]');
  for (const value of typed) if (kept.includes(value)) kept = kept.split(value).join('[typed]');
  return kept;
}

/**
 * Origin and path. Segments that look like tokens or hold an address go; query, fragment and user info always. Of addresses
 * that carry a page themselves (`data:`, `blob:`, `javascript:`) only the scheme is kept.
 */
export function cleanUrl(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol === 'about:') return `about:${pathname}`;
    if (!/^(?:https?|file):$/.test(protocol)) return protocol;
    // A segment of 20 and more letters and digits mixed is a token, not a word (own judgement; a UUID has 36).
    const path = pathname
      .replace(/\/(?=[^/]*\d)(?=[^/]*[a-z])[\w-]{20,}(?=\/|$)/gi, '/:token')
      .replace(E_MAIL, ':address');
    return `${protocol}//${host}${path}`;
  } catch {
    return 'about:blank';
  }
}
