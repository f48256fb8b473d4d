import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useStore } from './context.js';
import { LEVELS } from './level.js';
import { ALL, isFiltered, type Query, STATES } from './query.js';
import { bySite } from './tally.js';
import { titleOf } from './told.js';
import { visible } from './visible.js';

interface FiltersProps {
  readonly query: Query;
  readonly go: (query: Query, isTyping?: boolean) => void;
}

// A person stops to look after so long (own judgement); a list of a hundred thousand is searched in less.
const TYPING_MS = 150;
// A list of choices that can still be read through; every other site is found by search.
const MOST_SITES = 300;

interface SelectProps {
  readonly name: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children: ComponentChildren;
}

function Select({ name, value, change, children }: SelectProps) {
  const { list } = useStore().words.value;
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{list.any}</option>
        {children}
      </select>
    </label>
  );
}

function Search({ query, go }: FiltersProps) {
  const store = useStore();
  const { list } = store.words.value;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);
  // The address may change under it: a link, the way back, "clear filters".
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = query.search;
    return () => clearTimeout(timer.current);
  }, [query.search]);
  const search = (event: { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go({ ...query, search: value, page: 1 }, true), TYPING_MS);
  };
  return (
    <label class="search">
      {list.search}
      <input
        ref={field}
        type="search"
        maxLength={200}
        placeholder={list.searchHint}
        defaultValue={query.search}
        onInput={search}
      />
    </label>
  );
}

export function Filters({ query, go }: FiltersProps) {
  const store = useStore();
  const words = store.words.value;
  const { list } = words;
  const { rows, version } = store;
  const { compare } = store.figures.value;
  const sites = useMemo(
    () =>
      [
        ...new Set([
          ...bySite(rows)
            .slice(0, MOST_SITES)
            .map(({ name }) => name),
          query.site,
        ]),
      ].filter(Boolean),
    [version, query.site],
  );
  const rules = useMemo(
    () => Array.from({ length: rows.rules.size }, (_, number) => rows.rules.text(number)),
    [version],
  ).toSorted((a, b) => compare(titleOf(a, words), titleOf(b, words)));
  const change = (name: keyof Query) => (value: string) => go({ ...query, [name]: value, page: 1 });
  const day = (name: 'from' | 'until') => (
    <label>
      {list[name]}
      <input type="date" value={query[name]} onChange={(event) => change(name)(event.currentTarget.value)} />
    </label>
  );
  return (
    <search class="filters">
      <Search query={query} go={go} />
      <details open={isFiltered({ ...query, search: '' }) || innerWidth > 900}>
        <summary>{list.filters}</summary>
        <div class="fields">
          <Select name={list.severity} value={query.level} change={change('level')}>
            {LEVELS.toReversed().map((level) => (
              <option key={level} value={level}>
                {words.severityNames[level]}
              </option>
            ))}
          </Select>
          <Select name={list.rule} value={query.rule} change={change('rule')}>
            {rules.map((rule) => (
              <option key={rule} value={rule}>
                {visible(titleOf(rule, words))}
              </option>
            ))}
          </Select>
          <Select name={list.site} value={query.site} change={change('site')}>
            {sites.toSorted(compare).map((site) => (
              <option key={site} value={site}>
                {visible(site)}
              </option>
            ))}
          </Select>
          <Select name={list.decision} value={query.decision} change={change('decision')}>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {words.decision[state]}
              </option>
            ))}
          </Select>
          {store.cases.value.length > 0 && (
            <Select name={list.case} value={query.case} change={change('case')}>
              {store.cases.value.map(({ id, name }) => (
                <option key={id} value={id}>
                  {visible(name)}
                </option>
              ))}
            </Select>
          )}
          {day('from')}
          {day('until')}
          {isFiltered(query) && (
            <button
              type="button"
              onClick={() => go({ ...ALL, sort: query.sort, isTurned: query.isTurned, isGrouped: query.isGrouped })}
            >
              {list.reset}
            </button>
          )}
        </div>
      </details>
    </search>
  );
}
