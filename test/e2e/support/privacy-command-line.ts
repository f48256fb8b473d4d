// The command line on the shop of `privacy-pages`, with a journey that types, and everything it writes anywhere.
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FORMATS } from '../../../src/reporters/formats.js';
import { builtCommandLine } from './built.js';
import type { PrivacyShop } from './privacy-pages.js';
import type { Sinks } from './privacy-sinks.js';

export interface CommandLineRun {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly stderr: string;
  /** Everything it wrote, and what it left in the folder for what is temporary. */
  readonly sinks: Sinks;
}

/** Fills in, sends, and names a step at each turn. */
const WHOLE = `
  await step('arrived');
  for (const { id, kind, value } of fillings) {
    const file = { name: value, mimeType: 'application/pdf', buffer: Buffer.from('x') };
    if (kind === 'file') await page.locator('#' + id).setInputFiles(file);
    else await page.locator('#' + id).fill(value);
  }
  await page.evaluate(() => repeatAll());
  await step('filled in');
  await page.locator('#cookies').evaluate((banner) => banner.remove());
  await page.locator('#send').click();
  await page.waitForURL('**/done/**');
  await step('sent');`;

const journeyOf = ({ fillings }: PrivacyShop, code: string): string => `const fillings = ${JSON.stringify(fillings)};
const values = fillings.map(({ value }) => value);
export default async function ({ page, step }) {${code}
}`;

function filesUnder(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
    .map((path) => readFileSync(path));
}

export interface Walk {
  readonly shop: PrivacyShop;
  readonly origin: string;
  /** What the journey does, where it does not walk the whole way. */
  readonly code?: string;
  readonly main?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

export async function runJourney({
  shop,
  origin,
  code: walk = WHOLE,
  main,
  environment = {},
}: Walk): Promise<CommandLineRun> {
  const folder = mkdtempSync(join(tmpdir(), 'untick-privacy-'));
  const [temporary, written] = [join(folder, 'temporary'), join(folder, 'written')];
  mkdirSync(temporary);
  mkdirSync(written);
  const journey = join(folder, 'journey.mjs');
  writeFileSync(journey, journeyOf(shop, walk));
  const url = origin.replace('//', `//${shop.start.userInfo}@`) + shop.start.path;
  const outputs = FORMATS.flatMap((format) => ['--output', `${format}=${join(written, format)}`]);
  const args = [
    main ?? builtCommandLine(),
    'audit',
    url,
    '--steps',
    journey,
    '--observe',
    '0',
    ...outputs,
    '--output',
    'pretty=-',
  ];
  const child = spawn(process.execPath, args, {
    cwd: written,
    env: { ...process.env, ...environment, TMPDIR: temporary, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  }
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  const names = readdirSync(written);
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(written, name), 'utf8')]));
  const run = {
    code,
    outputs: { ...files, stdout: said.stdout },
    stderr: said.stderr,
    sinks: {
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`output ${name}`, [text]])),
      stdout: [said.stdout],
      stderr: [said.stderr],
      temporary: filesUnder(temporary),
    },
  };
  rmSync(folder, { recursive: true, force: true });
  return run;
}

/** A copy of the command line that leaks, where the packages it needs are found. */
export function leakingCommandLine(): string {
  const root = resolve('dist/leaking/command-line');
  const leak = (file: string, name: string) =>
    appendFileSync(join(root, file), `\n${readFileSync(`test/privacy/leaks/${name}.js`, 'utf8')}`);
  builtCommandLine();
  rmSync(root, { recursive: true, force: true });
  for (const part of ['dist/cli', 'dist/page', 'package.json']) cpSync(part, join(root, part), { recursive: true });
  leak('dist/page/untick.js', 'page');
  leak('dist/cli/main.js', 'command-line');
  return join(root, 'dist/cli/main.js');
}
