// The peers that are no dependency of ours, in a folder of their own. None needs an install script, so none is run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const FOLDER = 'bench/peers';
const timeOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

export function preparePeers() {
  if (timeOf(`${FOLDER}/node_modules/.package-lock.json`) >= timeOf(`${FOLDER}/package-lock.json`)) return true;
  process.stderr.write('Installing what is measured beside untick (about 60 MB, once) …\n');
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', words, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

export const peerFile = (path) => readFileSync(`${FOLDER}/node_modules/${path}`, 'utf8');
export const versionOf = (name) =>
  JSON.parse(
    readFileSync(
      [`${FOLDER}/node_modules`, 'node_modules'].map((in_) => `${in_}/${name}/package.json`).find(existsSync),
      'utf8',
    ),
  ).version;
