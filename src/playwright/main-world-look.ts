// A look through what every browser of Playwright has: evaluating in a frame. The page's own scripts live in the same world.
import type { Frame, Page } from 'playwright-core';
import type { FrameLook } from '../drive/audit-frames.js';
import type { SavedFrameParts } from '../drive/capture/saved-frames.js';
import { CodedError } from '../drive/coded-error.js';
import { withDeadline } from '../drive/deadline.js';
import { readEngine } from '../drive/engine-files.js';
import { type FramePlace, namedFromTop } from '../drive/frame-place.js';
import { settle } from '../drive/settle.js';
import { siteOf } from '../drive/site.js';
import type { FramePosition } from '../evidence/finding-boxes.js';
import { askDocument, type DocumentAnswer } from '../library/ask-document.js';
import { MAIN_WORLD, NOT_OBSERVED } from '../library/own-limits.js';
import type { Limit, Target } from '../model/facts.js';
import type { PageLook } from './page-look.js';

interface Owner {
  readonly selector: string | readonly string[];
  /** Corner of its content, in the window of the top frame. */
  readonly corner: { readonly x: number; readonly y: number } | null;
}

interface FramePart {
  readonly look: FrameLook;
  readonly saved: SavedFrameParts;
}

// As long as a look at a frame may take.
const FRAME_LIMIT_MS = 5_000;
// Half of the time for loading leaves the other half for looking.
const LOAD_SHARE = 0.5;

interface Described {
  readonly selector: string | readonly string[];
  readonly left: number;
  readonly top: number;
}

// Playwright calls functions with an element and not texts; it takes the function's own text into the page, and there is no other way to
// have the engine in that.
const describing = (): ((owner: unknown) => Described) =>
  new Function(
    'owner',
    `const engine = (() => { ${readEngine()}
    return untick; })();
    return { selector: engine.describe(owner), left: owner.clientLeft, top: owner.clientTop };`,
  ) as (owner: unknown) => Described;

async function ownerOf(frame: Frame): Promise<Owner> {
  const element = await frame.frameElement();
  try {
    const { selector, left, top } = await element.evaluate(describing());
    const box = await element.boundingBox();
    return { selector, corner: box ? { x: box.x + left, y: box.y + top } : null };
  } finally {
    await element.dispose();
  }
}

const placeOf = ({ seesOwner }: DocumentAnswer, path: Target, parent: FramePlace | null): FramePlace => ({
  world: null,
  path,
  unseen: seesOwner ? (parent?.unseen ?? []) : path,
});

class MainWorldLook {
  readonly #parts: FramePart[] = [];
  readonly #limits: Limit[] = [MAIN_WORLD, NOT_OBSERVED];
  #scrolled = { x: 0, y: 0 };

  async top(frame: Frame): Promise<void> {
    const answer = await askDocument((expression) => frame.evaluate(expression));
    this.#scrolled = answer.scroll;
    const place = placeOf(answer, [], null);
    this.#keep(answer, place, { offset: { x: 0, y: 0 }, scroll: { x: 0, y: 0 } });
    await this.#children(frame, place);
  }

  async #children(frame: Frame, place: FramePlace): Promise<void> {
    for (const child of frame.childFrames()) await this.#child(child, place);
  }

  async #child(frame: Frame, parent: FramePlace): Promise<void> {
    const silent = new CodedError('FRAME_SILENT', 'it did not answer');
    let path: Target = [...parent.path, 'iframe'];
    try {
      const owner = await withDeadline(ownerOf(frame), FRAME_LIMIT_MS, silent);
      path = [...parent.path, owner.selector];
      const asked = askDocument((expression) => frame.evaluate(expression));
      const answer = await withDeadline(asked, FRAME_LIMIT_MS, silent);
      const place = placeOf(answer, path, parent);
      const { corner } = owner;
      const offset = corner && { x: corner.x + this.#scrolled.x, y: corner.y + this.#scrolled.y };
      this.#keep(answer, place, offset && { offset, scroll: answer.scroll });
      await this.#children(frame, place);
    } catch {
      if (frame.isDetached()) return;
      this.#limits.push({ kind: 'unreachable-frame', target: path, reason: 'it went away or could not be read' });
    }
  }

  #keep(answer: DocumentAnswer, place: FramePlace, position: FramePosition | null): void {
    const document = String(this.#parts.length);
    const { report, facts, scroll, userAgent, height } = answer;
    this.#parts.push({
      look: { document, place, facts, report: namedFromTop(report, place) },
      saved: {
        document,
        isTop: place.path.length === 0,
        markup: { text: '', isCut: false },
        // What is closed is closed to us here, and Playwright masks all other fields itself.
        hiddenFields: [],
        position,
        scroll,
        userAgent,
        height,
      },
    });
  }

  told(auditedAt: string, site: string, rested: readonly Limit[]): PageLook {
    const frames = this.#parts.map(({ look }) => look);
    const saved = this.#parts.map((part) => part.saved);
    return {
      seen: { auditedAt, site, frames, limits: [...rested, ...this.#limits] },
      parts: async () => saved,
    };
  }
}

export async function lookFromMainWorld(page: Page, timeoutMs: number): Promise<PageLook> {
  const { limits: rested } = await settle(page, timeoutMs * LOAD_SHARE);
  const auditedAt = new Date().toISOString();
  const look = new MainWorldLook();
  await look.top(page.mainFrame());
  return look.told(auditedAt, siteOf(page.url()), rested);
}
