// What happened on a page over time, as plain JSON. Observed only: what it means is the reading's business.
import type { ControlRole, ControlState, Ref } from './facts.js';
import type { Purpose } from './words.js';

/**
 * What turned a control. `gesture`: something a person pressed asks for it. `script`: nothing a person pressed does.
 * `restore`: the browser or the page put an earlier state back. `autofill`: the browser filled the form in.
 */
export type Cause = 'gesture' | 'script' | 'restore' | 'autofill' | 'unknown';

/** What a person pressed. `action` is a button or a link, `elsewhere` a field, a text, the page itself. */
export interface Press {
  readonly on: 'itself' | 'control' | 'action' | 'elsewhere';
  /** Words of what was pressed, where it is a control or an action; else empty. */
  readonly words: string;
}

export interface Change {
  /** Whole milliseconds since the document began. */
  readonly at: number;
  readonly to: ControlState;
  readonly cause: Cause;
  /** The press it followed within the time a page needs to answer one; null when there was none. */
  readonly press: Press | null;
}

/** From markup to now. A control that a page draws anew, with the same words and name, is the same control. */
export interface ControlHistory {
  readonly ref: Ref;
  /** As the markup says; `unknown` for anything not native. */
  readonly markup: ControlState;
  /** As it was when it was first seen, and when that was. */
  readonly first: ControlState;
  readonly firstAt: number;
  /** The newest, oldest first. At most 20 are kept; `changeCount` counts them all. */
  readonly changes: readonly Change[];
  readonly changeCount: number;
  /** The person had turned the same control off on a page before, on the same site and in the same visit. */
  readonly declinedBefore: boolean;
}

/** One consent in what was gathered. */
export interface Gathered {
  /** The control, where it is still there. */
  readonly ref: Ref | null;
  /** Its words and field name, cleaned and cut. */
  readonly words: string;
  readonly fieldName: string;
  readonly role: ControlRole | 'field';
  readonly purposes: readonly Purpose[];
  /** What the control showed when the person pressed; `unknown` where no control shows it. */
  readonly shown: ControlState;
  /** What was gathered for the server. `unknown` where it is not in the form's own data. */
  readonly sent: ControlState;
  /** The person ever set it by their own hand. */
  readonly touched: boolean;
  /** The person's own last word on it was no. */
  readonly declined: boolean;
}

/**
 * `submit`: the browser sends the form. `gathered`: a script asked for the form's data, and what it did with it cannot be seen
 * from the page. `request`: seen in a request of the page, by whoever drives the browser.
 */
export type SubmissionMeans = 'submit' | 'gathered' | 'request';

/** What consent a form gathered. Nothing of any other field is kept. */
export interface Submission {
  readonly at: number;
  readonly means: SubmissionMeans;
  /** Heading or name of the form. */
  readonly form: string;
  /** Origin of whoever receives it. */
  readonly receiver: string;
  readonly consents: readonly Gathered[];
}

/** A question on a surface that the person has refused. */
export interface Refusal {
  /** The surface's words, as in its fact, cut to 200 characters. */
  readonly words: string;
  readonly at: number;
  /** On a page before, on the same site and in the same visit. */
  readonly isEarlier: boolean;
  /** Times it was gone and came back since. */
  readonly returned: number;
}

/** How many presses it takes to accept and to refuse. */
export interface Effort {
  readonly surface: Ref | null;
  /** The surface's words, cut to 200 characters. */
  readonly words: string;
  /** Null where the way was not found. */
  readonly accept: number | null;
  readonly refuse: number | null;
  /** What was pressed to refuse, in order. */
  readonly way: readonly string[];
  /** Who counted: the person's own presses, or a probe's. */
  readonly by: 'person' | 'probe';
}

/** What a person chose against on this page, for the pages after it. */
export interface Declined {
  readonly role: ControlRole;
  readonly words: string;
  readonly fieldName: string;
}

/** What is carried from page to page within one visit of one site. */
export interface Memory {
  readonly declined: readonly Declined[];
  /** Words of the surfaces that were refused. */
  readonly refused: readonly string[];
}

export const NO_MEMORY: Memory = { declined: [], refused: [] };

export interface PageHistory {
  /** Whether it was observed before any script of the page ran. */
  readonly isWhole: boolean;
  /** When the document had loaded, ms since it began; null while it loads. */
  readonly loadedAt: number | null;
  readonly controls: readonly ControlHistory[];
  readonly submissions: readonly Submission[];
  readonly refusals: readonly Refusal[];
  readonly efforts: readonly Effort[];
  readonly memory: Memory;
}
