// Keeps a page as it was looked at. Whatever of it cannot be had is said, and never costs the audit anything.
import { readableJson } from '../../evidence/canonical-json.js';
import { type Look, reportOf } from '../look.js';
import type { OpenVisit } from '../open-visit.js';
import { cookieNotes, PageAnswer } from './page-answer.js';
import { takePictures } from './page-pictures.js';
import { askFrames, type SavedFrameParts } from './saved-frames.js';

export interface Missing {
  readonly what: string;
  readonly reason: string;
}

/** What was kept at one look, by name of the file within the folder of the page. */
export interface TakenPage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly missing: readonly Missing[];
  /** Name and version. */
  readonly browser: string;
  readonly userAgent: string | null;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function markupFiles(frames: readonly SavedFrameParts[], documents: readonly string[]) {
  const ordered = documents.flatMap((document) => frames.find((frame) => frame.document === document) ?? []);
  const inside = ordered.filter(({ isTop }) => !isTop);
  return ordered.map((frame) => ({
    name: frame.isTop ? 'dom.html' : `dom-${inside.indexOf(frame) + 2}.html`,
    markup: frame.markup,
  }));
}

export class VisitCapture {
  readonly #files = new Map<string, Uint8Array>();
  readonly #missing: Missing[] = [];
  readonly #answer: PageAnswer;

  constructor(private readonly visit: OpenVisit) {
    this.#answer = new PageAnswer(visit.page);
  }

  /** Call it right after a look, before anything is pressed. */
  async take(seen: Look, step?: string): Promise<TakenPage> {
    this.#files.clear();
    this.#missing.length = 0;
    const frames = (await this.#try('dom.html', () => askFrames(this.visit.watch))) ?? [];
    this.#keepMarkup(seen, frames);
    const { findings } = reportOf(seen, this.visit.settings, step === undefined ? {} : { step });
    await this.#keepPictures(seen, frames, findings);
    await this.#keepAnswer();
    const browser = this.visit.page.context().browser();
    return {
      files: new Map(this.#files),
      missing: [...this.#missing],
      browser: `${browser?.browserType().name() ?? 'browser'} ${browser?.version() ?? ''}`.trim(),
      userAgent: frames.find(({ isTop }) => isTop)?.userAgent ?? null,
    };
  }

  #keepMarkup(seen: Look, frames: readonly SavedFrameParts[]): void {
    const documents = seen.frames.map(({ document }) => document);
    for (const { name, markup } of markupFiles(frames, documents)) {
      this.#files.set(name, bytesOf(markup.text));
      if (markup.isCut) this.#missing.push({ what: name, reason: 'it is too long: its end was cut off' });
    }
    const kept = frames.filter(({ document }) => documents.includes(document)).length;
    if (kept < documents.length) {
      const reason = `${documents.length - kept} frames went away before their markup was saved`;
      this.#missing.push({ what: 'dom.html', reason });
    }
  }

  async #keepPictures(
    seen: Look,
    frames: readonly SavedFrameParts[],
    findings: Parameters<typeof takePictures>[2]['findings'],
  ) {
    const found = { findings, looks: seen.frames };
    const pictures = await this.#try('screenshot.png', () => takePictures(this.visit.page, frames, found));
    for (const [name, bytes] of pictures?.files ?? []) this.#files.set(name, bytes);
    this.#missing.push(...(pictures?.missing ?? []));
  }

  async #keepAnswer(): Promise<void> {
    await this.#keepJson('headers.json', 'no server answered with it', () => this.#answer.headers());
    await this.#keepJson('tls.json', 'the page did not come over TLS', () => this.#answer.tls());
    await this.#keepJson('cookies.json', '', async () => ({ cookies: await cookieNotes(this.visit.page.context()) }));
  }

  async #keepJson(name: string, without: string, ask: () => Promise<object | null>): Promise<void> {
    const value = await this.#try(name, ask);
    if (value === null) this.#missing.push({ what: name, reason: without });
    else if (value) this.#files.set(name, bytesOf(readableJson(value)));
  }

  /** Undefined where it went wrong, which is then noted. */
  async #try<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const isLate = error instanceof Error && /Timeout/.test(error.message);
      // The browser's own words may hold an address.
      this.#missing.push({ what, reason: isLate ? 'the page did not answer in time' : 'it could not be captured' });
      return undefined;
    }
  }
}
