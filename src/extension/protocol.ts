// Every message of the extension: name → what is said and what is answered. Settings go by storage, and the log is read
// where it lies, so neither is a message.
import type { Language } from '../locales/language.js';
import type { Ref } from '../model/facts.js';
import type { Finding } from '../model/finding.js';
import type { Memory } from '../model/history.js';
import type { FrameReport, PageReport, Receipt } from '../model/report.js';
import type { RuleMeta } from '../model/rule.js';
import type { Until } from './settings.js';
import type { Snapshot, SnapshotStep } from './snapshot.js';

/** Languages; the engine where there are none; what looks where no element is a candidate; nothing. */
export type Wanted = readonly string[] | 'lookout' | null;

export interface Protocol {
  /**
   * content → background: this frame has a candidate, load the engine into it; or, from the engine, the words of these
   * languages, or the warning, to be told in `speech`; or, of a frame without one, the lookout. Answers what frames of this frame's site
   * are to remember of the visit, or
   * `false` where nothing could be loaded. On a paused site nothing is loaded, and the pause is answered; `null` asks for that
   * alone, and loads nothing either way.
   */
  wake(wanted: Wanted, speech?: Language): Memory | Paused | false;
  /** content → background: what a frame answers now. Answered only once it is safely stored. */
  pageAudited(audited: Audited): boolean;
  /** popup → background */
  tabReport(tabId: number): TabReport;
  /** popup, background → content: look again. Answers whether a report follows or stands. */
  auditNow(): boolean;
  /** popup → content */
  act(ref: Ref, action: Action): ActionResult;
  /**
   * popup → content: hand out what is kept of this document as evidence, by a `snapshotTaken` with the same ticket. Answers whether
   * one follows.
   */
  snapshot(ticket: string, step: SnapshotStep): boolean;
  /** content → popup: a message of its own, so that the browser says of which frame it comes. */
  snapshotTaken(ticket: string, snapshot: Snapshot): boolean;
  /** content → background: opens the page of a rule beside the tab. Answers `false` for what is no rule. */
  explain(rule: string): boolean;
}

export type MessageName = keyof Protocol;

/** What only pages of the extension itself may ask, of the background or of a frame. */
export const TRUSTED_ONLY: ReadonlySet<MessageName> = new Set<MessageName>(['tabReport', 'snapshot']);

/** The person wants no audit of the site that the tab is on. */
export interface Paused {
  readonly pausedUntil: Until;
}

export interface Audited {
  /** Made once for each document. It tells one visit from the next, and makes sending twice harmless. */
  readonly document: string;
  readonly report: FrameReport;
  /** Said while the document goes away: it counts for the log and the visit, and no longer for what the tab shows. */
  readonly isLeaving?: boolean | undefined;
  /** The page kept taking the warnings away, so that they stay away. */
  readonly isBlocked?: boolean | undefined;
}

export type Action = 'reveal' | 'untick';

/** `by-hand`: there is no single press that undoes it. `kept`: pressed, and it is still on. */
export type ActionResult = 'done' | 'kept' | 'by-hand' | 'gone';

/** What one press can do about it: untick it, take the other choice of a group, or nothing. */
export type Remedy = 'untick' | 'decline' | null;

/** Where a finding can be shown: the frame and the control in it. Rules that blame one control share a place. */
export interface FoundAt {
  readonly frameId: number;
  readonly ref: Ref;
  readonly remedy: Remedy;
  readonly finding: Finding;
}

export interface TabReport {
  /** `unasked`: nothing is known of the page, which may only mean that it has no candidate. */
  readonly state: 'unasked' | 'audited' | 'failed' | 'paused';
  /** Registrable domain of the tab. */
  readonly site: string;
  /** Document of its top frame, by which the log names this load; null where that has not answered. */
  readonly visit: string | null;
  /** Null unless the site is paused. */
  readonly pausedUntil: Until | null;
  readonly report: PageReport | null;
  readonly found: readonly FoundAt[];
  /** What was gathered since the tab came to this site, oldest first. */
  readonly receipts: readonly Receipt[];
  /** The rules' own English, and all there is of a rule that the catalogues do not know. */
  readonly rules: Readonly<Record<string, Pick<RuleMeta, 'title' | 'why' | 'messages'>>>;
}
