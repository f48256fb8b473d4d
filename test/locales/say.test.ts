import { expect, test } from 'vitest';
import * as ar from '../../src/locales/ar.js';
import * as en from '../../src/locales/en.js';
import { directionOf, languageFor } from '../../src/locales/language.js';
import { measureLines } from '../../src/locales/measure-lines.js';
import { quote, tell } from '../../src/locales/rule-words.js';
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
  ['fr', 'en'],
])('a browser that speaks %s gets the catalogue %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

test('only Arabic runs from right to left', () => {
  expect(['en', 'zh-cn', 'zh-tw', 'vi', 'ar'].map((one) => directionOf(one as 'en'))).toEqual([
    'ltr',
    'ltr',
    'ltr',
    'ltr',
    'rtl',
  ]);
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
});
