import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { leanEngine } from './lean-engine.js';

/** Built as one file each, at the place of its source, for the background injects it where a frame asks: no manifest names it. */
export function contentScripts(entries: readonly string[], target: string): Plugin {
  return {
    name: 'untick:content-scripts',
    async generateBundle() {
      for (const entry of entries) {
        const fileName = entry.replace(/\.ts$/, '.js');
        const built = await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          plugins: [leanEngine()],
          build: {
            write: false,
            target,
            lib: { entry: resolve(entry), formats: ['iife'], name: 'untick', fileName: () => fileName },
          },
        });
        for (const { output } of Array.isArray(built) ? built : 'output' in built ? [built] : [])
          for (const file of output)
            if (file.type === 'chunk') {
              // Of a rebuild while one works on it.
              for (const id of file.moduleIds) this.addWatchFile(id);
              this.emitFile({ type: 'asset', fileName, source: file.code });
            }
      }
    },
  };
}
