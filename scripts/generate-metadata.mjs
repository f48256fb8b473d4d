// Writes src/rules/metadata.gen.ts. Run by `npm run generate`; a test fails when it is stale.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/generate-metadata.ts', { configFile: false, logLevel: 'error' });
writeFileSync('src/rules/metadata.gen.ts', module.metadataSource());
