// A run that is kept: a folder with what every page was judged by, and a chain of custody that begins with it.
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { arch, platform, release } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readableJson } from '../../evidence/canonical-json.js';
import { custodyText, linkCustody } from '../../evidence/custody.js';
import { sha256Hex, toBytes } from '../../evidence/digest.js';
import { CUSTODY, pageFolder, RUN } from '../../evidence/package-paths.js';
import type { NotCaptured, Run, RunFile } from '../../evidence/run.js';
import type { AuditReport, PageReport } from '../../model/report.js';
import type { AuditSettings } from '../audit-settings.js';
import { UsageError } from '../coded-error.js';
import type { Look } from '../look.js';
import type { OpenVisit } from '../open-visit.js';
import { commandLineNote } from './command-line-note.js';
import { saveLook } from './saved-look.js';
import { type TakenPage, VisitCapture } from './visit-capture.js';

/** Nobody but the person who runs it. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

// Where pages lie until it is known which page of the report they are.
const UNSORTED = 'unsorted';

const NEVER: readonly NotCaptured[] = [
  { what: 'har', page: null, reason: 'requests hold what is typed, and whom it is sent to' },
  { what: 'mhtml', page: null, reason: 'style sheets and pictures are not saved; the screenshot shows what they did' },
  { what: 'trusted time', page: null, reason: 'the clock of this machine was not compared with another' },
  { what: 'network location', page: null, reason: 'it would take asking somebody else' },
];

interface KeptPage {
  readonly place: string;
  readonly missing: TakenPage['missing'];
  readonly languages: readonly string[];
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw new UsageError('BAD_CAPTURE', `"${folder}" is not a folder that can be written to`);
  }
}

async function allFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

export class RunCapture {
  readonly #startedAt = new Date().toISOString();
  readonly #kept = new Map<PageReport, KeptPage>();
  /** Counts the folders taken: pages that are kept at the same time must not share one. */
  #places = 0;
  #failure: unknown = null;
  #browser = '';
  #userAgent: string | null = null;

  private constructor(readonly folder: string) {}

  /** Takes the folder. One that holds anything is not touched. */
  static async begin(path: string): Promise<RunCapture> {
    const folder = resolve(path);
    if (!(await isEmpty(folder))) {
      throw new UsageError('CAPTURE_NOT_EMPTY', `the folder "${path}" is not empty, and nothing in it is to be lost`);
    }
    try {
      await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
      await chmod(folder, OWN_FOLDER);
    } catch {
      throw new UsageError('BAD_CAPTURE', `the folder "${path}" could not be made`);
    }
    return new RunCapture(folder);
  }

  follow(visit: OpenVisit): VisitCapture {
    return new VisitCapture(visit);
  }

  /** To be called once the report of a page is known. */
  async keep(page: PageReport, seen: Look, { files, missing, browser, userAgent }: TakenPage): Promise<void> {
    this.#browser = browser;
    this.#userAgent = userAgent ?? this.#userAgent;
    this.#places += 1;
    const place = `${UNSORTED}/${this.#places}`;
    const saved = saveLook(seen, page.step !== null);
    const noFacts = saved ? [] : [{ what: 'facts.json', reason: 'a frame told its answer without its facts' }];
    const late = page.findings
      .map(({ id }) => `crop-${id}.png`)
      .filter((name) => !files.has(name) && !missing.some(({ what }) => what === name))
      .map((what) => ({ what, reason: 'it came to light after the pictures were taken, or there are none' }));
    const all = new Map([
      ...files,
      ...(saved ? [['facts.json', toBytes(readableJson(saved))] as const] : []),
      ['receipts.json', toBytes(readableJson(page.receipts))] as const,
    ]);
    try {
      for (const [name, bytes] of all) await this.#write(`${place}/${name}`, bytes);
    } catch (error) {
      // The audit goes on; that its capture is no good is said at its end.
      this.#failure ??= error;
      return;
    }
    const languages = seen.frames.flatMap(({ facts }) => facts?.languages ?? []);
    this.#kept.set(page, { place, missing: [...missing, ...noFacts, ...late], languages });
  }

  /** Sorts the pages as the report has them, and says what the run was. Without that it is no run, and cannot be sealed. */
  async finish(report: AuditReport, settings: AuditSettings): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    const notCaptured: NotCaptured[] = [...NEVER];
    for (const [index, page] of report.pages.entries()) {
      const kept = this.#kept.get(page);
      const folder = pageFolder(index);
      if (!kept) {
        notCaptured.push({ what: 'page', page: folder, reason: 'nothing of it could be kept' });
        continue;
      }
      await mkdir(join(this.folder, dirname(folder)), { recursive: true, mode: OWN_FOLDER });
      await rename(join(this.folder, kept.place), join(this.folder, folder));
      notCaptured.push(...kept.missing.map((one) => ({ ...one, page: folder })));
    }
    await rm(join(this.folder, UNSORTED), { recursive: true, force: true });
    const run = await this.#run(report, settings, notCaptured);
    const bytes = toBytes(readableJson(run));
    await this.#write(RUN, bytes);
    const captured = {
      at: run.endedAt,
      event: 'captured',
      by: '',
      note: 'captured by untick on the command line',
    } as const;
    const custody = await linkCustody([{ ...captured, sha256: await sha256Hex(bytes) }]);
    await this.#write(CUSTODY, toBytes(custodyText(custody)));
  }

  async #run(report: AuditReport, settings: AuditSettings, notCaptured: readonly NotCaptured[]): Promise<Run> {
    const languages = [...new Set([...this.#kept.values()].flatMap((kept) => kept.languages))].toSorted();
    const words = languages.flatMap((tag) => {
      const text = settings.wordsOf(tag);
      return text === null ? [] : [[tag, toBytes(text)] as const];
    });
    const hashed = words.map(async ([tag, bytes]) => [tag, await sha256Hex(bytes)] as const);
    return {
      schemaVersion: 1,
      surface: 'command-line',
      tool: {
        ...report.tool,
        engine: await sha256Hex(toBytes(settings.engine)),
        words: Object.fromEntries(await Promise.all(hashed)),
      },
      startedAt: this.#startedAt,
      endedAt: new Date().toISOString(),
      clock: {
        source: 'system clock of the capturing machine',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
      commandLine: commandLineNote(process.argv.slice(2)),
      environment: {
        browser: this.#browser,
        userAgent: this.#userAgent,
        system: `${platform()} ${release()} ${arch()}`,
        runtime: `node ${process.versions.node}`,
        profile: settings.storageState === null ? 'clean' : 'prepared',
        locale: settings.language,
        javaScript: settings.javaScript,
        offline: settings.offline,
        globalPrivacyControl: settings.globalPrivacyControl,
      },
      asked: { rules: settings.rules.map(({ id }) => id), jurisdictions: settings.jurisdictions },
      way: settings.journey ? 'journey' : settings.probe ? 'probe' : 'visit',
      report,
      files: await this.#files(),
      notCaptured,
    };
  }

  async #files(): Promise<readonly RunFile[]> {
    const paths = await allFiles(this.folder);
    return Promise.all(
      paths.map(async (path) => {
        const bytes = await readFile(join(this.folder, path));
        return { path, bytes: bytes.length, sha256: await sha256Hex(bytes) };
      }),
    );
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.folder, path);
    await mkdir(dirname(file), { recursive: true, mode: OWN_FOLDER });
    await writeFile(file, bytes, { mode: OWN_FILE, flag: 'wx' });
  }
}
