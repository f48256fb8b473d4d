import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LONG_NUMBER, withoutTokens } from '../lexicon/personal.js';
import { CodedError } from './coded-error.js';
import { cleanUrl } from './page-address.js';

// Long enough for a sentence and a selector.
const LONGEST_REASON = 200;

const inWords = (names: readonly string[]): string =>
  names.length === 0 ? 'before its first step' : `after step "${names.at(-1)}"`;

/** Line of the journey's own file that a stack names first. */
function lineIn(path: string, stack: string): string {
  const place = [pathToFileURL(path).href, path].map((name) => stack.split(`${name}:`)[1]).find(Boolean);
  const line = /^\d+/.exec(place ?? '')?.[0];
  return line === undefined ? '' : ` (${basename(path)}:${line})`;
}

// What a page says in an error of its own may be what was typed into it: of that the kind alone is told.
const THROWN_IN_PAGE = /^(.*?\bevaluate\w*: )(?:Error: )?(\w*Error\b).*$/;
const ADDRESS = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]+/gi;

/** The first line of an error, which is what the code said; what follows may hold words of the page. */
function firstLine(error: unknown): string {
  const [line = ''] = String(error).split('\n');
  const told = line.replace(THROWN_IN_PAGE, '$1$2').replace(ADDRESS, cleanUrl);
  return withoutTokens(told.replace(LONG_NUMBER, '*'), '*').slice(0, LONGEST_REASON);
}

/** Names what ended a journey, and the step it came after. */
export function describeFault(error: unknown, names: readonly string[], path: string | null): CodedError {
  if (error instanceof CodedError) {
    const isTold = error.code === 'BAD_STEP' || error.code === 'STEPS_FAILED';
    return isTold ? error : new CodedError(error.code, `${error.message}, ${inWords(names)}`);
  }
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const line = path === null ? '' : lineIn(path, stack);
  return new CodedError('STEPS_FAILED', `the journey failed ${inWords(names)}${line}: ${firstLine(error)}`);
}
