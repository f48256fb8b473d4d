import type { Receipt } from '../model/report.js';
import type { Paint } from './paint.js';
import { cutText, pageText } from './terminal-text.js';

type Consent = Receipt['consents'][number];

const INDENT = '  ';
const QUOTE_LIMIT = 100;
const FORM_LIMIT = 60;
const STATE_WIDTH = 5;

/** How certain it is that it was sent. */
const MEANS: Readonly<Record<Receipt['means'], string>> = {
  submit: 'Gathered at submit',
  gathered: 'Gathered by a script, and may have been sent',
  request: 'Seen in a request',
};

const WHOM = { first: 'to this site, ', third: 'to another site, ', unknown: 'to ' } as const;

const receiverText = ({ party, receiver }: Receipt): string =>
  receiver === '' ? 'receiver unknown' : `${WHOM[party]}${pageText(receiver)}`;

function named({ words, fieldName, role }: Consent): string {
  const quoted = `“${pageText(cutText(words || fieldName, QUOTE_LIMIT))}”`;
  return role === 'field' ? `field ${quoted}` : quoted;
}

/** What was shown, where it is not what was sent. */
function shownText({ shown, sent, role }: Consent): string {
  if (sent === 'unknown') return `, shown ${shown}, what was sent cannot be seen`;
  if (shown === 'unknown') return role === 'field' ? ', no control shows it' : '';
  return shown === sent ? '' : `, shown ${shown}`;
}

function consentLine(consent: Consent, paint: Paint): string {
  const { sent, touched, declined } = consent;
  const hand = declined ? 'turned off by hand' : touched ? 'set by hand' : 'never touched';
  const state = (sent === 'unknown' ? '?' : sent).padEnd(STATE_WIDTH);
  const line = `${state}${named(consent)} ${hand}${shownText(consent)}`;
  const isNews = sent === 'on' && (declined || !touched);
  return `${INDENT}${INDENT}${isNews ? paint.yellow(line) : line}`;
}

/** What a form gathered: to whom, each consent, and who set it. */
export function receiptLines(receipt: Receipt, paint: Paint): readonly string[] {
  const form = receipt.form === '' ? '' : `, form “${pageText(cutText(receipt.form, FORM_LIMIT))}”`;
  return [
    `${INDENT}${paint.bold(`${MEANS[receipt.means]}:`)} ${receiverText(receipt)}${form}`,
    ...receipt.consents.map((consent) => consentLine(consent, paint)),
  ];
}
