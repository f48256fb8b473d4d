import type { Offset } from '../../evidence/finding-boxes.js';
import type { FrameNode } from '../frame-tree.js';
import type { PageWatch } from '../page-watch.js';

const TOP: Offset = { x: 0, y: 0 };

/** Where a frame's own content begins, in the window of the process that its element stands in. */
async function cornerOf(frame: FrameNode, parent: FrameNode): Promise<Offset> {
  const { backendNodeId } = await parent.session.send('DOM.getFrameOwner', { frameId: frame.id });
  const { model } = await parent.session.send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.content;
  return { x, y };
}

/** By frame. One that cannot be placed is left out, and so are those inside it. */
export async function offsetsOf(watch: PageWatch): Promise<ReadonlyMap<string, Offset>> {
  const frames = await watch.frames();
  const byId = new Map(frames.map((frame) => [frame.id, frame]));
  /** The frame at the top of the process that a frame lives in. */
  const processTop = (frame: FrameNode): FrameNode => {
    const parent = byId.get(frame.parentId ?? '');
    return parent && parent.session === frame.session ? processTop(parent) : frame;
  };
  const offsets = new Map<string, Offset>();
  const place = async (frame: FrameNode): Promise<Offset | null> => {
    const known = offsets.get(frame.id);
    if (known) return known;
    const parent = byId.get(frame.parentId ?? '');
    const base = parent ? await place(processTop(parent)) : TOP;
    if (!base) return null;
    const corner = parent ? await cornerOf(frame, parent) : TOP;
    const offset = { x: base.x + corner.x, y: base.y + corner.y };
    offsets.set(frame.id, offset);
    return offset;
  };
  for (const frame of frames) if (frame.failure === null) await place(frame).catch(() => null);
  return offsets;
}
