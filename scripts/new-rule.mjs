// `npm run new-rule <id>`: a folder with the form of a rule, and the index made anew. Then write the examples.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { indexSource } from './generate-index.mjs';

const [id] = process.argv.slice(2);
if (!id || !/^[a-z]+(?:-[a-z]+){1,2}$/.test(id)) {
  console.error('Give an id of two or three words that names the failing state: npm run new-rule weaker-reject');
  process.exit(2);
}
const folder = `src/rules/${id}`;
if (existsSync(folder)) {
  console.error(`${folder} is there already.`);
  process.exit(2);
}
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const rule = `import type { RuleFinding } from '../../model/finding.js';
import type { ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';

export const rule = defineRule({
  id: '${id}',
  status: 'trial',
  since: '${version}',
  deception: 0,
  pattern: 'bad-default',
  basis: [],
  scope: 'control',
  needs: ['style'],
  title: 'A noun phrase that names the failure',
  why: 'One sentence to the person.',
  fix: 'One sentence to the site.',
  messages: {
    // Shown when …
    found: 'Potential …: “{words}”.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check,
});

function check(_reading: ReadingFor<'style'>): RuleFinding[] {
  return [];
}
`;

const page = `# ${id}

A noun phrase that names the failure.

## What it finds

## Why it matters

## Examples

## When it cannot tell

## Options

None.

## Sources
`;

mkdirSync(folder);
writeFileSync(`${folder}/rule.ts`, rule);
writeFileSync(`${folder}/README.md`, page);
writeFileSync('src/rules/index.ts', indexSource());
console.log(`${folder}: write the examples first, then \`check\` until \`npm test ${id}\` is green.`);
