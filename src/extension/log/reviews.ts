// What a person said of findings. Beside the log and not in its chain: a review may be changed, a record may not.
import type { Review } from '../../model/visit.js';
import { Connection } from './connection.js';
import { openLog } from './database.js';

export class Reviews {
  readonly #connection = new Connection(openLog);

  /** @throws {LogError} `LOG_NEWER`, `LOG_SILENT`. */
  static async open(): Promise<Reviews> {
    const opened = new Reviews();
    await opened.#connection.get();
    return opened;
  }

  /** @param key of the record that holds the finding. */
  async get(key: string): Promise<Review | undefined> {
    return (await this.#connection.get()).get('reviews', key);
  }

  /** Resolves when it is on the disk. It takes the place of the one before. */
  async set(key: string, review: Review): Promise<void> {
    const transaction = (await this.#connection.get()).transaction('reviews', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(review, key), transaction.done]);
  }

  /** By key of the record. */
  async all(): Promise<Map<string, Review>> {
    const { store } = (await this.#connection.get()).transaction('reviews');
    const [keys, reviews] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(keys.map((key, at) => [key, reviews[at]!]));
  }

  close(): void {
    this.#connection.close();
  }
}
