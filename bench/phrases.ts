// What each label of the table asks of the lexicon, and what it got.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readIntent } from '../src/lexicon/intent.js';
import { lexiconTag } from '../src/lexicon/language-tag.js';
import type { Lexicon } from '../src/lexicon/lexicon.js';
import { readNotice } from '../src/lexicon/read-notice.js';
import { readRefusal } from '../src/lexicon/read-refusal.js';
import { readWords } from '../src/lexicon/read-words.js';
import { addLexicon, speak } from '../src/lexicon/registry.js';

for (const file of Object.values(
  import.meta.glob<Record<string, Lexicon>>('../src/lexicon/languages/*.ts', { eager: true }),
)) {
  for (const lexicon of Object.values(file)) addLexicon(lexicon);
}

/** What a label must be read as (one of each group) and may be read as besides. */
interface Wanted {
  readonly groups: readonly (readonly string[])[];
  readonly allowed: readonly string[];
}

const want = (groups: string[][], allowed: string[] = []): Wanted => ({ groups, allowed });
const COOKIES = ['cookies', 'profiling'];
const WANTED: Readonly<Record<string, Wanted>> = {
  'marketing-own': want([['marketing']], ['third-party-sharing']),
  'marketing-partner': want([['third-party-sharing', 'marketing']], ['marketing', 'third-party-sharing']),
  'marketing-own+partner': want([['marketing'], ['third-party-sharing', 'marketing']], ['third-party-sharing']),
  'third-party-sharing': want([['third-party-sharing']], ['marketing', 'profiling']),
  terms: want([['terms']]),
  'terms+privacy': want([['terms']]),
  'terms+marketing': want([['terms'], ['marketing']], ['third-party-sharing']),
  'terms+auto-renew': want([['terms'], ['paid-extra']]),
  'terms+privacy+credit-check': want([['terms'], ['credit']], ['third-party-sharing']),
  'privacy-policy': want([['privacy-notice', 'terms']], ['terms', 'third-party-sharing']),
  'auto-renew': want([['paid-extra']]),
  insurance: want([['paid-extra']]),
  'add-on-purchase': want([['paid-extra']]),
  profiling: want([['profiling']], ['marketing', 'third-party-sharing']),
  'cookie-necessary': want([], ['cookies']),
};
// Nothing a label alone can tell, or no consent of any kind here.
const SKIPPED =
  /^(?:licence-dedication|cookie-opt-out-default|cookie-functional|remote-assistance|members-may-email|forum-admin-mail|contact-channel|select-all-consents|label|NOT:contact-channel)$/;
const ASIDE = ['privacy-notice', 'age', 'convenience'];
const INTENTS: Readonly<Record<string, string>> = {
  'accept-all': 'accept',
  reject: 'reject',
  settings: 'settings',
  save: 'save',
  'accept-selected': 'save',
  confirmshaming: 'shame',
};

function wantedOf(label: string): Wanted | null {
  if (SKIPPED.test(label)) return null;
  if (label.startsWith('NOT:')) return want([], []);
  const bare = label.replace(/^(?:implied|opt-out):/, '');
  // A category called "Advertising" and no more is told from a shop's own advertising by the banner it stands on.
  if (/^cookie-(?:advertising|marketing)$/.test(bare))
    return want([[...COOKIES, 'marketing']], ['third-party-sharing']);
  return (
    WANTED[bare] ??
    (bare.startsWith('cookie') ? want([COOKIES], [...COOKIES, 'marketing', 'third-party-sharing']) : null)
  );
}

class Count {
  hits = 0;
  falseAlarms = 0;
  misses = 0;
  rows = 0;
  get precision(): number {
    return this.hits / (this.hits + this.falseAlarms || 1);
  }
  get recall(): number {
    return this.hits / (this.hits + this.misses || 1);
  }
  get f1(): number {
    return (2 * this.hits) / (2 * this.hits + this.falseAlarms + this.misses || 1);
  }
}

export interface PhraseScore {
  readonly perLanguage: ReadonlyMap<string, Count>;
  readonly perPurpose: ReadonlyMap<string, Count>;
  readonly wrong: readonly string[];
}

