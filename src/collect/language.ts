import { attribute, paintedParent } from './natives.js';

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Language of an element by the nearest `lang` above it, or null where none is given or it is no language tag. */
export function languageOf(of: Element): string | null {
  for (let at: Element | null = of; at; at = paintedParent(at)) {
    const tag = (attribute(at, 'lang') ?? attribute(at, 'xml:lang'))?.trim();
    if (tag) return TAG.test(tag) ? tag : null;
  }
  return null;
}
