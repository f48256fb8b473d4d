import type { Receipt } from '../../model/report.js';

export interface SentConsent {
  readonly key: string;
  /** Its own words; of a field without any, its name. */
  readonly words: string;
  readonly party: Receipt['party'];
  /** Host of the receiver; empty where it is not known. */
  readonly host: string;
}

/** What was sent of this visit, each consent once for each receiver. */
export interface SentConsents {
  /** Sent, although the person had turned it off. */
  readonly against: readonly SentConsent[];
  /** Sent, and never touched by the person. */
  readonly sent: readonly SentConsent[];
  /** Never touched, and nothing shows whether it was sent. */
  readonly maybe: readonly SentConsent[];
  /** Set by the person, as far as anything shows. */
  readonly own: readonly SentConsent[];
}

type Kind = keyof SentConsents;
// A form that was sent twice tells of a consent twice: what weighs more is told.
const WEIGHT: readonly Kind[] = ['own', 'maybe', 'sent', 'against'];

const hostOf = (receiver: string): string => (URL.canParse(receiver) ? new URL(receiver).host : '');

function kindOf({ means }: Receipt, { sent, shown, touched, declined }: Receipt['consents'][number]): Kind | null {
  // A control drawn by script has no value in the form: what it shows may have been sent along some other way.
  const mayBeOn = sent === 'on' || (sent === 'unknown' && shown === 'on');
  if (!mayBeOn) return null;
  if (touched && !declined) return 'own';
  const isSent = sent === 'on' && means !== 'gathered';
  if (isSent) return declined ? 'against' : 'sent';
  return touched ? null : 'maybe';
}

export function sentConsents(receipts: readonly Receipt[]): SentConsents {
  const all = new Map<string, { readonly kind: Kind; readonly consent: SentConsent }>();
  for (const receipt of receipts) {
    const { party, receiver } = receipt;
    const host = hostOf(receiver);
    for (const one of receipt.consents) {
      const kind = kindOf(receipt, one);
      if (!kind) continue;
      const key = JSON.stringify([one.words, one.fieldName, one.role, party, host]);
      const known = all.get(key);
      if (known && WEIGHT.indexOf(known.kind) >= WEIGHT.indexOf(kind)) continue;
      all.set(key, { kind, consent: { key, words: one.words || one.fieldName, party, host } });
    }
  }
  const of = (kind: Kind) => [...all.values()].flatMap((one) => (one.kind === kind ? [one.consent] : []));
  return { against: of('against'), sent: of('sent'), maybe: of('maybe'), own: of('own') };
}
