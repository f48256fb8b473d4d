import { type Plugin, runnerImport } from 'vite';

type Locales = typeof import('../generate-locales.js');

/** Writes what the warning says in each language as a file of its own, so that a page costs the one it is read in. */
export function speechFiles(folder: string): Plugin {
  return {
    name: 'untick:speech',
    async generateBundle() {
      const path = './scripts/generate-locales.ts';
      const { module } = await runnerImport<Locales>(path, { configFile: false, logLevel: 'error' });
      for (const [name, source] of Object.entries(module.speechFiles())) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
      }
    },
  };
}
