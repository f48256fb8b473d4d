import type { FrameSession } from './frame-session.js';

interface ProtocolNode {
  readonly backendNodeId: number;
  /** Of the element that holds a frame: the frame it holds. */
  readonly frameId?: string;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly ProtocolNode[];
  readonly children?: readonly ProtocolNode[];
  readonly contentDocument?: ProtocolNode;
}

interface ClosedRoot {
  readonly frameId: string;
  readonly host: number;
  readonly root: number;
}

const ENTER = 'function (root) { untick.enterRoot(this, root); }';
const HANDLES = 'untick-roots';

/** Outer roots before those inside them. The browser's own roots, inside its fields, hold nothing of the page. */
function closedRootsIn(top: ProtocolNode, frameId: string): readonly ClosedRoot[] {
  const found: ClosedRoot[] = [];
  const open: { readonly node: ProtocolNode; readonly frameId: string }[] = [{ node: top, frameId }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    for (const root of node.shadowRoots ?? []) {
      if (root.shadowRootType === 'user-agent') continue;
      if (root.shadowRootType === 'closed') {
        found.push({ frameId: next.frameId, host: node.backendNodeId, root: root.backendNodeId });
      }
      open.push({ node: root, frameId: next.frameId });
    }
    for (const child of node.children ?? []) open.push({ node: child, frameId: next.frameId });
    if (node.contentDocument) open.push({ node: node.contentDocument, frameId: node.frameId ?? next.frameId });
  }
  return found;
}

async function enter(session: FrameSession, { host, root }: ClosedRoot, executionContextId: number): Promise<void> {
  const handleOf = async (backendNodeId: number) => {
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId,
      objectGroup: HANDLES,
    });
    return object.objectId ?? '';
  };
  await session.send('Runtime.callFunctionOn', {
    objectId: await handleOf(host),
    arguments: [{ objectId: await handleOf(root) }],
    functionDeclaration: ENTER,
  });
}

/** Lets our world into every closed shadow root of a process's frames. What cannot be entered stays a limit of the report. */
export async function enterClosedRoots(
  session: FrameSession,
  contextOf: (frameId: string) => Promise<number>,
): Promise<void> {
  const [{ frameTree }, { root }] = await Promise.all([
    session.send('Page.getFrameTree'),
    session.send('DOM.getDocument', { depth: -1, pierce: true }),
    // Heard after it. Else every later change of the page would be told to us.
    session.send('DOM.disable'),
  ]);
  const contexts = new Map<string, number>();
  for (const closed of closedRootsIn(root, frameTree.frame.id)) {
    try {
      const context = contexts.get(closed.frameId) ?? (await contextOf(closed.frameId));
      contexts.set(closed.frameId, context);
      await enter(session, closed, context);
    } catch {
      // Gone since, or of a frame that is going: the collector still sees that something is closed there.
    }
  }
  if (contexts.size > 0) await session.send('Runtime.releaseObjectGroup', { objectGroup: HANDLES });
}
