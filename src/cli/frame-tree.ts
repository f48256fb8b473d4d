import type { CDPSession, Frame, Page } from 'playwright-core';
import { CodedError } from './coded-error.js';
import { withDeadline } from './deadline.js';

// Answered in a few milliseconds by any frame that is alive, on a busy machine in a few hundred. Our own judgement.
const ANSWER_LIMIT_MS = 3_000;

export interface FrameNode {
  readonly id: string;
  readonly parentId: string | null;
  /** A frame of another site lives in a process of its own and has its own session. */
  readonly session: CDPSession;
  /** Why nothing can be read in it, when that is known before anything is asked. */
  readonly failure: string | null;
}

interface ProtocolTree {
  readonly frame: { readonly id: string; readonly parentId?: string; readonly unreachableUrl?: string };
  readonly childFrames?: readonly ProtocolTree[];
}

async function ownSession(page: Page, frame: Frame): Promise<CDPSession | null> {
  try {
    return await page.context().newCDPSession(frame);
  } catch {
    // In the process of its parent, or gone by now: either way nothing to open.
    return null;
  }
}

function flatten(tree: ProtocolTree, session: CDPSession): readonly FrameNode[] {
  const { id, parentId = null, unreachableUrl } = tree.frame;
  // It then shows the browser's own error page.
  const failure = unreachableUrl === undefined ? null : 'what it should show could not be loaded';
  const node = { id, parentId, session, failure };
  return [node, ...(tree.childFrames ?? []).flatMap((child) => flatten(child, session))];
}

/** The browser answers for a frame whose own process is stuck. */
async function silentFrame(session: CDPSession): Promise<readonly FrameNode[]> {
  const { targetInfo } = await session.send('Target.getTargetInfo');
  return [
    { id: targetInfo.targetId, parentId: targetInfo.parentFrameId ?? null, session, failure: 'it did not answer' },
  ];
}

async function framesOf(session: CDPSession): Promise<readonly FrameNode[]> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return flatten(frameTree, session);
}

async function framesOrSilence(session: CDPSession): Promise<readonly FrameNode[]> {
  const silent = new CodedError('FRAME_SILENT', 'it did not answer');
  return withDeadline(framesOf(session), ANSWER_LIMIT_MS, silent).catch(() => silentFrame(session));
}

/** Every frame of the page, the top one first, whichever process it lives in. */
export async function readFrameTree(page: Page): Promise<readonly FrameNode[]> {
  const top = await page.context().newCDPSession(page);
  const children = page.frames().filter((frame) => frame !== page.mainFrame());
  const others = await Promise.all(children.map((frame) => ownSession(page, frame)));
  const apart = others.filter((session) => session !== null);
  // Where the top frame is stuck the page is hung, which is for the watchdog to say.
  const trees = await Promise.all([framesOf(top), ...apart.map(framesOrSilence)]);
  return trees.flat();
}
