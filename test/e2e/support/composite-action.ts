// Runs the steps of `action.yml` as a runner would, but for the actions of others, which are only noted.
import { type SpawnOptions, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const action = parse(readFileSync('action.yml', 'utf8')) as Action;

export interface Run {
  readonly code: number;
  readonly text: string;
  /** Names of the steps that ran. */
  readonly ran: readonly string[];
  /** What the actions of others were given, by step. */
  readonly given: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly summary: string;
}

/** Runs a program and waits for it: the shop it goes to is served by this very process, and must go on answering. */
export function ended(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<{ readonly code: number; readonly text: string }> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

interface Circumstances {
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, string>>;
  /** Folder of programs that stand in for those of a runner. */
  readonly programs: string;
}

/** The little of GitHub's expressions that the action uses: names, `==`, `!=` and `&&`. */
function evaluate(expression: string, names: ReadonlyMap<string, string>): string | boolean {
  const termOf = (term: string): string => {
    const text = term.trim();
    const quoted = /^'(.*)'$/.exec(text)?.[1];
    if (quoted !== undefined) return quoted;
    if (!/^[\w.-]+$/.test(text)) throw new Error(`not understood: ${text}`);
    return names.get(text) ?? '';
  };
  const terms = expression.split('&&').map((term) => {
    const [, left = '', operator, right = ''] = /^(.*?)(==|!=)(.*)$/.exec(term) ?? [];
    if (operator === undefined) return termOf(term);
    return (termOf(left) === termOf(right)) === (operator === '==');
  });
  return terms.length === 1 ? (terms[0] as string | boolean) : terms.every(Boolean);
}

export async function runAction({ workspace, inputs, github, programs }: Circumstances): Promise<Run> {
  const temporary = join(workspace, '..', 'runner');
  mkdirSync(temporary, { recursive: true });
  const files = { GITHUB_OUTPUT: join(temporary, 'output'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const names = new Map<string, string>([
    ['runner.os', 'Linux'],
    ['github.action_path', resolve('.')],
    ...Object.entries(github).map(([name, value]) => [`github.${name}`, value] as const),
    ...Object.entries(action.inputs).map(([name, { default: value }]) => [`inputs.${name}`, value] as const),
    ...Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value] as const),
  ]);
  const fill = (text: string) => text.replace(/\$\{\{(.*?)\}\}/g, (_, inner) => String(evaluate(inner, names)));
  const ran: string[] = [];
  const given: Record<string, Record<string, string>> = {};
  let text = '';
  for (const step of action.runs.steps) {
    const condition = /^\$\{\{(.*)\}\}$/.exec(step.if ?? '')?.[1];
    if (condition !== undefined && !evaluate(condition, names)) continue;
    ran.push(step.name);
    const filled = (all: Readonly<Record<string, string>> = {}) =>
      Object.fromEntries(Object.entries(all).map(([name, value]) => [name, fill(value)]));
    if (step.uses) {
      given[step.name] = filled(step.with);
      continue;
    }
    writeFileSync(files.GITHUB_OUTPUT, '');
    const script = join(temporary, 'step.sh');
    writeFileSync(script, step.run ?? '');
    const done = await ended('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: join(workspace, fill(step['working-directory'] ?? '.')),
      env: {
        ...process.env,
        ...files,
        PATH: `${programs}:${process.env.PATH}`,
        RUNNER_TEMP: temporary,
        GITHUB_WORKSPACE: workspace,
        GITHUB_ACTIONS: 'true',
        CI: 'true',
        ...filled(step.env),
      },
    });
    text += done.text;
    for (const line of readFileSync(files.GITHUB_OUTPUT, 'utf8').split('\n').filter(Boolean)) {
      const cut = line.indexOf('=');
      names.set(`steps.${step.id}.outputs.${line.slice(0, cut)}`, line.slice(cut + 1));
    }
    if (done.code !== 0) return { code: done.code, text, ran, given, summary: summaryOf(files) };
  }
  return { code: 0, text, ran, given, summary: summaryOf(files) };
}

const summaryOf = (files: { readonly GITHUB_STEP_SUMMARY: string }) => readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');

/** A program that writes down what it was told, and where it is told to, does what `does` says. */
export function standIn(folder: string, name: string, does = ''): string {
  const notes = join(folder, `${name}.log`);
  writeFileSync(join(folder, name), `#!/bin/sh\necho "$@" >> '${notes}'\n${does}\n`, { mode: 0o755 });
  appendFileSync(notes, '');
  return notes;
}
