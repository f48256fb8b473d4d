import type { Severity, Verdict } from '../../model/finding.js';

/** How a finding is spoken of, the gravest last: what a person must look at first comes before all that is graded. */
export const LEVELS = ['review', 'minor', 'moderate', 'serious', 'critical'] as const;
export type Level = (typeof LEVELS)[number];

export const levelOf = ({ verdict, severity }: { readonly verdict: Verdict; readonly severity: Severity }): Level =>
  verdict === 'review' ? 'review' : severity;
