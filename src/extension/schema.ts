// What a content script says is what a page could make it say: shape, counts and lengths are checked before anything is
// believed. Who said it, where and when is never read from the message.
import * as v from 'valibot';
import { TOLD_CHANGES, TOLD_OF_A_PRESS, TOLD_SENDINGS } from '../model/finding.js';
import type { Audited } from './protocol.js';

// A megabyte takes a browser 100 ms to carry; a real report of a page with 50 findings is 60 kB (measured).
export const MAX_MESSAGE_BYTES = 256 * 1024;
const MAX_FINDINGS = 200;
const MAX_WORDS = 64;

export const words = (length: number) => v.pipe(v.string(), v.maxLength(length));
export const count = v.pipe(v.number(), v.finite());
const nullable = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
export const many = <T extends v.GenericSchema>(schema: T, most: number) => v.pipe(v.array(schema), v.maxLength(most));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
/** Keys become property names of ours: only plain ones, so that none reaches a prototype. */
const key = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/),
  v.check((name) => !(name in Object.prototype)),
);
export const address = v.pipe(
  words(2048),
  v.check((url) => !/[?#]/.test(url)),
);
const selector = v.union([words(1024), many(words(1024), 16)]);
export const target = many(selector, 16);

const evidenceValue = v.union([words(600), count, v.boolean(), v.null(), many(words(600), MAX_WORDS)]);

const role = v.picklist(['checkbox', 'radio', 'switch', 'select', 'menuitemcheckbox', 'toggle']);
const state = v.picklist(['on', 'off', 'mixed', 'unknown']);
const timeline = v.strictObject({
  markup: state,
  first: state,
  firstAt: count,
  changes: many(
    v.strictObject({
      at: count,
      to: state,
      cause: v.picklist(['gesture', 'script', 'restore', 'autofill', 'unknown']),
      press: nullable(
        v.strictObject({ on: v.picklist(['itself', 'control', 'action', 'elsewhere']), words: words(TOLD_OF_A_PRESS) }),
      ),
    }),
    TOLD_CHANGES,
  ),
  changeCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  declinedBefore: v.boolean(),
  sent: many(
    v.strictObject({
      at: count,
      means: v.picklist(['submit', 'gathered', 'request']),
      receiver: address,
      shown: state,
      sent: state,
    }),
    TOLD_SENDINGS,
  ),
});

const finding = v.strictObject({
  rule: id,
  message: key,
  // -1 is nowhere: what was sent of a form that is gone.
  about: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  verdict: v.picklist(['fail', 'review']),
  severity: v.picklist(['minor', 'moderate', 'serious', 'critical']),
  purposes: many(id, 16),
  evidence: v.pipe(v.record(key, evidenceValue), v.maxEntries(40)),
  target,
  role: words(40),
  text: words(600),
  language: nullable(words(40)),
  provisions: many(id, MAX_WORDS),
  timeline: v.optional(timeline),
});

// A form with more consents than this is no form a person reads.
export const MAX_CONSENTS = 40;
export const MAX_SUBMISSIONS = 20;

const submission = v.strictObject({
  at: count,
  means: v.picklist(['submit', 'gathered', 'request']),
  form: words(300),
  receiver: address,
  consents: many(
    v.strictObject({
      ref: nullable(count),
      words: words(600),
      fieldName: words(200),
      role: v.union([role, v.literal('field')]),
      purposes: many(id, 16),
      shown: state,
      sent: state,
      touched: v.boolean(),
      declined: v.boolean(),
    }),
    MAX_CONSENTS,
  ),
});

const memory = v.strictObject({
  declined: many(v.strictObject({ role, words: words(600), fieldName: words(200) }), MAX_CONSENTS),
  refused: many(words(300), MAX_SUBMISSIONS),
});

export const frameReport = v.strictObject({
  url: address,
  isTop: v.boolean(),
  title: words(300),
  language: nullable(words(40)),
  kinds: many(v.picklist(['signup', 'checkout', 'login', 'account', 'newsletter', 'other']), 8),
  viewport: v.strictObject({ width: count, height: count }),
  findings: many(finding, MAX_FINDINGS),
  outcomes: v.pipe(
    v.record(id, v.picklist(['found', 'clear', 'not-applicable', 'skipped', 'error'])),
    v.maxEntries(200),
  ),
  limits: many(
    v.strictObject({
      kind: v.picklist([
        'closed-shadow-root',
        'unreachable-frame',
        'main-world',
        'size',
        'time',
        'not-rendered',
        'language',
        'error',
      ]),
      target,
      reason: words(300),
    }),
    MAX_FINDINGS,
  ),
  submissions: many(submission, MAX_SUBMISSIONS),
  memory,
  durationMs: count,
});

const audited = v.strictObject({
  document: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)),
  report: frameReport,
  isLeaving: v.optional(v.boolean()),
  isBlocked: v.optional(v.boolean()),
});

/** What was said, if it is one: else an error whose name says why, and nothing of the message. */
export function parseAudited(said: unknown): Audited {
  const size = JSON.stringify(said)?.length ?? 0;
  if (size > MAX_MESSAGE_BYTES) throw new RangeError('too large');
  const parsed = v.safeParse(audited, said);
  if (!parsed.success) throw new TypeError('not a report');
  return parsed.output as Audited;
}

export const parseTabId = (said: unknown): number => v.parse(v.pipe(v.number(), v.integer(), v.minValue(0)), said);
