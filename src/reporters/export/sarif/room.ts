// GitHub takes 25 000 results a run and 20 runs a file, and refuses what is larger.
// https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
import { SEVERITIES, type Severity } from '../../../model/finding.js';

export const RESULTS_PER_RUN = 25_000;
export const RUNS = 20;

/**
 * How many runs may be filled while this severity is still taken. Visits come once, and what is written cannot be taken back: the last
 * runs are kept for the worst (own judgement).
 */
const RUNS_FOR: Readonly<Record<Severity, number>> = { critical: RUNS, serious: 18, moderate: 14, minor: 10 };

export class Room {
  readonly perRun: number;
  #written = 0;
  readonly leftOut = new Map<Severity, number>(SEVERITIES.map((severity) => [severity, 0]));

  constructor(perRun = RESULTS_PER_RUN) {
    this.perRun = perRun;
  }

  /** Whether there is room for one more, and it is taken. */
  take(severity: Severity): boolean {
    const isTaken = this.#written < RUNS_FOR[severity] * this.perRun;
    if (isTaken) this.#written += 1;
    else this.leftOut.set(severity, (this.leftOut.get(severity) ?? 0) + 1);
    return isTaken;
  }

  get isNewRun(): boolean {
    return this.#written > this.perRun && this.#written % this.perRun === 1;
  }

  /** "3 moderate, 20 minor"; empty when all found room. */
  get told(): string {
    return [...this.leftOut]
      .reverse()
      .flatMap(([severity, count]) => (count > 0 ? [`${count} ${severity}`] : []))
      .join(', ');
  }
}
