// A sealed package of the page under the popup. It is made in memory and handed to the person; nothing of it is stored here.
import { readableJson } from '../../evidence/canonical-json.js';
import { sha256Hex, toBytes } from '../../evidence/digest.js';
import { cropName, pageFolder } from '../../evidence/package-paths.js';
import { sealPackage } from '../../evidence/seal.js';
import { api } from '../api.js';
import type { Kept } from '../snapshot.js';
import { type Capture, capture } from './capture.js';
import type { AnsweredFrame } from './frames.js';
import { notCaptured } from './not-captured.js';
import { type PageLook, pageLook } from './page-look.js';
import { developPictures, type Pictures } from './pictures.js';
import { runOf } from './run.js';

export interface SavedEvidence {
  readonly name: string;
  readonly archive: Blob;
  readonly hasPicture: boolean;
  /** By id of the finding, its fields masked. */
  readonly crops: ReadonlyMap<string, Uint8Array>;
}

const FOLDER = pageFolder(0);
const NOBODY = { name: '', number: '', purpose: '', operator: '' };

type KeptFrame = AnsweredFrame & { readonly kept: Kept };

async function pictures(seen: Capture, frames: readonly KeptFrame[], { report }: PageLook): Promise<Pictures> {
  const none = { files: new Map(), missing: seen.missing };
  if (seen.picture === null) return none;
  try {
    return await developPictures(seen.picture, frames, report.findings);
  } catch {
    return { ...none, missing: [{ what: 'screenshot.png', reason: 'the picture could not be drawn' }] };
  }
}

function markupFiles(frames: readonly KeptFrame[]) {
  return frames.map(({ kept: { markup } }, index) => {
    const name = index === 0 ? 'dom.html' : `dom-${index + 1}.html`;
    return { name, bytes: toBytes(markup.text), isCut: markup.isCut };
  });
}

/** `untick-shop.example-20260102-030405.zip`, in the time of the manifest. */
const fileName = (url: string, at: string): string => {
  const host = new URL(url).hostname.replace(/[^\w.-]/g, '');
  return `untick-${host}-${at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}.zip`;
};

export type Step = 'reading' | 'picture' | 'sealing';

/** Null: the page does not answer. */
export async function saveEvidence(tabId: number, onStep: (step: Step) => void): Promise<SavedEvidence | null> {
  onStep('reading');
  const startedAt = new Date().toISOString();
  const { url = '' } = await api().tabs.get(tabId);
  const seen = await capture(tabId);
  const frames = seen?.frames.filter((one): one is KeptFrame => one.kept !== null) ?? [];
  if (!seen || frames[0]?.frameId !== 0) return null;
  const kept = frames.map((frame) => frame.kept);
  const look = pageLook(kept, url, startedAt, seen.silent);
  onStep('picture');
  const { files: pngs, missing } = await pictures(seen, frames, look);
  const markup = markupFiles(frames);
  const named = new Map([
    ...pngs,
    ...markup.map(({ name, bytes }) => [name, bytes] as const),
    ['facts.json', toBytes(readableJson(look.saved))] as const,
    ['receipts.json', toBytes(readableJson(look.report.receipts))] as const,
  ]);
  const files = new Map([...named].map(([name, bytes]) => [`${FOLDER}/${name}`, bytes]));
  const cut = markup
    .filter(({ isCut }) => isCut)
    .map(({ name }) => ({ what: name, reason: 'it is too long: its end was cut off' }));
  onStep('sealing');
  const endedAt = new Date().toISOString();
  const run = await runOf({
    startedAt,
    endedAt,
    page: look.report,
    frames: kept,
    files,
    notCaptured: [...[...missing, ...cut].map((one) => ({ ...one, page: FOLDER })), ...notCaptured(FOLDER)],
  });
  const { version } = run.tool;
  const captured = {
    at: endedAt,
    event: 'captured',
    by: '',
    note: 'captured by untick in the extension',
    sha256: await sha256Hex(toBytes(readableJson(run))),
  } as const;
  const sealed = {
    at: endedAt,
    event: 'sealed',
    by: '',
    note: `sealed by untick ${version} in the extension, without a key`,
    sha256: null,
  } as const;
  const archive = await sealPackage({ run, files, case: NOBODY, custody: [captured, sealed], redactions: null }, null);
  const blob = new Blob([archive as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
  const crops = look.report.findings.flatMap((finding): [string, Uint8Array][] => {
    const png = pngs.get(cropName(finding));
    return png ? [[finding.id, png]] : [];
  });
  const hasPicture = pngs.has('screenshot.png');
  return { name: fileName(url, startedAt), archive: blob, hasPicture, crops: new Map(crops) };
}
