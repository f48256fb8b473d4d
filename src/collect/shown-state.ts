// What the painted mark of a control shows, where that can be told: for finding a box that is drawn empty while it is on. In
// any doubt it is unknown.
import type { ControlFact, ControlState, Ref } from '../model/facts.js';
import type { Seed } from './discover.js';
import { type Layer, layersOf, partsOf } from './mark-layers.js';
import type { Measure } from './measure.js';
import { attribute, isElement, localName, parentOf, tick } from './natives.js';
import type { FoundStandIn } from './stand-in.js';
import { stateOfThumb, trackOf } from './thumb.js';
import type { Evidence } from './tick-layer.js';

/** What a mark shows, and how it is made and painted, for comparing it with others of its make. */
export interface PaintedMark {
  readonly state: ControlState;
  readonly make: string;
  readonly paint: string;
}

const NOTHING: PaintedMark = { state: 'unknown', make: '', paint: '' };

/** Also while a neighbour moves: a tick may be drawn beside its box. */
const isMoving = (of: Element, measure: Measure): boolean => {
  const around = parentOf(of);
  return measure.moves(isElement(around) ? around : of);
};

/** A smaller filled thing in a box is the dot of a radio. A ground without a border is no empty box. */
function withDots(layers: readonly Layer[]): Evidence[] {
  const largest = Math.max(0, ...layers.filter(({ evidence }) => evidence === 'box').map(({ area }) => area));
  return layers.map(({ evidence, area, filled }) => {
    if (evidence !== 'box' && evidence !== 'fill') return evidence;
    if (filled && area > 0 && area < largest * 0.7) return 'tick';
    return filled || evidence === 'fill' ? 'obscure' : 'box';
  });
}

function decide(evidence: readonly Evidence[]): ControlState {
  const has = (kind: Evidence) => evidence.includes(kind);
  if (has('tick')) return has('empty') ? 'unknown' : 'on';
  if (has('empty')) return has('obscure') ? 'unknown' : 'off';
  if (has('obscure')) return 'unknown';
  return has('box') ? 'off' : 'unknown';
}

const nativeState = (input: HTMLInputElement): ControlState => {
  if (tick.indeterminateOf(input)) return 'mixed';
  return tick.checkedOf(input) ? 'on' : 'off';
};

const appearanceOf = (style: CSSStyleDeclaration): string => style.appearance || 'auto';

const classOf = (of: Element): string => (attribute(of, 'class') ?? '').split(/\s+/)[0] ?? '';

const forced = new WeakMap<Measure, boolean>();

/** The person's own colours are painted instead of the page's. Asked once a look. */
function hasForcedColors(measure: Measure): boolean {
  const known = forced.get(measure) ?? measure.view.matchMedia?.('(forced-colors: active)').matches ?? false;
  forced.set(measure, known);
  return known;
}

/** @param isSeen whether the control itself can be perceived */
export function readMark(seed: Seed, standIn: FoundStandIn | null, isSeen: boolean, measure: Measure): PaintedMark {
  if (!measure.layout || hasForcedColors(measure)) return NOTHING;
  if (seed.drawn) return { ...NOTHING, state: seed.drawn.state };
  if (seed.make === 'custom-element' || seed.role === 'select' || seed.role === 'toggle') return NOTHING;
  const mark = standIn?.element ?? (isSeen ? seed.element : null);
  if (!mark || standIn?.kind === 'label' || isMoving(mark, measure)) return NOTHING;
  if (!standIn && seed.native === seed.element && appearanceOf(measure.style(mark)) !== 'none') {
    return { ...NOTHING, state: nativeState(seed.native) };
  }
  const isPair = seed.native !== null && tick.indeterminateOf(seed.native);
  const layers = partsOf(mark, seed.element, measure).flatMap((part) =>
    layersOf(part, part === parentOf(mark), measure),
  );
  const track = trackOf(mark, measure);
  const thumb = track ? stateOfThumb(track, measure) : 'unknown';
  const shown = track || seed.role === 'switch' ? thumb : decide(withDots(layers));
  return {
    state: isPair || attribute(mark, 'aria-checked') === 'mixed' ? 'unknown' : shown,
    make: [localName(seed.element), seed.role, localName(mark), classOf(mark), classOf(seed.element)].join(),
    paint: [thumb, ...layers.map(({ paint }) => paint)].join('|'),
  };
}

/**
 * Two of one make that differ in state and are painted alike: then what was looked at is not what shows the state, and
 * nothing can be told from it.
 */
export function settleMarks(controls: readonly ControlFact[], marks: ReadonlyMap<Ref, PaintedMark>): ControlFact[] {
  const states = new Map<string, Set<ControlState>>();
  const keyOf = (control: ControlFact) => {
    const mark = marks.get(control.ref);
    return mark && mark.make !== '' ? `${mark.make}|${mark.paint}` : null;
  };
  for (const control of controls) {
    const key = keyOf(control);
    if (key) states.set(key, (states.get(key) ?? new Set()).add(control.state));
  }
  return controls.map((control) => {
    const key = keyOf(control);
    const alike = key ? states.get(key) : undefined;
    return alike?.has('on') && alike.has('off') ? { ...control, shownState: 'unknown' } : control;
  });
}
