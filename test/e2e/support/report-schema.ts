import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(resolve('schema/report.schema.json'), 'utf8')));

/** What the published schema has against a report: nothing, for one of ours. */
export function schemaComplaints(report: unknown): readonly unknown[] {
  validate(report);
  return validate.errors ?? [];
}
