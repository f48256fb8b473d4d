import type { Progress } from '../drive/audit-pages.js';
import { safeText } from '../reporters/terminal-text.js';

const CLEAR_LINE = '\r\u001b[K';
const BAR = 20;
// What a terminal is taken for that does not say.
const COLUMNS = 80;

/** Where progress is told, and what is known of it. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

interface Tally {
  readonly done: number;
  readonly total: number;
  readonly findings: number;
  /** Address of the page that has been at work the longest. */
  readonly at: string;
}

function barOf({ done, total, findings, at }: Tally, columns: number): string {
  const full = total === 0 ? 0 : Math.floor((done / total) * BAR);
  const found = findings === 1 ? '1 finding' : `${findings} findings`;
  const line = `untick ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${total}  ${found}  ${safeText(at)}`;
  // A line that is broken in two is not taken back.
  return line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;
}

/**
 * On standard error only. A bar that rewrites itself on a terminal, plain lines anywhere else: a build may have a terminal too, but
 * its log keeps every line.
 */
export function progressTo(stream: ProgressStream, quiet: boolean, isBuild = Boolean(process.env.CI)): Progress {
  const rewrites = stream.isTTY === true && !isBuild;
  const atWork: string[] = [];
  let [done, total, findings] = [0, 0, 0];
  const draw = () => {
    if (quiet || !rewrites) return;
    const bar = barOf({ done, total, findings, at: atWork[0] ?? '' }, stream.columns ?? COLUMNS);
    stream.write(CLEAR_LINE + bar);
  };
  return {
    begun: (index, all, url) => {
      total = all;
      atWork.push(url);
      if (!quiet && !rewrites) stream.write(`untick: ${index}/${all} ${safeText(url)}\n`);
      draw();
    },
    finished: (found, url) => {
      const at = atWork.indexOf(url);
      if (at >= 0) atWork.splice(at, 1);
      done += 1;
      findings += found;
      draw();
    },
    failure: (code, sentence) => {
      stream.write(`${rewrites && !quiet ? CLEAR_LINE : ''}untick: ${code}: ${safeText(sentence)}\n`);
      draw();
    },
    done: () => {
      if (rewrites && !quiet) stream.write(CLEAR_LINE);
    },
  };
}
