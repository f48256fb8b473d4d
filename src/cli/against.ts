// What a run is held against, read before any browser is started: what cannot be read must not come to light after an hour.
import type { Baseline } from '../audit/baseline.js';
import type { Declaration, ReadLook } from '../audit/declared.js';
import type { IgnoreRule } from '../audit/ignore.js';
import type { UntickConfig } from '../config/define-config.js';
import type { Look } from '../drive/look.js';
import type { PageFacts } from '../model/facts.js';
import type { Reading } from '../model/reading.js';

export interface Against {
  readonly baseline: Baseline | null;
  readonly ignores: readonly IgnoreRule[];
  readonly declarations: readonly Declaration[];
  /** The run goes to every page there is, so that a declaration no page is there for is a mistake. */
  readonly isWholeRun: boolean;
}

export const againstOf = (
  { ignore = [], declare = [] }: UntickConfig,
  baseline: Baseline | null,
  isWholeRun: boolean,
): Against => ({ baseline, ignores: ignore, declarations: declare, isWholeRun });

/** Reads looks as they come, where something is declared. Facts are not kept: only what was read of the pages declared. */
export class DeclaredLooks {
  readonly #looks: ReadLook[] = [];
  readonly onLook: ((seen: Look) => void) | null;

  private constructor(readFacts: ((facts: PageFacts) => Reading) | null) {
    this.onLook = readFacts === null ? null : (seen) => this.#take(seen, readFacts);
  }

  /** What reads facts is itself read only where something is declared. */
  static async of(declarations: readonly Declaration[]): Promise<DeclaredLooks> {
    return new DeclaredLooks(declarations.length === 0 ? null : (await import('./read-facts.js')).readFacts);
  }

  get looks(): readonly ReadLook[] {
    return this.#looks;
  }

  #take({ frames, limits }: Look, readFacts: (facts: PageFacts) => Reading): void {
    const url = frames.find(({ report }) => report.isTop)?.report.url;
    if (url === undefined) return;
    this.#looks.push({
      url,
      isLimited: limits.length > 0 || frames.some(({ report }) => report.limits.length > 0),
      frames: frames.flatMap(({ facts, place, report }) =>
        facts ? [{ path: place.path, reading: readFacts(facts), findings: report.findings }] : [],
      ),
    });
  }
}
