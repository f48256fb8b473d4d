import type { RuleFinding } from '../../model/finding.js';
import type { Refusal } from '../../model/history.js';
import type { ReadingFor, SurfaceReading } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedBy, asksFirst } from '../../read/banner.js';

export const rule = defineRule({
  id: 'repeated-prompt',
  status: 'trial',
  since: '0.1.0',
  deception: 2,
  pattern: 'nagging',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-7',
    'eprivacy-art-5-3',
    'edpb-03-2022',
    'edpb-cookie-banner',
    'dsa-art-25',
    'ccpa-reg-7004',
    'in-dark-patterns-2023',
    'kr-ecommerce-21-2',
    'cac-app-2019',
  ],
  scope: 'visit',
  needs: ['style', 'history'],
  title: 'A question asked again after a refusal',
  why: 'You said no in this visit, and you are asked the same once more.',
  fix: 'Remember a refusal as long as an acceptance, and ask again only when what is asked has changed.',
  messages: {
    // Shown where a banner that was refused on this page, or on one before it, asks again in the same words.
    again: 'Potential repeated prompt: this was refused {before}, and is asked again.',
    // Shown where weak words say that the banner asks for consent.
    unsure: 'This was refused {before}, and may be asked again. Please look.',
  },
  options: {},
  applies: (reading) => reading.page.history.refusals.length > 0 && reading.surfaces.some(asksFirst),
  check: (reading) => reading.surfaces.filter(asksFirst).flatMap((surface) => judge(surface, reading)),
});

// As much of its words as a refusal is remembered by.
const REMEMBERED = 200;

const cut = (words: string): string => words.slice(0, REMEMBERED).trim();

/** The same question, refused, and gone in between: while the banner is still closing nothing is asked again. */
const isAbout = (surface: SurfaceReading, { words, isEarlier, returned }: Refusal): boolean =>
  words !== '' && cut(surface.text) === cut(words) && (isEarlier || returned > 0);

function judge(surface: SurfaceReading, reading: ReadingFor<'style' | 'history'>): RuleFinding[] {
  const refusal = reading.page.history.refusals.find((one) => isAbout(surface, one));
  if (!refusal) return [];
  const sure = surface.notice.confidence === 'high';
  return [
    {
      message: sure ? 'again' : 'unsure',
      about: surface.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: askedBy(surface),
      evidence: {
        words: surface.text,
        before: refusal.isEarlier ? 'on a page before' : 'on this page',
        returned: refusal.returned,
        decidedBy: surface.notice.words,
      },
    },
  ];
}