function predictedOf(text: string, label: string, language: string): string[] {
  const reading =
    label.startsWith('implied:') || label === 'cookie-implied' ? readNotice(text, language) : readWords(text, language);
  return reading.purposes.filter((purpose) => !ASIDE.includes(purpose) || label === 'privacy-policy');
}

export function countPhrases(table: string, languages: readonly string[]): PhraseScore {
  const perLanguage = new Map<string, Count>();
  const perPurpose = new Map<string, Count>();
  const wrong: string[] = [];
  const count = (map: Map<string, Count>, key: string): Count => {
    const known = map.get(key) ?? new Count();
    map.set(key, known);
    return known;
  };
  for (const row of table.trim().split('\n').slice(1)) {
    const [text = '', lang = '', label = ''] = row.split('\t');
    const tag = lexiconTag(lang);
    if (languages.length > 0 && !languages.includes(tag)) continue;
    if (speak([tag]).length > 0) continue;
    const tally = (purpose: string, key: 'hits' | 'falseAlarms' | 'misses') => {
      count(perLanguage, tag)[key]++;
      count(perPurpose, purpose)[key]++;
      count(perLanguage, 'all')[key]++;
      if (key !== 'hits')
        wrong.push(`${tag}\t${key === 'misses' ? 'missed' : 'wrongly'} ${purpose}\t${label}\t${text.slice(0, 220)}`);
    };
    if (label.startsWith('BUTTON:')) {
      const intent = INTENTS[label.slice(7)] ?? '';
      const isRight = intent === 'shame' ? readRefusal(text, tag).shames : readIntent(text, tag) === intent;
      const key = `button ${intent}`;
      const into = count(perPurpose, key);
      into.rows++;
      if (isRight) into.hits++;
      else {
        into.misses++;
        wrong.push(`${tag}\tmissed ${key} (${readIntent(text, tag)})\t${label}\t${text.slice(0, 220)}`);
      }
      continue;
    }
    const wanted = wantedOf(label);
    if (!wanted) continue;
    count(perLanguage, tag).rows++;
    count(perLanguage, 'all').rows++;
    const predicted = predictedOf(text, label, tag);
    for (const group of wanted.groups)
      tally(group[0] ?? '', group.some((one) => predicted.includes(one)) ? 'hits' : 'misses');
    const fine = [...wanted.groups.flat(), ...wanted.allowed, ...ASIDE];
    for (const purpose of predicted) if (!fine.includes(purpose)) tally(purpose, 'falseAlarms');
    if (label.startsWith('opt-out:')) {
      const into = count(perPurpose, 'polarity refuses');
      if (readWords(text, tag).polarity === 'refuses') into.hits++;
      else {
        into.misses++;
        wrong.push(`${tag}\tmissed polarity (${readWords(text, tag).polarity})\t${label}\t${text.slice(0, 220)}`);
      }
    }
  }
  return { perLanguage, perPurpose, wrong };
}

const table = (title: string, counts: ReadonlyMap<string, Count>): string => {
  const rows = [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const lines = rows.map(
    ([key, one]) =>
      `| ${key} | ${one.hits} | ${one.falseAlarms} | ${one.misses} | ${one.precision.toFixed(2)} | ${one.recall.toFixed(2)} | ${one.f1.toFixed(2)} |`,
  );
  return `| ${title} | hits | false alarms | misses | precision | recall | F1 |\n|---|--:|--:|--:|--:|--:|--:|\n${lines.join('\n')}\n`;
};

/** Counts of a table of phrases as two Markdown tables, with `--list` every phrase read wrongly. */
export function scorePhrases(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { list: { type: 'boolean' }, languages: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file) return 'Which table? node bench/phrases.mjs <table.tsv> [--list] [--languages de,fr]\n';
  const score = countPhrases(readFileSync(file, 'utf8'), values.languages?.split(',') ?? []);
  const listed = values.list ? `\n${score.wrong.join('\n')}\n` : '';
  return `${table('language', score.perLanguage)}\n${table('purpose', score.perPurpose)}${listed}`;
}
