// Which attributes of a page's markup are kept, and what of them.
import { withoutLongMixed } from '../model/tokens.js';
import { localName, matches } from './natives.js';
import { cleanUrl } from './text.js';

const ADDRESSES = new Set('href src action formaction poster data cite background ping longdesc xlink:href'.split(' '));
// Names of things, shapes and sizes: letters and digits mixed and long numbers are the rule in them, and tell nothing of a person.
const AS_THEY_ARE =
  /^(?:class|id|for|name|d|points|transform|viewbox|headers|form|list|aria-(?:labelledby|describedby|controls|owns|details))$/i;
const SECRETS = /token|csrf|xsrf|nonce|secret|session|auth/i;
// What a button says stands in its value; any other value is somebody's entry, or the server's.
const SPEAKING = 'input:is([type=submit i], [type=button i], [type=reset i])';
const HAS_VALUE = new Set(['input', 'button', 'option', 'data', 'param']);

const ADDRESS_IN_STYLE = /url\(\s*(["']?)([^"')?#]*)[?#][^"')]*\1\s*\)/gi;

/** Of a style sheet, or of one attribute. */
export const cleanStyle = (text: string): string => text.replace(ADDRESS_IN_STYLE, 'url($1$2$1)');

/** An address of the page's own, without query and fragment; a relative one stays relative. */
function cleanAddress(text: string): string {
  if (/^\s*[a-z][a-z0-9+.-]*:/i.test(text)) return cleanUrl(text.trim());
  return withoutLongMixed(text.replace(/[?#].*$/s, ''));
}

/** A text of the page without what is the person's. */
export type Clean = (text: string) => string;

/** Null: it is left out. */
export function cleanAttribute(element: Element, name: string, text: string, clean: Clean): string | null {
  // A name that markup could not hold.
  if (!/^[^\s"'<>/=]+$/.test(name)) return null;
  if (name === 'srcdoc' || name === 'srcset' || name === 'imagesrcset' || SECRETS.test(name)) return null;
  if (name === 'value' && HAS_VALUE.has(localName(element))) return matches(element, SPEAKING) ? clean(text) : null;
  if (localName(element) === 'meta') {
    // It would send whoever opens the saved page elsewhere, or stand for a policy that is not ours.
    if (name === 'http-equiv') return null;
    if (name === 'content' && SECRETS.test(element.getAttribute('name') ?? '')) return null;
    if (name === 'content' && matches(element, '[http-equiv]')) return null;
  }
  if (ADDRESSES.has(name.toLowerCase())) return cleanAddress(text);
  if (name === 'style') return cleanStyle(text);
  if (AS_THEY_ARE.test(name)) return text;
  // Addresses turn up in attributes of any name.
  return withoutLongMixed(/^(?:https?:)?\/\//i.test(text) ? cleanAddress(text) : clean(text));
}
