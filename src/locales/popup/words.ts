import type { Translated } from '../say.js';
import type * as en from './en.js';

export type Unchecked = Translated<typeof en.unchecked>;
export type Around = Translated<typeof en.around>;
export type MistakeWords = Translated<typeof en.mistake>;
