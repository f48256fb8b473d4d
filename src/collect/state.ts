import type { ControlState } from '../model/facts.js';
import type { Seed } from './discover.js';
import { allIn, attribute, hasAttribute, localName, matches, textOf, tick } from './natives.js';
import { tidy } from './text.js';

const MAX_CHOICES = 20;
export const CHOICE_LENGTH = 120;

function said(value: string | null): ControlState {
  if (value === 'true' || value === 'checked' || value === 'on') return 'on';
  if (value === 'false' || value === 'unchecked' || value === 'off') return 'off';
  return value === 'mixed' || value === 'indeterminate' ? 'mixed' : 'unknown';
}

export const isCustomState = (of: Element, name: string): boolean => {
  try {
    return matches(of, `:state(${name})`);
  } catch {
    // Browsers before custom states refuse the selector; then attributes alone speak.
    return false;
  }
};

function stateOfCustom(of: Element): ControlState {
  const aria = said(attribute(of, 'aria-checked') ?? attribute(of, 'aria-pressed'));
  if (aria !== 'unknown') return aria;
  if (isCustomState(of, 'checked')) return 'on';
  const written = attribute(of, 'checked') ?? attribute(of, 'selected');
  return written === null || written === 'false' ? 'off' : 'on';
}

/** What a control holds now. Where a widget keeps a native input, that one is submitted and so decides. */
export function stateOf(seed: Seed): ControlState {
  if (seed.role === 'select') return 'unknown';
  if (seed.native) {
    if (tick.indeterminateOf(seed.native)) return 'mixed';
    return tick.checkedOf(seed.native) ? 'on' : 'off';
  }
  if (seed.drawn) return seed.drawn.state;
  if (seed.make === 'custom-element') return stateOfCustom(seed.element);
  return said(attribute(seed.element, 'aria-checked') ?? attribute(seed.element, 'aria-pressed'));
}

/** What assistive technology is told by attribute: of the widget, or of what stands in for a hidden native control. */
export function spokenStateOf(seed: Seed, standIn: Element | null): ControlState {
  // A browser tells the state of a native check box itself and heeds no attribute.
  const told = [seed.element, standIn].filter((of) => of !== null && localName(of) !== 'input') as Element[];
  const widget = told.find((of) => said(attribute(of, 'aria-checked') ?? attribute(of, 'aria-pressed')) !== 'unknown');
  return widget ? said(attribute(widget, 'aria-checked') ?? attribute(widget, 'aria-pressed')) : 'unknown';
}

export function initialStateOf(seed: Seed): ControlState {
  if (!seed.native) return 'unknown';
  return tick.defaultCheckedOf(seed.native) ? 'on' : 'off';
}

export const isDisabled = (seed: Seed): boolean =>
  matches(seed.native ?? seed.element, ':disabled') ||
  attribute(seed.element, 'aria-disabled') === 'true' ||
  hasAttribute(seed.element, 'disabled');

export const isRequired = (seed: Seed): boolean =>
  hasAttribute(seed.native ?? seed.element, 'required') || attribute(seed.element, 'aria-required') === 'true';

export interface Choices {
  readonly choices: readonly string[];
  readonly chosen: number;
}

/** Words of a select's options and which is taken. Long lists are countries and sizes, never consent: left unread. */
export function choicesOf(seed: Seed): Choices {
  if (localName(seed.element) !== 'select') return { choices: [], chosen: -1 };
  const options = allIn(seed.element, 'option') as HTMLOptionElement[];
  if (options.length > MAX_CHOICES) return { choices: [], chosen: -1 };
  return {
    choices: options.map((option) => tidy(attribute(option, 'label') ?? textOf(option) ?? '', CHOICE_LENGTH * 2)),
    chosen: options.findIndex((option) => option.selected),
  };
}
