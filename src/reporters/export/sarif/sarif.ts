// SARIF 2.1.0, for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Invocation, Notification, Result, RunAutomationDetails, Tool } from 'sarif';
import type { Visit } from '../../../model/visit.js';
import { entries, ignoreScope, staleReason } from '../../status-words.js';
import { Unique } from '../../unique.js';
import type { ExportAbout } from '../export-format.js';
import { lossesOf, lossSentence } from '../loss-sentence.js';
import { driftResult, PAGES, REPOSITORY, type Results, resultOf } from './result.js';
import { Room, RUNS } from './room.js';
import { DRIFT_RULE, SARIF_RULES } from './rules.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const notice = (id: string, level: 'note' | 'warning' | 'error', text: string): Notification => ({
  descriptor: { id },
  level,
  message: { text },
});

/** What folder a relative address begins at. Only the reader of the file knows where the repository lies. */
const BASES = {
  [REPOSITORY]: { description: { text: 'The root of the repository.' } },
  [PAGES]: {
    description: { text: 'Pages by their address: no files of the repository, and to be found at properties.url.' },
  },
};

function toolOf({ tool, run }: ExportAbout): Tool {
  const { name, version, rules } = tool;
  return {
    driver: {
      name,
      semanticVersion: version,
      rules: run?.drifts ? [...SARIF_RULES, DRIFT_RULE] : [...SARIF_RULES],
      properties: { rules },
    },
  };
}

/** The limits of a page, one notice a kind: a page with limits was not wholly looked at. */
function* limitNotices({ page }: Visit): Generator<Notification> {
  for (const kind of new Set(page.limits.map((limit) => limit.kind))) {
    yield notice(`not-looked-at/${kind}`, 'warning', `A part of ${page.url} was not looked at: ${kind}.`);
  }
}

/** Entries of the baseline and of the config that do nothing any more: results of theirs would be shown as if they were there. */
function* staleNotices({ run }: ExportAbout): Generator<Notification> {
  for (const { rule, text, url } of run?.baseline?.fixed ?? []) {
    yield notice('baseline/fixed', 'note', `No longer found, prune the baseline: ${rule} “${text}” on ${url}.`);
  }
  const unseen = run?.baseline?.notLookedAt ?? 0;
  if (unseen > 0) {
    yield notice(
      'baseline/not-looked-at',
      'note',
      `${entries(unseen)} of the baseline of pages that were not looked at.`,
    );
  }
  for (const ignore of run?.staleIgnores ?? []) {
    const text = `Ignore of ${ignoreScope(ignore)} (${ignore.reason}): ${staleReason(ignore)}.`;
    yield notice(`ignore/${ignore.why}`, 'warning', text);
  }
}

// More are counted and not named: a log with a limit on every page must not make the head of a file longer than its results.
const MOST_NOTICES = 1000;

class Notices {
  readonly #told: Notification[] = [];
  #more = 0;

  add(notices: Iterable<Notification>): void {
    for (const one of notices) {
      if (this.#told.length < MOST_NOTICES) this.#told.push(one);
      else this.#more += 1;
    }
  }

  all(): Notification[] {
    if (this.#more === 0) return this.#told;
    return [...this.#told, notice('more', 'warning', `And ${this.#more} more notices of this kind.`)];
  }
}

function leftOutNotice(room: Room): readonly Notification[] {
  if (room.told === '') return [];
  const limit = `a file holds ${RUNS} runs of ${room.perRun} results`;
  return [notice('left-out', 'error', `Findings left out, the least severe first, because ${limit}: ${room.told}.`)];
}

function invocationOf({ exportedAt, run, unreached = [] }: ExportAbout, notices: readonly Notification[]): Invocation {
  return {
    executionSuccessful: unreached.length === 0,
    ...(run && { exitCode: run.exitCode, exitCodeDescription: run.line }),
    endTimeUtc: exportedAt,
    toolExecutionNotifications: [...notices],
  };
}

/** Each run is a category of its own: GitHub refuses two of one category in one file. */
const automationOf = (run: number): RunAutomationDetails => ({ id: `untick/${run}/` });

/** With room as it is told: a test need not fill half a million results. */
export async function* writeSarifInto(
  room: Room,
  visits: AsyncIterable<Visit>,
  about: ExportAbout,
): AsyncGenerator<string> {
  const notices = new Notices();
  notices.add(lossesOf(about).map((loss) => notice(`log/${loss.kind}`, 'error', lossSentence(loss))));
  let run = 1;
  let isFirst = true;
  let made: Results = { about, unique: new Unique() };
  const written = (result: Result): string => {
    const text = `${isFirst ? '' : ','}\n${JSON.stringify(result)}`;
    isFirst = false;
    return text;
  };
  const opening = () =>
    `{"tool":${JSON.stringify(toolOf(about))},"automationDetails":${JSON.stringify(automationOf(run))},` +
    `"originalUriBaseIds":${JSON.stringify(BASES)},"results":[`;
  const closing = (told: readonly Notification[]) =>
    `\n],"invocations":[${JSON.stringify(invocationOf(about, told))}]}`;
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[\n${opening()}`;
  for (const drift of about.run?.drifts ?? []) yield written(driftResult(drift, made));
  for await (const visit of visits) {
    notices.add(limitNotices(visit));
    for (const finding of visit.page.findings) {
      if (!room.take(finding.severity)) continue;
      if (room.isNewRun) {
        run += 1;
        isFirst = true;
        made = { about, unique: new Unique() };
        yield `${closing([])},\n${opening()}`;
      }
      yield written(resultOf(finding, visit, made));
    }
  }
  for (const { url, code, reason } of about.unreached ?? []) {
    notices.add([notice(`unreached/${code}`, 'error', `${url} could not be audited: ${reason}`)]);
  }
  notices.add(staleNotices(about));
  yield `${closing([...leftOutNotice(room), ...notices.all()])}\n]}\n`;
}

export const writeSarif = (visits: AsyncIterable<Visit>, about: ExportAbout): AsyncGenerator<string> =>
  writeSarifInto(new Room(), visits, about);
