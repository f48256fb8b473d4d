import { beforeEach, expect, test, vi } from 'vitest';
import { welcome } from '../../src/extension/background/first-run.js';
import { installFakeBrowser } from './fake-browser.js';

const create = vi.fn(async () => ({}));

beforeEach(() => {
  create.mockClear();
  installFakeBrowser();
  (globalThis.browser as unknown as { tabs: object }).tabs = { create };
});

test('an installation opens the first run page, once', async () => {
  await welcome('install');
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/src\/extension\/welcome\/index\.html$/),
  });
  await welcome('install');
  expect(create).toHaveBeenCalledOnce();
});

test('an update opens nothing', async () => {
  await welcome('update');
  await welcome('browser_update');
  expect(create).not.toHaveBeenCalled();
});
