import { readdirSync, readFileSync } from 'node:fs';

const BLOCK = /^```(?:js|ts) ([\w-]+)\n(.*?)^```$/gms;

/** Code of the documentation by the name behind its language, as in "```js puppeteer". */
export function docBlocks(): ReadonlyMap<string, string> {
  const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
  const blocks = pages.flatMap((name) =>
    Array.from(readFileSync(`docs/${name}`, 'utf8').matchAll(BLOCK), ([, label = '', code = '']) => ({
      name,
      label,
      code,
    })),
  );
  return new Map(blocks.map(({ label, code }) => [label, code]));
}
