import type { Evidence, EvidenceValue } from './finding.js';

const LIST_SEPARATOR = ', ';

function speak(value: EvidenceValue | undefined): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'number') return String(Math.round(value * 10) / 10);
  return typeof value === 'object' ? value.join(LIST_SEPARATOR) : String(value);
}

/** Fills the `{holes}` of a template from the evidence. A hole without evidence becomes a dash, never an error. */
export function fillSentence(template: string, evidence: Evidence): string {
  return template.replace(/\{(\w+)\}/g, (_, hole: string) => speak(evidence[hole]));
}
