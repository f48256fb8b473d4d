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

const SAID = [textSize, contrast, mark, size, distance, concealment, start];
// Said above, in the sentence or elsewhere in the finding.
const ELSEWHERE = new Set([
  ...['fontSize', 'bodyFontSize', 'contrast', 'groundIsKnown', 'markSize', 'belowAction', 'concealedBy'],
  ...['initialState', 'state', 'words', 'decidedBy', 'weak', 'confidence', 'price', 'seenAfterAction', 'fieldName'],
  ...['value', 'recurring', 'width', 'height'],
]);

/** The numbers of a finding in words. What no line above knows is printed as it is, so nothing measured is lost. */
export function measuredLine(evidence: Evidence): string {
  const known = SAID.map((say) => say(evidence));
  const others = Object.entries(evidence)
    .filter(([key, value]) => !ELSEWHERE.has(key) && value !== null)
    .map(([key, value]) => `${key} ${number(value) ?? list(value) ?? String(value)}`);
  const flags = evidence.recurring === true ? ['charged again and again'] : [];
  return [...known, ...others, ...flags].filter((part) => part !== null).join(' · ');
}
