// A log as an auditor's after some weeks: many sites, several languages, pages seen again after they were mended.
import type { LogRecord } from '../../../src/extension/log/record.js';
import type { Finding, Timeline } from '../../../src/model/finding.js';
import { RULES } from '../../../src/rules/index.js';

/** The same chance each time: a picture taken twice is the same picture. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SITES = [
  ['moda-shop.example', 'vi', ['Nhận tin khuyến mãi qua email', 'Tôi đồng ý chia sẻ thông tin với đối tác']],
  ['billing.example', 'zh-Hans', ['我同意《芝麻服务协议》', '允许向第三方共享消费习惯']],
  ['souq.example', 'ar', ['أوافق على مشاركة بياناتي مع الشركاء', 'أرغب في تلقي العروض']],
  ['airline.example', 'en', ['Share my details with selected partners', 'Add travel insurance for €14.99']],
  ['zeitung.example', 'de', ['Ich möchte Angebote von Partnern erhalten', 'Newsletter abonnieren']],
  ['mutuelle.example', 'fr', ['J’accepte de recevoir les offres des partenaires', 'Partager mes données']],
  ['gimnasio.example', 'es', ['Acepto recibir publicidad de terceros', 'Compartir mis datos']],
  ['streaming.example', 'en', ['Keep me posted about offers', 'Use my viewing history for personalised ads']],
  ['hotel-booking.example', 'en', ['Sign me up for deals', 'Share my stay with partner hotels']],
] as const;
const PATHS = ['signup', 'checkout/payment', 'account', 'newsletter', 'cookie-settings', 'bill/annual'] as const;
const RULE_IDS = [
  ...['preticked-consent', 'preticked-consent', 'preticked-consent', 'inconspicuous-consent', 'concealed-consent'],
  ...['bundled-consent', 'weaker-reject', 'missing-reject', 'preselected-extra', 'reticked-consent', 'confirmshaming'],
  'script-ticked-consent',
];
const SEVERITIES = ['minor', 'moderate', 'moderate', 'serious', 'serious', 'critical'] as const;

const LIFE: Timeline = {
  markup: 'off',
  first: 'on',
  firstAt: 412,
  changes: [
    { at: 3120, to: 'off', cause: 'gesture', press: { on: 'itself', words: '' } },
    { at: 6480, to: 'on', cause: 'script', press: { on: 'action', words: 'Continue to payment' } },
  ],
  changeCount: 3,
  declinedBefore: false,
  sent: [{ at: 9050, means: 'submit', receiver: 'https://data-partner.example', shown: 'on', sent: 'on' }],
};

const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
};

export function aFinding(rule: string, text: string, change: Partial<Finding> = {}): Finding {
  const meta = RULES.find(({ id }) => id === rule);
  return {
    id: `u1-${digest(rule)}${digest(text)}`,
    rule,
    verdict: 'fail',
    severity: 'serious',
    status: 'new',
    purposes: ['third-party-sharing'],
    message: `${rule}: ${text}`,
    messageKey: Object.keys(meta?.messages ?? {})[0] ?? 'found',
    fix: meta?.fix ?? '',
    target: ['iframe#pay', ['consent-box', 'input']],
    text,
    language: 'en',
    evidence: {
      words: text,
      state: 'on',
      fontSize: 8.5,
      bodyFontSize: 16,
      contrast: 1.62,
      belowAction: 412,
      weak: ['small-text', 'low-contrast'],
      concealedBy: ['opacity'],
      purposes: ['marketing', 'third-party-sharing'],
      how: ['smaller', 'lighter-text'],
      times: 2,
      decidedBy: ['share', 'partners'],
    },
    provisions: meta?.basis ?? [],
    timeline: LIFE,
    ...change,
  };
}

interface About {
  readonly visit: string;
  readonly at: number;
  readonly site: string;
  readonly page: string;
}

/** Records in their order, each with the number that is next. */
export class LogMaker {
  readonly records: LogRecord[] = [];

  #entry({ visit, at, site, page }: About, key: string) {
    const seq = this.records.length + 1;
    return {
      key,
      seq,
      at: new Date(at).toISOString(),
      site,
      pageUrl: page,
      frameUrl: page,
      frameOrigin: URL.canParse(page) ? new URL(page).origin : 'null',
      visit,
      chain: '',
    };
  }

  found(about: About, finding: Finding): this {
    const key = `${about.site}|${about.visit}|${this.records.length}|${finding.rule}|${finding.text}`;
    this.records.push({ ...this.#entry(about, key), kind: 'finding', finding });
    return this;
  }

  page(about: About, title: string, limits: number): this {
    const page = {
      url: about.page,
      title,
      language: 'en',
      kinds: ['signup' as const],
      viewport: { width: 1280, height: 800 },
      auditedAt: new Date(about.at).toISOString(),
      durationMs: 3,
      verdict: 'findings' as const,
      outcomes: {},
      limits: Array.from({ length: limits }, () => ({
        kind: 'closed-shadow-root' as const,
        target: ['x'],
        reason: 'r',
      })),
    };
    this.records.push({ ...this.#entry(about, `${about.visit}|page|${this.records.length}`), kind: 'page', page });
    return this;
  }
}

/** The end of the time the log is of. */
export const NOW = Date.UTC(2026, 10, 25, 15, 30);
const DAY = 86_400_000;

/** About so many findings, over so many days. */
export function aLog(findings: number, days: number, seed = 7): readonly LogRecord[] {
  const next = chance(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const maker = new LogMaker();
  let made = 0;
  for (let visit = 0; made < findings; visit++) {
    const [site, language, texts] = pick(SITES);
    const page = `https://www.${site}/${pick(PATHS)}`;
    const at = NOW - days * DAY * (1 - made / findings) + Math.floor(next() * DAY * 0.4);
    const about = { visit: `visit-${visit}`, at, site, page };
    // Sites get better as time goes on.
    const count = Math.min(findings - made, 1 + Math.floor(next() * (4 - (3 * made) / findings)));
    for (let nth = 0; nth < count; nth++) {
      const rule = pick(RULE_IDS);
      const verdict = next() < 0.16 ? 'review' : 'fail';
      const text = pick<string>(texts);
      maker.found(about, aFinding(rule, text, { severity: pick(SEVERITIES), verdict, language }));
    }
    made += count;
    maker.page(about, `${site} ${language}`, next() < 0.1 ? 1 : 0);
  }
  return maker.records;
}
