// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { inOrder, openArchive, packArchive } from '../../src/evidence/archive.js';
import { generateKeyPem, importSigningKey, type KeyAlgorithm, type SigningKey } from '../../src/evidence/keys.js';
import { sealEntries, sealPackage } from '../../src/evidence/seal.js';
import { verifyArchive, verifyPackage } from '../../src/evidence/verify.js';
import { INPUT } from './support/a-run.js';

const bytes = (text: string) => new TextEncoder().encode(text);

let key: SigningKey;
let archive: Uint8Array;

beforeAll(async () => {
  key = await importSigningKey(await generateKeyPem('Ed25519'));
  archive = await sealPackage(INPUT, key);
});

const kindsOf = async (entries: ReadonlyMap<string, Uint8Array>, publicKey?: string) => {
  const { problems } = await verifyPackage(entries, publicKey === undefined ? {} : { publicKey });
  return problems.map(({ kind, path }) => `${kind} ${path}`);
};

test('a package as it was sealed is verified', async () => {
  const result = await verifyArchive(archive, { publicKey: key.publicPem });
  expect(result.problems).toEqual([]);
  expect(result.verdict).toBe('verified');
  expect(result.signature).toMatchObject({ state: 'good', algorithm: 'Ed25519', isExpected: true });
  expect(result.custody.map(({ event }) => event)).toEqual(['captured', 'sealed']);
  expect(result.manifest?.case.number).toBe('2026-7');
});

/** Which file each byte of the archive belongs to, read from the layout of a zip archive; empty: the end of the directory. */
function ownersOf(sealed: Uint8Array): readonly string[] {
  const all = inOrder(openArchive(sealed).entries);
  const owners: string[] = [];
  for (const [path, content] of all) owners.push(...Array<string>(30 + path.length + content.length).fill(path));
  for (const [path] of all) owners.push(...Array<string>(46 + path.length).fill(path));
  owners.push(...Array<string>(22).fill(''));
  return owners;
}

/** The same numbers on every run, so that a failure can be looked at again (mulberry32). */
function randomsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FLIPS = 10_000;

test(`each of ${FLIPS} random bits, turned over, is detected and its file named`, { timeout: 240_000 }, async () => {
  const owners = ownersOf(archive);
  expect(owners).toHaveLength(archive.length);
  const random = randomsFrom(20_180_103);
  const unnoticed: string[] = [];
  for (let flip = 0; flip < FLIPS; flip += 1) {
    const bit = Math.floor(random() * archive.length * 8);
    const altered = archive.slice();
    const at = bit >>> 3;
    altered[at] = (altered[at] ?? 0) ^ (1 << (bit & 7));
    const { verdict, problems } = await verifyArchive(altered);
    const owner = owners[at] ?? '';
    // Where not even the directory can be read, no file can be named but the package itself.
    const isNamed = problems.some(({ path }) => path === owner || path === '');
    if (verdict !== 'altered' || !isNamed) unnoticed.push(`bit ${bit & 7} of byte ${at}, in "${owner}"`);
  }
  expect(unnoticed).toEqual([]);
});

