// The import table of ARCHITECTURE.md, as a test: it refuses imports the table does not allow, and allowances no one uses.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

interface Row {
  readonly folder: string;
  /** Folders of src it may import. */
  readonly from: readonly string[];
  /** Packages it may import; `node:` stands for all of Node's own. */
  readonly packages: readonly string[];
}

/** The files every part of the extension shares: protocol, bus, settings, log and what they need. */
const SHARED = 'extension/*';

// Longest folder that fits a file decides. A rule's folder may import itself through its own row alone.
const TABLE: readonly Row[] = [
  { folder: 'model', from: [], packages: [] },
  { folder: 'lexicon', from: ['model'], packages: [] },
  { folder: 'law', from: [], packages: [] },
  { folder: 'collect', from: ['model', 'lexicon'], packages: ['dom-accessibility-api'] },
  { folder: 'observe', from: ['model', 'lexicon', 'collect'], packages: [] },
  { folder: 'read', from: ['model', 'lexicon'], packages: [] },
  { folder: 'rules', from: ['model', 'lexicon', 'read'], packages: [] },
  { folder: 'audit', from: ['model'], packages: ['@noble/hashes', 'picomatch'] },
  { folder: 'locales', from: ['model'], packages: [] },
  {
    folder: 'reporters',
    from: ['model', 'law', 'audit', 'locales', 'rules/*'],
    packages: ['picocolors', 'papaparse', '@noble/hashes', 'sarif'],
  },
  {
    folder: 'evidence',
    from: ['model', 'audit'],
    packages: [
      'fflate',
      'valibot',
      '@peculiar/asn1-cms',
      '@peculiar/asn1-schema',
      '@peculiar/asn1-tsp',
      '@peculiar/asn1-x509',
    ],
  },
  { folder: 'page', from: ['collect', 'observe', 'lexicon', 'read', 'audit', 'rules', 'model'], packages: [] },
  {
    folder: 'drive',
    from: ['model', 'lexicon', 'law', 'audit', 'evidence'],
    packages: ['node:', 'playwright-core', 'tldts'],
  },
  {
    folder: 'config',
    from: ['model', 'lexicon', 'law', 'audit', 'locales', 'reporters', 'rules/*', 'drive'],
    packages: ['node:', 'valibot'],
  },
  {
    folder: 'cli',
    from: ['model', 'lexicon', 'law', 'read', 'audit', 'locales', 'reporters', 'evidence', 'rules', 'drive', 'config'],
    packages: ['node:', 'commander', '@clack/prompts', 'fast-xml-parser'],
  },
  {
    folder: 'library',
    from: ['model', 'locales', 'rules', 'reporters', 'config', 'drive', 'cli'],
    packages: [],
  },
  {
    folder: 'playwright',
    from: ['model', 'evidence', 'reporters', 'drive', 'library', 'cli'],
    packages: ['node:', 'playwright-core', '@playwright/test'],
  },
  { folder: 'extension', from: ['model', 'locales'], packages: ['valibot', 'webextension-polyfill', 'tldts'] },
  { folder: 'extension/log', from: ['model', SHARED], packages: ['idb', '@noble/hashes'] },
  {
    folder: 'extension/background',
    from: ['model', 'lexicon', 'audit', 'rules', 'locales', 'extension/log', SHARED],
    packages: ['webextension-polyfill'],
  },
  {
    folder: 'extension/content',
    from: ['model', 'lexicon', 'collect', 'observe', 'read', 'audit', 'rules', 'locales', SHARED],
    packages: [],
  },
  {
    folder: 'extension/popup',
    from: ['model', 'law', 'locales', 'extension/ui', 'extension/evidence', SHARED],
    packages: ['preact', '@preact/signals', 'webextension-polyfill'],
  },
  {
    folder: 'extension/dashboard',
    from: ['model', 'law', 'locales', 'rules', 'reporters', 'extension/log', 'extension/ui', SHARED],
    packages: ['preact', '@preact/signals', 'webextension-polyfill'],
  },
  {
    folder: 'extension/options',
    from: ['model', 'law', 'locales', 'extension/log', 'extension/ui', SHARED],
    packages: ['preact', 'webextension-polyfill'],
  },
  {
    folder: 'extension/welcome',
    from: ['model', 'locales', 'extension/ui', SHARED],
    packages: ['preact', 'webextension-polyfill'],
  },
  {
    folder: 'extension/evidence',
    from: ['model', 'audit', 'evidence', 'rules', 'extension/log', SHARED],
    packages: [],
  },
  { folder: 'extension/ui', from: ['locales', SHARED], packages: ['preact', '@preact/signals'] },
  {
    folder: 'extension/explain',
    from: ['locales', SHARED],
    packages: ['preact', 'virtual:rule-pages', 'webextension-polyfill'],
  },
];

