// Writes public/_locales from src/locales. Run by `npm run generate`; a test fails when it is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/generate-locales.ts', { configFile: false, logLevel: 'error' });
for (const [path, text] of Object.entries(module.localeFiles())) {
  mkdirSync(dirname(`public/${path}`), { recursive: true });
  writeFileSync(`public/${path}`, text);
}
