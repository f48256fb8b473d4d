// Whether everything but a surface is out of reach: as it is spoken of, and as it is.
import { attribute, childrenOf, hasAttribute, localName, matches, paintedParent } from './natives.js';

export const isModalDialog = (of: Element): boolean => {
  try {
    return matches(of, ':modal');
  } catch {
    return false;
  }
};

/** Spoken of or made as modal: itself, or what is between it and the page. */
export function isModal(surface: Element): boolean {
  for (let at: Element | null = surface; at; at = paintedParent(at)) {
    if (isModalDialog(at) || attribute(at, 'aria-modal')?.toLowerCase() === 'true') return true;
  }
  return restIsInert(surface);
}

/** Everything beside it, up to the body, is inert or hidden from assistive technology. */
export function restIsInert(surface: Element): boolean {
  let inert = 0;
  for (let at: Element | null = surface; at && localName(at) !== 'body'; at = paintedParent(at)) {
    const parent = paintedParent(at);
    if (!parent) break;
    const beside = Array.from(childrenOf(parent)).filter(
      (one) =>
        one !== at && !matches(one, 'script, style, link, template, noscript, meta') && childrenOf(one).length > 0,
    );
    if (beside.some((one) => !hasAttribute(one, 'inert'))) return false;
    inert += beside.length;
  }
  return inert > 0;
}
