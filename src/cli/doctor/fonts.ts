import { type Check, ok, warning } from './check.js';

/** Letters of each kind that no two fonts draw alike: one is not enough, as a missing letter has a picture, too. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  Arabic: ['ع', 'ش', 'ه'],
  'simplified Chinese': ['说', '体', '权'],
  'traditional Chinese': ['說', '體', '權'],
  Vietnamese: ['ễ', 'ợ', 'ặ'],
  emoji: ['😀', '🛒', '🍪'],
};

// Two code points that no font has, in the first plane and beyond it.
const NOBODYS = ['\u0378', '\u{3fffd}'];

/** Runs in the page: which kinds have a letter that is drawn as a missing one is, or as another one is. */
export const FONT_PROBE = `(() => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 64;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const draw = (letter) => {
    pen.clearRect(0, 0, 64, 64);
    pen.font = '40px sans-serif';
    pen.fillText(letter, 8, 48);
    return String(pen.getImageData(0, 0, 64, 64).data);
  };
  const missing = ${JSON.stringify(NOBODYS)}.map(draw);
  return Object.entries(${JSON.stringify(LETTERS)})
    .filter(([, letters]) => {
      const drawn = letters.map(draw);
      return new Set(drawn).size < drawn.length || drawn.some((one) => missing.includes(one));
    })
    .map(([kind]) => kind);
})()`;

/** Without its font a script is drawn as boxes: sizes are wrong, and pictures show nothing. */
export function fontCheck(missing: readonly string[]): Check {
  if (missing.length === 0) return ok('fonts', Object.keys(LETTERS).join(', '));
  return warning(
    'fonts',
    `there is no font for ${missing.join(', ')}: such pages are measured wrongly`,
    'install Noto fonts, as Debian has them in fonts-noto-core, fonts-noto-cjk and fonts-noto-color-emoji',
  );
}
