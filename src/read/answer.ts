// Two boxes that answer one question: "yes, please" and "no, thanks".
import { channelsIn } from '../lexicon/channels.js';
import type { ControlReading } from '../model/reading.js';

type Answer = Pick<ControlReading, 'ref' | 'role' | 'form' | 'order' | 'name' | 'groupName' | 'meaning'>;

// "Yes, send me offers", "No, do not send me offers": longer is a question by itself (own judgement, as for labels that lean
// on the question above them).
const SHORT = 40;

const isAnswer = ({ name, groupName }: Answer): boolean => name.length <= SHORT || groupName !== '';

/** "Offers by e-mail" and "no offers by text message" are two questions. */
const asksTheSame = (one: Answer, other: Answer): boolean =>
  one.meaning.purposes.join() === other.meaning.purposes.join() &&
  channelsIn(one.name).join() === channelsIn(other.name).join();

/** Boxes side by side that say yes and no to the same thing: they stand for what two radios would say. */
export const areAnswers = (one: Answer, other: Answer): boolean =>
  one.form === other.form &&
  one.role === other.role &&
  one.groupName === other.groupName &&
  Math.abs(one.order - other.order) === 1 &&
  asksTheSame(one, other) &&
  isAnswer(one) &&
  isAnswer(other) &&
  [one.meaning.polarity, other.meaning.polarity].sort().join() === 'asks,refuses';

/** The "no" of such a pair. That it is empty says nothing. */
export const isAnswerNo = (control: Answer, { controls }: { readonly controls: readonly Answer[] }): boolean =>
  control.meaning.polarity === 'refuses' && controls.some((other) => areAnswers(control, other));
