// Every lexicon at hand, as in a page that has been brought all it calls for.
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { addLexicon } from '../../src/lexicon/registry.js';

const FILES = import.meta.glob<Record<string, Lexicon>>('../../src/lexicon/languages/*.ts', { eager: true });

export const LEXICONS: readonly Lexicon[] = Object.values(FILES).flatMap((file) => Object.values(file));

for (const lexicon of LEXICONS) addLexicon(lexicon);
