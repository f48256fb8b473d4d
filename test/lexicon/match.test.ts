import { describe, expect, test } from 'vitest';
import { LEXICONS, lexiconsFor } from '../../src/lexicon/choose.js';
import { match } from '../../src/lexicon/match.js';
import { tokenise } from '../../src/lexicon/normalise.js';
import { readWords } from '../../src/lexicon/read-words.js';

const steps = (text: string) =>
  lexiconsFor(text, 'vi').reduce((sum, group) => sum + match(tokenise(text), group).steps, 0);

describe('work grows with the text and no faster', () => {
  test.each([
    ['every word opens a gap', 'share use cung cấp thông tin '],
    ['one verb again and again', 'share '],
    ['every character is a phrase', '同意授权共享信息给第三方'],
    ['prefixes on every word', 'وبالمشاركة والعروض '],
    ['no known word at all', 'lorem ipsum dolor '],
  ])('when %s', (_, unit) => {
    const short = steps(unit.repeat(Math.ceil(100_000 / unit.length)));
    const long = steps(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    expect(long).toBeLessThan(Math.max(short * 10.5, 10));
    expect(long).toBeLessThan(1_000_000 * 40);
  });
});

describe('words are found behind what cannot be seen', () => {
  test.each([
    ['zero-width characters', 'I ag\u200Bree to receive mar\u2060keting emails', 'marketing'],
    ['a soft hyphen', 'I agree to receive mar\u00ADketing emails', 'marketing'],
    ['full-width letters', 'ｎｅｗｓｌｅｔｔｅｒ', 'marketing'],
    ['Arabic vowel signs and stretching', 'أُوَافِقُ عَلَى الشُّرُوطِ والأحكـــام', 'terms'],
    ['the tone on the other vowel', 'Tôi đồng ý cá nhân hoá quảng cáo', 'profiling'],
    ['decomposed letters', 'Tôi đồng ý chia sẻ thông tin với đối tác'.normalize('NFD'), 'third-party-sharing'],
  ])('%s', (_, text, purpose) => {
    expect(readWords(text).purposes).toContain(purpose);
  });

  test('and are quoted as they stand in the text', () => {
    expect(readWords('Yes: our NEWS\u200BLETTER!').words).toEqual(['NEWS\u200BLETTER']);
  });
});

test('the script of the words wins over the language of the page', () => {
  expect(readWords('我同意《芝麻服务协议》', 'en')).toMatchObject({
    purposes: ['credit', 'terms'],
    language: 'zh-Hans',
  });
  expect(readWords('I agree to receive marketing emails', 'ar').language).toBe('en');
});

test('a label in two scripts says what both say', () => {
  expect(readWords('我同意接收优惠信息 and share my data with partners').purposes).toEqual([
    'third-party-sharing',
    'marketing',
  ]);
});

test('says that money is meant, in any digits', () => {
  expect(readWords('Add insurance for £4').price).toBe(true);
  expect(readWords('تأمين ٢٠ ريال').price).toBe(true);
  expect(readWords('bảo hiểm 20.000đ').price).toBe(true);
  expect(readWords('Add insurance').price).toBe(false);
});

test('a double negative is left for a person', () => {
  expect(readWords('Untick this box if you do not want our newsletter').polarity).toBe('unclear');
});

test('weak words alone are said with low confidence', () => {
  expect(readWords('Offers')).toMatchObject({ purposes: ['marketing'], confidence: 'low' });
  expect(readWords('Send me offers')).toMatchObject({ purposes: ['marketing'], confidence: 'high' });
});

test('every language fills every concept, and no phrase stands twice in one', () => {
  for (const { language, phrases } of LEXICONS) {
    for (const [concept, list] of Object.entries(phrases)) {
      expect(list.length, `${language} ${concept}`).toBeGreaterThan(0);
      expect(new Set(list).size, `${language} ${concept} repeats a phrase`).toBe(list.length);
    }
  }
});
