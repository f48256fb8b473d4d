// @vitest-environment node
import { expect, test } from 'vitest';
import { fixOf } from '../../../src/reporters/export/finding-sentence.js';
import { wordsOf } from '../../../src/reporters/export/words.js';
import { RULE_METADATA } from '../../../src/rules/metadata.gen.js';
import { aFinding } from '../a-report.js';
import { aVisit, exported } from './a-visit.js';

const RULE = 'preticked-consent';
const { fix: english = '' } = RULE_METADATA.find(({ id }) => id === RULE) ?? {};
const GERMAN = 'Das Feld ausgeschaltet lassen und die Person es einschalten lassen.';

test.each(['html', 'markdown'] as const)('what a site can do is told in the language of the %s', async (format) => {
  const visits = [aVisit({ findings: [aFinding({ rule: RULE, fix: english })] })];
  const german = await exported(format, visits, { language: 'de' });
  expect(german).toContain(GERMAN);
  expect(german).not.toContain(english);
  expect(await exported(format, visits, { language: 'en' })).toContain(english);
});

test('of a rule that is not ours it is quoted as it was logged, in no language of ours', async () => {
  const finding = aFinding({ rule: 'of-tomorrow', fix: 'Do better.' });
  const told = fixOf(finding, await wordsOf('de'));
  expect(told).toEqual({ text: 'Do better.', isQuoted: true, isEnglish: true });
  expect(fixOf(aFinding({ rule: RULE, fix: 'Something else.' }), await wordsOf('en')).text).toBe(english);
});
