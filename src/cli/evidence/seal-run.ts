import { packageVersion } from '../../drive/package-files.js';
import { canonicalJson } from '../../evidence/canonical-json.js';
import type { CustodyEvent } from '../../evidence/custody.js';
import { sha256Hex, toBytes } from '../../evidence/digest.js';
import type { SigningKey } from '../../evidence/keys.js';
import type { CaseNote } from '../../evidence/manifest.js';
import { redact } from '../../evidence/redact.js';
import { sealPackage } from '../../evidence/seal.js';
import { CapturedRun } from './captured-run.js';
import { isSameKind } from './replay-page.js';

export interface Sealing {
  readonly folder: string;
  readonly case: CaseNote;
  readonly key: SigningKey | null;
  readonly isShareable: boolean;
}

/**
 * A package of a captured run. Sealed again in the same way it comes out the same to the byte: the time of the first sealing was
 * written down in the run, and stands.
 */
export async function sealRun({ folder, case: note, key, isShareable }: Sealing): Promise<Uint8Array> {
  const captured = await CapturedRun.read(folder);
  const { run, files, redactions } = isShareable
    ? redact(captured.run, captured.files, isSameKind)
    : { run: captured.run, files: captured.files, redactions: null };
  const version = packageVersion();
  const way = { case: note, key: key?.publicPem ?? null, isShareable, version };
  const sha256 = await sha256Hex(toBytes(canonicalJson(way)));
  const by = note.operator;
  const custody: CustodyEvent[] = [captured.captured];
  if (isShareable) {
    custody.push(
      await captured.writeDown({ event: 'redacted', by, note: `redacted by untick ${version}, to be shared`, sha256 }),
    );
  }
  custody.push(
    await captured.writeDown({
      event: 'sealed',
      by,
      note: `sealed by untick ${version}; the hash is over the case and the key`,
      sha256,
    }),
  );
  return sealPackage({ run, files, case: note, custody, redactions }, key);
}
