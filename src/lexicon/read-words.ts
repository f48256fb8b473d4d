import type { Purpose, WordsReading } from '../model/words.js';
import { lexiconsFor } from './choose.js';
import type { Concept, Lexicon } from './lexicon.js';
import { type Hit, match } from './match.js';
import { type Token, tokenise } from './normalise.js';
import { mentionsPrice } from './price.js';

// Most serious first: what a finding is named after.
const ORDER: readonly Purpose[] = [
  'third-party-sharing',
  'credit',
  'paid-extra',
  'profiling',
  'cookies',
  'marketing',
  'terms',
  'privacy-notice',
  'age',
  'convenience',
];

export const NOTHING: WordsReading = {
  purposes: [],
  polarity: 'unclear',
  words: [],
  agrees: false,
  recurring: false,
  price: false,
  confidence: 'low',
  language: null,
};

interface Claim {
  readonly purpose: Purpose;
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
  /** Put together from two common words, where a fixed phrase would be plainer. */
  readonly paired?: boolean;
}

/** Number of the sentence each token stands in. */
function sentencesOf(tokens: readonly Token[]): number[] {
  let sentence = 0;
  return tokens.map((token) => (token.isBreak ? sentence++ : sentence));
}

const DIRECT: Partial<Record<Concept, Purpose>> = {
  marketing: 'marketing',
  sharing: 'third-party-sharing',
  profiling: 'profiling',
  credit: 'credit',
  cookies: 'cookies',
  extra: 'paid-extra',
  age: 'age',
  convenience: 'convenience',
};

type Pick = (concept: Concept) => Hit[];

/** Purposes of one sentence: fixed phrases, and pairs of words that make one together. */
function claimsIn(of: Pick): Claim[] {
  const claims: Claim[] = [];
  for (const [concept, purpose] of Object.entries(DIRECT)) {
    for (const hit of of(concept as Concept)) claims.push({ purpose, from: hit.from, to: hit.to, strong: true });
  }
  const pair = (a: Concept, b: Concept, purpose: Purpose) => {
    for (const first of of(a)) {
      for (const second of of(b)) {
        if (first.from < second.to && second.from < first.to) continue;
        claims.push({
          purpose,
          from: Math.min(first.from, second.from),
          to: Math.max(first.to, second.to),
          strong: true,
          paired: true,
        });
      }
    }
  };
  pair('share', 'thirdParty', 'third-party-sharing');
  pair('receive', 'weakMarketing', 'marketing');
  // "Offers from our partners": whoever writes, the details have been passed on, or used for them.
  pair('marketing', 'thirdParty', 'third-party-sharing');
  pair('receive', 'thirdParty', 'third-party-sharing');
  for (const hit of of('weakMarketing'))
    claims.push({ purpose: 'marketing', from: hit.from, to: hit.to, strong: false });
  const agrees = of('agree').length > 0;
  const notice = of('privacyNotice');
  // To be told of a notice is no consent; to agree to it is made one.
  for (const hit of notice)
    claims.push({ purpose: agrees ? 'terms' : 'privacy-notice', from: hit.from, to: hit.to, strong: agrees });
  for (const hit of of('terms'))
    claims.push({ purpose: 'terms', from: hit.from, to: hit.to, strong: agrees || of('haveRead').length > 0 });
  return claims;
}

/** Weak guesses give way to anything said plainly; convenience phrases hold words that sound like more. */
function settle(claims: readonly Claim[]): Claim[] {
  const strong = claims.filter((claim) => claim.strong);
  const convenience = strong.filter((claim) => claim.purpose === 'convenience');
  if (convenience.length === 0) return strong.length > 0 ? strong : [...claims];
  // "Receive my order details by message" is no mailing; "remember me, and send me special offers" asks for the offers.
  const asks = strong.filter(
    (claim) => claim.purpose !== 'convenience' && !(claim.purpose === 'marketing' && claim.paired),
  );
  return asks.length > 0 ? asks : convenience;
}

interface SentenceReading {
  readonly claims: Claim[];
  readonly negations: number;
  readonly unticks: boolean;
}

/** What stands inside a phrase of convenience is part of it: the "message" of a private message is no mailing. */
function outsideConvenience(hits: readonly Hit[]): Hit[] {
  const phrases = hits.filter((hit) => hit.concept === 'convenience');
  return hits.filter(
    (hit) => hit.concept === 'convenience' || !phrases.some((phrase) => phrase.from <= hit.from && hit.to <= phrase.to),
  );
}

