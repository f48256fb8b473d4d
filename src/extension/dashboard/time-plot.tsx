import { directionOf } from '../../locales/language.js';
import { useStore } from './context.js';
import { LEVELS } from './level.js';
import { fillOf } from './marks.js';
import type { Span, Spans } from './tally.js';

const HEIGHT = 200;
// A bar takes this share of its place; the rest is air.
const BAR = 0.7;
// As many dates as fit side by side on a phone.
const MOST_DATES = 5;

const totalOf = ({ counts }: Span): number => counts.reduce((sum, count) => sum + count, 0);

/** The next round number that halves well: 2, 4, 6, 8, 10, 20, 40… */
export function ceilingFor(most: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most))));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= most && (one * power) % 2 === 0) ?? 10;
  return step * power;
}

interface Geometry {
  readonly count: number;
  readonly ceiling: number;
  readonly isMirrored: boolean;
}

/** Left edge of a place, in per cent: time runs as the script does. */
const leftOf = (at: number, { count, isMirrored }: Geometry): number =>
  ((isMirrored ? count - 1 - at : at) * 100) / count;

function Bar({ span, at, geometry, told }: { span: Span; at: number; geometry: Geometry; told: string }) {
  const width = 100 / geometry.count;
  const x = leftOf(at, geometry) + (width * (1 - BAR)) / 2;
  let base = HEIGHT;
  // Gravest at the foot, where heights are compared best.
  const parts = LEVELS.map((level, number) => ({ level, count: span.counts[number] ?? 0 })).toReversed();
  return (
    <g>
      <title>{told}</title>
      <rect class="hit" x={`${leftOf(at, geometry)}%`} y="0" width={`${width}%`} height={HEIGHT} />
      {parts.map(({ level, count }) => {
        if (count === 0) return null;
        const height = (count / geometry.ceiling) * HEIGHT;
        base -= height;
        // A line of ground between the parts, where there is room for one.
        const gap = height > 3 ? 1 : 0;
        return (
          <rect
            key={level}
            class="part"
            data-level={level}
            x={`${x}%`}
            y={base + gap}
            width={`${width * BAR}%`}
            height={height - gap}
            fill={fillOf(level)}
          />
        );
      })}
    </g>
  );
}

function Dates({ spans, unit, geometry }: Spans & { readonly geometry: Geometry }) {
  const { span } = useStore().figures.value;
  const every = Math.ceil(spans.length / MOST_DATES);
  return (
    <>
      {spans.map(({ start }, at) =>
        (spans.length - 1 - at) % every === 0 ? (
          <text
            key={start}
            class="date"
            x={`${leftOf(at, geometry) + 50 / geometry.count}%`}
            y={HEIGHT + 20}
            text-anchor="middle"
          >
            {span(start, unit)}
          </text>
        ) : null,
      )}
    </>
  );
}

/** Stacked bars by level, one a day, a week or a month. */
export function TimePlot({ spans, unit, label }: Spans & { readonly label: string }) {
  const store = useStore();
  const { severityNames, sentences } = store.words.value;
  const { number, span: told } = store.figures.value;
  const ceiling = ceilingFor(Math.max(...spans.map(totalOf)));
  const isMirrored = directionOf(store.language.value) === 'rtl';
  const geometry = { count: spans.length, ceiling, isMirrored };
  const tell = (span: Span) => {
    const parts = LEVELS.flatMap((level, at) =>
      span.counts[at] ? [`${severityNames[level]} ${number(span.counts[at])}`] : [],
    );
    return [told(span.start, unit), ...parts.toReversed()].join(sentences.comma);
  };
  return (
    <div class="time-plot">
      <div class="axis" aria-hidden="true">
        {[ceiling, ceiling / 2, 0].map((value) => (
          <span key={value}>{number(value)}</span>
        ))}
      </div>
      <svg role="img" aria-label={label} width="100%" height={HEIGHT + 28}>
        {[0, HEIGHT / 2, HEIGHT].map((y) => (
          <line key={y} class="grid" x1="0" x2="100%" y1={y} y2={y} />
        ))}
        {spans.map((span, at) => (
          <Bar key={span.start} span={span} at={at} geometry={geometry} told={tell(span)} />
        ))}
        <Dates spans={spans} unit={unit} geometry={geometry} />
      </svg>
    </div>
  );
}
