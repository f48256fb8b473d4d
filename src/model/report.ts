import type { Limit } from './facts.js';
import type { Finding, FrameFinding } from './finding.js';
import type { PageKind } from './reading.js';

export const SCHEMA_VERSION = 1;

export type Outcome = 'found' | 'clear' | 'not-applicable' | 'skipped' | 'error';

export type PageVerdict = 'findings' | 'clean' | 'incomplete';

/** What one frame answers: the product of the engine in a document, before frames are merged. */
export interface FrameReport {
  readonly url: string;
  readonly isTop: boolean;
  readonly title: string;
  readonly language: string | null;
  readonly kinds: readonly PageKind[];
  readonly viewport: { readonly width: number; readonly height: number };
  readonly findings: readonly FrameFinding[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly limits: readonly Limit[];
  readonly durationMs: number;
}

export interface PageReport {
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly kinds: readonly PageKind[];
  readonly viewport: { readonly width: number; readonly height: number };
  /** ISO 8601, UTC. */
  readonly auditedAt: string;
  readonly durationMs: number;
  readonly verdict: PageVerdict;
  readonly findings: readonly Finding[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly limits: readonly Limit[];
  readonly receipts: readonly never[];
}

/** A page that was asked for and could not be audited. `code` is stable: `PAGE_HUNG`, `HOST_UNREACHABLE`… */
export interface Unreached {
  readonly url: string;
  readonly code: string;
  readonly reason: string;
}

export interface AuditReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'untick'; readonly version: string; readonly rules: string };
  readonly pages: readonly PageReport[];
  readonly unreached: readonly Unreached[];
}
