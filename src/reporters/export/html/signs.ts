import type { Severity } from '../../../model/finding.js';

// The word always stands beside the sign: not everybody sees colour, and a copy may have none.
export const SIGNS: Readonly<Record<Severity, string>> = { critical: '✖', serious: '✖', moderate: '▲', minor: '•' };
