import type { CDPSession } from 'playwright-core';

/** The debugger's line to one process of a page. A frame of another site lives in a process of its own. */
export interface FrameSession {
  readonly send: CDPSession['send'];
  readonly on: <T>(event: string, hear: (payload: T) => void) => void;
}

export function pageSession(session: CDPSession): FrameSession {
  return {
    send: session.send.bind(session),
    on: (event, hear) => {
      session.on(event as 'Page.frameNavigated', hear as never);
    },
  };
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A session inside another: its messages travel in those of its parent, so that both are one line for the browser. */
class ChildLine {
  readonly #waiting = new Map<number, Waiting>();
  readonly #ears: { readonly event: string; readonly hear: (payload: never) => void }[] = [];
  #last = 0;

  readonly session: FrameSession;

  constructor(parent: FrameSession, sessionId: string) {
    const send = (method: string, params: object = {}): Promise<never> =>
      new Promise((resolve, reject) => {
        const id = ++this.#last;
        this.#waiting.set(id, { resolve, reject });
        const message = JSON.stringify({ id, method, params });
        parent.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      });
    this.session = {
      send: send as FrameSession['send'],
      on: (event, hear) => {
        this.#ears.push({ event, hear });
      },
    };
  }

  take(text: string): void {
    const { id, method, params, result, error } = JSON.parse(text) as Message;
    if (id === undefined) {
      for (const { event, hear } of this.#ears) if (event === method) hear(params as never);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result as never);
  }

  end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the frame went away'));
    this.#waiting.clear();
  }
}

// Workers and the like have no document; they start by themselves.
const FRAMES_ONLY = [{ type: 'iframe' }, { exclude: true }];

/**
 * Holds the start of every frame in another process until `meet` has sent what it wants there before the frame's own
 * scripts. Answers whether the browser can do that.
 */
export async function meetChildren(
  parent: FrameSession,
  meet: (child: FrameSession) => void,
  part: (child: FrameSession) => void,
): Promise<boolean> {
  const lines = new Map<string, ChildLine>();
  parent.on<{ readonly sessionId: string }>('Target.attachedToTarget', ({ sessionId }) => {
    const line = new ChildLine(parent, sessionId);
    lines.set(sessionId, line);
    meet(line.session);
    // Sent last, and heard in that order.
    line.session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  });
  parent.on<{ readonly sessionId: string; readonly message: string }>(
    'Target.receivedMessageFromTarget',
    ({ sessionId, message }) => lines.get(sessionId)?.take(message),
  );
  parent.on<{ readonly sessionId: string }>('Target.detachedFromTarget', ({ sessionId }) => {
    const line = lines.get(sessionId);
    if (line === undefined) return;
    lines.delete(sessionId);
    line.end();
    part(line.session);
  });
  // Playwright passes on only messages of sessions it made itself, so these are not flattened into its own.
  const how = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false, filter: FRAMES_ONLY };
  return parent.send('Target.setAutoAttach', how).then(
    () => true,
    () => false,
  );
}
