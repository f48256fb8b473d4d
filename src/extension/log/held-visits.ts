import type { LogDatabase } from './database.js';

/** Visits of which a case or a review speaks. Evidence that somebody works on is not taken away by a time limit. */
export async function heldVisits(database: LogDatabase): Promise<ReadonlySet<string>> {
  const [cases, reviewed] = await Promise.all([database.getAll('cases'), database.getAllKeys('reviews')]);
  const keys = new Set([...cases.flatMap(({ findings }) => findings), ...reviewed]);
  const records = await Promise.all([...keys].map((key) => database.get('records', key)));
  return new Set(records.flatMap((record) => record?.visit ?? []));
}
