// What happens to the form of a framework after it was first drawn. The page is asked for one of these in its address.
import { DRAFT, type Form, type Happening } from './over-time-words.js';

export { WORDS } from './over-time-words.js';

const happening = new URLSearchParams(location.search).get('happening') as Happening;

export const FIRST: Form = { name: '', on: happening === 'first-paint' };

/** Drawn anew whenever it changes. */
export const keyOf = (name: string): string => (happening === 'new-keys' ? `key ${name}` : 'key');

const ANSWER_MS = 800;
const LATE_MS = 3_000;

/** Called by each framework once it has drawn: from its effect, with its way of setting state. */
export function happen(change: (form: Partial<Form>) => void): void {
  if (happening === 'draft') change(DRAFT);
  if (happening === 'draft-later') setTimeout(() => change(DRAFT), ANSWER_MS);
  if (happening === 'late') setTimeout(() => change({ on: true }), LATE_MS);
  document.documentElement.dataset.ready = 'yes';
}

export function host(): HTMLElement {
  const root = document.createElement('main');
  document.body.append(root);
  return root;
}
