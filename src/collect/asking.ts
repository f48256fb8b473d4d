// What asks on a page beside its controls: surfaces with their buttons, refusals, and sentences without a control.
import type { ButtonFact, Limit, SurfaceFact, TextFact } from '../model/facts.js';
import type { Steps } from '../model/steps.js';
import { findButtons } from './buttons.js';
import { describeSurfaces } from './describe-surface.js';
import type { Discovery } from './discover.js';
import type { Measure } from './measure.js';
import { createIntents, pressesAmong } from './presses.js';
import { MAX_BLOCKS, type Speech, speechIn } from './speech.js';
import { findSurfaces, MAX_SURFACES, type Surfaces } from './surfaces.js';
import { type AroundTexts, findTexts, MAX_TEXTS } from './texts.js';
import { tooMany } from './too-many.js';
import type { Trees } from './trees.js';

/** Where to look, before controls are described: a control says which surface it stands in. */
export interface Asking {
  readonly speech: readonly Speech[];
  readonly isSpeechCut: boolean;
  readonly presses: readonly Element[];
  readonly surfaces: Surfaces;
}

export function* findAsking(trees: Trees, discovery: Discovery, measure: Measure): Steps<Asking> {
  const { speech, cut } = yield* speechIn(trees.roots, measure, discovery.isControl);
  let presses: readonly Element[] = [];
  for (const root of trees.roots) {
    // Never spread into a call: a page of a hundred thousand links is one argument each, and more than a stack holds.
    presses = presses.concat(yield* pressesAmong(trees.pressableIn(root), discovery.isControl));
  }
  const surfaces = yield* findSurfaces(trees, speech, presses, discovery, measure);
  return { speech, isSpeechCut: cut, presses, surfaces };
}

interface Around extends AroundTexts {
  readonly discovery: Discovery;
}

interface AskingFacts {
  readonly buttons: readonly ButtonFact[];
  readonly surfaces: readonly SurfaceFact[];
  readonly texts: readonly TextFact[];
  readonly limits: readonly Limit[];
}

export function* describeAsking(
  { speech, isSpeechCut, presses, surfaces }: Asking,
  around: Around,
): Steps<AskingFacts> {
  const { isControl } = around.discovery;
  const shared = { ...around, surfaces, isControl, intentOf: createIntents(around.language) };
  const { buttons, limits } = yield* findButtons(presses, shared);
  const { texts, cut } = yield* findTexts(speech, around);
  return {
    buttons: buttons.map(({ fact }) => fact),
    surfaces: yield* describeSurfaces({ ...shared, buttons }),
    texts,
    limits: [
      ...(surfaces.cut ? [tooMany(MAX_SURFACES, 'banners and dialogs')] : []),
      ...limits,
      ...(cut ? [tooMany(MAX_TEXTS, 'texts')] : []),
      ...(isSpeechCut ? [tooMany(MAX_BLOCKS, 'blocks of text')] : []),
    ],
  };
}
