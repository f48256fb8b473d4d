// One program from its start to its end: how long, when it first said something, and the most memory it and its browser took.
import { spawn, spawnSync } from 'node:child_process';

const SAMPLE_MS = 200;

/** Resident megabytes of a process and of all it started; null where `ps` is not to be had. */
function memoryOf(pid) {
  const { stdout, status } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  if (status !== 0) return null;
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent) => all.filter(([, of]) => of === parent).flatMap((one) => [one, ...below(one[0])]);
  const rss = (rows) => rows.reduce((sum, [, , kilobytes]) => sum + kilobytes, 0) / 1024;
  return { node: rss(all.filter(([id]) => id === pid)), browser: rss(below(pid)) };
}

/** @param {string[]} words of `node` @returns {Promise<{ ms: number, firstMs: number, node: number, browser: number }>} */
export async function timed(words) {
  const started = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const peak = { node: 0, browser: 0 };
  let firstMs = Number.NaN;
  let complaint = '';
  child.stdout.on('data', () => {
    if (Number.isNaN(firstMs)) firstMs = performance.now() - started;
  });
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  const sampling = setInterval(() => {
    const now = memoryOf(child.pid);
    if (now) for (const who of ['node', 'browser']) peak[who] = Math.max(peak[who], now[who]);
  }, SAMPLE_MS);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(sampling);
  // 1 is findings, which these pages have.
  if (code !== 0 && code !== 1) throw new Error(`node ${words.join(' ')} ended with ${code}: ${complaint}`);
  return { ms: performance.now() - started, firstMs, ...peak };
}
