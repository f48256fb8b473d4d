// Fields that a person types into, of whatever make.

export const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i], [role="searchbox" i]';
export const FIELD = `input, textarea, ${EDITABLE}`;
/** What holds a value inside a label: a standard name says the value along with the words. */
export const VALUED = `input:not([type="checkbox" i], [type="radio" i], [type="hidden" i]), select, textarea, progress, meter, ${EDITABLE}, [role="combobox" i], [role="listbox" i], [role="slider" i], [role="spinbutton" i]`;
// What is pressed or chosen is not typed, and what is hidden is no field of a person's.
const NOT_TYPED =
  'input:is([type="hidden" i], [type="checkbox" i], [type="radio" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i])';

// The sentinel asks this in every frame, and touches no prototype before a person types.
export const isTypedInto = (field: Element): boolean => !Element.prototype.matches.call(field, NOT_TYPED);

/** The field that an event came from, where it is one. */
export function fieldAt(target: Element): Element | null {
  const field = Element.prototype.closest.call(target, FIELD);
  return field && isTypedInto(field) ? field : null;
}
