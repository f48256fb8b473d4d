import type { Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import type { Action, ActionResult, TabReport } from '../protocol.js';
import type { Settings } from '../settings.js';
import { useRoving } from '../ui/roving.js';
import { isWarned } from '../warned.js';
import { ConcernCard } from './concern-card.js';
import type { MoreWords } from './more-words.js';
import type { Words } from './popup-words.js';
import type { Concern } from './verdict.js';

export interface CardsProps {
  readonly concerns: readonly Concern[];
  readonly rules: TabReport['rules'];
  readonly settings: Settings;
  readonly words: Words & MoreWords;
  readonly language: Language;
  readonly results: Readonly<Record<string, ActionResult>>;
  readonly act: (concern: Concern, action: Action) => Promise<void>;
}

function List({ concerns, label, ...props }: CardsProps & { readonly label: string }) {
  const { words, act, results } = props;
  const roving = useRoving(concerns.length);
  return (
    <>
      {roving.isLong && <p class="soft">{words.around.arrows}</p>}
      <ul class="cards" aria-label={label} onKeyDown={roving.onKeyDown}>
        {concerns.map((concern, at) => (
          <ConcernCard
            key={concern.key}
            {...props}
            concern={concern}
            tabIndex={roving.tabIndexOf(at)}
            isReachable={roving.isCurrent(at)}
            focused={() => roving.focused(at)}
            result={results[concern.key]}
            act={(action) => act(concern, action)}
          />
        ))}
      </ul>
    </>
  );
}

/** One card for each control. What the person asked not to be warned of is listed too, under a fold. */
export function Cards(props: CardsProps) {
  const { concerns, settings, words, language } = props;
  const isLoud = ({ findings }: Concern) => findings.some((finding) => isWarned(finding, settings));
  const loud = concerns.filter(isLoud);
  const quiet = concerns.filter((concern) => !isLoud(concern));
  const label = words.popup.findings;
  return (
    <>
      {loud.length > 0 && <List {...props} concerns={loud} label={label} />}
      {quiet.length > 0 && (
        <details class="fold">
          <summary>{say(language, words.around.quiet, { count: quiet.length })}</summary>
          <List {...props} concerns={quiet} label={say(language, words.around.quiet, { count: quiet.length })} />
        </details>
      )}
    </>
  );
}
