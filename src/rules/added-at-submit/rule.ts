import { readFieldName } from '../../lexicon/field-name.js';
import { readWords } from '../../lexicon/read-words.js';
import type { Ref } from '../../model/facts.js';
import type { RuleFinding } from '../../model/finding.js';
import type { Gathered, Submission } from '../../model/history.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import type { Purpose } from '../../model/words.js';
import { isContrary, returnOf, turnedOn } from '../../read/over-time.js';

export const rule = defineRule({
  id: 'added-at-submit',
  status: 'trial',
  since: '0.1.0',
  deception: 3,
  pattern: 'sneaking',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-5',
    'gdpr-rec-32',
    'planet49',
    'eprivacy-art-13',
    'pecr-reg-22',
    'ftc-act-5',
    'ccpa-140-h',
    'pipl-art-14',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'kr-pipa-art-22',
    'lgpd-art-8',
    'casl-s-6',
  ],
  scope: 'page',
  needs: ['history'],
  title: 'A consent added while the form is sent',
  why: 'What was sent in your name says yes, and what you saw did not.',
  fix: 'Send what the control shows at the moment the person presses, and nothing else.',
  messages: {
    // Shown where a control showed one thing when the person pressed, and the other was sent.
    contrary: 'Potential consent added at submit: “{words}” showed {shown} and was sent as {sent}.',
    // Shown where a hidden field says yes while the control for the same thing is off.
    contradicts: 'Potential consent added at submit: “{fieldName}” was sent as yes while “{control}” was off.',
    // Shown where a field that is not in the form says yes.
    appeared: 'Potential consent added at submit: “{fieldName}” was sent as yes and is in no part of the form.',
    // Shown where a script took the form's data and where it went is not seen, or no control is there to compare with.
    unsure: '“{words}” was gathered as {sent}, and nothing shown says so. Please look.',
  },
  options: {},
  applies: (reading) => reading.page.history.submissions.length > 0,
  check: (reading) =>
    once(reading.page.history.submissions.flatMap((sent) => sent.consents.flatMap((one) => judge(one, sent, reading)))),
});

type Seen = ReadingFor<'history'>;
type Control = ControlFor<'history'>;

/** Where a finding is about a form that is gone, there is nothing to point at. */
const NOWHERE: Ref = -1;

const NOT_ASKED: readonly Purpose[] = ['privacy-notice', 'age', 'convenience'];

const refusable = (purposes: readonly Purpose[]): readonly Purpose[] =>
  purposes.filter((purpose) => !NOT_ASKED.includes(purpose));

/** Sent twice is told once, by the plainer of the two. */
function once(found: readonly RuleFinding[]): RuleFinding[] {
  const key = ({ about, evidence }: RuleFinding) => JSON.stringify([about, evidence.fieldName, evidence.words]);
  const plainestLast = found.toSorted((a, b) => Number(a.verdict === 'fail') - Number(b.verdict === 'fail'));
  return [...new Map(plainestLast.map((one) => [key(one), one])).values()];
}

const controlOf = ({ ref }: Gathered, { controls }: Seen): Control | undefined =>
  ref === null ? undefined : controls.find((control) => control.ref === ref);

/** Being on withholds leave: "do not send me", `no_marketing`. */
function withholds(one: Gathered, reading: Seen): boolean {
  const byName = ({ fieldName }: Control) => one.role === 'field' && fieldName === one.fieldName;
  const control = controlOf(one, reading) ?? reading.controls.find(byName);
  if (control) return control.meaning.polarity === 'refuses';
  const said = one.role === 'field' ? readFieldName(one.fieldName) : readWords(one.words, reading.page.language);
  return said.polarity === 'refuses';
}

interface Asked {
  readonly ref: Ref | null;
  readonly words: string;
  readonly isGiven: boolean;
}

