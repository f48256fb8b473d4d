// Pictures are finished on a blank page of our own, in a context of its own: nothing is ever drawn into the page that is audited.
import type { Browser, Page } from 'playwright-core';
import type { FindingBox } from '../../evidence/finding-boxes.js';
import { AROUND, captionOf, MARK_COLOUR, MASK_COLOUR, marksOf } from '../../evidence/marks.js';
import type { Box } from '../../model/facts.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height stand at a fixed place in every PNG. */
export function sizeOfPng(png: Uint8Array): Size {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const STYLE = `*{box-sizing:border-box}body{margin:0;background:#fff;color:#111;font:14px/1.5 system-ui,'Noto Sans',sans-serif}
#page{position:relative;overflow:hidden}#page img{display:block}
.box{position:absolute;border:3px solid ${MARK_COLOUR};outline:2px solid #fff;border-radius:2px}
.tag{position:absolute;min-width:24px;height:24px;padding:0 6px;background:${MARK_COLOUR};color:#fff;border:2px solid #fff;border-radius:12px;font-weight:700;line-height:20px;text-align:center;white-space:nowrap}
.mask{position:absolute;background:${MASK_COLOUR}}
ol{margin:0;padding:16px 16px 16px 48px;border-top:3px solid ${MARK_COLOUR};overflow-wrap:anywhere}li{padding:2px 0}
li::marker{font-weight:700}small{color:#4b5563;display:block}`;

const place = ({ x, y, width, height }: Box): string => `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;

const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const sheet = (png: Uint8Array, size: Size, over: string, under = ''): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<div id="page" style="width:${size.width}px;height:${size.height}px"><img width="${size.width}" height="${size.height}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">${over}</div>${under}`;

/** A page's words in our sentence keep their own direction to themselves. */
const quoting = (sentence: string): string => plain(sentence).replace(/“([^”]*)”/g, '“<bdi>$1</bdi>”');

// Wide enough for one number more than there is.
const tagWidth = (numbers: readonly number[]): number => 16 + 16 * numbers.length;

/** Before the box or behind it, so that it covers no words of a consent; above or below it where there is no room. */
function besides(room: Box, numbers: readonly number[], size: Size): string {
  const end = room.x + room.width;
  if (room.x < tagWidth(numbers) && end + tagWidth(numbers) <= size.width) return `left:${end + 4}px;top:${room.y}px`;
  if (room.x >= tagWidth(numbers)) return `right:${size.width - room.x + 4}px;top:${room.y}px`;
  const y = room.y >= 26 ? room.y - 26 : Math.min(room.y + room.height + 2, size.height - 26);
  return `left:${Math.max(0, room.x)}px;top:${y}px`;
}

function drawn(boxes: readonly FindingBox[], size: Size): string {
  return marksOf(boxes)
    .map(({ box, numbers }) => {
      const room = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
      return `<div class="box" style="${place(room)}"></div><div class="tag" style="${besides(room, numbers, size)}">${numbers.join(', ')}</div>`;
    })
    .join('');
}

const legend = (boxes: readonly FindingBox[]): string =>
  `<ol>${boxes.map((one) => `<li>${quoting(one.finding.message)}<small>${captionOf(one)}</small></li>`).join('')}</ol>`;

export class Darkroom {
  private constructor(private readonly page: Page) {}

  static async open(browser: Browser): Promise<Darkroom> {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, deviceScaleFactor: 1 });
    return new Darkroom(await context.newPage());
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async masked(png: Uint8Array, masks: readonly Box[]): Promise<Uint8Array> {
    const over = masks.map((box) => `<div class="mask" style="${place(box)}"></div>`).join('');
    return this.#shoot(png, sheet(png, sizeOfPng(png), over));
  }

  async annotated(png: Uint8Array, boxes: readonly FindingBox[]): Promise<Uint8Array> {
    const size = sizeOfPng(png);
    return this.#shoot(png, sheet(png, size, drawn(boxes, size), legend(boxes)));
  }

  /** A part of the picture, with some of what stands around it. One box after another: the sheet is laid out once. */
  async crops(png: Uint8Array, boxes: readonly Box[]): Promise<readonly Uint8Array[]> {
    const size = sizeOfPng(png);
    await this.#lay(png, sheet(png, size, ''));
    const crops: Uint8Array[] = [];
    for (const box of boxes) {
      const x = Math.max(0, Math.floor(box.x - AROUND));
      const y = Math.max(0, Math.floor(box.y - AROUND));
      const width = Math.min(size.width - x, Math.ceil(box.width + 2 * AROUND));
      const height = Math.min(size.height - y, Math.ceil(box.height + 2 * AROUND));
      crops.push(await this.page.screenshot({ fullPage: true, clip: { x, y, width, height } }));
    }
    return crops;
  }

  async #lay(png: Uint8Array, html: string): Promise<void> {
    await this.page.setViewportSize({ width: sizeOfPng(png).width, height: 800 });
    await this.page.setContent(html, { waitUntil: 'load' });
  }

  async #shoot(png: Uint8Array, html: string): Promise<Uint8Array> {
    await this.#lay(png, html);
    return this.page.screenshot({ fullPage: true });
  }
}
