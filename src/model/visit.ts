// What is kept of one load of one page, and what a person said of it. A log, an export and a sealed package speak of visits.
import type { PageReport } from './report.js';

export const DECISIONS = ['confirmed', 'dismissed', 'unsure'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a reviewer says of a finding. `by` is a name they chose to give, empty where they did not. */
export interface Review {
  readonly decision: Decision | null;
  readonly note: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A question somebody works on, and the findings that belong to it. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly purpose: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Keys of records, each one finding on one visit. */
  readonly findings: readonly string[];
}

/** One load of one page. */
export interface Visit {
  /** Made by whoever looked, once a load. */
  readonly id: string;
  /** Registrable domain of the page. */
  readonly site: string;
  readonly page: PageReport;
  /** By finding id. */
  readonly reviews: Readonly<Record<string, Review>>;
  /** Ids of cases, by finding id. */
  readonly cases: Readonly<Record<string, readonly string[]>>;
}
