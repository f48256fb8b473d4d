// What is promised, and whether this run kept it. A ratio is the median of ratios within one repetition; where a peer was stopped at
// the cap, its time is at least the cap, and ours over the cap is the most the ratio can be.
import { gzipSync } from 'node:zlib';
import { number, spread } from './report.mjs';
import { pairedRatio, quantile, summary } from './statistics.mjs';

const KB = 1024;
const MOST = { longestMs: 50, sliceMs: 8, sentinelKb: 4, engineKb: 30, overlayKb: 10, tabKb: 2 * KB };
export const gzipKb = (text) => gzipSync(text, { level: 9 }).length / KB;

/** @param {Record<string, { cpu: Record<string, number[]>, traced: Record<string, { tasks: number[], layouts: number | null }> }>} pages */
export function judge({ pages, extension, scripts, capMs }) {
  const judged = [];
  const add = (what, target, value, isMet) => judged.push({ what, target, value, isMet });
  const ratio = (page, ours, theirs) => {
    const [mine, other] = [pages[page]?.cpu[ours], pages[page]?.cpu[theirs]];
    if (!mine || !other) return null;
    const isCapped = other.some((one) => one === Number.POSITIVE_INFINITY);
    const of = pairedRatio(mine, isCapped ? mine.map(() => capMs) : other);
    return of && { ...of, isCapped };
  };
  const withRatio = (what, page, ours, theirs, most, target) => {
    const of = ratio(page, ours, theirs);
    if (!of) return;
    const value = `${of.isCapped ? 'at most ' : ''}${of.median < 0.1 ? `1/${number(1 / of.median)} (1/${number(1 / of.low)}–1/${number(1 / of.high)})` : spread(of)}`;
    add(what, target, value, of.median <= most ? true : of.isCapped ? null : false);
  };
  const layouts = (what, page, step, most) => {
    const seen = pages[page]?.traced[step]?.layouts;
    if (seen !== undefined && seen !== null)
      add(what, most === 0 ? 'no layout' : 'one layout at most', String(seen), seen <= most);
  };
  const median = (page, key) => summary(pages[page]?.cpu[key] ?? []).median;

  withRatio(
    'sentinel, page without a candidate',
    'article',
    'look/look again',
    'floors/query again',
    2,
    '≤ 2 × one query',
  );
  withRatio('the same, once and cold', 'article', 'look/look', 'floors/query', 2, '≤ 2 × one query');
  layouts('sentinel, page without a candidate', 'article', 'look/look', 0);
  add(
    'sentinel, bytes',
    '≤ 4 KB gzip',
    `${number(gzipKb(scripts.sentinel))} KB`,
    gzipKb(scripts.sentinel) <= MOST.sentinelKb,
  );
  if (pages.article)
    add(
      'sentinel, evaluation',
      '≤ 1 ms',
      `${number(median('article', 'sentinel/evaluation'))} ms`,
      median('article', 'sentinel/evaluation') <= 1,
    );
  for (const page of ['checkout', 'shop']) {
    withRatio(`full audit, ${page}`, page, 'untick/first', 'read/read', 3, '≤ 3 × the read of the candidates');
    withRatio(
      `full audit again, ${page} unchanged`,
      page,
      'untick/unchanged',
      'read/read',
      3,
      '≤ 3 × the read of the candidates',
    );
    withRatio(`full audit, ${page}`, page, 'untick/first', 'axe/full', 1 / 30, '≤ 1/30 of axe-core');
    layouts(`full audit, ${page}`, page, 'untick/first', 1);
  }
  withRatio('full audit, huge', 'huge', 'untick/first', 'axe/full', 1 / 100, '≤ 1/100 of axe-core');
  const slices = pages.huge?.traced['slices/first']?.tasks.filter((ms) => ms >= 0.1);
  if (slices) {
    const longest = Math.max(...slices);
    add(
      'full audit, huge: longest slice',
      `≤ ${MOST.longestMs} ms`,
      `${number(longest)} ms`,
      longest <= MOST.longestMs,
    );
    const most = quantile(slices, 0.99);
    add('full audit, huge: 99 % of slices', `≤ ${MOST.sliceMs} ms`, `${number(most)} ms`, most <= MOST.sliceMs);
  }
  const [late, small] = [
    pages.huge?.cpu['observing/after 100 nodes'],
    pages.checkout?.cpu['observing/after 100 nodes'],
  ];
  if (late && small) {
    const times = summary(late).median / summary(small).median;
    add('audit after 100 nodes more, huge', '≤ 2 × the same on checkout', number(times), times <= 2);
  }
  add(
    'engine with English (as injected by the command line), bytes',
    '≤ 30 KB gzip',
    `${number(gzipKb(scripts.untick))} KB`,
    gzipKb(scripts.untick) <= MOST.engineKb,
  );
  const overlayPart = gzipKb(scripts.overlay);
  add(
    'overlay, bytes; its words are a file a language',
    '≤ 10 KB gzip, apart from the engine',
    `${number(overlayPart)} KB; English ${number(gzipKb(scripts.english))} KB more`,
    overlayPart <= MOST.overlayKb,
  );
  if (extension) {
    for (const [what, of] of Object.entries(extension)) {
      if (what.startsWith('memory')) {
        const more = summary(of.untick.map((one, at) => one - of.empty[at]));
        add(what, '≤ 2 MB beyond an empty content script', `${spread(more)} KB`, more.median <= MOST.tabKb);
        continue;
      }
      const more = summary(of.untick.map((one, at) => (one / of.bare[at] - 1) * 100));
      const most = what.startsWith('storm') ? 3 : 1;
      add(what, `≤ ${most} % of the page's own time`, `${spread(more)} %`, more.median <= most);
    }
  }
  return judged;
}
