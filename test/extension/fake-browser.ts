// The browser's API in memory, as far as the extension uses it.
import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

export const OWN_ID = 'untick-test';
export const OWN_URL = 'chrome-extension://untick-test/';

export interface FakeBrowser {
  /** Says something to the background as `sender`, and resolves with the reply; `undefined` when no one answers. */
  say(message: unknown, sender: object): Promise<unknown>;
  readonly session: Map<string, unknown>;
  readonly local: Map<string, unknown>;
  readonly sendMessage: ReturnType<typeof vi.fn>;
  readonly sendToTab: ReturnType<typeof vi.fn>;
  readonly executeScript: ReturnType<typeof vi.fn>;
  readonly badge: Map<string, unknown>;
}

function area(store: Map<string, unknown>) {
  return {
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (store.has(key) ? [[key, structuredClone(store.get(key))]] : [])),
      ),
    set: async (change: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(change)) store.set(key, structuredClone(value));
    },
    remove: async (key: string) => {
      store.delete(key);
    },
  };
}

export function installFakeBrowser(): FakeBrowser {
  const listeners: Listener[] = [];
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const badge = new Map<string, unknown>();
  const note = (name: string) => async (value: object) => {
    badge.set(name, value);
  };
  const sendMessage = vi.fn();
  const sendToTab = vi.fn(async () => ({ answer: true }));
  const executeScript = vi.fn(async () => []);
  globalThis.browser = {
    runtime: {
      id: OWN_ID,
      getURL: (path: string) => OWN_URL + path,
      sendMessage,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    tabs: {
      sendMessage: sendToTab,
      query: async () => [{ id: 1 }, {}, { id: 2 }],
      get: async (id: number) => ({ id, url: 'https://shop.example/signup' }),
    },
    scripting: { executeScript },
    storage: { session: area(session), local: area(local), onChanged: { addListener: () => undefined } },
    action: {
      setBadgeText: note('text'),
      setBadgeBackgroundColor: note('color'),
      setBadgeTextColor: note('ink'),
      setTitle: note('title'),
      setIcon: note('icon'),
    },
    i18n: { getUILanguage: () => 'en-GB' },
  } as unknown as NonNullable<typeof globalThis.browser>;
  return {
    session,
    local,
    badge,
    sendMessage,
    sendToTab,
    executeScript,
    say: (message, sender) =>
      new Promise((resolve) => {
        const isAnswered = listeners.map((listen) => listen(message, sender, resolve)).includes(true);
        if (!isAnswered) setTimeout(resolve, 0, undefined);
      }),
  };
}
