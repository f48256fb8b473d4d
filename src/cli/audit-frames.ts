import type { Page } from 'playwright-core';
import type { Limit } from '../model/facts.js';
import type { FrameReport } from '../model/report.js';
import { CodedError } from './coded-error.js';
import { withDeadline } from './deadline.js';
import { type FramePlace, namedFromTop, placeFrame } from './frame-place.js';
import { type FrameNode, readFrameTree } from './frame-tree.js';
import { openWorld } from './isolated-world.js';

export interface FramesAudit {
  readonly frames: readonly FrameReport[];
  readonly limits: readonly Limit[];
}

interface FrameAnswer {
  readonly place: FramePlace;
  /** The report, or why there is none. */
  readonly answer: FrameReport | string;
}

// A frame that says nothing for this long is hung: an audit takes milliseconds. Our own judgement.
const FRAME_TIMEOUT_MS = 5_000;
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

function parentsFirst(frames: readonly FrameNode[]): readonly FrameNode[] {
  const byId = new Map(frames.map((frame) => [frame.id, frame]));
  const depthOf = (frame: FrameNode | undefined): number =>
    frame === undefined ? 0 : 1 + depthOf(byId.get(frame.parentId ?? ''));
  return frames.toSorted((a, b) => depthOf(a) - depthOf(b));
}

async function auditFrame(frame: FrameNode, parent: FramePlace | undefined, engine: string): Promise<FrameAnswer> {
  const world = await openWorld(frame);
  if (frame.parentId === null) {
    const type = await world.evaluate<string>('document.contentType');
    if (!PAGE_TYPES.has(type)) throw new CodedError('NOT_HTML', `it is ${type}, not a page`);
  }
  // Its value would be the engine itself, which cannot be sent.
  await world.evaluate<void>(`${engine}\n;void 0`);
  const place = await placeFrame(frame, world, parent);
  return { place, answer: namedFromTop(await world.evaluate<FrameReport>('untick.auditFrame()'), place) };
}

async function auditChild(frame: FrameNode, parent: FramePlace | undefined, engine: string): Promise<FrameAnswer> {
  const silent = new CodedError('FRAME_SILENT', 'it did not answer');
  try {
    if (frame.failure !== null) throw new CodedError('FRAME_FAILED', frame.failure);
    return await withDeadline(auditFrame(frame, parent, engine), FRAME_TIMEOUT_MS, silent);
  } catch (error) {
    const answer = error instanceof CodedError ? error.message : 'it went away or could not be read';
    return { place: await placeFrame(frame, null, parent), answer };
  }
}

/** Runs the engine in every frame. A child that cannot be looked into becomes a limit; the top one must answer. */
export async function auditFrames(page: Page, engine: string): Promise<FramesAudit> {
  const places = new Map<string, FramePlace>();
  const answers: FrameAnswer[] = [];
  for (const frame of parentsFirst(await readFrameTree(page))) {
    const audit = frame.parentId === null ? auditFrame : auditChild;
    const answer = await audit(frame, places.get(frame.parentId ?? ''), engine);
    places.set(frame.id, answer.place);
    answers.push(answer);
  }
  // Frames arrive in the order the network pleases; the report must not.
  const inOrder = answers.toSorted((a, b) => (JSON.stringify(a.place.path) < JSON.stringify(b.place.path) ? -1 : 1));
  return {
    frames: inOrder.flatMap(({ answer }) => (typeof answer === 'string' ? [] : [answer])),
    limits: inOrder.flatMap(({ place, answer }) =>
      typeof answer === 'string' ? [{ kind: 'unreachable-frame', target: place.path, reason: answer }] : [],
    ),
  };
}
