// Workflow commands of GitHub Actions: lines of a build's output that make annotations.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
// Words of a page stand in them, and a page must not be able to give a command of its own.
import { pageText, safeText } from '../terminal-text.js';

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(safeText(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly lines: readonly string[];
  /** In the repository; null: the annotation belongs to no file. */
  readonly file: string | null;
}

/** One line, however many lines it says. Of a file the first line is named: nobody knows which one made the control. */
export function commandLine({ level, title, lines, file }: Annotation): string {
  const place = file === null ? [] : [`file=${property(file)}`, 'line=1'];
  return `::${level} ${[...place, `title=${property(title)}`].join(',')}::${data(lines.map(pageText).join('\n'))}`;
}

// The runner looks for `::name` behind any white space of a line, and for its older `##[name` anywhere. Azure and TeamCity look for
// `##vso[` and `##teamcity[`.
const COMMAND = /^([^\S\n]*):(?=:)/gm;
const OLDER_COMMAND = /##(?=[\w.-]*\[)/g;

/** A report on standard output: what a build would take for a command is made visible instead. */
export const withoutCommands = (text: string): string =>
  text.replace(COMMAND, '$1\\u{3A}').replace(OLDER_COMMAND, '\\u{23}#');
