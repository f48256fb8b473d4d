import type { Frame, Page } from 'playwright-core';
import { CodedError } from './coded-error.js';
import { withDeadline } from './deadline.js';
import { type FrameSession, pageSession } from './frame-session.js';

// Answered in a few milliseconds by any frame that is alive, on a busy machine in a few hundred. Our own judgement.
export const ANSWER_LIMIT_MS = 3_000;

export interface FrameNode {
  readonly id: string;
  readonly parentId: string | null;
  /** A frame of another site lives in a process of its own and has its own session. */
  readonly session: FrameSession;
  /** Why nothing can be read in it, when that is known before anything is asked. */
  readonly failure: string | null;
}

interface ProtocolTree {
  readonly frame: { readonly id: string; readonly parentId?: string; readonly unreachableUrl?: string };
  readonly childFrames?: readonly ProtocolTree[];
}

async function ownSession(page: Page, frame: Frame): Promise<FrameSession | null> {
  try {
    return pageSession(await page.context().newCDPSession(frame));
  } catch {
    // In the process of its parent, or gone by now: either way nothing to open.
    return null;
  }
}

function flatten(tree: ProtocolTree, session: FrameSession): readonly FrameNode[] {
  const { id, parentId = null, unreachableUrl } = tree.frame;
  // It then shows the browser's own error page.
  const failure = unreachableUrl === undefined ? null : 'what it should show could not be loaded';
  const node = { id, parentId, session, failure };
  return [node, ...(tree.childFrames ?? []).flatMap((child) => flatten(child, session))];
}

/** The browser answers for a frame whose own process is stuck. */
async function silentFrame(session: FrameSession): Promise<readonly FrameNode[]> {
  const { targetInfo } = await session.send('Target.getTargetInfo');
  return [
    { id: targetInfo.targetId, parentId: targetInfo.parentFrameId ?? null, session, failure: 'it did not answer' },
  ];
}

async function framesOf(session: FrameSession): Promise<readonly FrameNode[]> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return flatten(frameTree, session);
}

async function framesOrSilence(session: FrameSession): Promise<readonly FrameNode[]> {
  const silent = new CodedError('FRAME_SILENT', 'it did not answer');
  return withDeadline(framesOf(session), ANSWER_LIMIT_MS, silent).catch(() => silentFrame(session));
}

/**
 * Every frame of the page, the top one first, whichever process it lives in. `kept` are sessions that are open already, that
 * of the page first; where they may lack frames of other sites, those are asked for now.
 */
export async function readFrameTree(
  page: Page,
  kept: readonly FrameSession[],
  isWhole: boolean,
): Promise<readonly FrameNode[]> {
  const [top, ...children] = kept;
  const frames = isWhole ? [] : page.frames().filter((frame) => frame !== page.mainFrame());
  const others = await Promise.all(frames.map((frame) => ownSession(page, frame)));
  const apart = [...children, ...others.filter((session) => session !== null)];
  // Where the top frame is stuck the page is hung, which is for the watchdog to say.
  const trees = await Promise.all([...(top ? [framesOf(top)] : []), ...apart.map(framesOrSilence)]);
  return trees.flat();
}
