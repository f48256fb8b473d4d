import { STATUSES } from '../../model/finding.js';
import type { ExportAbout } from './export-format.js';
import type { Tally } from './tally.js';
import type { Words } from './words.js';

export interface ReportVerdict {
  readonly tone: 'found' | 'open' | 'good';
  /** The first says it all in a few words. */
  readonly lines: readonly string[];
}

/** "new: 1 · known: 2", where anything is but new: what a baseline knows is still found. */
function statusLines({ byStatus, findings }: Tally, { report }: Words): readonly string[] {
  if ((byStatus.get('new') ?? 0) === findings) return [];
  return STATUSES.flatMap((status) => {
    const count = byStatus.get(status) ?? 0;
    return count === 0 ? [] : [`${report.status[status]}: ${count}`];
  });
}

/** What could not be looked at. */
export function gapsOf(tally: Tally, { unreached = [] }: ExportAbout, { say, report }: Words): readonly string[] {
  return [
    ...(tally.incomplete > 0 ? [say(report.incomplete, { count: tally.incomplete })] : []),
    ...(unreached.length > 0 ? [say(report.unreached, { count: unreached.length })] : []),
  ];
}

/** What a report comes to. What could not be looked at is never passed over. */
export function verdictOf(tally: Tally, about: ExportAbout, words: Words): ReportVerdict {
  const { say, report } = words;
  const drifted = about.run?.drifts?.length ?? 0;
  const told = [
    ...(tally.found > 0 ? [say(report.found, { count: tally.found })] : []),
    ...(tally.toCheck > 0 ? [say(report.toCheck, { count: tally.toCheck })] : []),
    ...(drifted > 0 ? [say(report.drifted, { count: drifted })] : []),
  ];
  const gaps = gapsOf(tally, about, words);
  const seen = say(report.pagesSeen, { count: tally.pages });
  if (told.length > 0) {
    const tone = tally.found > 0 || drifted > 0 ? 'found' : 'open';
    return { tone, lines: [...told, ...statusLines(tally, words), seen, ...gaps] };
  }
  if (tally.pages === 0) return { tone: 'open', lines: [seen, ...gaps] };
  return { tone: gaps.length > 0 ? 'open' : 'good', lines: [report.nothing, seen, ...gaps] };
}
