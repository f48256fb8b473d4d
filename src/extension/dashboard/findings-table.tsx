import { useStore } from './context.js';
import { Pager } from './pager.js';
import { ALL, type Query, type Sort } from './query.js';
import { toFinding } from './route.js';
import type { Row } from './rows.js';
import { Address, LevelTag, Said } from './said.js';
import { titleOf } from './told.js';

/** So many are on the screen at once, whatever the log holds. */
export const PER_PAGE = 50;
// The first line or two are enough to know it by.
const LONGEST = 160;

export const shorten = (text: string): string =>
  text.length > LONGEST ? `${Array.from(text).slice(0, LONGEST).join('')}…` : text;

interface TableProps {
  readonly selected: Uint32Array;
  /** How many visits a row stands for, where it stands for several. */
  readonly visits?: ReadonlyMap<number, number> | undefined;
  readonly query: Query;
  readonly go: (query: Query) => void;
  readonly label: string;
}

function Column({ sort, name, query, go }: Pick<TableProps, 'query' | 'go'> & { sort: Sort; name: string }) {
  const store = useStore();
  const { list } = store.words.value;
  const isHere = query.sort === sort;
  // Newest and gravest lead; words run from the first letter.
  const isDescending = (sort === 'seen' || sort === 'level') !== query.isTurned;
  const hint = store.figures.value.count(list.sortBy, 0, { column: name });
  return (
    <th scope="col" aria-sort={isHere ? (isDescending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        class="sort"
        title={hint}
        onClick={() => go({ ...query, sort, isTurned: isHere ? !query.isTurned : ALL.isTurned, page: 1 })}
      >
        {name}
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false" data-here={isHere} data-down={isDescending}>
          <path d="M2 4.5l4 4 4-4" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
    </th>
  );
}

function Line({ row, visits }: { readonly row: Row; readonly visits: number }) {
  const store = useStore();
  const words = store.words.value;
  const decision = store.reviews.value.get(row.key)?.decision ?? 'open';
  return (
    <tr>
      <td class="cell-level">
        <LevelTag level={row.level} words={words} />
      </td>
      <td class="cell-finding">
        <a href={toFinding(row.key)} dir="auto">
          {titleOf(row.rule, words)}
        </a>
        <span class="quoted">
          <Said text={shorten(row.text)} />
        </span>
      </td>
      <td class="cell-site">
        <Said text={row.site} />
        <span class="path">
          <Address url={row.page} />
        </span>
      </td>
      <td class="cell-seen">
        {store.figures.value.moment(row.at)}
        {visits > 1 && <span class="path">{store.figures.value.count(words.list.times, visits)}</span>}
      </td>
      <td class="cell-decision" data-decision={decision}>
        {words.decision[decision]}
      </td>
    </tr>
  );
}

export function FindingsTable({ selected, visits, query, go, label }: TableProps) {
  const store = useStore();
  const { list } = store.words.value;
  const { rows } = store;
  const pages = Math.max(1, Math.ceil(selected.length / PER_PAGE));
  const page = Math.min(query.page, pages);
  const shown = selected.subarray((page - 1) * PER_PAGE, page * PER_PAGE);
  const column = { query, go };
  if (selected.length === 0) return null;
  return (
    <>
      <table class="findings">
        <caption class="unseen">{label}</caption>
        <thead>
          <tr>
            <Column sort="level" name={list.severity} {...column} />
            <Column sort="rule" name={list.finding} {...column} />
            <Column sort="site" name={list.site} {...column} />
            <Column sort="seen" name={list.when} {...column} />
            <th scope="col">{list.decision}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(shown, (index) => (
            <Line key={rows.keys[index]} row={rows.row(index)} visits={visits?.get(index) ?? 1} />
          ))}
        </tbody>
      </table>
      <Pager page={page} pages={pages} go={(to) => go({ ...query, page: to })} />
    </>
  );
}
