// One case of a suite. JUnit knows four ends, and untick uses each for one thing: passed is "looked at, and nothing there"; a failure made
// the run fail; skipped was found and does not fail the run; an error is what could not be looked at, which is never a pass.
import { element, xmlText } from './xml.js';

export interface Case {
  readonly name: string;
  readonly end: 'passed' | 'failure' | 'skipped' | 'error';
  /** Rule or code that says what kind of end it is. */
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

export const passed = (name: string): Case => ({ name, end: 'passed', type: '', message: '', lines: [] });

function endOf({ end, type, message, lines }: Case): readonly string[] {
  if (end === 'passed') return [];
  // A body of the same words once more would say nothing.
  const body = lines.length === 0 ? [] : [`\n${lines.map(xmlText).join('\n')}\n`];
  return [element(end, end === 'skipped' ? { message } : { message, type }, body)];
}

const caseElement = (one: Case, classname: string): string =>
  element('testcase', { name: one.name, classname, time: '0' }, endOf(one));

export interface Suite {
  readonly name: string;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly seconds: number;
  readonly properties: readonly (readonly [string, string])[];
  readonly cases: readonly Case[];
}

export function suiteElement(suite: Suite, id: number): string {
  const { name, host, at, seconds, properties, cases } = suite;
  const count = (end: Case['end']) => cases.filter((one) => one.end === end).length;
  const about = {
    ...{ name, package: 'untick', id, hostname: host },
    // The schema wants no zone; it is UTC.
    timestamp: at.slice(0, 'YYYY-MM-DDThh:mm:ss'.length),
    ...{ tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') },
    time: seconds.toFixed(3),
  };
  const told = properties.map(([key, value]) => element('property', { name: key, value }));
  return element('testsuite', about, [
    `\n${element('properties', {}, told)}\n`,
    ...cases.map((one) => `${caseElement(one, name)}\n`),
    '<system-out/>\n<system-err/>\n',
  ]);
}
