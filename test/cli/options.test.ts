// @vitest-environment node
import { expect, test } from 'vitest';
import {
  chooseRules,
  parseFailLevel,
  parseFormats,
  parseLanguage,
  parseObserve,
  parseOutput,
  parseReportLanguage,
  parseTimeout,
  parseViewport,
} from '../../src/cli/parse-option.js';
import { nearNames } from '../../src/drive/suggest.js';
import { RULES } from '../../src/rules/index.js';

test('a near miss is answered with the name that was meant', () => {
  expect(nearNames('pretty-ticked', ['preticked-consent', 'pretty'])).toEqual([]);
  expect(nearNames('Pixel 77', ['Pixel 7', 'Pixel 5', 'iPhone 15'])).toEqual(['Pixel 7', 'Pixel 5']);
  expect(nearNames('iphone', ['iPhone 15', 'iPhone SE', 'Nexus 10'])).toEqual(['iPhone 15', 'iPhone SE']);
  expect(nearNames('xyzzy', ['json', 'pretty'])).toEqual([]);
});

test.each([
  [() => parseFormats('jsn'), 'UNKNOWN_FORMAT', 'Did you mean "json"'],
  [() => parseFormats(','), 'UNKNOWN_FORMAT', 'Known: pretty, json'],
  [() => parseFailLevel('seriuos'), 'UNKNOWN_SEVERITY', 'Did you mean "serious"?'],
  [() => parseReportLanguage('arr'), 'UNKNOWN_LANGUAGE', 'Did you mean "ar"'],
  [() => parseOutput('json', []), 'BAD_OUTPUT', 'format=path'],
  [() => parseOutput('pdf=a.pdf', []), 'UNKNOWN_FORMAT', 'pdf'],
  [() => parseViewport('390'), 'BAD_VIEWPORT', '390x844'],
  [() => parseViewport('0x844'), 'BAD_VIEWPORT', '390x844'],
  [() => parseViewport('390x99999'), 'BAD_VIEWPORT', '390x844'],
  [() => parseTimeout('soon'), 'BAD_TIMEOUT', 'seconds'],
  [() => parseTimeout('0'), 'BAD_TIMEOUT', 'seconds'],
  [() => parseObserve('a while'), 'BAD_OBSERVE', 'seconds'],
  [() => parseObserve('-1'), 'BAD_OBSERVE', 'seconds'],
  [() => parseLanguage('chinese!'), 'BAD_LANGUAGE', 'zh-CN'],
  [() => chooseRules(RULES, 'preticked-consnt', undefined), 'UNKNOWN_RULE', 'Did you mean "preticked-consent"'],
  [() => chooseRules(RULES, 'preticked-consent', 'preticked-consent'), 'NO_RULES', 'no rule'],
] as const)('refuses what it does not know: %s → %s', (parse, code, sentence) => {
  expect(parse).toThrow(expect.objectContaining({ code, message: expect.stringContaining(sentence) }));
});

test('reads what is well formed', () => {
  expect(parseFormats('json, pretty,json')).toEqual(['json', 'pretty']);
  expect(parseFormats('csv-pages,sarif')).toEqual(['csv-pages', 'sarif']);
  expect(parseOutput('json=a=b.json', [])).toEqual([{ format: 'json', path: 'a=b.json' }]);
  expect(parseViewport('390x844')).toEqual({ width: 390, height: 844 });
  expect(parseTimeout('2.5')).toBe(2_500);
  expect(parseLanguage('ZH-cn')).toBe('zh-CN');
  expect(parseReportLanguage('zh-TW')).toBe('zh-tw');
});

test('keeps the rules asked for, in the order of the catalogue, without those switched off', () => {
  const ids = (wanted?: string, unwanted?: string) => chooseRules(RULES, wanted, unwanted).map(({ id }) => id);
  expect(ids()).toEqual(RULES.map(({ id }) => id));
  expect(ids('preticked-consent,concealed-consent')).toEqual(['concealed-consent', 'preticked-consent']);
  expect(ids(undefined, 'preticked-consent')).not.toContain('preticked-consent');
});
