import { findProvisions } from '../law/find.js';
import type { Provision } from '../law/provision.js';
import { groupBy } from './group-by.js';

const STATUS_WORDS: Readonly<Record<Provision['status'], string>> = {
  'in-force': '',
  guidance: 'guidance',
  standard: 'standard',
  'not-yet-applicable': 'not yet applicable',
  superseded: 'superseded',
  vacated: 'amendment vacated',
};

/** What a reader must know before relying on it: that it is not law in force, or that nobody has checked it. Empty for the rest. */
export function caveats({ status, verified }: Provision): string {
  const said = [STATUS_WORDS[status], verified ? '' : 'not verified'].filter(Boolean).join(', ');
  return said === '' ? '' : ` [${said}]`;
}

function cite(short: string, provisions: readonly Provision[]): string {
  const parts = provisions.map((one) => {
    // The article of a judgment or guideline lists what it reads or covers: the name alone is clearer.
    const article = one.kind === 'statute' || one.kind === 'rule' ? ` ${one.article}` : '';
    return `${article}${caveats(one)}`;
  });
  return `${short}${parts.join(',')}`;
}

/** One entry a jurisdiction: "CN: PIPL Art 14, Art 17". Sources that are not verified, or not in force, say so. */
export function provisionLines(ids: readonly string[]): readonly string[] {
  return [...groupBy(findProvisions(ids), ({ jurisdiction }) => jurisdiction)].map(([jurisdiction, provisions]) => {
    const cited = [...groupBy(provisions, ({ short }) => short)].map(([short, ones]) => cite(short, ones));
    return `${jurisdiction}: ${cited.join('; ')}`;
  });
}
