import { findProvisions } from '../../law/find.js';
import type { Provision } from '../../law/provision.js';
import type { Language } from '../../locales/language.js';
import { placeName } from '../../locales/places.js';
import { isCited } from '../cited.js';
import type { Settings } from '../settings.js';
import type { MoreWords } from './more-words.js';

export interface ProvisionsProps {
  readonly ids: readonly string[];
  readonly chosen: Settings['jurisdictions'];
  readonly words: MoreWords;
  readonly language: Language;
}

/** What a reader must know before relying on it. */
function caveatOf({ status, verified }: Provision, { status: words }: MoreWords['around']): string {
  const said = [status === 'in-force' ? '' : words[status], verified ? '' : words.unverified].filter(Boolean);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

/** The article of a judgment or guideline lists what it reads or covers: its name alone is clearer. */
const nameOf = ({ short, article, kind }: Provision): string =>
  kind === 'statute' || kind === 'rule' ? `${short} ${article}` : short;

/** Relevant provisions by jurisdiction, of those the person wants named. */
export function Provisions({ ids, chosen, words, language }: ProvisionsProps) {
  const cited = findProvisions([...new Set(ids)]).filter(({ jurisdiction }) => isCited(jurisdiction, chosen));
  const places = [...new Set(cited.map(({ jurisdiction }) => jurisdiction))];
  if (cited.length === 0) return null;
  return (
    <details class="provisions">
      <summary>{words.around.provisions}</summary>
      <dl>
        {places.map((place) => (
          <div key={place}>
            <dt>{placeName(place, language)}</dt>
            {cited.map((one) =>
              one.jurisdiction === place ? (
                <dd key={one.id}>
                  <a href={one.url} target="_blank" rel="noreferrer">
                    <bdi lang="en">{nameOf(one)}</bdi>
                  </a>
                  {caveatOf(one, words.around)}
                </dd>
              ) : null,
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
