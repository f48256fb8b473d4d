import { useEffect, useRef } from 'preact/hooks';
import { directionOf, tagOf } from '../../locales/language.js';
import { Mark } from '../ui/mark.js';
import { CasePage } from './case-page.js';
import { CasesPage } from './cases-page.js';
import { ComparePage } from './compare-page.js';
import { type Context, DashboardContext, useDashboard } from './context.js';
import { ExportButton } from './export-button.js';
import { FindingPage } from './finding-page.js';
import { FindingsPage } from './findings-page.js';
import { LogStatus, LossBanner } from './log-status.js';
import { OverviewPage } from './overview-page.js';
import { ALL } from './query.js';
import { type Route, toCases, toCompare, toFindings, toOverview } from './route.js';

function View({ route }: { readonly route: Route }) {
  const { words } = useDashboard().store;
  switch (route.view) {
    case 'overview':
      return <OverviewPage site={route.site} />;
    case 'findings':
      return <FindingsPage query={route.query} />;
    case 'finding':
      return <FindingPage key={route.key} recordKey={route.key} />;
    case 'cases':
      return <CasesPage />;
    case 'case':
      return <CasePage key={route.id} id={route.id} query={route.query} />;
    case 'compare':
      return <ComparePage page={route.page} earlier={route.earlier} later={route.later} />;
    default:
      return <h1 tabIndex={-1}>{words.value.notFound}</h1>;
  }
}

/** What is a part of what: a finding's page belongs to the list, a case to the cases. */
const PARTS = {
  overview: ['overview', toOverview()],
  findings: ['findings', toFindings(ALL)],
  cases: ['cases', toCases],
  compare: ['compare', toCompare()],
} as const;
const partOf = ({ view }: Route): string => ({ finding: 'findings', case: 'cases' })[view as string] ?? view;

function Header({ route }: { readonly route: Route }) {
  const { store, exporting } = useDashboard();
  const words = store.words.value;
  const here = partOf(route);
  return (
    <header class="bar">
      <p class="brand">
        <Mark />
        untick
      </p>
      <nav aria-label={words.nav.label}>
        {Object.values(PARTS).map(([part, to]) => (
          <a key={part} href={to} aria-current={part === here ? 'page' : undefined}>
            {words.nav[part]}
          </a>
        ))}
      </nav>
      {exporting && <ExportButton exporting={exporting} route={route} />}
    </header>
  );
}

/** What a view is about: while that stays, the focus does too. */
const placeOf = (route: Route): string =>
  route.view === 'finding' ? route.key : route.view === 'case' ? route.id : route.view;

function Frame() {
  const { store } = useDashboard();
  const words = store.words.value;
  const route = store.route.value;
  const language = store.language.value;
  const main = useRef<HTMLElement>(null);
  const place = `${route.view} ${placeOf(route)}`;
  const before = useRef(place);
  useEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = directionOf(language);
    document.title = words.title;
  }, [language, words]);
  // Who came by a link is at the beginning of what it leads to.
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus();
  }, [place]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.querySelector('h1')?.focus()}>
        {words.skip}
      </button>
      <Header route={route} />
      <LossBanner />
      <main ref={main}>
        <View route={route} />
      </main>
      <footer>
        <LogStatus />
        <p>{words.promise}</p>
      </footer>
    </>
  );
}

export function Dashboard(context: Context) {
  return (
    <DashboardContext.Provider value={context}>
      <Frame />
    </DashboardContext.Provider>
  );
}
