import type { RuleMeta } from '../../model/rule.js';
import { RULE_METADATA } from '../../rules/metadata.gen.js';

const BY_ID: ReadonlyMap<string, RuleMeta> = new Map(RULE_METADATA.map((rule) => [rule.id, rule]));

/** Null for a rule of another version: what it found is told all the same. */
export const ruleOf = (id: string): RuleMeta | null => BY_ID.get(id) ?? null;
