import type { Target } from '../model/facts.js';
import type { FrameReport } from '../model/report.js';
import type { FrameNode } from './frame-tree.js';
import type { IsolatedWorld } from './isolated-world.js';

/** Where a frame stands among the frames of its page. */
export interface FramePlace {
  /** Null where no world could be opened: then nothing can be asked about its children either. */
  readonly world: IsolatedWorld | null;
  /** Frame elements from the top document down to this frame. */
  readonly path: Target;
  /** The leading part of `path` which the frame cannot see itself, because another origin stands above it. */
  readonly unseen: Target;
}

const TOP_PATH: Target = [];

// Said when the parent cannot be asked: true, if not exact.
const SOME_FRAME = 'iframe';

async function ownerOf(frame: FrameNode, parent: FramePlace | undefined): Promise<string | readonly string[]> {
  try {
    return (await parent?.world?.describeOwner(frame)) ?? SOME_FRAME;
  } catch {
    return SOME_FRAME;
  }
}

export async function placeFrame(
  frame: FrameNode,
  world: IsolatedWorld | null,
  parent: FramePlace | undefined,
): Promise<FramePlace> {
  if (frame.parentId === null) return { world, path: TOP_PATH, unseen: TOP_PATH };
  const [owner, seesOwner] = await Promise.all([
    ownerOf(frame, parent),
    world?.evaluate<boolean>('window.frameElement !== null'),
  ]);
  const path = [...(parent?.path ?? TOP_PATH), owner];
  return { world, path, unseen: seesOwner ? (parent?.unseen ?? TOP_PATH) : path };
}

/**
 * The engine in a frame names targets from the highest document of its own origin, with a stand-in for the frame
 * element it may not read. This puts the real path in the place of the stand-in.
 */
export function namedFromTop(report: FrameReport, { unseen }: FramePlace): FrameReport {
  if (unseen.length === 0) return report;
  const move = <T extends { readonly target: Target }>(item: T): T => ({
    ...item,
    target: [...unseen, ...item.target.slice(1)],
  });
  return { ...report, findings: report.findings.map(move), limits: report.limits.map(move) };
}
