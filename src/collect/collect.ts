// The only reader of a document: discovers without layout, measures in one pass, describes as plain facts.
// Read-only. Call it in a task just after a frame (`afterFrame`), and the layout is already paid for.
import { withoutTokens } from '../lexicon/personal.js';
import { speak } from '../lexicon/registry.js';
import type { ControlState, Limit, PageFacts, Ref } from '../model/facts.js';
import { atOnce, type Steps } from '../model/steps.js';
import { factsOf, findActions } from './actions.js';
import { describeAsking, findAsking } from './asking.js';
import { describeControls } from './describe-controls.js';
import { surfaceRef } from './describe-surface.js';
import { discover } from './discover.js';
import { findForms } from './forms.js';
import { findHiddenFields } from './hidden-fields.js';
import { languageOf } from './language.js';
import { createMeasure } from './measure.js';
import { describeFrame } from './owner.js';
import { bodyFontSize, outlineOf } from './page-text.js';
import { RefBook, type Refs } from './refs.js';
import { placeDescriber } from './selector.js';
import { stateOf } from './state.js';
import { type Survey, surveySteps } from './survey.js';
import { clean, cleanUrl, tidy } from './text.js';
import type { Trees } from './trees.js';
import { Typed } from './typed.js';
import { navigationOf, privacySignal } from './view.js';
import { waitingFrames } from './waiting-frames.js';

// So many places are put into words in about a millisecond (own judgement).
const STRIDE = 10;

export interface CollectOptions {
  /** Where the caller has just surveyed the document, and it has not changed since. */
  readonly survey?: Survey;
  /** Controls the person changed with their own hand. */
  readonly touched?: WeakSet<Element>;
  /** What a person has typed since the page began, where somebody heard it. */
  readonly typed?: Typed;
  /** What the browser says to every site, where the caller knows better than the page's own `navigator`. */
  readonly globalPrivacyControl?: boolean;
}

export interface Collected {
  readonly facts: PageFacts;
  readonly refs: Refs;
  /** Every tree that was read. */
  readonly trees: Trees;
  /** What is typed into fields, by which words are cleaned of it. Never kept. */
  readonly typed: Typed;
  /** Reads the state of a control again, without a look; null where only a look can tell (drawn ones, selects). */
  readonly liveState: (ref: Ref) => (() => ControlState) | null;
}

/** What has not been read yet cannot be found, and is never passed as clean. */
const unfinished = ({ readyState }: Document): readonly Limit[] =>
  readyState === 'loading'
    ? [{ kind: 'time', target: [], reason: 'the page was still loading when it was audited' }]
    : [];

/** One look, all at once. */
export const collect = (document: Document, options: CollectOptions = {}): Collected =>
  atOnce(collectSteps(document, options));

/** One look in steps. What was found at first is true at the end only if the page has not changed in between: the caller sees to that. */
export function* collectSteps(document: Document, options: CollectOptions = {}): Steps<Collected> {
  const view = document.defaultView as Window;
  const refs = new RefBook();
  const { trees, languages } = options.survey ?? (yield* surveySteps(document));
  const language = languageOf(document.documentElement);
  // First of all: it settles which lexicons discovery reads with.
  const missing = speak(languages.wanted);
  yield;
  const measure = createMeasure(document);
  yield;
  const typed = (options.typed ?? new Typed()).look(trees);
  yield;
  const forms = findForms(trees, refs, typed);
  yield;
  const discovery = yield* discover(trees, measure);
  const { actions, limits: unpressed } = yield* findActions(trees, measure, refs, forms.numberOf, language, typed);
  const formNumber = forms.numberOf;
  const asking = yield* findAsking(trees, discovery, measure);
  const surfaceOf = (element: Element) => surfaceRef(element, asking.surfaces, refs);
  const around = { measure, refs, discovery, actions, formNumber, surfaceOf, typed };
  const touched = options.touched ?? new WeakSet<Element>();
  const { controls, limits } = yield* describeControls({ ...around, touched, marks: new Map() });
  const { buttons, surfaces, texts, limits: more } = yield* describeAsking(asking, { ...around, controls, language });
  const unread = [...missing, ...languages.unread].map(
    (tag): Limit => ({ kind: 'language', target: [], reason: `words in ${tag} cannot be read` }),
  );
  const { hiddenFields, limits: unnamed } = findHiddenFields(trees, refs, formNumber);
  yield;
  const toldActions = factsOf(actions);
  const shown = [...controls, ...toldActions, ...hiddenFields, ...buttons, ...surfaces, ...texts];
  const places: Record<Ref, string | readonly string[]> = {};
  const placeOf = placeDescriber(typed);
  for (const [at, { ref }] of shown.entries()) {
    if (at % STRIDE === 0) yield;
    places[ref] = placeOf(refs.get(ref) as Element);
  }
  yield;
  const fontSize = bodyFontSize(document, measure);
  yield;
  const outline = clean(outlineOf(trees.roots), typed, 4000);
  yield;
  const seeds = new Map(discovery.seeds.map((seed) => [seed.element, seed]));
  return {
    refs,
    trees,
    typed,
    liveState: (ref) => {
      const seed = seeds.get(refs.get(ref) as Element);
      return seed && !seed.drawn && seed.role !== 'select' ? () => stateOf(seed) : null;
    },
    facts: {
      schemaVersion: 1,
      url: cleanUrl(document.URL, typed),
      // What is typed goes first: whether it looks like a token would tell of it.
      title: tidy(withoutTokens(clean(document.title, typed), '[token]'), 120),
      language,
      languages: languages.wanted,
      textLanguage: languages.main,
      signals: { globalPrivacyControl: privacySignal(view, options.globalPrivacyControl) },
      viewport: { width: view.innerWidth, height: view.innerHeight },
      navigation: navigationOf(view),
      frame: describeFrame(view),
      measured: { style: true, layout: measure.layout, history: false },
      history: null,
      bodyFontSize: fontSize,
      outline,
      forms: forms.facts,
      controls,
      actions: toldActions,
      buttons,
      surfaces,
      texts,
      hiddenFields,
      limits: [
        ...limits,
        ...unread,
        ...more,
        ...unpressed,
        ...unnamed,
        ...waitingFrames(trees, measure),
        ...unfinished(document),
      ],
      places,
    },
  };
}
