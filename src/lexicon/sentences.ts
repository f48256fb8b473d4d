import type { Heard } from './choose.js';
import type { Concept } from './lexicon.js';
import type { Hit } from './match.js';

type Test = (concept: Concept) => boolean;

const oneOf = (...concepts: Concept[]): Test => {
  const set: ReadonlySet<Concept> = new Set(concepts);
  return (concept) => set.has(concept);
};

const HIDERS = oneOf('nearMiss', 'convenience', 'spare');

// What hides the words inside it: outer phrase, inner words.
const HIDING: readonly (readonly [Test, Test])[] = [
  // The "marketing" of a marketing department, the "unsubscribe" of "unsubscribe at any time".
  [HIDERS, (concept) => !HIDERS(concept)],
  [oneOf('refuse', 'no'), oneOf('want', 'yes')],
  // "Non-essential cookies" are the ones that are asked for.
  [oneOf('cookies'), oneOf('necessary')],
  // "We will not share" refuses nothing: it promises.
  [oneOf('promise'), oneOf('refuse')],
  [oneOf('marketing', 'sharing', 'profiling', 'cookies', 'extra', 'privacy'), oneOf('weakTerms', 'terms')],
  [
    oneOf('terms', 'privacy'),
    oneOf('weakMarketing', 'message', 'weakExtra', 'addable', 'weakCookies', 'profiling', 'cookies'),
  ],
  // Third-party cookies, targeted advertising, social networks: one thing each, though made of telling words.
  [
    oneOf('cookies', 'weakCookies', 'profiling'),
    oneOf('thirdParty', 'weakMarketing', 'message', 'weakExtra', 'addable'),
  ],
];

function withoutHidden(hits: readonly Hit[], isOuter: Test, isInner: Test): Hit[] {
  // Hits come in the order they start, the longest first, so one reach is enough to know what lies inside.
  let reach = -1;
  return hits.filter((hit) => {
    const isHidden = isInner(hit.concept) && hit.to <= reach;
    if (isOuter(hit.concept)) reach = Math.max(reach, hit.to);
    return !isHidden;
  });
}

/** One sentence: what is said in it. */
export interface Sentence {
  readonly hits: readonly Hit[];
  readonly of: (concept: Concept) => readonly Hit[];
  readonly has: (concept: Concept) => boolean;
  /** Tokens a word takes: 1 where words are parted by spaces. */
  readonly spread: number;
}

const NONE: readonly Hit[] = [];

function sentence(hits: readonly Hit[], spread: number): Sentence {
  const byConcept = new Map<Concept, Hit[]>();
  for (const hit of hits) {
    const same = byConcept.get(hit.concept);
    if (same) same.push(hit);
    else byConcept.set(hit.concept, [hit]);
  }
  return { hits, of: (concept) => byConcept.get(concept) ?? NONE, has: (concept) => byConcept.has(concept), spread };
}

/** Parts hits into sentences, without what is hidden inside longer phrases. */
export function sentencesOf({ tokens, hits, spread }: Heard): Sentence[] {
  let seen: readonly Hit[] = hits;
  for (const [isOuter, isInner] of HIDING) seen = withoutHidden(seen, isOuter, isInner);
  const parts: Hit[][] = [];
  let part: Hit[] = [];
  let at = 0;
  for (const hit of seen) {
    for (; at < hit.from; at++) {
      if (!tokens[at]?.isBreak || part.length === 0) continue;
      parts.push(part);
      part = [];
    }
    part.push(hit);
  }
  if (part.length > 0) parts.push(part);
  return parts.map((part) => sentence(part, spread));
}
