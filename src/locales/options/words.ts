import type { Translated } from '../say.js';
import type * as en from './en.js';

export type OptionsWords = Translated<typeof en.options>;
