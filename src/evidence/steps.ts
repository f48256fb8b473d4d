// What the tool did to the pages, one deed a line.
import type { PageReport } from '../model/report.js';
import { canonicalJson } from './canonical-json.js';
import { pageFolder } from './package-paths.js';
import type { Run } from './run.js';

function stepsOf(page: PageReport, index: number): readonly object[] {
  const folder = pageFolder(index);
  const looked = { page: folder, did: 'look', at: page.auditedAt, url: page.url, step: page.step };
  const probed = page.probes.flatMap(({ of, outcome, steps }) => [
    ...steps.map(({ did, words, target }) => ({ page: folder, did, words, target, of })),
    { page: folder, did: 'conclude', of, outcome },
  ]);
  return [looked, ...probed];
}

export const stepsText = ({ report }: Run): string =>
  report.pages
    .flatMap(stepsOf)
    .map((step) => `${canonicalJson(step)}\n`)
    .join('');
