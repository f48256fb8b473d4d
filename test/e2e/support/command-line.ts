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

interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly onStart?: (process: ChildProcess) => void;
}

/** Runs the built command line as a person would, in an empty folder, and waits for it. */
export function untick(args: readonly string[], { env = {}, onStart }: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, [builtCommandLine(), ...args], {
    cwd: tmpdir(),
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
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
