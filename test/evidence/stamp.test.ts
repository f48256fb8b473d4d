// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addStamp } from '../../src/evidence/add-stamp.js';
import { packArchive } from '../../src/evidence/archive.js';
import { sha256Hex } from '../../src/evidence/digest.js';
import { readStamp } from '../../src/evidence/read-stamp.js';
import { sealEntries } from '../../src/evidence/seal.js';
import { stampRequest } from '../../src/evidence/stamp-request.js';
import { verifyArchive, verifyPackage } from '../../src/evidence/verify.js';
import { INPUT } from './support/a-run.js';
import { Authority, type KeyKind } from './support/authority.js';

let entries: ReadonlyMap<string, Uint8Array>;
let digest: string;

beforeAll(async () => {
  entries = await sealEntries(INPUT, null);
  digest = await sha256Hex(entries.get('manifest.json') ?? new Uint8Array());
});

const AT = '2026-03-01T12:00:00.000Z';

async function stampedBy(authority: Authority) {
  const { body, nonce } = stampRequest(digest);
  const token = authority.answer(body);
  const { added, stamp } = await addStamp(entries, { token, nonce, server: 'https://stamp.example', at: AT, by: '' });
  return { token, stamp, nonce, entries: new Map([...entries, ...added]) };
}

describe.each<KeyKind>(['rsa', 'p256', 'p384'])('an authority with a key of kind %s', (kind) => {
  let authority: Authority;
  beforeAll(() => {
    authority = new Authority(kind);
  });
  afterAll(() => authority.close());

  test('is asked for the digest of the manifest, and its answer verifies', async () => {
    const { body } = stampRequest(digest);
    const asked = authority
      .readQuery(body)
      .toLowerCase()
      .replace(/\s+- |\n| {2,}/g, ' ');
    expect(asked).toContain('hash algorithm: sha256');
    expect(asked).toContain('certificate required: yes');
    const before = Date.now();
    const stamped = await stampedBy(authority);
    expect(stamped.stamp).toMatchObject({ state: 'good', authority: 'Test Stamper', policy: '1.2.3.4.1' });
    expect(Math.abs(Date.parse(stamped.stamp.time ?? '') - before)).toBeLessThan(60_000);
    const result = await verifyArchive(packArchive(stamped.entries), { readStamp });
    expect(result.problems).toEqual([]);
    expect(result.later.map(({ event }) => event)).toEqual(['stamped']);
    expect(result.stamp).toEqual(stamped.stamp);
  });

  test('OpenSSL says the same of it', async () => {
    const { token } = await stampedBy(authority);
    const folder = mkdtempSync(join(tmpdir(), 'untick-'));
    writeFileSync(join(folder, 'manifest.json'), entries.get('manifest.json') ?? '');
    writeFileSync(join(folder, 'manifest.json.tsr'), token);
    const words = [
      'ts',
      '-verify',
      '-data',
      'manifest.json',
      '-in',
      'manifest.json.tsr',
      '-CAfile',
      authority.certificate,
    ];
    expect(
      execFileSync('openssl', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ).toContain('OK');
    rmSync(folder, { recursive: true });
  });

  test('every bit of the time, the digest and the signature counts', async () => {
    const { token } = await stampedBy(authority);
    const time = Buffer.from(token).indexOf(Buffer.from([0x18, 0x0f])) + 2;
    const over = Buffer.from(token).indexOf(Buffer.from(digest, 'hex'));
    for (const at of [time, time + 7, over, over + 31, token.length - 1, token.length - 20]) {
      const altered = token.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect((await readStamp(altered, digest)).state, `byte ${at}`).toBe('bad');
    }
  });
});

describe('a stamp', () => {
  let authority: Authority;
  beforeAll(() => {
    authority = new Authority('p256');
  });
  afterAll(() => authority.close());

  test('that was altered, removed or put there by hand is told', async () => {
    const { entries: stamped, token } = await stampedBy(authority);
    const kindsOf = async (change: (files: Map<string, Uint8Array>) => void) => {
      const files = new Map(stamped);
      change(files);
      return (await verifyPackage(files, { readStamp })).problems.map(({ kind, path }) => `${kind} ${path}`);
    };
    const other = token.slice();
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    expect(await kindsOf((files) => files.set('manifest.json.tsr', other))).toEqual([
      'altered manifest.json.tsr',
      'stamp manifest.json.tsr',
    ]);
    expect(await kindsOf((files) => files.delete('manifest.json.tsr'))).toEqual(['missing manifest.json.tsr']);
    expect(await kindsOf((files) => files.delete('custody-after-seal.jsonl'))).toEqual(['unlisted manifest.json.tsr']);
  });

  test('every bit of what tells of it counts', async () => {
    const { entries: stamped } = await stampedBy(authority);
    const later = stamped.get('custody-after-seal.jsonl') ?? new Uint8Array();
    for (let bit = 0; bit < later.length * 8; bit += 1) {
      const altered = later.slice();
      altered[bit >>> 3] = (altered[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
      const { problems } = await verifyPackage(new Map([...stamped, ['custody-after-seal.jsonl', altered]]));
      expect(
        problems.some(({ path }) => path === 'custody-after-seal.jsonl'),
        `bit ${bit}`,
      ).toBe(true);
    }
  });

  test('over another manifest, or for another question, is refused', async () => {
    const { body, nonce } = stampRequest('0'.repeat(64));
    const stamping = { server: 'https://stamp.example', at: AT, by: '' };
    await expect(addStamp(entries, { ...stamping, token: authority.answer(body), nonce })).rejects.toMatchObject({
      code: 'STAMP_REFUSED',
    });
    const right = stampRequest(digest);
    const token = authority.answer(right.body);
    await expect(addStamp(entries, { ...stamping, token, nonce })).rejects.toMatchObject({ code: 'STAMP_REFUSED' });
    const { entries: stamped } = await stampedBy(authority);
    await expect(addStamp(stamped, { ...stamping, token, nonce: right.nonce })).rejects.toMatchObject({
      code: 'ALREADY_STAMPED',
    });
  });

  test('that is none is refused', async () => {
    for (const token of [new Uint8Array(), new TextEncoder().encode('<html>'), authority.answer(new Uint8Array([1]))]) {
      expect((await readStamp(token, digest)).state).toBe('bad');
    }
  });
});
