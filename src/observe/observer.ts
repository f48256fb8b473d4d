// The only listener over time: who turned what, when, and what was gathered. It writes nothing into the page and patches nothing.
import type { Collected } from '../collect/collect.js';
import type { Refs } from '../collect/refs.js';
import { Typed } from '../collect/typed.js';
import type { Root } from '../collect/walk.js';
import type { HiddenFieldFact, PageFacts } from '../model/facts.js';
import type { Effort, Memory, PageHistory } from '../model/history.js';
import type { Reading } from '../model/reading.js';
import { Ear, type Gesture, markPressed, type Sending } from './ear.js';
import type { FirstSight } from './first-sight.js';
import { formHas, gather } from './gather.js';
import { Ledger } from './ledger.js';
import { Presses, whatWasPressed } from './presses.js';
import { Prompts } from './prompts.js';
import { consentsIn } from './requests.js';
import { Restores } from './restores.js';
import { Sampler } from './sampler.js';
import { Shown } from './shown.js';
import { Submissions } from './submissions.js';
import { tellControls, tellSubmissions } from './tell.js';

export interface ObserverOptions {
  readonly memory?: Memory;
  /** Observed since before any script of the page ran. */
  readonly isWhole?: boolean;
  /** One that hears already, where another script came first. */
  readonly ear?: Ear;
  readonly touched?: WeakSet<Element>;
  readonly sight?: FirstSight;
  /** Something changed or was pressed that a fresh look would tell of. */
  readonly onNews?: () => void;
  readonly onSubmission?: () => void;
  /** Something is pressed or sent before anything was looked at: looks now, so that the controls are known. */
  readonly lookNow?: () => void;
}

export class Observer {
  readonly touched: WeakSet<Element>;
  /** What the person has typed, for cleaning words of it. It never leaves this world. */
  readonly typed: Typed;
  readonly #ear: Ear;
  readonly #ledger: Ledger;
  readonly #presses = new Presses();
  readonly #prompts = new Prompts();
  readonly #restores = new Restores();
  readonly #sampler: Sampler;
  readonly #shown = new Shown();
  readonly #submissions: Submissions;
  readonly #isWhole: boolean;
  readonly #onNews: () => void;
  readonly #lookNow: () => void;
  #loadedAt: number | null = null;
  #hasLooked = false;

