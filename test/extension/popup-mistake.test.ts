import { expect, test } from 'vitest';
import { browserName } from '../../src/extension/browser-name.js';
import { issueUrl, mistakeText, trackerOf } from '../../src/extension/popup/mistake-text.js';
import { concernsOf } from '../../src/extension/popup/verdict.js';
import { aFrameReport } from './a-report.js';
import { tabReport } from './popup-states.js';

const about = { version: '0.1.0', browser: 'Firefox 140', tracker: null };
const tab = tabReport({});
const [concern] = concernsOf(tab.found);

test('a report says the rule, the words, the numbers, the cleaned address and the versions, and nothing else', () => {
  expect(mistakeText({ tab, concern: concern!, about })).toBe(
    [
      'This finding is wrong, because: …',
      '',
      'Rule: preticked-consent (preset, fail, serious)',
      'Words: "Share my data" (en)',
      'Measured: contrast 12.5',
      '',
      'Page: https://shop.example/signup (en)',
      'untick 0.1.0, Firefox 140',
    ].join('\n'),
  );
});

test('of something that was not found it says the page, and what could not be checked', () => {
  const [finding] = aFrameReport().findings;
  const other = tabReport({
    findings: [finding!],
    limits: [{ kind: 'closed-shadow-root', target: ['x-pay'], reason: 'secret reason' }],
  });
  const text = mistakeText({ tab: other, concern: null, about });
  expect(text).toContain('Not checked: closed-shadow-root');
  expect(text).not.toContain('Share my data');
  expect(text).not.toContain('secret');
});

test('where nothing is known of the page, the versions are all there is', () => {
  expect(mistakeText({ tab: null, concern: null, about })).toBe('This was not found: …\n\nuntick 0.1.0, Firefox 140');
});

test('the form of an issue holds the text to the letter, unless it is too long to be carried', () => {
  const tracker = 'https://github.com/example/untick/issues/new';
  const url = new URL(issueUrl(tracker, 'a & b #1\n“ä”', concern!)!);
  expect(url.origin + url.pathname).toBe(tracker);
  expect(url.searchParams.get('body')).toBe('a & b #1\n“ä”');
  expect(issueUrl(tracker, 'x'.repeat(8000), null)).toBeNull();
});

test('an issue is opened at the project that the manifest names, and nowhere else', () => {
  expect(trackerOf('https://github.com/example/untick')).toBe('https://github.com/example/untick/issues/new');
  expect(trackerOf('https://github.com/example/untick/')).toBe('https://github.com/example/untick/issues/new');
  for (const odd of [undefined, '', 'https://github.com/', 'https://evil.example/a/b', 'javascript:alert(1)']) {
    expect(trackerOf(odd)).toBeNull();
  }
});

test('a browser is told by its name and number alone', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.1.2 Safari/537.36';
  expect(browserName(chrome)).toBe('Chrome 127');
  expect(browserName(`${chrome} Edg/128.0.0.0`)).toBe('Edge 128');
  expect(browserName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('Firefox 140');
  expect(browserName('Something else')).toBe('unknown browser');
});
