import { expect, test } from 'vitest';
import type { PageReport } from '../../src/model/report.js';
import { renderPretty } from '../../src/reporters/pretty.js';
import { aConsent, aFinding, aPage, aProbe, aReceipt, aReport } from './a-report.js';

const PLAIN = { failOn: 'serious', colour: false, width: 100 } as const;

const linesOf = (...pages: readonly PageReport[]) => renderPretty(aReport(pages), PLAIN).split('\n');
const after = (lines: readonly string[], start: string) => {
  const from = lines.findIndex((line) => line.trim().startsWith(start));
  const rest = from < 0 ? [] : lines.slice(from);
  const end = rest.indexOf('');
  return (end < 0 ? rest : rest.slice(0, end)).map((line) => line.trim());
};

test('what a form gathered is told with to whom, and with who set each consent', () => {
  const consents = [
    aConsent(),
    aConsent({ words: 'Phone me', sent: 'off', shown: 'off', touched: true }),
    aConsent({ words: 'Call me', touched: true, declined: true }),
  ];
  expect(after(linesOf(aPage({ receipts: [aReceipt({ consents })] })), 'Gathered')).toEqual([
    'Gathered at submit: to this site, https://shop.example, form “Sign up”',
    'on   “Send me offers” never touched',
    'off  “Phone me” set by hand',
    'on   “Call me” turned off by hand',
  ]);
});

test('what was sent is set against what was shown, where the two differ', () => {
  const consents = [
    aConsent({ shown: 'off' }),
    aConsent({ sent: 'unknown' }),
    aConsent({ words: '', fieldName: 'optin', role: 'field', shown: 'unknown' }),
  ];
  expect(after(linesOf(aPage({ receipts: [aReceipt({ consents })] })), 'Gathered').slice(1)).toEqual([
    'on   “Send me offers” never touched, shown off',
    '?    “Send me offers” never touched, shown on, what was sent cannot be seen',
    'on   field “optin” never touched, no control shows it',
  ]);
});

test.each([
  [
    { means: 'gathered', receiver: '', party: 'unknown', form: '' },
    'Gathered by a script, and may have been sent: receiver unknown',
  ],
  [
    { means: 'request', receiver: 'https://ads.example', party: 'third', form: '' },
    'Seen in a request: to another site, https://ads.example',
  ],
  [{ receiver: 'https://x.example', party: 'unknown', form: '' }, 'Gathered at submit: to https://x.example'],
] as const)('how certain it is that it was sent is said: %o', (parts, line) => {
  expect(linesOf(aPage({ receipts: [aReceipt(parts)] })).map((one) => one.trim())).toContain(line);
});

test('everything a probe did to the page is told, and what came of it', () => {
  const lines = after(linesOf(aPage({ probes: [aProbe()] })), 'Probed');
  expect(lines).toEqual([
    'Probed control: “Send me offers” switched off, and came back on',
    'pressed “Send me offers” · moved on · put a letter into “Email” and took it out · waited',
  ]);
});

test('a probe of a banner tells each press, and lines stay within the terminal', () => {
  const press = (words: string) => ({ did: 'press', words, target: ['#b'] }) as const;
  const steps = ['Manage options', 'Our partners', 'Reject all', 'Save and close'].map(press);
  const probe = aProbe({ of: 'banner', words: 'We use cookies', outcome: 'refused', steps });
  const text = renderPretty(aReport([aPage({ probes: [probe] })]), { ...PLAIN, width: 60 });
  expect(text).toContain('Probed banner: “We use cookies” refused');
  for (const words of ['Manage options', 'Our partners', 'Reject all', 'Save and close']) expect(text).toContain(words);
  const steps60 = text.split('\n').filter((line) => line.includes('pressed'));
  expect(steps60.length).toBeGreaterThan(1);
  expect(Math.max(...steps60.map((line) => line.length))).toBeLessThanOrEqual(60);
});

const step = (name: string | null, ...findings: Parameters<typeof aFinding>[0][]) =>
  aPage({ step: name, verdict: 'findings', findings: findings.map((parts) => aFinding(parts)) });

test('a step of a journey is named, and told apart from the one before by what came back, is new and is gone', () => {
  const insurance = { rule: 'preselected-extra', text: 'Insurance' };
  const lines = linesOf(
    step('Address', { text: 'Share' }, { rule: 'opt-out-box', text: 'No mail' }),
    step('Payment', { text: 'Share', id: 'u1-of-another-page' }, insurance, {
      rule: 'reticked-consent',
      text: 'Offers',
    }),
  );
  expect(lines).toContain('✖ findings  step “Payment”  https://shop.example/bill');
  expect(after(lines, 'Since')).toEqual([
    'Since step “Address”: 1 came back, 1 new, 1 gone',
    '↺ came back “Offers”',
    '+ preselected-extra “Insurance”',
    '− opt-out-box “No mail”',
  ]);
});

test('a step like the one before says so, and pages outside a journey are not compared', () => {
  expect(after(linesOf(step('Address', {}), step('Payment', {})), 'Since')).toEqual([
    'Since step “Address”: nothing changed',
  ]);
  expect(linesOf(step(null, {}), step(null)).join('\n')).not.toContain('Since');
  expect(linesOf(step(null, {}), step('Address')).join('\n')).not.toContain('Since');
});

test('a step whose name comes again begins another journey', () => {
  const lines = linesOf(step('Address'), step('Payment'), step('Address', {}), step('Payment'));
  expect(lines.filter((line) => line.includes('Since'))).toHaveLength(2);
});

test('words of a page in a receipt, a probe or a step cannot move the cursor', () => {
  const evil = '\u001b[2J';
  const text = renderPretty(
    aReport([
      aPage({
        step: evil,
        receipts: [aReceipt({ form: evil, receiver: evil, consents: [aConsent({ words: evil })] })],
        probes: [aProbe({ words: evil, steps: [{ did: 'press', words: evil, target: [] }] })],
      }),
      step(`b${evil}`, { text: evil }),
    ]),
    PLAIN,
  );
  expect(text).not.toContain('\u001b');
});
