// @vitest-environment node
import { expect, test } from 'vitest';
import { audit } from '../../src/library/audit.js';
import { decide } from '../../src/library/decide-report.js';
import { formatReport } from '../../src/library/format-report.js';
import { reportOfPages } from '../../src/library/report-of-pages.js';

const EMPTY = reportOfPages({
  pages: [],
  unreached: [{ url: 'https://a.example/', code: 'PAGE_HUNG', reason: 'late' }],
});

test.each([
  [{ timeouts: 5 }, 'UNKNOWN_OPTION'],
  [{ timeout: 0 }, 'BAD_TIMEOUT'],
  [{ viewport: 'wide' }, 'BAD_VIEWPORT'],
  [{ rules: ['preticked'] }, 'UNKNOWN_RULE'],
  [{ jurisdiction: ['mars'] }, 'UNKNOWN_JURISDICTION'],
  [{ loads: 0 }, 'BAD_LOADS'],
  [{ device: 'Pixel 0' }, 'UNKNOWN_DEVICE'],
  [{ steps: 'a.mjs', probe: true }, 'BAD_COMBINATION'],
])('refuses %j before any browser is started', async (options, code) => {
  await expect(audit('https://a.example/', options as object)).rejects.toMatchObject({
    code,
    name: expect.any(String),
  });
});

test('refuses no target, and one that is no address', async () => {
  await expect(audit([])).rejects.toMatchObject({ code: 'NO_TARGET' });
  await expect(audit('ftp://a.example/')).rejects.toMatchObject({ code: 'BAD_TARGET' });
});

test('a page that was not reached is never nothing', () => {
  expect(decide(EMPTY).exitCode).toBe(3);
  expect(() => decide(EMPTY, 'grave' as 'serious')).toThrow(/unknown severity "grave"/);
});

test('writes every format there is, and refuses others', async () => {
  expect(JSON.parse(await formatReport(EMPTY, 'json'))).toEqual(JSON.parse(JSON.stringify(EMPTY)));
  expect(await formatReport(EMPTY, 'html', { lang: 'ar' })).toContain('dir="rtl"');
  await expect(formatReport(EMPTY, 'pdf' as 'json')).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT' });
  await expect(formatReport(EMPTY, 'html', { lang: 'xx' as 'ar' })).rejects.toMatchObject({ code: 'UNKNOWN_LANGUAGE' });
});
