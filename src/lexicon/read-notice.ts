import type { NoticeReading } from '../model/words.js';
import { hear } from './choose.js';
import { claimsIn, settle } from './claims.js';
import { kept } from './kept.js';
import { mentionsPrice } from './price.js';
import { byWeight, purposesOf, quotes } from './quotes.js';
import { sentencesOf } from './sentences.js';

/** For a text that may hold what a person typed: nothing of it is kept. */
export function readNoticeAnew(text: string, languageHint?: string | null): NoticeReading {
  const heard = hear(text, languageHint);
  const price = mentionsPrice(text);
  const said = sentencesOf(heard).map((sentence) => ({ sentence, claims: claimsIn(sentence, price) }));
  // "We use cookies. By using the site you agree to this": the second sentence speaks of the first.
  const acting = said.flatMap(({ sentence, claims }, at) => {
    if (!sentence.has('byActing')) return [];
    const meant = claims.length === 0 && sentence.has('agree') ? (said[at - 1]?.claims ?? []) : claims;
    return meant.length > 0 ? [{ sentence, claims: meant }] : [];
  });
  const claims = settle((acting.length > 0 ? acting : said).flatMap((one) => one.claims));
  const acts = acting.flatMap(({ sentence }) => sentence.of('byActing'));
  return {
    acts: acts.length > 0,
    agrees: acting.some(({ sentence }) => sentence.has('agree')),
    purposes: purposesOf(claims),
    about: purposesOf(settle(said.flatMap((one) => one.claims))),
    words: quotes(text, heard, [...acts, ...byWeight(claims)]),
    confidence: claims.some((one) => one.strong) ? 'high' : 'low',
    language: claims.length > 0 ? heard.language : null,
  };
}

/**
 * Reads a text beside an action or on a banner: whether to act, to go on or to stay is taken for agreeing, and to what.
 * `languageHint` is the page's language; the words' own script wins.
 */
export const readNotice = /* @__PURE__ */ kept(readNoticeAnew);
