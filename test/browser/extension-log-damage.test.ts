// DUR-07: five hundred damages to a stored log, each by chance and each told: whatever record, whatever field of it, whatever the
// log says of itself. Real files are damaged in `test/e2e/log-durability.test.ts`, where a start takes seconds.
import { type IDBPDatabase, openDB } from 'idb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Cases } from '../../src/extension/log/cases.js';
import { LOG_NAME } from '../../src/extension/log/database.js';
import { trim } from '../../src/extension/log/retention.js';
import type { Loss } from '../../src/model/log-state.js';
import {
  aReceiptRecord,
  aRecord,
  closeLogs,
  forgetLog,
  localStore,
  openLog,
  startEmpty,
  withReader,
} from './support/a-log.js';
import { alterAnywhere, Chance, type Plain } from './support/damage.js';

const DAMAGES = 500;
const MARK = 'logMark';
const DAY_MS = 86_400_000;
const dayOf = (nth: number) => new Date(Date.UTC(2026, 0, 1) + nth * DAY_MS);
const aPageRecord = (key: string) =>
  ({ ...aRecord(key), kind: 'page', page: { title: 'Shop', verdict: 'findings', limits: [] } }) as never;

interface Row extends Plain {
  readonly key: string;
  readonly seq: number;
}

/** Everything that the log is made of. */
interface Kept {
  readonly rows: readonly Row[];
  readonly tally: Plain;
  readonly mark: Plain | null;
}

let database: IDBPDatabase;
let whole: Kept;
let known: readonly Loss[];

const nameOf = ({ kind, from, to }: Loss) => `${kind} ${from}–${to}`;
const inspect = () => withReader((reader) => reader.inspect());

async function read(): Promise<Kept> {
  return {
    rows: await database.getAllFromIndex('records', 'seq'),
    tally: await database.get('state', 'tally'),
    mark: structuredClone(localStore().get(MARK)) as Plain,
  };
}

async function write({ rows, tally, mark }: Kept): Promise<void> {
  const transaction = database.transaction(['records', 'state'], 'readwrite', { durability: 'relaxed' });
  const records = transaction.objectStore('records');
  records.clear();
  // No number stands twice in the store: what took another's place is there instead of it.
  const last = new Map(rows.map((row) => [typeof row.seq === 'number' ? row.seq : row, row]));
  for (const row of last.values()) records.put(row);
  transaction.objectStore('state').put(tally, 'tally');
  await transaction.done;
  if (mark) localStore().set(MARK, structuredClone(mark));
  else localStore().delete(MARK);
}

beforeAll(async () => {
  startEmpty();
  // Everything a log may have been through: trimmed but for what a case speaks of, and once cut off and gone on with.
  const make = [aRecord, aReceiptRecord, aPageRecord] as const;
  const records = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => {
      const nth = from + at;
      const one = make[nth % make.length]!(`k${nth}`);
      return { ...one, at: dayOf(nth).toISOString(), visit: `v${nth}`, pageUrl: `https://shop.example/${nth % 7}` };
    });
  await openLog().write(records(40, 0));
  await closeLogs();
  const cases = await Cases.open();
  await cases.save({ id: 'c1', name: '', number: '', purpose: '', createdAt: '', findings: ['k3', 'k6'] });
  cases.close();
  await trim(dayOf(10), dayOf(100));
  database = await openDB(LOG_NAME);
  const rows = (await read()).rows;
  await write({ ...(await read()), rows: rows.slice(0, -3) });
  await openLog().write(records(20, 40));
  await closeLogs();
  whole = await read();
  known = (await inspect()).losses;
});
afterAll(async () => {
  database.close();
  await forgetLog();
});

/** What was done, and the numbers of the records it was done to; none where it was done to what the log says of itself. */
interface Damage {
  readonly what: string;
  readonly to: readonly number[];
  readonly left: Kept;
}

const without = (rows: readonly Row[], gone: readonly Row[]) => rows.filter((row) => !gone.includes(row));
const numbersOf = (rows: readonly Row[]) => rows.map(({ seq }) => seq);

