import { mergeMemory } from '../audit/memory.js';
import type { Memory, Submission } from '../model/history.js';
import { NO_MEMORY } from '../model/history.js';
import type { FrameReport, PageReport } from '../model/report.js';
import type { AuditSettings } from './audit-settings.js';
import type { TakenPage } from './capture/visit-capture.js';
import { type Look, reportOf } from './look.js';
import { siteOf } from './site.js';

/** What one document tells, at a step or when it is left. */
export interface Account {
  readonly document: string;
  readonly report: FrameReport;
}

interface Step {
  readonly name: string;
  readonly seen: Look;
  readonly submissions: Submission[];
  /** What was kept of it as evidence, where that was asked for. */
  readonly taken: TakenPage | undefined;
}

/** A step that is over: its report, and what that was made from. */
export interface WalkedStep {
  readonly page: PageReport;
  readonly seen: Look;
  readonly taken: TakenPage | undefined;
}

// As many refusals as a person makes in a long checkout, several times over.
const MOST_REMEMBERED = { declined: 100, refused: 100 };

const keyOf = ({ at, means, form, receiver }: Submission) => JSON.stringify([at, means, form, receiver]);

/** Keeps a journey's steps, what was sent between them, and what the person chose on each site. */
export class JourneyLedger {
  readonly #steps: Step[] = [];
  readonly #told = new Map<string, Set<string>>();
  /** The last step that looked at a document: what is sent from it later belongs there. */
  readonly #stepOf = new Map<string, Step>();
  readonly #memories = new Map<string, Memory>();
  readonly #lastMemory = new Map<string, Memory>();
  #onTheWay: Submission[] = [];

  get memories(): ReadonlyMap<string, Memory> {
    return this.#memories;
  }

  get names(): readonly string[] {
    return this.#steps.map(({ name }) => name);
  }

  take(account: Account): void {
    this.#remember(account);
    const { document, report } = account;
    const told = this.#told.get(document) ?? new Set();
    this.#told.set(document, told);
    for (const submission of report.submissions) {
      if (told.has(keyOf(submission))) continue;
      told.add(keyOf(submission));
      // Sent from a page that no step has looked at: it belongs to the step it led to.
      (this.#stepOf.get(document)?.submissions ?? this.#onTheWay).push(submission);
    }
  }

  step(name: string, seen: Look, taken?: TakenPage): void {
    for (const account of seen.frames) this.take(account);
    const step: Step = { name, seen, submissions: this.#onTheWay, taken };
    this.#onTheWay = [];
    this.#steps.push(step);
    for (const { document } of seen.frames) this.#stepOf.set(document, step);
  }

  /** One report a step, in the order they were walked. */
  walked(settings: AuditSettings): readonly WalkedStep[] {
    this.#steps.at(-1)?.submissions.push(...this.#onTheWay);
    this.#onTheWay = [];
    return this.#steps.map(({ name, seen, submissions, taken }) => {
      const frames = seen.frames.map((frame, index) => ({
        ...frame,
        report: { ...frame.report, submissions: index === 0 ? submissions : [] },
      }));
      const whole = { ...seen, frames };
      return { page: reportOf(whole, settings, { step: name, automation: 'visible' }), seen: whole, taken };
    });
  }

  #remember({ document, report }: Account): void {
    const site = siteOf(report.url);
    if (site === '') return;
    const all = this.#memories.get(site) ?? NO_MEMORY;
    // What a document was told when it began is what was known then.
    const before = this.#lastMemory.get(document) ?? all;
    this.#lastMemory.set(document, report.memory);
    this.#memories.set(site, mergeMemory(all, before, report.memory, MOST_REMEMBERED));
  }
}
