// Tables, and the page they are kept on: each bench writes its own part of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** @param {readonly string[]} head @param {readonly (readonly unknown[])[]} rows */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const PAGE = `# Performance

Written by \`npm run bench -- --out docs/performance.md\`; nobody edits it. Milliseconds depend on the machine, ratios hold: all that is
compared was measured in one run.
`;

/** Puts a part into its place on the page; to standard output where there is no page. */
export function writePart(path, name, text) {
  process.stdout.write(`${text}\n`);
  if (!path) return;
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const page = existsSync(path) ? readFileSync(path, 'utf8') : PAGE;
  const part = `${begin}\n\n${text.trim()}\n\n${end}`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  const written = from < 0 ? `${page}\n${part}\n` : page.slice(0, from) + part + page.slice(to + end.length);
  writeFileSync(path, written);
}

const isShort = (value) => value < 10;
export const number = (value) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { maximumFractionDigits: isShort(value) ? 2 : 0 }).replaceAll(',', ' ')
    : '—';
export const spread = (of) => (of ? `${number(of.median)} (${number(of.low)}–${number(of.high)})` : '—');
