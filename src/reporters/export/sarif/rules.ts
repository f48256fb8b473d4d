import type { ReportingDescriptor } from 'sarif';
import { findProvisions } from '../../../law/find.js';
import type { RuleMeta } from '../../../model/rule.js';
import { RULE_METADATA } from '../../../rules/metadata.gen.js';
import { caveats } from '../../provisions-line.js';

const CAUTION =
  'A finding is a potential dark pattern; a person decides. Provisions count only where their law applies.';

function helpOf({ why, fix, basis }: RuleMeta): string {
  const cited = findProvisions(basis).map(
    (one) => `- ${one.jurisdiction}: ${one.name} ${one.article}${caveats(one)} ${one.url}`,
  );
  return [why, '', fix, '', 'Relevant provisions:', ...cited, '', CAUTION].join('\n');
}

const camel = (id: string): string => id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

function descriptor(rule: RuleMeta): ReportingDescriptor {
  const help = helpOf(rule);
  return {
    id: rule.id,
    name: camel(rule.id),
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.why },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: rule.deception > 2 ? 'error' : 'warning' },
    properties: {
      tags: ['consent', 'dark-pattern', rule.pattern],
      precision: rule.status === 'stable' ? 'high' : 'medium',
    },
  };
}

export const SARIF_RULES: readonly ReportingDescriptor[] = RULE_METADATA.map(descriptor);

/** For what the config declares and the page does otherwise. Named only in a run that declares. */
export const DRIFT_RULE: ReportingDescriptor = {
  id: 'declared-control',
  name: camel('declared-control'),
  shortDescription: { text: 'A control is not as the config declares it.' },
  fullDescription: {
    text: 'The config says how this control has to be: whether it is there, on or off, optional, and on its own.',
  },
  help: { text: 'Change the page, or what the config declares of it.' },
  defaultConfiguration: { level: 'error' },
  properties: { tags: ['consent', 'declared'], precision: 'high' },
};

export const DRIFT_RULE_INDEX = RULE_METADATA.length;

const INDEX: ReadonlyMap<string, number> = new Map(RULE_METADATA.map(({ id }, index) => [id, index]));

/** -1, as the format has it, for a rule of another version. */
export const ruleIndexOf = (rule: string): number => INDEX.get(rule) ?? -1;
