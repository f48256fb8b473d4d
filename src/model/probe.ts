// What the page script says a probe may press, and where. Whoever drives the browser presses it.
import type { Ref, Target } from './facts.js';
import type { Intent } from './words.js';

/** Refs hold until the next plan. */
export interface Planned {
  readonly ref: Ref;
  readonly words: string;
  readonly target: Target;
}

export interface PlannedButton extends Planned {
  readonly intent: Intent;
}

export interface PlannedBanner extends Planned {
  readonly layer: 'first' | 'later';
  readonly buttons: readonly PlannedButton[];
  /** What is on in it and can be switched off. */
  readonly controls: readonly Planned[];
}

export interface ProbePlan {
  /** Consents that are on by the page's doing, and that a person can see and switch off. */
  readonly controls: readonly Planned[];
  readonly banners: readonly PlannedBanner[];
}

/** CSS pixels of the viewport of the frame. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
