// The person's own Playwright Test, whichever version it is: there may be only one of it in a process.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Runner from '@playwright/test';
import { CodedError } from '../drive/coded-error.js';

const NAME = '@playwright/test';

/** Beside this package, as npm installs it, else beside the tests: a linked package stands elsewhere. */
function findRunner(): typeof Runner | null {
  for (const from of [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href]) {
    const require = createRequire(from);
    try {
      require.resolve(NAME);
    } catch {
      continue;
    }
    return require(NAME) as typeof Runner;
  }
  return null;
}

/** Null where it is not installed. Then pages can still be audited, and nothing of it can be extended. */
export const runner = findRunner();

/** Stands in for what only Playwright Test can give: whoever uses it is told what to install. */
export function missingRunner<T extends object>(): T {
  const complain = (): never => {
    throw new CodedError('NO_PLAYWRIGHT_TEST', 'untick/playwright extends "@playwright/test": npm install it first');
  };
  return new Proxy(() => {}, { apply: complain, construct: complain, get: complain }) as unknown as T;
}

/** The test that runs now; null outside any. */
export function currentTest(): Runner.TestInfo | null {
  try {
    return runner?.test.info() ?? null;
  } catch {
    return null;
  }
}
