// Writes public/_locales from src/locales. Run by `npm run generate`; a test fails when it is stale.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/generate-locales.ts', { configFile: false, logLevel: 'error' });
module.writeLocales('public');
