import type { Planned } from '../../model/probe.js';
import type { Probe } from '../../model/report.js';
import type { Eye } from './eye.js';
import type { Hand } from './hand.js';
import { findAgain } from './plan.js';

// A page that puts a tick back does it in the next frame, on blur, or on a timer of a second or less.
const WAIT_MS = 1_200;
// What a keystroke makes a page draw anew is drawn by then.
const RENDER_MS = 400;
const ANSWER_TRIES = 4;

type Outcome = Probe['outcome'];

const probeOf = (planned: Planned, hand: Hand, outcome: Outcome): Probe => ({
  of: 'control',
  words: planned.words,
  target: planned.target,
  steps: [...hand.steps],
  outcome,
});

/** One control, followed through whatever a page draws anew. */
class Watched {
  constructor(
    private readonly planned: Planned,
    /** Null once it has been drawn anew: a later plan has given its number to another. */
    private known: Planned | null,
    private readonly eye: Eye,
  ) {}

  async isOn(): Promise<boolean> {
    const state = this.known === null ? 'unknown' : await this.eye.stateOf(this.known.ref);
    if (state !== 'unknown') return state === 'on';
    this.known = null;
    return findAgain(this.planned, (await this.eye.plan()).controls) !== null;
  }
}

async function turnOff(planned: Planned, eye: Eye, hand: Hand): Promise<Outcome> {
  const known = findAgain(planned, (await eye.plan()).controls);
  if (known === null || !(await hand.press(known))) return 'failed';
  const watched = new Watched(planned, known, eye);
  for (let tries = 0; await watched.isOn(); tries++) {
    if (tries === ANSWER_TRIES) return 'kept-on';
    await hand.rest(RENDER_MS / ANSWER_TRIES);
  }
  const deeds = [
    () => hand.blur(),
    () => hand.wait(WAIT_MS),
    async () => {
      await hand.edit();
      await hand.wait(RENDER_MS);
    },
  ];
  for (const deed of deeds) {
    await deed();
    if (await watched.isOn()) return 'came-back';
  }
  return 'stayed-off';
}

/** Switches one off and sees whether it is left so. The last step tells after which deed it was back. */
export async function probeControl(planned: Planned, eye: Eye, hand: Hand): Promise<Probe> {
  try {
    return probeOf(planned, hand, await turnOff(planned, eye, hand));
  } catch {
    return probeOf(planned, hand, 'failed');
  }
}

/** Leaves the page once for all that stayed off, and looks at them after the return. */
export async function probeReturn(probes: readonly Probe[], eye: Eye, hand: Hand): Promise<readonly Probe[]> {
  if (!probes.some(({ outcome }) => outcome === 'stayed-off')) return probes;
  await hand.leaveAndReturn();
  const { controls } = await eye.plan();
  return probes.map((probe) => {
    if (probe.outcome !== 'stayed-off') return probe;
    const isBack = findAgain({ ...probe, ref: -1 }, controls) !== null;
    return { ...probe, steps: [...probe.steps, ...hand.steps], outcome: isBack ? 'came-back' : 'stayed-off' };
  });
}
