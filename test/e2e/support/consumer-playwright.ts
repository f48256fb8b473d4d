// A Playwright project of a new user.
import type { Consumer } from './consumer.js';

const CONFIG = `import { defineConfig } from '@playwright/test';
export default defineConfig({
  testDir: 'specs',
  workers: 2,
  fullyParallel: true,
  reporter: [['json', { outputFile: 'report.json' }], ['html', { outputFolder: 'html', open: 'never' }]],
  use: { launchOptions: { executablePath: process.env.CHROMIUM } },
});
`;

const SPEC = `import { test as base, expect as baseExpect, mergeTests } from '@playwright/test';
import { auditConsent, consentMatchers, expect, test } from 'untick/playwright';

const shop = process.env.SHOP as string;

test('fair', async ({ page }) => {
  await page.goto(shop + '/fair');
  await expect(page).toHaveFairConsent({ jurisdiction: ['eu'] });
});

test('unfair', async ({ page }) => {
  await page.goto(shop + '/signup');
  await expect(page).toHaveFairConsent({ jurisdiction: ['eu'], timeout: 500 });
});

test('becomes fair', async ({ page }) => {
  await page.goto(shop + '/fair-later');
  await expect(page).toHaveFairConsent({ disableRules: ['script-ticked-consent'] });
});

test('not', async ({ page }) => {
  await page.goto(shop + '/signup');
  await expect(page).not.toHaveFairConsent();
});

test('not, of a fair page', async ({ page }) => {
  await page.goto(shop + '/fair');
  await expect(page).not.toHaveFairConsent({ timeout: 500 });
});

test('soft', async ({ page }) => {
  await page.goto(shop + '/signup');
  await expect.soft(page).toHaveFairConsent({ timeout: 0 });
  await page.setContent('<p>went on');
});

test('locators', async ({ page }) => {
  await page.goto(shop + '/signup');
  await expect(page.locator('#fair')).toHaveFairConsent();
  await expect(page.locator('#unfair')).not.toHaveFairConsent();
  await expect(page).toHaveFairConsent({ exclude: ['#unfair'] });
});

test('no such element', async ({ page }) => {
  await page.goto(shop + '/signup');
  await expect(page.locator('#gone')).not.toHaveFairConsent({ timeout: 500 });
});

test('over time', async ({ page }) => {
  await page.goto(shop + '/script-ticked');
  await baseExpect(page.locator('[name=share]')).toBeChecked();
  const report = await auditConsent(page);
  expect(report.pages[0]?.findings.map(({ rule }) => rule)).toContain('script-ticked-consent');
  expect(report.pages[0]?.limits).toEqual([]);
});

const own = mergeTests(base.extend<{ path: string }>({ path: '/signup' }), test);
const ownExpect = baseExpect.extend(consentMatchers);
own('own test and expect', async ({ page, path }) => {
  await page.goto(shop + path);
  await ownExpect(page).not.toHaveFairConsent();
});

base('a bad option', async ({ page }) => {
  await page.goto(shop + '/fair');
  await baseExpect(auditConsent(page, { rules: ['preticked'] })).rejects.toThrow(/unknown rule "preticked".*preticked-consent/);
});
`;

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly body?: string;
  readonly path?: string;
}

export interface Result {
  readonly status: string;
  readonly errors: readonly { readonly message: string }[];
  readonly attachments: readonly Attachment[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly results: readonly Result[] }[];
  }[];
}

const resultsOf = ({ suites = [], specs = [] }: Suite): readonly (readonly [string, Result])[] => [
  ...specs.flatMap(({ title, tests }) => {
    const result = tests[0]?.results[0];
    return result ? [[title, result] as const] : [];
  }),
  ...suites.flatMap(resultsOf),
];

/** Results by title. */
export async function runPlaywright(
  consumer: Consumer,
  shop: string,
  more: string,
): Promise<ReadonlyMap<string, Result>> {
  consumer.write('playwright.config.ts', CONFIG);
  consumer.write('specs/consent.spec.ts', SPEC);
  consumer.write('specs/docs.spec.ts', more);
  const ran = await consumer.run(['node_modules/@playwright/test/cli.js', 'test'], { env: { SHOP: shop } });
  try {
    const report = JSON.parse(consumer.read('report.json')) as Suite & {
      readonly errors: readonly { message: string }[];
    };
    if (report.errors.length > 0) throw new Error(JSON.stringify(report.errors));
    return new Map(resultsOf(report));
  } catch (error) {
    throw new Error(`${error}\n${ran.stdout}${ran.stderr}`);
  }
}
