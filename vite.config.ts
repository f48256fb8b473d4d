import { defineConfig, type UserConfig } from 'vite';
import { extension } from './scripts/vite/extension.js';
import { leakingExtension } from './scripts/vite/leaking.js';
import { library } from './scripts/vite/library.js';
import { node } from './scripts/vite/node.js';
import { page } from './scripts/vite/page.js';

// One build a mode: `vite build --mode chrome|firefox|page|node|library`.
const MODES: Record<string, () => UserConfig> = {
  chrome: () => extension('chrome'),
  firefox: () => extension('firefox'),
  page: () => page,
  node: () => node,
  library: () => library,
  // For tests alone.
  leaking: leakingExtension,
};

export default defineConfig(({ mode }) => {
  const config = MODES[mode] ?? MODES.chrome;
  return config ? config() : {};
});
