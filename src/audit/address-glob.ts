// Globs by which a config names pages: of a whole address, of an address without its scheme, or of a path.
import picomatch from 'picomatch/posix.js';

export type AddressMatcher = (url: string) => boolean;

const SCHEME = /^[a-z][a-z0-9+.-]*:\/*/i;

const wholeOf = (url: string): string => url.replace(/[?#].*$/s, '');
const withoutScheme = (url: string): string => wholeOf(url).replace(SCHEME, '');

function pathOf(url: string): string {
  const rest = withoutScheme(url);
  return /^file:/i.test(url) ? `/${rest}` : rest.replace(/^[^/]*/, '') || '/';
}

/** What begins with a slash is a path; what holds a scheme is a whole address. */
export function addressMatcher(glob: string): AddressMatcher {
  // Addresses have forward slashes on every system.
  const isMatch = picomatch(glob, { dot: true });
  const partOf = glob.includes('://') ? wholeOf : glob.startsWith('/') ? pathOf : withoutScheme;
  return (url) => isMatch(partOf(url));
}

export const fitsAddress = (glob: string, url: string): boolean => addressMatcher(glob)(url);
