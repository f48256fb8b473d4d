// What any tool that drives a browser pays: launch, a context and a page for each address, load and rest as the audit waits for them.
// node bare-visit.mjs <browser> <flags of the browser as JSON> <at a time> <ms to stay, from when it has loaded, where there is a form> <address…>
import { chromium } from 'playwright-core';

const [executablePath, flags, atATime, stayMs, ...addresses] = process.argv.slice(2);
const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args: [...root, ...JSON.parse(flags)] });
let next = 0;

async function work() {
  while (next < addresses.length) {
    const address = addresses[next++];
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    const loadedAt = performance.now();
    await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {});
    const left = loadedAt + Number(stayMs) - performance.now();
    if (left > 0 && (await page.locator('form').count()) > 0) await new Promise((resolve) => setTimeout(resolve, left));
    process.stdout.write(`${await page.title()}\n`);
    await context.close();
  }
}

await Promise.all(Array.from({ length: Number(atATime) }, work));
await browser.close();
