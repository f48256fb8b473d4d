import type { Case } from '../../model/visit.js';
import { Connection } from './connection.js';
import { openLog } from './database.js';

export class Cases {
  readonly #connection = new Connection(openLog);

  /** @throws {LogError} `LOG_NEWER`, `LOG_SILENT`. */
  static async open(): Promise<Cases> {
    const opened = new Cases();
    await opened.#connection.get();
    return opened;
  }

  /** The one begun first comes first. */
  async all(): Promise<readonly Case[]> {
    const cases = await (await this.#connection.get()).getAll('cases');
    return cases.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  /** Resolves when it is on the disk. One of the same id is replaced. */
  async save(one: Case): Promise<void> {
    const transaction = (await this.#connection.get()).transaction('cases', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(one), transaction.done]);
  }

  /** Its findings stay in the log, and are no longer held back from trimming by it. */
  async remove(id: string): Promise<void> {
    const transaction = (await this.#connection.get()).transaction('cases', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.delete(id), transaction.done]);
  }

  close(): void {
    this.#connection.close();
  }
}
