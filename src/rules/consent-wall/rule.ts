import type { RuleFinding } from '../../model/finding.js';
import type { ReadingFor, SurfaceReading } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedBy, asksFirst, buttonsOf, hasButton, hasChoices, sellsAnotherWay } from '../../read/banner.js';

const OPTIONS = {
  /** Share of the viewport from which on nothing of the page can be used (own judgement: a strip at the edge is left). */
  coversPage: 0.9,
};

export const rule = defineRule({
  id: 'consent-wall',
  status: 'trial',
  since: '0.1.0',
  deception: 2,
  pattern: 'forced-action',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-7',
    'gdpr-rec-42',
    'edpb-05-2020',
    'edpb-08-2024',
    'orange-romania',
    'co-rule-7-03',
    'pipl-art-16',
    'cac-app-2019',
    'vn-pdpl-art-9',
    'kr-pipa-art-22',
  ],
  scope: 'surface',
  needs: ['style', 'layout'],
  title: 'A page locked until you agree',
  why: 'The page cannot be read or used before a yes, and a yes without another way is none.',
  fix: 'Let people refuse as easily as accept, or use the page while the question stands.',
  messages: {
    // Shown where the page is covered or locked and the only way on is to accept.
    locked: 'Potential consent wall: the page is locked until “{accept}” is pressed.',
    // Shown where settings or a payment lead on, or it is not certain that the page is locked.
    unsure: 'The page may be locked until “{accept}” is pressed. Please look.',
  },
  options: OPTIONS,
  applies: (reading) => reading.surfaces.some(asksFirst),
  check: (reading, options) => reading.surfaces.filter(asksFirst).flatMap((one) => judge(one, reading, options)),
});

type Page = ReadingFor<'style' | 'layout'>['page'];

function judge(
  surface: SurfaceReading,
  { page }: { readonly page: Page },
  { coversPage }: typeof OPTIONS,
): RuleFinding[] {
  const [accept] = buttonsOf(surface, 'accept');
  const covers = (surface.covers ?? 0) >= coversPage;
  const isLocked = surface.locksPage === true || surface.kind === 'wall';
  if (!accept || (!covers && !isLocked)) return [];
  // Whatever lets a person by without a yes keeps it from being a wall.
  if (hasButton(surface, 'reject') || hasButton(surface, 'close') || hasChoices(surface)) return [];
  const mayLeadOn = hasButton(surface, 'settings') || sellsAnotherWay(surface, page.language);
  const sure = isLocked && covers && !mayLeadOn && surface.notice.confidence === 'high';
  return [
    {
      message: sure ? 'locked' : 'unsure',
      about: surface.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: askedBy(surface),
      evidence: {
        words: surface.text,
        accept: accept.name,
        covers: surface.covers,
        locksPage: surface.locksPage,
        modal: surface.modal,
      },
    },
  ];
}
