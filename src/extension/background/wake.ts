import { TELLING } from '../../lexicon/telling.js';
import { LANGUAGES } from '../../locales/language.js';
import { type Memory, NO_MEMORY } from '../../model/history.js';
import { api } from '../api.js';
import type { Sender } from '../bus.js';
import type { Log } from '../log/log.js';
import type { Paused } from '../protocol.js';
import { siteOf } from '../site.js';
import { pageOf } from './page.js';
import { pageRecords } from './page-record.js';
import { pauseOfPage, showPaused, showResumed } from './pauses.js';
import { showPage } from './show-page.js';
import { changeTab, withClosed } from './tab-state.js';
import { memoryFor } from './visit.js';

export const ENGINE_FILE = 'src/extension/content/engine.iife.js';
const LOOKOUT_FILE = 'src/extension/content/lookout.iife.js';
export const OVERLAY_FILE = 'src/extension/content/overlay.iife.js';

// The lexicon of English is in the engine.
const READ: ReadonlySet<unknown> = new Set(TELLING.map(({ language }) => language).filter((tag) => tag !== 'en'));
const SPOKEN: ReadonlySet<unknown> = new Set(LANGUAGES);

/** The warning with its sentences, and with the English ones, which say what a catalogue lacks. */
const overlayFor = (language: unknown): string[] =>
  SPOKEN.has(language) ? [...[...new Set(['en', language])].map((one) => `speech/${one}.js`), OVERLAY_FILE] : [];

/**
 * The files of words that are asked for, and the warning; where neither is, the engine. What a frame asks for comes from a page's
 * process: only a language there is a file for becomes a path.
 */
function filesFor(said: unknown, speech: unknown): string[] {
  if (said === 'lookout') return [LOOKOUT_FILE];
  const languages = Array.isArray(said) ? said.filter((tag) => READ.has(tag)) : [];
  const files = [...[...new Set(languages)].map((tag) => `words/${tag}.js`), ...overlayFor(speech)];
  return files.length > 0 ? files : [ENGINE_FILE];
}

/** What frames of the sender's own site told in this visit. Asked for in turn, after what the page before had to say. */
async function memoryOf({ tab, origin, url }: Sender): Promise<Memory> {
  const { visit } = await changeTab(tab?.id ?? -1, (state) => state);
  return memoryFor(visit?.site === siteOf(tab?.url ?? '') ? visit : null, siteOf(origin ?? url ?? ''));
}

type PageLog = Pick<Log, 'write' | 'knows'>;

async function logPage(tabId: number, tabUrl: string, at: string, log: PageLog | undefined): Promise<void> {
  await log?.write(await pageRecords(tabId, tabUrl, at, (url) => log.knows(url)));
}

/**
 * Loads the engine, words for it, or the warning into the one frame that asked.
 * @param log is told of a page that is incomplete because the engine could not be loaded.
 */
export async function wake(
  sender: Sender,
  said?: unknown,
  speech?: unknown,
  log?: PageLog,
): Promise<Memory | Paused | false> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new TypeError('no tab');
  const tabId = tab.id;
  const pausedUntil = await pauseOfPage(tab.url);
  if (pausedUntil !== null) {
    await showPaused(tabId);
    return { pausedUntil };
  }
  if (said === null) {
    if (frameId === 0) await showResumed(tabId, tab.url);
    return memoryOf(sender);
  }
  const files = filesFor(said, speech);
  try {
    await api().scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files,
      injectImmediately: true,
    });
  } catch {
    // Without its words a page is audited still, and the engine reports what it could not read; without a lookout the engine is
    // asked for.
    if (!files.includes(ENGINE_FILE)) return false;
    // Never silent: a frame that could not be looked at makes the page incomplete.
    const state = await changeTab(tabId, (before) => withClosed(before, frameId));
    const at = new Date().toISOString();
    await showPage(tabId, pageOf(state, tab.url ?? '', at));
    // Not waited for: what cannot be stored now is told with the next report of the page.
    if (!tab.incognito) logPage(tabId, tab.url ?? '', at, log).catch(() => undefined);
    return false;
  }
  // There is nothing yet to compare with what is remembered.
  return said === 'lookout' ? NO_MEMORY : memoryOf(sender);
}
