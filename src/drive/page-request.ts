import type { CodedError } from './coded-error.js';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** One page to look at, or why there is none: a bad target must not hide the good ones. */
export interface PageRequest {
  readonly url: string;
  readonly viewport: Viewport | null;
  readonly failure: CodedError | null;
}

/** Where a browser stands before it goes anywhere. */
export const BLANK = 'about:blank';
