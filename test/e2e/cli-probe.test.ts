import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/drive/launch-browser.js';
import type { Probe } from '../../src/model/report.js';
import { type Probed, type ProbeServer, probed, startProbeServer } from './support/probe-visit.js';

let browser: Browser;
let server: ProbeServer;
let last: Probed | null = null;

beforeAll(async () => {
  server = await startProbeServer();
  ({ browser } = await launchBrowser(null));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

type Visit = Probed & { readonly probes: readonly Probe[] };

async function probe(path: string, html: string): Promise<Visit> {
  await last?.close();
  last = await probed(browser, server.serve(path, html));
  return { ...last, probes: last.report.probes };
}

const OFFERS =
  '<label><input id="offers" type="checkbox" name="offers" checked> Send me marketing emails and offers</label>';
const form = (body: string) =>
  `<h1>Create your account</h1><form action="/sent" method="post">
   <label>Name <input name="name"></label>${body}<button>Sign up</button></form>`;

const deeds = ({ steps }: Probe) => steps.map(({ did, words }) => (words === '' ? did : `${did} ${words}`));
const presses = ({ steps }: Probe) => steps.filter(({ did }) => did === 'press').map(({ words }) => words);
const rules = ({ report }: Probed) => report.findings.map(({ rule }) => rule);

test('a box that stays off is seen to, through blur, time, a keystroke, and a step away and back', async () => {
  const { probes, page } = await probe('/stays', form(OFFERS));
  expect(probes).toMatchObject([
    { of: 'control', words: 'Send me marketing emails and offers', target: ['#offers'], outcome: 'stayed-off' },
  ]);
  expect(probes.flatMap(deeds)).toEqual([
    'press Send me marketing emails and offers',
    'blur',
    'wait',
    'edit Name',
    'wait',
    'leave',
    'return',
  ]);
  expect(await page.inputValue('[name=name]')).toBe('');
});

test.each([
  ['on blur', 'offers.onblur = () => { offers.checked = true; }', 'blur'],
  ['after a second', 'offers.onchange = () => setTimeout(() => { offers.checked = true; }, 1000)', 'wait'],
  [
    'at a keystroke elsewhere',
    "document.querySelector('[name=name]').oninput = () => { offers.checked = true; }",
    'wait',
  ],
])('a box that comes back %s is caught at it', async (when, script, lastDeed) => {
  const visit = await probe(`/back-${when.replaceAll(' ', '-')}`, `${form(OFFERS)}<script>${script}</script>`);
  const [control] = visit.probes;
  expect(control?.outcome).toBe('came-back');
  expect(control?.steps.at(-1)?.did).toBe(lastDeed);
  expect(rules(visit)).toContain('reticked-consent');
});

test('a box that is on again after a step away and back is caught at it', async () => {
  const script = "addEventListener('pageshow', () => { offers.checked = true; })";
  const [control] = (await probe('/back-later', `${form(OFFERS)}<script>${script}</script>`)).probes;
  expect(control?.outcome).toBe('came-back');
  expect(control?.steps.at(-1)?.did).toBe('return');
});

test('a box drawn anew at each keystroke, ticked, is the same box', async () => {
  const script = `const draw = () => { at.innerHTML = ${JSON.stringify(OFFERS)}; };
    draw(); document.querySelector('[name=name]').oninput = draw;`;
  const [control] = (await probe('/anew', `${form('<div id="at"></div>')}<script>${script}</script>`)).probes;
  expect(control?.outcome).toBe('came-back');
});

test('a box that cannot be switched off was kept on', async () => {
  const [control] = (
    await probe('/kept', `${form(OFFERS)}<script>offers.onclick = (event) => event.preventDefault();</script>`)
  ).probes;
  expect(control?.outcome).toBe('kept-on');
});

test('no form is ever sent: by its button under the box, by a script at the tick, or into a new window', async () => {
  const sending = `<script>
    offers.onchange = () => { const f = offers.form; f.submit(); f.target = '_blank'; f.requestSubmit(); };
    document.querySelector('[name=name]').onblur = () => offers.form.submit();
  </script>`;
  const before = server.requests.length;
  const { probes, page } = await probe('/sends', `${form(OFFERS)}${sending}`);
  expect(probes.map(({ outcome }) => outcome)).toEqual(['stayed-off']);
  const made = server.requests.slice(before);
  expect(made.filter((request) => !request.startsWith('GET /sends'))).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/sends');
});

test('a button that sends a form is not pressed, though it is what refuses', async () => {
  const banner = `<p>We use cookies for advertising and to measure how our site is used.</p>
    <form action="/sent" method="post"><button name="c" value="1">Accept all</button><button name="c" value="0">Reject all</button></form>`;
  const before = server.requests.length;
  const { probes } = await probe('/form-banner', `<h1>News</h1>${fixed(banner)}`);
  expect(probes.map(({ of, outcome, steps }) => [of, outcome, steps])).toEqual([['banner', 'failed', []]]);
  expect(server.requests.slice(before)).toEqual(['GET /form-banner']);
});

const fixed = (body: string, id = 'banner') =>
  `<div id="${id}" role="dialog" aria-label="Cookies" style="position:fixed;inset:auto 0 0 0;padding:20px;background:#fff;border-top:1px solid #000">${body}</div>`;
const QUESTION = '<p>We use cookies for advertising and to measure how our site is used.</p>';
const gone = (id: string) => `document.getElementById('${id}').remove()`;

test('a fair banner takes one press to refuse, and is there again afterwards', async () => {
  const banner = fixed(
    `${QUESTION}<button onclick="${gone('banner')}; localStorage.setItem('asked', 1)">Accept all</button>
     <button onclick="${gone('banner')}; localStorage.setItem('asked', 1)">Reject all</button>`,
  );
  const script = "<script>if (localStorage.getItem('asked')) banner.remove();</script>";
  const visit = await probe('/fair', `<h1>News</h1>${banner}${script}`);
  expect(visit.probes.map(({ of, outcome }) => [of, outcome])).toEqual([['banner', 'refused']]);
  expect(visit.probes.flatMap(presses)).toEqual(['Reject all']);
  expect(await visit.page.isVisible('#banner')).toBe(true);
  expect(rules(visit)).not.toContain('buried-reject');
  expect(rules(visit)).not.toContain('repeated-prompt');
});

test('a banner that takes three presses to refuse is buried, and every press is told', async () => {
  const layer = fixed(
    `<p>Choose which cookies we may use for advertising and to measure our site.</p>
     <label><input type="checkbox" checked> Advertising cookies</label>
     <button onclick="${gone('layer')}">Save my choices</button>`,
    'layer',
  );
  const script = `<script>
    const layer = ${JSON.stringify(layer)};
    manage.onclick = () => { banner.remove(); setTimeout(() => document.body.insertAdjacentHTML('beforeend', layer), 500); };
  </script>`;
  const banner = fixed(
    `${QUESTION}<button onclick="${gone('banner')}">Accept all</button><button id="manage">Manage preferences</button>`,
  );
  const visit = await probe('/buried', `<h1>News</h1>${banner}${script}`);
  const [refused] = visit.probes;
  expect(refused?.outcome).toBe('refused');
  expect(refused && presses(refused)).toEqual(['Manage preferences', 'Advertising cookies', 'Save my choices']);
  expect(rules(visit)).toContain('buried-reject');
});

test('a banner without a way to refuse has none', async () => {
  const banner = fixed(`${QUESTION}<button onclick="${gone('banner')}">Accept all</button>`);
  const { probes } = await probe('/no-way', `<h1>News</h1>${banner}`);
  expect(probes.map(({ of, outcome, steps }) => [of, outcome, steps])).toEqual([['banner', 'no-way', []]]);
});

test('what lies under a wall is not pressed through it', async () => {
  const wall =
    '<div style="position:fixed;inset:0;background:#000a"><button id="yes" style="position:absolute;inset:0">Accept</button></div>';
  const { probes, page } = await probe('/wall', `${form(OFFERS)}${wall}`);
  expect(probes.filter(({ of }) => of === 'control').flatMap(presses)).toEqual([]);
  expect(await page.isChecked('#offers')).toBe(true);
});
