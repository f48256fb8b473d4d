// The files of a browser profile as they lie on the disk, inflated.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readLog, readTable } from '../../privacy/leveldb.js';
import { asText } from '../../privacy/views.js';

/**
 * The browser's own books of where a person was and what they typed, and what pages themselves keep: whoever looks for what an
 * extension has kept finds nothing there that is the extension's. All else in a profile is looked through.
 */
const BOOKS_OF_CHROMIUM: readonly RegExp[] = [
  // Addresses and titles.
  /\/(?:History|Favicons|Top Sites|Shortcuts|Visited Links|Network Action Predictor|DIPS|BrowsingTopics\w*)(?:-journal|-wal)?$/,
  /\/(?:Sessions|Session Storage|Site Characteristics Database|heavy_ad_intervention_opt_out\.db\S*)(?:\/|$)/,
  /\/(?:Network|shared_proto_db|segmentation_platform|optimization_guide_\w+|commerce_\w+|parcel_tracking_db|discount\w*|chrome_cart_db)\//,
  // Forms and passwords it offers to fill in.
  /\/(?:Web Data|Login Data|Account Web Data|Login Data For Account|Affiliation Database)(?:-journal|-wal)?$/,
  // Responses of the network, and what they compile to.
  /\/(?:Cache|Code Cache|GPUCache|DawnGraphiteCache|DawnWebGPUCache|GrShaderCache|ShaderCache|GraphiteDawnCache|blob_storage)\//,
  // Our own scripts, as they are shipped.
  /\/Service Worker\/ScriptCache\//,
  // Web storage of pages; that of extensions is told apart by its key below.
  /\/IndexedDB\/https?_/,
];

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);

/** Web storage of all origins is one store, in which each key begins with its origin. */
const ofExtensions = (bytes: Uint8Array): Uint8Array => {
  const parts = asText(bytes).split(/_(?=https?:|chrome-extension:)|META/);
  return Buffer.from(parts.filter((part) => part.startsWith('chrome-extension:')).join('\n'), 'latin1');
};

function contentsOf(path: string, bytes: Buffer): readonly Uint8Array[] {
  const inflated = /\.ldb$/.test(path) ? [readTable(bytes)] : /\d+\.log$/.test(path) ? [readLog(bytes)] : [];
  const contents = [bytes, ...inflated];
  return /\/Local Storage\//.test(path) ? contents.map(ofExtensions) : contents;
}

export interface ProfileFile {
  readonly path: string;
  readonly contents: readonly Uint8Array[];
}

/** Whatever may be of the extension: its files as they are, and inflated where they are compressed. */
export function profileFiles(profile: string): readonly ProfileFile[] {
  return pathsIn(profile)
    .filter((path) => !BOOKS_OF_CHROMIUM.some((book) => book.test(path)))
    .map((path) => ({ path: relative(profile, path), contents: contentsOf(path, readFileSync(path)) }));
}
