// The consents of one form, as they are gathered now.
import { formOf } from '../collect/actions.js';
import { HIDDEN_FIELD } from '../collect/candidates.js';
import { allIn, attribute, localName, rootOf, tick } from '../collect/natives.js';
import { cleanName } from '../collect/text.js';
import { readFieldName } from '../lexicon/field-name.js';
import type { ControlState } from '../model/facts.js';
import type { Gathered } from '../model/history.js';
import { namesIn, sentAs } from './form-data.js';
import { isDeclined, type Tracked } from './tracked.js';

/** A consent in what was gathered, tied to its control: the control's ref is another one at each look. */
export type Consent = Omit<Gathered, 'ref'> & { readonly control: Tracked | null };

// A form with more consents than this is no form a person reads.
const MOST = 40;

const isNative = (element: Element): element is HTMLInputElement => localName(element) === 'input';
const nativeOf = ({ element }: Tracked): HTMLInputElement | null => (isNative(element) ? element : null);
export const formHas = (form: Element, { element }: Tracked): boolean => {
  const native = isNative(element) ? tick.formOf(element) : formOf(element);
  return native === form;
};

/** Names that say consent, of fields no control stands for. */
function fieldsIn(form: Element, data: FormData, known: ReadonlySet<string>): readonly string[] {
  const hidden = allIn(rootOf(form) as Document, HIDDEN_FIELD).filter(
    (field) => tick.formOf(field as HTMLInputElement) === form,
  );
  const names = [...hidden.map((field) => attribute(field, 'name') ?? ''), ...namesIn(data)];
  return [...new Set(names)].filter((name) => name !== '' && !known.has(cleanName(name)));
}

export function gather(
  form: Element,
  data: FormData | null,
  here: readonly Tracked[],
  shownOf: (control: Tracked) => ControlState,
): readonly Consent[] {
  // By the name as it is sent: cleaned, two names may be one.
  const nameOf = ({ element, fieldName }: Tracked) => attribute(element, 'name') ?? fieldName;
  const count = (name: string) => here.filter((one) => nameOf(one) === name).length;
  // Words in a language not brought yet may be consent: they are told, or left out, once they are read.
  const asked = here.filter(({ asks, purposes, fieldName }) => (asks || purposes === null) && fieldName !== '');
  const sentBy = (control: Tracked): ControlState => {
    const native = nativeOf(control);
    if (!native || !data) return 'unknown';
    return sentAs(data, attribute(native, 'name') ?? '', tick.valueOf(native), count(nameOf(control)) > 1);
  };
  const told = asked.map(
    (control): Consent => ({
      control,
      words: control.words,
      fieldName: control.fieldName,
      role: control.role,
      purposes: control.purposes ?? [],
      shown: shownOf(control),
      sent: sentBy(control),
      touched: control.touched,
      declined: isDeclined(control),
    }),
  );
  const known = new Set(here.map(({ fieldName }) => fieldName));
  const fields = (data ? fieldsIn(form, data, known) : []).flatMap((name): Consent[] => {
    const { purposes } = readFieldName(name);
    if (purposes.length === 0) return [];
    const fieldName = cleanName(name);
    const sent = data ? sentAs(data, name, null, false) : 'unknown';
    return [
      {
        control: null,
        words: '',
        fieldName,
        role: 'field',
        purposes,
        shown: 'unknown',
        sent,
        touched: false,
        declined: false,
      },
    ];
  });
  return [...told, ...fields].slice(0, MOST);
}
