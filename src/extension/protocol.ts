// Every message of the extension: name → what is said and what is answered. Settings go by storage, and the log is read
// where it lies, so neither is a message.
import type { Ref } from '../model/facts.js';
import type { Finding } from '../model/finding.js';
import type { FrameReport, PageReport } from '../model/report.js';
import type { RuleMeta } from '../model/rule.js';

export interface Protocol {
  /** content → background: this frame has a candidate, load the engine into it. Answers whether that could be done. */
  wake(): boolean;
  /** content → background: what a frame answers now. Answered only once it is safely stored. */
  pageAudited(audited: Audited): boolean;
  /** popup → background */
  tabReport(tabId: number): TabReport;
  /** popup, background → content: look again. Answers whether a report follows or stands. */
  auditNow(): boolean;
  /** popup → content */
  act(ref: Ref, action: Action): ActionResult;
}

export type MessageName = keyof Protocol;

/** What only pages of the extension itself may ask of the background. */
export const TRUSTED_ONLY: ReadonlySet<MessageName> = new Set<MessageName>(['tabReport']);

export interface Audited {
  /** Made once for each document. It tells one visit from the next, and makes sending twice harmless. */
  readonly document: string;
  readonly report: FrameReport;
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
  readonly state: 'unasked' | 'audited' | 'failed';
  readonly site: string;
  readonly report: PageReport | null;
  readonly found: readonly FoundAt[];
  /** The rules' own English, and all there is of a rule that the catalogues do not know. */
  readonly rules: Readonly<Record<string, Pick<RuleMeta, 'title' | 'why' | 'messages'>>>;
}
