// @vitest-environment node
import { expect, test } from 'vitest';
import { fontCheck } from '../../src/cli/doctor/fonts.js';
import { nodeCheck } from '../../src/cli/doctor/set-up.js';

test.each([
  ['20.19.0', 'ok'],
  ['20.19.43', 'ok'],
  ['22.0.0', 'ok'],
  ['20.18.9', 'failed'],
  ['18.20.0', 'failed'],
])('Node %s is %s where 20.19 is needed', (version, state) => {
  expect(nodeCheck(version, '>=20.19').state).toBe(state);
});

test('a script without a font is a warning that names it, and says what to install', () => {
  expect(fontCheck(['Arabic', 'emoji'])).toMatchObject({
    state: 'warning',
    detail: expect.stringContaining('Arabic, emoji'),
    hint: expect.stringContaining('Noto'),
  });
  expect(fontCheck([]).state).toBe('ok');
});
