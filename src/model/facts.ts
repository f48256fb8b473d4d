// What was seen on a page, as plain JSON. Observed only: what it means is the reading's business.
// `null` is "not measured", never "zero" and never "no".

/** A number that leads back to a live element through the page's `Refs`. Means nothing on another page. */
export type Ref = number;

/** What a rule may ask to have been measured. */
export type Need = 'style' | 'layout' | 'history';

/** Where words were found, best first. `nearby` is text beside the control that no markup ties to it. */
export type NameSource = 'accessible-name' | 'nearby' | 'none';

export type ControlRole = 'checkbox' | 'radio' | 'switch' | 'select' | 'menuitemcheckbox' | 'toggle';

/** How the control is made. `drawn` has no role at all: a class, a glyph, an icon or a picture. */
export type ControlMake = 'native' | 'aria' | 'custom-element' | 'drawn';

export type ControlState = 'on' | 'off' | 'mixed' | 'unknown';

/** One way in which a person is kept from perceiving something. */
export type Concealment =
  | 'display'
  | 'visibility'
  | 'opacity'
  | 'clip'
  | 'zero-size'
  | 'overflow'
  | 'off-screen'
  | 'covered'
  | 'same-colour'
  | 'scale'
  | 'closed-details'
  | 'unselected-tab'
  | 'unopened-dialog'
  | 'content-visibility'
  | 'hidden-until-found'
  | 'frame'
  | 'far-below-action';

/** CSS pixels, in the document of the frame (not the viewport), so scrolling changes nothing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colours as `getComputedStyle` gives them: `rgb()`, `oklch()`, `color()`… */
export interface TextStyle {
  /** Computed size in px, multiplied by the scale transforms above it. */
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly color: string;
  /** Background colours under the text, nearest first, ending at the first opaque one or the canvas. */
  readonly grounds: readonly string[];
  /** A picture or gradient lies between text and the first opaque colour: contrast cannot be proved. */
  readonly groundIsImage: boolean;
  /** Product of the opacities from the element to the root. */
  readonly opacity: number;
}

/** Something a person may or may not see: the control itself, what stands in for it, or its words. */
export interface Sight {
  readonly box: Box | null;
  /** Every reason it cannot be perceived; empty when none was found; null when not measured. */
  readonly concealedBy: readonly Concealment[] | null;
  /** Opacity product, clip sizes and such: the numbers behind `concealedBy`. */
  readonly measures: Readonly<Record<string, number | string>>;
}

/** A painted box, label or icon that shows the state of a control which itself is not to be seen. */
export interface StandIn extends Sight {
  readonly ref: Ref;
  /** How it is painted: a pseudo-element, an element of its own, a label drawn as a button. */
  readonly kind: 'pseudo' | 'element' | 'label';
}

export interface ControlFact {
  readonly ref: Ref;
  /** Position among the controls of the frame, in tree order. */
  readonly order: number;
  readonly make: ControlMake;
  readonly role: ControlRole;
  readonly tag: string;
  /** The words on the control, cleaned and cut to 512 characters. */
  readonly name: string;
  readonly nameSource: NameSource;
  /** Language of the words by the nearest `lang` attribute, or null. */
  readonly language: string | null;
  /** `name` or, without one, `id` attribute: what a server would see. Cleaned and cut to 128 characters. */
  readonly fieldName: string;
  /** A legend, group label or question that the control answers. */
  readonly groupName: string;
  /** Now. What a person sees as on is `on`; where markup and mark disagree the submitted state wins. */
  readonly state: ControlState;
  /** As the markup says, before script or person. `unknown` for anything not native. */
  readonly initialState: ControlState;
  /** Whether the person at this page changed it with their own hand since it was first seen. */
  readonly touched: boolean;
  readonly disabled: boolean;
  readonly required: boolean;
  /** For radios and selects: the words of every choice, and which one is taken (-1: none). Else empty. */
  readonly choices: readonly string[];
  readonly chosen: number;
  /** Number of the form it submits with, or null outside any. */
  readonly form: number | null;
  /** The action a person presses to send it: a ref into `actions`, or null when none was found. */
  readonly action: Ref | null;
  readonly sight: Sight;
  readonly standIn: StandIn | null;
  /** The words' own visibility, and how they are set. Null without words or without measurement. */
  readonly words: (Sight & { readonly style: TextStyle | null }) | null;
  /** In px: its top minus the bottom of the action; negative above it. Null without either box. */
  readonly belowAction: number | null;
  /** The nearest scrolling box around it that is smaller than the page, and whether it must be scrolled to be seen. */
  readonly scrollBox: { readonly box: Box; readonly needsScroll: boolean } | null;
  /** Whether the control is hidden together with its action: a step, dialog or panel that is not shown yet. */
  readonly hiddenWithAction: boolean;
}

