// @vitest-environment node
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Zippable, zipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readPackage, verifyRead } from '../../src/cli/evidence/read-package.js';
import { openArchive, packArchive } from '../../src/evidence/archive.js';
import { readableJson } from '../../src/evidence/canonical-json.js';
import { sealEntries } from '../../src/evidence/seal.js';
import { verifyArchive, verifyPackage } from '../../src/evidence/verify.js';
import { INPUT } from './support/a-run.js';

const text = (words: string) => new TextEncoder().encode(words);
const STORED = { level: 0, mtime: new Date(1980, 0, 1, 12) } as const;

let entries: ReadonlyMap<string, Uint8Array>;
let sealed: Uint8Array;

beforeAll(async () => {
  entries = await sealEntries(INPUT, null);
  sealed = packArchive(entries);
});

/** The sealed files and something else, packed by a tool that does not mind. */
const packedWith = (more: Zippable): Uint8Array =>
  zipSync({ ...Object.fromEntries([...entries].map(([path, bytes]) => [path, [bytes, STORED]])), ...more } as Zippable);

const complaintsOf = async (archive: Uint8Array) =>
  (await verifyArchive(archive)).problems.map(({ kind, path }) => `${kind} ${path}`);

describe('refuses what no package holds', () => {
  test.each([
    ['../../etc/cron.d/x', 'a way out'],
    ['/etc/passwd', 'an absolute path'],
    ['C:/Windows/x', 'a drive'],
    ['..\\..\\x', 'a way out on Windows'],
    ['pages/./x', 'a roundabout way'],
    ['pages/../run2.json', 'a way back'],
    ['.ssh/authorized_keys', 'a hidden file'],
    ['a\u202egnp.exe', 'a name that turns round'],
    ['a\nb', 'a name of two lines'],
    [`${'a/'.repeat(150)}b`, 'a path without end'],
  ])('%j: %s', async (path) => {
    const archive = packedWith({ [path]: [text('x'), STORED] });
    const { entries: read, problems } = openArchive(archive);
    expect(read.has(path)).toBe(false);
    expect(problems.map(({ kind }) => kind)).toContain('refused');
    expect((await verifyArchive(archive)).verdict).toBe('altered');
    // Its name is told without anything that could turn or colour a line.
    expect(problems.every((one) => /^[\x20-\x7e]*$/.test(one.path))).toBe(true);
  });

  test('names that differ in case alone, which are one file on some disks', async () => {
    expect(await complaintsOf(packedWith({ 'RUN.JSON': [text('{}'), STORED] }))).toContain('refused RUN.JSON');
  });

  /** Packed under a name of the same length, and renamed in the bytes. */
  const packedAs = (name: string): Uint8Array => {
    const standIn = 'x'.repeat(name.length);
    const bytes = Buffer.from(packedWith({ [standIn]: [text('{}'), STORED] }));
    return Uint8Array.from(Buffer.from(bytes.toString('latin1').replaceAll(standIn, name), 'latin1'));
  };

  test('one name twice', async () => {
    expect(await complaintsOf(packedAs('run.json'))).toContain('refused run.json');
  });

  test('a name with a meaning of its own', async () => {
    expect(await complaintsOf(packedAs('__proto__'))).toContain('refused __proto__');
  });

  test('a bomb: it is compressed, and nothing of it is unfolded', async () => {
    const bomb = packedWith({ 'pages/0001/bomb.html': [new Uint8Array(40 * 1024 * 1024), { level: 1 }] });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    const { problems } = openArchive(bomb);
    expect(problems).toContainEqual({
      kind: 'refused',
      path: 'pages/0001/bomb.html',
      detail: 'it is compressed, which no file of a package is',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });

  test('files that lie over one another', async () => {
    // Every line of the directory points at the first file, and says it is as long as all there is.
    const view = new DataView(sealed.slice().buffer);
    let at = view.getUint32(sealed.length - 6, true);
    while (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 20, sealed.length - 100, true);
      view.setUint32(at + 24, sealed.length - 100, true);
      view.setUint32(at + 42, 0, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    const { problems } = openArchive(new Uint8Array(view.buffer));
    expect(problems.map(({ kind }) => kind)).toContain('refused');
  });

  test('a link, which an archive may bring as a file of a kind', async () => {
    const link = { ...STORED, os: 3, attrs: 0o120777 << 16 } as const;
    const files = Object.fromEntries([...entries].map(([path, bytes]) => [path, [bytes, STORED]]));
    const archive = zipSync({ ...files, 'run.json': [entries.get('run.json'), link] } as Zippable);
    expect(await complaintsOf(archive)).toEqual(['archive run.json']);
  });
});

describe('refuses what is not part of any file', () => {
  test('bytes after the archive, before it, and between its files', async () => {
    const [first] = [...entries.keys()].toSorted();
    expect(await complaintsOf(Uint8Array.from([...sealed, 0]))).not.toEqual([]);
    expect(await complaintsOf(Uint8Array.from([0, ...sealed]))).not.toEqual([]);
    const place = 30 + (first?.length ?? 0) + (entries.get(first ?? '')?.length ?? 0);
    const parted = Uint8Array.from([...sealed.slice(0, place), 7, 7, ...sealed.slice(place)]);
    expect(await complaintsOf(parted)).not.toEqual([]);
  });

  test('a comment of the archive or of a file, another time, other permissions', async () => {
    const files = (how: object) =>
      Object.fromEntries(
        [...entries]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([path, bytes]) => [path, [bytes, { ...STORED, ...how }]]),
      ) as Zippable;
    expect(await complaintsOf(zipSync(files({})))).toEqual([]);
    for (const how of [
      { comment: 'hello' },
      { mtime: new Date(2020, 1, 1) },
      { attrs: 1 },
      { extra: { 9: text('x') } },
    ]) {
      expect(
        (await complaintsOf(zipSync(files(how)))).some((one) => one.startsWith('archive')),
        JSON.stringify(how),
      ).toBe(true);
    }
  });

  test('a name in front of a file that is not the one in the directory', async () => {
    const swapped = sealed.slice();
    const at = Buffer.from(swapped).indexOf('run.json');
    swapped.set(text('ruN.json'), at);
    expect(await complaintsOf(swapped)).not.toEqual([]);
  });
});

test('a manifest that says too little, or a thing twice, is none', async () => {
  const manifest = JSON.parse(new TextDecoder().decode(entries.get('manifest.json'))) as Record<string, unknown>;
  const files = manifest.files as readonly object[];
  for (const change of [
    { case: undefined },
    { files: 'none' },
    { files: [...files, files[0]] },
    { files: [{ ...files[0], path: '../x' }] },
    { custody: { entries: 1 } },
    { schemaVersion: 2 },
  ]) {
    const told = new Map([...entries, ['manifest.json', text(readableJson({ ...manifest, ...change }))]]);
    const { problems, manifest: read } = await verifyPackage(told);
    expect(
      problems.map(({ kind, path }) => `${kind} ${path}`),
      JSON.stringify(change),
    ).toEqual(['altered manifest.json']);
    expect(read).toBeNull();
  }
  const twice = new TextDecoder().decode(entries.get('manifest.json')).replace('{', '{\n  "case": {},');
  expect((await verifyPackage(new Map([...entries, ['manifest.json', text(twice)]]))).manifest).toBeNull();
});

test('whatever the bytes are, it says so and throws nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect((await verifyArchive(bytes)).verdict).toBe('altered');
    }),
  );
  const near = fc.tuple(fc.nat(sealed.length - 1), fc.uint8Array({ minLength: 1, maxLength: 12 }));
  await fc.assert(
    fc.asyncProperty(near, async ([at, bytes]) => {
      const changed = sealed.slice();
      changed.set(bytes.slice(0, changed.length - at), at);
      if (Buffer.compare(changed, sealed) !== 0) expect((await verifyArchive(changed)).verdict).toBe('altered');
    }),
  );
});

describe('a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'untick-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('with links in it is not followed out of', async () => {
    writeFileSync(join(folder, 'manifest.json'), entries.get('manifest.json') ?? '');
    symlinkSync('/etc/hostname', join(folder, 'run.json'));
    symlinkSync(tmpdir(), join(folder, 'pages'));
    const { problems } = await verifyRead(await readPackage(folder));
    const refused = problems.filter(({ kind }) => kind === 'refused').map(({ path }) => path);
    expect(refused.toSorted()).toEqual(['pages', 'run.json']);
  });

  test('is only read', async () => {
    writeFileSync(join(folder, 'package.zip'), packedWith({ '../out.txt': [text('x'), STORED] }));
    await verifyRead(await readPackage(join(folder, 'package.zip')));
    expect(readdirSync(folder)).toEqual(['package.zip']);
  });
});
