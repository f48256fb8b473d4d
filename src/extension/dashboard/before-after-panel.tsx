import { useMemo } from 'preact/hooks';
import { directionOf } from '../../locales/language.js';
import { beforeAfter, type Change, visitsByPage } from './before-after.js';
import { useStore } from './context.js';
import { toOverview } from './route.js';
import type { Rows } from './rows.js';
import { Said } from './said.js';
import { titleOf } from './told.js';
import { visible } from './visible.js';

/** Sites with a page that was seen more than once, those seen most often first. */
function sitesSeenTwice({ visits }: Rows): readonly string[] {
  const counts = new Map<string, number>();
  for (const all of visitsByPage(visits.values()).values()) {
    const [{ site } = { site: '' }] = all;
    if (all.length > 1) counts.set(site, (counts.get(site) ?? 0) + all.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([site]) => site);
}

// A list of choices that can still be read through.
const MOST_SITES = 300;

function Pair({ change, most }: { readonly change: Change; readonly most: number }) {
  const store = useStore();
  const words = store.words.value;
  const { number } = store.figures.value;
  const isMirrored = directionOf(store.language.value) === 'rtl';
  const bar = (count: number, kind: string, y: number) => {
    const width = (count / most) * 100;
    return <rect class={kind} x={`${isMirrored ? 100 - width : 0}%`} y={y} width={`${width}%`} height="8" rx="2" />;
  };
  return (
    <tr>
      <th scope="row">
        <Said text={titleOf(change.rule, words)} />
      </th>
      <td class="bar-cell">
        <svg width="100%" height="34" aria-hidden="true" focusable="false">
          {bar(change.before, 'before', 7)}
          {bar(change.after, 'after', 18)}
        </svg>
      </td>
      <td class="figure before-figure">{number(change.before)}</td>
      <td class="figure">{number(change.after)}</td>
    </tr>
  );
}

const Swatch = ({ kind }: { readonly kind: 'before' | 'after' }) => (
  <svg width="14" height="11" aria-hidden="true" focusable="false">
    <rect class={kind} x="1" y="1" width="12" height="9" rx="2" />
  </svg>
);

function Pairs({ changes }: { readonly changes: readonly Change[] }) {
  const { overview, list } = useStore().words.value;
  const most = Math.max(1, ...changes.flatMap(({ before, after }) => [before, after]));
  return (
    <table class="shares pairs">
      <caption class="unseen">{overview.beforeAfter}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{list.rule}</span>
          </th>
          <td />
          <th scope="col">
            <Swatch kind="before" />
            <span class="unseen">{overview.first}</span>
          </th>
          <th scope="col">
            <Swatch kind="after" />
            <span class="unseen">{overview.newest}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Pair key={change.rule} change={change} most={most} />
        ))}
      </tbody>
    </table>
  );
}

export function BeforeAfterPanel({ site }: { readonly site: string }) {
  const store = useStore();
  const { overview } = store.words.value;
  const { count, compare } = store.figures.value;
  const { version, rows } = store;
  const sites = useMemo(() => sitesSeenTwice(rows).slice(0, MOST_SITES), [version]);
  const chosen = sites.includes(site) ? site : (sites[0] ?? '');
  const told = useMemo(() => beforeAfter(rows, chosen), [version, chosen]);
  return (
    <section class="panel wide">
      <h2>{overview.beforeAfter}</h2>
      {sites.length === 0 ? (
        <p class="soft">{overview.onlyOnce}</p>
      ) : (
        <>
          <div class="chooser">
            <label>
              {overview.site}
              <select value={chosen} onChange={(event) => store.go(toOverview(event.currentTarget.value))}>
                {sites.toSorted(compare).map((one) => (
                  <option key={one} value={one}>
                    {visible(one)}
                  </option>
                ))}
              </select>
            </label>
            <p class="soft">
              {overview.beforeAfterDetail} {count(overview.pages, told.pages)}.
            </p>
          </div>
          <ul class="legend">
            <li>
              <Swatch kind="before" /> {overview.first}
            </li>
            <li>
              <Swatch kind="after" /> {overview.newest}
            </li>
          </ul>
          <Pairs changes={told.changes} />
        </>
      )}
    </section>
  );
}
