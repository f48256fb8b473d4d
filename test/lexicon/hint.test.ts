import { expect, test } from 'vitest';
import { leastStems } from '../../scripts/stems.js';
import { hintOf } from '../../src/lexicon/hint.js';

test('a hint finds its stems wherever they stand, and nothing that only begins like one', () => {
  const hint = hintOf(['agree|agb|同意', 'newsletter'], ['opt[- ]?in']);
  const yes = [
    'agree',
    'I DISAGREED',
    'x agb',
    'AGB',
    '同意',
    '我同意。',
    'a newsletter',
    'opt in',
    'Optin',
    'I\u0307 agree',
  ];
  expect(yes.filter((text) => !hint.test(text))).toEqual([]);
  const no = [
    '',
    'a',
    'agre',
    'agrees'.slice(0, 4),
    'newslette',
    'ag',
    '同',
    '意同',
    'opt-out',
    'gree agr b',
    'news letter',
  ];
  expect(no.filter((text) => hint.test(text))).toEqual([]);
});

test('a hint finds what two of its stems share, and what begins where another only seemed to', () => {
  const hint = hintOf(['accept|accord|access'], ['never']);
  expect(['accent', 'acceaccord', 'accaccess'].map(hint.test)).toEqual([false, true, true]);
});

test('patterns that are a few plain stems become those, each once and none within another', () => {
  expect(leastStems(['personali[sz]ed|use|(?:my|your) data', 'Users|zg(?:od|ad)z', 'colou?r|co.r'])).toEqual({
    plain: ['color', 'colour', 'my data', 'personalised', 'personalized', 'use', 'your data', 'zgadz', 'zgodz'],
    patterns: ['co.r'],
  });
});
