import { findProvisions } from '../../law/find.js';
import { JURISDICTIONS, type Jurisdiction, type Provision } from '../../law/provision.js';
import { isCited } from '../cited.js';
import { useStore } from './context.js';
import type { Figures } from './figures.js';
import type { Words } from './words.js';

/** A country by the browser's own names; a part of one by ours. */
function placeName(code: Jurisdiction, { places }: Words, { country }: Figures): string {
  const [land = code, part] = code.split('-');
  const name = part ? (places[code as keyof typeof places] ?? JURISDICTIONS[code]) : '';
  return name === '' ? country(land) : `${country(land)}, ${name}`;
}

/** Names and summaries are in English, and run as English does. */
function ProvisionItem({ provision }: { readonly provision: Provision }) {
  const store = useStore();
  const words = store.words.value;
  const { status, appliesFrom, verified, note, url } = provision;
  const from = status === 'not-yet-applicable' ? appliesFrom : null;
  return (
    <li class="provision">
      <p class="provision-name" lang="en" dir="ltr">
        <a href={url} target="_blank" rel="noreferrer">
          {provision.name}
        </a>{' '}
        {provision.article}
      </p>
      <p class="chips">
        <span class="chip" data-status={status}>
          {words.status[status]}
        </span>
        {from && <span class="chip">{store.figures.value.count(words.finding.appliesFrom, 0, { date: from })}</span>}
        {!verified && <span class="chip">{words.finding.unverified}</span>}
      </p>
      <p lang="en" dir="ltr">
        {provision.summary}
      </p>
      {note && (
        <p class="soft" lang="en" dir="ltr">
          {note}
        </p>
      )}
    </li>
  );
}

export function byJurisdiction(provisions: readonly Provision[]): readonly (readonly [Jurisdiction, Provision[]])[] {
  return (Object.keys(JURISDICTIONS) as Jurisdiction[]).flatMap((code) => {
    const here = provisions.filter(({ jurisdiction }) => jurisdiction === code);
    return here.length > 0 ? [[code, here] as const] : [];
  });
}

interface Named {
  readonly known: readonly Provision[];
  readonly words: Words;
}

function Law({ known, words }: Named) {
  const figures = useStore().figures.value;
  const laws = known.filter(({ kind }) => kind !== 'case');
  if (laws.length === 0) return null;
  return (
    <section class="panel">
      <h2>{words.finding.law}</h2>
      <p class="soft">
        {words.finding.lawDetail} {words.finding.lawEnglish}
      </p>
      {byJurisdiction(laws).map(([code, here], at) => (
        <details key={code} class="jurisdiction" open={at === 0}>
          <summary>
            <h3>{placeName(code, words, figures)}</h3> <span class="soft">{figures.number(here.length)}</span>
          </summary>
          <ul>
            {here.map((provision) => (
              <ProvisionItem key={provision.id} provision={provision} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Judgments that are cited: what a court has said of a like practice. */
function Decisions({ known, words }: Named) {
  const decided = known.filter(({ kind }) => kind === 'case');
  if (decided.length === 0) return null;
  return (
    <section class="panel">
      <h2>{words.finding.decisions}</h2>
      <ul>
        {decided.map((provision) => (
          <ProvisionItem key={provision.id} provision={provision} />
        ))}
      </ul>
    </section>
  );
}

export function ProvisionsPanel({ ids }: { readonly ids: readonly unknown[] }) {
  const store = useStore();
  const words = store.words.value;
  const chosen = store.jurisdictions.value;
  const all = findProvisions(ids.filter((id): id is string => typeof id === 'string'));
  const known = all.filter(({ jurisdiction }) => isCited(jurisdiction, chosen));
  return (
    <>
      <Decisions known={known} words={words} />
      <Law known={known} words={words} />
    </>
  );
}
