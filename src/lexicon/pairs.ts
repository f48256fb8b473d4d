// Words that make a purpose together, and how far apart they may stand. No language is named here.
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
  together('haveRead', 'processing', ['privacy-notice'], FAR),
];

const distance = (a: Hit, b: Hit): number => Math.max(a.from - b.to, b.from - a.to);

/** For each first word the nearest second one beside it. Both lists are in order, so the work is linear. */
function pairs(first: readonly Hit[], second: readonly Hit[], within: number): [Hit, Hit][] {
  const found: [Hit, Hit][] = [];
  let low = 0;
  for (const a of first) {
    while (low < second.length && (second[low] as Hit).from < a.from - 2 * Math.max(FAR, within)) low++;
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

const spanning = (a: Hit, b: Hit, purpose: Purpose): Claim => ({
  purpose,
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  strong: true,
});

/** What two words of a sentence ask for together. A plain `service` is told from marketing by its caller. */
export function pairedIn(sentence: Sentence, isService: boolean): Claim[] {
  return TOGETHER.filter((rule) => !(isService && rule.makes.includes('marketing'))).flatMap((rule) =>
    pairs(sentence.of(rule.first), sentence.of(rule.second), rule.within * sentence.spread).flatMap(([a, b]) =>
      rule.makes.map((purpose) => spanning(a, b, purpose)),
    ),
  );
}

/** To agree to the use of one's data, whatever for. */
export const bareConsentIn = (sentence: Sentence): Claim[] =>
  pairs(sentence.of('agree'), sentence.of('processing'), FAR * sentence.spread).map(([a, b]) =>
    spanning(a, b, 'terms'),
  );
