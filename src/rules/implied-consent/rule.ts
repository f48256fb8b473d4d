import type { RuleFinding } from '../../model/finding.js';
import type { ReadingFor, SurfaceReading, TextReading } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import type { Purpose } from '../../model/words.js';
import { hasButton, isAboutCookies, isAnsweredByName } from '../../read/banner.js';
import { isItsOwnService } from '../../read/service.js';

const OPTIONS = {
  /** Letters. A longer text is a contract to read, not a notice at a button (own judgement; notices had up to 420). */
  longestNotice: 600,
};

export const rule = defineRule({
  id: 'implied-consent',
  status: 'trial',
  since: '0.1.0',
  deception: 1,
  pattern: 'forced-action',
  basis: [
    'gdpr-art-4-11',
    'gdpr-rec-32',
    'planet49',
    'eprivacy-art-5-3',
    'edpb-05-2020',
    'pecr-reg-6',
    'co-rule-7-03',
    'co-rule-7-09',
    'pipl-art-14',
    'cac-app-2019',
    'vn-pdpl-art-9',
    'sa-pdpl-art-5',
    'ae-pdpl-art-6',
    'eg-pdpl-art-2',
    'dpdp-s-6',
    'lgpd-art-8',
    'pipeda-6-1',
  ],
  scope: 'page',
  needs: ['style'],
  title: 'A consent taken from something else you do',
  why: 'Going on, signing up or just staying is taken for a yes to mail, sharing or tracking, and nothing lets you say no.',
  fix: 'Ask with a control of its own that starts empty, and let people go on without it.',
  messages: {
    // Shown beside a sentence at a button.
    acting: 'Potential implied consent: going on here is taken as agreeing to {purposes}: “{words}”.',
    // Shown on a banner.
    browsing: 'Potential implied consent: staying on the page is taken as agreeing to {purposes}: “{words}”.',
    // Shown where the text is not in sight now, or weak words decided.
    unsure: 'This text may take going on for a consent to {purposes}: “{words}”. Please look.',
  },
  options: OPTIONS,
  applies: (reading) => reading.texts.length > 0 || reading.surfaces.some(isAboutCookies),
  check: (reading, options) => [
    ...reading.surfaces.flatMap((surface) => judgeSurface(surface, options)),
    ...reading.texts.flatMap((text) => judgeText(text, reading, options)),
  ],
});

// Accepting the terms of a sale by buying is how a contract is made; these may be refused.
const REFUSABLE: readonly Purpose[] = ['third-party-sharing', 'credit', 'profiling', 'marketing'];
const ON_BANNERS: readonly Purpose[] = [...REFUSABLE, 'cookies'];

function finding(
  about: TextReading | SurfaceReading,
  purposes: readonly Purpose[],
  message: 'acting' | 'browsing',
  { longestNotice }: typeof OPTIONS,
): RuleFinding {
  const { notice, perceivable, text } = about;
  const sure = notice.confidence === 'high' && perceivable === true && text.length <= longestNotice;
  return {
    message: sure ? message : 'unsure',
    about: about.ref,
    verdict: sure ? 'fail' : 'review',
    purposes,
    evidence: { words: text, purposes, decidedBy: notice.words },
  };
}

function judgeSurface(surface: SurfaceReading, options: typeof OPTIONS): RuleFinding[] {
  const purposes = surface.notice.purposes.filter((purpose) => ON_BANNERS.includes(purpose));
  if (!isAboutCookies(surface) || !surface.notice.acts || surface.layer !== 'first' || purposes.length === 0) return [];
  // "By clicking Accept you agree" is an answer to a question, so long as there is another answer.
  if (hasButton(surface, 'reject') || isAnsweredByName(surface)) return [];
  return [finding(surface, purposes, 'browsing', options)];
}

/** The form asks for the same thing with a control: then the sentence explains, and the control is what is judged. */
function hasControl(text: TextReading, purposes: readonly Purpose[], { controls }: ReadingFor<'style'>): boolean {
  return controls.some(
    (control) =>
      control.isConsent &&
      control.meaning.polarity !== 'refuses' &&
      control.form === text.form &&
      control.meaning.purposes.some((purpose) => purposes.includes(purpose)),
  );
}

function judgeText(text: TextReading, reading: ReadingFor<'style'>, options: typeof OPTIONS): RuleFinding[] {
  const isOnBanner = reading.surfaces.some((surface) => surface.ref === text.surface && isAboutCookies(surface));
  const purposes = text.notice.purposes.filter((purpose) => REFUSABLE.includes(purpose));
  if (isOnBanner || !text.notice.acts || purposes.length === 0) return [];
  if (text.action === null && text.form === null) return [];
  // Told that mail will come, beside a box that asks for it, a person can say no.
  if ((!text.notice.agrees && hasControl(text, purposes, reading)) || isItsOwnService(text.form, purposes, reading))
    return [];
  return [finding(text, purposes, 'acting', options)];
}
