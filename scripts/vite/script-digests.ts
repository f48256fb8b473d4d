import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const NAME = 'UNTICK_SCRIPTS';
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Tells the extension the digests of what it runs in pages, which none of its own pages may read. Comes after all that writes files. */
export function scriptDigests(engine: string, words: string): Plugin {
  return {
    name: 'untick:script-digests',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const contentOf = (path: string) => {
          const file = bundle[path];
          return file ? sha256(file.type === 'chunk' ? file.code : file.source) : null;
        };
        const tags = Object.keys(bundle)
          .filter((path) => path.startsWith(`${words}/`))
          .toSorted();
        const digests = {
          engine: contentOf(engine),
          words: Object.fromEntries(tags.map((path) => [path.slice(words.length + 1, -3), contentOf(path)])),
        };
        const users = Object.values(bundle).filter((file) => file.type === 'chunk' && file.code.includes(NAME));
        if (users.length > 0 && digests.engine === null) this.error(`there is no ${engine}`);
        for (const chunk of users)
          if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(NAME, JSON.stringify(digests));
      },
    },
  };
}
