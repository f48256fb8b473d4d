import type { PageKind } from '../model/reading.js';
import { hear } from './choose.js';
import type { Concept } from './lexicon.js';

const LOOKED_AT = 4000;

/**
 * What kind of page it is, by the words of its headings, legends and buttons and by the kinds of its fields. Most shops
 * link to a sign-up and a checkout from every page, so those words count only beside fields that fit.
 */
export function readPageKinds(
  outline: string,
  fieldKinds: readonly string[],
  languageHint?: string | null,
): PageKind[] {
  const times = new Map<Concept, number>();
  for (const { concept } of hear(outline.slice(0, LOOKED_AT), languageHint).hits) {
    times.set(concept, (times.get(concept) ?? 0) + 1);
  }
  const said = (concept: Concept) => times.get(concept) ?? 0;
  const takes = (...kinds: string[]) => kinds.some((kind) => fieldKinds.includes(kind));
  // To be able to log out is to be in: a new person has no settings yet.
  const isOwnSettings = said('signedInPage') > 0 && said('accountPage') > 0;
  const isCheckout = said('checkoutPage') > 0 || (said('shopPage') > 0 && takes('tel', 'text') && !isOwnSettings);
  const isSignup = said('signupPage') > 0 && said('signedInPage') === 0 && takes('password', 'email', 'tel', 'text');
  const isLogin = said('loginPage') > 0 && takes('password') && said('loginPage') >= said('signupPage');
  const isNewsletter = said('newsletterPage') > 0 && takes('email') && !takes('password') && !isCheckout;
  const kinds: PageKind[] = [];
  if (isCheckout) kinds.push('checkout');
  if (isSignup && (takes('password') || !isCheckout)) kinds.push('signup');
  if (isLogin) kinds.push('login');
  if (isNewsletter) kinds.push('newsletter');
  if (isOwnSettings && !isCheckout && !kinds.includes('signup')) kinds.push('account');
  return kinds.length > 0 ? kinds : ['other'];
}