test('every bit of what speaks for the manifest counts, without the archive around it', {
  timeout: 240_000,
}, async () => {
  const entries = await sealEntries(INPUT, key);
  for (const path of ['manifest.json.sig', 'manifest.json.sha256', 'public-key.pem']) {
    const content = entries.get(path) ?? new Uint8Array();
    for (let bit = 0; bit < content.length * 8; bit += 1) {
      const altered = content.slice();
      altered[bit >>> 3] = (altered[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
      const named = await kindsOf(new Map([...entries, [path, altered]]));
      expect(
        named.some((problem) => problem.endsWith(` ${path}`)),
        `bit ${bit} of ${path}`,
      ).toBe(true);
    }
  }
});

describe('names what happened to the files', () => {
  const change = async (edit: (entries: Map<string, Uint8Array>) => void) => {
    const entries = new Map(await sealEntries(INPUT, key));
    edit(entries);
    return { folder: await kindsOf(entries), archive: (await verifyArchive(packArchive(entries))).problems };
  };

  test.each([
    [
      'one that is gone',
      (e: Map<string, Uint8Array>) => e.delete('pages/0001/dom.html'),
      ['missing pages/0001/dom.html'],
    ],
    [
      'one that was added',
      (e: Map<string, Uint8Array>) => e.set('pages/0001/new.png', bytes('x')),
      ['unlisted pages/0001/new.png'],
    ],
    ['one that grew', (e: Map<string, Uint8Array>) => e.set('run.json', bytes('{}')), ['altered run.json']],
    [
      'one that was renamed',
      (e: Map<string, Uint8Array>) => {
        e.set('pages/0001/b.html', e.get('pages/0001/dom.html') as Uint8Array);
        e.delete('pages/0001/dom.html');
      },
      ['missing pages/0001/dom.html', 'unlisted pages/0001/b.html'],
    ],
    [
      'two that changed places',
      (e: Map<string, Uint8Array>) => {
        const [a, b] = [e.get('pages/0001/screenshot.png'), e.get('pages/0001/annotated.png')] as [
          Uint8Array,
          Uint8Array,
        ];
        e.set('pages/0001/screenshot.png', b).set('pages/0001/annotated.png', a);
      },
      ['altered pages/0001/annotated.png', 'altered pages/0001/screenshot.png'],
    ],
    [
      'the signature, gone',
      (e: Map<string, Uint8Array>) => e.delete('manifest.json.sig'),
      ['missing manifest.json.sig'],
    ],
    ['the manifest, gone', (e: Map<string, Uint8Array>) => e.delete('manifest.json'), ['missing manifest.json']],
    [
      'a time stamp nobody tells of',
      (e: Map<string, Uint8Array>) => e.set('manifest.json.tsr', bytes('x')),
      ['unlisted manifest.json.tsr'],
    ],
  ])('%s', async (_, edit, named) => {
    const found = await change(edit);
    expect(found.folder).toEqual(named);
    expect(found.archive.map(({ kind, path }) => `${kind} ${path}`)).toEqual(named);
  });

  test('files in another order', async () => {
    const entries = openArchive(archive).entries;
    const backwards = repack([...entries].reverse());
    const { problems } = await verifyArchive(backwards);
    expect(problems.map(({ kind }) => kind)).toEqual(['archive']);
  });
});

/** Packs by hand in the order given, as `packArchive` would not. */
function repack(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const singles = entries.map(([path, content]) => packArchive(new Map([[path, content]])));
  const files = singles.map((single, index) => single.slice(0, 30 + sizeOf(entries[index])));
  let offset = 0;
  const directory = singles.map((single, index) => {
    const start = 30 + sizeOf(entries[index]);
    const line = single.slice(start, start + 46 + (entries[index]?.[0].length ?? 0));
    new DataView(line.buffer).setUint32(42, offset, true);
    offset += start;
    return line;
  });
  const end = singles[0]?.slice(-22) ?? new Uint8Array();
  const view = new DataView(end.buffer);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, line) => sum + line.length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}
const sizeOf = (entry: readonly [string, Uint8Array] | undefined) => (entry ? entry[0].length + entry[1].length : 0);

describe('a manifest written anew', () => {
  test('by somebody with another key is told from the key that was asked for', async () => {
    const other = await importSigningKey(await generateKeyPem('ECDSA P-256'));
    const forged = await sealPackage(INPUT, other);
    expect((await verifyArchive(forged)).verdict).toBe('verified');
    const { verdict, signature } = await verifyArchive(forged, { publicKey: key.publicPem });
    expect(verdict).toBe('altered');
    expect(signature.isExpected).toBe(false);
  });

  test('without a signature is told from one that was asked to be signed', async () => {
    const { verdict, problems } = await verifyArchive(await sealPackage(INPUT, null), { publicKey: key.publicPem });
    expect(verdict).toBe('altered');
    expect(problems.map(({ kind }) => kind)).toEqual(['signature']);
  });

  test('that names another key than it brings', async () => {
    const entries = new Map(await sealEntries(INPUT, key));
    const other = await importSigningKey(await generateKeyPem('Ed25519'));
    entries.set('public-key.pem', bytes(other.publicPem));
    expect(await kindsOf(entries)).toEqual(
      expect.arrayContaining(['signature public-key.pem', 'signature manifest.json.sig', 'altered public-key.pem']),
    );
  });

  test.each<KeyAlgorithm>(['Ed25519', 'ECDSA P-256'])('needs the %s key', async (algorithm) => {
    const own = await importSigningKey(await generateKeyPem(algorithm));
    const entries = new Map(await sealEntries(INPUT, own));
    const text = new TextDecoder().decode(entries.get('manifest.json')).replace('complaint', 'lawsuits!');
    entries.set('manifest.json', bytes(text));
    expect(await kindsOf(entries)).toContain('signature manifest.json.sig');
  });
});

test('a chain of custody that was changed and hashed anew does not fit the manifest', async () => {
  const entries = new Map(await sealEntries(INPUT, null));
  const [captured] = INPUT.custody;
  const others = { ...INPUT, custody: [{ ...captured!, by: 'somebody else' }, ...INPUT.custody.slice(1)] };
  entries.set('custody.jsonl', (await sealEntries(others, null)).get('custody.jsonl') as Uint8Array);
  expect(await kindsOf(entries)).toEqual(['altered custody.jsonl', 'custody custody.jsonl']);
});
