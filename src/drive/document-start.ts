import type { Memory } from '../model/history.js';
import type { AuditSettings } from './audit-settings.js';

/** What the page script is and what it is told: the part of the settings that goes into pages. */
export type PageScript = Pick<AuditSettings, 'engine' | 'wordsOf' | 'globalPrivacyControl' | 'capture' | 'onLook'> & {
  /** Looks hand out their facts, also where no evidence is kept. */
  readonly keepsFacts?: boolean;
};

/** By site, as `siteOf` names it. */
export type Memories = ReadonlyMap<string, Memory>;

/** Name by which a document that goes away tells what was gathered in it. It exists in our own world only. */
export const TELL = 'untickTell';

// A site is a registrable domain, a host, or "file"; a document without an address of its own has its opener's origin.
const MEMORY = `(sites) => {
  const host = location.protocol === 'file:' ? 'file' : (URL.canParse(self.origin) ? new URL(self.origin).hostname : '');
  return Object.entries(sites).find(([site]) => host === site || host.endsWith('.' + site))?.[1];
}`;

export function auditOptions({ globalPrivacyControl }: PageScript): string {
  return JSON.stringify(globalPrivacyControl ? { globalPrivacyControl: true } : {});
}

/** Starts to observe, or, in a document that is observed already, tells what was chosen on the pages before. */
export function observeCall(memories: Memories): string {
  const sites = JSON.stringify(Object.fromEntries(memories));
  return `untick.observe({ memory: (${MEMORY})(${sites}) });`;
}

// A document tells before it is left, as afterwards nobody can be reached any more; and once more in a moment, when the
// listeners of the page have run and it is known whether a form was really sent.
const leavingCall = (script: PageScript): string => `addEventListener('beforeunload', () => {
  if (!globalThis.${TELL}) return;
  const tell = () => ${TELL}(JSON.stringify(${accountCall(script)}));
  tell();
  setTimeout(tell);
});`;

/** The same with the facts it was made from. */
export const accountWithFactsCall = (script: PageScript): string =>
  `({ document: untickDocument, ...untick.auditWithFacts(${auditOptions(script)}) })`;

/** An audit with the name of the document, which is new for every document. */
export const accountCall = (script: PageScript): string =>
  `({ document: untickDocument, report: untick.auditFrame(${auditOptions(script)}) })`;

/**
 * Runs before any script of the page, in a world of our own, and a second time only tells what is remembered: an engine that
 * came twice would forget what it saw. Its value is nothing, for the engine itself cannot be sent.
 */
export function startScript(script: PageScript, memories: Memories): string {
  return `if (typeof untick === 'undefined') {
${script.engine}
;globalThis.untickDocument = performance.timeOrigin + '-' + Math.random();
${leavingCall(script)}
}
${observeCall(memories)}
void 0`;
}
