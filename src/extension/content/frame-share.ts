// What the sentinel and the engine of one document share. It hangs on the global object of the isolated world, which is the
// extension's own: the page has another one and cannot see it.
import type { Action, ActionResult } from '../protocol.js';

export interface Engine {
  auditNow(): Promise<boolean>;
  act(ref: number, action: Action): Promise<ActionResult>;
}

export interface FrameShare {
  readonly page: Document;
  /** Names this document among all: one visit of one frame. */
  readonly id: string;
  /** Controls the person changed with their own hand. */
  readonly touched: WeakSet<Element>;
  engine: Engine | null;
}

type World = typeof globalThis & { untickFrame?: FrameShare };

// `crypto.randomUUID` is there for https only.
function makeId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The share of this document. `isNew` is false where a script is run a second time in it. */
export function openShare(): { readonly share: FrameShare; readonly isNew: boolean } {
  const world = globalThis as World;
  const known = world.untickFrame;
  if (known?.page === document) return { share: known, isNew: false };
  const share: FrameShare = { page: document, id: makeId(), touched: new WeakSet(), engine: null };
  world.untickFrame = share;
  return { share, isNew: true };
}
