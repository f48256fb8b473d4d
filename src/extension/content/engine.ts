// The engine in one document: audits when the page has come to rest, reports, warns, and does what a person asks.
import { afterFrame } from '../../collect/frame.js';
import type { Survey } from '../../collect/survey.js';
import { takePacks } from '../../lexicon/packs.js';
import { speak } from '../../lexicon/registry.js';
import type { Ref } from '../../model/facts.js';
import type { FrameReport } from '../../model/report.js';
import { Observer } from '../../observe/observer.js';
import { watch } from '../../observe/watch.js';
import { isAlive } from '../api.js';
import { ask } from '../bus.js';
import type { Action, ActionResult } from '../protocol.js';
import { DEFAULTS, loadSettings, onSettings, type Settings } from '../settings.js';
import { uiLanguage } from '../ui-language.js';
import { askPatiently } from './ask-patiently.js';
import { brokenReport, type FrameAudit } from './audit-frame.js';
import { readClosedRoots } from './closed-roots.js';
import type { Engine, FrameShare } from './frame-share.js';
import { Looks } from './looks.js';
import { noticesOf } from './notices.js';
import { Outbox } from './outbox.js';
import { OverlayBringer } from './overlay-bringer.js';
import { reveal } from './reveal.js';
import { takeSnapshot } from './snapshot.js';
import type { Presser } from './untick.js';
import { putAllBack, untickAll } from './untick-all.js';
import { isHiddenHere, siteHere } from './warning-site.js';
import type { WarningDeeds, Warnings } from './warnings.js';

// A page half loaded has no styles yet and would be judged by what nobody sees; one that never ends loading is judged anyway.
const LOAD_PATIENCE_MS = 2500;
// What is drawn without a box of its own is seen by looks alone, and a script may draw it without a sign: two more looks.
const SECOND_LOOKS_MS = [1000, 3000];
// Whoever takes a picture is done within a second; where nobody says so the warnings come back by themselves.
const PICTURE_MS = 8000;

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, LOAD_PATIENCE_MS);
  });
}

