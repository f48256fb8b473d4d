import { directionOf } from '../../locales/language.js';
import { useStore } from './context.js';
import { ScrollBox } from './scroll-box.js';
import type { Share } from './tally.js';
import { visible } from './visible.js';

interface SharePanelProps {
  readonly title: string;
  readonly shares: readonly Share[];
  readonly nameOf: (name: string) => string;
  readonly linkOf: (name: string) => string;
}

// What can be taken in at a glance; the table beneath holds more.
const MOST_BARS = 8;
const MOST_LINES = 200;

function Line({ share, most, name, link }: { share: Share; most: number; name: string; link: string | null }) {
  const store = useStore();
  const width = Math.max(0.5, (share.count / most) * 100);
  const isMirrored = directionOf(store.language.value) === 'rtl';
  return (
    <tr>
      <th scope="row">
        {link === null ? (
          name
        ) : (
          <a href={link}>
            <bdi>{visible(name)}</bdi>
          </a>
        )}
      </th>
      <td class="bar-cell">
        <svg width="100%" height="14" aria-hidden="true" focusable="false">
          <rect class="share" x={`${isMirrored ? 100 - width : 0}%`} y="1" width={`${width}%`} height="12" rx="2" />
        </svg>
      </td>
      <td class="figure">{store.figures.value.number(share.count)}</td>
    </tr>
  );
}

/** How many of each: bars with their numbers, in a table, for there is no better way to read them aloud. */
export function SharePanel({ title, shares, nameOf, linkOf }: SharePanelProps) {
  const store = useStore();
  const words = store.words.value;
  const { number } = store.figures.value;
  const [shown, others] = [shares.slice(0, MOST_BARS), shares.slice(MOST_BARS)];
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, rest, ...shown.map(({ count }) => count));
  return (
    <section class="panel">
      <h2>{title}</h2>
      <table class="shares">
        <caption class="unseen">{title}</caption>
        <tbody>
          {shown.map((share) => (
            <Line key={share.name} share={share} most={most} name={nameOf(share.name)} link={linkOf(share.name)} />
          ))}
          {rest > 0 && <Line share={{ name: '', count: rest }} most={most} name={words.overview.others} link={null} />}
        </tbody>
      </table>
      {rest > 0 && (
        <details class="data">
          <summary>{words.table}</summary>
          <ScrollBox label={title}>
            <table>
              <tbody>
                {shares.slice(0, MOST_LINES).map(({ name, count }) => (
                  <tr key={name}>
                    <th scope="row">
                      <bdi>{visible(nameOf(name))}</bdi>
                    </th>
                    <td>{number(count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </details>
      )}
    </section>
  );
}
