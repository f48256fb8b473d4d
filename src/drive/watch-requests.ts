import type { FrameSession } from './frame-session.js';
import { type IsolatedWorld, openWorld } from './isolated-world.js';
import { type Fields, fieldsOfBody, fieldsOfQuery } from './request-fields.js';

interface RequestEvent {
  readonly requestId: string;
  readonly frameId?: string;
  readonly loaderId: string;
  readonly type?: string;
  readonly redirectResponse?: object;
  readonly request: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly hasPostData?: boolean;
    readonly postDataEntries?: readonly { readonly bytes?: string }[];
  };
}

// What scripts send by hand. A form is told by the page's own observer, so its navigation must not be told again; and a
// link with a query is a place to go to, not an answer.
const BY_HAND = new Set(['XHR', 'Fetch', 'Ping']);

// Asks the browser to keep bodies of forms; files need not be kept (bytes).
const LARGEST_BODY = 256 * 1024;

async function bodyOf(session: FrameSession, { request, requestId }: RequestEvent): Promise<string> {
  const bytes = request.postDataEntries?.map((entry) => entry.bytes);
  if (bytes?.every((part) => part !== undefined)) {
    return Buffer.concat(bytes.map((part) => Buffer.from(part ?? '', 'base64'))).toString('utf8');
  }
  // A blob is not in the event itself.
  return (await session.send('Network.getRequestPostData', { requestId })).postData;
}

function headerOf({ request }: RequestEvent, wanted: string): string {
  return Object.entries(request.headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

async function fieldsOf(session: FrameSession, event: RequestEvent): Promise<Fields> {
  const query = fieldsOfQuery(event.request.url);
  if (event.request.hasPostData !== true) return query;
  return new Map([...query, ...fieldsOfBody(await bodyOf(session, event), headerOf(event, 'content-type'))]);
}

/** Only the names that name a consent, each with its class. */
async function keepConsents(world: IsolatedWorld, fields: Fields): Promise<Record<string, string>> {
  const names = await world.evaluate<string[]>(`untick.consentNames(${JSON.stringify([...fields.keys()])})`);
  return Object.fromEntries([...fields].filter(([name]) => names.includes(name)));
}

async function note(session: FrameSession, event: RequestEvent, frameId: string): Promise<void> {
  const fields = await fieldsOf(session, event);
  if (fields.size === 0) return;
  const world = await openWorld({ session, id: frameId });
  const consents = await keepConsents(world, fields);
  // A code or a free text says neither yes nor no, and alone it tells nothing.
  if (!Object.values(consents).some((value) => value !== 'other')) return;
  const receiver = JSON.stringify(new URL(event.request.url).origin);
  await world.evaluate<void>(`untick.noteRequest(${receiver}, ${JSON.stringify(consents)}); void 0`);
}

/** Tells the frame that sent it of every request of its scripts that carries consent. */
export async function watchRequests(session: FrameSession, track: (work: Promise<void>) => void): Promise<void> {
  const loaders = new Map<string, string>();
  session.on<{ frame: { id: string; loaderId: string } }>('Page.frameNavigated', ({ frame }) => {
    loaders.set(frame.id, frame.loaderId);
  });
  session.on<RequestEvent>('Network.requestWillBeSent', (event) => {
    const { frameId, loaderId, type = '', redirectResponse } = event;
    if (frameId === undefined || !BY_HAND.has(type) || redirectResponse !== undefined) return;
    // Sent by a document that is gone: the one there now knows nothing of it.
    if ((loaders.get(frameId) ?? loaderId) !== loaderId) return;
    if (/^https?:/.test(event.request.url)) track(note(session, event, frameId));
  });
  await session.send('Network.enable', { maxPostDataSize: LARGEST_BODY });
}
