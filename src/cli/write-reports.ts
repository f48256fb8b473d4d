// What is left of a run once its pages are audited: held against what is known, written, and come to an exit code.
import type { PagesAudit, Progress } from '../drive/audit-pages.js';
import { CodedError } from '../drive/coded-error.js';
import { packageVersion } from '../drive/package-files.js';
import { siteOf } from '../drive/site.js';
import { type AuditReport, SCHEMA_VERSION } from '../model/report.js';
import { decide } from '../reporters/decision.js';
import { render, renderSummary } from '../reporters/formats.js';
import { RULES_VERSION } from '../rules/index.js';
import { appendSummary, repositoryRoots, summaryFile } from './ci.js';
import { holdReport } from './hold-report.js';
import type { AuditRun } from './run-audit.js';
import type { StopSignals } from './stop-signals.js';
import { STANDARD_OUTPUT, writeOutputs } from './write-outputs.js';

// Lines longer than this are hard to read however wide the terminal is.
const WIDEST = 120;
const WIDTH_WITHOUT_TERMINAL = 100;

function captureFailure(error: unknown): CodedError {
  const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  return new CodedError('CAPTURE_FAILED', `what was looked at could not be kept${reason}`);
}

interface Telling {
  readonly progress: Progress;
  readonly signals: StopSignals;
}

/** The exit code it comes to. */
export async function writeReports(run: AuditRun, audit: PagesAudit, { progress, signals }: Telling): Promise<number> {
  const tool = { name: 'untick', version: packageVersion(), rules: RULES_VERSION } as const;
  const seen: AuditReport = { schemaVersion: SCHEMA_VERSION, tool, ...audit };
  const report = holdReport(seen, run.against, run.declared.looks);
  const width = Math.min(process.stdout.columns ?? WIDTH_WITHOUT_TERMINAL, WIDEST);
  const { failOn, language, sourceMap } = run;
  const roots = repositoryRoots(process.env, process.cwd());
  const writtenAt = new Date().toISOString();
  const stoppedWith = signals.exitCode;
  const options = { failOn, stoppedWith, width, language, sourceMap, writtenAt, siteOf, roots };
  const failures: CodedError[] = await writeOutputs(run.outputs, ({ format, path }) =>
    render(format, report, { ...options, colour: run.colour && path === STANDARD_OUTPUT }),
  );
  // Evidence is of what was seen: what it was held against can be held against it at any time.
  await run.settings.capture?.finish(seen, run.settings).catch((error) => failures.push(captureFailure(error)));
  const summary = summaryFile(run.outputs, process.env);
  if (summary !== null) {
    // Nobody asked for it: that it could not be written is said, and changes nothing.
    await appendSummary(summary, (bytes) => renderSummary(report, { ...options, colour: false }, bytes)).catch(() =>
      progress.failure('SUMMARY_FAILED', `the summary of the job could not be written to "${summary}"`),
    );
  }
  for (const { code, message } of failures) progress.failure(code, message);
  if (signals.exitCode !== null) return signals.exitCode;
  if (failures.length > 0) return 2;
  return run.conclude ? await run.conclude(report) : decide(report, failOn).exitCode;
}
