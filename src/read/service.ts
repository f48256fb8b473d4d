// What a form is for: asking leave for the very thing a person came for is asking for nothing more.
import { readPageKinds } from '../lexicon/page-kind.js';
import type { Reading } from '../model/reading.js';
import type { Purpose } from '../model/words.js';

// What a newsletter asks for besides the address it is sent to.
const OF_A_NEWSLETTER = new Set(['email', 'text', 'search']);

type Asked = Pick<Reading, 'page' | 'kinds' | 'actions'>;

/** A form whose service is the newsletter itself: to ask for mail there is to ask for what the person came for. */
export function isItsOwnService(form: number | null, purposes: readonly Purpose[], reading: Asked): boolean {
  if (purposes.some((purpose) => purpose !== 'marketing')) return false;
  const fact = reading.page.forms.find(({ ref }) => ref === form);
  const fields = fact?.fieldKinds ?? [];
  if (!fact || !fields.includes('email') || !fields.every((kind) => OF_A_NEWSLETTER.has(kind))) return false;
  // A checkout has its newsletter in the footer as well: the form's own heading and button go before the page's.
  const buttons = reading.actions.filter((action) => action.form === form).map(({ name }) => name);
  const said = readPageKinds([fact.heading, ...buttons].join('\n'), fields, reading.page.language);
  const { kinds } = reading;
  return (
    said.includes('newsletter') ||
    kinds.includes('newsletter') ||
    !(kinds.includes('checkout') || kinds.includes('signup'))
  );
}

/** A form that saves what was chosen before, as preferences do: nothing comes of leaving a box there as it is. */
export function isOwnSettings(action: number | null, { kinds, actions }: Pick<Reading, 'kinds' | 'actions'>): boolean {
  if (kinds.includes('signup') || kinds.includes('checkout')) return false;
  return kinds.includes('account') || actions.some(({ ref, intent }) => ref === action && intent === 'save');
}
