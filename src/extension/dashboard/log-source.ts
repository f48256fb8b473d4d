// The log as the dashboard's source.
import type { Case, Review } from '../../model/visit.js';
import { Cases } from '../log/cases.js';
import { LogReader } from '../log/reader.js';
import { Reviews } from '../log/reviews.js';
import type { Picture, Source } from './source.js';

/** What is written of findings: absent beside a log of a newer version, in which nothing can be changed. */
interface Kept {
  readonly reviews: Reviews;
  readonly cases: Cases;
}

async function openKept({ isNewer }: LogReader): Promise<Kept | null> {
  if (isNewer) return null;
  const [reviews, cases] = await Promise.all([Reviews.open(), Cases.open()]);
  return { reviews, cases };
}

const toDataUrl = (png: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
  });

async function pictureOf(reader: LogReader, key: string): Promise<Picture | null> {
  const record = await reader.get(key);
  const kept = record?.kind === 'finding' ? await reader.picture(record) : undefined;
  return kept ? { url: await toDataUrl(kept.png), at: kept.at } : null;
}

export async function openLogSource(): Promise<Source> {
  const reader = await LogReader.open();
  const kept = await openKept(reader);
  const changing = <T>(change: (held: Kept) => Promise<T>): Promise<T> =>
    kept ? change(kept) : Promise.reject(new Error('the log is of a newer version'));
  return {
    newestFirst: (signal) => reader.batches({ newestFirst: true, signal }),
    since: (seq, signal) => reader.batches({ from: seq, signal }),
    get: (key) => reader.get(key),
    ofVisit: (visit) => reader.ofVisit(visit),
    inspect: (onProgress) => reader.inspect(onProgress),
    reviews: async (): Promise<ReadonlyMap<string, Review>> => (await kept?.reviews.all()) ?? new Map(),
    saveReview: (key, review) => changing((held) => held.reviews.set(key, review)),
    cases: async (): Promise<readonly Case[]> => (await kept?.cases.all()) ?? [],
    saveCase: (saved) => changing((held) => held.cases.save(saved)),
    removeCase: (id) => changing((held) => held.cases.remove(id)),
    picture: (key) => pictureOf(reader, key),
  };
}
