// What a run was held against, for a terminal: declared controls first, since they decide; baseline and ignores at the end.
import type { Drift } from '../model/comparison.js';
import { driftSentence } from './drift-words.js';
import type { RunOutcome } from './export/run-outcome.js';
import type { Paint } from './paint.js';
import { entries, ignoreScope, staleReason } from './status-words.js';
import { targetText } from './target-text.js';
import { cutText, pageText } from './terminal-text.js';

const QUOTE_LIMIT = 80;

function driftLine(drift: Drift, paint: Paint): readonly string[] {
  const { url, target } = drift;
  const where = target === null ? '' : ` · ${pageText(targetText(target))}`;
  return [
    `  ${paint.red('✖ not as declared')}  ${pageText(driftSentence(drift))}`,
    paint.dim(`    ${pageText(url)}${where}`),
  ];
}

export function driftLines({ drifts }: RunOutcome, paint: Paint): readonly string[] {
  if (drifts === null) return [];
  if (drifts.length === 0) return [`  ${paint.green('✔ controls are as declared')}`];
  return drifts.flatMap((drift) => driftLine(drift, paint));
}

function baselineLines({ baseline }: RunOutcome, paint: Paint): readonly string[] {
  if (baseline === null) return [];
  const { path, fixed, notLookedAt } = baseline;
  const told = [
    ...(fixed.length === 0 ? [] : [`${entries(fixed.length)} no longer found, to be pruned`]),
    ...(notLookedAt === 0 ? [] : [`${entries(notLookedAt)} of pages that were not looked at`]),
  ];
  return [
    `${paint.bold('Baseline')} ${pageText(path)}${told.length === 0 ? '' : `: ${told.join('; ')}`}`,
    ...fixed.map(({ rule, text, url }) => {
      const quoted = text === '' ? '' : ` “${pageText(cutText(text, QUOTE_LIMIT))}”`;
      return `  ${paint.green('✔ no longer found')}  ${pageText(rule)}${quoted} ${paint.dim(`on ${pageText(url)}`)}`;
    }),
  ];
}

const staleLines = ({ staleIgnores }: RunOutcome, paint: Paint): readonly string[] =>
  staleIgnores.map((ignore) => {
    const said = `${ignoreScope(ignore)} (${ignore.reason}): ${staleReason(ignore)}`;
    return `${paint.yellow(`? ${ignore.why} ignore`)}  ${pageText(said)}`;
  });

export const heldAgainstLines = (run: RunOutcome, paint: Paint): readonly string[] => [
  ...baselineLines(run, paint),
  ...staleLines(run, paint),
];
