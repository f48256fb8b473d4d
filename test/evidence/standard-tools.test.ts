// @vitest-environment node
// What README.txt tells people to type is typed here, into the tools it names.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/evidence/digest.js';
import { importSigningKey, importVerifyingKey, type SigningKey } from '../../src/evidence/keys.js';
import { fromPem } from '../../src/evidence/pem.js';
import { sealPackage } from '../../src/evidence/seal.js';
import { verifyArchive } from '../../src/evidence/verify.js';
import { INPUT } from './support/a-run.js';

const MAKE = {
  Ed25519: ['genpkey', '-algorithm', 'ED25519'],
  'ECDSA P-256': ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
};

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'untick-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const shell = (command: string, cwd: string) => spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });

async function unpacked(name: string, key: SigningKey | null): Promise<string> {
  const archive = join(work, `${name}.zip`);
  writeFileSync(archive, await sealPackage(INPUT, key));
  const folder = join(work, name);
  expect(shell(`unzip -q "${archive}" -d "${folder}" && unzip -tq "${archive}"`, work).status).toBe(0);
  return folder;
}

const commandsIn = (folder: string): readonly string[] =>
  Array.from(
    readFileSync(join(folder, 'README.txt'), 'utf8').matchAll(/^ {2}\$ (.+)$/gm),
    ([, command = '']) => command,
  );

describe.each(['Ed25519', 'ECDSA P-256'] as const)('a package signed with a key of OpenSSL, %s', (algorithm) => {
  let key: SigningKey;
  let folder: string;

  beforeAll(async () => {
    key = await importSigningKey(spawnSync('openssl', MAKE[algorithm], { encoding: 'utf8' }).stdout);
    folder = await unpacked(algorithm.slice(0, 5), key);
  });

  test('every command in README.txt answers as it says', async () => {
    const commands = commandsIn(folder);
    expect(commands).toHaveLength(6);
    const [manifest, files, list, added, signature, fingerprint] = commands.map((command) => shell(command, folder));
    expect(manifest).toMatchObject({ status: 0, stdout: 'manifest.json: OK\n' });
    expect(files).toMatchObject({ status: 0, stdout: 'all files OK\n' });
    expect(list?.stdout).toMatch(/^ +"sha256": "[0-9a-f]{64}"\n$/);
    expect(added).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(signature?.status, signature?.stderr).toBe(0);
    expect(signature?.stdout).toMatch(/Verified OK|Verified Successfully/);
    expect(fingerprint?.stdout.slice(0, 64)).toBe((await importVerifyingKey(key.publicPem)).fingerprint);
  });

  test('the public key in it is the one OpenSSL knows', () => {
    const own = shell('openssl pkey -pubin -in public-key.pem -outform DER | sha256sum', folder).stdout;
    expect(own.slice(0, 64)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('and OpenSSL refuses the signature of another manifest', () => {
    const [, , , , signature = ''] = commandsIn(folder);
    appendFileSync(join(folder, 'manifest.json'), ' ');
    expect(shell(signature, folder).status).not.toBe(0);
  });
});

test('sha256sum and grep find what was altered, removed and added', async () => {
  const folder = await unpacked('plain', null);
  const [manifest = '', files = '', list = '', added = ''] = commandsIn(folder);
  appendFileSync(join(folder, 'run.json'), ' ');
  rmSync(join(folder, 'pages/0001/dom.html'));
  writeFileSync(join(folder, 'pages/0001/extra.png'), 'x');
  expect(shell(manifest, folder).status).toBe(0);
  expect(shell(files, folder).stdout + shell(files, folder).stderr).toMatch(/run\.json[\s\S]*|dom\.html/);
  expect(shell(files, folder).status).not.toBe(0);
  expect(shell(added, folder).stdout).toBe('pages/0001/extra.png\n');
  appendFileSync(join(folder, 'SHA256SUMS'), `${await sha256Hex(new Uint8Array([120]))}  pages/0001/extra.png\n`);
  expect(shell(list, folder).stdout).toBe('');
});

test('a package that is not signed says what that means', async () => {
  const folder = await unpacked('unsigned', null);
  const readme = readFileSync(join(folder, 'README.txt'), 'utf8');
  expect(readme).toContain('This package is not signed.');
  expect(commandsIn(folder).join('\n')).not.toContain('openssl');
});

test('a signature of OpenSSL over the manifest is one of ours', async () => {
  const pem = spawnSync('openssl', MAKE['ECDSA P-256'], { encoding: 'utf8' }).stdout;
  const key = await importSigningKey(pem);
  const { verdict, signature } = await verifyArchive(await sealPackage(INPUT, key), { publicKey: key.publicPem });
  expect({ verdict, state: signature.state }).toEqual({ verdict: 'verified', state: 'good' });
});

test.each([
  ['a password', ['genpkey', '-algorithm', 'ED25519', '-aes-256-cbc', '-pass', 'pass:x'], /encrypted/],
  [
    'another curve',
    ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
    /only Ed25519 and ECDSA P-256/,
  ],
  [
    'another kind',
    ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
    /only Ed25519 and ECDSA P-256/,
  ],
  ['an older form', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout'], /PKCS#8/],
])('a key with %s is refused with what to do about it', async (_, make, sentence) => {
  const pem = spawnSync('openssl', make, { encoding: 'utf8' }).stdout;
  expect(fromPem(pem).label).toContain('PRIVATE KEY');
  await expect(importSigningKey(pem)).rejects.toMatchObject({
    code: 'BAD_KEY',
    message: expect.stringMatching(sentence),
  });
});

test('what is no key is refused', async () => {
  for (const text of ['', 'hello', '-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----']) {
    await expect(importSigningKey(text)).rejects.toMatchObject({ code: 'BAD_KEY' });
    await expect(importVerifyingKey(text)).rejects.toMatchObject({ code: 'BAD_KEY' });
  }
});
