import type { Page } from 'playwright-core';
import { bringWords } from './bring-words.js';
import { enterClosedRoots } from './closed-roots.js';
import { CodedError } from './coded-error.js';
import { withDeadline } from './deadline.js';
import { accountCall, type Memories, observeCall, type PageScript, startScript, TELL } from './document-start.js';
import { type FrameSession, meetChildren, pageSession } from './frame-session.js';
import { ANSWER_LIMIT_MS, type FrameNode, readFrameTree } from './frame-tree.js';
import { type IsolatedWorld, openWorld } from './isolated-world.js';
import { watchRequests } from './watch-requests.js';

export interface WatchOptions {
  readonly script: PageScript;
  /** Hears what a document had to tell when it was left. */
  readonly onLeave?: (account: string) => void;
  /** The page has gone nowhere yet, and there is nothing to observe on it before it does. */
  readonly isBlank?: boolean;
}

interface Lifecycle {
  readonly frameId: string;
  readonly name: string;
}

interface Answered<T> {
  readonly world: IsolatedWorld;
  readonly answer: T;
}

const MISSING = 'untick.missingWords()';

// Words are there once the markup is read, and what scripts bring once the network is quiet.
const MOMENTS = new Set(['DOMContentLoaded', 'networkIdle']);

/** Waited for no longer than a frame that is alive needs. One that hangs, or went away, has nothing left to be told. */
function answered(work: Promise<unknown>): Promise<void> {
  const silent = new CodedError('FRAME_SILENT', 'it did not answer');
  return withDeadline(work, ANSWER_LIMIT_MS, silent).then(
    () => {},
    () => {},
  );
}

/**
 * Observes every document of a page from before its first script. An isolated world belongs to the session that made it,
 * so the sessions are kept for the whole visit.
 */
export class PageWatch {
  readonly #sessions = new Map<FrameSession, Promise<string | null>>();
  readonly #pending = new Set<Promise<void>>();
  readonly #opening = new Map<FrameSession, Promise<void>>();
  readonly #options: WatchOptions;
  #memories: Memories = new Map();
  #meetsChildren = false;
  #isBlank: boolean;

  private constructor(
    readonly page: Page,
    options: WatchOptions,
  ) {
    this.#options = options;
    this.#isBlank = options.isBlank === true;
  }

  /** To be awaited before the page goes anywhere. */
  static async begin(page: Page, options: WatchOptions): Promise<PageWatch> {
    const watch = new PageWatch(page, options);
    const top = pageSession(await page.context().newCDPSession(page));
    watch.#meetsChildren = await watch.#meet(top);
    return watch;
  }

  get script(): PageScript {
    return this.#options.script;
  }

  /** What documents that begin from now on are told; those that have just begun are told it once more. */
  async remember(memories: Memories): Promise<void> {
    this.#memories = memories;
    await Promise.all([...this.#sessions.keys()].map((session) => answered(this.#renewScript(session))));
  }

  /** Every frame of the page, the top one first, and what is closed in them opened to us. */
  async frames(): Promise<readonly FrameNode[]> {
    const kept = [...this.#sessions.keys()];
    const opening = kept.map((session) => this.#openRoots(session));
    const frames = await readFrameTree(this.page, kept, this.#meetsChildren);
    const alive = new Set(frames.filter(({ failure }) => failure === null).map(({ session }) => session));
    const others = [...alive].filter((session) => !kept.includes(session));
    await Promise.all([...opening, ...others.map((session) => this.#openRoots(session))]);
    return frames;
  }

  /** Our world in a frame, with the page script and the words of the frame's languages in it. */
  async enter(session: FrameSession, frameId: string): Promise<IsolatedWorld> {
    const { world, answer: missing } = await this.#open<string[]>(session, frameId, MISSING);
    await bringWords(world, this.script, missing);
    return world;
  }

  /** What was begun on the page's account is done. */
  async settled(): Promise<void> {
    await Promise.all(this.#pending);
  }

  /** Sends what a new session needs, all at once: a frame that waits to start hears it in this order. */
  async #meet(session: FrameSession): Promise<boolean> {
    const sent: Promise<unknown>[] = [
      session.send('Page.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    ];
    if (this.#options.onLeave) {
      session.on<{ name: string; payload: string }>('Runtime.bindingCalled', ({ name, payload }) => {
        if (name === TELL) this.#options.onLeave?.(payload);
      });
      sent.push(
        session.send('Runtime.enable'),
        session.send('Runtime.addBinding', { name: TELL, executionContextName: 'untick' }),
      );
    }
    const added = this.#addScript(session);
    this.#sessions.set(session, added);
    session.on<Lifecycle>('Page.lifecycleEvent', (event) => this.#onLifecycle(session, event));
    session.on('Page.frameNavigated', () => {
      this.#isBlank = false;
    });
    sent.push(
      added,
      watchRequests(session, (work) => this.#track(work)),
    );
    const children = meetChildren(
      session,
      (child) => void this.#meet(child),
      (child) => this.#sessions.delete(child),
    );
    // A child may be gone before it has answered.
    await Promise.allSettled(sent);
    return children;
  }

  async #addScript(session: FrameSession): Promise<string | null> {
    const source = startScript(this.script, this.#memories);
    const how = { source, worldName: 'untick', runImmediately: !this.#isBlank };
    return session.send('Page.addScriptToEvaluateOnNewDocument', how).then(
      ({ identifier }) => identifier,
      () => null,
    );
  }

  async #renewScript(session: FrameSession): Promise<void> {
    const before = this.#sessions.get(session);
    const added = this.#addScript(session);
    this.#sessions.set(session, added);
    const identifier = await before;
    if (identifier) await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
    await added;
  }

  #onLifecycle(session: FrameSession, { frameId, name }: Lifecycle): void {
    if (!MOMENTS.has(name) || this.#isBlank) return;
    const prepare = async () => {
      await this.#openRoots(session);
      const observing = `${observeCall(this.#memories)} ${MISSING}`;
      const { world, answer: missing } = await this.#open<string[]>(session, frameId, observing);
      const isMore = await bringWords(world, this.script, missing);
      // What was seen before its words could be read was not understood.
      if (isMore) await world.evaluate<void>(`${accountCall(this.script)}, void 0`);
    };
    this.#track(prepare());
  }

  /** Our world in a frame, and what it answers to a question, which is asked in the same breath as whether the page script is there. */
  async #open<T>(session: FrameSession, frameId: string, question: string): Promise<Answered<T>> {
    const world = await openWorld({ session, id: frameId });
    const answer = await world.evaluate<T | null>(`if (typeof untick === 'object') { ${question} } else { null }`);
    if (answer !== null) return { world, answer };
    // A document that came by a way nobody foresaw is observed from now on.
    await world.evaluate<void>(startScript(this.script, this.#memories));
    return { world, answer: await world.evaluate<T>(question) };
  }

  /** Frames that begin together ask for this together: once is enough for all of them. */
  #openRoots(session: FrameSession): Promise<void> {
    const running = this.#opening.get(session);
    if (running) return running;
    const contextOf = async (id: string) => (await this.#open<true>(session, id, 'true')).world.contextId;
    const opening = answered(enterClosedRoots(session, contextOf)).finally(() => this.#opening.delete(session));
    this.#opening.set(session, opening);
    return opening;
  }

  #track(work: Promise<void>): void {
    const quiet = answered(work).finally(() => this.#pending.delete(quiet));
    this.#pending.add(quiet);
  }
}
