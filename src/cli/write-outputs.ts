import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Format } from '../reporters/formats.js';
import { CodedError } from './coded-error.js';

/** Where one format goes: a path, or `-` for standard output. */
export interface Output {
  readonly format: Format;
  readonly path: string;
}

export const STANDARD_OUTPUT = '-';

function toStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // A reader that has had enough, as `head`, is no failure, and must not change the exit code.
      if (error && 'code' in error && error.code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}

async function toFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Writes every output, also after one has failed, and returns what failed. */
export async function writeOutputs(
  outputs: readonly Output[],
  textOf: (output: Output) => string,
): Promise<readonly CodedError[]> {
  const failures: CodedError[] = [];
  for (const output of outputs) {
    const text = textOf(output);
    try {
      await (output.path === STANDARD_OUTPUT ? toStandardOutput(text) : toFile(output.path, text));
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
      failures.push(
        new CodedError('OUTPUT_FAILED', `${output.format} could not be written to "${output.path}"${reason}`),
      );
    }
  }
  return failures;
}
