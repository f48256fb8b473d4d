// Closed shadow roots, which a browser opens to extensions: Chromium by a call, Firefox by a property of the element.
import { readClosedRootsWith } from '../../collect/closed-roots.js';
import { api } from '../api.js';

type Host = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
type WithDom = { readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

/** @param isOurs names our own host, whose inside is no part of the page */
export function readClosedRoots(isOurs: (host: Element) => boolean): void {
  readClosedRootsWith((host) => {
    if (isOurs(host)) return null;
    const told = (host as Host).openOrClosedShadowRoot;
    if (told !== undefined) return told;
    // Asked of anything but an element of HTML it throws; after a reload of the extension it is gone.
    return host instanceof HTMLElement
      ? ((api() as WithDom | undefined)?.dom?.openOrClosedShadowRoot(host) ?? null)
      : null;
  });
}
