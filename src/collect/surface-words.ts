// By which words a surface is known, and by which names.
import { hear } from '../lexicon/choose.js';
import type { Concept } from '../lexicon/lexicon.js';
import { attribute } from './natives.js';

// "Cookies" says it alone, and every language borrows the word.
const ALONE: Concept = 'cookies';
// The same asked without the word, as the framework of the advertising trade does.
const TOGETHER: readonly (readonly [Concept, Concept])[] = [
  ['legitimateInterest', 'thirdParty'],
  ['processing', 'thirdParty'],
  ['profiling', 'personalData'],
  ['personalData', 'thirdParty'],
];
const LOOKED_AT = 1000;

/** Whether a text speaks of cookies by name. */
export const namesCookies = (text: string): boolean =>
  hear(text.slice(0, LOOKED_AT)).hits.some(({ concept }) => concept === ALONE);

/** Whether a text speaks of cookies, tracking or the use of data by partners: what a consent banner is about. */
export function speaksOfTracking(text: string): boolean {
  const said = new Set(hear(text.slice(0, LOOKED_AT)).hits.map(({ concept }) => concept));
  return said.has(ALONE) || TOGETHER.some(([one, other]) => said.has(one) && said.has(other));
}

const NAMED =
  /cookie|consent|gdpr|rgpd|dsgvo|ccpa|(?:^|[-_\s])cmp(?=$|[-_\s\d])|onetrust|usercentrics|didomi|truste|trustarc|quantcast|qc-cmp|cybot|iubenda|osano|klaro|privacy-?(?:banner|bar|notice|popup|modal|dialog|layer|manager|settings|overlay)/i;
const NAMED_BANNER = /banner|notice|(?:^|[-_\s])bar(?=$|[-_\s])|ribbon|snackbar|toast|alert|message|policy-?bar/i;

const namesOf = (of: Element): string =>
  ['id', 'class', 'aria-label', 'data-testid']
    .map((name) => attribute(of, name) ?? '')
    .join(' ')
    .slice(0, 600);

/** Names that say it is about consent. A hint beside its words, never alone. */
export const isNamedForConsent = (of: Element): boolean => NAMED.test(namesOf(of));

export const isNamedBanner = (of: Element): boolean => isNamedForConsent(of) && NAMED_BANNER.test(namesOf(of));
