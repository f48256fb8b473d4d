import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { FEATURES_OFF } from './src/drive/browser-flags.js';
import { findBrowser } from './src/drive/find-browser.js';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/support/lexicons.ts'],
          environment: 'jsdom',
          // A document for each file took 50 s of a run of 100: files leave nothing behind that another would meet.
          isolate: false,
          // Some flip thousands of bits or read a hundred thousand rows, on two cores that others use as well.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/e2e/**', 'test/components/**'],
        },
      },
      {
        test: {
          name: 'browser',
          testTimeout: 60_000,
          // A database is made and taken down before and after each: on a busy machine that takes its time as well.
          hookTimeout: 60_000,
          // As for driven browsers below: a database gives up after five seconds, in which a busy browser may open none.
          retry: { count: process.env.CI ? 1 : 0, delay: 1000 },
          maxWorkers: 2,
          setupFiles: ['test/support/lexicons.ts'],
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser() ?? '',
                args: ['--no-sandbox', '--disable-background-networking', FEATURES_OFF],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 800 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A driven browser on two busy cores now and then misses a step. CI waits for what was under way, asks again, and the
          // report says so beside the test (`retry x1`); at hand nothing is asked twice, so that it is seen and mended.
          retry: { count: process.env.CI ? 2 : 0, delay: 3000 },
          globalSetup: ['test/e2e/support/build-all.ts'],
          // After the other rings, and two at a time: each drives a browser of its own and mostly waits for it.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'components',
          maxWorkers: 2,
          environment: 'node',
          include: ['test/components/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
