// What each frame hands out as evidence, from our own world in it.
import type { FramePosition, Offset } from '../../evidence/finding-boxes.js';
import type { Box } from '../../model/facts.js';
import { CodedError } from '../coded-error.js';
import { withDeadline } from '../deadline.js';
import type { PageWatch } from '../page-watch.js';
import { offsetsOf } from './frame-offsets.js';

interface Told {
  readonly document: string;
  readonly markup: { readonly text: string; readonly isCut: boolean };
  readonly hiddenFields: readonly Box[];
  readonly scroll: Offset;
  readonly userAgent: string;
  readonly height: number;
}

export interface SavedFrameParts extends Told {
  readonly isTop: boolean;
  /** Null where it could not be found out where on the page the frame is. */
  readonly position: FramePosition | null;
}

const ASK = `({
  document: untickDocument,
  markup: untick.savedMarkup(),
  hiddenFields: untick.hiddenFieldBoxes(),
  scroll: { x: scrollX, y: scrollY },
  userAgent: navigator.userAgent,
  height: document.documentElement ? document.documentElement.scrollHeight : 0,
})`;

// As long as a look at a frame may take.
const FRAME_LIMIT_MS = 5_000;

/** A frame that does not answer is left out. */
export async function askFrames(watch: PageWatch): Promise<readonly SavedFrameParts[]> {
  const offsets = await offsetsOf(watch);
  const silent = new CodedError('FRAME_SILENT', 'it did not answer');
  const frames = (await watch.frames()).filter(({ failure }) => failure === null);
  const told = await Promise.allSettled(
    frames.map(async ({ session, id, parentId }) => {
      const ask = async () => (await watch.enter(session, id)).evaluate<Told>(ASK);
      return { id, isTop: parentId === null, told: await withDeadline(ask(), FRAME_LIMIT_MS, silent) };
    }),
  );
  const answers = told.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const scrolled = answers.find(({ isTop }) => isTop)?.told.scroll ?? { x: 0, y: 0 };
  return answers.map(({ id, isTop, told: parts }) => {
    const offset = offsets.get(id);
    const onPage = offset ? { x: offset.x + scrolled.x, y: offset.y + scrolled.y } : null;
    return { ...parts, isTop, position: onPage ? { offset: onPage, scroll: parts.scroll } : null };
  });
}
