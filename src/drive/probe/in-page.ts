import type { Target } from '../../model/facts.js';
import type { Point } from '../../model/probe.js';

// Expressions for the page script's own world. They look, and keep at most one element in mind there.

/** What a press at a point would meet: what was meant, a button that sends a form, or something that lies over it. */
export type Meets = 'it' | 'submit' | 'other';

// A painted box and the input behind it, or a control and its label, meet within so many elements above.
const NEAR = 3;

export const meetsAt = ({ x, y }: Point, target: Target): string => `(() => {
  const up = (at) => at.parentElement ?? at.getRootNode().host ?? null;
  const line = (at) => (at ? [at, ...line(up(at))] : []);
  const isPage = (at) => /^(?:html|body|form|main)$/i.test(at.localName);
  let meant = null;
  for (const selector of [${JSON.stringify(target.at(-1))}].flat()) {
    const root = meant ? meant.shadowRoot : document;
    meant = root?.querySelector(selector) ?? meant;
  }
  let hit = null;
  for (let at = document.elementFromPoint(${x}, ${y}); at && at !== hit; ) {
    hit = at;
    at = at.shadowRoot?.elementFromPoint(${x}, ${y});
  }
  if (!hit || !meant) return 'other';
  const over = line(hit);
  const sends = over.find((at) => /^(?:button|input)$/.test(at.localName));
  if (sends?.form && /^(?:submit|image)$/.test(sends.type)) return 'submit';
  if (!isPage(hit) && line(meant).includes(hit)) return 'it';
  const around = line(meant).slice(0, ${NEAR} + 1);
  const edge = around.findIndex(isPage);
  return around.slice(0, edge < 0 ? undefined : edge).some((at) => over.includes(at)) ? 'it' : 'other';
})()`;

/**
 * An empty text field to put a letter into and take it out again, and where to press for it. Passwords, cards, and fields that
 * search or reshape what is typed are left alone; one that holds anything is never touched.
 */
export const FIND_FIELD = `(() => {
  const fields = document.querySelectorAll('textarea, input:not([type]), input[type=text], input[type=email]');
  for (const field of fields) {
    if (field.value !== '' || field.disabled || field.readOnly || /^cc-|one-time/.test(field.autocomplete)) continue;
    if (/search|captcha|card|iban/i.test(field.name + field.id) || !field.checkVisibility({ visibilityProperty: true })) continue;
    field.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = field.getBoundingClientRect();
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (box.width < 20 || document.elementFromPoint(point.x, point.y) !== field) continue;
    globalThis.untickField = field;
    const words = field.labels?.[0]?.textContent ?? field.placeholder ?? field.name;
    return { point, words: words.replace(/\\s+/g, ' ').trim().slice(0, 200), target: [untick.describe(field)] };
  }
  return null;
})()`;

/** Whether the field chosen is the one that would take the letter. */
export const FIELD_HAS_FOCUS = 'globalThis.untickField?.getRootNode().activeElement === globalThis.untickField';

export const FIELD_IS_EMPTY = "globalThis.untickField?.value === ''";
