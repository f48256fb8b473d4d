import { Command } from 'commander';
import { findProvisions } from '../law/find.js';
import type { RuleMeta } from '../model/rule.js';
import { RULES } from '../rules/index.js';

/** What anyone may know of the rules, for programs. */
export function rulesAsJson(rules: readonly RuleMeta[]): string {
  const known = rules.map(({ id, status, since, title, why, fix, deception, pattern, scope, needs, basis }) => ({
    id,
    status,
    since,
    title,
    why,
    fix,
    deception,
    pattern,
    scope,
    needs,
    provisions: findProvisions(basis).map((one) => ({
      id: one.id,
      name: one.name,
      article: one.article,
      jurisdiction: one.jurisdiction,
      status: one.status,
      kind: one.kind,
      verified: one.verified,
      url: one.url,
    })),
  }));
  return `${JSON.stringify({ schemaVersion: 1, rules: known }, null, 2)}\n`;
}

function asTable(rules: readonly RuleMeta[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, title, status }) => `${id.padEnd(width)}  ${title}${status === 'trial' ? ' (trial)' : ''}`,
  );
  return `${lines.join('\n')}\n\n${rules.length} rules. "untick explain <id>" shows the page of one.\n`;
}

export function rulesCommand(): Command {
  return new Command('rules')
    .description('list the rules, offline')
    .option('--json', 'as JSON, with the provisions each rule is based on')
    .action(({ json }: { json?: boolean }) => {
      process.stdout.write(json ? rulesAsJson(RULES) : asTable(RULES));
    });
}
