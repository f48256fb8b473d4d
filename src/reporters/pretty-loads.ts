// A page loaded several times: at which loads a finding was there, and whether it is kept from browsers that programs drive.
import type { Finding } from '../model/finding.js';
import type { Load, PageReport } from '../model/report.js';
import type { Paint } from './paint.js';

const countOf = (loads: readonly Load[], automation: Load['automation']): number =>
  loads.filter((load) => load.automation === automation).length;

/** Said where a page was loaded more than once. */
export function loadLines({ loads = [] }: PageReport, paint: Paint): readonly string[] {
  if (loads.length < 2) return [];
  const hidden = countOf(loads, 'hidden');
  return [paint.dim(`  loaded ${loads.length} times, ${hidden} of them as a browser that a person uses`)];
}

/** "1 of 5 loads"; and whether it only ever came where the page could not tell that a program was looking, or the reverse. */
export function seenLine({ seenAt = [] }: Finding, loads: readonly Load[]): string {
  if (loads.length < 2 || seenAt.length === loads.length) return '';
  const seen = seenAt.flatMap((at) => loads[at - 1] ?? []);
  const others = loads.filter((_, index) => !seenAt.includes(index + 1));
  const count = `at ${seen.length} of ${loads.length} loads`;
  const isSplit = (automation: Load['automation']) =>
    seen.every((load) => load.automation === automation) && others.every((load) => load.automation !== automation);
  if (isSplit('hidden')) return `${count}: at each that looked like a person’s, and at none that told it is automated`;
  return isSplit('visible')
    ? `${count}: at each that told it is automated, and at none that looked like a person’s`
    : count;
}
