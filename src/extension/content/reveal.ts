import type { Refs } from '../../collect/refs.js';
import type { ActionResult } from '../protocol.js';

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls to a control and gives it the focus, so that a keyboard goes on from there. */
export function reveal(ref: number, refs: Refs): ActionResult {
  const control = refs.get(ref);
  if (!control?.isConnected) return 'gone';
  const mark = refs.mark(ref) ?? control;
  mark.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' });
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  return 'done';
}
