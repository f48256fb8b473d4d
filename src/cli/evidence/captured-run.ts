import { appendFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../drive/coded-error.js';
import type { Entries } from '../../evidence/archive.js';
import { type CustodyEntry, type CustodyEvent, custodyText, linkCustody, readCustody } from '../../evidence/custody.js';
import { sha256Hex, toText } from '../../evidence/digest.js';
import { CUSTODY, RUN } from '../../evidence/package-paths.js';
import { RUN_SCHEMA_VERSION, type Run } from '../../evidence/run.js';
import { readFolder } from './read-folder.js';

// Names told in one sentence.
const MOST_NAMED = 5;

function altered(paths: readonly string[]): never {
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  const named = paths.slice(0, MOST_NAMED).join(', ');
  throw new UsageError('CAPTURE_ALTERED', `not as it was captured: ${named}${more}`);
}

async function compare(files: Entries, run: Run): Promise<void> {
  const named: string[] = [];
  for (const { path, sha256 } of run.files) {
    const bytes = files.get(path);
    if (bytes === undefined || (await sha256Hex(bytes)) !== sha256) named.push(path);
  }
  const known = new Set(run.files.map(({ path }) => path));
  named.push(...[...files.keys()].filter((path) => !known.has(path)));
  if (named.length > 0) altered(named);
}

function parseRun(bytes: Uint8Array): Run {
  const run = JSON.parse(toText(bytes)) as Run;
  if (run.schemaVersion === RUN_SCHEMA_VERSION) return run;
  throw new UsageError('BAD_RUN', 'the run was captured by another version of untick');
}

/** A run that `--capture` left, as it left it. */
export class CapturedRun {
  private constructor(
    readonly folder: string,
    readonly run: Run,
    readonly files: Entries,
    readonly custody: readonly CustodyEntry[],
  ) {}

  static async read(folder: string): Promise<CapturedRun> {
    const isFolder = await stat(folder).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    const { entries, problems } = isFolder ? await readFolder(folder) : { entries: new Map(), problems: [] };
    const [runBytes, custodyBytes] = [entries.get(RUN), entries.get(CUSTODY)];
    if (runBytes === undefined || custodyBytes === undefined) {
      throw new UsageError('NO_RUN', `"${folder}" holds no run that was captured to its end`);
    }
    if (problems.length > 0) altered(problems.map(({ path }) => path));
    const { entries: custody, brokenAt } = await readCustody(custodyBytes);
    const captured = custody.find(({ event }) => event === 'captured');
    if (brokenAt !== null || captured === undefined) altered([CUSTODY]);
    if (captured.sha256 !== (await sha256Hex(runBytes))) altered([RUN]);
    const run = parseRun(runBytes);
    const files = new Map([...entries].filter(([path]) => path !== RUN && path !== CUSTODY));
    await compare(files, run);
    return new CapturedRun(folder, run, files, custody);
  }

  get captured(): CustodyEvent {
    return this.custody[0] as CustodyEntry;
  }

  /** What was done before in the very same way stands as it was written down; anything else is written down now. */
  async writeDown(event: Omit<CustodyEvent, 'at'>): Promise<CustodyEvent> {
    const isIt = (one: CustodyEvent) =>
      one.event === event.event && one.by === event.by && one.note === event.note && one.sha256 === event.sha256;
    const before = this.custody.find(isIt);
    if (before) return before;
    const path = join(this.folder, CUSTODY);
    // Read again: two sealings of one run may go on at a time.
    const { head } = await readCustody(await readFile(path));
    const [entry] = await linkCustody([{ at: new Date().toISOString(), ...event }], head);
    if (entry === undefined) throw new Error('nothing was linked');
    await appendFile(path, custodyText([entry])).catch(() => {
      throw new UsageError('OUTPUT_FAILED', `what is done to the run could not be written down in "${path}"`);
    });
    return entry;
  }
}
