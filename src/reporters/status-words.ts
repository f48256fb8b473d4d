// Of what a baseline knows and what a config ignores: the same few words in every report for programs and terminals, in English.
import type { StaleIgnore } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';

/** Why a finding does not fail a run; empty where it is new. */
export function statusReason({ status, knownSince, movedFrom, ignoredBecause }: Finding): string {
  const since = knownSince === undefined ? '' : ` since ${knownSince.slice(0, 10)}`;
  switch (status) {
    case 'new':
      return '';
    case 'known':
      return `known to the baseline${since}`;
    case 'moved':
      return `moved${movedFrom === undefined ? '' : ` from ${movedFrom}`}, known to the baseline${since}`;
    case 'ignored':
      return ignoredBecause === undefined ? 'ignored by the config' : `ignored: ${ignoredBecause}`;
  }
}

/** "rule preticked-consent, page https://…, name “Offers”": what an ignore is for. */
export function ignoreScope({ rule, url, name }: StaleIgnore): string {
  const parts = [
    ...(rule === null ? [] : [`rule ${rule}`]),
    ...(url === null ? [] : [`page ${url}`]),
    ...(name === null ? [] : [`name ${name}`]),
  ];
  return parts.length === 0 ? 'everything' : parts.join(', ');
}

/** Why an ignore does nothing. */
export function staleReason({ why, until }: StaleIgnore): string {
  if (why === 'unused') return 'nothing is found that it is for';
  return until === null ? 'its time is over' : `its time was over on ${until}`;
}

/** "1 entry is", "2 entries are". */
export const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);
