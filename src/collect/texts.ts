// Sentences that ask without a control, beside an action or on a surface.
import { isDenseText } from '../lexicon/script.js';
import type { ControlFact, Ref, TextFact } from '../model/facts.js';
import type { Steps } from '../model/steps.js';
import { actionFor, actionsIn, type FoundAction, formOf, isSeen } from './actions.js';
import { look } from './conceal.js';
import { languageOf } from './language.js';
import { linksAmong } from './links.js';
import type { Measure } from './measure.js';
import { isElement, matches, parentOf, positionOf, textOf } from './natives.js';
import type { RefBook } from './refs.js';
import type { Speech } from './speech.js';
import { clean } from './text.js';
import type { Typed } from './typed.js';

export const MAX_TEXTS = 60;
// With no form, action or surface around it a sentence is an article or a policy; a few may still be a notice.
const MAX_ALONE = 15;
const MAX_ALIKE = 3;
const MAX_ON_SURFACE = 10;
const TEXT_LENGTH = 1000;
// Four short words; fewer are a heading or an entry of a menu (own judgement). Chinese writes in one character what takes three letters.
const LEAST_LETTERS = 15;
const LEAST_WORDS = 4;
const LEAST_DENSE = 6;
const HEADING = 'h1, h2, h3, h4, h5, h6, legend, summary, th, [role="heading"]';
// How far beside an action a sentence may stand: containers of a card or a column, not of the page (own judgement).
const MAX_CLIMB = 7;
const BESIDE_LENGTH = 6000;

export interface AroundTexts {
  readonly measure: Measure;
  readonly refs: RefBook;
  readonly actions: readonly FoundAction[];
  readonly controls: readonly ControlFact[];
  readonly formNumber: (form: Element | null) => Ref | null;
  readonly surfaceOf: (element: Element) => Ref | null;
  readonly typed: Typed;
  readonly language: string | null;
}

/** The action nearest to a sentence outside any form: the next one after it, else the last one before. */
function actionBeside(
  block: Element,
  actions: readonly FoundAction[],
  lengthOf: (of: Element) => number,
): FoundAction | null {
  let at: Element | null = block;
  for (let climb = 0; climb < MAX_CLIMB && at; climb++) {
    if (lengthOf(at) > BESIDE_LENGTH) return null;
    const around = actionsIn(at, actions);
    const follows = ({ element }: FoundAction) => positionOf(block, element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const seen = around.find((one) => follows(one) && isSeen(one)) ?? around.findLast(isSeen);
    const first = seen ?? around.find(follows) ?? around.at(-1);
    if (first) return first;
    const parent: Node | null = parentOf(at);
    at = isElement(parent) ? parent : null;
  }
  return null;
}

function saysEnough({ block, text, letters, linked }: Speech): boolean {
  if (matches(block, HEADING)) return false;
  if (isDenseText(text)) return letters - linked >= LEAST_DENSE;
  return letters - linked >= LEAST_LETTERS && text.split(' ').length >= LEAST_WORDS;
}

/** Words a control already speaks are its own. */
function belongsToControl(text: string, controls: readonly ControlFact[]): boolean {
  const start = text.slice(0, 80);
  return controls.some(({ name, groupName }) => name.includes(start) || groupName.includes(start));
}

interface Texts {
  readonly texts: readonly TextFact[];
  readonly cut: boolean;
}

export function* findTexts(speech: readonly Speech[], around: AroundTexts): Steps<Texts> {
  const { measure, refs, actions, controls, typed } = around;
  const lengths = new Map<Element, number>();
  const lengthOf = (of: Element): number => {
    const length = lengths.get(of) ?? (textOf(of) ?? '').length;
    lengths.set(of, length);
    return length;
  };
  const read = (said: Speech) => {
    if (said.isLabel || !saysEnough(said)) return [];
    const text = clean(said.text, typed, TEXT_LENGTH);
    if (belongsToControl(text, controls)) return [];
    const form = formOf(said.block);
    const action = form ? actionFor(said.block, form, actions) : actionBeside(said.block, actions, lengthOf);
    const surface = around.surfaceOf(said.block);
    return [{ block: said.block, text, form, action, surface }];
  };
  const candidates: ReturnType<typeof read> = [];
  for (const said of speech) {
    candidates.push(...read(said));
    yield;
  }
  const isAlone = (one: (typeof candidates)[number]) => !one.form && !one.action && one.surface === null;
  const alone = new Set(candidates.filter(isAlone).slice(0, MAX_ALONE));
  const times = new Map<string, number>();
  const spoken = new Map<Ref, number>();
  const chosen = candidates.filter((one) => {
    if (isAlone(one) && !alone.has(one)) return false;
    // The same sentence stands in a column for each size of screen; in a list it stands a hundred times.
    const key = `${one.surface} ${one.text}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    if ((times.get(key) ?? 0) > MAX_ALIKE) return false;
    // What a preference centre explains purpose by purpose is in the words of the surface.
    if (one.surface !== null) spoken.set(one.surface, (spoken.get(one.surface) ?? 0) + 1);
    return one.surface === null || (spoken.get(one.surface) ?? 0) <= MAX_ON_SURFACE;
  });
  const texts: TextFact[] = [];
  for (const { block, text, form, action, surface } of chosen.slice(0, MAX_TEXTS)) {
    yield;
    texts.push({
      ref: refs.add(block),
      text,
      language: languageOf(block) ?? around.language,
      links: linksAmong([block], text, typed),
      form: around.formNumber(form),
      action: action?.fact.ref ?? null,
      surface,
      sight: look(block, measure),
    });
  }
  return { texts, cut: chosen.length > MAX_TEXTS };
}
