// What a build is given without being asked: GitHub its annotations and the summary of the job, GitLab its Code Quality file.
// https://docs.github.com/en/actions/reference/workflows-and-actions/variables
// https://docs.gitlab.com/ci/variables/predefined_variables/
import { appendFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { cleanPath } from '../lexicon/personal.js';
import { type Output, STANDARD_ERROR, STANDARD_OUTPUT } from './write-outputs.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What GitLab itself calls the file in its documentation. */
export const GITLAB_FILE = 'gl-code-quality-report.json';

// Reports for people, which a few lines more after them do not spoil.
const PLAIN: ReadonlySet<string> = new Set(['pretty', 'github']);

/**
 * Annotations count wherever they stand in the log, so they follow the report on standard output. Where a program is to read that, they
 * go to standard error.
 */
function githubOutput(outputs: readonly Output[]): Output {
  const isPure = outputs.some(({ format, path }) => path === STANDARD_OUTPUT && !PLAIN.has(format));
  return { format: 'github', path: isPure ? STANDARD_ERROR : STANDARD_OUTPUT };
}

/** What was asked for, and what the build the run is part of can show. A format that was asked for is left as it was asked. */
export function withBuildOutputs(outputs: readonly Output[], env: Environment): readonly Output[] {
  const lacks = (format: Output['format']) => !outputs.some((output) => output.format === format);
  return [
    ...outputs,
    ...(env.GITHUB_ACTIONS === 'true' && lacks('github') ? [githubOutput(outputs)] : []),
    ...(env.GITLAB_CI === 'true' && lacks('gitlab') ? [{ format: 'gitlab', path: GITLAB_FILE } as const] : []),
  ];
}

/**
 * Where the files of the repository lie: builds want paths from there, and a job may work in a folder of it. In addresses of pages a name
 * that looks like a token is left out, and so it is here.
 */
export function repositoryRoots(env: Environment, cwd: string): readonly string[] {
  const folder = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR || cwd;
  const { pathname } = pathToFileURL(`${folder}/`);
  const written = pathname.replace(/\/+$/, '/');
  return [...new Set([written, cleanPath(written)])].map((path) => `file://${path}`);
}

// GitHub refuses the whole summary of a step above 1024 KiB.
const SUMMARY_BYTES = 1_000_000;
// With less room a summary says too little to be worth it (own judgement).
const FEWEST_BYTES = 4_000;

/** The file this step's summary is read from; null where there is none, or nobody wants what GitHub shows. */
export function summaryFile(outputs: readonly Output[], env: Environment): string | null {
  const wants = outputs.some(({ format }) => format === 'github');
  return wants && env.GITHUB_STEP_SUMMARY ? env.GITHUB_STEP_SUMMARY : null;
}

/** Appends, within what others have left: a step may summarise more than one run. */
export async function appendSummary(path: string, write: (bytes: number) => AsyncIterable<string>): Promise<void> {
  const before = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  const left = SUMMARY_BYTES - before;
  if (left < FEWEST_BYTES) return;
  let text = '';
  for await (const piece of write(left - 1)) text += piece;
  await appendFile(path, before > 0 ? `\n${text}` : text);
}
