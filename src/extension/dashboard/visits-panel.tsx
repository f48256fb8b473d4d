import { useStore } from './context.js';
import { toCompare } from './route.js';
import type { SeenVisit } from './rows.js';
import type { FoundEntry } from './source.js';

// The newest are told; a page may have been seen a thousand times.
const MOST_VISITS = 12;

export function VisitsPanel({ entry }: { readonly entry: FoundEntry }) {
  const store = useStore();
  const words = store.words.value;
  const { moment, count } = store.figures.value;
  const visits = [...store.rows.visits.values()]
    .filter(({ page }) => page === entry.pageUrl)
    .sort((a, b) => b.firstSeq - a.firstSeq);
  const here = visits.find(({ id }) => id === entry.visit);
  const link = ({ id, firstSeq }: SeenVisit) =>
    firstSeq < (here?.firstSeq ?? 0)
      ? toCompare(entry.pageUrl, id, entry.visit)
      : toCompare(entry.pageUrl, entry.visit, id);
  return (
    <section class="panel">
      <h2>{words.finding.otherVisits}</h2>
      {visits.length < 2 ? (
        <p class="soft">{words.finding.noOther}</p>
      ) : (
        <ul class="plain visits">
          {visits.slice(0, MOST_VISITS).map((one) => (
            <li key={one.id} aria-current={one.id === entry.visit ? 'true' : undefined}>
              <span>
                {moment(one.at)} <span class="soft">{count(words.list.matches, one.findings)}</span>
              </span>
              {one.id === entry.visit ? (
                <span class="soft">{words.finding.thisVisit}</span>
              ) : (
                <a href={link(one)}>
                  {words.finding.compareWith}
                  <span class="unseen"> {moment(one.at)}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
