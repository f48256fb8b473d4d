// Hears what a person presses and what forms gather, before the page does. It leaves no trace a page could see: listeners only.
import { closedRootOf } from '../collect/closed-roots.js';

const WINDOW = ['pointerdown', 'click', 'keydown', 'input'] as const;
// These do not leave a shadow root: they are listened for in every root.
const ROOTED = ['change', 'submit', 'formdata'] as const;
// A control is rarely nested deeper in what is pressed: an icon, a label, a row, a box, a card (own judgement).
const REACH = 6;
// Keys that press something. Of what else is typed nothing is heard but that it was: `input`.
const PRESSING = /^(?: |Enter|Spacebar|Arrow(?:Up|Down|Left|Right))$/;

export interface Gesture {
  /** `down` comes before the page has answered, `press` after a native box has turned, `change` is of a select, `input` typing. */
  readonly kind: 'down' | 'press' | 'change' | 'input';
  /** What was pressed, innermost first, through every root that can be read. */
  readonly path: readonly Element[];
  readonly at: number;
}

/** Before a look has settled which control it was: what was hit itself, or what a picture or words in it stand for. */
export function markPressed({ path }: Gesture, touched: WeakSet<Element>): void {
  for (const element of path.slice(0, 2)) touched.add(element);
}

export type Sending = SubmitEvent | FormDataEvent;

export interface Listener {
  onGesture(gesture: Gesture): void;
  /** A trusted `submit` or `formdata`, before any listener of the page. */
  onSending(event: Sending): void;
}

const KIND: Readonly<Record<string, Gesture['kind']>> = {
  pointerdown: 'down',
  keydown: 'down',
  click: 'press',
  input: 'input',
  change: 'change',
};

/** A path ends at the host of a closed root; what was hit inside is looked up where it happened. */
function insideOf(host: Element, event: Event): readonly Element[] {
  const root = closedRootOf(host);
  if (!root) return [];
  const { clientX, clientY, detail } = event as MouseEvent;
  const isPointed = clientX !== undefined && (event.type === 'pointerdown' || detail > 0);
  const hit = isPointed ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  if (!hit || hit === host) return [];
  const within: Element[] = [];
  for (let at: Element | null = hit; at; at = at.parentElement) within.push(at);
  return [...insideOf(hit, event), ...within];
}

function pathOf(event: Event): readonly Element[] {
  const path = event.composedPath().filter((node): node is Element => node instanceof Element);
  return [...(path[0] ? insideOf(path[0], event) : []), ...path].slice(0, REACH);
}

export class Ear {
  readonly #listeners = new Set<Listener>();

  hear(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /** Listens; again where `document.open` has thrown the listeners away. Doing it twice changes nothing. */
  arm(roots: readonly EventTarget[] = []): void {
    for (const kind of WINDOW) window.addEventListener(kind, this.#onEvent, { capture: true, passive: true });
    for (const root of [window, ...roots.filter((root) => !(root instanceof Document))]) {
      for (const kind of ROOTED) root.addEventListener(kind, this.#onEvent, { capture: true, passive: true });
    }
  }

  disarm(): void {
    this.#listeners.clear();
    for (const kind of [...WINDOW, ...ROOTED]) window.removeEventListener(kind, this.#onEvent, { capture: true });
  }

  readonly #onEvent = (event: Event): void => {
    if (!event.isTrusted) return;
    if (event.type === 'submit' || event.type === 'formdata') {
      for (const listener of this.#listeners) listener.onSending(event as Sending);
      return;
    }
    if (event.type === 'keydown' && !PRESSING.test((event as KeyboardEvent).key)) return;
    // A script's `click()` makes a box send a trusted `change` too; a select has no such back door.
    if (event.type === 'change' && !(event.target instanceof HTMLSelectElement)) return;
    const gesture: Gesture = { kind: KIND[event.type] ?? 'press', path: pathOf(event), at: performance.now() };
    for (const listener of this.#listeners) listener.onGesture(gesture);
  };
}
