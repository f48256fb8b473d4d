// A labelled set as it lies in a folder: what belongs to it, and where its pages are unpacked.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * @typedef {{ folder: string, pages: string, controls: string, texts: string | null, phrases: string | null, scorer: string,
 *   work: string, close: () => void }} Corpus
 */

/**
 * @param {string} given
 * @returns {Corpus | { problem: string }}
 */
export function openCorpus(given) {
  const folder = resolve(given);
  if (!existsSync(folder)) return { problem: `There is no folder ${given}.` };
  const names = readdirSync(folder);
  /** @param {RegExp} pattern */
  const find = (pattern) => {
    const name = names.find((one) => pattern.test(one));
    return name ? join(folder, name) : null;
  };
  const scorer = find(/^score\.mjs$/);
  const controls = find(/^controls.*\.tsv$/);
  const packed = find(/^pages.*\.tar\.gz$/);
  const unpacked = names.includes('pages') ? join(folder, 'pages') : null;
  if (!scorer || !controls || !(packed || unpacked)) return { problem: `${given} is no labelled set.` };
  const work = mkdtempSync(join(tmpdir(), 'untick-accuracy-'));
  const pages = unpacked ?? join(work, 'pages');
  if (!unpacked && packed) {
    mkdirSync(pages);
    const tar = spawnSync('tar', ['xzf', packed, '-C', pages], { encoding: 'utf8' });
    if (tar.status !== 0) return { problem: `The pages could not be unpacked: ${tar.stderr}` };
  }
  return {
    folder,
    pages,
    controls,
    texts: find(/^texts.*\.tsv$/),
    phrases: find(/^phrases.*\.tsv$/),
    scorer,
    work,
    close: () => rmSync(work, { recursive: true, force: true }),
  };
}
