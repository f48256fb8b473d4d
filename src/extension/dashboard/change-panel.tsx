import { useStore } from './context.js';
import { shorten } from './findings-table.js';
import { levelOf } from './level.js';
import { toFinding } from './route.js';
import { LevelTag, Said } from './said.js';
import type { FoundEntry } from './source.js';
import { titleOf } from './told.js';
import { visible } from './visible.js';

export const GROUPS = ['new', 'back', 'fixed', 'still'] as const;
type Group = (typeof GROUPS)[number];
/** Gone, come, come back, stayed: a sign for each, beside its word. */
const SIGNS: Readonly<Record<Group, string>> = {
  new: 'M8 3v10M3 8h10',
  fixed: 'M3 8.5l3.5 3.5L13 4.5',
  back: 'M13 5.5A5.5 5.5 0 1 0 13.5 9M13.5 2.5v3.5H10',
  still: 'M3 6h10M3 10h10',
};

export function GroupPanel({ group, entries }: { readonly group: Group; readonly entries: readonly FoundEntry[] }) {
  const store = useStore();
  const words = store.words.value;
  const { compare } = words;
  return (
    <section class="panel change" data-change={group}>
      <h2>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={SIGNS[group]} fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
        {compare[group]} <span class="figure">{store.figures.value.number(entries.length)}</span>
      </h2>
      <p class="soft">{compare[`${group}Detail`]}</p>
      {entries.length > 0 && (
        <ul class="plain">
          {entries.map(({ key, finding }) => (
            <li key={key}>
              <LevelTag level={levelOf(finding)} words={words} />{' '}
              <a href={toFinding(key)} dir="auto">
                <Said text={titleOf(String(finding.rule), words)} />
              </a>
              <span class="quoted">
                <Said text={shorten(visible(finding.text))} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
