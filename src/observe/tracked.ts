// One control over time. A page may draw it anew: it is known again by role, field name and words.
import type { ControlFact, ControlRole, ControlState, Ref } from '../model/facts.js';
import type { Change } from '../model/history.js';
import type { Purpose } from '../model/words.js';

export interface Tracked {
  readonly key: string;
  readonly role: ControlRole;
  readonly words: string;
  readonly fieldName: string;
  ref: Ref | null;
  /** The control, and everything of it a person may press. */
  element: Element;
  parts: readonly Element[];
  /** Null where only a look can tell. */
  live: (() => ControlState) | null;
  state: ControlState;
  markup: ControlState;
  readonly first: ControlState;
  readonly firstAt: number;
  readonly changes: Change[];
  changeCount: number;
  declinedBefore: boolean;
  /** Null until the words have been read. */
  purposes: readonly Purpose[] | null;
  /** Being on gives leave. */
  asks: boolean;
  touched: boolean;
}

// More changes than a person makes; a page that turns a box a thousand times must not fill a store.
const MAX_CHANGES = 20;

/** Equal boxes of one page are told apart by their order. */
export function keyOf(
  { role, fieldName, name }: Pick<ControlFact, 'role' | 'fieldName' | 'name'>,
  taken: Map<string, number>,
): string {
  const what = JSON.stringify([role, fieldName, name]);
  const nth = taken.get(what) ?? 0;
  taken.set(what, nth + 1);
  return `${what}${nth}`;
}

export function noteChange(control: Tracked, change: Change): void {
  control.state = change.to;
  control.changes.push(change);
  control.changeCount += 1;
  if (control.changes.length > MAX_CHANGES) control.changes.shift();
}

export const isOnOff = (state: ControlState): boolean => state === 'on' || state === 'off';

/** The person's own last word on it was no. */
export const isDeclined = ({ changes, declinedBefore }: Tracked): boolean => {
  const own = changes.findLast((change) => change.cause === 'gesture' && change.press?.on === 'itself');
  return own ? own.to === 'off' : declinedBefore;
};
