import type { Visit } from '../../../model/visit.js';
import type { ExportAbout } from '../export-format.js';
import { headerLine, rowLine } from './csv.js';
import { FINDING_COLUMNS } from './finding-columns.js';
import { comparisonRows, limitRows, lossRows, unreachedRows } from './other-rows.js';
import { stepCounter } from './steps.js';

/** One row a finding. What could not be looked at, what a run was held against and losses of the log are rows too. */
export async function* writeFindings(visits: AsyncIterable<Visit>, about: ExportAbout): AsyncGenerator<string> {
  yield headerLine(FINDING_COLUMNS);
  yield* lossRows(about);
  const stepOf = stepCounter();
  for await (const visit of visits) {
    const stepNo = stepOf(visit.page);
    for (const finding of visit.page.findings) yield rowLine(FINDING_COLUMNS, { visit, finding, stepNo, about });
    yield* limitRows(visit);
  }
  yield* unreachedRows(about.unreached);
  if (about.run !== undefined) yield* comparisonRows(about.run);
}
