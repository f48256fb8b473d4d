// What the command line reads before it starts a browser: each file more is a moment in which nothing happens yet.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtCommandLine } from './support/built.js';

const folder = dirname(builtCommandLine());
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** A file of the build and all that it cannot be read without. */
function withImports(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file)) return found;
  const text = readFileSync(join(folder, file), 'utf8');
  found.set(file, text);
  for (const other of namesIn(text, /^(?:import|export) (?:[^'"]* from )?["']\.\/([\w.-]+\.js)["']/gm))
    withImports(other, found);
  return found;
}

/** What the build has put in these files: paths of sources, and names of packages. */
function contentsOf(...files: readonly string[]) {
  const texts = [...new Map(files.flatMap((file) => [...withImports(file)])).values()];
  const regions = texts.flatMap((text) => namesIn(text, /^\/\/ (\S*(?:src|node_modules)\/\S+)$/gm));
  const packages = regions.flatMap((region) => namesIn(region, /node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g));
  const outside = texts.flatMap((text) => namesIn(text, /^import .*["'](?!\.|node:)([^"']+)["'];?$/gm));
  return {
    sources: regions.filter((region) => region.startsWith('src/')),
    packages: [...new Set([...packages, ...outside])],
  };
}

const entry = 'main.js';
const chunk = (name: string) => {
  const [file = ''] = namesIn(
    readFileSync(join(folder, entry), 'utf8'),
    new RegExp(`import\\("\\./(${name}-[\\w-]+\\.js)"\\)`, 'g'),
  );
  return file;
};

test('without a command nothing is read but the table of commands', () => {
  expect(contentsOf(entry).packages).toEqual(['commander']);
  expect(contentsOf(entry).sources.filter((path) => /-command\./.test(path))).toEqual([]);
});

test('audit reads no rule, no report, no evidence and no package but one before it starts a browser', () => {
  const { packages, sources } = contentsOf(entry, chunk('audit-command'));
  expect(packages).toEqual(['commander']);
  expect(
    sources.filter((path) => /\/rule\.ts|^src\/(read|evidence|reporters\/(export|junit|github))\//.test(path)),
  ).toEqual([]);
});
