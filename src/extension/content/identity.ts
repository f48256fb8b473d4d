// Which control is which when a page draws it anew: by role, field, question and words, and its place among those alike.
import type { Ref } from '../../model/facts.js';
import type { ControlReading } from '../../model/reading.js';
import type { FrameAudit } from './audit-frame.js';

const known = new WeakMap<FrameAudit, ReadonlyMap<Ref, string>>();

function namesIn({ reading }: FrameAudit): ReadonlyMap<Ref, string> {
  const alike = new Map<string, number>();
  return new Map(
    reading.controls.map(({ ref, role, fieldName, groupName, name }) => {
      const words = JSON.stringify([role, fieldName, groupName, name]);
      const nth = alike.get(words) ?? 0;
      alike.set(words, nth + 1);
      return [ref, `${words}${nth}`];
    }),
  );
}

export function identityOf(ref: Ref, audit: FrameAudit): string {
  const names = known.get(audit) ?? namesIn(audit);
  known.set(audit, names);
  return names.get(ref) ?? '';
}

/** The same element, or what has taken its place. */
export function findAgain(element: Element, identity: string, audit: FrameAudit): ControlReading | undefined {
  const { controls } = audit.reading;
  return (
    controls.find(({ ref }) => audit.refs.get(ref) === element) ??
    controls.find(({ ref }) => identityOf(ref, audit) === identity)
  );
}
