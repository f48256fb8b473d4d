import type {
  ActionFact,
  ButtonFact,
  ControlFact,
  HiddenFieldFact,
  Need,
  PageFacts,
  SurfaceFact,
  TextFact,
} from './facts.js';
import type { ControlHistory } from './history.js';
import type { Intent, NoticeReading, RefusalReading, WordsReading } from './words.js';

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
  /** What happened to it; null where nobody observed it. */
  readonly history: ControlHistory | null;
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

export interface ButtonReading extends ButtonFact {
  readonly intent: Intent;
  readonly refusal: RefusalReading;
  /** Null when not measured. */
  readonly perceivable: boolean | null;
  readonly standsOut: StandsOut | null;
}

/** How much a button stands out from its surface. Each number is measured. */
export interface StandsOut {
  /** WCAG 2 contrast of its words, 1 to 21. */
  readonly textContrast: number | null;
  /** Perceptual distance (ΔE OK, 0 to 1) of its fill from the ground around it; 0 without a fill of its own. */
  readonly fillDistance: number | null;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** Width times height in px². */
  readonly area: number | null;
  readonly drawnAs: 'filled' | 'outlined' | 'text';
  /** False where a picture, gradient or see-through ground keeps it from being proved. */
  readonly isProvable: boolean;
}

export interface SurfaceReading extends Omit<SurfaceFact, 'buttons' | 'controls'> {
  readonly perceivable: boolean | null;
  /** It asks leave for cookies or the use of data; a notice that asks nothing and a log-in do not. */
  readonly asksConsent: boolean;
  readonly notice: NoticeReading;
  readonly buttons: readonly ButtonReading[];
  readonly controls: readonly ControlReading[];
}

export interface TextReading extends TextFact {
  readonly perceivable: boolean | null;
  readonly notice: NoticeReading;
}

export interface Reading {
  readonly page: Omit<PageFacts, 'controls' | 'actions' | 'hiddenFields' | 'buttons' | 'surfaces' | 'texts'>;
  readonly kinds: readonly PageKind[];
  readonly controls: readonly ControlReading[];
  readonly actions: readonly ActionReading[];
  readonly hiddenFields: readonly HiddenFieldReading[];
  readonly buttons: readonly ButtonReading[];
  readonly surfaces: readonly SurfaceReading[];
  readonly texts: readonly TextReading[];
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
export type ReadingFor<N extends Need> = Omit<Reading, 'controls' | 'page'> & {
  readonly controls: readonly ControlFor<N>[];
  readonly page: 'history' extends N ? Known<Reading['page'], 'history'> : Reading['page'];
};
