// Pages that are only observed do little, but take memory: so many of them for each page that is looked at (own judgement).
const MOST_OBSERVED_EACH = 2;

export interface PageAtWork {
  /** Another page was open in its browser meanwhile. */
  readonly hadCompany: boolean;
}

/** Which pages are at work, and which of them are only observed and so keep none from its turn. */
export class PagesAtWork {
  readonly #pages = new Map<PageAtWork, { hadCompany: boolean; isObserved: boolean }>();

  constructor(private readonly atATime: number) {}

  begin(): PageAtWork {
    const page = { hadCompany: this.#pages.size > 0, isObserved: false };
    for (const other of this.#pages.values()) other.hadCompany = true;
    this.#pages.set(page, page);
    return page;
  }

  /** It is only observed from here on. Answers whether the next may begin. */
  observe(page: PageAtWork): boolean {
    const observed = [...this.#pages.values()].filter(({ isObserved }) => isObserved).length;
    const state = this.#pages.get(page);
    if (state === undefined || observed >= MOST_OBSERVED_EACH * this.atATime) return false;
    state.isObserved = true;
    return true;
  }

  end(page: PageAtWork): void {
    this.#pages.delete(page);
  }
}
