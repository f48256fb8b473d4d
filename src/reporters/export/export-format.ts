// What every export is: text, chunk by chunk, from visits as they come. No document and no Node, so that the pages of the extension and
// the command line write the same bytes.
import type { Language } from '../../locales/language.js';
import type { LogState } from '../../model/log-state.js';
import type { Unreached } from '../../model/report.js';
import type { Visit } from '../../model/visit.js';
import type { FileOf } from '../source-file.js';
import type { RunOutcome } from './run-outcome.js';

export interface ExportAbout {
  readonly tool: { readonly name: 'untick'; readonly version: string; readonly rules: string };
  /** ISO 8601, UTC. Given and not read from a clock: the same visits twice are the same bytes. */
  readonly exportedAt: string;
  /** Null where the visits come from no log. */
  readonly log: LogState | null;
  /** Of the formats a person reads; the others speak English. */
  readonly language: Language;
  /** Pages that were asked for and could not be audited. */
  readonly unreached?: readonly Unreached[];
  /** What a run of the command line came to. Absent where the visits come from a log. */
  readonly run?: RunOutcome;
  /** Which file of the repository makes a page. Absent where nobody can know. */
  readonly fileOf?: FileOf;
}

export interface ExportFormat {
  readonly name: 'json' | 'ndjson' | 'csv-findings' | 'csv-pages' | 'html' | 'sarif' | 'markdown';
  /** Of the file, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Takes one visit at a time and keeps none of them. Stopping early (`return`) closes the visits as well. */
  readonly write: (visits: AsyncIterable<Visit>, about: ExportAbout) => AsyncGenerator<string>;
}
