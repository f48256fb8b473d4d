// The picture once more with a numbered box around each finding, and below it what the numbers stand for.
import type { FindingBox } from '../../evidence/finding-boxes.js';
import { captionOf, MARK_COLOUR, marksOf } from '../../evidence/marks.js';
import { contextOf, drawMark, scaled, sizeOf } from './canvas.js';

type Context = OffscreenCanvasRenderingContext2D;

const FONT = '14px system-ui, "Noto Sans", sans-serif';
const SMALL = '12px system-ui, "Noto Sans", sans-serif';
const LINE = 21;
const INDENT = 48;
const END = 16;

/** Words of a page in our sentence keep their own direction to themselves (FSI … PDI, as `<bdi>` does). */
const quoting = (sentence: string): string => sentence.replace(/“([^”]*)”/g, '“\u2068$1\u2069”');

/** Broken between words; a word that is too long is broken within. */
function wrapped(context: Context, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=\s)|(?<=[\u3000-\u9fff\uac00-\ud7af])/u)) {
    if (context.measureText(line + part).width <= width) {
      line += part;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const letter of part) {
      if (line !== '' && context.measureText(line + letter).width > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

interface Line {
  readonly text: string;
  readonly number: string;
  readonly isSmall: boolean;
}

function legend(context: Context, boxes: readonly FindingBox[], width: number): readonly Line[] {
  return boxes.flatMap((one, index) => {
    context.font = FONT;
    const sentence = wrapped(context, quoting(one.finding.message), width);
    const lines = sentence.map((text, at) => ({ text, number: at === 0 ? `${index + 1}.` : '', isSmall: false }));
    context.font = SMALL;
    const caption = wrapped(context, captionOf(one), width);
    return [...lines, ...caption.map((text) => ({ text, number: '', isSmall: true }))];
  });
}

/** @param scale pixels of the picture to a pixel of the page */
export function annotated(picture: Context, boxes: readonly FindingBox[], scale: number): Context {
  const { width, height } = sizeOf(picture);
  const room = Math.max(120, width / scale - INDENT - END);
  const lines = legend(contextOf({ width: 1, height: 1 }), boxes, room);
  const sheet = contextOf({ width, height: Math.ceil(height + (lines.length * LINE + 2 * END) * scale) });
  sheet.fillStyle = '#fff';
  sheet.fillRect(0, 0, width, sheet.canvas.height);
  sheet.drawImage(picture.canvas, 0, 0);
  sheet.save();
  sheet.beginPath();
  sheet.rect(0, 0, width, height);
  sheet.clip();
  for (const { box, numbers } of marksOf(boxes)) drawMark(sheet, scaled(box, scale), numbers.join(', '), scale);
  sheet.restore();
  sheet.fillStyle = MARK_COLOUR;
  sheet.fillRect(0, height, width, 3 * scale);
  sheet.translate(0, height);
  sheet.scale(scale, scale);
  sheet.textBaseline = 'middle';
  for (const [index, { text, number, isSmall }] of lines.entries()) {
    const y = END + index * LINE + LINE / 2;
    sheet.fillStyle = '#111';
    sheet.textAlign = 'right';
    sheet.font = `700 ${FONT}`;
    sheet.fillText(number, INDENT - 12, y);
    sheet.textAlign = 'left';
    sheet.font = isSmall ? SMALL : FONT;
    sheet.fillStyle = isSmall ? '#4b5563' : '#111';
    sheet.fillText(text, INDENT, y);
  }
  return sheet;
}
