import type { Dialog, Page, Request, Route } from 'playwright-core';

/** Keeps a page where it is, and its forms unsent, while it is probed. */
export interface Fence {
  /** Runs what the tool itself means to load. */
  readonly open: <T>(work: () => Promise<T>) => Promise<T>;
  /** How often the page tried to go elsewhere or to send a form, and was kept from it. */
  readonly blocked: () => number;
  readonly lift: () => Promise<void>;
}

function isMainFrame(request: Request, page: Page): boolean {
  try {
    return request.frame() === page.mainFrame();
  } catch {
    // A page that is only about to be: a new window, which is no place to go either.
    return true;
  }
}

/**
 * At the network, since no page can get round it there: whatever a script makes of a press, no form reaches a server. A sent
 * form and a followed link look alike once they are under way, so that the page itself may only be loaded anew.
 */
export async function forbidSubmitting(page: Page): Promise<Fence> {
  const context = page.context();
  let isOpen = false;
  let blocked = 0;
  const answer = async (route: Route) => {
    const request = route.request();
    if (isOpen || !request.isNavigationRequest()) return route.fallback();
    const isReload = request.method() === 'GET' && request.url() === page.url().split('#')[0];
    const isFrame = request.method() === 'GET' && !isMainFrame(request, page);
    if (isReload || isFrame) return route.fallback();
    blocked += 1;
    // With this one word the browser keeps the document it has; any other brings up its error page.
    return route.abort('aborted');
  };
  // A page that asks whether it may be left would keep the tool on it: only this question is answered with yes.
  const agree = (dialog: Dialog) => void (dialog.type() === 'beforeunload' && dialog.accept().catch(() => {}));
  await context.route('**/*', answer);
  return {
    open: async (work) => {
      isOpen = true;
      page.prependListener('dialog', agree);
      try {
        return await work();
      } finally {
        isOpen = false;
        page.off('dialog', agree);
      }
    },
    blocked: () => blocked,
    lift: () => context.unroute('**/*', answer),
  };
}
