import { useMemo } from 'preact/hooks';
import { useStore } from './context.js';
import { LEVELS } from './level.js';
import { fillOf } from './marks.js';
import { ScrollBox } from './scroll-box.js';
import { overTime, type Spans } from './tally.js';
import { TimePlot } from './time-plot.js';

const GRAVEST_FIRST = LEVELS.toReversed();

function Legend({ spans }: Spans) {
  const store = useStore();
  const { severityNames } = store.words.value;
  const { number } = store.figures.value;
  const totalOf = (at: number) => spans.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0);
  return (
    <ul class="legend">
      {GRAVEST_FIRST.map((level) => (
        <li key={level}>
          <svg width="14" height="14" data-level={level} aria-hidden="true" focusable="false">
            <rect class="part" data-level={level} x=".5" y=".5" width="13" height="13" rx="2" fill={fillOf(level)} />
          </svg>
          {severityNames[level]} <b>{number(totalOf(LEVELS.indexOf(level)))}</b>
        </li>
      ))}
    </ul>
  );
}

function Table({ spans, unit }: Spans) {
  const store = useStore();
  const words = store.words.value;
  const { number, span } = store.figures.value;
  return (
    <details class="data">
      <summary>{words.table}</summary>
      <ScrollBox label={words.overview.overTime}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.overview.period}</th>
              {GRAVEST_FIRST.map((level) => (
                <th key={level} scope="col">
                  {words.severityNames[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spans.toReversed().map(({ start, counts }) => (
              <tr key={start}>
                <th scope="row">{span(start, unit)}</th>
                {GRAVEST_FIRST.map((level) => (
                  <td key={level}>{number(counts[LEVELS.indexOf(level)] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

export function TimePanel() {
  const store = useStore();
  const { overview } = store.words.value;
  const { version, rows } = store;
  const { spans, unit } = useMemo(() => overTime(rows), [version]);
  if (spans.length === 0) return null;
  return (
    <section class="panel wide">
      <h2>{overview.overTime}</h2>
      <Legend spans={spans} unit={unit} />
      <TimePlot spans={spans} unit={unit} label={`${overview.overTime}: ${overview.bySeverity}`} />
      <Table spans={spans} unit={unit} />
    </section>
  );
}
