import { type Plugin, runnerImport } from 'vite';

type Pages = typeof import('../rule-pages.js');

const NAME = 'virtual:rule-pages';

/** The pages of the rules as data: what reads their text runs here, and none of it in the extension. */
export function rulePages(): Plugin {
  return {
    name: 'untick:rule-pages',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const path = './scripts/rule-pages.ts';
      const { module } = await runnerImport<Pages>(path, { configFile: false, logLevel: 'error' });
      return `export const RULE_PAGES = ${JSON.stringify(module.rulePages())};`;
    },
  };
}
