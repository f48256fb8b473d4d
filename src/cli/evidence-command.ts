import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { UsageError } from '../drive/coded-error.js';
import { generateKeyPem, importSigningKey, importVerifyingKey, type KeyAlgorithm } from '../evidence/keys.js';
import { verifyArchive } from '../evidence/verify.js';
import { coded } from './evidence/coded.js';
import { writeWhole } from './evidence/new-file.js';
import { sealRun } from './evidence/seal-run.js';
import { oneOf } from './parse-option.js';

interface EvidenceFlags {
  readonly output?: string;
  readonly case?: string;
  readonly number?: string;
  readonly purpose?: string;
  readonly operator?: string;
  readonly sign?: string;
  readonly shareable?: boolean;
}

const OWN_FILE = 0o600;

async function readKey(path: string) {
  const pem = await readFile(path, 'utf8').catch(() => {
    throw new UsageError('FILE_NOT_FOUND', `there is no key "${path}" (--sign)`);
  });
  return coded(importSigningKey(pem));
}

async function seal(folder: string, flags: EvidenceFlags): Promise<void> {
  const { output } = flags;
  if (output === undefined) throw new UsageError('NO_OUTPUT', 'say where the package is to go, as in -o case.zip');
  const key = flags.sign === undefined ? null : await readKey(flags.sign);
  const { case: name = '', number = '', purpose = '', operator = '' } = flags;
  const sealing = { folder, case: { name, number, purpose, operator }, key, isShareable: flags.shareable === true };
  const archive = await coded(sealRun(sealing));
  // What does not verify here would verify nowhere.
  const { verdict, manifest, manifestDigest } = await verifyArchive(archive);
  if (verdict !== 'verified' || manifest === null) throw new Error('the package did not verify');
  await writeWhole(output, archive);
  const signed = manifest.key ? `signed with ${manifest.key.algorithm}, key ${manifest.key.fingerprint}` : 'not signed';
  const lines = [
    `package   ${output}`,
    `manifest  sha256 ${manifestDigest}`,
    `holds     ${manifest.files.length} files, ${manifest.pages.length} pages`,
    `signature ${signed}`,
    ...(manifest.isShareable ? ['shareable what was taken out stands in redactions.json'] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const ALGORITHMS: Readonly<Record<string, KeyAlgorithm>> = { ed25519: 'Ed25519', p256: 'ECDSA P-256' };

async function makeKey(output: string, algorithm: string | undefined): Promise<void> {
  const wanted =
    algorithm === undefined ? null : oneOf(algorithm, Object.keys(ALGORITHMS), 'UNKNOWN_ALGORITHM', 'algorithm');
  const pem = await coded(generateKeyPem(wanted === null ? null : (ALGORITHMS[wanted] ?? null)));
  await writeWhole(output, pem, { mode: OWN_FILE });
  const { publicPem } = await importSigningKey(pem);
  const { fingerprint } = await importVerifyingKey(publicPem);
  process.stderr.write(`untick: the key is in "${output}"; its fingerprint is sha256 ${fingerprint}\n`);
  // For those who verify: it may be known to anyone.
  process.stdout.write(publicPem);
}

const AFTER = `
A run is what "untick audit --capture <folder>" leaves. Nothing is sent anywhere.
"untick evidence key -o key.pem" makes a key to sign with, and prints its public half.`;

export function evidenceCommand(): Command {
  const command = new Command('evidence')
    .description('seal a captured run into a package that a third party can verify')
    .enablePositionalOptions()
    .argument('<run-folder>', 'what "untick audit --capture" left')
    // Not a required option: it would be required of "evidence key" too.
    .option('-o, --output <file>', 'the package, as in case.zip; nothing is overwritten')
    .option('--case <name>', 'name of the case')
    .option('--number <number>', 'number of the case')
    .option('--purpose <text>', 'what it is for')
    .option('--operator <name>', 'who captured it')
    .option('--sign <key.pem>', 'sign with this private key (PKCS#8; Ed25519 or ECDSA P-256)')
    .option('--shareable', 'take out what may identify a person, and list it')
    .addHelpText('after', AFTER)
    .action(seal);
  command
    .command('key')
    .description('make a key to sign packages with')
    .requiredOption('-o, --output <file>', 'the private key; keep it to yourself')
    .option('--algorithm <name>', 'ed25519 or p256 (default: ed25519)')
    .action(({ output, algorithm }: { output: string; algorithm?: string }) => makeKey(output, algorithm));
  return command;
}
