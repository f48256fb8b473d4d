import { Command } from 'commander';
import { findProvisions } from '../law/find.js';
import { JURISDICTIONS, type Provision } from '../law/provision.js';
import { caveats } from '../reporters/provisions-line.js';
import { RULES } from '../rules/index.js';
import { oneOf } from './parse-option.js';

// The pages are built into the command line, so that a rule is explained without a network or a source folder.
const PAGES = import.meta.glob<string>('../rules/*/README.md', { query: '?raw', import: 'default', eager: true });

function citation(one: Provision): string {
  const article = one.kind === 'statute' || one.kind === 'rule' ? ` ${one.article}` : '';
  return `- ${JURISDICTIONS[one.jurisdiction]}: ${one.name}${article}${caveats(one)}\n  ${one.summary}\n  ${one.url}\n`;
}

/** The page of a rule and the provisions it is based on, as text. Throws `UNKNOWN_RULE`. */
export function explain(word: string): string {
  const ids = RULES.map(({ id }) => id);
  const id = oneOf(word, ids, 'UNKNOWN_RULE', 'rule');
  const rule = RULES.find((one) => one.id === id);
  const provisions = findProvisions(rule?.basis ?? []).map(citation);
  return `${(PAGES[`../rules/${id}/README.md`] ?? '').trimEnd()}

## Relevant provisions

Which of them apply depends on the site and the person; a finding is potential, and no legal advice.

${provisions.join('')}`;
}

export function explainCommand(): Command {
  return new Command('explain')
    .description("show a rule's page and its provisions, offline")
    .argument('<id>', 'a rule, as listed by "untick rules"')
    .action((id: string) => {
      process.stdout.write(explain(id));
    });
}
