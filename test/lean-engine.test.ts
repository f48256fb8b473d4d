import { expect, test } from 'vitest';
import { inAscii, inOneLine, without } from '../scripts/vite/lean-engine.js';

test('what is only said to people is left out of a rule, and nothing else of its file', () => {
  const source = `const OPTIONS = { title: 'stays' };
export const rule = defineRule({
  id: 'a-rule',
  title: 'Said',
  // Said as well.
  messages: { one: 'Said: “{words}”.' },
  basis: ['planet49'],
  check: (reading) => [{ title: 'stays', messages: OPTIONS }] as const,
});
`;
  expect(without(source, new Set(['title', 'messages']), 'basis')).toBe(`const OPTIONS = { title: 'stays' };
export const rule = defineRule({
  id: 'a-rule',
  basis: ['planet49'],
  check: (reading) => [{ title: 'stays', messages: OPTIONS }] as const,
});
`);
});

test('what stands last is left out as well', () => {
  expect(without("x({ basis: [], fix: 'Said' });", new Set(['fix']), 'basis')).toBe('x({ basis: [], });');
});

test('phrases on many lines become one, word for word', () => {
  expect(inOneLine('`a b*\n      | c …d | e`')).toBe('`a b*|c …d|e`');
});

test('letters beyond ASCII are escaped, in texts and patterns alike', () => {
  const source = "['naïve 同意 😀', /^[é한]$/u, `…`, String.raw`(?:元|원)`]";
  const escaped = inAscii(source);
  expect(escaped).toMatch(/^[\0-\x7f]+$/);
  const [text, pattern, template, raw] = new Function(`return ${escaped}`)() as [string, RegExp, string, string];
  expect([text, template]).toEqual(['naïve 同意 😀', '…']);
  expect(pattern.test('한')).toBe(true);
  expect(new RegExp(`^${raw}$`).test('원')).toBe(true);
  expect(() => inAscii('/\\…/')).toThrow();
});
