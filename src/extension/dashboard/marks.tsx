import { LEVELS, type Level } from './level.js';

/** Levels that stand on one another are filled in different ways, so that a plot can be read without its colours. */
const HATCHES: Readonly<Record<Level, string>> = {
  critical: '',
  serious: 'M-1 1l2-2M0 6l6-6M5 7l2-2',
  moderate: '',
  minor: 'M3 3h.01',
  review: '',
};

export const fillOf = (level: Level): string => `url(#mark-${level})`;

/** Once in the page: every plot fills with these. */
export function Marks() {
  return (
    <svg class="marks" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {LEVELS.map((level) => (
          <pattern
            key={level}
            id={`mark-${level}`}
            data-level={level}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <rect class="mark-fill" width="6" height="6" />
            <path class="mark-hatch" d={HATCHES[level]} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
