import type { Ref } from '../../model/facts.js';
import type { RuleFinding } from '../../model/finding.js';
import type { Effort } from '../../model/history.js';
import type { ReadingFor, SurfaceReading } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedBy } from '../../read/banner.js';

export const rule = defineRule({
  id: 'buried-reject',
  status: 'trial',
  since: '0.1.0',
  deception: 2,
  pattern: 'obstruction',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-7',
    'gdpr-art-25-2',
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
  needs: ['history'],
  title: 'A refusal that takes more steps than accepting',
  why: 'Yes is one press away, and no is further.',
  fix: 'Let a person refuse from the same layer and with as many presses as accepting takes.',
  messages: {
    // Shown where a probe pressed its way through both.
    longer: 'Potential buried refusal: refusing took {refuse} presses ({way}), accepting {accept}.',
    // Shown where the person's own presses were counted: they may have taken a detour.
    detour: 'Refusing took {refuse} presses ({way}), accepting takes {accept}. Please look.',
    // Shown where a probe found a way to accept and none to refuse.
    noWay: 'Accepting takes {accept} presses, and no way to refuse was found. Please look.',
  },
  options: {},
  applies: (reading) => reading.page.history.efforts.some(({ accept }) => accept !== null),
  check: (reading) => latest(reading.page.history.efforts).flatMap((effort) => judge(effort, reading)),
});

type Seen = ReadingFor<'history'>;

/** Where the surface that was refused is gone, there is nothing to point at. */
const NOWHERE: Ref = -1;

/** Of one surface what was counted last, and by a probe rather than by the way: it takes no detours. */
function latest(efforts: readonly Effort[]): Effort[] {
  const probeLast = efforts.toSorted((a, b) => Number(a.by === 'probe') - Number(b.by === 'probe'));
  return [...new Map(probeLast.map((effort) => [effort.words, effort])).values()];
}

const surfaceOf = ({ surface, words }: Effort, { surfaces }: Seen): SurfaceReading | undefined =>
  surfaces.find(({ ref }) => ref === surface) ??
  surfaces.find(({ text }) => words !== '' && text.slice(0, words.length) === words);

function messageFor({ accept, refuse, by }: Effort): 'longer' | 'detour' | 'noWay' | null {
  if (accept === null) return null;
  // A person who accepts has not looked for a way to refuse.
  if (refuse === null) return by === 'probe' ? 'noWay' : null;
  if (refuse <= accept) return null;
  return by === 'probe' ? 'longer' : 'detour';
}

function judge(effort: Effort, reading: Seen): RuleFinding[] {
  const message = messageFor(effort);
  if (!message) return [];
  const surface = surfaceOf(effort, reading);
  return [
    {
      message,
      about: surface?.ref ?? effort.surface ?? NOWHERE,
      verdict: message === 'longer' ? 'fail' : 'review',
      purposes: surface ? askedBy(surface) : ['cookies'],
      evidence: {
        words: surface?.text ?? effort.words,
        accept: effort.accept,
        refuse: effort.refuse,
        way: effort.way,
        countedBy: effort.by,
      },
    },
  ];
}
