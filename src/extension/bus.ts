// The only file that calls the browser's messaging. A thin layer of our own, since the usual library looks handlers up on a
// plain object (so a page may name `constructor`), and sends the stack of an error back to whoever asked.
import type { Runtime } from 'webextension-polyfill';
import { api, isAlive } from './api.js';
import { type MessageName, type Protocol, TRUSTED_ONLY } from './protocol.js';

type Answer<N extends MessageName> = ReturnType<Protocol[N]>;
type Said<N extends MessageName> = Parameters<Protocol[N]>;
type Unchecked<T extends readonly unknown[]> = { [K in keyof T]: unknown };

export type Sender = Runtime.MessageSender & { readonly origin?: string };

/** Handlers get the words last said and who said them. What was said is not checked yet. */
export type Handlers = {
  readonly [N in MessageName]?: (sender: Sender, ...said: Unchecked<Said<N>>) => Promise<Answer<N>> | Answer<N>;
};

interface Envelope {
  readonly untick: MessageName;
  readonly said: readonly unknown[];
}

type Reply<T> = { readonly answer: T } | { readonly refused: string };

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  typeof (message as Envelope).untick === 'string' &&
  Array.isArray((message as Envelope).said);

/** A page of the extension itself: the popup and the like. Its address cannot be forged, a message can. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === api().runtime.id && sender.url?.startsWith(api().runtime.getURL('')) === true;
}

function unwrap<T>(reply: Reply<T> | undefined): T {
  if (reply && 'answer' in reply) return reply.answer;
  throw new Error(reply ? reply.refused : 'no answer');
}

// Any answer takes milliseconds, one that asks frames back two seconds. A worker stopped while it starts may never answer and
// never hang up either: who waits for it forever asks no more.
const PATIENCE_MS = 10_000;

async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE_MS, new Error('no answer'));
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** To the background. Throws when it refuses, and when it says nothing for ten seconds. */
export async function ask<N extends MessageName>(name: N, ...said: Said<N>): Promise<Answer<N>> {
  if (!isAlive()) throw new Error('extension gone');
  const reply = withPatience(api().runtime.sendMessage({ untick: name, said }));
  return unwrap((await reply) as Reply<Answer<N>> | undefined);
}

/** To one frame of a tab; without a frame, to all of them, and the first to answer is heard. */
export async function askTab<N extends MessageName>(
  tabId: number,
  frameId: number | null,
  name: N,
  ...said: Said<N>
): Promise<Answer<N>> {
  const options = frameId === null ? {} : { frameId };
  return unwrap((await api().tabs.sendMessage(tabId, { untick: name, said }, options)) as Reply<Answer<N>> | undefined);
}

/** Answers what is named in `handlers`, and leaves everything else unanswered. Call it while the script starts. */
export function answer(handlers: Handlers): void {
  const known = new Map(Object.entries(handlers));
  const listen = (message: unknown, sender: Sender, reply: (reply: Reply<unknown>) => void) => {
    if (!isEnvelope(message) || sender.id !== api().runtime.id) return undefined;
    const handle = known.get(message.untick) as ((sender: Sender, ...said: unknown[]) => unknown) | undefined;
    if (!handle) return undefined;
    if (TRUSTED_ONLY.has(message.untick) && !isOwnPage(sender)) {
      reply({ refused: 'not allowed' });
      return undefined;
    }
    // A name is enough: an error's text may hold words of the page, its stack our own places.
    Promise.resolve()
      .then(() => handle(sender, ...message.said))
      .then(
        (said) => reply({ answer: said }),
        (error: unknown) => reply({ refused: error instanceof Error ? error.name : 'error' }),
      );
    return true;
  };
  // `return true` and a late reply is the one way that both browsers, old and new, understand.
  api().runtime.onMessage.addListener(listen as Parameters<Runtime.Static['onMessage']['addListener']>[0]);
}
