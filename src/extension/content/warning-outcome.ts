// What is said after a press: of one box, or of all of them.
import type { Language } from '../../locales/language.js';
import { quote } from '../../locales/rule-words.js';
import { say } from '../../locales/say.js';
import type { Notice } from './notices.js';
import type { Taken } from './untick.js';
import type { UntickedAt } from './untick-all.js';
import { cardWords } from './warning-words.js';

export interface Outcome {
  /** Empty where there is nothing to say: the box has gone. */
  readonly text: string;
  readonly taken: readonly Taken[];
  /** Something is still on that was to be taken back. */
  readonly isLeft: boolean;
}

// A person looks for them by their words; more than a few are counted.
const MOST_NAMED = 3;

function ofOne({ remedy }: Notice, { result, taken }: UntickedAt, language: Language): Outcome {
  const { warning } = cardWords(language);
  const texts = {
    done: remedy === 'decline' ? warning.declined : warning.unticked,
    kept: warning.kept,
    'by-hand': warning.byHand,
    gone: '',
  };
  return { text: texts[result], taken: taken ? [taken] : [], isLeft: result === 'kept' || result === 'by-hand' };
}

export function outcomeOf(notices: readonly Notice[], pressed: readonly UntickedAt[], language: Language): Outcome {
  const [one] = notices;
  const [first] = pressed;
  if (one && first && notices.length === 1) return ofOne(one, first, language);
  const { warning, finding } = cardWords(language);
  const taken = pressed.flatMap((each) => each.taken ?? []);
  const left = pressed.filter(({ result }) => result === 'kept' || result === 'by-hand');
  const names = left.slice(0, MOST_NAMED).flatMap(({ ref }) => {
    const text = notices.find((notice) => notice.ref === ref)?.findings[0].text;
    return text ? [quote(text)] : [];
  });
  const more = left.length > names.length ? ['…'] : [];
  const words = [...names, ...more].join(finding.comma);
  const told = [
    ...(taken.length > 0 ? [say(language, warning.untickedAll, { count: taken.length })] : []),
    ...(left.length > 0 ? [say(language, warning.keptSome, { count: left.length, words })] : []),
  ];
  return { text: told.join(' '), taken, isLeft: left.length > 0 };
}
