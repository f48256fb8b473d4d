import { type Plugin, runnerImport } from 'vite';

type Words = typeof import('../generate-words.js');

/** Writes each lexicon as a file of its own, so that a page costs the languages it is in. English is in the engine. */
export function wordPacks(folder: string): Plugin {
  return {
    name: 'untick:words',
    async generateBundle() {
      const path = './scripts/generate-words.ts';
      const { module } = await runnerImport<Words>(path, { configFile: false, logLevel: 'error' });
      for (const lexicon of module.lexicons.filter(({ language }) => language !== 'en')) {
        this.emitFile({
          type: 'asset',
          fileName: `${folder}/${lexicon.language}.js`,
          source: module.packSource(lexicon),
        });
      }
    },
  };
}