export function startEngine(share: FrameShare): Engine {
  const outbox = new Outbox(share.id);
  const stopping = new AbortController();
  const { signal } = stopping;
  // What a person did in the last moment has not been looked at yet, and the next page is to remember it.
  const leave = () => {
    outbox.leave();
    if (looks.isStale) tellNow();
  };
  // Before the observer's own, which tells what is gathered on the way out; again where `document.open` threw it away.
  const arm = () => {
    window.addEventListener('pagehide', leave, { capture: true, signal });
  };
  arm();
  const observer = new Observer(document, {
    memory: share.memory,
    ear: share.ear,
    touched: share.touched,
    sight: share.sight,
    onNews: () => {
      looks.note();
      page.poke();
    },
    // The page may be on its way out: what was gathered is told now, on the facts of the last look.
    onSubmission: () => tellNow(),
    lookNow: () => lookQuietly(),
  });
  let settings: Settings = DEFAULTS;
  let isPictured = false;

  const looks = new Looks({
    observer,
    signal,
    changes: () => page.changes,
    burstAt: () => page.burstAt,
    onTrees: (roots) => {
      page.follow(roots);
      observer.arm(roots);
    },
  });
  /** In the middle of the page's own doings, where an error of ours must not surface. */
  const lookQuietly = (): FrameAudit | null => {
    if (signal.aborted) return null;
    try {
      return looks.now();
    } catch {
      page.poke();
      return null;
    }
  };
  const tellNow = (): void => {
    const audit = lookQuietly();
    if (audit) outbox.send(audit.report, false);
  };
  let warnings: Warnings | null = null;
  const isOurs = (node: Node): boolean => warnings?.isOurs(node) ?? false;
  const isWanted = () => !signal.aborted && !isPictured && settings.warnings && !isHiddenHere(settings);
  const show = () => {
    const shown = isWanted() ? looks.last : null;
    const isAny = shown !== null && noticesOf(shown, settings).length > 0;
    const language = bringer.choose(uiLanguage(settings), isAny);
    if (isAny && language) warnings ??= share.overlay?.open(deeds) ?? null;
    if (language || !shown) warnings?.show(shown, language ?? 'en', settings);
  };
  const bringer = new OverlayBringer(share, show);
  const asked = new Set<string>();
  /**
   * Brings the words of the page's languages, for what is read without its words is misread, and would be logged as it was read. Each
   * is asked for once, and where they cannot be had the report says so.
   */
  const bringWords = async (): Promise<Survey> => {
    takePacks(globalThis);
    const survey = await looks.survey();
    const missing = speak(survey.languages.wanted).filter((tag) => !asked.has(tag));
    if (missing.length === 0) return survey;
    for (const tag of missing) asked.add(tag);
    // Where nobody hears the next look asks again, and the report says what it could not read.
    if (!(await askPatiently(missing))) for (const tag of missing) asked.delete(tag);
    takePacks(globalThis);
    return survey;
  };
  const lookWithWords = async (): Promise<FrameAudit> => {
    const isSurveyed = looks.sinceNow();
    const survey = await bringWords().catch(() => null);
    await afterFrame(window);
    return looks.inSlices(() => (isSurveyed() ? survey : null));
  };
  const audit = async (): Promise<FrameReport> => {
    try {
      const { report } = await lookWithWords();
      show();
      return report;
    } catch (error) {
      return brokenReport(error);
    }
  };
  const presser: Presser = { look: () => looks.now(), told: (element) => observer.pressedFor(element) };
  /** Shows and tells what a press of ours has come to. */
  const settled = <T>(result: T): T => {
    show();
    if (looks.last) outbox.send(looks.last.report, false);
    return result;
  };
  const unticked = async (refs: readonly Ref[]) =>
    looks.last ? settled(await untickAll(refs, looks.last, presser)) : [];
  const act = async (ref: number, action: Action): Promise<ActionResult> => {
    if (action === 'reveal') return looks.last ? reveal(ref, looks.last.refs) : 'gone';
    return (await unticked([ref]))[0]?.result ?? 'gone';
  };

  let pictured: ReturnType<typeof setTimeout> | undefined;
  /** Our own warnings are no part of the page, and stand in no picture of it. */
  const setPictured = (isNow: boolean) => {
    clearTimeout(pictured);
    isPictured = isNow;
    if (isNow) pictured = setTimeout(setPictured, PICTURE_MS, false);
    show();
  };
  const saved = { typed: observer.typed, isOurs };
  const snapshot: Engine['snapshot'] = async (ticket, step) => {
    await started;
    if (signal.aborted) return false;
    if (step === 'places') {
      const places = takeSnapshot(null, saved);
      setPictured(false);
      return ask('snapshotTaken', ticket, places);
    }
    await bringWords().catch(() => undefined);
    setPictured(true);
    await afterFrame(window);
    const audit = looks.now();
    outbox.send(audit.report, false);
    return ask('snapshotTaken', ticket, takeSnapshot(audit, saved));
  };

  const deeds: WarningDeeds = {
    untick: unticked,
    putBack: async (taken) => settled(await putAllBack(taken, presser)),
    explain: (rule) => {
      ask('explain', rule).catch(() => undefined);
    },
    blocked: () => {
      outbox.isBlocked = true;
      if (looks.last) outbox.send(looks.last.report, true);
    },
    site: siteHere(),
  };
  readClosedRoots(isOurs);
  const page = watch({
    isOurs,
    isAlive,
    onRest: async () => {
      arm();
      observer.arm();
      const before = looks.spentMs;
      const report = await audit();
      // Looking waits for no one to listen: what cannot be sent now is sent later.
      if (!signal.aborted) outbox.send(report, false);
      return looks.spentMs - before;
    },
    onGone: () => {
      observer.stop();
      warnings?.close();
    },
  });

  const stop = () => {
    stopping.abort();
    page.stop();
    observer.stop();
    warnings?.show(null, 'en');
  };
  const started = (async () => {
    settings = await loadSettings().catch(() => DEFAULTS);
    onSettings((changed) => {
      settings = changed;
      if (!signal.aborted) show();
    });
    await loaded();
    if (signal.aborted) return;
    observer.arm();
    // A page that a person comes back to is as it was, but the badge is of the page in between.
    const returned = async ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      outbox.stay();
      outbox.send(await audit(), true);
    };
    window.addEventListener('pageshow', returned, { signal });
    document.addEventListener('visibilitychange', page.poke, { signal });
    for (const wait of SECOND_LOOKS_MS) setTimeout(page.poke, wait);
    const report = await audit();
    if (!signal.aborted) outbox.send(report, false);
  })();

  return {
    remember: (memory) => {
      observer.remember(memory);
      page.poke();
    },
    auditNow: async () => {
      await started;
      if (signal.aborted) return false;
      await outbox.send(await audit(), true);
      return true;
    },
    act,
    snapshot,
    stop,
  };
}
