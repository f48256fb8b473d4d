import type { ControlFact, Limit } from '../model/facts.js';
import type { Steps } from '../model/steps.js';
import { describeControl, type Surroundings } from './describe.js';
import { describePlace } from './selector.js';
import { settleMarks } from './shown-state.js';

export interface ControlFacts {
  readonly controls: readonly ControlFact[];
  readonly limits: readonly Limit[];
}

/** Describes every control that was found, and says which could not be. */
export function* describeControls(around: Surroundings): Steps<ControlFacts> {
  const { discovery } = around;
  const described: ControlFact[] = [];
  const limits: Limit[] = [...discovery.limits];
  for (const [order, seed] of discovery.seeds.entries()) {
    yield;
    try {
      described.push(describeControl(seed, order, around));
    } catch (error) {
      // One hostile control must not hide the others, nor pass as clean.
      const reason = `control not read: ${(error as Error).name}`;
      limits.push({ kind: 'error', target: [describePlace(seed.element)], reason });
    }
  }
  for (const element of discovery.closed) {
    const reason = 'a custom control that does not say its state';
    limits.push({ kind: 'closed-shadow-root', target: [describePlace(element)], reason });
  }
  return { controls: settleMarks(described, around.marks), limits };
}
