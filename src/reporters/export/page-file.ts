// A name for a page among files. Host and path come from the page: a name must stay inside its folder, must be allowed on every system,
// and must not be the name of another page where capital and small letters are one.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

// 255 bytes is what file systems take; the rest is for a folder, an ending and the hash.
const LONGEST_SEGMENT = 80;
const LONGEST_PATH = 180;
const HASH_LENGTH = 10;

/** Devices of Windows: not to be had as a name, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** Small letters, digits, dash, underscore and dots inside: everything else is a dash. */
function plainSegment(segment: string): string {
  const plain = segment
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, LONGEST_SEGMENT);
  return RESERVED.test(plain) ? `page-${plain}` : plain;
}

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, HASH_LENGTH);

/** `pages/<host>/<path>.html`. Where the address had to be changed to be a name, a hash of it keeps the name its own. */
export function pageFile(url: string): string {
  const [, host = '', path = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)\/?(.*)$/i.exec(url) ?? [];
  const segments = path
    .replace(/\.html?$/i, '')
    .split('/')
    .filter(Boolean);
  const plain = [host || 'local', ...(segments.length > 0 ? segments : ['index'])].map(plainSegment).filter(Boolean);
  const name = plain
    .join('/')
    .slice(0, LONGEST_PATH)
    .replace(/[./-]+$/, '');
  const isSame = /^https:\/\//.test(url) && `${host}/${path || 'index'}` === name;
  return `pages/${name || 'page'}${isSame ? '' : `-${hashOf(url)}`}.html`;
}
