import { renderJson } from '../reporters/json.js';
import type { ConsentAudit } from './audit-once.js';
import { currentTest } from './runner.js';

/** Outside a test there is nothing to attach it to. */
export async function attachAudit({ report, picture }: ConsentAudit): Promise<void> {
  const test = currentTest();
  if (test === null) return;
  await test.attach('untick.json', { body: renderJson(report), contentType: 'application/json' });
  const png = await picture();
  if (png) await test.attach('untick.png', { body: Buffer.from(png), contentType: 'image/png' });
}
