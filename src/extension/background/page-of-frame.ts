import { originOf } from '../provenance.js';
import { knowsTop, leftDocument, type NewFrame, type TabState } from './tab-state.js';

/** The load of a page that a frame is part of. */
export interface FramePage {
  /** Address of the page; its origin where no more is known. */
  readonly url: string;
  /** Document of its top frame; of the frame itself where the top is not known. */
  readonly visit: string;
}

/** As far as it is known: of a frame that is late, the page that it was in. */
export function pageOfFrame(state: TabState, frameId: number, frame: NewFrame, tabUrl: string): FramePage {
  const { document, report } = frame;
  if (frameId === 0) return { url: report.url, visit: document };
  const isHere = state.frames[frameId]?.document === document || knowsTop(state);
  const top = isHere ? state.frames[0] : undefined;
  const left = leftDocument(state, document);
  return {
    url: left?.pageUrl || top?.report.url || `${originOf(tabUrl)}/`,
    visit: left?.visit ?? top?.document ?? document,
  };
}
