// Reads pictures of a test, to the pixel.
import { inflateSync } from 'node:zlib';

/** Rows of a PNG of 8 bits a channel, as Chromium writes them, without their filters. */
export function readPng(png: Buffer): { readonly width: number; readonly channels: number; readonly rows: Buffer } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const packed = inflateSync(Buffer.concat(parts));
  const length = width * channels;
  const rows = Buffer.alloc(height * length);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (length + 1)];
    for (let x = 0; x < length; x += 1) {
      const raw = packed[y * (length + 1) + 1 + x] ?? 0;
      const left = x >= channels ? (rows[y * length + x - channels] ?? 0) : 0;
      const up = y > 0 ? (rows[(y - 1) * length + x] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (rows[(y - 1) * length + x - channels] ?? 0) : 0;
      rows[y * length + x] = raw + predicted(filter ?? 0, left, up, corner);
    }
  }
  return { width, channels, rows };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

export const pixelsOf = (png: Buffer): Buffer => readPng(png).rows;

export function countPixels(png: Buffer, colour: readonly number[]): number {
  const { channels, rows } = readPng(png);
  let count = 0;
  for (let at = 0; at < rows.length; at += channels)
    if (colour.every((value, index) => rows[at + index] === value)) count += 1;
  return count;
}
