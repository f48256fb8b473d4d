// What the browser itself says about a visit.
import type { PageFacts } from '../model/facts.js';

export function navigationOf(view: Window): PageFacts['navigation'] {
  const entry = view.performance?.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (entry?.type === 'reload') return 'reload';
  if (entry?.type === 'back_forward') return 'back-forward';
  return entry ? 'navigate' : 'unknown';
}

/** A browser without such a property may still send the signal by an extension: that is not known, not "no". */
export function privacySignal(view: Window, told: boolean | undefined): boolean | null {
  if (told !== undefined) return told;
  const said = (view.navigator as (Navigator & { globalPrivacyControl?: unknown }) | undefined)?.globalPrivacyControl;
  return typeof said === 'boolean' ? said : null;
}
