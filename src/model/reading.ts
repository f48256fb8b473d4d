import type { ActionFact, ControlFact, HiddenFieldFact, Need, PageFacts } from './facts.js';
import type { Intent, WordsReading } from './words.js';

// Facts with meaning attached. A dispute about a finding is nearly always about this file's values.

export type PageKind = 'signup' | 'checkout' | 'login' | 'account' | 'newsletter' | 'other';

export interface ControlReading extends ControlFact {
  /** What the words, the group's question and the field name together ask for. */
  readonly meaning: WordsReading;
  /** It asks leave for something a person may refuse: the control is a consent control. */
  readonly isConsent: boolean;
  /** It can be perceived, itself or through what stands in for it. Null when not measured. */
  readonly perceivable: boolean | null;
  /** Why not, with the measures behind it; empty when it can. */
  readonly concealedBy: readonly string[];
  readonly prominence: Prominence | null;
}

/** How easy the control is to notice. Each number is measured; null where it could not be. */
export interface Prominence {
  readonly fontSize: number | null;
  readonly bodyFontSize: number | null;
  /** WCAG 2 contrast of the words against their ground, 1 to 21. */
  readonly contrast: number | null;
  /** False when a picture lies under the words: then contrast is a guess. */
  readonly groundIsKnown: boolean;
  /** Shorter side of what shows the state, px. */
  readonly markSize: number | null;
  readonly belowAction: number | null;
  /** A person sees the action on the first screen, and the control only after scrolling past it. */
  readonly seenAfterAction: boolean | null;
  readonly inSmallScrollBox: boolean;
}

export interface ActionReading extends ActionFact {
  readonly intent: Intent;
}

export interface HiddenFieldReading extends HiddenFieldFact {
  readonly meaning: WordsReading;
}

export interface Reading {
  readonly page: Omit<PageFacts, 'controls' | 'actions' | 'hiddenFields'>;
  readonly kinds: readonly PageKind[];
  readonly controls: readonly ControlReading[];
  readonly actions: readonly ActionReading[];
  readonly hiddenFields: readonly HiddenFieldReading[];
}

type Known<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: NonNullable<T[P]> };

/** A control as a rule may see it: what was not asked for with `needs` cannot be read. */
export type ControlFor<N extends Need> = 'layout' extends N
  ? Known<ControlReading, 'perceivable'>
  : 'style' extends N
    ? Omit<Known<ControlReading, 'perceivable'>, 'belowAction' | 'scrollBox' | 'prominence'>
    : Omit<
        ControlReading,
        'sight' | 'standIn' | 'words' | 'belowAction' | 'scrollBox' | 'prominence' | 'perceivable' | 'concealedBy'
      >;

/** The reading as a rule may see it. */
export type ReadingFor<N extends Need> = Omit<Reading, 'controls'> & { readonly controls: readonly ControlFor<N>[] };
