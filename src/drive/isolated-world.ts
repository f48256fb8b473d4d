import type { FrameSession } from './frame-session.js';
import type { FrameNode } from './frame-tree.js';

/** Our own JavaScript world in one frame: same document, but nothing the page redefined. */
export interface IsolatedWorld {
  readonly contextId: number;
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** The selector of the frame element that holds `child`, as seen from this frame. */
  readonly describeOwner: (child: FrameNode) => Promise<string | readonly string[]>;
}

const DESCRIBE = 'function () { return untick.describe(this); }';

/** The world of this name that the session made before, if any: it holds what was put there when the document began. */
export async function openWorld(frame: {
  readonly id: string;
  readonly session: FrameSession;
}): Promise<IsolatedWorld> {
  const { session } = frame;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frame.id,
    worldName: 'untick',
  });
  return {
    contextId: executionContextId,
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    describeOwner: async (child) => {
      const { backendNodeId } = await session.send('DOM.getFrameOwner', { frameId: child.id });
      const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
        functionDeclaration: DESCRIBE,
        returnByValue: true,
      });
      return result.value as string | readonly string[];
    },
  };
}