  constructor(document: Document, options: ObserverOptions = {}) {
    this.touched = options.touched ?? new WeakSet();
    this.typed = new Typed(this.touched);
    this.#isWhole = options.isWhole ?? document.readyState === 'loading';
    this.#onNews = options.onNews ?? (() => {});
    this.#lookNow = options.lookNow ?? (() => {});
    this.#ledger = new Ledger(this.touched, options.sight);
    this.#submissions = new Submissions(this.typed, {
      freeze: (form) => {
        this.#lookFirst();
        this.#shown.freeze(this.#ledger.controls, this.#presses, performance.now());
        return this.#ledger.controls.filter((control) => formHas(form, control));
      },
      gather: (form, data, members) => gather(form, data, members, this.#shown.of),
      onSettled: () => options.onSubmission?.(),
    });
    this.#sampler = new Sampler(
      () => this.sample(),
      () => this.#ledger.live.length > 0 || this.#prompts.isWatching,
    );
    this.#ear = options.ear ?? new Ear();
    this.#ear.hear({ onGesture: (gesture) => this.#onGesture(gesture), onSending: (event) => this.#onSending(event) });
    if (document.readyState === 'complete') this.#loaded();
    if (options.memory) this.remember(options.memory);
    this.arm();
  }

  /** What was chosen on the pages before, where it is only known later. */
  remember(memory: Memory): void {
    this.#ledger.remember(memory);
    this.#prompts.remember(memory);
  }

  /** Listens; again after `document.open`. Doing it twice changes nothing. */
  arm(roots: readonly Root[] = [document]): void {
    this.#ear.arm(roots);
    window.addEventListener('load', this.#onLoad, { passive: true });
    // That a frame has loaded is told to the document, and never to the window.
    document.addEventListener('load', this.#onFrameLoad, { capture: true, passive: true });
    window.addEventListener('pageshow', this.#onShow, { passive: true });
    window.addEventListener('pagehide', this.#onLeave, { capture: true, passive: true });
    this.#navigation?.addEventListener('navigate', this.#onNavigate);
  }

  stop(): void {
    this.#ear.disarm();
    this.#sampler.stop();
    window.removeEventListener('load', this.#onLoad);
    document.removeEventListener('load', this.#onFrameLoad, { capture: true });
    window.removeEventListener('pageshow', this.#onShow);
    window.removeEventListener('pagehide', this.#onLeave, { capture: true });
    this.#navigation?.removeEventListener('navigate', this.#onNavigate);
  }

  /** Facts of a look, with what happened before it. Rejects nothing; call it right after `collect`. */
  witness(collected: Collected): PageFacts {
    const now = performance.now();
    this.#hasLooked = true;
    this.#restores.look(collected.trees);
    this.#ledger.bind(collected, this.#presses, this.#restores, now);
    this.#presses.forget(now);
    return {
      ...collected.facts,
      controls: collected.facts.controls.map((control) => {
        const element = collected.refs.get(control.ref);
        return element && this.touched.has(element) ? { ...control, touched: true } : control;
      }),
      measured: { ...collected.facts.measured, history: true },
      history: this.#history(collected.typed, collected.facts.hiddenFields),
    };
  }

  /** What the reading of that look says the words mean. Answers whether that changes the history: then `witness` tells more. */
  know(reading: Reading, refs: Refs): boolean {
    const isConsentNew = this.#ledger.know(reading);
    const isBack = this.#prompts.know(reading, refs, this.#presses.newestAction(performance.now()));
    this.#sampler.run();
    return isBack || (isConsentNew && this.#submissions.all.length > 0);
  }

  /** Compares the known controls now. Answers whether one had changed. */
  sample(): boolean {
    this.#prompts.sample();
    this.#restores.sample();
    const isNew = this.#ledger.compare(this.#presses, this.#restores, performance.now());
    if (isNew) this.#onNews();
    return isNew;
  }

  get samples(): number {
    return this.#sampler.count;
  }

  /** Names by which the page's own consent controls are sent. */
  get consentNames(): ReadonlySet<string> {
    return new Set(this.#ledger.controls.filter(({ asks }) => asks).map(({ fieldName }) => fieldName));
  }

  /** Controls one sample reads. */
  get sampled(): number {
    return this.#ledger.live.length;
  }

  /** A control is about to be pressed at the person's word, from outside the page. */
  pressedFor(element: Element): void {
    this.sample();
    const control = this.#ledger.partOf(element);
    if (!control) return;
    const { state: before, words } = control;
    this.#presses.add({ at: performance.now(), on: 'control', control, before, words }, true);
  }

  /** Told by whoever drives the browser and sees its requests: a class of value by field name, consents alone. */
  noteRequest(receiver: string, fields: Readonly<Record<string, HiddenFieldFact['value']>>): void {
    const consents = consentsIn(fields, this.#ledger.controls);
    if (consents.length === 0) return;
    this.#submissions.note({ at: Math.round(performance.now()), means: 'request', form: '', receiver, consents });
  }

  noteEffort(effort: Effort): void {
    this.#prompts.note(effort);
  }

  readonly #onLoad = (): void => this.#loaded();

  readonly #onFrameLoad = ({ target }: Event): void => {
    if (target instanceof Element) this.#submissions.answered(target);
  };

  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#restores.returned();
  };

  readonly #onLeave = (): void => {
    this.sample();
    this.#submissions.leaving(this.#navigation !== undefined);
  };

  readonly #onNavigate = (event: Event): void => {
    const { destination } = event as Event & {
      readonly destination?: { readonly url: string; readonly sameDocument: boolean };
    };
    if (destination && !destination.sameDocument) this.#submissions.leavingFor(destination.url);
  };

  get #navigation(): EventTarget | undefined {
    return (window as unknown as { navigation?: EventTarget }).navigation;
  }

  #loaded(): void {
    this.#loadedAt ??= Math.round(performance.now());
    // The browser puts its own entries back before `load`, or in the same turn.
    setTimeout(() => this.#restores.loaded());
  }

  #onGesture(gesture: Gesture): void {
    const now = performance.now();
    this.#lookFirst();
    if (gesture.kind === 'down') this.sample();
    if (gesture.kind === 'input' && gesture.path[0]) {
      this.typed.hear(gesture.path[0]);
      this.#restores.typedInto(gesture.path[0]);
    }
    if (gesture.kind === 'change' && gesture.path[0]) this.touched.add(gesture.path[0]);
    const press = whatWasPressed(gesture, this.#ledger.controls, this.#ledger.partOf);
    // A box drawn since the last look is nobody's but the person's who presses it.
    if (gesture.kind === 'press' && press.on !== 'control') markPressed(gesture, this.touched);
    // A box tells of its own turning by `input` too; a script's `click()` makes it do so.
    if (press.on !== 'control' || gesture.kind === 'down' || gesture.kind === 'press') {
      this.#presses.forget(now);
      this.#presses.add(press, gesture.kind === 'down');
    }
    if (gesture.kind === 'down') this.#shown.press(press.on === 'control', this.#ledger.controls, now);
    this.#prompts.hear(gesture);
    this.#sampler.run();
    // What typing changes the page shows by itself.
    if (gesture.kind === 'press' || gesture.kind === 'change') this.#onNews();
    setTimeout(() => this.sample());
  }

  /** In the middle of the page's own doings, where an error of ours must not surface: the next look tells of it. */
  #lookFirst(): void {
    if (this.#hasLooked) return;
    try {
      this.#lookNow();
    } catch {}
  }

  #onSending(event: Sending): void {
    this.#submissions.hear(event);
    setTimeout(() => this.sample());
  }

  #history(typed: Typed, hiddenFields: readonly HiddenFieldFact[]): PageHistory {
    return {
      isWhole: this.#isWhole,
      loadedAt: this.#loadedAt,
      controls: tellControls(this.#ledger.histories(), typed),
      submissions: tellSubmissions(this.#submissions.all, hiddenFields),
      refusals: this.#prompts.refusals,
      efforts: this.#prompts.efforts(),
      memory: { declined: this.#ledger.declined(), refused: this.#prompts.refused },
    };
  }
}
