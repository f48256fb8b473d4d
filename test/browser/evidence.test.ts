// The extension seals packages too: in a page there is no node, and keys that cannot be taken out.
import { expect, test } from 'vitest';
import { packArchive } from '../../src/evidence/archive.js';
import { generateKeyPem, importSigningKey, type KeyAlgorithm } from '../../src/evidence/keys.js';
import { toPem } from '../../src/evidence/pem.js';
import { sealPackage } from '../../src/evidence/seal.js';
import { verifyArchive } from '../../src/evidence/verify.js';
import { INPUT } from '../evidence/support/a-run.js';

test.each<KeyAlgorithm>(['Ed25519', 'ECDSA P-256'])(
  'a page seals with %s, and verifies what it sealed',
  async (algorithm) => {
    const key = await importSigningKey(await generateKeyPem(algorithm));
    const archive = await sealPackage(INPUT, key);
    const result = await verifyArchive(archive, { publicKey: key.publicPem });
    expect(result.problems).toEqual([]);
    expect(result.signature.state).toBe('good');
    const altered = archive.slice();
    altered[archive.length >> 1] = (altered[archive.length >> 1] ?? 0) ^ 1;
    expect((await verifyArchive(altered)).verdict).toBe('altered');
  },
);

test('a key that never leaves the browser signs as well', async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const publicPem = toPem('PUBLIC KEY', new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
  const key = { algorithm: 'ECDSA P-256', privateKey: pair.privateKey, publicPem } as const;
  expect((await verifyArchive(await sealPackage(INPUT, key), { publicKey: publicPem })).verdict).toBe('verified');
});

test('the same input gives the same bytes as in node', async () => {
  const archive = packArchive(new Map([['a.txt', new TextEncoder().encode('one')]]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', archive as Uint8Array<ArrayBuffer>));
  // Of the archive that test/evidence/seal.test.ts spells out byte by byte.
  expect(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(PINNED);
});

const PINNED = '1af4dbd3694f0e2e78f492903a69bb391edfeea430134a1865a74b97a82f80e2';
