// What a form calls a control or a hidden field. Programmers name fields in English, whatever the page speaks.
import type { Purpose, WordsReading } from '../model/words.js';
import { NOTHING } from './read-words.js';

const WORDS: readonly (readonly [RegExp, Purpose, 'strong' | 'weak'])[] = [
  [/^(?:partners?|thirdparty|thirdparties|affiliates?|sharedata|datasharing)$/, 'third-party-sharing', 'strong'],
  [/^(?:zhima|sesame|creditauth|creditcheck|creditscore|creditscoring)$/, 'credit', 'strong'],
  [/^(?:insurance|warranty|donation|donate|protectionplan)$/, 'paid-extra', 'strong'],
  [/^(?:profiling|personali[sz]ation|personali[sz]ed)$/, 'profiling', 'strong'],
  [
    /^(?:newsletters?|marketing|optin|mailinglist|promotions?|promos?|promotional|emailoffers|specialoffers|subscribe|subscribed)$/,
    'marketing',
    'strong',
  ],
  [/^(?:offers?|news|mailing|updates?|mailer|spam|subscription|mailok|promotion)$/, 'marketing', 'weak'],
  [/^(?:cookies?|tracking)$/, 'cookies', 'weak'],
  [
    /^(?:agree|agreed|agreement|accept|accepted|consent|consents|terms|tos|tnc|gdpr|eula|acceptterms|agreeterms)$/,
    'terms',
    'weak',
  ],
];

// Names that carry something about a consent rather than the consent: its version, time, text, list, source.
const CARRIER =
  /^(?:id|ids|uid|guid|uuid|version|ver|date|time|timestamp|ts|text|label|title|url|uri|link|token|csrf|nonce|source|src|type|lang|language|locale|count|num|list|lists|hash|key|code|campaign|utm|template|form|action|method|redirect|page|ref|referrer|status|message|msg|required|error|shown|visible|enabled|display|default|tag|tags|name|group|category|segment|hidden|old|prev|previous|last)$/;
const REFUSING =
  /^(?:no|not|dont|optout|unsubscribe|unsubscribed|reject|decline|refuse|exclude|suppress|never|without)$/;
const CONVENIENT = /^(?:remember|rememberme|keep|persistent|autologin|stay|same|sameas|gift)$/;

function partsOf(name: string): string[] {
  return name
    .slice(0, 128)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '' && !/^\p{N}+$/u.test(part));
}

/** Reads a field's name: `newsletter_optin`, `shareWithPartners`, `marketing[email]`. Empty where it is not a consent's. */
export function readFieldName(name: string): WordsReading {
  const parts = partsOf(name);
  // Two parts may make one word: `third_party`, `opt_in`, `credit_auth`.
  const joined = [...parts, ...parts.slice(1).map((part, index) => `${parts[index]}${part}`)];
  if (joined.some((part) => CARRIER.test(part) || CONVENIENT.test(part))) return NOTHING;
  const found = WORDS.flatMap(([pattern, purpose, strength]) =>
    joined.filter((part) => pattern.test(part)).map((part) => ({ part, purpose, strength })),
  );
  const strong = found.filter((one) => one.strength === 'strong');
  const kept = strong.length > 0 ? strong : found;
  if (kept.length === 0) return NOTHING;
  return {
    ...NOTHING,
    purposes: [...new Set(kept.map((one) => one.purpose))],
    polarity: joined.some((part) => REFUSING.test(part)) ? 'refuses' : 'asks',
    words: [...new Set(kept.map((one) => one.part))],
    agrees: joined.some((part) => /^(?:agree|consent|accept)/.test(part)),
    recurring: joined.some((part) => /^(?:subscription|autorenew|recurring)$/.test(part)),
    confidence: strong.length > 0 ? 'high' : 'low',
    language: 'en',
  };
}
