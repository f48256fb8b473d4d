import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { AuditReport } from '../../../src/model/report.js';
import { builtCommandLine } from './built.js';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Codes on standard error, in order: `untick: CODE: sentence`. */
  readonly codes: readonly string[];
  /** Standard output read as a report. Fails when anything else stands there. */
  readonly report: () => AuditReport;
}

/** Our own tests run in builds: what a build is given without being asked is tested for itself. */
const NO_BUILD = { GITHUB_ACTIONS: undefined, GITHUB_STEP_SUMMARY: undefined, GITLAB_CI: undefined };

/** Only what is told of late ticks needs a page observed on; all else would wait for nothing. */
const unobserved = (args: readonly string[]): readonly string[] =>
  (args[0] === 'audit' || args[0] === 'baseline') && !args.includes('--observe') ? [...args, '--observe', '0'] : args;

interface RunOptions {
  /** As the command line is by default: a page is observed on. */
  readonly observes?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** The folder it is run in; by default one without a config. */
  readonly cwd?: string;
  /** Somebody else than whoever runs the tests; only root can become that. */
  readonly user?: number;
  readonly onStart?: (process: ChildProcess) => void;
}

/** Runs the built command line as a person would, in an empty folder, and waits for it. */
export function untick(
  args: readonly string[],
  { env = {}, cwd = tmpdir(), onStart, user, observes = false }: RunOptions = {},
): Promise<Run> {
  const child = spawn(process.execPath, [builtCommandLine(), ...(observes ? args : unobserved(args))], {
    cwd,
    ...(user === undefined ? {} : { uid: user, gid: user }),
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...NO_BUILD, ...env },
  });
  onStart?.(child);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const codes = [...stderr.matchAll(/^untick: ([A-Z][A-Z0-9_]+): /gm)].map(([, name = '']) => name);
      resolve({ code, stdout, stderr, codes, report: () => JSON.parse(stdout) as AuditReport });
    });
  });
}
