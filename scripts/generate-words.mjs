// Writes what is drawn from the lexicons. Run by `npm run generate`; a test fails when it is stale.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/generate-words.ts', { configFile: false, logLevel: 'error' });
writeFileSync('src/lexicon/telling.ts', module.tellingSource());
writeFileSync('src/lexicon/agreement-hint.ts', module.hintSource());
