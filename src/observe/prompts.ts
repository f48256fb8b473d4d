// Banners and dialogs over time: which the person refused, by how many presses, and whether they came back.

import { containsNode } from '../collect/natives.js';
import type { Refs } from '../collect/refs.js';
import { readIntent } from '../lexicon/intent.js';
import { readWords } from '../lexicon/read-words.js';
import type { Ref } from '../model/facts.js';
import type { Effort, Memory, Refusal } from '../model/history.js';
import type { Reading, SurfaceReading } from '../model/reading.js';
import type { Intent } from '../model/words.js';
import type { Gesture } from './ear.js';
import type { Pressed } from './presses.js';

// A question is known again by how it begins.
const WORDS = 200;
const MOST = 20;
// More presses than any preference centre asks for; beyond it a person is doing something else.
const MOST_PRESSES = 12;

const promptWords = (text: string): string => text.slice(0, WORDS);

interface Question {
  readonly words: string;
  readonly element: Element;
  readonly surface: Ref;
  readonly buttons: readonly { readonly element: Element; readonly intent: Intent; readonly name: string }[];
  readonly hasOn: boolean;
}

const isAsking = (surface: SurfaceReading): boolean => surface.asksConsent && surface.perceivable !== false;

/** "Cookie settings" in the footer: the person asks for the question, it does not come back by itself. */
function callsForPrompt(words: string, language: string | null): boolean {
  const { purposes } = readWords(words, language);
  return (
    readIntent(words, language) === 'settings' || purposes.some((one) => one === 'cookies' || one === 'privacy-notice')
  );
}

interface Refused {
  readonly words: string;
  readonly at: number;
  readonly isEarlier: boolean;
  returned: number;
  isGone: boolean;
  /** Watched until it goes. */
  element: Element | null;
}

export class Prompts {
  #refusals: Refused[] = [];
  readonly #efforts: Effort[] = [];
  #open: Question[] = [];
  /** Presses since a question was first asked, whichever layer they were on. */
  #way: string[] = [];
  #asked: { words: string; surface: Ref; hasAccept: boolean } | null = null;

  /** What was refused on the pages before. */
  remember({ refused }: Memory): void {
    const before = refused.map((words) => ({
      words,
      at: 0,
      isEarlier: true,
      returned: 0,
      isGone: false,
      element: null,
    }));
    this.#refusals = [...before, ...this.#refusals.filter(({ isEarlier }) => !isEarlier)];
  }

  /** Answers whether a question that was refused has come back. */
  know({ surfaces, page }: Reading, refs: Refs, pressed: Pressed | null): boolean {
    const isWanted = pressed !== null && callsForPrompt(pressed.words, page.language);
    const asking = surfaces.filter(isAsking);
    const shown = new Set(asking.filter(({ layer }) => layer === 'first').map(({ text }) => promptWords(text)));
    let isBack = false;
    for (const refusal of this.#refusals) {
      if (refusal.isEarlier) continue;
      if (!shown.has(refusal.words)) refusal.isGone = true;
      else if (refusal.isGone) {
        refusal.isGone = false;
        if (isWanted) continue;
        refusal.returned += 1;
        isBack = true;
      }
    }
    this.#open = asking.flatMap((surface) => {
      const element = refs.get(surface.ref);
      if (!element) return [];
      const buttons = surface.buttons.flatMap(({ ref, intent, name }) => {
        const button = refs.get(ref);
        return button ? [{ element: button, intent, name }] : [];
      });
      const hasOn = surface.controls.some(({ state, isConsent, disabled }) => state === 'on' && isConsent && !disabled);
      return [{ words: promptWords(surface.text), element, surface: surface.ref, buttons, hasOn }];
    });
    const first = asking.find(({ layer }) => layer === 'first');
    if (first && this.#asked?.words !== promptWords(first.text)) {
      const hasAccept = first.buttons.some(({ intent, perceivable }) => intent === 'accept' && perceivable !== false);
      this.#asked = { words: promptWords(first.text), surface: first.ref, hasAccept };
      this.#way = [];
    } else if (first && this.#asked) this.#asked = { ...this.#asked, surface: first.ref };
    return isBack;
  }

  /** A question that was refused and is still there. */
  get isWatching(): boolean {
    return this.#refusals.some(({ element }) => element !== null);
  }

  /** Between looks, so that a question which goes and comes back quickly is told. */
  sample(): void {
    for (const refusal of this.#refusals) {
      if (!refusal.element || (refusal.element.isConnected && refusal.element.checkVisibility())) continue;
      refusal.isGone = true;
      refusal.element = null;
    }
  }

  /** A whole press by the person. */
  hear({ path, kind, at }: Gesture): void {
    if (kind !== 'press') return;
    const question = this.#open.find(({ element }) => path.some((pressed) => containsNode(element, pressed)));
    if (!question) return;
    const button = question.buttons.find(({ element }) => path.some((pressed) => pressed === element));
    if (this.#way.length < MOST_PRESSES) this.#way.push(button?.name ?? '');
    const isRefusal = button?.intent === 'reject' || (button?.intent === 'save' && !question.hasOn);
    if (isRefusal) this.#refuse(question, at);
    else if (button?.intent === 'accept') this.#asked = null;
  }

  #refuse(question: Question, at: number): void {
    const words = this.#asked?.words ?? question.words;
    const { element } = question;
    const known = this.#refusals.find((refusal) => refusal.words === words);
    if (known) known.element = element;
    else this.#refusals.push({ words, at: Math.round(at), isEarlier: false, returned: 0, isGone: false, element });
    if (this.#refusals.length > MOST) this.#refusals.shift();
    if (!this.#asked) return;
    const { surface, hasAccept } = this.#asked;
    this.note({
      surface,
      words,
      accept: hasAccept ? 1 : null,
      refuse: this.#way.length,
      way: [...this.#way],
      by: 'person',
    });
    this.#way = [];
  }

  note(effort: Effort): void {
    this.#efforts.push(effort);
    if (this.#efforts.length > MOST) this.#efforts.shift();
  }

  get refusals(): readonly Refusal[] {
    return this.#refusals.map(({ isGone: _, element: _element, ...refusal }) => refusal);
  }

  /** A surface drawn anew has another ref: it is known by its words. */
  efforts(): readonly Effort[] {
    return this.#efforts.map((effort) => {
      const open = this.#open.find(({ words }) => words === effort.words);
      return { ...effort, surface: open?.surface ?? null };
    });
  }

  get refused(): readonly string[] {
    return [...new Set(this.#refusals.map(({ words }) => words))].slice(-MOST);
  }
}
