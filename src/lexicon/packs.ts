// Lexicons come as files of data that lie down where the engine finds them, whichever of the two is there first.
import type { Vocabulary } from './lexicon.js';
import { addLexicon } from './registry.js';

/** Name of the list on the global object of the engine's own world. A page's scripts do not reach into that world. */
export const PACKS = 'untickWords';

/** Takes in whatever lexicons were brought since it was last asked. */
export function takePacks(world: object): void {
  const brought = (world as Record<string, unknown>)[PACKS];
  if (!Array.isArray(brought)) return;
  for (const lexicon of brought.splice(0) as Vocabulary[]) addLexicon(lexicon);
}
