// What a sentence asks for: fixed phrases, and pairs of words. No language is named here.
import type { Purpose } from '../model/words.js';
import type { Concept } from './lexicon.js';
import type { Hit } from './match.js';
import { bareConsentIn, type Claim, pairedIn } from './pairs.js';
import type { Sentence } from './sentences.js';

const OUTRIGHT: readonly (readonly [Concept, Purpose])[] = [
  ['marketing', 'marketing'],
  ['sharing', 'third-party-sharing'],
  ['profiling', 'profiling'],
  ['credit', 'credit'],
  ['cookies', 'cookies'],
  ['extra', 'paid-extra'],
  ['age', 'age'],
  ['convenience', 'convenience'],
];

const HINTED: readonly (readonly [Concept, Purpose])[] = [
  ['weakMarketing', 'marketing'],
  ['weakCookies', 'cookies'],
  ['weakExtra', 'paid-extra'],
  ['terms', 'terms'],
  ['privacy', 'privacy-notice'],
];

// Not asked for: they never outweigh a hint of something that is.
const ASIDE: readonly Purpose[] = ['privacy-notice', 'age', 'convenience'];

/** News of an order, a reply, an account is a service a person asked for, unless offers come along with it. */
function isService(sentence: Sentence): boolean {
  if (!sentence.has('service')) return false;
  const messages = new Set(sentence.of('message').map((hit) => hit.from));
  return !sentence.has('marketing') && sentence.of('weakMarketing').every((hit) => messages.has(hit.from));
}

/** Drops what the site promises not to do: what is said after the promise, and sharing wherever it is said. */
function withoutPromised(claims: readonly Claim[], sentence: Sentence): Claim[] {
  const promise = sentence.of('promise')[0];
  if (!promise) return [...claims];
  const handedOn: readonly Purpose[] = ['third-party-sharing', 'credit', 'profiling'];
  return claims.filter((one) => one.to <= promise.from && !handedOn.includes(one.purpose));
}

/** All a sentence could be asking for. */
export function claimsIn(sentence: Sentence, hasPrice: boolean): Claim[] {
  const claim = (hit: Hit, purpose: Purpose, strong: boolean): Claim => ({
    from: hit.from,
    to: hit.to,
    purpose,
    strong,
  });
  const outright = OUTRIGHT.flatMap(([concept, purpose]) =>
    sentence.of(concept).map((hit) => claim(hit, purpose, true)),
  );
  const isPlain = isService(sentence);
  // "Premium support, €5 a month": what is paid for again and again is bought, whatever it is.
  const priced = (hasPrice ? sentence.of('addable') : []).map((hit) =>
    claim(hit, 'paid-extra', sentence.has('period')),
  );
  const hinted = HINTED.filter(([, purpose]) => !(isPlain && purpose === 'marketing')).flatMap(([concept, purpose]) =>
    sentence.of(concept).map((hit) => claim(hit, purpose, hasPrice && purpose === 'paid-extra')),
  );
  const isNecessary = sentence.has('necessary');
  const claims = withoutPromised([...outright, ...pairedIn(sentence, isPlain), ...priced, ...hinted], sentence).filter(
    (one) => !(isNecessary && one.purpose === 'cookies'),
  );
  // "My data may be used for advertising" names the purpose; without one, to agree is to accept whatever is written.
  const isNamed = claims.some((one) => one.strong && !ASIDE.includes(one.purpose));
  return isNamed ? claims : [...claims, ...bareConsentIn(sentence)];
}

/** Hints give way to anything said plainly, and convenience to anything asked for beside it. */
export function settle(claims: readonly Claim[]): Claim[] {
  const asked = claims.filter((one) => one.strong && !ASIDE.includes(one.purpose));
  const strong = claims.filter((one) => one.strong);
  const isConvenient = strong.some((one) => one.purpose === 'convenience');
  // The cookie that keeps a person signed in is part of the convenience.
  if (isConvenient && asked.every((one) => one.purpose === 'cookies'))
    return strong.filter((one) => one.purpose !== 'cookies');
  const kept = asked.length > 0 ? strong : [...claims];
  return asked.length > 0 ? kept.filter((one) => one.purpose !== 'convenience') : kept;
}
