import type { Translated } from '../say.js';
import type * as en from './en.js';

export type WelcomeWords = Translated<typeof en.welcome>;
