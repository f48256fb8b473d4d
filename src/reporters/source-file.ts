// Which file of a repository makes a page: builds put what was found beside the file, and a page is none. The config says it (`sourceMap`);
// a page that was read from the repository itself says it by its address.
import { addressMatcher } from '../audit/address-glob.js';

/** Path of the file in the repository, with forward slashes; null: nobody has said. */
export type FileOf = (url: string) => string | null;

export interface SourceFiles {
  /** Path (`/checkout`), address without a scheme, or whole address; each a glob. The first that fits counts. */
  readonly sourceMap?: Readonly<Record<string, string>>;
  /** Address of the repository, as `file:///home/me/shop/`, in each way it may be written. */
  readonly roots?: readonly string[];
}

/** Inside the repository, or nothing: builds refuse a path that is absolute or leads out. */
function insidePath(file: string): string | null {
  const parts = file.replaceAll('\\', '/').split('/');
  const kept = parts.filter((part) => part !== '' && part !== '.');
  return kept.length === 0 || kept.includes('..') ? null : kept.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export function sourceFiles({ sourceMap = {}, roots = [] }: SourceFiles): FileOf {
  const rows = Object.entries(sourceMap).map(([glob, file]) => ({
    fits: addressMatcher(glob),
    file: insidePath(file),
  }));
  return (url) => {
    const row = rows.find(({ fits }) => fits(url));
    if (row !== undefined) return row.file;
    const whole = url.replace(/[?#].*$/s, '');
    const root = roots.find((one) => whole.startsWith(one));
    const path = root === undefined ? null : decoded(whole.slice(root.length));
    // A name that was taken for a token was left out of the address: the file is not to be told.
    return path === null || /:(?:token|address)/.test(path) ? null : insidePath(path);
  };
}
