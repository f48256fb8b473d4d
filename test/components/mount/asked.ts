import type { Role } from '../scenarios.js';
import type { Slot } from './stage.js';

/** What a component is to ask. Of a pair of radios, `yes` stands for `words` and `no` for `otherwise`. */
export interface Asked {
  readonly field: string;
  readonly words: string;
  readonly ticked: boolean;
  readonly otherwise: string;
  /** Value of the radio that is chosen. */
  readonly chosen: 'yes' | 'no';
}

/** One component a role; a role the library has nothing for is left out. */
export type Widgets<Drawn> = Partial<Record<Role, (asked: Asked) => Drawn>>;

export const rolesOf = (widgets: Widgets<unknown>): readonly Role[] => Object.keys(widgets) as Role[];

export const askedOf = ({ field, scenario }: Slot): Asked => ({
  field,
  words: scenario.words,
  ticked: scenario.ticked,
  otherwise: scenario.otherwise,
  chosen: scenario.ticked ? 'yes' : 'no',
});