/** What was shown for the same thing as a field sends: of its form as it was at the press, else what was never on. */
function askedFor(field: Gathered, sent: Submission, reading: Seen): readonly Asked[] {
  const isSame = (purposes: readonly Purpose[]) => refusable(purposes).some((one) => field.purposes.includes(one));
  const gathered = sent.consents
    .filter((one) => one.role !== 'field' && isSame(one.purposes) && !withholds(one, reading))
    .map((one) => ({
      ref: one.ref,
      words: one.words || one.fieldName,
      isGiven: one.shown !== 'off' || one.sent === 'on',
    }));
  if (gathered.length > 0) return gathered;
  const wasEverOn = ({ history, state }: Control) =>
    state === 'on' || history?.first !== 'off' || history.changes.some(({ to }) => to === 'on');
  return reading.controls
    .filter((one) => one.isConsent && one.meaning.polarity !== 'refuses' && isSame(one.meaning.purposes))
    .map((one) => ({ ref: one.ref, words: one.name || one.fieldName, isGiven: wasEverOn(one) }));
}

/** The form, while it is there: a field that is not in it then never was for a person to find. */
function formOf({ form, consents }: Submission, { page }: Seen): Ref | null {
  const named = page.forms.find(({ name, heading }) => form !== '' && (form === name || form === heading));
  return named?.ref ?? consents.find(({ ref }) => ref !== null)?.ref ?? null;
}

type Told = Pick<RuleFinding, 'message' | 'about'> & { readonly sure: boolean; readonly control?: string };

/** A control that shows one thing while another is sent. */
function tellControl(one: Gathered, sent: Submission, reading: Seen): Told | null {
  const control = controlOf(one, reading);
  const about = one.ref ?? NOWHERE;
  if (one.sent === 'on' && one.shown === 'unknown') return { message: 'unsure', about, sure: false };
  if (!isContrary(one)) return null;
  // That it is on now is told by the rules about what turned it on; that it came back after a "no" as well.
  if (control && returnOf(control, reading)?.certainty === 'sure') return null;
  if (sent.means === 'gathered' && control && turnedOn(control)) return null;
  return { message: 'contrary', about, sure: control?.meaning.confidence !== 'low' };
}

/** A field that no control stands for. */
function tellField(one: Gathered, sent: Submission, reading: Seen): Told | null {
  if (one.sent !== 'on') return null;
  const asked = askedFor(one, sent, reading);
  if (asked.some(({ isGiven }) => isGiven)) return null;
  const isPlain = readFieldName(one.fieldName).confidence === 'high';
  const [off] = asked;
  const form = formOf(sent, reading);
  const about = one.ref ?? off?.ref ?? form ?? NOWHERE;
  if (off) return { message: 'contradicts', about, sure: isPlain, control: off.words };
  // What stands in the form all along is a hidden field's: another rule.
  if (reading.hiddenFields.some(({ fieldName, value }) => fieldName === one.fieldName && value === 'yes')) return null;
  const isOnlyCookies = one.purposes.every((purpose) => purpose === 'cookies');
  // A request may carry on what was asked on a step before, or what a banner was answered with.
  if (sent.means === 'request') return isOnlyCookies ? null : { message: 'unsure', about, sure: false };
  return { message: form === null ? 'unsure' : 'appeared', about, sure: form !== null && isPlain && !isOnlyCookies };
}

function judge(one: Gathered, sent: Submission, reading: Seen): RuleFinding[] {
  const purposes = refusable(one.purposes);
  if (purposes.length === 0 || withholds(one, reading)) return [];
  const told = one.role === 'field' ? tellField(one, sent, reading) : tellControl(one, sent, reading);
  if (!told) return [];
  const sure = told.sure && sent.means !== 'gathered';
  return [
    {
      message: sure ? told.message : 'unsure',
      about: told.about,
      verdict: sure ? 'fail' : 'review',
      purposes,
      evidence: {
        words: one.words || one.fieldName,
        fieldName: one.fieldName,
        shown: one.shown,
        sent: one.sent,
        touched: one.touched,
        control: told.control ?? null,
        means: sent.means,
        receiver: sent.receiver,
      },
    },
  ];
}
