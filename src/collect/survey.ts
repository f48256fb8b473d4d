// What is known of a document before its words are read: its trees, and the languages whose words have to be brought for it.
import type { Languages } from '../lexicon/languages-of.js';
import type { Steps } from '../model/steps.js';
import { findLanguages } from './languages.js';
import { listTrees, type Trees } from './trees.js';

export interface Survey {
  readonly trees: Trees;
  readonly languages: Languages;
}

/** True for as long as the page stays as it is. */
export function* surveySteps(document: Document): Steps<Survey> {
  const trees = yield* listTrees(document);
  return { trees, languages: yield* findLanguages(document, trees) };
}
