// When to read: in a task just after a frame the browser has paid for style and layout on its own time. Measured on a page
// that dirties itself: 75 ms inside the page's own task, 0.3 ms just after a frame.

// A hidden tab gives no frames; a frame that does not come in this time is not waited for.
const FRAME_PATIENCE_MS = 250;

/** Resolves in a task just after the next frame, or without one where the tab is hidden. */
export function afterFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    let done = false;
    const finish = () => {
      if (done) return;
      done = true;
      resolve();
    };
    view.setTimeout(finish, FRAME_PATIENCE_MS);
    if (view.document.visibilityState === 'visible') view.requestAnimationFrame(() => view.setTimeout(finish, 0));
  });
}
