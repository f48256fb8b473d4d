import type { Evidence, EvidenceValue } from '../model/finding.js';

function number(value: EvidenceValue | undefined, digits = 1): string | null {
  return typeof value === 'number' ? String(Number(value.toFixed(digits))) : null;
}

function list(value: EvidenceValue | undefined): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return Array.isArray(value) && value.length > 0 ? value.join(', ') : null;
}

function textSize({ fontSize, bodyFontSize }: Evidence): string | null {
  const own = number(fontSize);
  const body = number(bodyFontSize);
  if (own === null) return null;
  return body === null ? `text ${own} px` : `text ${own} px, most of the page ${body} px`;
}

function contrast({ contrast: value, groundIsKnown }: Evidence): string | null {
  const ratio = number(value);
  if (ratio === null) return null;
  return `contrast ${ratio}:1${groundIsKnown === false ? ' (a picture lies under it)' : ''}`;
}

function mark({ markSize }: Evidence): string | null {
  const size = number(markSize, 0);
  return size === null ? null : `mark ${size} px`;
}

function distance({ belowAction }: Evidence): string | null {
  const px = number(belowAction, 0);
  return px === null || Number(px) <= 0 ? null : `${px} px below the button`;
}

function concealment({ concealedBy }: Evidence): string | null {
  const ways = list(concealedBy);
  return ways === null ? null : `concealed by ${ways}`;
}

function size({ width, height }: Evidence): string | null {
  const sides = [number(width), number(height)];
  return sides.includes(null) ? null : `box ${sides.join('×')} px`;
}

function start({ initialState }: Evidence): string | null {
  return initialState === 'on' || initialState === 'off' ? `${initialState} in the markup` : null;
}

function time({ afterMs }: Evidence): string | null {
  return typeof afterMs === 'number' ? `turned on ${number(afterMs / 1000)} s after it was first seen` : null;
}

function hand({ touched }: Evidence): string | null {
  return typeof touched === 'boolean' ? (touched ? 'set by hand' : 'never touched') : null;
}

const CAUSES: Readonly<Record<string, string>> = {
  script: 'by a script',
  gesture: 'by a press on something else',
  restore: 'put back with a draft',
  unknown: 'nobody saw by what',
};

function cause({ cause: value, pressed }: Evidence): string | null {
  const by = typeof value === 'string' ? (CAUSES[value] ?? value) : null;
  const what = typeof pressed === 'string' && pressed !== '' ? `“${pressed}” was pressed` : null;
  return [by, what].filter((part) => part !== null).join(', ') || null;
}

function comeBack({ times, returned, declinedBefore }: Evidence): string | null {
  const count = typeof times === 'number' ? times : returned;
  const back = typeof count === 'number' && count > 0 ? `came back ${count === 1 ? 'once' : `${count} times`}` : null;
  const before = declinedBefore === true ? 'turned off on a page before' : null;
  return [before, back].filter((part) => part !== null).join(', ') || null;
}

function presses({ accept, refuse, way, countedBy }: Evidence): string | null {
  if (accept === undefined && refuse === undefined) return null;
  const counted = (value: EvidenceValue | undefined) => number(value, 0) ?? 'no way found';
  const steps = list(way);
  const by = countedBy === 'probe' ? 'by a probe' : "by the person's own presses";
  return `presses to accept ${counted(accept)}, to refuse ${counted(refuse)}${steps === null ? '' : ` (${steps})`}, counted ${by}`;
}

const SAID = [textSize, contrast, mark, size, distance, concealment, start, time, cause, comeBack, presses, hand];
// Said above, in the sentence or elsewhere in the finding.
const ELSEWHERE = new Set([
  ...['fontSize', 'bodyFontSize', 'contrast', 'groundIsKnown', 'markSize', 'belowAction', 'concealedBy'],
  ...['initialState', 'state', 'words', 'decidedBy', 'weak', 'confidence', 'price', 'seenAfterAction', 'fieldName'],
  ...['value', 'recurring', 'width', 'height', 'afterMs', 'touched', 'firstState', 'followed', 'cause', 'pressed'],
  ...[
    'pressedOn',
    'times',
    'returned',
    'declinedBefore',
    'before',
    'accept',
    'refuse',
    'way',
    'countedBy',
    'shown',
    'sent',
  ],
]);

/** The numbers of a finding in words. What no line above knows is printed as it is, so nothing measured is lost. */
export function measuredLine(evidence: Evidence): string {
  const known = SAID.map((say) => say(evidence));
  const others = Object.entries(evidence)
    .filter(([key, value]) => !ELSEWHERE.has(key) && value !== null && String(value) !== '')
    .map(([key, value]) => `${key} ${number(value) ?? list(value) ?? String(value)}`);
  const flags = evidence.recurring === true ? ['charged again and again'] : [];
  return [...known, ...others, ...flags].filter((part) => part !== null).join(' · ');
}
