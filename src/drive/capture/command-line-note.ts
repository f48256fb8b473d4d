import { withoutLongMixed } from '../../model/tokens.js';
import { cleanUrl } from '../page-address.js';

/** The command line as it was typed, but for what no address is kept with: query, fragment, user name, tokens. */
export const commandLineNote = (words: readonly string[]): readonly string[] =>
  words.map((word) => (/^[a-z][a-z0-9+.-]*:\/\//i.test(word) ? withoutLongMixed(cleanUrl(word)) : word));
