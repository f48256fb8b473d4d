import type { Jurisdiction, Provision } from './provision.js';
import { PROVISIONS } from './provisions.js';

const BY_ID: ReadonlyMap<string, Provision> = new Map(PROVISIONS.map((provision) => [provision.id, provision]));

export function findProvision(id: string): Provision | null {
  return BY_ID.get(id) ?? null;
}

/** The provisions with these ids, in the order asked for. An id nobody knows is left out, for old reports. */
export function findProvisions(ids: readonly string[]): readonly Provision[] {
  return ids.flatMap((id) => BY_ID.get(id) ?? []);
}

/** A federal law also holds in its states: `US-CA` brings `US` with it, never the other way about. */
export function provisionsOf(jurisdictions: readonly Jurisdiction[]): readonly Provision[] {
  const asked = new Set(jurisdictions.flatMap((code) => [code, code.split('-')[0] ?? code]));
  return PROVISIONS.filter((provision) => asked.has(provision.jurisdiction));
}
