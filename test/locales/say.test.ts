import { expect, test } from 'vitest';
import * as ar from '../../src/locales/ar.js';
import * as en from '../../src/locales/en.js';
import { directionOf, LANGUAGES, languageFor } from '../../src/locales/language.js';
import { measureLines } from '../../src/locales/measure-lines.js';
import { quote, tell } from '../../src/locales/rule-words.js';
import { otherRules } from '../../src/locales/rules/ar.js';
import { say } from '../../src/locales/say.js';

test.each([
  ['en-GB', 'en'],
  ['zh-CN', 'zh-cn'],
  ['zh', 'zh-cn'],
  ['zh_TW', 'zh-tw'],
  ['zh-Hant-HK', 'zh-tw'],
  ['zh-HK', 'zh-tw'],
  ['vi-VN', 'vi'],
  ['ar-EG', 'ar'],
  ['arn', 'en'],
  ['zh-Hans-HK', 'zh-cn'],
  ['zh-SG', 'zh-cn'],
  ['zh-MO', 'zh-tw'],
  ['yue', 'zh-tw'],
  ['cmn-Hant', 'zh-tw'],
  ['de-AT', 'de'],
  ['de-CH-1996', 'de'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['es_MX', 'es'],
  ['est', 'en'],
  ['fy-DE', 'en'],
  ['pt-BR', 'en'],
  ['', 'en'],
  ['no language!', 'en'],
])('a browser that speaks %s gets the catalogue %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

test('only Arabic runs from right to left', () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});

test('a count takes the form the language asks for', () => {
  expect(say('en', en.popup.found, { count: 1 })).toBe('1 thing to look at before you go on');
  expect(say('en', en.popup.found, { count: 2 })).toBe('2 things to look at before you go on');
  const arabic = [1, 2, 3, 11, 100].map((count) => say('ar', ar.popup.found, { count }));
  expect(new Set(arabic).size).toBe(5);
  expect(arabic[1]).toBe('أمران يستحقان النظر قبل أن تتابع');
});

const found = {
  rule: 'inconspicuous-consent',
  messageKey: 'faint',
  english: '“{words}” is easy to miss ({weak}).',
  evidence: { words: 'Share it all', weak: ['small-text', 'low-contrast'] },
};

test('a finding is told in the language asked for, its reasons translated', () => {
  const arabic = tell(found, { rules: ar.rules, terms: ar.terms, comma: ar.comma });
  expect(arabic).toContain('نص صغير، لون باهت');
  expect(arabic).toContain('Share it all');
});

test('a rule that no catalogue knows is told in its own English', () => {
  const told = tell({ ...found, rule: 'rule-of-tomorrow' }, { rules: ar.rules, terms: en.terms, comma: en.comma });
  expect(told).toBe('“\u2068Share it all\u2069” is easy to miss (small text, low contrast).');
});

test('what rules name by words of their own is named in the language, and words of a page are left as they are', () => {
  const words = { rules: { ...ar.rules, ...otherRules }, terms: { ...ar.terms, ...ar.popupTerms }, comma: ar.comma };
  const bundled = { rule: 'bundled-consent', messageKey: 'tied', english: '' };
  const evidence = { words: 'marketing', purposes: ['marketing', 'third-party-sharing', 'rare'] };
  const told = tell({ ...bundled, evidence }, words);
  expect(told).toContain('«\u2068marketing\u2069»');
  expect(told).toContain('التسويق، المشاركة مع أطراف أخرى، \u2068rare\u2069');
  const drawn = { rule: 'mismatched-state', messageKey: 'drawn', english: '' };
  expect(tell({ ...drawn, evidence: { words: 'on', shown: 'off', state: 'on' } }, words)).toContain(
    '«\u2068on\u2069» مرسومة غير مفعّلة وهي في الواقع مفعّلة',
  );
});

test('a language is named in the language of the reader, or by its tag', () => {
  const found = { rule: 'foreign-language-consent', messageKey: 'foreign', english: '{language} on {pageLanguage}' };
  const words = { rules: null, terms: en.terms, comma: en.comma };
  const evidence = { language: 'de', pageLanguage: 'vi' };
  expect(tell({ ...found, evidence }, { ...words, tag: 'en' })).toBe('German on Vietnamese');
  expect(tell({ ...found, evidence }, words)).toBe('\u2068de\u2069 on \u2068vi\u2069');
  const odd = { language: 'no language!', pageLanguage: 'vi' };
  expect(tell({ ...found, evidence: odd }, { ...words, tag: 'en' })).toContain('\u2068no language!\u2069');
});

test('a rule id that is a property of every object is no rule', () => {
  const told = tell({ ...found, rule: 'constructor' }, { rules: ar.rules, terms: en.terms, comma: en.comma });
  expect(told).toContain('is easy to miss');
});

test('words of a page cannot turn the sentence around, nor fill the screen', () => {
  expect(quote('a\u202Eb\u2069c')).toBe('\u2068abc\u2069');
  expect(Array.from(quote('x'.repeat(5000))).length).toBe(92);
});

test('numbers are told only where they were measured and mean something', () => {
  const evidence = { fontSize: 8, bodyFontSize: 16, contrast: 2.345, belowAction: -30, opacity: 1, markSize: null };
  expect(measureLines(evidence, en.measures, 'en')).toEqual([
    'Text size: 8 px',
    'Text of the page: 16 px',
    'Contrast: 2.35 to 1',
  ]);
  expect(measureLines({ opacity: 0.01 }, en.measures, 'en')).toEqual(['Opacity: 0.01']);
  expect(measureLines({ opacity: 0.01 }, en.measures, 'fr')).toEqual(['Opacity: 0,01']);
  expect(measureLines({ belowAction: 1234.5, contrast: 1.002 }, en.measures, 'ar')).toEqual([
    'Contrast: 1 to 1',
    'Below the button: 1235 px',
  ]);
});
