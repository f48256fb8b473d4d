// A shop updates a plug-in, and a default turns round: mc-woocommerce#848, #947 and cubecart#890 are such.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Drift } from '../../src/model/comparison.js';
import { untick } from './support/command-line.js';
import { folderWith, OFFERS, PARTNERS, signup } from './support/config-shop.js';
import { schemaComplaints } from './support/report-schema.js';
import { startServer, type TestServer } from './support/server.js';

let shop: TestServer;
let folder: string;
let url: string;

const controls = [
  { name: '/offers/i', state: 'off', optional: true, separate: true },
  { name: PARTNERS, state: 'off' },
];

function declare(declaration: object, over: object = {}): void {
  // Only the declaration is to decide: no rule has a say.
  const config = {
    urls: [url],
    rules: ['repeated-prompt'],
    observe: 0,
    declare: [{ url: '/page/*', controls, ...declaration }],
    ...over,
  };
  writeFileSync(join(folder, 'untick.config.json'), JSON.stringify(config));
}

const audit = async (...args: readonly string[]) => {
  const run = await untick(['audit', '--quiet', '--format', 'json', ...args], { cwd: folder });
  expect(schemaComplaints(run.report())).toEqual([]);
  const told = ({ kind, actual, text }: Drift) => [kind, actual, text];
  return { code: run.code, drifts: run.report().drifts?.map(told), unreached: run.report().unreached };
};

beforeAll(async () => {
  shop = await startServer();
  url = shop.serve('/page/signup', signup({ words: OFFERS }, { words: PARTNERS }));
  folder = folderWith({});
});
afterAll(() => shop.close());

test('a page as declared is exit 0, also where nothing else may be there', async () => {
  declare({ exact: true });
  expect(await audit()).toEqual({ code: 0, drifts: [], unreached: [] });
});

test('a default that turns round fails the build, and the first line says which', async () => {
  shop.serve('/page/signup', signup({ words: OFFERS, isOn: true }, { words: PARTNERS }));
  expect(await audit()).toMatchObject({ code: 1, drifts: [['state', 'on', OFFERS]] });
  const { stdout, code } = await untick(['audit', '--quiet'], { cwd: folder });
  expect(code).toBe(1);
  expect(stdout.split('\n')[0]).toBe(
    `untick: 1 control not as declared on 1 page. Exit 1, decided by /offers/i, which is on and declared off, on ${url}`,
  );
  expect(await audit('--fail-on', 'none')).toMatchObject({ code: 0, drifts: [['state', 'on', OFFERS]] });
});

test('demanded, bundled, missing and undeclared: each is told, in a frame as well', async () => {
  shop.serve('/page/frame', signup({ words: OFFERS, isRequired: true }, { words: 'Send me a catalogue by post' }));
  shop.serve(
    '/page/signup',
    `<!doctype html><html lang="en"><title>Sign up</title><h1>Sign up</h1>
<iframe src="/page/frame" title="Sign up" width="800" height="600"></iframe></html>`,
  );
  expect((await audit()).drifts).toEqual([
    ['optional', 'required', OFFERS],
    ['missing', 'none', null],
    ['undeclared', 'off', 'Send me a catalogue by post'],
  ]);
  shop.serve('/page/signup', signup({ words: `I agree to the terms and conditions. ${OFFERS}` }, { words: PARTNERS }));
  expect((await audit()).drifts).toEqual([['separate', expect.stringContaining('terms'), expect.any(String)]]);
});

test('a language of its own is read with its words, and a script that ticks late is a drift', async () => {
  shop.serve(
    '/page/signup',
    `<!doctype html><html lang="vi"><title>Đăng ký</title><h1>Đăng ký tài khoản</h1>
<form><label>Email <input type="email"></label><label><input type="checkbox" id="late"> Tôi đồng ý nhận email quảng cáo</label>
<button>Đăng ký</button></form><script>setTimeout(() => { late.checked = true; }, 300)</script></html>`,
  );
  declare({ controls: [{ name: '/quảng cáo/', state: 'off' }], exact: true }, { observe: 1 });
  const run = await untick(['audit', '--quiet', '--format', 'json'], { cwd: folder, observes: true });
  expect(run.report().drifts).toMatchObject([{ kind: 'state', actual: 'on', declared: '/quảng cáo/' }]);
});

test('a declaration that no page is there for is a page not audited, unless pages were named', async () => {
  shop.serve('/page/signup', signup({ words: OFFERS }));
  declare({ url: '/gone/**' });
  expect(await audit()).toMatchObject({
    code: 3,
    drifts: [],
    unreached: [{ url: '/gone/**', code: 'DECLARED_NOT_SEEN' }],
  });
  expect(await audit(url)).toEqual({ code: 0, drifts: [], unreached: [] });
});

test('on a journey a control may come at a later step, and what the journey itself ticks is its own', async () => {
  shop.serve(
    '/page/signup',
    `${signup({ words: OFFERS })}<script>addEventListener('click', ({ target }) => {
  if (target.tagName === 'INPUT') document.forms[0].insertAdjacentHTML('afterbegin', '<label><input type=checkbox> ${PARTNERS}</label>');
}, { once: true })</script>`,
  );
  declare({});
  const steps = join(folder, 'journey.mjs');
  writeFileSync(
    steps,
    `export default async ({ page, step }) => {
  await page.goto(${JSON.stringify(url)});
  await step('first');
  await page.getByLabel(${JSON.stringify(OFFERS)}).check();
  await step('second');
};`,
  );
  expect(await audit('--steps', steps)).toEqual({ code: 0, drifts: [], unreached: [] });
});
