// `npm run audit [-- targets and options]`: builds the command line if need be and runs it; without targets, on the example shop.
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { ensureChromium } from './ensure-browsers.mjs';

await ensureChromium();
build(['page', 'node']);
const { status } = spawnSync(process.execPath, ['dist/cli/main.js', 'audit', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
