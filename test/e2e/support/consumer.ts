// A project of a new user: an empty folder into which npm installs the packed package, and whatever else it needs beside it.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { findBrowser } from '../../../src/drive/find-browser.js';
import { findFirefox } from './firefox-path.js';

export interface Packed {
  readonly folder: string;
  readonly path: string;
  /** Paths in the package. */
  readonly files: readonly string[];
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly node?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends it once this stands on standard error. */
  readonly until?: RegExp;
}

const NPM = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--loglevel=error'];

function npm(args: readonly string[], cwd: string): string {
  const isWindows = process.platform === 'win32';
  const ran = spawnSync('npm', [...args, ...NPM], { cwd, encoding: 'utf8', shell: isWindows });
  if (ran.status !== 0) throw new Error(`npm ${args.join(' ')}: ${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

/** Everything is built already: `prepack` would only find that out once more. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'untick-pack-'));
  const told = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], process.cwd()));
  // A list, or since npm 11.6 an object by name.
  const [packed] = Object.values(told) as { readonly filename: string; readonly files: { readonly path: string }[] }[];
  if (!packed) throw new Error('npm packed nothing');
  return { folder, path: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}

/** The Node of this major version: this one, or one that npm brings. Null where there is none for this platform. */
export function nodeOf(major: number): string | null {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = resolve(`node_modules/.cache/untick/node-${major}`);
  const path = join(folder, 'node_modules', name, 'bin', 'node');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  try {
    npm(['install', `${name}@${major}`], folder);
  } catch {
    return null;
  }
  return existsSync(path) ? path : null;
}

export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'untick-consumer-'));

  install(packages: readonly string[]): void {
    this.write('package.json', '{ "name": "consumer", "private": true }\n');
    npm(['install', ...packages], this.folder);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  write(path: string, text: string): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Chromium starts no sandbox as root, as in most containers: the documentation need not say so. */
  #chromium(): string {
    const path = findBrowser() ?? '';
    if (process.getuid?.() !== 0) return path;
    const unboxed = this.write('unboxed-chromium', `#!/bin/sh\nexec "${path}" --no-sandbox "$@"\n`);
    chmodSync(unboxed, 0o755);
    return unboxed;
  }

  /** Runs Node in the project. */
  run(args: readonly string[], { node = process.execPath, env = {}, until }: RunOptions = {}): Promise<Ran> {
    const child = spawn(node, args, {
      cwd: this.folder,
      env: {
        ...process.env,
        PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
        CHROMIUM: this.#chromium(),
        FIREFOX: findFirefox(),
        SE_OFFLINE: 'true',
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        // What the runner of these tests sets for itself.
        NODE_OPTIONS: undefined,
        VITEST: undefined,
        CI: undefined,
        ...env,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (until?.test(stderr)) child.kill('SIGKILL');
    });
    return new Promise<Ran>((done, failed) => {
      child.on('error', failed);
      child.on('close', (code) => done({ code, stdout, stderr }));
    });
  }
}
