// What an extension cannot have, or does not take. The manifest lists it, so that nobody takes its absence for a finding.
import type { NotCaptured } from '../../evidence/run.js';

const OF_THE_PAGE: readonly (readonly [what: string, reason: string])[] = [
  ['screenshot of the whole page', 'an extension gets a picture of the part in view alone'],
  ['headers.json', 'an extension without the permission to watch requests is not told how the page was answered'],
  ['tls.json', 'an extension is not told which certificate the page came with'],
  ['cookies.json', 'an extension without the permission for cookies is not told of them'],
  ['steps before saving', 'what the person did in the page before is known by its effects on consents alone'],
];

const OF_THE_RUN: readonly (readonly [what: string, reason: string])[] = [
  [
    'signature',
    'the extension holds no key: keep the digest of the manifest elsewhere, or have the package time-stamped',
  ],
  ['har', 'requests hold what is typed, and whom it is sent to'],
  ['mhtml', 'style sheets and pictures are not saved; the screenshot shows what they did'],
  [
    'clean profile',
    "it is a person's own browser: cookies, other extensions and settings may change what a page shows",
  ],
  ['trusted time', 'the clock of this machine was not compared with another'],
  ['network location', 'it would take asking somebody else'],
];

export const notCaptured = (folder: string): readonly NotCaptured[] => [
  ...OF_THE_PAGE.map(([what, reason]) => ({ what, page: folder, reason })),
  ...OF_THE_RUN.map(([what, reason]) => ({ what, page: null, reason })),
];
