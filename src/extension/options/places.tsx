import { PROVISIONS } from '../../law/provisions.js';
import { type Language, tagOf } from '../../locales/language.js';
import { placeName } from '../../locales/places.js';
import { Choice, Panel, type PartProps } from './panel.js';

const CODES: readonly string[] = [...new Set(PROVISIONS.map(({ jurisdiction }) => jurisdiction))];

/** By name, as a person looks for one; states and provinces stand under their country. */
function sorted(language: Language): readonly string[] {
  const { compare } = new Intl.Collator(tagOf(language));
  const country = (code: string) => placeName(code.split('-')[0] ?? code, language);
  const isPart = (code: string) => Number(code.includes('-'));
  return [...CODES].sort(
    (a, b) =>
      compare(country(a), country(b)) ||
      isPart(a) - isPart(b) ||
      compare(placeName(a, language), placeName(b, language)),
  );
}

/** Whose provisions are named: of all places, or of those that a person picks. */
export function Places({ settings, words: { options }, language, change }: PartProps) {
  const { jurisdictions } = settings;
  const isAll = jurisdictions === 'all';
  const chosen = isAll ? CODES : jurisdictions;
  const pick = (code: string, isOn: boolean) =>
    change({ jurisdictions: CODES.filter((one) => (one === code ? isOn : chosen.includes(one))) });
  return (
    <Panel id="places" title={options.places} hint={options.placesHint}>
      <Choice label={options.placesAll} isOn={isAll} turn={(isOn) => change({ jurisdictions: isOn ? 'all' : CODES })} />
      <fieldset class="places" aria-labelledby="places">
        {sorted(language).map((code) => (
          <Choice
            key={code}
            label={placeName(code, language)}
            isOn={chosen.includes(code)}
            turn={(isOn) => pick(code, isOn)}
          />
        ))}
      </fieldset>
    </Panel>
  );
}
