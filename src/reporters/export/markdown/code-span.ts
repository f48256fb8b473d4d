// Words of a page in Markdown. Inside a code span nothing is a mention, an issue number, a link, HTML or markup: what Markdown and GitHub
// make of text they make of the rest only.
import { withoutCommands } from '../../github/command.js';
import { safeText } from '../../terminal-text.js';

/** On one line, fenced with more backticks than stand in it. Inside a table a bar is escaped, in code spans too. */
export function codeSpan(text: string): string {
  // A report may be printed in a build.
  const plain = withoutCommands(safeText(text).replace(/\s+/g, ' ').trim());
  if (plain === '') return '';
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$/.test(plain) ? ' ' : '';
  return `${fence}${room}${plain.replaceAll('|', '\\|')}${room}${fence}`;
}

/** Our own words: nothing in them means anything to Markdown, and translators should not have to know what does. */
export const ownText = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
