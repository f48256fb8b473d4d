import { languageIn } from '../../lexicon/languages-of.js';
import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedPurposes } from '../../read/consent.js';

export const rule = defineRule({
  id: 'foreign-language-consent',
  status: 'trial',
  since: '0.1.0',
  deception: 1,
  pattern: 'hidden-information',
  basis: [
    'gdpr-art-7',
    'gdpr-rec-42',
    'edpb-03-2022',
    'edpb-05-2020',
    'pipl-art-17',
    'sa-pdpl-ir-art-11',
    'pipeda-6-1',
    'qc-p39-1-s-14',
  ],
  scope: 'control',
  needs: ['style'],
  title: 'A consent in another language than the page',
  why: 'Who reads this page may not read the language in which the consent is asked.',
  fix: 'Ask in the language of the page.',
  messages: {
    // Shown where page and label are in different languages.
    foreign: 'Potential consent nobody can read: “{words}” is in {language}, the page in {pageLanguage}.',
    // Shown where the two languages share their letters, or the label is short.
    unsure:
      'This consent may be in another language ({language}) than the page ({pageLanguage}): “{words}”. Please look.',
  },
  options: {
    /** Letters. Less is a name, a brand or a borrowed word: "Newsletter" is a word of thirty languages (own judgement). */
    leastLetters: 12,
    /** Words, or letters of scripts without spaces, from which on the language of a label is beyond doubt (own judgement). */
    sureWords: 6,
  },
  applies: (reading) => reading.page.textLanguage !== null && reading.controls.some((control) => control.isConsent),
  check: (reading, options) => reading.controls.flatMap((control) => judge(control, reading, options)),
});

type Control = ControlFor<'style'>;

// Told apart by a letter here and there, and read by one another: never a foreign language, and often mistaken in a short label.
const NEIGHBOURS = [
  ['da', 'no', 'sv'],
  ['cs', 'sk'],
  ['hr', 'sl', 'sr'],
  ['es', 'pt', 'it'],
  ['ru', 'uk', 'bg'],
  ['zh-Hans', 'zh-Hant', 'ja'],
  ['ar', 'fa'],
];

const areNear = (one: string, other: string): boolean =>
  one === other || NEIGHBOURS.some((group) => group.includes(one) && group.includes(other));

// Names of documents and brands stay as they are, whatever the language around them.
const QUOTED = /[“„"«「『《][^”“"»」』》]{0,120}[”“"»」』》]/gu;
// "Ich möchte den Newsletter / I would like the newsletter": the same asked twice.
const SIDE_BY_SIDE = /[/|·•()（）\n]+|[.!?。！？]\s*/u;

/** Some of it is in the page's language: then it can be read. */
const isSaidIn = (words: string, language: string): boolean =>
  words.split(SIDE_BY_SIDE).some((part) => languageIn(part) === language);

/** Something else a person reads here is in that language too: then the page speaks both. */
function isSpokenHere(language: string, control: Control, reading: ReadingFor<'style'>): boolean {
  const others = [
    ...reading.actions.map(({ name }) => name),
    // A line that holds the label itself says nothing of its neighbours.
    ...reading.texts.map(({ text }) => text).filter((text) => !text.includes(control.name)),
    ...reading.controls.filter(({ ref, isConsent }) => ref !== control.ref && !isConsent).map(({ name }) => name),
    ...reading.page.forms.map(({ heading }) => heading),
  ];
  return others.some((words) => isSaidIn(words, language));
}

function judge(
  control: Control,
  reading: ReadingFor<'style'>,
  { leastLetters, sureWords }: { leastLetters: number; sureWords: number },
): RuleFinding[] {
  const pageLanguage = reading.page.textLanguage;
  if (!control.isConsent || !control.perceivable || pageLanguage === null) return [];
  const said = control.name.replace(QUOTED, ' ');
  const letters = said.match(/\p{L}/gu)?.length ?? 0;
  const language = letters >= leastLetters ? languageIn(said) : null;
  // In a short label a small word of one language may stand in another: what decided its meaning has to agree.
  if (language === null || language !== control.meaning.language || areNear(language, pageLanguage)) return [];
  if (isSaidIn(said, pageLanguage) || isSpokenHere(language, control, reading)) return [];
  const words = said.trim().split(/\s+/).length;
  const sure = control.meaning.confidence === 'high' && (words >= sureWords || letters >= words * sureWords * 2);
  return [
    {
      message: sure ? 'foreign' : 'unsure',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: askedPurposes(control),
      evidence: { words: control.name, language, pageLanguage, decidedBy: control.meaning.words },
    },
  ];
}
