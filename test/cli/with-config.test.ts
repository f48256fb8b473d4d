// @vitest-environment node
import { expect, test } from 'vitest';
import type { AuditFlags } from '../../src/cli/audit-command.js';
import { withConfig } from '../../src/cli/with-config.js';
import type { UntickConfig } from '../../src/config/define-config.js';

const NOTHING: AuditFlags = { javascript: true, color: true, ci: true, output: [] };
const merged = (config: UntickConfig, flags: Partial<AuditFlags> = {}) =>
  withConfig({ ...NOTHING, ...flags }, { path: 'untick.config.json', config });

test('a config says what flags say', () => {
  const config: UntickConfig = {
    failOn: 'minor',
    jurisdiction: ['eu', 'US-CA'],
    rules: ['preticked-consent', 'forced-consent'],
    viewport: '390x844',
    lang: 'ZH-cn',
    timeout: 2.5,
    observe: 0,
    loads: 3,
    concurrency: 2,
    storageState: 'login.json',
    format: ['pretty', 'json'],
    output: { json: 'a.json' },
    baseline: 'b.json',
    gpc: true,
  };
  expect(merged(config)).toEqual({
    ...NOTHING,
    failOn: 'minor',
    jurisdiction: ['EU', 'US-CA'],
    rules: 'preticked-consent,forced-consent',
    viewport: { width: 390, height: 844 },
    lang: 'zh-CN',
    timeout: 2_500,
    observe: 0,
    loads: 3,
    concurrency: 2,
    storageState: 'login.json',
    format: ['pretty', 'json'],
    output: [{ format: 'json', path: 'a.json' }],
    baseline: 'b.json',
    gpc: true,
  });
  expect(merged({})).toEqual(NOTHING);
});

test('a flag wins, and a format on the command line goes where the command line says', () => {
  const config: UntickConfig = { failOn: 'minor', timeout: 5, format: ['html'], output: { html: 'a.html' } };
  expect(merged(config, { failOn: 'none', timeout: 1_000 })).toMatchObject({ failOn: 'none', timeout: 1_000 });
  expect(merged(config, { format: ['json'] })).toMatchObject({ format: ['json'], output: [] });
  const output = [{ format: 'json', path: 'b.json' }] as const;
  expect(merged(config, { output })).toMatchObject({ format: ['html'], output });
});

test('what a schema cannot know is told with its key', () => {
  expect(() => merged({ lang: 'chinese!' })).toThrow(
    expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringContaining('untick.config.json: "lang": ') }),
  );
});
