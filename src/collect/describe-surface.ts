import type { ControlFact, Ref, SurfaceFact, SurfaceKind } from '../model/facts.js';
import type { Steps } from '../model/steps.js';
import type { Intent } from '../model/words.js';
import { positionOfSurface, reachOf, WHOLE } from './backdrop.js';
import { look } from './conceal.js';
import type { FoundButton } from './describe-button.js';
import { readableText } from './label.js';
import { languageOf } from './language.js';
import type { Measure } from './measure.js';
import { isModal } from './modal.js';
import { childNodesOf, isElement, localName, paintedParent, parentOf, textOf } from './natives.js';
import type { RefBook } from './refs.js';
import { INLINE } from './speech.js';
import { textOfSurface } from './surface-text.js';
import { isNamedBanner } from './surface-words.js';
import { isDialog, type Surfaces } from './surfaces.js';
import { clean } from './text.js';
import type { Typed } from './typed.js';

const TEXT_LENGTH = 2000;
// A link among so many other letters is part of a sentence, not a button under it.
const SENTENCE_LENGTH = 12;

interface Around {
  readonly measure: Measure;
  readonly refs: RefBook;
  readonly surfaces: Surfaces;
  readonly buttons: readonly FoundButton[];
  readonly controls: readonly ControlFact[];
  readonly typed: Typed;
  readonly intentOf: (name: string) => Intent;
}

/** A link in a sentence is read with it: one that has words beside it in the same run of text. */
function isInSentence({ element, fact }: FoundButton, buttons: ReadonlySet<Element>): boolean {
  if (fact.kind !== 'link') return false;
  let parent = parentOf(element);
  const words = (textOf(element) ?? '').trim();
  while (isElement(parent) && isInline(parent) && (textOf(parent) ?? '').trim() === words) parent = parentOf(parent);
  if (!isElement(parent)) return false;
  const run = Array.from(childNodesOf(parent)).filter((node) => !isElement(node) || isInline(node));
  const beside = run.map((node) => readableText(node, (other) => buttons.has(other))).join('');
  return beside.replace(/[^\p{L}]/gu, '').length >= SENTENCE_LENGTH;
}

const isInline = (of: Element): boolean => INLINE.has(localName(of)) || localName(of) === 'span';

function kindOf(surface: Element, position: string, covers: number | null, locks: boolean | null): SurfaceKind {
  if (position !== 'static' && covers !== null && covers >= WHOLE && locks) return 'wall';
  for (let at: Element | null = surface, up = 0; at && up < 4; at = paintedParent(at), up++)
    if (isDialog(at)) return 'dialog';
  return position !== 'static' || isNamedBanner(surface) ? 'banner' : 'panel';
}

function describe(surface: Element, around: Around): Omit<SurfaceFact, 'layer'> {
  const { measure, refs, surfaces, typed } = around;
  const own = around.buttons.filter(({ fact }) => fact.surface === refs.add(surface));
  const pressed = new Set(own.map(({ element }) => element));
  const apart = new Set(own.filter((button) => !isInSentence(button, pressed)).map(({ element }) => element));
  const others = new Set(surfaces.elements.filter((other) => other !== surface));
  const text = textOfSurface(surface, measure, (element) => apart.has(element) || others.has(element));
  const sight = look(surface, measure);
  const isShown = sight.concealedBy?.length === 0;
  const reach = measure.layout && sight.box && isShown ? reachOf(surface, sight.box, measure) : null;
  const covers = measure.layout ? (reach?.covers ?? 0) : null;
  const locksPage = measure.layout ? (reach?.locksPage ?? false) : null;
  const position = positionOfSurface(surface, measure);
  return {
    ref: refs.add(surface),
    kind: kindOf(surface, position, covers, locksPage),
    text: clean(text, typed, TEXT_LENGTH),
    language: languageOf(surface),
    sight,
    modal: isModal(surface),
    position,
    covers,
    locksPage,
    buttons: own.map(({ fact }) => fact.ref),
    controls: around.controls.filter((control) => control.surface === refs.add(surface)).map((control) => control.ref),
  };
}

const isShown = ({ sight }: Pick<SurfaceFact, 'sight'>): boolean => sight.concealedBy?.length === 0;

/**
 * `later` is what is come to from another surface: hidden while that one is shown, or, where no style sheet hides it, holding
 * the controls that the other only offers to set.
 */
function layerOf(
  one: Omit<SurfaceFact, 'layer'>,
  all: readonly Omit<SurfaceFact, 'layer'>[],
  around: Around,
): SurfaceFact['layer'] {
  const others = all.filter((other) => other !== one);
  const offersSettings = (other: Omit<SurfaceFact, 'layer'>) =>
    around.buttons.some(({ fact }) => other.buttons.includes(fact.ref) && around.intentOf(fact.name) === 'settings');
  if (!isShown(one)) return others.some(isShown) || one.controls.length > 0 ? 'later' : 'first';
  const isOpenedFrom = (other: Omit<SurfaceFact, 'layer'>) => other.controls.length === 0 && offersSettings(other);
  return one.controls.length > 0 && others.some(isOpenedFrom) ? 'later' : 'first';
}

export function* describeSurfaces(around: Around): Steps<SurfaceFact[]> {
  const all: ReturnType<typeof describe>[] = [];
  for (const surface of around.surfaces.elements) {
    all.push(describe(surface, around));
    yield;
  }
  const walls = all.filter(({ kind }) => kind === 'wall');
  // A bar under an age gate does not bar the page itself.
  const isUnder = (one: (typeof all)[number]) => walls.length > 0 && !walls.includes(one) && !one.modal;
  return all.map((one) => ({
    ...one,
    layer: layerOf(one, all, around),
    locksPage: one.locksPage && !isUnder(one),
  }));
}

/** Ref of the surface an element stands in. */
export const surfaceRef = (of: Element, surfaces: Surfaces, refs: RefBook): Ref | null => {
  const around = surfaces.around(of);
  return around ? refs.add(around) : null;
};
