// What the sentinel and the engine of one document share. It hangs on the global object of the isolated world, which is the
// extension's own: the page has another one and cannot see it.

import type { Language } from '../../locales/language.js';
import { type Memory, NO_MEMORY } from '../../model/history.js';
import { Ear } from '../../observe/ear.js';
import { FirstSight } from '../../observe/first-sight.js';
import type { Action, ActionResult } from '../protocol.js';
import type { SnapshotStep } from '../snapshot.js';
import type { WarningDeeds, Warnings } from './warnings.js';

export interface Engine {
  remember(memory: Memory): void;
  auditNow(): Promise<boolean>;
  act(ref: number, action: Action): Promise<ActionResult>;
  /** Hands out what is kept as evidence. Answers whether it does. */
  snapshot(ticket: string, step: SnapshotStep): Promise<boolean>;
  /** The site is paused: nothing is looked at, told or shown any more. Another engine starts when the pause is over. */
  stop(): void;
}

/** What warns in a document. A file of its own, brought once there is something to show. */
export interface Overlay {
  /** Whether the sentences of a language are here. */
  canSay(language: Language): boolean;
  open(deeds: WarningDeeds): Warnings;
}

export interface FrameShare {
  readonly page: Document;
  /** Names this document among all: one visit of one frame. */
  readonly id: string;
  /** Controls the person changed with their own hand. */
  readonly touched: WeakSet<Element>;
  /** Listens since the document began, before any script of the page could. */
  readonly ear: Ear;
  /** How boxes were before the engine came. */
  readonly sight: FirstSight;
  /** What the person chose on the pages before in this visit. */
  memory: Memory;
  engine: Engine | null;
  /** What only words or shadow roots tell, once the script that asks them is here. */
  lookout: (() => boolean) | null;
  overlay: Overlay | null;
  /** The person wants the site left alone, as far as this frame was told. */
  isPaused: boolean;
}

type World = typeof globalThis & { untickFrame?: FrameShare };

// `crypto.randomUUID` is there for https only.
function makeId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The share of this document, where a script of ours has opened one. */
export function shareHere(): FrameShare | undefined {
  const known = (globalThis as World).untickFrame;
  return known?.page === document ? known : undefined;
}

/** The share of this document. `isNew` is false where a script is run a second time in it. */
export function openShare(): { readonly share: FrameShare; readonly isNew: boolean } {
  const known = shareHere();
  if (known) return { share: known, isNew: false };
  let id: string | undefined;
  const share: FrameShare = {
    page: document,
    // Only an engine asks for it.
    get id() {
      id ??= makeId();
      return id;
    },
    touched: new WeakSet(),
    ear: new Ear(),
    sight: new FirstSight(),
    memory: NO_MEMORY,
    engine: null,
    lookout: null,
    overlay: null,
    isPaused: false,
  };
  (globalThis as World).untickFrame = share;
  return { share, isNew: true };
}
