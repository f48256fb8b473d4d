import { useMemo } from 'preact/hooks';
import { AddToCase } from './add-to-case.js';
import { useStore } from './context.js';
import { Filters } from './filters.js';
import { FindingsTable } from './findings-table.js';
import { groupRows } from './group.js';
import { LoadingLine } from './loading-line.js';
import { isFiltered, type Query } from './query.js';
import { toFindings } from './route.js';

export function FindingsPage({ query }: { readonly query: Query }) {
  const store = useStore();
  const { list, overview } = store.words.value;
  const figures = store.figures.value;
  const { version, rows } = store;
  const asked = JSON.stringify({ ...query, page: 1 });
  const beside = [store.reviews.value, store.cases.value, store.words.value];
  const selected = useMemo(() => store.select(query), [version, asked, ...beside]);
  const groups = useMemo(() => (query.isGrouped ? groupRows(rows, selected) : null), [selected, query.isGrouped]);
  const lines = groups?.lines ?? selected;
  const go = (to: Query, isTyping = false) => store.go(toFindings(to), { isTyping });
  const count = figures.count(list.matches, selected.length);
  const isLoading = store.loading.value.state === 'loading';
  const told = isFiltered(query)
    ? figures.count(list.ofAll, 0, { matches: count, all: figures.number(rows.count) })
    : count;
  return (
    <>
      <h1 tabIndex={-1}>{list.title}</h1>
      <Filters query={query} go={go} />
      <div class="head">
        <div class="counts">
          <p class="matches" role="status">
            {told}
          </p>
          {lines.length < selected.length && <p class="soft">{figures.count(list.different, lines.length)}</p>}
        </div>
        <label class="choice">
          <input
            type="checkbox"
            checked={query.isGrouped}
            onChange={({ currentTarget: { checked } }) => go({ ...query, isGrouped: checked, page: 1 })}
          />
          {list.group}
        </label>
        {isFiltered(query) && <AddToCase selected={selected} />}
      </div>
      <LoadingLine />
      {selected.length === 0 && !isLoading && <p class="empty">{rows.count === 0 ? overview.empty : list.noMatch}</p>}
      <FindingsTable selected={lines} visits={groups?.visits} query={query} go={go} label={list.title} />
    </>
  );
}
