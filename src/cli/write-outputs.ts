import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CodedError } from '../drive/coded-error.js';
import type { Format } from '../reporters/formats.js';

/** Where one format goes: a path, `-` for standard output, or `&2` for standard error. */
export interface Output {
  readonly format: Format;
  readonly path: string;
}

export const STANDARD_OUTPUT = '-';
/** As shells write it. */
export const STANDARD_ERROR = '&2';

function toStream(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      // A reader that has had enough, as `head`, is no failure, and must not change the exit code.
      if (error && 'code' in error && error.code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}

async function toFile(path: string, chunks: AsyncIterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(chunks), createWriteStream(path));
}

async function write(path: string, chunks: AsyncIterable<string>): Promise<void> {
  const streams = { [STANDARD_OUTPUT]: process.stdout, [STANDARD_ERROR]: process.stderr };
  const stream = path === STANDARD_OUTPUT || path === STANDARD_ERROR ? streams[path] : null;
  if (stream === null) return toFile(path, chunks);
  for await (const chunk of chunks) await toStream(stream, chunk);
}

/** Writes every output, also after one has failed, and returns what failed. */
export async function writeOutputs(
  outputs: readonly Output[],
  chunksOf: (output: Output) => AsyncIterable<string>,
): Promise<CodedError[]> {
  const failures: CodedError[] = [];
  for (const output of outputs) {
    try {
      await write(output.path, chunksOf(output));
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
      failures.push(
        new CodedError('OUTPUT_FAILED', `${output.format} could not be written to "${output.path}"${reason}`),
      );
    }
  }
  return failures;
}
