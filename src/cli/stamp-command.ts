import { join } from 'node:path';
import { Command } from 'commander';
import { CodedError, UsageError } from '../drive/coded-error.js';
import { addStamp } from '../evidence/add-stamp.js';
import { type Entries, packArchive } from '../evidence/archive.js';
import { readStamp } from '../evidence/read-stamp.js';
import { stampRequest } from '../evidence/stamp-request.js';
import { coded } from './evidence/coded.js';
import { writeWhole } from './evidence/new-file.js';
import { type ReadPackage, readPackage, verifyRead } from './evidence/read-package.js';
import { verifyText } from './verify-command.js';

interface StampFlags {
  readonly server: string;
  readonly operator?: string;
}

// Authorities answer in a second or two.
const SERVER_LIMIT_MS = 30_000;
// A token with a long chain of certificates is some ten kilobytes.
const LARGEST_ANSWER = 1024 * 1024;
const ALTERED_EXIT = 1;

async function ask(server: URL, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    const response = await fetch(server, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body,
      signal: AbortSignal.timeout(SERVER_LIMIT_MS),
    });
    if (!response.ok) throw new CodedError('STAMP_FAILED', `the server answered with status ${response.status}`);
    const answer = new Uint8Array(await response.arrayBuffer());
    if (answer.length > LARGEST_ANSWER) throw new CodedError('STAMP_FAILED', 'the answer of the server is too long');
    return answer;
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError('STAMP_FAILED', 'the server could not be reached, or did not answer');
  }
}

function serverOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  throw new UsageError('BAD_SERVER', `"${text}" is not the address of a server, as in https://stamp.example/tsr`);
}

async function save(path: string, { entries, isFolder }: ReadPackage, added: Entries): Promise<void> {
  if (!isFolder) return writeWhole(path, packArchive(new Map([...entries, ...added])), { replaces: true });
  for (const [name, bytes] of added) await writeWhole(join(path, name), bytes, { replaces: true });
}

async function stamp(path: string, { server, operator = '' }: StampFlags): Promise<number> {
  const url = serverOf(server);
  const read = await readPackage(path);
  const verified = await verifyRead(read, { readStamp });
  if (verified.verdict !== 'verified' || verified.manifestDigest === null) {
    process.stdout.write(verifyText(verified, path));
    return ALTERED_EXIT;
  }
  if (verified.stamp !== null) throw new UsageError('ALREADY_STAMPED', 'the package has a time stamp');
  const { body, nonce } = stampRequest(verified.manifestDigest);
  const token = await ask(url, body);
  const at = new Date().toISOString();
  const stamping = { token, nonce, server: url.origin, at, by: operator };
  const { added } = await coded(addStamp(read.entries, stamping));
  await save(path, read, added);
  const again = await verifyRead({ ...read, entries: new Map([...read.entries, ...added]) }, { readStamp });
  process.stdout.write(verifyText(again, path));
  return again.verdict === 'verified' ? 0 : ALTERED_EXIT;
}

const AFTER = `
Only the digest of the manifest is sent, and only to the server you name. The package is written anew with the answer in it.`;

export function stampCommand(finish: (exitCode: number) => void): Command {
  return new Command('stamp')
    .description('have the time of a package confirmed by a time-stamping authority of yours (RFC 3161)')
    .argument('<package>', 'the file, or the folder it was unpacked to')
    .requiredOption('--server <url>', 'address of the authority')
    .option('--operator <name>', 'who asks for it')
    .addHelpText('after', AFTER)
    .action(async (path: string, flags: StampFlags) => finish(await stamp(path, flags)));
}
