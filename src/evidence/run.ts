// What a capture leaves behind, before it is sealed: plain JSON, made by the command line or by the extension.
import type { AuditReport } from '../model/report.js';

export const RUN_SCHEMA_VERSION = 1;

export interface ToolNote {
  readonly name: 'untick';
  readonly version: string;
  /** Hash of the rule set, as in every report. */
  readonly rules: string;
  /** SHA-256 of the script that ran in the pages. */
  readonly engine: string;
  /** SHA-256 of the words of each language that was read, by its tag. English is in the engine. */
  readonly words: Readonly<Record<string, string>>;
}

/** Where it was captured. Null: not known. */
export interface Environment {
  readonly browser: string;
  readonly userAgent: string | null;
  readonly system: string;
  readonly runtime: string | null;
  /**
   * `clean`: a fresh profile without extensions. `prepared`: the same, begun with cookies and storage that were handed to it.
   * `personal`: the person's own browser, which weakens the evidence.
   */
  readonly profile: 'clean' | 'prepared' | 'personal';
  readonly locale: string | null;
  readonly javaScript: boolean | null;
  readonly offline: boolean;
  readonly globalPrivacyControl: boolean;
}

export interface NotCaptured {
  readonly what: string;
  /** Folder of the page; null: of none. */
  readonly page: string | null;
  readonly reason: string;
}

export interface RunFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Run {
  readonly schemaVersion: typeof RUN_SCHEMA_VERSION;
  readonly surface: 'command-line' | 'extension';
  readonly tool: ToolNote;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly clock: { readonly source: string; readonly timeZone: string };
  readonly commandLine: readonly string[];
  readonly environment: Environment;
  /** `visit`: pages as they open. `probe`: pressed by the tool. `journey`: walked by a person's own code, which may have signed in. */
  readonly way: 'visit' | 'probe' | 'journey';
  /** Ids of the rules that were run, and whose law was cited (null: all there is). */
  readonly asked: { readonly rules: readonly string[]; readonly jurisdictions: readonly string[] | null };
  readonly report: AuditReport;
  /** Everything captured but this file itself. */
  readonly files: readonly RunFile[];
  readonly notCaptured: readonly NotCaptured[];
}
