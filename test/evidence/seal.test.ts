// @vitest-environment node
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive, packArchive } from '../../src/evidence/archive.js';
import { canonicalJson } from '../../src/evidence/canonical-json.js';
import { toHex } from '../../src/evidence/digest.js';
import { generateKeyPem, importSigningKey } from '../../src/evidence/keys.js';
import { sealPackage } from '../../src/evidence/seal.js';
import { verifyArchive } from '../../src/evidence/verify.js';
import { FILES, INPUT } from './support/a-run.js';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const fitsSchema = ajv.compile(JSON.parse(readFileSync('schema/evidence.schema.json', 'utf8')));

const manifestOf = (archive: Uint8Array): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(unzipSync(archive)['manifest.json']));

test('the same input gives the same bytes, in whatever order it comes', async () => {
  const key = await importSigningKey(await generateKeyPem('Ed25519'));
  const backwards = { ...INPUT, files: new Map([...FILES].reverse()) };
  expect(await sealPackage(INPUT, key)).toEqual(await sealPackage(backwards, key));
});

test('in every time zone', async () => {
  const before = process.env.TZ;
  const zones = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'UTC'];
  const made = zones.map((zone) => {
    process.env.TZ = zone;
    return toHex(packArchive(FILES));
  });
  process.env.TZ = before;
  if (before === undefined) delete process.env.TZ;
  expect(new Set(made).size).toBe(1);
});

test('another byte in a file gives another digest of the manifest', async () => {
  const other = new Map([...FILES, ['pages/0001/screenshot.png', Uint8Array.from([9])]]);
  const digestOf = async (files: ReadonlyMap<string, Uint8Array>) =>
    (await verifyArchive(await sealPackage({ ...INPUT, files }, null))).manifestDigest;
  expect(await digestOf(FILES)).not.toBe(await digestOf(other));
});

describe('the manifest', () => {
  test('is what the schema says, signed and unsigned', async () => {
    for (const key of [null, await importSigningKey(await generateKeyPem('ECDSA P-256'))]) {
      fitsSchema(manifestOf(await sealPackage(INPUT, key)));
      expect(fitsSchema.errors ?? []).toEqual([]);
    }
  });

  test('the schema refuses what it does not know', async () => {
    const manifest = manifestOf(await sealPackage(INPUT, null));
    expect(fitsSchema({ ...manifest, proof: true })).toBe(false);
    expect(fitsSchema({ ...manifest, notCaptured: undefined })).toBe(false);
    expect(fitsSchema({ ...manifest, pages: [{ url: 'https://shop.example/?q=1' }] })).toBe(false);
  });

  test('lists every file but those made over it, and says what could not be captured', async () => {
    const archive = await sealPackage(INPUT, null);
    const { files, notCaptured } = manifestOf(archive) as { files: { path: string }[]; notCaptured: unknown };
    const all = Object.keys(unzipSync(archive));
    expect([...files.map(({ path }) => path), 'manifest.json', 'manifest.json.sha256'].toSorted()).toEqual(
      all.toSorted(),
    );
    expect(notCaptured).toEqual(INPUT.run.notCaptured);
  });
});

test('a captured file may not take the place of one of ours, nor leave the package', async () => {
  for (const path of ['manifest.json', 'README.txt', '../out', '/etc/x', 'a\\b', 'pages/./x', '.hidden', 'a//b']) {
    const files = new Map([[path, new Uint8Array(1)]]);
    await expect(sealPackage({ ...INPUT, files }, null), path).rejects.toMatchObject({ code: 'BAD_PATH' });
  }
});

test('what is packed is what is opened, whatever is in it', () => {
  const name = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 200 }), { minKeys: 1, maxKeys: 8 }), (files) => {
      const entries = new Map(Object.entries(files));
      const opened = openArchive(packArchive(entries));
      expect(opened.problems).toEqual([]);
      expect([...opened.entries].toSorted()).toEqual([...entries].toSorted());
    }),
  );
});

test('the bytes of an archive are pinned: packages of today must verify for ever', () => {
  const entries = new Map([['a.txt', new TextEncoder().encode('one')]]);
  expect(toHex(packArchive(entries))).toBe(
    [
      // The file: noon of 1 January 1980, CRC 7a6c86f1 of "one", 3 bytes stored.
      '504b0304 1400 0000 0000 0060 2100 f1866c7a 03000000 03000000 0500 0000 612e747874 6f6e65',
      // Its line in the directory: no permissions, no comment.
      '504b0102 1400 1400 0000 0000 0060 2100 f1866c7a 03000000 03000000 0500 0000 0000 0000 0000 00000000 00000000',
      '612e747874',
      '504b0506 0000 0000 0100 0100 33000000 26000000 0000',
    ]
      .join('')
      .replaceAll(' ', ''),
  );
});

test('canonical JSON is one text a value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const shuffled = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
