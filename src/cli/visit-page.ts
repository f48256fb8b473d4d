import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { mergeFrames } from '../audit/merge.js';
import type { FrameReport, PageReport } from '../model/report.js';
import { auditFrames } from './audit-frames.js';
import { type AuditSettings, DEFAULT_VIEWPORT } from './audit-settings.js';
import { CodedError } from './coded-error.js';
import { NetworkFence, NOWHERE } from './network-fence.js';
import { siteOf } from './page-address.js';
import { settle } from './settle.js';
import type { PageRequest } from './targets.js';
import { watchPage } from './watch-page.js';

// Half of the time for loading leaves the other half for settling and looking.
const LOAD_SHARE = 0.5;
// A page that goes on to another address while it is looked at is looked at again, this often.
const ATTEMPTS = 3;

export function openContext(browser: Browser, request: PageRequest, settings: AuditSettings): Promise<BrowserContext> {
  return browser.newContext({
    viewport: DEFAULT_VIEWPORT,
    ...(request.viewport === null ? {} : { viewport: request.viewport }),
    ...settings.device,
    ...(settings.viewport === null ? {} : { viewport: settings.viewport }),
    ...(settings.language === null ? {} : { locale: settings.language }),
    ...(settings.offline ? { proxy: NOWHERE } : {}),
    javaScriptEnabled: settings.javaScript,
    acceptDownloads: false,
    // A service worker could answer for the network behind our back.
    serviceWorkers: 'block',
  });
}

function refuseBadAnswer(response: Response | null): void {
  if (response === null || response.url().startsWith('file:')) return;
  if (response.status() >= 400) throw new CodedError('HTTP_STATUS', `it answered with status ${response.status()}`);
  const type = response.headers()['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && !/^(text\/html|application\/xhtml\+xml)$/.test(type)) {
    throw new CodedError('NOT_HTML', `it is ${type.replace(/[^a-z0-9/+.-]/g, '')}, not a page`);
  }
}

function keepRules(report: FrameReport, rules: ReadonlySet<string>): FrameReport {
  return {
    ...report,
    findings: report.findings.filter(({ rule }) => rules.has(rule)),
    outcomes: Object.fromEntries(Object.entries(report.outcomes).filter(([rule]) => rules.has(rule))),
  };
}

async function look(page: Page, settings: AuditSettings, attempt = 1): Promise<PageReport> {
  const limits = await settle(page, settings.timeoutMs * LOAD_SHARE);
  try {
    const auditedAt = new Date().toISOString();
    const audit = await auditFrames(page, settings.engine);
    const ids = new Set(settings.rules.map(({ id }) => id));
    return mergeFrames(
      audit.frames.map((frame) => keepRules(frame, ids)),
      { rules: settings.rules, auditedAt, site: siteOf(page.url()), extraLimits: [...limits, ...audit.limits] },
    );
  } catch (error) {
    if (error instanceof CodedError || attempt === ATTEMPTS) throw error;
    return look(page, settings, attempt + 1);
  }
}

/** Opens one page and looks at it. Rejects with whatever went wrong first: the page, its network or its browser. */
export async function visitPage(
  context: BrowserContext,
  request: PageRequest,
  settings: AuditSettings,
): Promise<PageReport> {
  const fence = settings.offline ? new NetworkFence(request.url) : null;
  await fence?.raise(context);
  const page = await context.newPage();
  const broken = watchPage(page);
  const visit = async () => {
    const response = await page
      .goto(request.url, { waitUntil: 'commit', timeout: settings.timeoutMs })
      .catch((error) => {
        throw fence?.failure ?? error;
      });
    refuseBadAnswer(response);
    return look(page, settings);
  };
  return Promise.race([visit(), broken]);
}