function damage(chance: Chance): Damage {
  const { rows, tally, mark } = whole;
  const row = chance.oneOf(rows);
  const some = (count: number) => {
    const from = chance.below(rows.length - count + 1);
    return rows.slice(from, from + count);
  };
  const lose = (what: string, gone: readonly Row[]): Damage => ({
    what,
    to: numbersOf(gone),
    left: { ...whole, rows: without(rows, gone) },
  });
  const changeRow = (): Damage => {
    const { value, path } = alterAnywhere(row, chance);
    const changed = value as Row;
    const to = [row.seq, changed.seq].filter(Number.isInteger);
    // A record that has no key cannot be stored.
    if (typeof changed.key !== 'string') return lose(`${row.seq} lost its key`, [row]);
    return { what: `${row.seq} ${path}`, to, left: { ...whole, rows: [...without(rows, [row]), changed] } };
  };
  const swap = (): Damage => {
    const other = chance.oneOf(without(rows, [row]));
    const swapped = [
      { ...row, seq: other.seq },
      { ...other, seq: row.seq },
    ];
    const left = { ...whole, rows: [...without(rows, [row, other]), ...swapped] };
    return { what: `${row.seq} and ${other.seq} changed places`, to: [row.seq, other.seq], left };
  };
  const add = (): Damage => {
    const added = { ...row, key: 'added', seq: chance.below(80) };
    return { what: `${added.seq} added`, to: [added.seq], left: { ...whole, rows: [...rows, added] } };
  };
  /** A hash that is gone altogether, with nothing else changed, is one of before there were any: that is no damage. */
  const change = (value: Plain): { readonly value: Plain; readonly path: string } => {
    const changed = alterAnywhere(value, chance) as { value: Plain; path: string };
    return 'sum' in changed.value ? changed : change(value);
  };
  const changeTally = (): Damage => {
    const { value, path } = change(tally);
    return { what: `tally ${path}`, to: [], left: { ...whole, tally: value } };
  };
  const changeMark = (): Damage => {
    const { value, path } = change(mark!);
    return { what: `mark ${path}`, to: [], left: { ...whole, mark: value } };
  };
  const kinds: readonly [number, () => Damage][] = [
    [40, changeRow],
    [12, () => lose('some gone', some(1 + chance.below(5)))],
    [6, () => lose('cut off at the end', rows.slice(chance.below(rows.length)))],
    [6, () => lose('cut off at the beginning', rows.slice(0, 1 + chance.below(rows.length - 1)))],
    [6, swap],
    [6, add],
    [12, changeTally],
    [10, changeMark],
    [2, () => ({ what: 'mark gone', to: [], left: { ...whole, mark: null } })],
  ];
  return chance.weighted(kinds)();
}

test('the log it begins with is whole, but for the loss that it knows of', () => {
  expect(known.map(nameOf)).toEqual(['ended-early 38–40']);
});

test('a log that was damaged in what it says of itself goes on, and the damage stays told', async () => {
  await write({ ...whole, tally: { ...whole.tally, noted: 'nothing', head: 7 } });
  await openLog().write([aRecord('k60')]);
  await closeLogs();
  const { losses, count } = await inspect();
  expect(losses.map(nameOf)).toContain('altered 0–0');
  expect(count).toBe(whole.rows.length + 1);
});

test('each of five hundred damages is told, and where it is', async () => {
  const chance = new Chance(7);
  const unnoticed: string[] = [];
  const unnamed: string[] = [];
  for (let round = 0; round < DAMAGES; round++) {
    const { what, to, left } = damage(chance);
    await write(left);
    const { losses } = await inspect();
    const told = losses.filter((loss) => !known.some((one) => nameOf(one) === nameOf(loss)));
    const isNamed = to.length === 0 || told.some(({ from, to: last }) => to.some((seq) => seq >= from && seq <= last));
    if (told.length === 0) unnoticed.push(what);
    else if (!isNamed && Math.max(...to) > 0) unnamed.push(`${what}: ${told.map(nameOf)}`);
    // And nothing is told of a log that is whole again.
    if (round % 50 === 0) {
      await write(whole);
      expect((await inspect()).losses).toEqual(known);
    }
  }
  expect({ unnoticed, unnamed }).toEqual({ unnoticed: [], unnamed: [] });
});
