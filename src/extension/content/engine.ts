// The engine in one document: audits when the page has come to rest, reports, warns, and does what a person asks.
import { afterFrame } from '../../collect/frame.js';
import type { FrameReport } from '../../model/report.js';
import type { Action, ActionResult } from '../protocol.js';
import { DEFAULTS, loadSettings, onSettings, type Settings } from '../settings.js';
import { uiLanguage } from '../ui-language.js';
import { auditFrame, brokenReport, type FrameAudit } from './audit-frame.js';
import type { Engine, FrameShare } from './frame-share.js';
import { listenForGestures } from './gestures.js';
import { Hands } from './hands.js';
import { Outbox } from './outbox.js';
import { reveal } from './reveal.js';
import { untick } from './untick.js';
import { Warnings } from './warnings.js';
import { watch } from './watch.js';

// A page half loaded has no styles yet and would be judged by what nobody sees; one that never ends loading is judged anyway.
const LOAD_PATIENCE_MS = 2500;
// Scripts tick boxes without a sign a script could see (a property write makes no event): looked for twice, then no more.
const SECOND_LOOKS_MS = [1000, 3000];

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, LOAD_PATIENCE_MS);
  });
}

export function startEngine(share: FrameShare): Engine {
  const outbox = new Outbox(share.id);
  const hands = new Hands(share.touched);
  let settings: Settings = DEFAULTS;
  let last: FrameAudit | null = null;

  const look = (): FrameAudit => {
    const first = auditFrame(share.touched);
    last = hands.compare(first) ? auditFrame(share.touched) : first;
    return last;
  };
  const isWanted = () => settings.warnings && !settings.hiddenSites.includes(location.hostname);
  const show = () => warnings.show(isWanted() ? last : null, uiLanguage(settings));
  const audit = async (): Promise<FrameReport> => {
    await afterFrame(window);
    try {
      const { report } = look();
      show();
      return report;
    } catch (error) {
      return brokenReport(error);
    }
  };
  const act = async (ref: number, action: Action): Promise<ActionResult> => {
    if (!last) return 'gone';
    if (action === 'reveal') return reveal(ref, last.refs);
    const result = await untick(ref, last, look);
    show();
    outbox.send(last.report, false);
    return result;
  };

  const warnings = new Warnings((ref) => act(ref, 'untick'));
  const page = watch(
    (node) => warnings.isOurs(node),
    async () => {
      gestures.arm();
      const report = await audit();
      // Looking waits for no one to listen: what cannot be sent now is sent later.
      outbox.send(report, false);
    },
    () => warnings.show(null, 'en'),
  );
  const gestures = listenForGestures(share.touched, (gesture) => {
    hands.note(gesture);
    page.poke();
  });

  const started = (async () => {
    settings = await loadSettings().catch(() => DEFAULTS);
    onSettings((changed) => {
      settings = changed;
      show();
    });
    await loaded();
    gestures.arm();
    // A page that a person comes back to is as it was, but the badge is of the page in between.
    window.addEventListener('pageshow', async ({ persisted }) => {
      if (persisted) outbox.send(await audit(), true);
    });
    document.addEventListener('visibilitychange', page.poke);
    for (const wait of SECOND_LOOKS_MS) setTimeout(page.poke, wait);
    outbox.send(await audit(), false);
  })();

  return {
    auditNow: async () => {
      await started;
      await outbox.send(await audit(), true);
      return true;
    },
    act,
  };
}
