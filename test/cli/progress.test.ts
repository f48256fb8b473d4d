import { expect, test } from 'vitest';
import { progressTo } from '../../src/cli/progress.js';

function told(isTTY: boolean, { quiet = false, isBuild = false, columns = 60 } = {}) {
  let text = '';
  const progress = progressTo({ isTTY, columns, write: (more) => (text += more) }, quiet, isBuild);
  progress.begun(1, 4, 'https://shop.example/a');
  progress.begun(2, 4, 'https://shop.example/\u001b[2Jb');
  progress.finished(2, 'https://shop.example/a');
  progress.failure('PAGE_HUNG', 'https://shop.example/b: it did not answer');
  progress.finished(0, 'https://shop.example/\u001b[2Jb');
  progress.done();
  return text;
}

test('a terminal gets one line that rewrites itself: how far, how much was found, and where it is', () => {
  const lines = told(true).split('\r\u001b[K');
  expect(lines[1]).toBe('untick ░░░░░░░░░░░░░░░░░░░░ 0/4  0 findings  https://shop.…');
  expect(lines.at(-2)).toBe('untick ██████████░░░░░░░░░░ 2/4  2 findings  ');
  expect(lines.at(-1)).toBe('');
  expect(lines).toContain('untick: PAGE_HUNG: https://shop.example/b: it did not answer\n');
  expect(Math.max(...lines.filter((line) => line.includes('█')).map((line) => line.length))).toBeLessThan(60);
});

test('a pipe and a build get plain lines, without a byte that moves a cursor', () => {
  for (const text of [told(false), told(true, { isBuild: true })]) {
    expect(text.split('\n').slice(0, 1)).toEqual(['untick: 1/4 https://shop.example/a']);
    for (const sign of ['\r', '\u001b', '█']) expect(text).not.toContain(sign);
  }
});

test('told to be quiet, it says what failed and nothing else', () => {
  expect(told(true, { quiet: true })).toBe('untick: PAGE_HUNG: https://shop.example/b: it did not answer\n');
});
