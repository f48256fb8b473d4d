import type { UserConfig } from 'vite';

export function extension(browser: 'chrome' | 'firefox'): UserConfig {
  return { build: { outDir: `dist/extension/${browser}` } };
}
