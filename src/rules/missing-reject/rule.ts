import { readWords } from '../../lexicon/read-words.js';
import type { RuleFinding } from '../../model/finding.js';
import type { ReadingFor, SurfaceReading } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedBy, asksFirst, buttonsOf, hasButton, hasChoices, sellsAnotherWay } from '../../read/banner.js';

export const rule = defineRule({
  id: 'missing-reject',
  status: 'trial',
  since: '0.1.0',
  deception: 2,
  pattern: 'obstruction',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-25-2',
    'planet49',
    'eprivacy-art-5-3',
    'edpb-05-2020',
    'edpb-03-2022',
    'edpb-cookie-banner',
    'pecr-reg-6',
    'dsa-art-25',
    'ccpa-reg-7004',
    'co-rule-7-09',
    'in-dark-patterns-2023',
    'kr-ecommerce-21-2',
    'anpd-cookies-2022',
  ],
  scope: 'surface',
  needs: ['style'],
  title: 'A banner that can only be accepted',
  why: 'There is a button to say yes and none to say no, so most people say yes to be rid of it.',
  fix: 'Put a button to refuse beside the button to accept, on the same layer and drawn alike.',
  messages: {
    // Shown where the first layer accepts and does not refuse.
    missing: 'Potential missing refusal: the banner offers “{accept}” and no way to refuse on this layer.',
    // Shown where a choice can be saved, the banner can be closed, another way is paid for, or it may only inform.
    unsure: 'This banner offers “{accept}”, and may have no way to refuse on this layer. Please look.',
  },
  options: {},
  applies: (reading) => reading.surfaces.some(asksFirst),
  check: (reading) => reading.surfaces.filter(asksFirst).flatMap((surface) => judge(surface, reading)),
});

type Language = string | null;

/** "Accept" agrees; "Got it" may only take note, unless there is something to set or staying counts as a yes. */
const isAnswer = (surface: SurfaceReading, language: Language): boolean =>
  hasButton(surface, 'settings') ||
  surface.notice.acts ||
  buttonsOf(surface, 'accept').some((button) => readWords(button.name, button.language ?? language).agrees);

/** It says that its cookies are needed, names no other use, and has nothing to agree to. */
const onlyInforms = (surface: SurfaceReading, language: Language): boolean =>
  !isAnswer(surface, language) &&
  askedBy(surface).every((purpose) => purpose === 'cookies') &&
  readWords(surface.text, surface.language ?? language).necessary;

/** A pop-up for a newsletter is turned down by closing it. */
const isTurnedDown = (surface: SurfaceReading): boolean =>
  hasButton(surface, 'close') && askedBy(surface).every((purpose) => purpose === 'marketing');

function judge(surface: SurfaceReading, reading: ReadingFor<'style'>): RuleFinding[] {
  const { language } = reading.page;
  const [accept] = buttonsOf(surface, 'accept');
  if (!accept || hasButton(surface, 'reject') || isTurnedDown(surface) || onlyInforms(surface, language)) return [];
  const isRefusedBeside = reading.surfaces.some(
    (other) => other.ref !== surface.ref && asksFirst(other) && hasButton(other, 'reject'),
  );
  // A cross may leave everything off, or everything on; saving empty choices refuses them. A person has to look.
  const hasWayOut =
    hasChoices(surface) || hasButton(surface, 'close') || isRefusedBeside || sellsAnotherWay(surface, language);
  const sure = isAnswer(surface, language) && !hasWayOut && surface.notice.confidence === 'high';
  return [
    {
      message: sure ? 'missing' : 'unsure',
      about: surface.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: askedBy(surface),
      evidence: {
        words: surface.text,
        accept: accept.name,
        buttons: surface.buttons.map(({ name }) => name),
        decidedBy: surface.notice.words,
      },
    },
  ];
}
