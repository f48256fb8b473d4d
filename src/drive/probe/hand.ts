import type { Page } from 'playwright-core';
import type { Planned, Point } from '../../model/probe.js';
import type { ProbeStep } from '../../model/report.js';
import { settle } from '../settle.js';
import type { Eye } from './eye.js';
import type { Fence } from './no-submit.js';

// A smooth scroll or a banner that slides in has ended after this many looks. Our own judgement.
const STILL_TRIES = 10;
const STILL_MS = 60;
const LOAD_LIMIT_MS = 10_000;
const NOWHERE = { words: '', target: [] };

/** Does to a page what a person would, with a real mouse and real keys, and writes down each deed. Never Enter, never a submit. */
export class Hand {
  readonly steps: ProbeStep[] = [];

  constructor(
    private readonly page: Page,
    private readonly eye: Eye,
    private readonly fence: Fence,
  ) {}

  private note(did: ProbeStep['did'], { words, target }: Omit<Planned, 'ref'> = NOWHERE): void {
    this.steps.push({ did, words, target });
  }

  private async stillPoint(planned: Planned): Promise<Point | null> {
    let before: Point | null = null;
    for (let tries = 0; tries < STILL_TRIES; tries++) {
      const now = await this.eye.pointOf(planned.ref);
      if (now === null || (before?.x === now.x && before.y === now.y)) return now;
      before = now;
      await this.rest(STILL_MS);
    }
    return before;
  }

  /** False, and nothing pressed, where it has no place to press, lies under something, or a press there would send a form. */
  async press(planned: Planned): Promise<boolean> {
    const point = await this.stillPoint(planned);
    if (point === null || (await this.eye.meetsAt(point, planned)) !== 'it') return false;
    this.note('press', planned);
    await this.page.mouse.click(point.x, point.y);
    return true;
  }

  async blur(): Promise<void> {
    this.note('blur');
    await this.page.keyboard.press('Tab');
  }

  async wait(ms: number): Promise<void> {
    this.note('wait');
    await this.rest(ms);
  }

  /** Lets a moment pass while something is watched: no deed by itself. */
  rest = (ms: number): Promise<void> => this.page.waitForTimeout(ms);

  /** Types a letter into an empty field and takes it out again. Without such a field nothing is done. */
  async edit(): Promise<void> {
    const field = await this.eye.emptyField();
    if (field === null) return;
    this.note('edit', field);
    await this.page.mouse.click(field.point.x, field.point.y);
    if (!(await this.eye.fieldHasFocus())) return;
    await this.page.keyboard.type('a');
    await this.page.keyboard.press('Backspace');
    if (await this.eye.fieldIsEmpty()) return;
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Backspace');
  }

  /** Goes elsewhere and back, as by a link and the back button. */
  async leaveAndReturn(): Promise<void> {
    await this.eye.remember();
    this.note('leave');
    await this.fence.open(async () => {
      await this.page.goto('about:blank');
      this.note('return');
      await this.page.goBack({ waitUntil: 'commit' });
      await settle(this.page, LOAD_LIMIT_MS);
    });
    await this.eye.openAgain();
  }
}
