import type { Page } from 'playwright-core';
import type { Effort } from '../../model/history.js';
import type { Planned } from '../../model/probe.js';
import type { Probe } from '../../model/report.js';
import { PROBE_BUDGET_MS } from '../budgets.js';
import { Eye, type Reopen, type World } from './eye.js';
import { Hand } from './hand.js';
import { type Fence, forbidSubmitting } from './no-submit.js';
import { findAgain } from './plan.js';
import { probeBanner } from './probe-banner.js';
import { probeControl, probeReturn } from './probe-controls.js';
import { startOver } from './start-over.js';

export interface ProbeOptions {
  readonly reopen: Reopen;
}

// One probe with its loading and settling, on a busy machine.
const LONGEST_PROBE_MS = 20_000;

const MOST_CONTROLS = 10;
// Two at once are rare, a third has not been seen.
const MOST_BANNERS = 3;

const untried = (of: Probe['of'], { words, target }: Planned): Probe => ({
  of,
  words,
  target,
  steps: [],
  outcome: 'failed',
});

class PageProbe {
  private readonly end = Date.now() + PROBE_BUDGET_MS - LONGEST_PROBE_MS;

  constructor(
    private readonly page: Page,
    private readonly eye: Eye,
    private readonly fence: Fence,
  ) {}

  private hand = (): Hand => new Hand(this.page, this.eye, this.fence);
  private isLate = (): boolean => Date.now() > this.end;

  async banners(efforts: Effort[]): Promise<readonly Probe[]> {
    const { banners } = await this.eye.plan();
    const first = banners.filter(({ layer }) => layer === 'first').slice(0, MOST_BANNERS);
    const probes: Probe[] = [];
    for (const banner of first) {
      if (this.isLate()) {
        probes.push(untried('banner', banner));
        continue;
      }
      const { probe, effort } = await probeBanner(banner, banners, this.eye, this.hand(), this.fence);
      probes.push(probe);
      if (effort) efforts.push(effort);
      if (probe.steps.length > 0) await startOver(this.page, this.eye, this.fence);
    }
    return probes;
  }

  async controls(): Promise<readonly Probe[]> {
    const { controls } = await this.eye.plan();
    const probes: Probe[] = [];
    for (const control of controls.slice(0, MOST_CONTROLS)) {
      probes.push(this.isLate() ? untried('control', control) : await probeControl(control, this.eye, this.hand()));
    }
    return this.isLate() ? probes : probeReturn(probes, this.eye, this.hand());
  }

  /** At the very end, since a document that is left forgets it. */
  async tell(efforts: readonly Effort[]): Promise<void> {
    const { banners } = await this.eye.plan();
    for (const effort of efforts) {
      const surface = findAgain({ ref: -1, words: effort.words, target: [] }, banners)?.ref ?? null;
      await this.eye.noteEffort({ ...effort, surface });
    }
  }
}

/**
 * Tries out what a person may do, and never sends a form: switches off each consent that was on, and refuses each banner. The
 * page is then as on a first visit, or as it was come back to; what the presses came to is told to its observer.
 */
export async function probePage(page: Page, world: World, { reopen }: ProbeOptions): Promise<readonly Probe[]> {
  const fence = await forbidSubmitting(page);
  const eye = new Eye(world, reopen);
  try {
    const probe = new PageProbe(page, eye, fence);
    const efforts: Effort[] = [];
    const banners = await probe.banners(efforts);
    const controls = await probe.controls();
    await probe.tell(efforts);
    return [...banners, ...controls];
  } finally {
    await fence.lift();
  }
}
