// Who a form sends to: an origin, and nothing of the address behind it.
import { attribute } from '../collect/natives.js';

/** Without query and fragment: only for being compared, it is never kept. */
export function addressOf(form: Element, submitter: Element | null): string {
  const written = (submitter && attribute(submitter, 'formaction')) || attribute(form, 'action') || document.URL;
  return URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI).href.replace(/[?#].*$/, '') : '';
}

export function receiverOf(form: Element, submitter: Element | null): string {
  const address = addressOf(form, submitter);
  return /^https?:/.test(address) ? new URL(address).origin : '';
}

/** The frame a form answers into, when it is another than its own. */
export function targetOf(form: Element, submitter: Element | null): string {
  const named = (submitter && attribute(submitter, 'formtarget')) ?? attribute(form, 'target') ?? '';
  return /^(?:_self|)$/i.test(named) ? '' : named;
}
