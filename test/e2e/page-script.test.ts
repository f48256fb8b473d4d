// The injectable script as it ships: one file, one global, nothing of Node, nothing loaded later.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../scripts/build.mjs';

let script = '';

beforeAll(() => {
  build(['page']);
  script = readFileSync('dist/page/untick.js', 'utf8');
});

test('holds nothing of Node and loads nothing', () => {
  expect(script).not.toMatch(
    /\bnode:|\brequire\(|\bimport\s*\(|^\s*import\s|\bprocess\.env\b|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/m,
  );
});

test('makes one global with the functions others call', () => {
  const window = new JSDOM('', { runScripts: 'outside-only' }).window;
  const before = new Set(Object.getOwnPropertyNames(window));
  window.eval(script);
  expect(Object.getOwnPropertyNames(window).filter((name) => !before.has(name))).toEqual(['untick']);
  expect(Object.keys(window.untick).sort()).toEqual([
    'auditFrame',
    'auditWithFacts',
    'consentNames',
    'cost',
    'describe',
    'enterRoot',
    'hiddenFieldBoxes',
    'missingWords',
    'noteEffort',
    'noteRequest',
    'observe',
    'pointOf',
    'probePlan',
    'savedMarkup',
    'stateOf',
  ]);
});

test('calls no extension API', () => {
  expect(script).not.toMatch(/\bchrome\.|\bbrowser\.runtime/);
});
