// One document asked by whatever drives it: all that is needed is a way to evaluate an expression in it.
import { CodedError } from '../drive/coded-error.js';
import { readEngine, readWordsOf } from '../drive/engine-files.js';
import type { PageFacts } from '../model/facts.js';
import type { FrameReport } from '../model/report.js';

/**
 * Evaluates an expression in a document and answers its value, which is plain data. Puppeteer and Playwright: `page.evaluate`;
 * WebDriver: `executeScript` with `return` in front.
 */
export type Evaluate = (expression: string) => Promise<unknown>;

export interface DocumentAnswer {
  readonly report: FrameReport;
  readonly facts: PageFacts;
  /** How many frames stand in it, those inside them left out. */
  readonly frames: number;
  /** Whether the frame element that holds it can be read from inside. */
  readonly seesOwner: boolean;
  /** Whether an engine was there before, and observed the document. */
  readonly isObserved: boolean;
  readonly scroll: { readonly x: number; readonly y: number };
  readonly userAgent: string;
  readonly height: number;
}

export interface AskOptions {
  /** A world of our own, whose globals no page can reach: an engine that is there is ours. */
  readonly isIsolated?: boolean;
  readonly globalPrivacyControl?: boolean;
}

// In a page's own world the engine is a local of the expression and gone with it, and so is the list that words lie down on: the
// page finds nothing new.
function inDocument(call: string, words: readonly string[], { isIsolated = false }: AskOptions): string {
  const observed = isIsolated ? "(typeof untick === 'object' && typeof untick.auditFrame === 'function')" : 'false';
  return `(() => {
  const isObserved = ${observed};
  const before = Object.getOwnPropertyDescriptor(globalThis, 'untickWords');
  const engine = isObserved ? untick : (() => { ${readEngine()}
  return untick; })();
  try {
    ${words.join('\n')}
    ;return (${call})(engine, isObserved);
  } finally {
    if (before) Object.defineProperty(globalThis, 'untickWords', before);
    else delete globalThis.untickWords;
  }
})()`;
}

const MISSING = '(engine) => engine.missingWords()';

const answerCall = (options: object): string => `(engine, isObserved) => ({
  ...engine.auditWithFacts(${JSON.stringify(options)}),
  isObserved,
  frames: window.length,
  seesOwner: window.frameElement !== null,
  scroll: { x: scrollX, y: scrollY },
  userAgent: navigator.userAgent,
  height: document.documentElement ? document.documentElement.scrollHeight : 0,
})`;

/** A driver that swallows the error of a page answers nothing, and nothing is no answer. */
const silent = (): CodedError => new CodedError('PAGE_NOT_READ', 'the page did not answer what it was asked');

/** Rejects where the document cannot be asked. */
export async function askDocument(evaluate: Evaluate, options: AskOptions = {}): Promise<DocumentAnswer> {
  const missing = await evaluate(inDocument(MISSING, [], options));
  if (!Array.isArray(missing)) throw silent();
  const words = missing.flatMap((language) => readWordsOf(language) ?? []);
  const toEngine = options.globalPrivacyControl ? { globalPrivacyControl: true } : {};
  const answer = (await evaluate(inDocument(answerCall(toEngine), words, options))) as
    | DocumentAnswer
    | null
    | undefined;
  if (!answer?.report) throw silent();
  return answer;
}
