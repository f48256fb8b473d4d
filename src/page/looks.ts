// The looks at one document, and who observes it in between.
import { collect } from '../collect/collect.js';
import type { Refs } from '../collect/refs.js';
import { surveySteps } from '../collect/survey.js';
import type { Root } from '../collect/walk.js';
import { takePacks } from '../lexicon/packs.js';
import { speak } from '../lexicon/registry.js';
import type { PageFacts } from '../model/facts.js';
import type { Memory } from '../model/history.js';
import type { Reading } from '../model/reading.js';
import { atOnce } from '../model/steps.js';
import { Observer } from '../observe/observer.js';
import { type Watch, watch } from '../observe/watch.js';
import { read } from '../read/read.js';

/** Tags of the lexicons this document calls for and nobody brought yet. They are brought as files of data, one a language. */
export function missingWords(): readonly string[] {
  takePacks(globalThis);
  return speak(atOnce(surveySteps(document)).languages.wanted);
}

export interface FrameOptions {
  /** What the browser says to sites, where this world cannot see it. */
  readonly globalPrivacyControl?: boolean;
}

export interface Look {
  /** What the reading was made from. */
  readonly facts: PageFacts;
  readonly reading: Reading;
  readonly refs: Refs;
}

let observer: Observer | null = null;
let page: Watch | null = null;

/** Who observes this document; null where nobody was asked to. */
export const observing = (): Observer | null => observer;

export function look(options: FrameOptions = {}): Look {
  takePacks(globalThis);
  const collected = collect(
    document,
    observer ? { ...options, touched: observer.touched, typed: observer.typed } : options,
  );
  follow(collected.trees.roots);
  const facts = observer?.witness(collected) ?? collected.facts;
  const reading = read(facts);
  // Words that cannot be read yet may be consent: nothing is settled until they are brought.
  const isSettled = speak(collected.facts.languages).length === 0;
  const isMore = isSettled && observer?.know(reading, collected.refs) === true;
  if (!observer || !isMore) return { facts, reading, refs: collected.refs };
  const more = observer.witness(collected);
  return { facts: more, reading: read(more), refs: collected.refs };
}

function follow(roots: readonly Root[]): void {
  page?.follow(roots);
  observer?.arm(roots);
}

export interface ObserveOptions {
  /** What the person chose on the pages before. */
  readonly memory?: Memory;
}

/** Observes this document from now on. Doing it twice changes nothing but what is remembered. */
export function observe({ memory }: ObserveOptions = {}): void {
  if (observer) {
    if (memory) observer.remember(memory);
    return;
  }
  page = watch({
    isOurs: () => false,
    isAlive: () => true,
    onRest: () => {
      observer?.arm();
      if (document.readyState !== 'loading') look();
    },
    onGone: () => {},
  });
  observer = new Observer(document, {
    ...(memory ? { memory } : {}),
    onNews: () => page?.poke(),
    lookNow: () => look(),
  });
  document.addEventListener('DOMContentLoaded', () => page?.poke(), { once: true });
  page.poke();
}
