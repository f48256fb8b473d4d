import type { Polarity } from '../model/words.js';
import type { Concept } from './lexicon.js';
import type { Hit } from './match.js';
import type { Claim } from './pairs.js';
import type { Sentence } from './sentences.js';
import type { Token } from './tokens.js';

/** A sentence and what it asks for. */
export interface Part {
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
}

// A label refuses once or twice; a text that does so more often is no label, and need not be counted out.
const COUNTED = 20;

/** Refusals that do not overlap: "please do not" holds a "do not", and says it once. */
function apart(refusals: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of refusals) if (hit.from >= (kept.at(-1)?.to ?? -1)) kept.push(hit);
  return kept.slice(0, COUNTED);
}

/** Two refusals with nothing asked between them cancel; "no mail, and no calls" refuses twice. */
function cancels(refusals: readonly Hit[], claims: readonly Claim[]): boolean {
  return refusals.some((hit, index) => {
    const next = refusals[index + 1];
    return next !== undefined && !claims.some((one) => one.to > hit.to && one.to <= next.from);
  });
}

/** A "yes" or "no" the text begins with. A Han character is a word of its own only where nothing is written onto it. */
function opensWith(concept: Concept, parts: readonly Part[], tokens: readonly Token[]): boolean {
  const first = parts[0]?.sentence;
  const opening = (first?.of(concept) ?? []).filter((hit) => hit.from === 0);
  // The "no" of Arabic is its "not" as well: "I do not want" is a refusal among others.
  const longer = (['refuse', 'spare', 'promise'] as const).flatMap((held) => first?.of(held).slice(0, COUNTED) ?? []);
  const reach = Math.max(0, ...longer.map((hit) => (hit.from === 0 ? hit.to : 0)));
  return opening.some((hit) => {
    const next = tokens[hit.to];
    return hit.to >= reach && (!next || next.isBreak || next.start > (tokens[hit.to - 1]?.end ?? 0));
  });
}

/** Whether being on gives leave. */
export function polarityOf(parts: readonly Part[], tokens: readonly Token[]): Polarity {
  if (opensWith('no', parts, tokens)) return 'refuses';
  const refusing = parts.filter(({ sentence }) => sentence.has('refuse'));
  const asking = parts.filter(({ sentence, claims }) => claims.length > 0 && !sentence.has('refuse'));
  if (refusing.length === 0) {
    const says = asking.length > 0 || opensWith('yes', parts, tokens);
    return says || parts.some(({ sentence }) => sentence.has('agree')) ? 'asks' : 'unclear';
  }
  if (parts.some(({ sentence }) => sentence.has('untick'))) return 'unclear';
  if (refusing.some(({ sentence, claims }) => cancels(apart(sentence.of('refuse')), claims))) return 'unclear';
  // "We send offers. Tick here if you do not want them": the second sentence speaks of the first.
  const refused = new Set(refusing.flatMap(({ claims }) => claims.map((one) => one.purpose)));
  const isSame = asking.every(({ claims }) => claims.every((one) => refused.size === 0 || refused.has(one.purpose)));
  return isSame ? 'refuses' : 'unclear';
}
