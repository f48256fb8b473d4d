import type { Probe, ProbeStep } from '../model/report.js';
import type { Paint } from './paint.js';
import { targetText } from './target-text.js';
import { cutText, pageText, wrapText } from './terminal-text.js';

const INDENT = '  ';
const QUOTE_LIMIT = 60;

const OUTCOMES: Readonly<Record<Probe['outcome'], string>> = {
  'stayed-off': 'switched off, and stayed off',
  'came-back': 'switched off, and came back on',
  'kept-on': 'could not be switched off',
  refused: 'refused',
  accepted: 'accepted',
  'no-way': 'no way to refuse was found',
  failed: 'could not be probed',
};
const UNWANTED: readonly Probe['outcome'][] = ['came-back', 'kept-on', 'no-way'];

const quoted = (words: string): string => `“${pageText(cutText(words, QUOTE_LIMIT))}”`;

function stepText({ did, words, target }: ProbeStep): string {
  const what = words === '' ? pageText(targetText(target)) : quoted(words);
  switch (did) {
    case 'press':
      return `pressed ${what}`;
    case 'edit':
      return `put a letter into ${what} and took it out`;
    case 'blur':
      return 'moved on';
    case 'wait':
      return 'waited';
    case 'leave':
      return 'left the page';
    case 'return':
      return 'came back to it';
  }
}

/** What the tool did to the page, every press of it, and what came of it. */
export function probeLines(probe: Probe, width: number, paint: Paint): readonly string[] {
  const outcome = OUTCOMES[probe.outcome];
  const told = UNWANTED.includes(probe.outcome) ? paint.yellow(outcome) : outcome;
  const steps = probe.steps.map(stepText).join(' · ');
  return [
    `${INDENT}${paint.bold(`Probed ${probe.of}:`)} ${quoted(probe.words || targetText(probe.target))} ${told}`,
    ...(steps === '' ? [] : wrapText(steps, width - INDENT.length * 2)).map((line) =>
      paint.dim(`${INDENT}${INDENT}${line}`),
    ),
  ];
}
