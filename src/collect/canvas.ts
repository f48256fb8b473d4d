// The canvas lies under everything a page paints. No browser tells its colour without an element of its own in the page, and none
// is put there, so it is told from what decides it: the colour scheme of the root, and what the person prefers.
import type { Measure } from './measure.js';
import { allIn, attribute } from './natives.js';

export const WHITE = 'rgb(255, 255, 255)';
/** As Chromium paints it, read from a picture; Firefox's `rgb(28, 27, 34)` cannot be told from it by eye. */
export const DARK = 'rgb(18, 18, 18)';

const asks = (measure: Measure, query: string): boolean => measure.view.matchMedia?.(query).matches ?? false;

const wordsOf = (schemes: string): string[] => schemes.toLowerCase().trim().split(/\s+/);

/** What the first `<meta>` that says something valid says: a root whose own scheme is `normal` follows it. */
function schemeOfDocument(measure: Measure): string {
  const said = allIn(measure.view.document, 'meta[name="color-scheme" i]').map((meta) => attribute(meta, 'content'));
  return said.find((content) => content !== null && /^[\s\w-]+$/.test(content)) ?? 'normal';
}

function isDark(measure: Measure): boolean {
  // Forced colours are the person's own, and a browser says that dark is preferred where their canvas is dark.
  if (asks(measure, '(forced-colors: active) and (prefers-color-scheme: dark)')) return true;
  const own = measure.style(measure.view.document.documentElement).colorScheme || 'normal';
  const schemes = wordsOf(own === 'normal' ? schemeOfDocument(measure) : own);
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || asks(measure, '(prefers-color-scheme: dark)');
}

const canvases = new WeakMap<Measure, string>();

/** White, or the dark one where the root is drawn in a dark scheme. */
export function canvasOf(measure: Measure): string {
  const known = canvases.get(measure) ?? (isDark(measure) ? DARK : WHITE);
  canvases.set(measure, known);
  return known;
}
