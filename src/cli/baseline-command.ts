import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { type Renewal, renewed } from '../audit/baseline.js';
import { BASELINE_FILE, baselineText, readBaseline } from '../config/baseline-file.js';
import { type LoadedConfig, loadConfig } from '../config/load-config.js';
import { UsageError } from '../drive/coded-error.js';
import type { KnownFinding } from '../model/comparison.js';
import type { AuditReport } from '../model/report.js';
import { decide } from '../reporters/decision.js';
import { safeText } from '../reporters/terminal-text.js';
import { type AuditFlags, auditRun, withAuditOptions } from './audit-command.js';
import { writeWhole } from './evidence/new-file.js';
import { runAudit } from './run-audit.js';

interface BaselineFlags extends AuditFlags {
  readonly update?: boolean;
  readonly prune?: boolean;
}

const INCOMPLETE_EXIT = 3;

/** Beside the config, for whoever runs it from another folder. */
const pathFor = (given: string | undefined, { path }: LoadedConfig): string =>
  resolve(given ?? (path === null ? BASELINE_FILE : join(dirname(path), BASELINE_FILE)));

/** The entries to go on from. Nothing is written over: whoever wants that says what is to become of the entries. */
function startingFrom(path: string, { adds, prunes }: Renewal): readonly KnownFinding[] {
  if (!existsSync(path) && !prunes) return [];
  if (adds || prunes) return readBaseline(path);
  throw new UsageError(
    'BASELINE_EXISTS',
    `there is a baseline "${path}": --update takes in what is new, --prune drops what is fixed`,
  );
}

const counted = (count: number): string => `${count} finding${count === 1 ? '' : 's'}`;

function summary(path: string, before: readonly KnownFinding[], after: readonly KnownFinding[], moved: number): string {
  const had = new Set(before.map(({ id }) => id));
  const has = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !had.has(id)).length - moved;
  const dropped = before.filter(({ id }) => !has.has(id)).length - moved;
  const changes = [`${added} added`, `${dropped} dropped`, ...(moved > 0 ? [`${moved} moved`] : [])].join(', ');
  return `untick: ${safeText(relative(process.cwd(), path))}: ${counted(after.length)} known (${changes})`;
}

async function baseline(targets: readonly string[], flags: BaselineFlags): Promise<number> {
  const loaded = await loadConfig(flags.config ?? null, process.cwd());
  const path = pathFor(flags.baseline ?? loaded.config.baseline, loaded);
  const { update, prune, ...given } = flags;
  const isNew = update !== true && prune !== true;
  const renewal: Renewal = { adds: isNew ? false : update === true, prunes: prune === true };
  const known = startingFrom(path, renewal);
  const run = await auditRun(targets, given, loaded, async () => ({ path, known }));
  const wantsReport = flags.format !== undefined || (flags.output ?? []).length > 0;
  const conclude = async (report: AuditReport): Promise<number> => {
    const entries = renewed(report, known, { ...renewal, adds: isNew || renewal.adds });
    await writeWhole(path, baselineText(entries, path), { replaces: !isNew });
    const kept = new Set(entries.map(({ id }) => id));
    const moved = report.pages.flatMap(({ findings }) =>
      findings.filter(({ id, status }) => status === 'moved' && kept.has(id)).map(({ id }) => id),
    );
    const line = `${summary(path, known, entries, new Set(moved).size)}\n`;
    // Where a report goes to standard output, nothing else may.
    (wantsReport ? process.stderr : process.stdout).write(line);
    // What was not looked at is not in it: whoever runs it by a script has to hear of that.
    return decide(report, 'none').incomplete > 0 ? INCOMPLETE_EXIT : 0;
  };
  return runAudit({ ...run, outputs: wantsReport ? run.outputs : [], conclude });
}

const AFTER = `
Writes ${BASELINE_FILE}, or the file that --baseline or the config names. "untick audit --baseline <path>" then fails on new findings
alone. Findings are known one by one and never counted: where one is fixed and another comes, the other is new.

Exit codes:
  0  written
  2  the command line or its set-up is wrong
  3  written, and some page or a part of one could not be looked at
  130, 143, 129  it was told to stop, and nothing is written`;

export function baselineCommand(finish: (exitCode: number) => void): Command {
  return withAuditOptions(new Command('baseline').description('take the findings there are as known'))
    .option('--update', 'take in what is new; what is known keeps the day it was first seen')
    .option('--prune', 'drop what is fixed')
    .addHelpText('after', AFTER)
    .action(async (targets: string[], flags: BaselineFlags) => finish(await baseline(targets, flags)));
}
