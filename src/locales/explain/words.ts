import type { Translated } from '../say.js';
import type { explain } from './en.js';

export type ExplainWords = Translated<typeof explain>;
