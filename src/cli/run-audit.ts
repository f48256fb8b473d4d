import { auditPages } from '../drive/audit-pages.js';
import type { AuditSettings } from '../drive/audit-settings.js';
import type { PageRequest } from '../drive/page-request.js';
import type { Language } from '../locales/language.js';
import type { AuditReport } from '../model/report.js';
import type { FailLevel } from '../reporters/decision.js';
import type { Against, DeclaredLooks } from './against.js';
import { serveExampleShop } from './example-shop.js';
import { progressTo } from './progress.js';
import { StopSignals } from './stop-signals.js';
import { expandTargets, journeyStart } from './targets.js';
import type { Output } from './write-outputs.js';

export interface AuditRun {
  readonly targets: readonly string[];
  /** Of pages that are audited as well: addresses or files. */
  readonly sitemaps: readonly string[];
  readonly settings: AuditSettings;
  readonly outputs: readonly Output[];
  readonly failOn: FailLevel;
  readonly quiet: boolean;
  readonly colour: boolean;
  /** Of the reports a person reads beyond the terminal. */
  readonly language: Language;
  readonly against: Against;
  /** Hears of the looks that declarations are held against. */
  readonly declared: DeclaredLooks;
  /** Which file of the repository makes a page. */
  readonly sourceMap: Readonly<Record<string, string>>;
  /** What is made of the report once it is written; by default the exit code that its findings come to. */
  readonly conclude?: (report: AuditReport) => Promise<number>;
}

const stopSentence = (signal: string): string =>
  `${signal}: no further page is begun, and what was looked at is written; once more ends the run at once`;

function requestsFor({ targets, sitemaps, settings }: AuditRun): Promise<readonly PageRequest[]> {
  return settings.journey === null ? expandTargets(targets, sitemaps) : journeyStart(targets);
}

/** Audits, writes every output and only then says which exit code it comes to. */
export async function runAudit(run: AuditRun): Promise<number> {
  const isUntargeted = run.targets.length === 0 && run.sitemaps.length === 0 && run.settings.journey === null;
  const shop = isUntargeted ? await serveExampleShop() : null;
  const progress = progressTo(process.stderr, run.quiet);
  let signals: StopSignals | null = null;
  try {
    const requests = shop?.requests ?? (await requestsFor(run));
    signals = new StopSignals((name) => progress.failure('STOPPED', stopSentence(name)));
    const auditing = auditPages(requests, { ...run.settings, stop: signals.stop }, progress);
    // Read while the browser starts, which takes longer.
    const [audit, { writeReports }] = await Promise.all([auditing, import('./write-reports.js')]);
    progress.done();
    return await writeReports(run, audit, { progress, signals });
  } finally {
    signals?.release();
    await shop?.close();
  }
}
