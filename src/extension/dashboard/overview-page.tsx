import { useMemo } from 'preact/hooks';
import { BeforeAfterPanel } from './before-after-panel.js';
import { useStore } from './context.js';
import { FindingsTable } from './findings-table.js';
import { LoadingLine } from './loading-line.js';
import { Marks } from './marks.js';
import { ALL } from './query.js';
import { toFindings } from './route.js';
import { SharePanel } from './share-panel.js';
import { byRule, bySite } from './tally.js';
import { TimePanel } from './time-panel.js';
import { titleOf } from './told.js';

// The newest few, so that what just happened is seen at once.
const NEWEST = 5;

function Figures({ sites }: { readonly sites: number }) {
  const store = useStore();
  const { overview } = store.words.value;
  const { number } = store.figures.value;
  const { rows, version } = store;
  const open = useMemo(() => store.select({ ...ALL, decision: 'open' }).length, [version, store.reviews.value]);
  const figures = [
    [overview.findings, rows.count, toFindings(ALL)],
    [overview.open, open, toFindings({ ...ALL, decision: 'open' })],
    [overview.sites, sites, null],
    [overview.visits, rows.visits.size, null],
  ] as const;
  return (
    <dl class="figures">
      {figures.map(([name, value, link]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{link ? <a href={link}>{number(value)}</a> : number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function OverviewPage({ site }: { readonly site: string }) {
  const store = useStore();
  const words = store.words.value;
  const { overview } = words;
  const { version, rows } = store;
  const rules = useMemo(() => byRule(rows), [version]);
  const sites = useMemo(() => bySite(rows), [version]);
  const newest = useMemo(() => store.select(ALL).slice(0, NEWEST), [version, words]);
  const isLoading = store.loading.value.state === 'loading';
  return (
    <>
      <Marks />
      <h1 tabIndex={-1}>{overview.title}</h1>
      <LoadingLine />
      {rows.count === 0 ? (
        !isLoading && (
          <div class="empty">
            <h2>{overview.empty}</h2>
            <p>{overview.emptyDetail}</p>
          </div>
        )
      ) : (
        <>
          <Figures sites={sites.length} />
          <div class="panels">
            <TimePanel />
            <SharePanel
              title={overview.byRule}
              shares={rules}
              nameOf={(rule) => titleOf(rule, words)}
              linkOf={(rule) => toFindings({ ...ALL, rule })}
            />
            <SharePanel
              title={overview.bySite}
              shares={sites}
              nameOf={(name) => name}
              linkOf={(name) => toFindings({ ...ALL, site: name })}
            />
            <BeforeAfterPanel site={site} />
            <section class="panel wide">
              <h2>{overview.newestReview}</h2>
              <FindingsTable
                selected={newest}
                query={ALL}
                go={(query) => store.go(toFindings(query))}
                label={overview.newestReview}
              />
            </section>
          </div>
        </>
      )}
    </>
  );
}
