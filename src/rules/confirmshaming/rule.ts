import { readRefusal } from '../../lexicon/read-refusal.js';
import type { Ref } from '../../model/facts.js';
import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import type { Purpose, RefusalReading } from '../../model/words.js';
import { askedPurposes } from '../../read/consent.js';

export const rule = defineRule({
  id: 'confirmshaming',
  status: 'trial',
  since: '0.1.0',
  deception: 1,
  pattern: 'trick-wording',
  basis: ['edpb-03-2022', 'co-rule-7-09', 'in-dark-patterns-2023', 'gdpr-art-5', 'ucpd-art-5-9', 'dmcc-unfair'],
  scope: 'surface',
  needs: ['style'],
  title: 'A refusal worded to shame',
  why: 'To say no, a person has to say something foolish or bad about themselves.',
  fix: 'Let the refusing choice say “No, thanks”, and no more.',
  messages: {
    // Shown beside a choice that refuses by speaking ill of the person, or by turning down something good.
    shames: 'Potential confirmshaming: to refuse, a person has to say “{words}”.',
    // Shown where the words may be a plain statement of what follows.
    unsure: 'This refusal may be worded to shame: “{words}”. Please look.',
  },
  options: {},
  applies: (reading) => reading.buttons.length > 0 || reading.controls.some(isChoice),
  check,
});

type Control = ControlFor<'style'>;

const isChoice = ({ role }: Pick<Control, 'role'>): boolean => role === 'radio' || role === 'checkbox';

/** "I do not want to receive 10% off offers": a box says which mail it is about, and that is no shaming. */
function isWhatIsAsked({ role, meaning }: Control, refusal: RefusalReading): boolean {
  const asked = meaning.confidence === 'high' ? meaning.words : [];
  return role === 'checkbox' && refusal.words.every((word) => asked.some((words) => words.includes(word)));
}

function finding(about: Ref, name: string, refusal: RefusalReading, purposes: readonly Purpose[]): RuleFinding {
  const sure = refusal.confidence === 'high';
  return {
    message: sure ? 'shames' : 'unsure',
    about,
    verdict: sure ? 'fail' : 'review',
    purposes,
    evidence: { words: name, decidedBy: refusal.words },
  };
}

function check(reading: ReadingFor<'style'>): RuleFinding[] {
  const pressed = reading.buttons
    .filter(({ refusal, perceivable }) => refusal.refuses && refusal.shames && perceivable !== false)
    .map((button) => finding(button.ref, button.name, button.refusal, []));
  const chosen = reading.controls
    .filter((control) => isChoice(control) && control.perceivable)
    .flatMap((control) => {
      const refusal = readRefusal(control.name, control.language ?? reading.page.language);
      const purposes = askedPurposes(control);
      const shames = refusal.refuses && refusal.shames && !isWhatIsAsked(control, refusal);
      return shames ? [finding(control.ref, control.name, refusal, purposes)] : [];
    });
  return [...pressed, ...chosen];
}
