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

// "And" and "or" of the languages read: what they join is refused twice, not refused back.
const JOINING: ReadonlySet<string> = new Set(
  'and or nor & und oder noch en of og eller och ja tai et ou ni y o e u sau si i a ili lub ani nebo alebo oraz in ali ter és es vagy ve veya ir ar ar un vai ning voi и или та або й και ή ה ו או و او أو یا और या dan atau và hoặc 和 或 及 と や 또는 및 และ หรือ'.split(
    ' ',
  ),
);

/** "Do not sell and do not share", "no mail, no calls": side by side, with a word or a comma between them. */
function areJoined(first: Hit, next: Hit, tokens: readonly Token[]): boolean {
  const between = tokens.slice(first.to, next.from);
  if (between.length > 0) return between.length <= 2 && between.some(({ forms }) => JOINING.has(forms[0] ?? ''));
  return (tokens[next.from]?.start ?? 0) - (tokens[first.to - 1]?.end ?? 0) > 1;
}

/** Two refusals with nothing asked between them cancel; "no mail, and no calls" refuses twice. */
function cancels(refusals: readonly Hit[], claims: readonly Claim[], tokens: readonly Token[]): boolean {
  return refusals.some((hit, index) => {
    const next = refusals[index + 1];
    if (next === undefined || areJoined(hit, next, tokens)) return false;
    return !claims.some((one) => one.to > hit.from && one.from >= hit.from && one.to <= next.from);
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

/** Which way a text goes. */
export interface Direction {
  readonly polarity: Polarity;
  /** Negations cancel, or refusing takes a tick away: nobody is sure which way it goes. */
  readonly doubleNegative: boolean;
}

const towards = (polarity: Polarity, doubleNegative = false): Direction => ({ polarity, doubleNegative });

/** Whether being on gives leave. */
export function directionOf(parts: readonly Part[], tokens: readonly Token[]): Direction {
  if (opensWith('no', parts, tokens)) return towards('refuses');
  const refusing = parts.filter(({ sentence }) => sentence.has('refuse'));
  const asking = parts.filter(({ sentence, claims }) => claims.length > 0 && !sentence.has('refuse'));
  if (refusing.length === 0) {
    const says = asking.length > 0 || opensWith('yes', parts, tokens);
    const asks = says || parts.some(({ sentence }) => sentence.has('agree'));
    return towards(asks ? 'asks' : 'unclear', asks && parts.some(({ sentence }) => sentence.has('untick')));
  }
  if (parts.some(({ sentence }) => sentence.has('untick'))) return towards('unclear', true);
  if (refusing.some(({ sentence, claims }) => cancels(apart(sentence.of('refuse')), claims, tokens)))
    return towards('unclear', true);
  // "We send offers. Tick here if you do not want them": the second sentence speaks of the first.
  const refused = new Set(refusing.flatMap(({ claims }) => claims.map((one) => one.purpose)));
  const isSame = asking.every(({ claims }) => claims.every((one) => refused.size === 0 || refused.has(one.purpose)));
  return towards(isSame ? 'refuses' : 'unclear');
}
