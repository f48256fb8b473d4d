// Many boxes at one press of the person, and all of them back at another.
import type { Ref } from '../../model/facts.js';
import type { FrameAudit } from './audit-frame.js';
import { findAgain, identityOf } from './identity.js';
import { isOn, type Presser, putBack, type Taken, type Unticked, untick } from './untick.js';

export interface UntickedAt extends Unticked {
  readonly ref: Ref;
}

// As many as a report holds; what is left is warned of still, and goes at the next press.
const MOST_AT_ONCE = 200;
const GONE: Unticked = { result: 'gone', taken: null };
// A page that will not let go answers at once or within a frame or two (own judgement).
const ANSWER_MS = 40;
// All the pauses together: a person waits for them.
const MOST_PAUSED_MS = 1500;
// Answers of one moment: boxes that are pressed together are looked at together.
const SAME_MOMENT_MS = 20;

/** Looks once for all who ask in one moment, and anew after a press. */
function together({ look, told }: Presser): Presser {
  let last: FrameAudit | null = null;
  let until = 0;
  return {
    look: () => {
      if (last && performance.now() < until) return last;
      last = look();
      until = performance.now() + SAME_MOMENT_MS;
      return last;
    },
    told: (element) => {
      last = null;
      told(element);
    },
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Takes back all of them, one press after the other: a page that turns a box on again at once does so before the next press, and
 * the observer can tell which press it answered.
 */
export async function untickAll(refs: readonly Ref[], before: FrameAudit, one: Presser): Promise<UntickedAt[]> {
  const presser = together(one);
  const wanted = refs.slice(0, MOST_AT_ONCE);
  const pause = Math.min(ANSWER_MS, MOST_PAUSED_MS / wanted.length);
  const presses: Promise<UntickedAt>[] = [];
  for (const ref of wanted) {
    if (presses.length > 0) await wait(pause);
    const element = before.refs.get(ref);
    // A page may draw everything anew at each press.
    const now = element && !element.isConnected ? presser.look() : before;
    const at = now === before || !element ? ref : findAgain(element, identityOf(ref, before), now)?.ref;
    const press = at === undefined ? GONE : untick(at, now, presser);
    presses.push(Promise.resolve(press).then((unticked) => ({ ref, ...unticked })));
  }
  const pressed = await Promise.all(presses);
  await wait(ANSWER_MS);
  const end = presser.look();
  return pressed.map(({ ref, result, taken }) =>
    // What was let go may have come back since, for this press or for that on another.
    taken && isOn(taken, end) ? { ref, result: 'kept', taken: null } : { ref, result, taken },
  );
}

/** Answers whether all of them are on again. One after the other, since each may draw the next anew. */
export async function putAllBack(taken: readonly Taken[], one: Presser): Promise<boolean> {
  let isWhole = true;
  for (const each of taken) isWhole = (await putBack(each, one)) && isWhole;
  return isWhole;
}
