// What the dashboard knows now. Views read its signals; whatever changes the log or the address goes through here.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Language } from '../../locales/language.js';
import type { Case, Review, Visit } from '../../model/visit.js';
import { visitsFrom } from '../log/visits.js';
import type { Settings } from '../settings.js';
import { type Figures, figuresOf } from './figures.js';
import type { Query } from './query.js';
import { parseRoute, type Route } from './route.js';
import { Rows } from './rows.js';
import { select } from './select.js';
import type { LogEntry, LogState, Source } from './source.js';
import { titleOf } from './told.js';
import { WORDS, type Words } from './words.js';

/** What is loading, or how it ended. */
export interface Loading {
  readonly state: 'loading' | 'done' | 'failed';
  readonly done: number;
}

export interface Inspection {
  readonly state: 'checking' | 'done' | 'failed';
  readonly done: number;
  readonly all: number;
  readonly log: LogState | null;
}

// Often enough to be seen growing, and seldom enough to leave time for reading on (own judgement).
const SHOW_EVERY_MS = 300;

export class Store {
  readonly source: Source;
  readonly language: Signal<Language> = signal('en');
  /** Whose provisions are named beside a finding. */
  readonly jurisdictions: Signal<Settings['jurisdictions']> = signal('all');
  readonly words: ReadonlySignal<Words> = computed(() => WORDS[this.language.value]);
  readonly figures: ReadonlySignal<Figures> = computed(() => figuresOf(this.language.value));
  readonly hash = signal('');
  readonly route: ReadonlySignal<Route> = computed(() => parseRoute(this.hash.value));
  readonly loading = signal<Loading>({ state: 'loading', done: 0 });
  readonly inspection = signal<Inspection>({ state: 'checking', done: 0, all: 0, log: null });
  readonly reviews = signal<ReadonlyMap<string, Review>>(new Map());
  readonly cases = signal<readonly Case[]>([]);
  readonly #rows = new Rows();
  /** Counts what has been added, so that what is worked out from the rows is worked out anew. */
  readonly #version = signal(0);
  readonly #gone = new AbortController();

  constructor(source: Source) {
    this.source = source;
  }

  /** The rows as they are now. Reading them asks to be told when they grow. */
  get rows(): Rows {
    this.#version.value;
    return this.#rows;
  }

  get version(): number {
    return this.#version.value;
  }

  async open(): Promise<void> {
    await Promise.all([this.#readKept(), this.#read(this.source.newestFirst(this.#gone.signal))]);
    await this.inspect();
  }

  close(): void {
    this.#gone.abort();
  }

  /** Goes to an address of the dashboard. While somebody types, the step back must not lead through every letter. */
  go(hash: string, { isTyping = false } = {}): void {
    if (isTyping) history.replaceState(null, '', hash);
    else if (location.hash !== hash) history.pushState(null, '', hash);
    this.hash.value = hash;
  }

  /** What was written since. */
  async refresh(): Promise<void> {
    if (this.loading.value.state !== 'done') return;
    await this.#read(this.source.since(this.#rows.lastSeq + 1, this.#gone.signal));
  }

  async #readKept(): Promise<void> {
    try {
      const [reviews, cases] = await Promise.all([this.source.reviews(), this.source.cases()]);
      this.reviews.value = reviews;
      this.cases.value = cases;
    } catch {
      this.loading.value = { ...this.loading.value, state: 'failed' };
    }
  }

  async #read(batches: AsyncIterable<readonly LogEntry[]>): Promise<void> {
    this.loading.value = { state: 'loading', done: 0 };
    let [done, shown] = [0, -Infinity];
    try {
      for await (const batch of batches) {
        this.#rows.add(batch);
        done += batch.length;
        if (performance.now() - shown < SHOW_EVERY_MS) continue;
        this.#version.value += 1;
        this.loading.value = { state: 'loading', done };
        // A pause, so that a page of findings can be read while the rest comes.
        await new Promise((resolve) => setTimeout(resolve));
        shown = performance.now();
      }
      this.loading.value = { state: 'done', done };
    } catch {
      this.loading.value = { state: this.#gone.signal.aborted ? 'done' : 'failed', done };
    }
    this.#version.value += 1;
  }

  async inspect(): Promise<void> {
    try {
      const log = await this.source.inspect((done, all) => {
        this.inspection.value = { state: 'checking', done, all, log: null };
      });
      this.inspection.value = { state: 'done', done: log.count, all: log.count, log };
    } catch {
      this.inspection.value = { ...this.inspection.value, state: 'failed' };
    }
  }

  select(query: Query): Uint32Array {
    const words = this.words.value;
    const reviews = this.reviews.value;
    const keys = new Set(this.cases.value.find(({ id }) => id === query.case)?.findings);
    return select(this.rows, query, {
      decisionOf: (key) => reviews.get(key)?.decision ?? 'open',
      inCase: (key) => keys.has(key),
      titleOf: (rule) => titleOf(rule, words),
      compare: this.figures.value.compare,
    });
  }

  /** One visit as exports tell it, all of it or only these findings; null where nothing of it is left. */
  async visit(id: string, keys: ReadonlySet<string> | null): Promise<Visit | null> {
    const entries = await this.source.ofVisit(id);
    const wanted = entries.filter((entry) => entry.kind !== 'finding' || keys === null || keys.has(entry.key));
    return visitsFrom(wanted, this.reviews.value, this.cases.value)[0] ?? null;
  }

  async saveReview(key: string, review: Review): Promise<void> {
    await this.source.saveReview(key, review);
    this.reviews.value = new Map(this.reviews.value).set(key, review);
  }

  async saveCase(saved: Case): Promise<void> {
    await this.source.saveCase(saved);
    const others = this.cases.value.filter(({ id }) => id !== saved.id);
    this.cases.value = [...others, saved].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  }

  async removeCase(id: string): Promise<void> {
    await this.source.removeCase(id);
    this.cases.value = this.cases.value.filter((one) => one.id !== id);
  }
}
