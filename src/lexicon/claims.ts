// What a sentence asks for: fixed phrases, and pairs of words that make a purpose together. No language is named here.
import type { Purpose } from '../model/words.js';
import type { Concept } from './lexicon.js';
import type { Hit } from './match.js';
import type { Sentence } from './sentences.js';

export interface Claim {
  readonly purpose: Purpose;
  /** Token numbers, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** False where one word alone hints at it. */
  readonly strong: boolean;
}

// How far apart two words of one thought stand, in words or characters. A list of data to hand on is long; what is bought
// stands beside the buying.
const FAR = 24;
const NEAR = 10;
const BESIDE = 5;

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

interface Together {
  readonly first: Concept;
  readonly second: Concept;
  readonly makes: readonly Purpose[];
  readonly within: number;
}

const together = (first: Concept, second: Concept, makes: readonly Purpose[], within: number): Together => ({
  first,
  second,
  makes,
  within,
});

const TOGETHER: readonly Together[] = [
  together('share', 'thirdParty', ['third-party-sharing'], FAR),
  together('share', 'personalData', ['third-party-sharing'], FAR),
  // "Offers from our partners": whoever writes, the details have been passed on, or used for them.
  together('receive', 'thirdParty', ['third-party-sharing', 'marketing'], FAR),
  together('marketing', 'thirdParty', ['third-party-sharing'], FAR),
  together('weakMarketing', 'thirdParty', ['third-party-sharing', 'marketing'], NEAR),
  together('receive', 'weakMarketing', ['marketing'], FAR),
  together('want', 'weakMarketing', ['marketing'], FAR),
  together('receive', 'message', ['marketing'], NEAR),
  together('weakMarketing', 'message', ['marketing'], NEAR),
  together('analyse', 'personalData', ['profiling'], NEAR),
  together('agree', 'weakCookies', ['cookies'], NEAR),
  together('add', 'weakExtra', ['paid-extra'], BESIDE),
  together('add', 'addable', ['paid-extra'], BESIDE),
  together('agree', 'terms', ['terms'], FAR),
  together('haveRead', 'terms', ['terms'], FAR),
  together('agree', 'weakTerms', ['terms'], NEAR),
  together('haveRead', 'weakTerms', ['terms'], NEAR),
  // To be told of a notice is no consent; to agree to it is made one.
  together('agree', 'privacy', ['terms'], FAR),
  together('haveRead', 'privacy', ['privacy-notice'], FAR),
];

const distance = (a: Hit, b: Hit): number => Math.max(a.from - b.to, b.from - a.to);

/** For each first word the nearest second one beside it. Both lists are in order, so the work is linear. */
function pairs(first: readonly Hit[], second: readonly Hit[], within: number): [Hit, Hit][] {
  const found: [Hit, Hit][] = [];
  let low = 0;
  for (const a of first) {
    while (low < second.length && (second[low] as Hit).from < a.from - 2 * FAR) low++;
    let best: Hit | null = null;
    for (let at = low; at < second.length; at++) {
      const b = second[at] as Hit;
      if (b.from > a.to + within) break;
      const apart = distance(a, b);
      if (apart < 0 || apart > within) continue;
      if (!best || apart < distance(a, best)) best = b;
    }
    if (best) found.push([a, best]);
  }
  return found;
}

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

function pairedIn(sentence: Sentence): Claim[] {
  const isPlain = isService(sentence);
  return TOGETHER.filter((rule) => !(isPlain && rule.makes.includes('marketing'))).flatMap((rule) =>
    pairs(sentence.of(rule.first), sentence.of(rule.second), rule.within).flatMap(([a, b]) =>
      rule.makes.map((purpose) => ({
        purpose,
        from: Math.min(a.from, b.from),
        to: Math.max(a.to, b.to),
        strong: true,
      })),
    ),
  );
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
  const hinted = HINTED.filter(([, purpose]) => !(isPlain && purpose === 'marketing')).flatMap(([concept, purpose]) =>
    sentence.of(concept).map((hit) => claim(hit, purpose, hasPrice && purpose === 'paid-extra')),
  );
  const isNecessary = sentence.has('necessary');
  return withoutPromised([...outright, ...pairedIn(sentence), ...hinted], sentence).filter(
    (one) => !(isNecessary && one.purpose === 'cookies'),
  );
}

// Not asked for: they never outweigh a hint of something that is.
const ASIDE: readonly Purpose[] = ['privacy-notice', 'age', 'convenience'];

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
