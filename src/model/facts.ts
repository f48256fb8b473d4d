// What was seen on a page, as plain JSON. Observed only: what it means is the reading's business.
// `null` is "not measured", never "zero" and never "no".
import type { PageHistory } from './history.js';

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
  /** Background colours under the text, nearest first, ending at the first opaque one or the canvas, which is left out where it is white. */
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
  /** Words of the links among its words, in order: what can be read before agreeing. */
  readonly links: readonly string[];
  /** The innermost banner, dialog, panel or wall it stands in. */
  readonly surface: Ref | null;
  /** Now. What a person sees as on is `on`; where markup and mark disagree the submitted state wins. */
  readonly state: ControlState;
  /** What assistive technology is told (`aria-checked`, `aria-pressed`); `unknown` without such a word. */
  readonly spokenState: ControlState;
  /** What the painted mark shows, where it can be told; `unknown` while it moves, in forced colours and in doubt. */
  readonly shownState: ControlState;
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
  /** It cannot be pressed now: `disabled` or `aria-disabled`. */
  readonly disabled: boolean;
  /** Not measured where nothing is tied to it. */
  readonly sight: Sight;
}

/** How a button or link is painted, for telling how much it stands out. */
export interface Look {
  readonly style: TextStyle;
  /** Its own background, as `getComputedStyle` gives it; null when transparent. */
  readonly fill: string | null;
  readonly fillIsImage: boolean;
  /** Widest border in px, 0 when none is drawn, and its colour. */
  readonly border: number;
  readonly borderColor: string | null;
  readonly underlined: boolean;
  /** Background colours around it, nearest first, as under words: what a fill stands out from. */
  readonly around: readonly string[];
  /** A picture or gradient lies around it. */
  readonly aroundIsImage: boolean;
}

/** Something to press on a surface, or beside a question: any button or link with words or a telling label. */
export interface ButtonFact {
  readonly ref: Ref;
  readonly tag: string;
  /** `link` goes elsewhere or is drawn as running text; everything else that can be pressed is a `button`. */
  readonly kind: 'button' | 'link';
  readonly name: string;
  readonly language: string | null;
  readonly disabled: boolean;
  readonly surface: Ref | null;
  readonly sight: Sight;
  /** Null when not measured. */
  readonly look: Look | null;
}

/** A banner lies over or beside the page, a dialog is spoken of as one, a panel is part of the page, a wall bars it. */
export type SurfaceKind = 'banner' | 'dialog' | 'panel' | 'wall';

/** A part of the page that asks by itself: a cookie banner, a preference centre, a dialog before the page. */
export interface SurfaceFact {
  readonly ref: Ref;
  readonly kind: SurfaceKind;
  /** What is shown first, or what is come to from there (a preference centre, a second tab). */
  readonly layer: 'first' | 'later';
  /** Its words, without those of its buttons. Cleaned and cut to 2 000 characters. */
  readonly text: string;
  readonly language: string | null;
  readonly sight: Sight;
  /** `aria-modal`, a modal `<dialog>`, or everything else inert. */
  readonly modal: boolean;
  /** `fixed`, `sticky`, `absolute` or `static`: of itself or of the nearest ancestor that is taken out of the flow. */
  readonly position: string;
  /** Share of the viewport it covers, with its backdrop: 0 to 1. Null when not measured. */
  readonly covers: number | null;
  /** The page behind cannot be scrolled or reached. Null when not measured. */
  readonly locksPage: boolean | null;
  readonly buttons: readonly Ref[];
  readonly controls: readonly Ref[];
}

/** Words that ask without a control: a sentence beside an action. Only texts that speak of agreeing or consent. */
export interface TextFact {
  readonly ref: Ref;
  /** Cleaned and cut to 1 000 characters. */
  readonly text: string;
  readonly language: string | null;
  readonly links: readonly string[];
  readonly form: number | null;
  readonly action: Ref | null;
  readonly surface: Ref | null;
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
  /** Words in a language untick does not read, or whose lexicon could not be loaded. */
  | 'language'
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
  /** Tags of the lexicons its words call for, English left out, in order. They alone are used to read it. */
  readonly languages: readonly string[];
  /** The language most of its text is in, told by its small words; null in doubt. */
  readonly textLanguage: string | null;
  /** What the person's browser says to every site; null where it was not asked. */
  readonly signals: { readonly globalPrivacyControl: boolean | null };
  readonly viewport: { readonly width: number; readonly height: number };
  /** How the page was come to: a reload or a step back may have brought a person's own ticks with it. */
  readonly navigation: 'navigate' | 'reload' | 'back-forward' | 'unknown';
  readonly frame: FrameFact;
  readonly measured: { readonly style: boolean; readonly layout: boolean; readonly history: boolean };
  /** What happened since the document began; null where nobody observed it. */
  readonly history: PageHistory | null;
  /** Size most of the page's text is set in, px. Null where there is no text or no measurement. */
  readonly bodyFontSize: number | null;
  /** Words of headings, legends and buttons, for telling what kind of page it is. Cut to 4 000 characters. */
  readonly outline: string;
  readonly forms: readonly FormFact[];
  readonly controls: readonly ControlFact[];
  readonly actions: readonly ActionFact[];
  /** What can be pressed on surfaces, and beside controls that are answered by pressing. */
  readonly buttons: readonly ButtonFact[];
  readonly surfaces: readonly SurfaceFact[];
  readonly texts: readonly TextFact[];
  readonly hiddenFields: readonly HiddenFieldFact[];
  readonly limits: readonly Limit[];
  /** ref → where it is, for people: a selector in this frame, an array when it crosses shadow roots. */
  readonly places: Readonly<Record<Ref, string | readonly string[]>>;
}
