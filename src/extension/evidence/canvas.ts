// A picture in memory: masked before anything else is done with it, and never part of a page.
import { MARK_COLOUR, MASK_COLOUR } from '../../evidence/marks.js';
import type { Box } from '../../model/facts.js';

type Context = OffscreenCanvasRenderingContext2D;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function contextOf({ width, height }: Size): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('nothing can be drawn');
  return context;
}

export const sizeOf = ({ canvas: { width, height } }: Context): Size => ({ width, height });

export async function toPng({ canvas }: Context): Promise<Uint8Array> {
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

/** Of the address that the browser hands a picture out as; read without asking for it, as our pages may ask for nothing. */
export const readPicture = (url: string): Promise<Context> =>
  readPng(Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0)));

export async function readPng(png: Uint8Array): Promise<Context> {
  const bitmap = await createImageBitmap(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
  const context = contextOf(bitmap);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context;
}

export const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export function mask(context: Context, boxes: readonly Box[]): void {
  context.fillStyle = MASK_COLOUR;
  for (const { x, y, width, height } of boxes) {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    context.fillRect(left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top);
  }
}

/** A part of it, as far as it goes. */
export function cut(context: Context, box: Box): Context {
  const size = sizeOf(context);
  const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const width = Math.max(1, Math.min(size.width, Math.ceil(box.x + box.width)) - x);
  const height = Math.max(1, Math.min(size.height, Math.ceil(box.y + box.height)) - y);
  const part = contextOf({ width, height });
  part.drawImage(context.canvas, -x, -y);
  return part;
}

/** A box around a place, and a round tag with its words before it, or above or below where there is no room. */
export function drawMark(context: Context, place: Box, words: string, scale: number): void {
  const size = sizeOf(context);
  const box = grown(place, 4 * scale);
  const line = 3 * scale;
  for (const [width, colour] of [
    [line + 4 * scale, '#fff'],
    [line, MARK_COLOUR],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.strokeRect(box.x, box.y, box.width, box.height);
  }
  context.font = `700 ${14 * scale}px system-ui, sans-serif`;
  const height = 24 * scale;
  const width = Math.max(height, context.measureText(words).width + 14 * scale);
  const isBeside = box.x >= width + 4 * scale;
  const above = box.y - height - 2 * scale;
  const below = Math.min(box.y + box.height + 2 * scale, size.height - height);
  const x = isBeside ? box.x - width - 4 * scale : Math.max(0, box.x);
  const y = isBeside ? Math.max(0, box.y) : above >= 0 ? above : below;
  context.beginPath();
  context.roundRect(x, y, width, height, height / 2);
  context.fillStyle = MARK_COLOUR;
  context.fill();
  context.lineWidth = 2 * scale;
  context.strokeStyle = '#fff';
  context.stroke();
  context.fillStyle = '#fff';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(words, x + width / 2, y + height / 2);
}
