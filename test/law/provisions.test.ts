import { expect, test } from 'vitest';
import { findProvision, findProvisions, provisionsOf } from '../../src/law/find.js';
import { JURISDICTIONS, PROVISION_STATUSES } from '../../src/law/provision.js';
import { PROVISIONS } from '../../src/law/provisions.js';
import { RULES } from '../../src/rules/index.js';

test('no two provisions share an id, so a report names exactly one', () => {
  expect(new Set(PROVISIONS.map(({ id }) => id)).size).toBe(PROVISIONS.length);
  expect(PROVISIONS).toHaveLength(110);
});

test.each(PROVISIONS)('$id has a known status and jurisdiction, a summary and an address', (provision) => {
  expect(PROVISION_STATUSES).toContain(provision.status);
  expect(Object.keys(JURISDICTIONS)).toContain(provision.jurisdiction);
  expect(provision.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(provision.summary.length).toBeGreaterThan(20);
  expect(provision.url).toMatch(/^https?:\/\//);
});

test('every rule stands on provisions that exist', () => {
  const unknown = RULES.flatMap((rule) =>
    rule.basis.filter((id) => findProvision(id) === null).map((id) => `${rule.id}: ${id}`),
  );
  expect(unknown).toEqual([]);
});

test('finds provisions in the order asked for and leaves out an id nobody knows', () => {
  expect(findProvisions(['planet49', 'no-such-law', 'gdpr-rec-32']).map(({ id }) => id)).toEqual([
    'planet49',
    'gdpr-rec-32',
  ]);
  expect(findProvision('no-such-law')).toBeNull();
});

test('a state brings its federal law, a federal question brings no state', () => {
  const california = new Set(provisionsOf(['US-CA']).map(({ jurisdiction }) => jurisdiction));
  expect(california).toEqual(new Set(['US', 'US-CA']));
  expect(new Set(provisionsOf(['US']).map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['US']));
});
