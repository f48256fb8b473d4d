import type { PageReport } from '../../../model/report.js';

/** Numbers the steps of a journey from 1, in the order they come in. A name that comes again begins another journey. */
export function stepCounter(): (page: PageReport) => number | null {
  let names = new Set<string>();
  return ({ step }) => {
    if (step === null) {
      names = new Set();
      return null;
    }
    if (names.has(step)) names = new Set();
    names.add(step);
    return names.size;
  };
}
