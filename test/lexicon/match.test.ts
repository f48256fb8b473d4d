import { beforeEach, describe, expect, test } from 'vitest';
import { hear } from '../../src/lexicon/choose.js';
import { readWords } from '../../src/lexicon/read-words.js';
import { speak } from '../../src/lexicon/registry.js';
import { LEXICONS } from '../support/lexicons.js';

beforeEach(() => {
  speak(['vi', 'zh-Hans', 'zh-Hant', 'ar']);
});

describe('work grows with the text and no faster', () => {
  const hostile: [string, string][] = [
    ['every word opens a gap', 'share use cung cấp thông tin '],
    ['one verb again and again', 'share '],
    ['a phrase with a gap that never closes', 'save tell me about keep '],
    ['every character is a phrase', '同意授权共享信息给第三方'],
    ['a gap of characters that never closes', '根据我的'],
    ['prefixes on every word', 'وبالمشاركة والعروض '],
    ['no known word at all', 'lorem ipsum dolor '],
    ['one word without an end', 'a'],
    ['marks stacked on one letter', '\u0301\u0336'],
    ['zero-width characters', 'a\u200B'],
  ];

  // A megabyte takes a slow machine seconds, though work is counted and not timed.
  test.each(hostile)('when %s', { timeout: 60_000 }, (_, unit) => {
    const short = hear(unit.repeat(Math.ceil(100_000 / unit.length)), 'vi').steps;
    const long = hear(unit.repeat(Math.ceil(1_000_000 / unit.length)), 'vi').steps;
    expect(long).toBeLessThan(Math.max(short * 10.1, 20));
    expect(long).toBeLessThan(1_000_000 * 100);
  });

  test('and a whole reading of a megabyte comes back', { timeout: 60_000 }, () => {
    const reading = readWords('I do not agree to share my data with partners, please send me offers '.repeat(15_000));
    expect(reading.purposes).toEqual(['third-party-sharing', 'marketing']);
    expect(reading.words.length).toBeLessThanOrEqual(4);
  });
});

describe('words are found behind what cannot be seen', () => {
  test.each([
    ['zero-width characters', 'I ag\u200Bree to receive mar\u2060keting emails', 'marketing'],
    ['a soft hyphen', 'I agree to receive mar\u00ADketing emails', 'marketing'],
    ['bidi marks', '\u202Bأوافق\u202C على \u200Fمشاركة بياناتي مع شركائكم', 'third-party-sharing'],
    ['zero-width characters between Han', '芝\u200B麻\u200D信用', 'credit'],
    ['full-width letters', 'ｎｅｗｓｌｅｔｔｅｒ', 'marketing'],
    ['strokes drawn through letters', 'n\u0336e\u0336w\u0336sletter', 'marketing'],
    ['curly quotes', 'I’d like to receive special offers', 'marketing'],
    ['Arabic vowel signs and stretching', 'أُوَافِقُ عَلَى الشُّرُوطِ والأحكـــام', 'terms'],
    ['other forms of alef and yeh', 'اوافق علي مشاركه بياناتى مع اطراف ثالثه', 'third-party-sharing'],
    ['the tone on the other vowel', 'Tôi đồng ý cá nhân hoá quảng cáo', 'profiling'],
    ['decomposed letters', 'Tôi đồng ý chia sẻ thông tin với đối tác'.normalize('NFD'), 'third-party-sharing'],
    ['capitals', 'SHARE MY DATA WITH PARTNERS', 'third-party-sharing'],
  ])('%s', (_, text, purpose) => {
    expect(readWords(text).purposes).toContain(purpose);
  });

  test('and are quoted as they stand in the text', () => {
    expect(readWords('Yes: our NEWS\u200BLETTER!').words).toEqual(['NEWS\u200BLETTER']);
    expect(readWords('是的，订阅《电 子 报》').words).toEqual(['电 子 报']);
  });

  test('but tones keep their meaning', () => {
    expect(readWords('bàn tin', 'vi').purposes).toEqual([]);
    expect(readWords('bản tin', 'vi').purposes).toEqual(['marketing']);
  });
});

test('the script of the words wins over the language of the page', () => {
  expect(readWords('我同意《芝麻服务协议》', 'en')).toMatchObject({
    purposes: ['credit', 'terms'],
    language: 'zh-Hans',
  });
  expect(readWords('I agree to receive marketing emails', 'ar').language).toBe('en');
});

describe('a label in more than one language', () => {
  test.each([
    ['two scripts', '我同意接收优惠信息 and share my data with partners', ['third-party-sharing', 'marketing'], 'asks'],
    ['a borrowed noun', '我不想收到 newsletter', ['marketing'], 'refuses'],
    ['a borrowed noun of the same script', 'Tôi muốn nhận special offers', ['marketing'], 'asks'],
    [
      'a whole sentence of the same script',
      'I agree to receive newsletters. Tôi đồng ý chia sẻ dữ liệu với đối tác.',
      ['third-party-sharing', 'marketing'],
      'asks',
    ],
    ['both ways of writing Chinese', '我們不会将您的资料提供給第三方', [], 'unclear'],
    [
      'a promise in the other way of writing Chinese',
      '我同意接收行銷訊息與優惠情報，貴公司不会将我的個人資料提供給第三方',
      ['marketing'],
      'asks',
    ],
    ['Arabic and English', 'أوافق على استخدام cookies', ['cookies'], 'asks'],
  ] as const)('says what it says in %s', (_, text, purposes, polarity) => {
    expect(readWords(text)).toMatchObject({ purposes: [...purposes], polarity });
  });
});

test('a name with a full stop in it does not end the sentence', () => {
  expect(readWords('Shop.example and its partners may send me offers').purposes).toContain('third-party-sharing');
});

test('every language fills every concept, and no phrase stands twice in one', () => {
  const concepts = Object.keys(LEXICONS[0]?.phrases ?? {}).sort();
  for (const { language, phrases } of LEXICONS) {
    expect(Object.keys(phrases).sort(), language).toEqual(concepts);
    for (const [concept, text] of Object.entries(phrases)) {
      const list = text.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
      expect(list, `${language} ${concept} has an empty phrase`).not.toContain('');
      const twice = list.filter((phrase, index) => list.indexOf(phrase) !== index);
      expect(twice, `${language} ${concept} repeats a phrase`).toEqual([]);
    }
  }
});
