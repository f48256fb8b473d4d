import type { ControlState, Ref } from '../../model/facts.js';
import { type Effort, type Memory, NO_MEMORY } from '../../model/history.js';
import type { Planned, Point, ProbePlan } from '../../model/probe.js';
import type { IsolatedWorld } from '../isolated-world.js';
import { FIELD_HAS_FOCUS, FIELD_IS_EMPTY, FIND_FIELD, type Meets, meetsAt } from './in-page.js';

export interface Field extends Omit<Planned, 'ref'> {
  readonly point: Point;
}

/** All that is asked of a world of the page script. */
export type World = Pick<IsolatedWorld, 'evaluate'>;

/** Opens the page script's world in the document that is there now, observing, told what was chosen before. */
export type Reopen = (memory: Memory) => Promise<World>;

/** Asks the page script. Where the document went away in between, it asks the one that came instead. */
export class Eye {
  private memory = NO_MEMORY;

  constructor(
    private world: World,
    private readonly reopen: Reopen,
  ) {}

  async openAgain(): Promise<void> {
    this.world = await this.reopen(this.memory);
  }

  /** Before a page is left: what the presses on it came to is known to the next. */
  async remember(): Promise<void> {
    this.memory = await this.ask<Memory>('untick.auditFrame().memory');
  }

  private async ask<T>(expression: string): Promise<T> {
    try {
      return await this.world.evaluate<T>(expression);
    } catch {
      await this.openAgain();
      return this.world.evaluate<T>(expression);
    }
  }

  plan = (): Promise<ProbePlan> => this.ask('untick.probePlan()');

  pointOf = (ref: Ref): Promise<Point | null> => this.ask(`untick.pointOf(${ref})`);

  stateOf = (ref: Ref): Promise<ControlState> => this.ask(`untick.stateOf(${ref})`);

  meetsAt = (point: Point, { target }: Planned): Promise<Meets> => this.ask(meetsAt(point, target));

  emptyField = (): Promise<Field | null> => this.ask(FIND_FIELD);

  fieldHasFocus = (): Promise<boolean> => this.ask(FIELD_HAS_FOCUS);

  fieldIsEmpty = (): Promise<boolean> => this.ask(FIELD_IS_EMPTY);

  noteEffort = (effort: Effort): Promise<void> => this.ask(`void untick.noteEffort(${JSON.stringify(effort)})`);
}
