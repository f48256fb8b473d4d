import { runInNewContext } from 'node:vm';
import { readWordsOf } from '../drive/engine-files.js';
import { takePacks } from '../lexicon/packs.js';
import type { PageFacts } from '../model/facts.js';
import type { Reading } from '../model/reading.js';
import { read } from '../read/read.js';

/** A file of words is data that lays itself down in a world, here in an empty one. */
function bringWords({ languages }: PageFacts): void {
  for (const language of languages) {
    const words = readWordsOf(language);
    if (words === null) continue;
    const world = {};
    runInNewContext(words, world);
    takePacks(world);
  }
}

/** What facts of a page mean, with the words of its languages. */
export function readFacts(facts: PageFacts): Reading {
  bringWords(facts);
  return read(facts);
}
