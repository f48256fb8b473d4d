import picocolors from 'picocolors';
import type { Severity } from '../model/finding.js';

export type Paint = ReturnType<typeof picocolors.createColors>;

export const paintWith = (colour: boolean): Paint => picocolors.createColors(colour);

// The word always stands beside the colour: a log has none, and not everybody sees it.
const SYMBOLS: Readonly<Record<Severity, string>> = { critical: '✖', serious: '✖', moderate: '▲', minor: '•' };

export function paintSeverity(severity: Severity, paint: Paint): string {
  const word = `${SYMBOLS[severity]} ${severity}`;
  if (severity === 'critical') return paint.bold(paint.red(word));
  if (severity === 'serious') return paint.red(word);
  return severity === 'moderate' ? paint.yellow(word) : paint.cyan(word);
}
