import { expect, test } from 'vitest';
import { mergeFrames } from '../../src/audit/merge.js';
import { runRules } from '../../src/audit/run.js';
import { collect } from '../../src/collect/collect.js';
import { provisionsOf } from '../../src/law/find.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';

function provisionsWith(cites?: ReadonlySet<string>): readonly string[] {
  document.body.innerHTML =
    '<form><label><input type="checkbox" checked> I agree to receive marketing emails</label><button>Join</button></form>';
  const frame = runRules(read(collect(document).facts), RULES);
  const context = { rules: RULES, auditedAt: '2026-01-01T00:00:00Z', site: 'shop.example' };
  const page = mergeFrames([frame], cites ? { ...context, cites } : context);
  return page.findings.find(({ rule }) => rule === 'preticked-consent')?.provisions ?? [];
}

test('a finding cites the law of the jurisdictions asked for, and no other', () => {
  const all = provisionsWith();
  const chinese = provisionsWith(new Set(provisionsOf(['CN']).map(({ id }) => id)));
  expect(all.length).toBeGreaterThan(chinese.length);
  expect(chinese.length).toBeGreaterThan(0);
  expect(chinese.every((id) => /^(?:pipl|cn|csl|alipay|cac|gbt|miit|samr)-/.test(id))).toBe(true);
});
