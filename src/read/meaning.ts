// What a control asks: its own words, then the question of its group, then the name its form sends it by.
import { readFieldName } from '../lexicon/field-name.js';
import { readWords } from '../lexicon/read-words.js';
import type { ControlFact } from '../model/facts.js';
import type { Purpose, WordsReading } from '../model/words.js';

// "E-mail", "SMS", "Yes please": a label this short leans on the question above it (own judgement).
const LEANS_ON_GROUP = 40;

const NOT_ASKED: readonly Purpose[] = ['privacy-notice', 'age', 'convenience'];

function borrow(own: WordsReading, from: WordsReading): WordsReading {
  return {
    ...from,
    polarity: own.polarity === 'unclear' ? from.polarity : own.polarity,
    agrees: own.agrees || from.agrees,
    price: own.price || from.price,
  };
}

/** The words that say what is chosen: of a select its taken option, else the control's own. */
export const chosenWords = (control: ControlFact): string =>
  control.role === 'select' ? (control.choices[control.chosen] ?? '') : control.name;

/** Reads a control. `language` is the page's, a hint only: the words' own script wins. */
export function meaningOf(control: ControlFact, language: string | null): WordsReading {
  const hint = control.language ?? language;
  const own = readWords(chosenWords(control), hint);
  if (own.purposes.length > 0) return own;
  const leans = control.role === 'radio' || control.role === 'select' || control.name.length <= LEANS_ON_GROUP;
  const question = control.role === 'select' ? `${control.name} ${control.groupName}` : control.groupName;
  const group = leans && question.trim() !== '' ? readWords(question, hint) : null;
  // In a select the question is not the answer: "Please choose" gives no leave.
  const answered = (from: WordsReading) =>
    control.role === 'select' ? { ...borrow(own, from), polarity: own.polarity } : borrow(own, from);
  if (group && group.purposes.length > 0) return answered(group);
  const field = readFieldName(control.fieldName);
  // A name alone is a guess at what a person is asked: only where the words say nothing else.
  return field.purposes.length > 0 ? { ...answered(field), confidence: 'low' } : own;
}

/** Whether leave is asked for something a person may refuse, or terms are accepted in the person's name. */
export const asksLeave = (meaning: WordsReading): boolean =>
  meaning.purposes.some((purpose) => !NOT_ASKED.includes(purpose)) && !meaning.purposes.includes('convenience');
