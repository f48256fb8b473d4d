import type { LogDatabase } from './database.js';

/** A connection that is opened when it is needed, and anew after it was lost. */
export class Connection {
  readonly #open: (onGone: () => void) => Promise<LogDatabase>;
  #opened: Promise<LogDatabase> | null = null;

  /** @param open is given what to call when the connection is no longer of use. */
  constructor(open: (onGone: () => void) => Promise<LogDatabase>) {
    this.#open = open;
  }

  get(): Promise<LogDatabase> {
    if (this.#opened) return this.#opened;
    const forget = () => {
      if (this.#opened === opened) this.#opened = null;
    };
    const opened = this.#open(forget);
    opened.catch(forget);
    this.#opened = opened;
    return opened;
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    (await opened?.catch(() => null))?.close();
  }
}
