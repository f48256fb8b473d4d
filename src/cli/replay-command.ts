import { Command } from 'commander';
import { UsageError } from '../drive/coded-error.js';
import { readEngine } from '../drive/engine-files.js';
import { packageVersion } from '../drive/package-files.js';
import type { Entries } from '../evidence/archive.js';
import { sha256Hex, toBytes, toText } from '../evidence/digest.js';
import { pageFolder, RUN } from '../evidence/package-paths.js';
import type { Run } from '../evidence/run.js';
import type { SavedLook } from '../evidence/saved-look.js';
import { safeText } from '../reporters/terminal-text.js';
import { RULES_VERSION } from '../rules/index.js';
import { readPackage, verifyRead } from './evidence/read-package.js';
import { differences, judgingOf, replayPage } from './evidence/replay-page.js';
import { verifyText } from './verify-command.js';

const DIFFERENT_EXIT = 1;

function jsonIn<T>(entries: Entries, path: string): T | null {
  const bytes = entries.get(path);
  try {
    return bytes === undefined ? null : (JSON.parse(toText(bytes)) as T);
  } catch {
    throw new UsageError('BAD_PACKAGE', `${path} cannot be read`);
  }
}

async function versionLines({ tool }: Run): Promise<readonly string[]> {
  const here = { version: packageVersion(), rules: RULES_VERSION, engine: await sha256Hex(toBytes(readEngine())) };
  const parts = (['version', 'rules', 'engine'] as const).filter((part) => tool[part] !== here[part]);
  if (parts.length === 0) return ['made with this very version'];
  return parts.map((part) => `another ${part}: ${tool[part]} in the package, ${here[part]} here`);
}

interface PageReplay {
  readonly url: string;
  readonly findings: number;
  readonly complaints: readonly string[];
}

function replayAll(entries: Entries, run: Run): readonly PageReplay[] {
  const judging = judgingOf(run);
  return run.report.pages.map((page, index) => {
    const path = `${pageFolder(index)}/facts.json`;
    const saved = jsonIn<SavedLook>(entries, path);
    const { url, findings } = page;
    const complaints = saved ? differences(page, replayPage(saved, page, judging)) : [`there is no ${path}`];
    return { url, findings: findings.length, complaints };
  });
}

/** Anyone can seal anything: what is no run of ours is told so. */
function replaySafely(entries: Entries, run: Run): readonly PageReplay[] {
  try {
    return replayAll(entries, run);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('BAD_PACKAGE', 'the run or the facts in it are not such as untick saves');
  }
}

async function replay(path: string): Promise<number> {
  const read = await readPackage(path);
  const verified = await verifyRead(read);
  if (verified.verdict !== 'verified') {
    process.stdout.write(verifyText(verified, path));
    return DIFFERENT_EXIT;
  }
  const run = jsonIn<Run>(read.entries, RUN);
  if (run === null) throw new UsageError('BAD_PACKAGE', `there is no ${RUN}`);
  const pages = replaySafely(read.entries, run);
  const isSame = pages.every(({ complaints }) => complaints.length === 0);
  const lines = [
    `${isSame ? '✔ the same' : '✖ not the same'}  ${path}`,
    ...(await versionLines(run)).map((line) => `  ${line}`),
    ...pages.flatMap(({ url, findings, complaints }) => [
      `  ${complaints.length === 0 ? '✔' : '✖'} ${url}: ${findings} found`,
      ...complaints.map((complaint) => `      ${complaint}`),
    ]),
  ];
  process.stdout.write(`${lines.map(safeText).join('\n')}\n`);
  return isSame ? 0 : DIFFERENT_EXIT;
}

const AFTER = `
The rules of this version of untick are run on the facts that were saved; no page is opened, and no network is needed.

Exit codes:
  0  the findings are the same
  1  they are not, or the package was altered
  2  there is no such package`;

export function replayCommand(finish: (exitCode: number) => void): Command {
  return new Command('replay')
    .description('run the rules again on the facts in a package; offline')
    .argument('<package>', 'the file, or the folder it was unpacked to')
    .addHelpText('after', AFTER)
    .action(async (path: string) => finish(await replay(path)));
}
