import { readFieldName } from '../lexicon/field-name.js';
import { readIntent } from '../lexicon/intent.js';
import { readPageKinds } from '../lexicon/page-kind.js';
import { speak } from '../lexicon/registry.js';
import type { ControlFact, ControlState, PageFacts, Ref } from '../model/facts.js';
import type { ControlHistory } from '../model/history.js';
import type { ControlReading, Reading } from '../model/reading.js';
import { atOnce, each, type Steps } from '../model/steps.js';
import type { WordsReading } from '../model/words.js';
import { contrastOf } from './contrast.js';
import { asksLeave, chosenWords, meaningOf } from './meaning.js';
import { prominenceOf } from './prominence.js';
import { readButton, readSurface, readText } from './surfaces.js';

// Below this two colours are one to the eye: a just noticeable difference in lightness is about 1.1 (own judgement, near
// the step that WCAG's formula gives two neighbouring greys).
const SAME_COLOUR = 1.15;

/** A select is on when what is chosen in it gives leave; a placeholder or a "no" is off. */
function stateOf(control: ControlFact, meaning: WordsReading): ControlState {
  if (control.role !== 'select') return control.state;
  if (chosenWords(control) === '' || meaning.polarity === 'unclear') return 'off';
  return meaning.polarity === 'asks' ? 'on' : 'off';
}

function concealments(control: ControlFact, page: PageFacts): string[] {
  const reasons: string[] = control.standIn ? [] : [...(control.sight.concealedBy ?? [])];
  if (page.frame.concealedBy?.length) reasons.push('frame');
  const style = control.words?.style;
  // What opacity does to the words is opacity's doing, and named so.
  const contrast = style && page.measured.layout ? contrastOf({ ...style, opacity: 1 }) : null;
  if (contrast !== null && contrast < SAME_COLOUR && !style?.groundIsImage) reasons.push('same-colour');
  return reasons;
}

function readControl(
  control: ControlFact,
  page: PageFacts,
  histories: ReadonlyMap<Ref, ControlHistory>,
): ControlReading {
  const meaning = meaningOf(control, page.language);
  const concealedBy = concealments(control, page);
  return {
    ...control,
    state: stateOf(control, meaning),
    meaning,
    isConsent: asksLeave(meaning),
    perceivable: page.measured.style ? concealedBy.length === 0 : null,
    concealedBy,
    prominence: prominenceOf(control, page),
    history: histories.get(control.ref) ?? null,
  };
}

/** What the facts of a page mean. Pure: the same facts give the same reading anywhere, any day. */
export function read(facts: PageFacts): Reading {
  return atOnce(readSteps(facts));
}

/** The same in steps, for a page with thousands of controls. */
export function* readSteps(facts: PageFacts): Steps<Reading> {
  speak(facts.languages);
  const { controls, actions, hiddenFields, buttons, surfaces, texts, ...page } = facts;
  // Of two with one ref the first counts.
  const histories = new Map([...(facts.history?.controls ?? [])].reverse().map((one) => [one.ref, one]));
  const readControls = yield* each(controls, (control) => readControl(control, facts, histories));
  const readButtons = yield* each(buttons, (button) => readButton(button, facts));
  const buttonsByRef = new Map(readButtons.map((button) => [button.ref, button]));
  const controlsByRef = new Map(readControls.map((control) => [control.ref, control]));
  const fieldKinds = [...new Set(facts.forms.flatMap((form) => form.fieldKinds))];
  return {
    page,
    kinds: readPageKinds(facts.outline, fieldKinds, facts.language),
    controls: readControls,
    actions: actions.map((action) => ({ ...action, intent: readIntent(action.name, facts.language) })),
    hiddenFields: hiddenFields.map((field) => ({ ...field, meaning: readFieldName(field.fieldName) })),
    buttons: readButtons,
    surfaces: yield* each(surfaces, (surface) => readSurface(surface, facts, buttonsByRef, controlsByRef)),
    texts: yield* each(texts, (text) => readText(text, facts)),
  };
}
