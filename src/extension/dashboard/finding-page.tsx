import { tagOf } from '../../locales/language.js';
import { CasesPanel } from './cases-panel.js';
import { useLoaded, useStore } from './context.js';
import { levelOf } from './level.js';
import { MeasuredPanel } from './measured-panel.js';
import { PictureOf } from './picture.js';
import { ProvisionsPanel } from './provisions-panel.js';
import { ALL } from './query.js';
import { ReviewPanel } from './review-panel.js';
import { toFinding, toFindings } from './route.js';
import { LevelTag, Said, Sentence } from './said.js';
import type { FoundEntry, LogEntry, Picture } from './source.js';
import { TimelineList } from './timeline-list.js';
import { fixOf, titleOf, whyOf } from './told.js';
import { visible } from './visible.js';
import { VisitsPanel } from './visits-panel.js';
import { WherePanel } from './where-panel.js';

interface Shown {
  readonly entry: FoundEntry;
  readonly visit: readonly LogEntry[];
  readonly picture: Picture | null;
}

function What({ entry, picture }: Shown) {
  const store = useStore();
  const words = store.words.value;
  const { finding } = entry;
  const fix = fixOf(String(finding.rule), finding.fix, words);
  return (
    <section class="panel what" data-level={levelOf(finding)}>
      <h2 class="unseen">{words.finding.what}</h2>
      <p class="sentence" dir="auto">
        <Sentence finding={finding} words={words} />
      </p>
      {finding.text !== '' && (
        <figure class="quote">
          <figcaption>{words.finding.quoted}</figcaption>
          <blockquote dir="auto" lang={typeof finding.language === 'string' ? finding.language : undefined}>
            {visible(finding.text)}
          </blockquote>
        </figure>
      )}
      <PictureOf picture={picture} />
      <h3>{words.finding.why}</h3>
      <p dir="auto">{whyOf(String(finding.rule), words)}</p>
      {finding.fix && (
        <>
          <h3>{words.finding.fix}</h3>
          <p lang={tagOf(fix.isEnglish ? 'en' : store.language.value)} dir="auto">
            {visible(fix.text)}
          </p>
        </>
      )}
    </section>
  );
}

/** What else was found on the same load of the page. */
function AlsoHere({ entry, visit }: Pick<Shown, 'entry' | 'visit'>) {
  const words = useStore().words.value;
  const others = visit.filter((one): one is FoundEntry => one.kind === 'finding' && one.key !== entry.key);
  if (others.length === 0) return null;
  return (
    <section class="panel">
      <h2>{words.finding.alsoHere}</h2>
      <ul class="plain also">
        {others.slice(0, 20).map(({ key, finding }) => (
          <li key={key}>
            <LevelTag level={levelOf(finding)} words={words} />{' '}
            <a href={toFinding(key)} dir="auto">
              <Said text={titleOf(String(finding.rule), words)} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function FindingPage({ recordKey }: { readonly recordKey: string }) {
  const store = useStore();
  const words = store.words.value;
  const { source } = store;
  const loaded = useLoaded(async (): Promise<Shown | null> => {
    const entry = await source.get(recordKey);
    if (entry?.kind !== 'finding') return null;
    const visit = await source.ofVisit(entry.visit);
    // One that cannot be read takes nothing else along.
    const picture = await source.picture?.(recordKey).catch(() => null);
    return { entry, visit, picture: picture ?? null };
  }, [recordKey]);
  const crumbs = (
    <p class="crumbs">
      <a href={toFindings(ALL)}>{words.back}</a>
    </p>
  );
  const shown = loaded.state === 'done' ? loaded.value : null;
  if (!shown) {
    const told =
      loaded.state === 'loading' ? words.list.finding : loaded.state === 'done' ? words.notFound : words.loadFailed;
    return (
      <>
        {crumbs}
        <h1 key="heading" tabIndex={-1}>
          {told}
        </h1>
      </>
    );
  }
  const { entry, visit } = shown;
  return (
    <>
      {crumbs}
      <LevelTag level={levelOf(entry.finding)} words={words} />
      {/* The same heading as while it was loading: who stands at it stays there. */}
      <h1 key="heading" tabIndex={-1}>
        <Said text={titleOf(String(entry.finding.rule), words)} />
      </h1>
      <div class="columns">
        <div>
          <What {...shown} />
          <TimelineList finding={entry.finding} visit={visit} />
          <MeasuredPanel finding={entry.finding} />
          <ProvisionsPanel ids={Array.isArray(entry.finding.provisions) ? entry.finding.provisions : []} />
        </div>
        <div>
          <ReviewPanel recordKey={recordKey} />
          <CasesPanel recordKey={recordKey} />
          <WherePanel entry={entry} />
          <VisitsPanel entry={entry} />
          <AlsoHere entry={entry} visit={visit} />
        </div>
      </div>
    </>
  );
}
