// @vitest-environment node
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { DEFAULTS, listedIn } from '../../src/cli/init/answers.js';
import { ask } from '../../src/cli/init/ask.js';
import { configOf, configText } from '../../src/cli/init/config-text.js';
import { checkConfig } from '../../src/config/check-config.js';

const ANSWERS = {
  urls: ["https://shop.example/it's", 'a "b".html'],
  failOn: 'minor',
  jurisdiction: ['EU', 'US-CA'],
  reports: ['html', 'csv-pages', 'markdown'],
  keepsBaseline: true,
} as const;

test.each([ANSWERS, DEFAULTS])('whatever is answered is a config that is taken', (answers) => {
  expect(checkConfig(configOf(answers), 'c')).toEqual(configOf(answers));
});

test('JSON, and JavaScript that says the same', () => {
  const config = configOf(ANSWERS);
  expect(JSON.parse(configText(config, { name: 'untick.config.json', hasUntick: false }))).toEqual(config);
  const script = configText(config, { name: 'untick.config.mjs', hasUntick: false });
  expect(new Function(script.replace('export default', 'return'))()).toEqual(config);
  expect(script).toContain(
    "output: { html: 'untick-report.html', 'csv-pages': 'untick-report.pages.csv', markdown: 'untick-report.md' },",
  );
});

test('where untick is installed, types and the schema are used', () => {
  const typed = configText(configOf(DEFAULTS), { name: 'untick.config.ts', hasUntick: true });
  expect(typed).toBe(
    "import { defineConfig } from 'untick';\n\nexport default defineConfig({\n  urls: [],\n  failOn: 'serious',\n});\n",
  );
  const json = configText(configOf(DEFAULTS), { name: 'untick.config.json', hasUntick: true });
  expect(JSON.parse(json)).toHaveProperty('$schema');
});

test('addresses may stand apart by spaces, commas and lines', () => {
  expect(listedIn(' https://a.example/, b.html\nb.html ')).toEqual(['https://a.example/', 'b.html']);
});

// Drawn and still for so long, a prompt listens: keys that come before are nobody's.
const STILL_MS = 80;

/** A terminal that answers each question once it is asked, key by key, each when the one before is drawn. */
function terminalThat(answers: readonly (readonly [question: string, keys: readonly string[]])[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let shown = '';
  let left = answers.flatMap(([question, keys]) => keys.map((key) => ({ question, key })));
  const press = () => {
    const [next, ...rest] = left;
    if (!next || !shown.includes(next.question)) return;
    left = rest;
    input.write(next.key);
  };
  let still = setTimeout(press, STILL_MS);
  output.on('data', (data) => {
    shown += data;
    clearTimeout(still);
    still = setTimeout(press, STILL_MS);
  });
  return { input, output };
}

const DOWN = '\u001b[B';

test('five questions, answered with keys', async () => {
  const terminal = terminalThat([
    ['Which pages?', ['https://shop.example/', '\r']],
    ['From which severity', [DOWN, '\r']],
    ['Whose law', [' ', '\r']],
    ['Which reports', [' ', DOWN, DOWN, ' ', '\r']],
    ['as known', ['y']],
  ]);
  expect(await ask([], terminal)).toEqual({
    urls: ['https://shop.example/'],
    failOn: 'critical',
    jurisdiction: ['EU'],
    reports: ['html', 'sarif'],
    keepsBaseline: true,
  });
});

test('what is no page is said at once, and whoever goes away gets nothing', async () => {
  const terminal = terminalThat([
    ['Which pages?', ['shop', '\r']],
    ['is no address', ['\u0003']],
  ]);
  await expect(ask([], terminal)).rejects.toMatchObject({ code: 'CANCELLED' });
});
