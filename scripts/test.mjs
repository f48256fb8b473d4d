// `npm test`: every ring, in real browsers. `npm test <rule-id>`: the examples of one rule. Anything else goes to Vitest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { prepareComponents } from './components.mjs';
import { ensureTestBrowsers } from './ensure-browsers.mjs';

const words = process.argv.slice(2);
const rule = words.find((word) => existsSync(`src/rules/${word}/rule.ts`));

/** @param {string[]} words @param {Record<string, string>} more */
function vitest(words, more = {}) {
  const environment = { ...process.env, ...more };
  const run = spawnSync('npx', ['vitest', 'run', ...words], {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  });
  return run.status ?? 1;
}

if (!(await ensureTestBrowsers())) process.exit(1);
if (rule) {
  const files = ['test/rules.test.ts', 'test/browser/rules.test.ts'];
  process.exit(vitest(['--project', 'unit', '--project', 'browser', ...files, '-t', rule], { UNTICK_RULE: rule }));
}
build(['page', 'node', 'library', 'chrome', 'firefox']);
// What is asked for by name is run alone: the libraries are only needed where they are meant.
const isNarrowed = words.some((word) => !word.startsWith('-') || word.startsWith('--project'));
if (!isNarrowed || words.some((word) => word.includes('components'))) prepareComponents();
process.exit(vitest(words));
