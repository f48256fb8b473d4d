// `npm run components`: installs the libraries of `test/components` when they are missing, builds a page for each, and runs the
// matrix. `npm test` prepares them the same way.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';

const FOLDER = 'test/components';
const INSTALLED = `${FOLDER}/node_modules/.package-lock.json`;
const BUILT = `${FOLDER}/dist`;

/** @param {string} command @param {string[]} words @param {string} cwd */
function run(command, words, cwd = '.') {
  return (
    spawnSync(command, words, { cwd, stdio: ['ignore', 2, 'inherit'], shell: process.platform === 'win32' }).status ===
    0
  );
}

/** @param {string} path */
const timeOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Time of the newest file a page is made of. */
function newestSource() {
  const own = readdirSync(FOLDER, { withFileTypes: true }).filter(({ name }) => !/^(?:node_modules|dist)$/.test(name));
  const files = own.flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(FOLDER, entry.name)).map((name) => join(FOLDER, entry.name, name))
      : [join(FOLDER, entry.name)],
  );
  return Math.max(...files.filter((file) => !file.endsWith('.test.ts')).map(timeOf));
}

/** None of the libraries needs an install script, so none is run. */
function install() {
  if (timeOf(INSTALLED) >= timeOf(`${FOLDER}/package-lock.json`)) return true;
  console.error('Installing the component libraries (about 125 MB, once) …');
  return run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], FOLDER);
}

/** @returns {boolean} whether every page is there and new */
export function prepareComponents() {
  if (!install()) {
    console.error(`The component libraries could not be installed. See ${FOLDER}/package.json.`);
    return false;
  }
  if (timeOf(BUILT) >= Math.max(newestSource(), timeOf(INSTALLED))) return true;
  return run('npx', ['vite', 'build', '--config', `${FOLDER}/vite.config.ts`, '--logLevel', 'error']);
}

if (process.argv[1]?.endsWith('components.mjs')) {
  build(['page']);
  const words = ['vitest', 'run', '--project', 'components', ...process.argv.slice(2)];
  const ready = prepareComponents() && run('npx', ['tsc', '-p', FOLDER]);
  process.exit(ready && spawnSync('npx', words, { stdio: 'inherit' }).status === 0 ? 0 : 1);
}
