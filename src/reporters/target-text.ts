import type { Target } from '../model/facts.js';

/** "iframe#pay › consent-box » input": › enters a frame, » a shadow root. */
export function targetText(target: Target): string {
  return target.map((step) => (typeof step === 'string' ? step : step.join(' » '))).join(' › ');
}
