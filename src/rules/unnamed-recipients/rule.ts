import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { isPreset, showsSavedChoices } from '../../read/consent.js';

export const rule = defineRule({
  id: 'unnamed-recipients',
  status: 'trial',
  since: '0.1.0',
  deception: 1,
  pattern: 'hidden-information',
  basis: [
    'gdpr-art-13',
    'gdpr-rec-42',
    'planet49',
    'pecr-reg-22',
    'pipl-art-23',
    'cn-netdata-art-22',
    'alipay-2018',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'appi-art-27',
    'kr-pipa-art-17',
    'pipeda-6-1',
    'qc-p39-1-s-14',
  ],
  scope: 'control',
  needs: [],
  title: 'A consent to share with nobody in particular',
  why: 'Leave is asked to hand data to “partners” or “third parties”, and nothing says who they are.',
  fix: 'Name the recipients, or link to the list of them, beside the control.',
  messages: {
    // Shown where leave is already given, or demanded, and no recipient is named.
    given: 'Potential consent for unnamed recipients: “{words}” is {how} and does not say who they are.',
    // Shown where the person can still leave it off, or weak words decided.
    asked: 'This asks leave to share with recipients it does not name: “{words}”. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some(({ meaning }) => meaning.purposes.includes('third-party-sharing')),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

type Control = ControlFor<never>;

// A name that ends as companies' names do, in Latin letters and in Chinese, Japanese and Korean.
const COMPANY =
  /\p{Lu}[\p{L}\p{N}&'’.-]*,? (?:Ltd|Limited|LLC|Inc|PLC|plc|GmbH|AG|SE|KG|UG|S\.?A|SAS|SARL|S\.?L|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|A\/S|AS|AB|Oy|s\.r\.o|sp\. z o\.o|Sp\. z o\.o|Kft|JSC|Corp)(?![\p{L}])|(?:有限公司|股份公司|株式会社|주식회사)|(?:ООО|АО|Công ty|CÔNG TY|شركة) ["«“]?\p{L}/u;

/** From the words about sharing on, a company is called by its name; the one that asks stands before them. */
function namesSomeone({ name, meaning }: Control): boolean {
  const starts = meaning.words.map((words) => name.indexOf(words)).filter((at) => at >= 0);
  return COMPANY.test(name.slice(Math.min(...starts, name.length)));
}

function judge(control: Control, reading: ReadingFor<never>): RuleFinding[] {
  const { meaning } = control;
  if (!control.isConsent || !meaning.purposes.includes('third-party-sharing')) return [];
  // A link beside "partners" leads to who they are, or can; without a word for recipients there is nobody to name.
  if (!meaning.recipients || control.links.length > 0 || meaning.polarity === 'refuses') return [];
  if (namesSomeone(control)) return [];
  if (showsSavedChoices(reading)) return [];
  // Some laws are content with categories of recipients (GDPR, Art 13(1)(e)): while it can be left off, a person looks.
  const isGiven = isPreset(control, reading);
  const sure = (isGiven || control.required) && meaning.confidence === 'high' && meaning.polarity === 'asks';
  return [
    {
      message: sure ? 'given' : 'asked',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: ['third-party-sharing'],
      evidence: {
        words: control.name || control.fieldName,
        how: isGiven ? 'already on' : control.required ? 'required' : 'off',
        decidedBy: meaning.words,
      },
    },
  ];
}
