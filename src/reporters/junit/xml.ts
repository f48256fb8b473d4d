// XML 1.0 has no way to write most control characters, half of a surrogate pair, U+FFFE or U+FFFF, not even as a reference: a page that
// holds one would make the whole file unreadable. They are made visible, as the terminal does it.
import { safeText } from '../terminal-text.js';

const UNWRITABLE = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const visible = (character: string): string => `\\u{${character.charCodeAt(0).toString(16).toUpperCase()}}`;

/** One line of text, for an element or an attribute alike. */
export const xmlText = (text: string): string =>
  safeText(text)
    .replace(UNWRITABLE, visible)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** An element; what is inside is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const open = `<${name}${written.join('')}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${name}>`;
}
