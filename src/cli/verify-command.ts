import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { UsageError } from '../drive/coded-error.js';
import { readStamp } from '../evidence/read-stamp.js';
import type { VerifyResult } from '../evidence/verify.js';
import { safeText } from '../reporters/terminal-text.js';
import { readPackage, verifyRead } from './evidence/read-package.js';

const ALTERED_EXIT = 1;

function signatureLine({ signature }: VerifyResult): string {
  const { state, algorithm, fingerprint, isExpected } = signature;
  if (state === 'none')
    return 'none: whoever can change a file can write a new manifest; compare its digest with one you were told';
  if (state === 'bad') return 'bad';
  const whose = isExpected === true ? 'the key that was asked for' : 'whose key it is, you have to know';
  return `good, ${algorithm}, key sha256 ${fingerprint}: ${whose}`;
}

function stampLine({ stamp }: VerifyResult): string {
  if (stamp === null) return 'none: all times are by the clock of the machine that captured';
  if (stamp === 'unread' || stamp.time === null) return 'there is one, and it could not be read';
  const checked = {
    good: 'it is over this manifest and signed by the certificate it brings',
    unchecked: `it is over this manifest; not checked: ${stamp.complaint}`,
    bad: 'it does not hold',
  }[stamp.state];
  return `${stamp.time} by "${stamp.authority ?? 'unknown'}": ${checked}. Not checked: whether that authority is to be trusted (see README.txt, 4)`;
}

/** What was checked, line by line, and everything that is wrong. */
export function verifyText(result: VerifyResult, path: string): string {
  const { verdict, manifest, manifestDigest, custody, later, problems } = result;
  const lines = [`${verdict === 'verified' ? '✔ verified' : '✖ altered'}  ${path}`];
  for (const { kind, path: file, detail } of problems)
    lines.push(`  ${kind.padEnd(9)} ${file || 'the package'}: ${detail}`);
  if (manifestDigest) lines.push(`manifest   sha256 ${manifestDigest}`);
  if (manifest) {
    const { name, number } = manifest.case;
    const named = [name, number].filter(Boolean).join(', ');
    lines.push(
      `case       ${named || 'none named'}`,
      `holds      ${manifest.files.length} files, ${manifest.pages.length} pages, captured ${manifest.startedAt} with untick ${manifest.tool.version}`,
      `custody    ${custody.length} entries up to the sealing, ${later.length} after it`,
      `signature  ${signatureLine(result)}`,
      `time stamp ${stampLine(result)}`,
    );
    if (manifest.isShareable) lines.push('shareable  some things were taken out: redactions.json');
  }
  return `${lines.map(safeText).join('\n')}\n`;
}

interface VerifyFlags {
  readonly publicKey?: string;
  readonly json?: boolean;
}

async function verify(path: string, { publicKey, json }: VerifyFlags): Promise<number> {
  const pem =
    publicKey === undefined
      ? null
      : await readFile(publicKey, 'utf8').catch(() => {
          throw new UsageError('FILE_NOT_FOUND', `there is no key "${publicKey}" (--public-key)`);
        });
  const read = await readPackage(path);
  const result = await verifyRead(read, { readStamp, ...(pem === null ? {} : { publicKey: pem }) });
  const { manifest: _, ...told } = result;
  process.stdout.write(json ? `${JSON.stringify(told, null, 2)}\n` : verifyText(result, path));
  return result.verdict === 'verified' ? 0 : ALTERED_EXIT;
}

const AFTER = `
Needs no network and asks nobody. README.txt in the package tells how to do the same with sha256sum and openssl alone.

Exit codes:
  0  everything is as it was sealed
  1  something is missing, altered or was added
  2  there is no such package, or the key is none`;

export function verifyCommand(finish: (exitCode: number) => void): Command {
  return new Command('verify')
    .description('compare a package, or an unpacked one, with what was sealed; offline')
    .argument('<package>', 'the file, or the folder it was unpacked to')
    .option('--public-key <pem>', 'the key it has to be signed with')
    .option('--json', 'as JSON')
    .addHelpText('after', AFTER)
    .action(async (path: string, flags: VerifyFlags) => finish(await verify(path, flags)));
}