function readSentence(all: readonly Hit[]): SentenceReading {
  const hits = outsideConvenience(all);
  const of: Pick = (concept) => hits.filter((hit) => hit.concept === concept);
  const spared = of('noNegation');
  const negations = of('negation').filter(
    (hit) => !spared.some((phrase) => phrase.from <= hit.from && hit.to <= phrase.to),
  );
  // "We will never share": a promise of the site is no request of it, nor of what follows.
  const promise = Math.min(...of('promise').map((hit) => hit.from), Number.POSITIVE_INFINITY);
  const claims = settle(claimsIn(of)).filter((claim) => claim.to <= promise);
  const last = Math.max(...claims.map((claim) => claim.to), -1);
  const refusing = negations.filter((hit) => hit.from < last && hit.from < promise);
  // Phrases that overlap say one thing once: "do not" inside "please do not".
  const apart = refusing.filter(
    (hit, index) => !refusing.some((other, at) => at < index && other.from < hit.to && hit.from < other.to),
  );
  return { claims, negations: apart.length, unticks: of('untick').length > 0 };
}

function polarityOf(sentences: readonly SentenceReading[], hits: readonly Hit[]): WordsReading['polarity'] {
  const asking = sentences.filter((sentence) => sentence.claims.length > 0);
  const spared = hits.some((hit) => hit.concept === 'noNegation' && hit.from === 0);
  const said = (concept: Concept) => !spared && hits.some((hit) => hit.concept === concept && hit.from === 0);
  if (asking.length === 0) return said('no') ? 'refuses' : said('yes') ? 'asks' : 'unclear';
  if (said('no')) return 'refuses';
  if (asking.some((sentence) => sentence.negations > 1 || (sentence.unticks && sentence.negations > 0)))
    return 'unclear';
  const refusing = asking.filter((sentence) => sentence.negations === 1);
  if (refusing.length === 0) return 'asks';
  return refusing.length === asking.length ? 'refuses' : 'unclear';
}

function readIn(text: string, tokens: readonly Token[], lexicons: readonly Lexicon[]): WordsReading {
  const { hits } = match(tokens, lexicons);
  const sentence = sentencesOf(tokens);
  const count = (sentence.at(-1) ?? 0) + 1;
  const grouped: Hit[][] = Array.from({ length: count }, () => []);
  for (const hit of hits) grouped[sentence[hit.from] ?? 0]?.push(hit);
  const sentences = grouped.map(readSentence);
  const claims = sentences.flatMap((one) => one.claims);
  const quote = (claim: Claim) => text.slice(tokens[claim.from]?.start, tokens[claim.to - 1]?.end);
  const purposes = ORDER.filter((purpose) => claims.some((claim) => claim.purpose === purpose));
  const has = (concept: Concept) => hits.some((hit) => hit.concept === concept);
  return {
    purposes,
    polarity: polarityOf(sentences, hits),
    words: [...new Set(claims.map(quote))].slice(0, 4),
    agrees: has('agree'),
    recurring: has('recurring'),
    price: mentionsPrice(text),
    confidence: claims.some((claim) => claim.strong) ? 'high' : 'low',
    language: purposes.length > 0 || has('agree') || has('yes') || has('no') ? (lexicons[0]?.language ?? null) : null,
  };
}

// What purposes do not say, the first reading that says anything says: "Yes" and "No" have no purpose.
const weight = (reading: WordsReading): number =>
  reading.purposes.length * 4 + (reading.confidence === 'high' ? 2 : 0) + (reading.polarity === 'unclear' ? 0 : 1);

// A label is a sentence or two; a longer text is cut here, so that a hostile one costs no more.
const MAX_LENGTH = 2000;

/** Reads what a label asks for. `languageHint` is the page's language; the words' own script wins. */
export function readWords(text: string, languageHint?: string | null): WordsReading {
  const cut = text.slice(0, MAX_LENGTH);
  const tokens = tokenise(cut);
  const asked = lexiconsFor(cut, languageHint).map((lexicons) => ({
    script: lexicons[0]?.script,
    reading: readIn(cut, tokens, lexicons),
  }));
  const [best] = asked.sort((a, b) => weight(b.reading) - weight(a.reading));
  if (!best) return { ...NOTHING, price: mentionsPrice(cut) };
  // A label in two scripts says what both say; two languages of one script are two guesses at the same words.
  const heard = asked.filter((one) => one === best || one.script !== best.script).map((one) => one.reading);
  const { confidence } = best.reading;
  return {
    ...best.reading,
    purposes: ORDER.filter((purpose) =>
      heard.some((one) => one.confidence === confidence && one.purposes.includes(purpose)),
    ),
    agrees: heard.some((one) => one.agrees),
    recurring: heard.some((one) => one.recurring),
  };
}
