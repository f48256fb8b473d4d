// A person's own hand. What a person ticked is never held against the page.
const KINDS = ['change', 'click'] as const;
// A control is rarely nested deeper in what is pressed: a label, a row, a box, an icon (own judgement).
const REACH = 4;

export interface Gesture {
  /** What was pressed, innermost first. */
  readonly path: readonly Element[];
  readonly at: number;
}

export interface Gestures {
  /** Listens, again where `document.open` has thrown the listeners away. Doing it twice changes nothing. */
  arm(): void;
  disarm(): void;
}

const elementsOf = (event: Event): Element[] =>
  event
    .composedPath()
    .filter((node): node is Element => node instanceof Element)
    .slice(0, REACH);

/** `onGesture` hears of every press and change by a person, after the control itself has been marked as touched. */
export function listenForGestures(touched: WeakSet<Element>, onGesture: (gesture: Gesture) => void): Gestures {
  const listener = (event: Event) => {
    if (!event.isTrusted) return;
    const path = elementsOf(event);
    const [target] = path;
    // A `change` comes from the very control that the person changed.
    if (event.type === 'change' && target) touched.add(target);
    onGesture({ path, at: performance.now() });
  };
  return {
    arm: () => {
      for (const kind of KINDS) window.addEventListener(kind, listener, { capture: true, passive: true });
    },
    disarm: () => {
      for (const kind of KINDS) window.removeEventListener(kind, listener, { capture: true });
    },
  };
}
