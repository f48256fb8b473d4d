import type { ExpectMatcherState, Locator, MatcherReturnType, Page } from '@playwright/test';
import { oneOf } from '../cli/parse-option.js';
import { isOwnLimit } from '../library/own-limits.js';
import type { PageReport } from '../model/report.js';
import { decide, FAIL_LEVELS, type FailLevel } from '../reporters/decision.js';
import { attachAudit } from './attach.js';
import { auditOnce, type ConsentAudit, isLocator } from './audit-once.js';
import { checkedJudging, nothingThere } from './consent-options.js';
import { foundText, incompleteText } from './failure-text.js';
import type { FairConsentOptions } from './options.js';

type Outcome = 'fair' | 'found' | 'incomplete' | 'nothing';

const MORE = { failOn: true, allowIncomplete: true, timeout: true } as const;
const NAME = 'toHaveFairConsent';
// Playwright waits so long for what a page is to become, where nobody says otherwise.
const TIMEOUT_MS = 5_000;
// Between two looks, as long as Playwright itself waits at last.
const PAUSE_MS = 1_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function isWhole({ limits, outcomes }: PageReport): boolean {
  return limits.every(isOwnLimit) && !Object.values(outcomes).includes('error');
}

function outcomeOf(audited: ConsentAudit | null, failOn: FailLevel, allowIncomplete: boolean): Outcome {
  if (audited === null) return 'nothing';
  if (decide(audited.report, failOn).deciding.length > 0) return 'found';
  return allowIncomplete || isWhole(audited.page) ? 'fair' : 'incomplete';
}

function textOf(audited: ConsentAudit | null, outcome: Outcome, failOn: FailLevel): string {
  if (audited === null) return nothingThere().message;
  const { page, report } = audited;
  if (outcome === 'incomplete') return incompleteText(page);
  if (outcome === 'fair') return `no potential dark pattern (${failOn} or graver) was found on ${page.url}`;
  const deciding = decide(report, failOn).deciding.map(({ finding }) => finding);
  return foundText(page, deciding, failOn);
}

type FairConsent = (
  this: ExpectMatcherState,
  received: Page | Locator,
  options?: FairConsentOptions,
) => Promise<MatcherReturnType>;

/**
 * Passes where nothing at or above `failOn` is found on a page, or in the part of it a locator is of. A page that is not fair is looked at
 * again until it is, or the time is up: it may still be loading.
 */
export const fairConsentBy = (look: typeof auditOnce): FairConsent =>
  async function (received, options = {}) {
    const judging = checkedJudging(options, MORE);
    const failOn = oneOf(options.failOn ?? 'serious', FAIL_LEVELS, 'UNKNOWN_SEVERITY', 'severity');
    // Older versions do not tell it.
    const timeout = options.timeout ?? (this.timeout as number | undefined) ?? TIMEOUT_MS;
    const end = Date.now() + timeout;
    const wanted: Outcome = this.isNot ? 'found' : 'fair';
    const ask = async () => {
      const audited = await look(received, options, judging);
      return { audited, outcome: outcomeOf(audited, failOn, options.allowIncomplete === true) };
    };
    let last = await ask();
    for (let left = end - Date.now(); last.outcome !== wanted && left > 0; left = end - Date.now()) {
      await pause(Math.min(PAUSE_MS, left));
      last = await ask();
    }
    const { audited, outcome } = last;
    if (audited && options.attach !== false) await attachAudit(audited);
    return {
      name: NAME,
      // Where nothing can be said, neither this nor its opposite passes.
      pass: outcome === wanted ? !this.isNot : this.isNot,
      message: () =>
        `${this.utils.matcherHint(NAME, isLocator(received) ? 'locator' : 'page', '', { isNot: this.isNot })}\n\n${textOf(audited, outcome, failOn)}`,
    };
  };

/** For `expect.extend`, where you have an `expect` of your own. */
export const consentMatchers = { toHaveFairConsent: fairConsentBy(auditOnce) };
