import type { Translated } from '../say.js';
import type * as en from './en.js';

export type PauseWords = Translated<typeof en.pause>;
export type Toolbar = Translated<typeof en.toolbar>;
