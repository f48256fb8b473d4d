import type { Effort } from '../../model/history.js';
import type { Planned, PlannedBanner, PlannedButton } from '../../model/probe.js';
import type { Probe } from '../../model/report.js';
import type { Eye } from './eye.js';
import type { Hand } from './hand.js';
import type { Fence } from './no-submit.js';
import { findAgain } from './plan.js';

// Whoever needs more presses than this has given up long before. Our own judgement.
const MOST_PRESSES = 12;
// A layer that slides in or out has done so after two seconds.
const CHANGE_LIMIT_MS = 2_000;
const CHANGE_EVERY_MS = 200;

export interface BannerProbe {
  readonly probe: Probe;
  /** Null where nothing was counted. */
  readonly effort: Effort | null;
}

const withIntent = ({ buttons }: PlannedBanner, intent: PlannedButton['intent']): PlannedButton | undefined =>
  buttons.find((button) => button.intent === intent);

const key = ({ words, target }: Planned): string => JSON.stringify([words, target]);
const shape = (banners: readonly PlannedBanner[]): string =>
  JSON.stringify(banners.map((banner) => [key(banner), banner.buttons.map(key), banner.controls.map(key)]));

/** Refusing one banner: which layers there are, what was pressed in them, and what is left to press. */
class Refusing {
  private readonly pressed = new Set<string>();
  private readonly blockedBefore: number;
  readonly way: string[] = [];

  constructor(
    private readonly first: PlannedBanner,
    /** Surfaces that stood beside it from the start are none of its layers. */
    private readonly others: ReadonlySet<string>,
    private readonly eye: Eye,
    private readonly hand: Hand,
    private readonly fence: Fence,
  ) {
    this.blockedBefore = fence.blocked();
  }

  private async layers(): Promise<readonly PlannedBanner[]> {
    const { banners } = await this.eye.plan();
    return banners.filter((banner) => !this.others.has(key(banner)));
  }

  /** The layers once a press has been answered, or as they are when it is not. */
  private async answer(pressed: PlannedButton | Planned, before: string): Promise<readonly PlannedBanner[]> {
    const intent = 'intent' in pressed ? pressed.intent : null;
    const end = Date.now() + CHANGE_LIMIT_MS;
    for (;;) {
      await this.hand.rest(CHANGE_EVERY_MS);
      const now = await this.layers();
      // A choice takes everything away, in the end; the settings take one layer away before they bring the other.
      const isAnswered = intent === 'settings' ? now.length > 0 : intent === null || now.length === 0;
      if ((isAnswered && shape(now) !== before) || Date.now() > end) return now;
    }
  }

  /** What a person would press next: no where it is said, else what is on, then save, else the way to the settings. */
  private next(layers: readonly PlannedBanner[]): PlannedButton | Planned | null {
    const fresh = <T extends Planned>(planned: T | undefined): planned is T =>
      planned !== undefined && !this.pressed.has(key(planned));
    // A layer that came up lies over the one it came from.
    const inOrder = layers.toSorted((a, b) => Number(b.layer === 'later') - Number(a.layer === 'later'));
    const reject = inOrder.map((layer) => withIntent(layer, 'reject')).find(fresh);
    if (reject) return reject;
    for (const layer of inOrder) {
      const save = withIntent(layer, 'save');
      if (!fresh(save)) continue;
      // To save what could not be switched off is no refusal.
      return layer.controls.find(fresh) ?? (layer.controls.length === 0 ? save : null);
    }
    return inOrder.map((layer) => withIntent(layer, 'settings')).find(fresh) ?? null;
  }

  async run(): Promise<Probe['outcome']> {
    let layers = await this.layers();
    if (findAgain(this.first, layers) === null) return 'failed';
    while (this.way.length < MOST_PRESSES) {
      const next = this.next(layers);
      if (next === null) return 'no-way';
      this.pressed.add(key(next));
      if (!(await this.hand.press(next))) return 'failed';
      this.way.push(next.words);
      layers = await this.answer(next, shape(layers));
      if (this.fence.blocked() > this.blockedBefore) return 'failed';
      if (layers.length === 0) return 'intent' in next && next.intent === 'settings' ? 'no-way' : 'refused';
    }
    return 'no-way';
  }
}

/** Counts what it takes to refuse a banner by really doing it, and to accept it by looking: the button is there or it is not. */
export async function probeBanner(
  banner: PlannedBanner,
  all: readonly PlannedBanner[],
  eye: Eye,
  hand: Hand,
  fence: Fence,
): Promise<BannerProbe> {
  const others = new Set(all.filter((one) => one !== banner).map(key));
  const refusing = new Refusing(banner, others, eye, hand, fence);
  const outcome = await refusing.run().catch((): Probe['outcome'] => 'failed');
  const { words, target } = banner;
  const probe: Probe = { of: 'banner', words, target, steps: [...hand.steps], outcome };
  if (outcome === 'failed') return { probe, effort: null };
  const effort: Effort = {
    surface: banner.ref,
    words,
    accept: withIntent(banner, 'accept') ? 1 : null,
    refuse: outcome === 'refused' ? refusing.way.length : null,
    way: refusing.way,
    by: 'probe',
  };
  return { probe, effort };
}
