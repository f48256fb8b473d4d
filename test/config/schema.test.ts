// @vitest-environment node
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { checkConfig } from '../../src/config/check-config.js';
import { ConfigSchema } from '../../src/config/schema.js';
import { JURISDICTIONS } from '../../src/law/provision.js';
import { FORMATS } from '../../src/reporters/formats.js';
import { RULES } from '../../src/rules/index.js';
import { BAD, GOOD } from './config-examples.js';

const published = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const fitsPublished = ajv.compile(published);

test.each(GOOD)('takes %j', (config) => {
  expect(checkConfig(config, 'untick.config.json')).toEqual(config);
  expect(fitsPublished(config), JSON.stringify(fitsPublished.errors)).toBe(true);
});

test.each(BAD)('refuses $config', ({ config, complaint }) => {
  const refused = () => checkConfig(config, 'untick.config.json');
  expect(refused).toThrow(expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringContaining(complaint) }));
  expect(fitsPublished(config)).toBe(false);
});

test('what JSON cannot say: a regular expression as a name, and one that cannot be read', () => {
  const named = (name: unknown) => ({ ignore: [{ reason: 'r', name }] });
  expect(checkConfig(named(/news/i), 'c')).toEqual(named(/news/i));
  expect(() => checkConfig(named('/(/'), 'c')).toThrow('a regular expression that can be read');
  expect(() => checkConfig({ ignore: [{ reason: 'r', name: 1 }] }, 'c')).toThrow('the words of a control');
});

test('several mistakes are counted', () => {
  expect(() => checkConfig({ failon: 1, urls: 2 }, 'c')).toThrow(
    'c: "urls" must be a list of addresses, files or folders, not 2. (1 more)',
  );
});

test('the schema for editors has the same keys and the same names', () => {
  expect(Object.keys(published.properties)).toEqual(Object.keys(ConfigSchema.entries));
  expect(published.$defs.format.enum).toEqual(FORMATS);
  expect(published.$defs.rule.enum).toEqual(RULES.map(({ id }) => id));
  for (const code of Object.keys(JURISDICTIONS)) {
    expect(fitsPublished({ jurisdiction: [code, code.toLowerCase()] }), code).toBe(true);
  }
});
