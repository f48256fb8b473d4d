// The click a person would make, as near as a script comes to it.

// Looking costs an audit, so each wait is twice the one before: 40, 80, 160, 320, 640 ms.
const FIRST_WAIT_MS = 40;
const LONGEST_WAIT_MS = 640;

function centreOf(element: Element): { clientX: number; clientY: number } {
  const box = element.getBoundingClientRect();
  return { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
}

/** Pointer and mouse down and up, then the click: some kits listen for the first, most for the last. */
export function press(element: Element): void {
  const about = { bubbles: true, cancelable: true, composed: true, view: window, button: 0, ...centreOf(element) };
  const pointer = { ...about, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...about, buttons: 1 }));
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', about));
  click(element);
}

export function click(element: Element): void {
  if (element instanceof HTMLElement) HTMLElement.prototype.click.call(element);
  else
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }));
}

/** Takes an option of a select, and tells the page as the browser would. */
export function choose(select: HTMLSelectElement, index: number): void {
  select.selectedIndex = index;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Waits for a page to answer a press: at once, or after it has drawn anew. */
export async function answered(isDone: () => boolean): Promise<boolean> {
  // Boxes that are pressed together are all pressed before the first is looked at.
  await Promise.resolve();
  for (let wait = FIRST_WAIT_MS; wait <= LONGEST_WAIT_MS; wait *= 2) {
    if (isDone()) return true;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return isDone();
}
