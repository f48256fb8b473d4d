import { useMemo } from 'preact/hooks';
import { visitsByPage } from './before-after.js';
import { GROUPS, GroupPanel } from './change-panel.js';
import { type Comparison, compareVisits, isWhole } from './compare.js';
import { useLoaded, useStore } from './context.js';
import { LoadingLine } from './loading-line.js';
import { toCompare } from './route.js';
import type { SeenVisit } from './rows.js';
import { visible } from './visible.js';

// A list of choices that can still be read through, the newest first.
const MOST_PAGES = 300;
// So far back it is looked whether something was there before.
const MOST_BEFORE = 30;

interface Chosen {
  readonly earlier: SeenVisit;
  readonly later: SeenVisit;
  readonly before: readonly SeenVisit[];
}

function Result({ earlier, later, before }: Chosen) {
  const store = useStore();
  const words = store.words.value;
  const { source } = store;
  const loaded = useLoaded(async (): Promise<Comparison & { isWhole: boolean }> => {
    const [then, now, ...past] = await Promise.all(
      [earlier, later, ...before.slice(-MOST_BEFORE)].map(({ id }) => source.ofVisit(id)),
    );
    return { ...compareVisits(then ?? [], now ?? [], past), isWhole: isWhole(now ?? []) };
  }, [earlier.id, later.id, before.length]);
  if (loaded.state === 'failed') return <p class="failed">{words.loadFailed}</p>;
  if (loaded.state === 'loading') return null;
  return (
    <>
      {!loaded.value.isWhole && <p class="note">{words.compare.partly}</p>}
      <div class="changes">
        {GROUPS.map((group) => (
          <GroupPanel key={group} group={group} entries={loaded.value[group]} />
        ))}
      </div>
    </>
  );
}

interface VisitSelectProps {
  readonly name: string;
  readonly visits: readonly SeenVisit[];
  readonly value: string;
  readonly change: (id: string) => void;
}

function VisitSelect({ name, visits, value, change }: VisitSelectProps) {
  const store = useStore();
  const { moment, count } = store.figures.value;
  const { list } = store.words.value;
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {visits.map(({ id, at, findings }) => (
          <option key={id} value={id}>
            {`${moment(at)} · ${count(list.matches, findings)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

export function ComparePage({ page, earlier, later }: { page: string; earlier: string; later: string }) {
  const store = useStore();
  const { compare: words } = store.words.value;
  const { rows, version } = store;
  const pages = useMemo(
    () =>
      [...visitsByPage(rows.visits.values())]
        .filter(([, visits]) => visits.length > 1)
        .sort(([, a], [, b]) => (b.at(-1)?.firstSeq ?? 0) - (a.at(-1)?.firstSeq ?? 0)),
    [version],
  );
  const [chosenPage, visits = []] = pages.find(([url]) => url === page) ?? pages[0] ?? [''];
  const now = visits.find(({ id }) => id === later) ?? visits.at(-1);
  const then = visits.find(({ id }) => id === earlier) ?? visits[Math.max(0, visits.indexOf(now!) - 1)];
  const options = pages.slice(0, MOST_PAGES).map(([url]) => url);
  const shown = options.includes(chosenPage) ? options : [chosenPage, ...options];
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="soft">{words.intro}</p>
      <LoadingLine />
      {!now || !then ? (
        store.loading.value.state === 'done' && <p class="empty">{words.tooFew}</p>
      ) : (
        <>
          <div class="fields compare-fields">
            <label class="page-choice">
              {words.page}
              <select value={chosenPage} onChange={(event) => store.go(toCompare(event.currentTarget.value))}>
                {shown.map((url) => (
                  <option key={url} value={url}>
                    {visible(url)}
                  </option>
                ))}
              </select>
            </label>
            <VisitSelect
              name={words.earlier}
              visits={visits}
              value={then.id}
              change={(id) => store.go(toCompare(chosenPage, id, now.id))}
            />
            <VisitSelect
              name={words.later}
              visits={visits}
              value={now.id}
              change={(id) => store.go(toCompare(chosenPage, then.id, id))}
            />
            <button type="button" onClick={() => store.go(toCompare(chosenPage, now.id, then.id))}>
              {words.swap}
            </button>
          </div>
          {then.id === now.id ? (
            <p class="note">{words.same}</p>
          ) : (
            <Result
              earlier={then}
              later={now}
              before={visits.filter(({ firstSeq }) => firstSeq < Math.min(then.firstSeq, now.firstSeq))}
            />
          )}
        </>
      )}
    </>
  );
}
