// Every example of every rule, in a real browser with real layout.
import { afterEach, describe, test } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import { expectExample, expectSaid } from '../support/ask-rule.js';
import { examplesIn, happens } from '../support/examples.js';
import { closePages, openPage } from './support/open-page.js';
import { endPlay, playExample } from './support/play.js';

const PAGES = import.meta.glob<string>('../../src/rules/*/README.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

afterEach(() => {
  closePages();
  endPlay();
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesIn(PAGES[`../../src/rules/${id}/README.md`] ?? '');
  test.each(examples.map((example) => [`${example.verdict}: ${example.title}`, example] as const))(
    '%s',
    async (_, example) => {
      if (rule.needs.includes('history') || happens(example)) {
        expectSaid(rule, example, document, await playExample(example.html));
      } else expectExample(rule, example, await openPage(example.html));
    },
  );
});
