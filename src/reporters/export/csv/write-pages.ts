import type { Visit } from '../../../model/visit.js';
import type { ExportAbout } from '../export-format.js';
import { lossesOf, lossSentence } from '../loss-sentence.js';
import { headerLine, rowLine } from './csv.js';
import { PAGE_COLUMNS, type PageRow } from './page-columns.js';
import { stepCounter } from './steps.js';

const NOT_SEEN = { visit: null, stepNo: null, url: '', code: '', reason: '' };

/** One row a page. Pages that were not reached, and losses of the log, are rows too. */
export async function* writePages(visits: AsyncIterable<Visit>, about: ExportAbout): AsyncGenerator<string> {
  const row = (parts: Partial<PageRow> & Pick<PageRow, 'verdict'>) =>
    rowLine(PAGE_COLUMNS, { ...NOT_SEEN, about, ...parts });
  yield headerLine(PAGE_COLUMNS);
  for (const loss of lossesOf(about)) {
    yield row({ verdict: 'log_damaged', code: loss.kind, reason: lossSentence(loss) });
  }
  const stepOf = stepCounter();
  for await (const visit of visits) {
    const { page } = visit;
    yield row({ visit, stepNo: stepOf(page), url: page.url, verdict: page.verdict });
  }
  for (const { url, code, reason } of about.unreached ?? []) yield row({ verdict: 'unreached', url, code, reason });
}
