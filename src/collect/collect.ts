// The only reader of a document: discovers without layout, measures in one pass, describes as plain facts.
// Synchronous and read-only. Call it in a task just after a frame (`afterFrame`), and the layout is already paid for.
import type { ControlFact, Limit, PageFacts } from '../model/facts.js';
import { findActions } from './actions.js';
import { describeControl, type Surroundings } from './describe.js';
import { discover, MAX_CONTROLS } from './discover.js';
import { findForms } from './forms.js';
import { findHiddenFields } from './hidden-fields.js';
import { languageOf } from './language.js';
import { createMeasure } from './measure.js';
import { describeFrame } from './owner.js';
import { bodyFontSize, outlineOf, typedValues } from './page-text.js';
import { RefBook, type Refs } from './refs.js';
import { describePlace } from './selector.js';
import { clean, cleanUrl } from './text.js';
import { openRoots } from './walk.js';

export interface CollectOptions {
  /** Controls the person changed with their own hand. */
  readonly touched?: WeakSet<Element>;
}

export interface Collected {
  readonly facts: PageFacts;
  readonly refs: Refs;
}

function navigationOf(view: Window): PageFacts['navigation'] {
  const entry = view.performance?.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (entry?.type === 'reload') return 'reload';
  if (entry?.type === 'back_forward') return 'back-forward';
  return entry ? 'navigate' : 'unknown';
}

export function collect(document: Document, options: CollectOptions = {}): Collected {
  const view = document.defaultView as Window;
  const refs = new RefBook();
  const measure = createMeasure(document);
  const roots = openRoots(document);
  const language = languageOf(document.documentElement);
  const forms = findForms(roots, refs);
  const discovery = discover(roots, measure);
  const actions = findActions(roots, measure, refs, forms.numberOf, language);
  const typed = typedValues(roots);
  const limits: Limit[] = [];
  const around: Surroundings = {
    measure,
    refs,
    discovery,
    actions,
    formNumber: forms.numberOf,
    typed,
    touched: options.touched ?? new WeakSet(),
  };
  const controls: ControlFact[] = [];
  for (const [order, seed] of discovery.seeds.entries()) {
    try {
      controls.push(describeControl(seed, order, around));
    } catch (error) {
      // One hostile control must not hide the others, nor pass as clean.
      limits.push({
        kind: 'error',
        target: [describePlace(seed.element)],
        reason: `control not read: ${(error as Error).name}`,
      });
    }
  }
  for (const element of discovery.closed) {
    limits.push({
      kind: 'closed-shadow-root',
      target: [describePlace(element)],
      reason: 'a custom control that does not say its state',
    });
  }
  if (discovery.cut) limits.push({ kind: 'size', target: [], reason: `more than ${MAX_CONTROLS} controls` });
  const hiddenFields = findHiddenFields(roots, refs, forms.numberOf);
  const shown = [...controls, ...actions.map((action) => action.fact), ...hiddenFields];
  const places = Object.fromEntries(shown.map(({ ref }) => [ref, describePlace(refs.get(ref) as Element)]));
  return {
    refs,
    facts: {
      schemaVersion: 1,
      url: cleanUrl(document.URL),
      title: clean(document.title, typed, 120),
      language,
      viewport: { width: view.innerWidth, height: view.innerHeight },
      navigation: navigationOf(view),
      frame: describeFrame(view),
      measured: { style: true, layout: measure.layout, history: false },
      bodyFontSize: bodyFontSize(document, measure),
      outline: clean(outlineOf(roots), typed, 4000),
      forms: forms.facts,
      controls,
      actions: actions.map((action) => action.fact),
      hiddenFields,
      limits,
      places,
    },
  };
}
