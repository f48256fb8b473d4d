import type { Limit, PageFacts } from '../model/facts.js';
import type { FrameReport } from '../model/report.js';
import { CodedError } from './coded-error.js';
import { withDeadline } from './deadline.js';
import { accountCall, accountWithFactsCall } from './document-start.js';
import { type FramePlace, namedFromTop, placeFrame } from './frame-place.js';
import type { FrameNode } from './frame-tree.js';
import type { PageWatch } from './page-watch.js';

/** What one document answered. */
export interface FrameLook {
  /** A name of its own for every document, so that it is known again at the next look. */
  readonly document: string;
  readonly place: FramePlace;
  readonly report: FrameReport;
  /** What the report was made from, where it is kept. */
  readonly facts?: PageFacts;
  /** The same after a probe. */
  readonly laterFacts?: PageFacts;
}

export interface FramesAudit {
  readonly looks: readonly FrameLook[];
  readonly limits: readonly Limit[];
}

interface FrameAnswer {
  readonly place: FramePlace;
  /** The look, or why there is none. */
  readonly answer: FrameLook | string;
}

// A frame that says nothing for this long is hung: an audit takes milliseconds. Our own judgement.
const FRAME_TIMEOUT_MS = 5_000;
const IS_PAGE = "['text/html', 'application/xhtml+xml'].includes(document.contentType)";

function parentsFirst(frames: readonly FrameNode[]): readonly FrameNode[] {
  const byId = new Map(frames.map((frame) => [frame.id, frame]));
  const depthOf = (frame: FrameNode | undefined): number =>
    frame === undefined ? 0 : 1 + depthOf(byId.get(frame.parentId ?? ''));
  return frames.toSorted((a, b) => depthOf(a) - depthOf(b));
}

async function auditFrame(frame: FrameNode, parent: FramePlace | undefined, watch: PageWatch): Promise<FrameAnswer> {
  const world = await watch.enter(frame.session, frame.id);
  const place = await placeFrame(frame, world, parent);
  const { capture, keepsFacts, onLook } = watch.script;
  const call = (capture || keepsFacts || onLook ? accountWithFactsCall : accountCall)(watch.script);
  const asked = frame.parentId === null ? `${IS_PAGE} ? ${call} : document.contentType` : call;
  const answered = await world.evaluate<Omit<FrameLook, 'place'> | string>(asked);
  if (typeof answered === 'string') throw new CodedError('NOT_HTML', `it is ${answered}, not a page`);
  const { report, ...answer } = answered;
  return { place, answer: { ...answer, place, report: namedFromTop(report, place) } };
}

async function auditChild(frame: FrameNode, parent: FramePlace | undefined, watch: PageWatch): Promise<FrameAnswer> {
  const silent = new CodedError('FRAME_SILENT', 'it did not answer');
  try {
    if (frame.failure !== null) throw new CodedError('FRAME_FAILED', frame.failure);
    return await withDeadline(auditFrame(frame, parent, watch), FRAME_TIMEOUT_MS, silent);
  } catch (error) {
    const answer = error instanceof CodedError ? error.message : 'it went away or could not be read';
    return { place: await placeFrame(frame, null, parent), answer };
  }
}

/** Runs the engine in every frame. A child that cannot be looked into becomes a limit; the top one must answer. */
export async function auditFrames(watch: PageWatch): Promise<FramesAudit> {
  const places = new Map<string, FramePlace>();
  const answers: FrameAnswer[] = [];
  for (const frame of parentsFirst(await watch.frames())) {
    const audit = frame.parentId === null ? auditFrame : auditChild;
    const answer = await audit(frame, places.get(frame.parentId ?? ''), watch);
    places.set(frame.id, answer.place);
    answers.push(answer);
  }
  // Frames arrive in the order the network pleases; the report must not.
  const inOrder = answers.toSorted((a, b) => (JSON.stringify(a.place.path) < JSON.stringify(b.place.path) ? -1 : 1));
  return {
    looks: inOrder.flatMap(({ answer }) => (typeof answer === 'string' ? [] : [answer])),
    limits: inOrder.flatMap(({ place, answer }) =>
      typeof answer === 'string' ? [{ kind: 'unreachable-frame', target: place.path, reason: answer }] : [],
    ),
  };
}