const SOURCE = 'src';

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(?:ts|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

const importsOf = (file: string): string[] =>
  Array.from(
    readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
    (match) => match[1] ?? match[2] ?? '',
  );

const rowOf = (path: string): Row | undefined =>
  TABLE.filter((row) => path.startsWith(`${row.folder}/`)).sort((a, b) => b.folder.length - a.folder.length)[0];

interface Use {
  readonly file: string;
  readonly row: Row | undefined;
  readonly imported: string;
  /** Allowance that covers it: `own folder`, an entry of the row, or null. */
  readonly by: string | null;
}

function coveredBy(row: Row, file: string, imported: string): string | null {
  if (!imported.startsWith('.')) {
    return (
      row.packages.find((name) => imported === name || imported.startsWith(name.endsWith(':') ? name : `${name}/`)) ??
      null
    );
  }
  const to = normalize(join(dirname(file), imported)).slice(SOURCE.length + 1);
  const owner = rowOf(to.includes('/') ? to : `${to}/`);
  const ownRule = row.folder === 'rules' ? file.split('/').slice(1, 3).join('/') : row.folder;
  const generated = file === join(SOURCE, 'rules', 'index.ts');
  if (to.startsWith(`${ownRule}/`) && (owner === row || row.folder === 'rules')) return 'own folder';
  if (generated && to.startsWith('rules/')) return 'own folder';
  const covers = (folder: string) =>
    folder.endsWith('/*') ? `${dirname(to)}/*` === folder : to.startsWith(`${folder}/`);
  return row.from.filter(covers).sort((a, b) => b.length - a.length)[0] ?? null;
}

const uses: Use[] = filesIn(SOURCE).flatMap((file) => {
  const row = rowOf(file.slice(SOURCE.length + 1));
  return importsOf(file).map((imported) => ({ file, row, imported, by: row ? coveredBy(row, file, imported) : null }));
});

test('no file imports what its row does not allow', () => {
  const refused = uses.filter((use) => use.by === null).map((use) => `${use.file} may not import ${use.imported}`);
  expect(refused).toEqual([]);
});

test('no row allows what nobody imports', () => {
  const stale = TABLE.flatMap((row) =>
    [...row.from, ...row.packages]
      .filter((allowance) => !uses.some((use) => use.row === row && use.by === allowance))
      .map((allowance) => `${row.folder} may import ${allowance}, and nothing does`),
  );
  expect(stale).toEqual([]);
});

test('the table reads the imports it is meant to read', () => {
  expect(uses.length).toBeGreaterThan(100);
  expect(uses.filter((use) => use.row === undefined)).toEqual([]);
});

test('no source file that is not data is longer than 300 lines', () => {
  const data = /src\/(?:lexicon|law|locales)\/|\.gen\.ts$/;
  const long = filesIn(SOURCE).filter(
    (file) => !data.test(file) && readFileSync(file, 'utf8').split('\n').length > 301,
  );
  expect(long).toEqual([]);
});
