// @vitest-environment node
// SARIF as the format itself defines it: every export is held against the schema of version 2.1.0.
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Limit } from '../../src/model/facts.js';
import type { Visit } from '../../src/model/visit.js';
import type { ExportAbout } from '../../src/reporters/export/export-format.js';
import { Room } from '../../src/reporters/export/sarif/room.js';
import { writeSarifInto } from '../../src/reporters/export/sarif/sarif.js';
import { aFinding } from './a-report.js';
import { anAbout, aVisit, DAMAGED, exported, idOf, manyVisits, streamOf, textOf } from './export/a-visit.js';
import { HOSTILE_TEXTS } from './export/hostile-texts.js';

// The schema is of draft 4, which names itself `id` and has patterns without the flag `u`; of what changed since it uses nothing else.
const { $schema: _, id: _id, ...draft } = schema;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(draft);

const faultsOf = (text: string): readonly string[] => {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const faultsIn = async (visits: Iterable<Visit>, about: Partial<ExportAbout> = {}) =>
  faultsOf(await exported('sarif', visits, about));

const LIMIT: Limit = { kind: 'unreachable-frame', target: ['iframe'], reason: 'refused' };

test('a log of nothing, and one of a clean page', async () => {
  expect(await faultsIn([])).toEqual([]);
  expect(await faultsIn([aVisit({ findings: [] })])).toEqual([]);
});

test('every severity, verdict and status, with what a person decided', async () => {
  const findings = (['critical', 'serious', 'moderate', 'minor'] as const).flatMap((severity, at) =>
    (['fail', 'review'] as const).flatMap((verdict, next) =>
      (['new', 'known', 'moved', 'ignored'] as const).map((status, last) =>
        aFinding({ id: idOf(at * 8 + next * 4 + last), severity, verdict, status }),
      ),
    ),
  );
  const review = { decision: 'dismissed', note: '', by: '', at: '2026-01-05T00:00:00.000Z' } as const;
  const reviews = { [idOf(0)]: review, [idOf(1)]: { ...review, note: 'A test shop.' } };
  expect(await faultsIn([aVisit({ findings }, { reviews })])).toEqual([]);
});

test('a finding of a rule of another version', async () => {
  expect(await faultsIn([aVisit({ findings: [aFinding({ rule: 'no-such-rule' })] })])).toEqual([]);
});

test('what could not be looked at, what was lost, and what found no room', async () => {
  const unreached = [{ url: 'https://gone.example/', code: 'PAGE_HUNG', reason: 'it did not answer' }];
  expect(await faultsIn([aVisit({ limits: [LIMIT] })], { log: DAMAGED, unreached })).toEqual([]);
  const visits = manyVisits(60, 4);
  expect(faultsOf(await textOf(writeSarifInto(new Room(3), streamOf(visits), anAbout())))).toEqual([]);
});

test('whatever a page says, in its words and in its address', async () => {
  const visits = HOSTILE_TEXTS.map((text, at) => {
    const said = { text, message: text, target: [text], evidence: { words: text } };
    const findings = [aFinding({ id: idOf(at), ...said })];
    return aVisit({ url: `https://shop.example/${text}`, title: text, findings, limits: [LIMIT] });
  });
  expect(await faultsIn(visits)).toEqual([]);
});

test('and the schema is one that refuses', async () => {
  const log = JSON.parse(await exported('sarif', [aVisit()]));
  log.runs[0].results[0].level = 'grave';
  log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'a page of the shop';
  delete log.runs[0].tool.driver.name;
  expect(faultsOf(JSON.stringify(log)).map((fault) => fault.split(' ')[0])).toEqual(
    expect.arrayContaining([
      '/runs/0/results/0/level',
      '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri',
      '/runs/0/tool/driver',
    ]),
  );
});
