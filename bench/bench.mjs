// `npm run bench -- [folder of saved pages] [--quick] [--out docs/performance.md]`: what untick costs a page, then what it costs a run.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { quick: { type: 'boolean' }, out: { type: 'string' } },
});
const shared = [...(values.quick ? ['--quick'] : []), ...(values.out ? ['--out', String(values.out)] : [])];
const run = (file, words) => spawnSync(process.execPath, [file, ...words], { stdio: 'inherit' }).status === 0;
process.exit(run('bench/speed.mjs', process.argv.slice(2)) && run('bench/command-line.mjs', shared) ? 0 : 1);
