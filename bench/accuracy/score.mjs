import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Scores a report with the scorer of the set.
 * @param {import('./corpus.mjs').Corpus} corpus
 * @param {string} results
 * @returns {import('./page.mjs').Score}
 */
export function scoreReport({ scorer, pages, controls, texts, work }, results) {
  const json = join(work, 'score.json');
  const args = [scorer, '--pages', pages, '--labels', controls, '--results', results, '--json', json];
  const run = spawnSync(process.execPath, [...args, ...(texts ? ['--texts', texts] : [])], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the scorer failed: ${run.stderr}`);
  return JSON.parse(readFileSync(json, 'utf8'));
}
