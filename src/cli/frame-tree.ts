import type { CDPSession, Frame, Page } from 'playwright-core';

export interface FrameNode {
  readonly id: string;
  readonly parentId: string | null;
  /** A frame of another site lives in a process of its own and has its own session. */
  readonly session: CDPSession;
  /** It shows the browser's error page, not what was asked for. */
  readonly failed: boolean;
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
  const node = { id, parentId, session, failed: unreachableUrl !== undefined };
  return [node, ...(tree.childFrames ?? []).flatMap((child) => flatten(child, session))];
}

/** Every frame of the page, the top one first, whichever process it lives in. */
export async function readFrameTree(page: Page): Promise<readonly FrameNode[]> {
  const top = await page.context().newCDPSession(page);
  const children = page.frames().filter((frame) => frame !== page.mainFrame());
  const others = await Promise.all(children.map((frame) => ownSession(page, frame)));
  const sessions = [top, ...others.filter((session) => session !== null)];
  const trees = await Promise.all(
    sessions.map(async (session) => {
      const { frameTree } = await session.send('Page.getFrameTree');
      return flatten(frameTree, session);
    }),
  );
  return trees.flat();
}
