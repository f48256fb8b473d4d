// What a page is written in: asked before its words are read, so that their lexicons can be brought.
import { type Languages, languageSteps } from '../lexicon/languages-of.js';
import type { Steps } from '../model/steps.js';
import { attribute, isElement, localName, matches, parentOf, textOf, walkerIn } from './natives.js';
import { tidy } from './text.js';
import type { Trees } from './trees.js';
import type { Root } from './walk.js';

// A language menu says every language's tag at its link; what is written in them is not on this page.
const TAGGED = '[lang]:not(a, option, li, link, button)';
const MOST_TAGS = 8;
const MOST_TEXT = 8000;
const LABELS = 'label, legend, button, [role="checkbox" i], [role="switch" i], [role="radio" i], [role="dialog" i]';
const UNREAD = /^(?:script|style|noscript|template|code|pre)$/;

function tagsOf(document: Document, trees: Trees): string[] {
  const tagged = [document.documentElement, ...trees.all(TAGGED)];
  const tags = tagged.flatMap((element) => (element && attribute(element, 'lang')?.trim()) || []);
  return [...new Set(tags)].slice(0, MOST_TAGS);
}

function textIn(root: Root, most: number): string {
  const walker = walkerIn(root, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  let length = 0;
  for (let at = walker.nextNode(); at && length < most; at = walker.nextNode()) {
    const parent = parentOf(at);
    const words = (textOf(at) ?? '').trim();
    if (words === '' || !isElement(parent) || UNREAD.test(localName(parent))) continue;
    parts.push(words);
    length += words.length;
  }
  return parts.join(' ');
}

/** The languages of a document. */
export function* findLanguages(document: Document, trees: Trees): Steps<Languages> {
  const texts: string[] = [];
  for (const root of trees.roots) {
    yield;
    texts.push(textIn(root, MOST_TEXT));
  }
  yield;
  const labels = labelsIn(trees);
  yield;
  return yield* languageSteps(tagsOf(document, trees), texts.join(' '), labels);
}

function labelsIn({ roots, namingIn }: Trees): string {
  let labels = '';
  for (const root of roots) {
    for (const element of namingIn(root)) {
      if (labels.length > MOST_TEXT) return labels;
      if (matches(element, LABELS)) labels += ` ${tidy(textOf(element) ?? '', 300)}`;
    }
  }
  return labels;
}
