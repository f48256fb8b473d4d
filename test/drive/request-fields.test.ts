// @vitest-environment node
import { expect, test } from 'vitest';
import { fieldsOfBody, fieldsOfQuery } from '../../src/drive/request-fields.js';

const FORM = 'application/x-www-form-urlencoded';
const fields = (body: string, type = FORM) => Object.fromEntries(fieldsOfBody(body, type));

test('values are classed and never kept', () => {
  expect(fields('a=yes&b=0&c=&d=jane%40example.org&e=%E5%90%8C%E6%84%8F')).toEqual({
    a: 'yes',
    b: 'no',
    c: 'empty',
    d: 'other',
    e: 'yes',
  });
});

test('of two values under one name the last counts, as for a box after its hidden "0"', () => {
  expect(fields('news=0&news=1')).toEqual({ news: 'yes' });
});

test('JSON is read wherever its leaves stand, and as the pairs that form libraries make', () => {
  const body = JSON.stringify({ a: { b: [{ c: true, d: null }] }, e: [{ name: 'news', value: 'off' }], f: ['x'] });
  expect(fields(body, 'application/json; charset=utf-8')).toEqual({ c: 'yes', d: 'empty', news: 'no' });
  expect(fields(body, 'text/plain')).toEqual({ c: 'yes', d: 'empty', news: 'no' });
});

test('of many parts the files are left out', () => {
  const part = (head: string, body: string) => `--xx\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  const body = `${part('name="news"', 'on')}${part('name="cv"; filename="cv.txt"', 'yes')}--xx--\r\n`;
  expect(fields(body, 'multipart/form-data; boundary=xx')).toEqual({ news: 'yes' });
  expect(fields(body, 'multipart/form-data')).toEqual({});
});

test.each([
  ['a sentence', 'newsletter = a nice thing', 'text/plain'],
  ['broken JSON', '{"news": tru', 'application/json'],
  ['nothing', '', 'text/plain'],
  ['a body too large for a form', `news=1&x=${'y'.repeat(300_000)}`, FORM],
  ['JSON nested without end', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'application/json'],
])('%s has no fields', (_, body, type) => {
  expect(fields(body, type)).toEqual({});
});

test('of a query only a plain yes or no is told', () => {
  const query = fieldsOfQuery('https://x.example/p?news=1&consent=CPx9a&ads=denied&id=7#news=0');
  expect(Object.fromEntries(query)).toEqual({ news: 'yes', ads: 'no' });
});
