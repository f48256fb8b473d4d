import { existsSync, readFileSync } from 'node:fs';
import { type AuditReport, SCHEMA_VERSION } from '../model/report.js';
import { decide, type FailLevel } from '../reporters/decision.js';
import { render } from '../reporters/formats.js';
import { RULES_VERSION } from '../rules/index.js';
import { auditPages } from './audit-pages.js';
import type { AuditSettings } from './audit-settings.js';
import { UsageError } from './coded-error.js';
import { serveExampleShop } from './example-shop.js';
import { packagePath, packageVersion } from './package-files.js';
import { progressTo } from './progress.js';
import { expandTargets } from './targets.js';
import { type Output, STANDARD_OUTPUT, writeOutputs } from './write-outputs.js';

export interface AuditRun {
  readonly targets: readonly string[];
  readonly settings: AuditSettings;
  readonly outputs: readonly Output[];
  readonly failOn: FailLevel;
  readonly quiet: boolean;
  readonly colour: boolean;
}

// Lines longer than this are hard to read however wide the terminal is.
const WIDEST = 120;
const WIDTH_WITHOUT_TERMINAL = 100;

/** The page script, which the build puts beside the command line. */
export function readEngine(): string {
  const path = packagePath('dist/page/untick.js');
  if (!existsSync(path)) throw new UsageError('NO_ENGINE', 'the page script is missing: run "npm run build" first');
  return readFileSync(path, 'utf8');
}

/** Audits, writes every output and only then says which exit code it comes to. */
export async function runAudit(run: AuditRun): Promise<number> {
  const shop = run.targets.length === 0 ? await serveExampleShop() : null;
  const progress = progressTo(process.stderr, run.quiet);
  try {
    const audit = await auditPages(shop?.requests ?? expandTargets(run.targets), run.settings, progress);
    progress.done();
    const tool = { name: 'untick', version: packageVersion(), rules: RULES_VERSION } as const;
    const report: AuditReport = { schemaVersion: SCHEMA_VERSION, tool, ...audit };
    const width = Math.min(process.stdout.columns ?? WIDTH_WITHOUT_TERMINAL, WIDEST);
    const failures = await writeOutputs(run.outputs, ({ format, path }) =>
      render(format, report, { failOn: run.failOn, colour: run.colour && path === STANDARD_OUTPUT, width }),
    );
    for (const { code, message } of failures) progress.failure(code, message);
    return failures.length > 0 ? 2 : decide(report, run.failOn).exitCode;
  } finally {
    await shop?.close();
  }
}
