// What a config may hold. Each message is what was expected, and ends the sentence "<key> must be …".
// `schema/config.schema.json` is the same for editors, and a test holds the two together.
import * as v from 'valibot';
import { patternIn } from '../audit/name-pattern.js';
import { JURISDICTIONS } from '../law/provision.js';
import { LANGUAGES } from '../locales/language.js';
import { FAIL_LEVELS } from '../reporters/decision.js';
import { FORMATS } from '../reporters/formats.js';
import { RULE_METADATA } from '../rules/metadata.gen.js';
import { LARGEST_SIDE, LONGEST_TIMEOUT_S, MOST_AT_ONCE, MOST_LOADS } from './limits.js';

const text = v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty'));
const yes = v.boolean('true or false');
const listOf = <T extends v.GenericSchema>(item: T, what: string) => v.array(item, `a list of ${what}`);
const oneOf = (names: readonly string[]) => v.picklist(names, `one of ${names.join(', ')}`);
const ruleId = oneOf(RULE_METADATA.map(({ id }) => id));

const LONGEST = `a number of seconds up to ${LONGEST_TIMEOUT_S}`;
const seconds = v.pipe(v.number(LONGEST), v.maxValue(LONGEST_TIMEOUT_S, LONGEST));

function wholeUpTo(most: number) {
  const what = `a whole number from 1 to ${most}`;
  return v.pipe(v.number(what), v.integer(what), v.minValue(1, what), v.maxValue(most, what));
}

const SIZE = 'a size in pixels, as in 390x844';
const isSize = (said: string): boolean => {
  const sides = /^(\d+)x(\d+)$/i.exec(said)?.slice(1).map(Number) ?? [];
  return sides.length === 2 && sides.every((side) => side > 0 && side <= LARGEST_SIDE);
};

const JURISDICTION_NAMES = Object.keys(JURISDICTIONS);
const jurisdiction = v.pipe(
  v.string('a text'),
  v.check((said) => JURISDICTION_NAMES.includes(said.toUpperCase()), `one of ${JURISDICTION_NAMES.join(', ')}`),
);

const NAME = 'the words of a control, or a regular expression';
const name = v.union(
  [
    v.pipe(
      v.string(NAME),
      v.nonEmpty(NAME),
      v.check((said) => patternIn(said) !== null, 'a regular expression that can be read'),
    ),
    v.instance(RegExp, NAME),
  ],
  NAME,
);

const DAY = 'a day, as in 2026-12-31';
const day = v.pipe(
  v.string(DAY),
  v.isoDate(DAY),
  // There is no thirtieth of February, whatever a date may make of it.
  v.check((said) => new Date(`${said}T00:00:00Z`).toISOString().startsWith(said), DAY),
);

const IgnoreSchema = v.strictObject(
  {
    rule: v.optional(ruleId),
    url: v.optional(text),
    name: v.optional(name),
    reason: v.pipe(v.string('a sentence that says why'), v.regex(/\S/, 'a sentence that says why')),
    until: v.optional(day),
  },
  'an object with a reason',
);

const DeclaredControlSchema = v.strictObject(
  { name, state: oneOf(['on', 'off']), optional: v.optional(yes), separate: v.optional(yes) },
  'an object with name and state',
);

const DeclareSchema = v.strictObject(
  { url: text, controls: listOf(DeclaredControlSchema, 'controls'), exact: v.optional(yes) },
  'an object with url and controls',
);

export const ConfigSchema = v.strictObject(
  {
    $schema: v.optional(text),
    urls: v.optional(listOf(text, 'addresses, files or folders')),
    failOn: v.optional(oneOf(FAIL_LEVELS)),
    jurisdiction: v.optional(listOf(jurisdiction, 'jurisdictions')),
    rules: v.optional(listOf(ruleId, 'rules')),
    disableRules: v.optional(listOf(ruleId, 'rules')),
    viewport: v.optional(v.pipe(v.string(SIZE), v.check(isSize, SIZE))),
    device: v.optional(text),
    lang: v.optional(text),
    reportLang: v.optional(oneOf(LANGUAGES)),
    timeout: v.optional(v.pipe(seconds, v.gtValue(0, `${LONGEST}, and more than 0`))),
    format: v.optional(listOf(oneOf(FORMATS), 'formats')),
    output: v.optional(v.record(oneOf(FORMATS), text, 'an object from a format to a path')),
    baseline: v.optional(text),
    browserPath: v.optional(text),
    concurrency: v.optional(wholeUpTo(MOST_AT_ONCE)),
    storageState: v.optional(text),
    steps: v.optional(text),
    observe: v.optional(v.pipe(seconds, v.minValue(0, LONGEST))),
    loads: v.optional(wholeUpTo(MOST_LOADS)),
    probe: v.optional(yes),
    gpc: v.optional(yes),
    offline: v.optional(yes),
    sourceMap: v.optional(v.record(text, text, 'an object from a path or an address to a file')),
    ignore: v.optional(listOf(IgnoreSchema, 'ignores')),
    declare: v.optional(listOf(DeclareSchema, 'declarations')),
  },
  'an object',
);
