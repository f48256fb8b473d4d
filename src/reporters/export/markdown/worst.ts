import { rankOf } from '../../../audit/grade.js';
import type { Finding } from '../../../model/finding.js';
import type { Visit } from '../../../model/visit.js';

export interface Found {
  readonly finding: Finding;
  readonly url: string;
  readonly step: string | null;
  readonly review: Visit['reviews'][string] | null;
}

/** What is new comes before what a baseline knows, and what fails before what a person has to look at. */
const rank = ({ finding: { severity, verdict, status } }: Found): number =>
  rankOf(severity) + (verdict === 'fail' ? 10 : 0) + (status === 'new' ? 100 : 0);

/** The worst of all that passes, the first of equals: a bounded list, however long the log. */
export class Worst {
  readonly #most: number;
  #kept: Found[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(found: Found): void {
    this.#kept.push(found);
    // Sorted now and then only; a stable sort keeps the order of the pages among equals.
    if (this.#kept.length >= this.#most * 2) this.#cut();
  }

  all(): readonly Found[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept = this.#kept.sort((a, b) => rank(b) - rank(a)).slice(0, this.#most);
  }
}
