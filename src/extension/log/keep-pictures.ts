// Pictures of findings, written when a person saves evidence. They help a reader to see what is meant; what proves it is the package.
import type { LogDatabase } from './database.js';
import { openLog } from './database.js';
import { heldVisits } from './held-visits.js';
import { type KeptPicture, pictureKey } from './picture.js';

/** A control with its words takes 10 to 60 kB as it stands on a screen; what is larger is a whole banner. */
export const MOST_BYTES = 256 * 1024;
/** Some thousand pictures. No more than a log of 90 days takes itself, and far from where a browser begins to ask. */
export const MOST_BYTES_IN_ALL = 32 * 1024 * 1024;

/** `unlogged`: the log holds none of these findings, as of a private window. `full`: not all could be kept. */
export type Keeping = 'kept' | 'unlogged' | 'full';

const writing = { durability: 'strict' } as const;

/** Without reading a single one. */
async function sizeOfAll(database: LogDatabase): Promise<number> {
  let size = 0;
  const { store } = database.transaction('pictures');
  for (let at = await store.index('age').openKeyCursor(); at; at = await at.continue()) size += at.key[1];
  return size;
}

/** The oldest go first, but for those a case or a review speaks of. */
async function makeRoom(database: LogDatabase, needed: number): Promise<void> {
  let missing = (await sizeOfAll(database)) + needed - MOST_BYTES_IN_ALL;
  if (missing <= 0) return;
  const held = await heldVisits(database);
  const isHeld = (key: string) => held.has(key.slice(0, key.lastIndexOf('|')));
  const transaction = database.transaction('pictures', 'readwrite', writing);
  const work = async () => {
    for (let at = await transaction.store.index('age').openKeyCursor(); at && missing > 0; at = await at.continue()) {
      if (isHeld(at.primaryKey)) continue;
      missing -= at.key[1];
      transaction.store.delete(at.primaryKey).catch(() => undefined);
    }
  };
  await Promise.all([work(), transaction.done]);
}

/** All of them or none, and only of what the log holds: deleted meanwhile, nothing of it comes back. */
async function store(database: LogDatabase, visit: string, pictures: readonly KeptPicture[]): Promise<number> {
  const transaction = database.transaction(['records', 'pictures'], 'readwrite', writing);
  const work = async () => {
    const records = await transaction.objectStore('records').index('visit').getAll(visit);
    const logged = new Set(records.flatMap((record) => (record.kind === 'finding' ? [pictureKey(record)] : [])));
    const known = pictures.filter(({ key }) => logged.has(key));
    for (const picture of known) {
      transaction
        .objectStore('pictures')
        .put(picture)
        .catch(() => undefined);
    }
    return known.length;
  };
  const [count] = await Promise.all([work(), transaction.done]);
  return count;
}

/**
 * @param pngs by id of the finding. One above `MOST_BYTES` is left out.
 * @throws {LogError} `LOG_NEWER`, `LOG_SILENT`.
 */
export async function keepPictures(
  visit: string,
  pngs: ReadonlyMap<string, Uint8Array>,
  at = new Date().toISOString(),
): Promise<Keeping> {
  const pictures = [...pngs]
    .filter(([, png]) => png.length <= MOST_BYTES)
    .map(([id, png]): KeptPicture => ({ key: `${visit}|${id}`, visit, at, size: png.length, png }));
  const needed = pictures.reduce((sum, { size }) => sum + size, 0);
  const database = await openLog();
  try {
    await makeRoom(database, needed);
    if ((await sizeOfAll(database)) + needed > MOST_BYTES_IN_ALL) return 'full';
    const count = await store(database, visit, pictures);
    return count === 0 ? 'unlogged' : pictures.length < pngs.size ? 'full' : 'kept';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
    throw error;
  } finally {
    database.close();
  }
}
