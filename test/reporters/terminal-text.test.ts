import { expect, test } from 'vitest';
import { cutText, pageText, quotingText, safeText, wrapText } from '../../src/reporters/terminal-text.js';

test('shows what would repaint the terminal instead of sending it', () => {
  expect(safeText('a\u001b[31mred\u0007\u009b2J')).toBe('a\\u{1B}[31mred\\u{7}\\u{9B}2J');
});

test('shows marks that would turn our own words round', () => {
  expect(safeText('pay\u202egnp.exe\u2066')).toBe('pay\\u{202E}gnp.exe\\u{2066}');
});

test('keeps a line one line', () => {
  expect(safeText('one\r\ntwo\tthree\u2028four')).toBe('one  two three\\u{2028}four');
});

test('leaves Chinese, Arabic and joined emoji as they are', () => {
  const text = '我同意 – أوافق – 👩‍👧';
  expect(safeText(text)).toBe(text);
});

test('isolates right-to-left text inside an English line and nothing else', () => {
  expect(pageText('أوافق')).toBe('\u2068أوافق\u2069');
  expect(pageText('我同意')).toBe('我同意');
  expect(quotingText('Potential extra: “تأمين 39 ريال” was chosen.')).toBe(
    'Potential extra: “\u2068تأمين 39 ريال\u2069” was chosen.',
  );
});

test('cuts between characters, also those made of two halves', () => {
  expect(cutText('👍👍👍👍', 3)).toBe('👍👍…');
  expect(cutText('short', 5)).toBe('short');
});

test('breaks lines at spaces and never inside a word', () => {
  expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapText('我同意《芝麻服务协议》，允许第三方', 5)).toEqual(['我同意《芝麻服务协议》，允许第三方']);
});
