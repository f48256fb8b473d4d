// Writes visits into a file, one after the other, and stops when it is told to.
import type { Visit } from '../../model/visit.js';

export interface ExportFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
}

export interface Exporting {
  readonly formats: readonly ExportFormat[];
  write(format: ExportFormat, visits: AsyncIterable<Visit>): AsyncGenerator<string>;
}

export interface ExportOrder {
  readonly exporting: Exporting;
  readonly format: ExportFormat;
  /** Ids of visits, and what is kept of each. */
  readonly ids: readonly string[];
  readonly load: (id: string) => Promise<Visit | null>;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

// Asked for together: the log answers several questions in hardly more time than one.
const AT_ONCE = 32;
// Handed to the browser in pieces of about this size, so that it may keep them on disk.
const PIECE = 4 * 1024 * 1024;

async function* visitsOf({ ids, load, onProgress, signal }: ExportOrder): AsyncGenerator<Visit> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    signal.throwIfAborted();
    const visits = await Promise.all(ids.slice(at, at + AT_ONCE).map(load));
    for (const visit of visits) if (visit) yield visit;
    onProgress(Math.min(at + AT_ONCE, ids.length));
    // The page has to answer a press on Cancel.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export async function writeExport(order: ExportOrder): Promise<Blob> {
  const { exporting, format, signal } = order;
  const type = format.mediaType;
  const pieces: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  const keep = () => {
    pieces.push(new Blob(texts, { type }));
    texts = [];
    length = 0;
  };
  for await (const text of exporting.write(format, visitsOf(order))) {
    signal.throwIfAborted();
    texts.push(text);
    length += text.length;
    if (length >= PIECE) keep();
  }
  signal.throwIfAborted();
  keep();
  return new Blob(pieces, { type });
}
