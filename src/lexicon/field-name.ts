import type { WordsReading } from '../model/words.js';
import type { Heard } from './choose.js';
import { fieldWords } from './field-words.js';
import { match } from './match.js';
import { NOTHING } from './nothing.js';
import { compose } from './read-words.js';
import { tokenise } from './tokens.js';

// A field's name is short; a longer one is generated and says nothing.
const LOOKED_AT = 128;

// Names that carry something about a consent rather than the consent: its version, time, text, list, source. Programmers
// put that last: `newsletter_id`; a few say it wherever they stand.
const CARRIED =
  /^(?:ids?|uid|guid|uuid|ver|v|at|on|by|date|time|text|label|title|url|uri|link|src|source|type|lang|language|locale|num|number|key|code|campaign|template|action|method|page|ref|referrer|status|state|message|msg|error|required|shown|visible|display|tags?|names?|groups?|category|segment|format|frequency|content|description|desc|placeholder|position|index|step|total|price|amount|address|version|name|value|submit|button|btn|cookie|session|history|allowed|placement|background|choice|success|response|disp|trk|range|products?|test|config|settings?|enabled|disabled|info|details|link|redirect|count|limit)$/;
const NEVER =
  /^(?:csrf.*|xsrf.*|token|nonce|utm|version|timestamp|redirect|return|hash|session|sessid|captcha|recaptcha|honeypot|signature|checksum|viewstate|guid|uuid|search|query|filter|sort|facet)$/;

/** The words a name is put together of: at capitals, underscores, hyphens, dots, brackets and digits. */
function partsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '' && !/^\p{N}+$/u.test(part));
}

/** Reads a field's name: `newsletter_optin`, `shareWithPartners`, `marketing[email]`. Empty where it is not a consent's. */
export function readFieldName(name: string): WordsReading {
  const parts = partsOf(name.slice(0, LOOKED_AT));
  const isIndexed = /\]\s*$/.test(name);
  if (parts.some((part) => NEVER.test(part)) || (!isIndexed && CARRIED.test(parts.at(-1) ?? ''))) return NOTHING;
  const text = parts.join(' ');
  const tokens = tokenise(text);
  const { hits, steps } = match(tokens, fieldWords);
  const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to);
  const heard: Heard = { tokens, hits: ordered, language: fieldWords.language, spread: 1, steps };
  const reading = compose(text, heard);
  if (reading.purposes.length === 0 || reading.purposes.includes('convenience')) return NOTHING;
  return { ...reading, price: false };
}
