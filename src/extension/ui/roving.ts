// A list that is long to walk by Tab is one stop of it: arrows, Home and End go from one to the next.
import { useState } from 'preact/hooks';

// Up to here Tab alone is quick enough (own judgement); every card has two or three stops of its own.
const SHORT = 4;

export interface Roving {
  readonly isLong: boolean;
  /** For the element whose children are the list. */
  onKeyDown(event: KeyboardEvent): void;
  /** Of the member at `index`: 0 for the one that Tab comes to, -1 for the others; nothing in a short list. */
  tabIndexOf(index: number): 0 | -1 | undefined;
  isCurrent(index: number): boolean;
  focused(index: number): void;
}

function next(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

export function useRoving(count: number): Roving {
  const [wanted, setCurrent] = useState(0);
  const current = Math.min(wanted, Math.max(0, count - 1));
  const isLong = count > SHORT;
  return {
    isLong,
    onKeyDown: (event) => {
      const to = isLong ? next(event.key, current, count - 1) : null;
      if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setCurrent(to);
      const list = event.currentTarget as Element;
      (list.children[to] as HTMLElement | undefined)?.focus();
    },
    tabIndexOf: (index) => (isLong ? (index === current ? 0 : -1) : undefined),
    isCurrent: (index) => !isLong || index === current,
    focused: setCurrent,
  };
}
