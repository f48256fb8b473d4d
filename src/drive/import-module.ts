import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

interface Jiti {
  readonly createJiti: (from: string) => { readonly import: (path: string) => Promise<unknown> };
}

/** This Node reads no TypeScript, and there is no loader for it. */
export class NoTypeScript extends Error {
  constructor() {
    super('this version of Node reads no TypeScript: write it as .mjs, use Node 22.18 or later, or install "jiti"');
  }
}

/** A Node that reads no TypeScript of its own may have a loader: beside the file, or beside this program. */
async function importTypeScript(path: string): Promise<unknown> {
  for (const from of [path, import.meta.url]) {
    try {
      const { createJiti } = (await import(pathToFileURL(createRequire(from).resolve('jiti')).href)) as Jiti;
      return await createJiti(path).import(path);
    } catch (error) {
      const isJiti = error instanceof Error && /'jiti'/.test(error.message);
      // What the file itself imports and does not find is its own fault.
      if (!(isJiti && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  throw new NoTypeScript();
}

/** A person's own module, as JavaScript or TypeScript. Rejects with whatever it throws. */
export async function importModule(path: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(path).href);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.[cm]?ts$/.test(path)) return importTypeScript(path);
    throw error;
  }
}

/** The first line of what went wrong. */
export const reasonOf = (error: unknown): string => String(error).split('\n')[0] ?? '';
