// When a form is sent, and what consent it gathered. `formdata` reaches us for a click, Enter, `submit()` and `requestSubmit()`,
// and also for a mere `new FormData(form)`: that something was gathered is certain, that it was sent is not.
import { headingOf, nameOfForm } from '../collect/forms.js';
import { attribute } from '../collect/natives.js';
import type { Typed } from '../collect/typed.js';
import type { Submission } from '../model/history.js';
import type { Sending } from './ear.js';
import type { Consent } from './gather.js';
import { addressOf, receiverOf, targetOf } from './receiver.js';
import type { Tracked } from './tracked.js';

// Leaving for the answer of a form begins within a few frames; a frame answers within a request (own judgement).
const LEAVING_MS = 1500;
// Between taking a form's data and sending it a script may ask a server first (own judgement).
const ONE_SENDING_MS = 5000;
const MOST = 20;

/** A submission whose consents are tied to their controls. */
export type Settled = Omit<Submission, 'consents'> & { readonly consents: readonly Consent[] };

interface Pending {
  readonly form: HTMLFormElement;
  readonly at: number;
  readonly submit: SubmitEvent | null;
  readonly submitter: Element | null;
  /** Its controls when it began: a page may draw them anew, elsewhere, while it is sent. */
  readonly members: readonly Tracked[];
  data: FormData | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export interface Gatherer {
  /** Called before any listener of the page: what is shown now was shown to the person. Answers the controls of the form. */
  freeze(form: HTMLFormElement): readonly Tracked[];
  /** What the form gathered of these. Without data what was gathered is not known. */
  gather(form: HTMLFormElement, data: FormData | null, members: readonly Tracked[]): readonly Consent[];
  /** A submission is settled: it should be told at once, for the page may be on its way out. */
  onSettled(): void;
}

export class Submissions {
  readonly #typed: Typed;
  readonly #gatherer: Gatherer;
  readonly #settled: Settled[] = [];
  readonly #sentAt = new WeakMap<HTMLFormElement, number>();
  #pending: Pending[] = [];

  constructor(typed: Typed, gatherer: Gatherer) {
    this.#typed = typed;
    this.#gatherer = gatherer;
  }

  get all(): readonly Settled[] {
    return this.#settled;
  }

  hear(event: Sending): void {
    const form = event.target as HTMLFormElement;
    if (event.type === 'submit') this.#begin(form, event as SubmitEvent);
    else this.#take(form, (event as FormDataEvent).formData);
  }

  #begin(form: HTMLFormElement, submit: SubmitEvent | null): Pending {
    const members = this.#gatherer.freeze(form);
    const pending: Pending = {
      form,
      at: performance.now(),
      submit,
      submitter: submit?.submitter ?? null,
      members,
      data: null,
      timer: undefined,
    };
    this.#pending.push(pending);
    pending.timer = setTimeout(() => this.#afterEvent(pending));
    return pending;
  }

  #take(form: HTMLFormElement, data: FormData): void {
    const pending = this.#pending.find((one) => one.form === form) ?? this.#begin(form, null);
    // A script may take the form's data first, and the browser after it: what the browser takes is what is sent.
    const isWaiting = pending.data !== null && pending.submit === null;
    pending.data = data;
    // A script that asks again and again must not put off the answer for ever.
    if (isWaiting) return;
    clearTimeout(pending.timer);
    pending.timer = setTimeout(() => this.#afterEvent(pending));
  }

  /** The listeners of the page have run. */
  #afterEvent(pending: Pending): void {
    const { submit } = pending;
    if (submit && !submit.defaultPrevented) this.#settle(pending, true);
    else if (submit) this.#settle(pending, false);
    // `submit()` and `new FormData` look alike until the page leaves, or the frame it answers into loads.
    else pending.timer = setTimeout(() => this.#settle(pending, false), LEAVING_MS);
  }

  /**
   * The page goes. Whether it goes where a script's form leads has been told before, by browsers that tell where a page goes;
   * to others leaving is all there is.
   */
  leaving(isToldWhere: boolean): void {
    for (const pending of [...this.#pending]) {
      this.#settle(pending, pending.submit ? !pending.submit.defaultPrevented : !isToldWhere);
    }
  }

  /** The page is asked to go to another address: a form that was waiting to go there is on its way. */
  leavingFor(url: string): void {
    for (const pending of [...this.#pending]) {
      const isThere = addressOf(pending.form, pending.submitter) === url.replace(/[?#].*$/, '');
      if (isThere && pending.data && !pending.submit?.defaultPrevented) this.#settle(pending, true);
    }
  }

  /** A frame of the page loaded. */
  answered(frame: Element): void {
    const name = attribute(frame, 'name') ?? '';
    for (const pending of [...this.#pending]) {
      if (name !== '' && targetOf(pending.form, pending.submitter) === name) this.#settle(pending, true);
    }
  }

  #settle(pending: Pending, isSent: boolean): void {
    if (!this.#pending.includes(pending)) return;
    this.#pending = this.#pending.filter((one) => one !== pending);
    clearTimeout(pending.timer);
    // Nothing was gathered and nothing held it back: the page took the form away, and so nothing was sent.
    if (!pending.data && isSent) return;
    const consents = this.#gatherer.gather(pending.form, pending.data, pending.members);
    if (consents.length === 0 || this.#isEcho(pending)) return;
    if (isSent) this.#sentAt.set(pending.form, pending.at);
    this.note({
      at: Math.round(pending.at),
      means: isSent ? 'submit' : 'gathered',
      form: headingOf(pending.form, this.#typed) || nameOfForm(pending.form),
      receiver: isSent ? receiverOf(pending.form, pending.submitter) : '',
      consents,
    });
  }

  /** Chromium gathers a form a second time for its own navigation event; no person sends twice that fast. */
  #isEcho({ form, at, submit }: Pending): boolean {
    return submit === null && at - (this.#sentAt.get(form) ?? Number.NEGATIVE_INFINITY) < LEAVING_MS;
  }

  /** A script that takes a form's data and sends it by a request of its own: one submission, and now it is seen. */
  #joinRequest({ at, receiver, means, consents }: Settled): boolean {
    const names = new Set(consents.map(({ fieldName }) => fieldName));
    const waiting = this.#pending.filter(
      ({ data, members }) => data && members.some((one) => names.has(one.fieldName)),
    );
    for (const pending of waiting) this.#settle(pending, false);
    const isIt = (one: Settled) =>
      one.means === 'gathered' &&
      at - one.at < ONE_SENDING_MS &&
      one.consents.some(({ fieldName }) => names.has(fieldName));
    const index = this.#settled.findLastIndex(isIt);
    const gathered = this.#settled[index];
    if (!gathered) return false;
    const seen = new Map(consents.map((consent) => [consent.fieldName, consent.sent]));
    const told = gathered.consents.map((one) => ({ ...one, sent: seen.get(one.fieldName) ?? one.sent }));
    this.#settled[index] = { ...gathered, means, receiver, consents: told };
    this.#gatherer.onSettled();
    return true;
  }

  note(submission: Settled): void {
    if (submission.means === 'request' && this.#joinRequest(submission)) return;
    // A script that asks every second gathers the same again and again: once is told.
    const same = ({ at: _, consents, ...one }: Settled) =>
      // What the words mean may be known by the second time only.
      JSON.stringify([one, consents.map(({ control: _control, purposes: _purposes, ...consent }) => consent)]);
    if (submission.means === 'gathered' && this.#settled.some((one) => same(one) === same(submission))) return;
    this.#settled.push(submission);
    if (this.#settled.length > MOST) this.#settled.shift();
    this.#gatherer.onSettled();
  }
}
