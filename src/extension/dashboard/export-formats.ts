// The formats of the exports, fed from the log.
import { EXPORT_FORMATS } from '../../reporters/export/formats.js';
import { RULES_VERSION } from '../../rules/index.js';
import type { Exporting } from './exporting.js';
import type { Store } from './store.js';

/** @param version of the extension, as its manifest says. */
export const exportingFrom = (store: Store, version: string): Exporting => ({
  formats: EXPORT_FORMATS,
  async *write({ name }, visits) {
    const format = EXPORT_FORMATS.find((one) => one.name === name);
    yield* format?.write(visits, {
      tool: { name: 'untick', version, rules: RULES_VERSION },
      exportedAt: new Date().toISOString(),
      log: store.inspection.value.log,
      language: store.language.value,
    }) ?? [];
  },
});
