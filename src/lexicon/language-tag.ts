// Other names of a language, or languages that one of the lexicons reads as well.
const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  ms: 'id',
  bs: 'hr',
  sh: 'hr',
  // In Latin letters; there is no lexicon for its Cyrillic.
  sr: 'hr',
  prs: 'fa',
  yue: 'zh-Hant',
};

const TRADITIONAL: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo']);

/** The tag of the lexicon that a page's language tag calls for: a page says `zh_TW`, `pt-BR`, `nb`. */
export function lexiconTag(tag: string): string {
  const [base = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  if (base === 'zh') return rest.some((part) => TRADITIONAL.has(part)) ? 'zh-Hant' : 'zh-Hans';
  return ALIASES[base] ?? base;
}
