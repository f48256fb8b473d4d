// What the extension says of itself and of the browser it ran in.

import type { Entries } from '../../evidence/archive.js';
import { sha256Hex } from '../../evidence/digest.js';
import type { NotCaptured, Run } from '../../evidence/run.js';
import { type PageReport, SCHEMA_VERSION } from '../../model/report.js';
import { RULES, RULES_VERSION } from '../../rules/index.js';
import { api } from '../api.js';
import { browserName } from '../browser-name.js';
import type { Kept } from '../snapshot.js';
import { SCRIPTS } from './scripts.js';

export interface Saved {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly page: PageReport;
  readonly frames: readonly Kept[];
  readonly files: Entries;
  readonly notCaptured: readonly NotCaptured[];
}

export async function runOf({ startedAt, endedAt, page, frames, files, notCaptured }: Saved): Promise<Run> {
  const { os, arch } = await api().runtime.getPlatformInfo();
  const tool = { name: 'untick', version: api().runtime.getManifest().version, rules: RULES_VERSION } as const;
  const read = [...new Set(frames.flatMap(({ facts }) => facts.languages))].toSorted();
  const words = Object.fromEntries(read.flatMap((tag) => (SCRIPTS.words[tag] ? [[tag, SCRIPTS.words[tag]]] : [])));
  const signals = frames[0]?.facts.signals;
  return {
    schemaVersion: 1,
    surface: 'extension',
    tool: { ...tool, engine: SCRIPTS.engine, words },
    startedAt,
    endedAt,
    clock: {
      source: 'system clock of the capturing machine',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    commandLine: [],
    environment: {
      browser: browserName(navigator.userAgent),
      userAgent: navigator.userAgent,
      system: `${os} ${arch}`,
      runtime: null,
      profile: 'personal',
      locale: navigator.language,
      // Whether a person lets pages run scripts an extension is not told.
      javaScript: null,
      offline: !navigator.onLine,
      globalPrivacyControl: signals?.globalPrivacyControl ?? false,
    },
    asked: { rules: RULES.map(({ id }) => id), jurisdictions: null },
    way: 'visit',
    report: { schemaVersion: SCHEMA_VERSION, tool, pages: [page], unreached: [] },
    files: await Promise.all(
      [...files].map(async ([path, bytes]) => ({ path, bytes: bytes.length, sha256: await sha256Hex(bytes) })),
    ),
    notCaptured,
  };
}
