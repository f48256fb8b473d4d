import type { Visit } from '../../model/visit.js';
import type { ExportAbout } from './export-format.js';

/** Schema of what is exported from a log: `schema/export.schema.json`. */
export const EXPORT_SCHEMA_VERSION = 1;

/** `{…` without its closing bracket, so that one more field can follow. */
const open = (value: object): string => JSON.stringify(value).slice(0, -1);

/** One finding a line: a visit of any size is never one string. */
async function* visitPieces({ id, site, page, reviews, cases }: Visit): AsyncGenerator<string> {
  const { findings, ...rest } = page;
  yield `${open({ id, site, reviews, cases })},"page":${open(rest)},"findings":[`;
  for (const [index, finding] of findings.entries()) yield `${index > 0 ? ',' : ''}\n${JSON.stringify(finding)}`;
  yield ']}}';
}

export async function* writeJson(visits: AsyncIterable<Visit>, about: ExportAbout): AsyncGenerator<string> {
  const { tool, exportedAt, log, unreached = [] } = about;
  yield `${open({ schemaVersion: EXPORT_SCHEMA_VERSION, tool, exportedAt, log, unreached })},"visits":[`;
  let isFirst = true;
  for await (const visit of visits) {
    yield isFirst ? '\n' : ',\n';
    isFirst = false;
    yield* visitPieces(visit);
  }
  yield '\n]}\n';
}