/** A button or link that goes on: pay, sign up, continue, open the bill. */
export interface ActionFact {
  readonly ref: Ref;
  readonly tag: string;
  readonly name: string;
  readonly language: string | null;
  readonly form: number | null;
  /** A submit button of its form. */
  readonly submits: boolean;
  readonly sight: Sight;
}

/** `<input type=hidden>`. The value is kept as a class only: nothing else of it is ever read out. */
export interface HiddenFieldFact {
  readonly ref: Ref;
  readonly fieldName: string;
  readonly value: 'yes' | 'no' | 'empty' | 'other';
  readonly form: number | null;
}

/** One `<form>`, or the controls outside any. */
export interface FormFact {
  readonly ref: Ref;
  readonly order: number;
  readonly name: string;
  /** Heading or legend nearest above it. */
  readonly heading: string;
  /** Kinds of the fields a person fills in: `email`, `password`, `tel`, `text`… */
  readonly fieldKinds: readonly string[];
}

export type LimitKind =
  | 'closed-shadow-root'
  | 'unreachable-frame'
  | 'main-world'
  | 'size'
  | 'time'
  | 'not-rendered'
  | 'error';

/** What could not be looked at, and where. Never silent: one limit makes a page `incomplete`. */
export interface Limit {
  readonly kind: LimitKind;
  readonly target: Target;
  readonly reason: string;
}

/** axe-core's convention: one entry a frame; an array crosses open shadow roots. */
export type Target = readonly (string | readonly string[])[];

export interface FrameFact {
  /** Selectors of the frame elements from the top document down; empty in the top frame. */
  readonly path: readonly (string | readonly string[])[];
  readonly isTop: boolean;
  /** Reasons why the frame element itself cannot be perceived; null when its owner could not be read. */
  readonly concealedBy: readonly Concealment[] | null;
}

export interface PageFacts {
  readonly schemaVersion: 1;
  /** Origin and path. No query, no fragment, no user info. */
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly viewport: { readonly width: number; readonly height: number };
  /** How the page was come to: a reload or a step back may have brought a person's own ticks with it. */
  readonly navigation: 'navigate' | 'reload' | 'back-forward' | 'unknown';
  readonly frame: FrameFact;
  readonly measured: { readonly style: boolean; readonly layout: boolean; readonly history: boolean };
  /** Size most of the page's text is set in, px. Null where there is no text or no measurement. */
  readonly bodyFontSize: number | null;
  /** Words of headings, legends and buttons, for telling what kind of page it is. Cut to 4 000 characters. */
  readonly outline: string;
  readonly forms: readonly FormFact[];
  readonly controls: readonly ControlFact[];
  readonly actions: readonly ActionFact[];
  readonly hiddenFields: readonly HiddenFieldFact[];
  readonly limits: readonly Limit[];
  /** ref → where it is, for people: a selector in this frame, an array when it crosses shadow roots. */
  readonly places: Readonly<Record<Ref, string | readonly string[]>>;
}
