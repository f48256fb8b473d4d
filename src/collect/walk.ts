import { allIn, localName, shadowOf } from './natives.js';

// Built-in elements that may carry a shadow root, beside every custom element (DOM standard, `attachShadow`).
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
// Deeper nesting than any real page; a hostile one must not recurse without end.
const MAX_DEPTH = 60;

export type Root = Document | ShadowRoot;

/** The document and every open shadow root in it, outer before inner. */
export function openRoots(document: Document): Root[] {
  const roots: Root[] = [document];
  let level: Root[] = [document];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    level = level.flatMap((root) => shadowRootsIn(root));
    roots.push(...level);
  }
  return roots;
}

function shadowRootsIn(root: Root): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of allIn(root, '*')) {
    const name = localName(element);
    if (!HOSTS.has(name) && !name.includes('-')) continue;
    const shadow = shadowOf(element);
    if (shadow) found.push(shadow);
  }
  return found;
}
