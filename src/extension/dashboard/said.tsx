import { ISOLATE, tell } from '../../locales/rule-words.js';
import type { Finding } from '../../model/finding.js';
import type { Level } from './level.js';
import { englishOf } from './told.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** Words of a page: in a direction of their own, and nothing in them that works unseen. */
export function Said({ text }: { readonly text: unknown }) {
  return <bdi>{visible(text)}</bdi>;
}

/** An address is only ever text. It runs from left to right in every language. */
export function Address({ url }: { readonly url: unknown }) {
  return (
    <bdi class="address" dir="ltr">
      {visible(url)}
    </bdi>
  );
}

const QUOTED = new RegExp(`${ISOLATE[0]}([^${ISOLATE[1]}]*)${ISOLATE[1]}`);

/** The sentence of a finding, in the language of the page, with the words of the site in it. */
export function Sentence({ finding, words }: { readonly finding: Finding; readonly words: Words }) {
  const { rule, messageKey } = finding;
  const english = englishOf(String(rule), String(messageKey));
  const translated = words.sentences.rules?.[rule]?.messages[messageKey];
  // Of a rule that is not known there is only the sentence that was stored, filled with words of the page.
  if (english === null && translated === undefined) return <Said text={finding.message} />;
  const evidence = typeof finding.evidence === 'object' && finding.evidence ? finding.evidence : {};
  const parts = tell({ rule, messageKey, evidence, english: english ?? '' }, words.sentences).split(QUOTED);
  // Every second part was between the marks.
  return <>{parts.map((part, at) => (at % 2 === 1 ? <Said key={part} text={part} /> : visible(part)))}</>;
}

/** Each level has a shape of its own, so that colour is never the only sign. */
const SHAPES: Readonly<Record<Level, string>> = {
  critical: 'M8 1l7 7-7 7-7-7z',
  serious: 'M8 1.5L15.2 14H.8z',
  moderate: 'M2 2h12v12H2z',
  minor: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  review: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
};

export function LevelTag({ level, words }: { readonly level: Level; readonly words: Words }) {
  return (
    <span class="level" data-level={level}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[level]} fill="currentColor" />
      </svg>
      {words.severityNames[level]}
    </span>
  );
}
