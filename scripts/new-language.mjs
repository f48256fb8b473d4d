// `npm run new-language <tag> [script]`: the form of a lexicon and of its test, every concept and every row there to be filled.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const SCRIPTS = ['latin', 'cyrillic', 'greek', 'arabic', 'hebrew', 'devanagari', 'thai', 'han', 'kana', 'hangul'];
const [tag = '', script = 'latin'] = process.argv.slice(2);
if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(tag) || !SCRIPTS.includes(script)) {
  console.error(`Give a language tag, and how it is written where that is not Latin: npm run new-language sr cyrillic
Known ways of writing: ${SCRIPTS.join(', ')}. For another one, add it to src/lexicon/script.ts first.`);
  process.exit(2);
}
const file = tag.toLowerCase();
const name = tag.replace('-', '');
const lexicon = `src/lexicon/languages/${file}.ts`;
const table = `test/lexicon/${file}.test.ts`;
for (const path of [lexicon, table]) {
  if (!existsSync(path)) continue;
  console.error(`${path} is there already.`);
  process.exit(2);
}

// The concepts are those of English: a type would not list them to a script.
const english = readFileSync('src/lexicon/languages/en.ts', 'utf8');
const phrases = english.slice(english.indexOf('phrases: {'));
const concepts = Array.from(phrases.matchAll(/^ {4}(\w+):/gm), (match) => match[1] ?? '');
const declared = readFileSync('src/lexicon/lexicon.ts', 'utf8').replace(/\r/g, '');

/** What the contract says of a concept, if anything. @param {string} concept */
function meaning(concept) {
  const found = new RegExp(`/\\*\\* ([^\\n]+) \\*/\\n\\s*\\| '${concept}'`).exec(declared);
  return found ? `    // ${found[1]}\n` : '';
}

writeFileSync(
  lexicon,
  `import type { Lexicon } from '../lexicon.js';

export const ${name}: Lexicon = {
  language: '${tag}',
  script: '${script}',
  common: '',
  hint: '',
  phrases: {
${concepts.map((concept) => `${meaning(concept)}    ${concept}: '',\n`).join('')}  },
};
`,
);

const purposes = [
  'marketing',
  'third-party-sharing',
  'profiling',
  'credit',
  'cookies',
  'paid-extra',
  'terms',
  'privacy-notice',
  'age',
  'convenience',
];
const rows =
  'unclear yes no refusesNot agrees agreesNot recurring price priceNot promises acts actsNot shames shamesNot rights similarProducts legitimateInterest';
const intents = 'accept reject settings save close submit other'.split(' ');
writeFileSync(
  table,
  `import { expectWords } from './expect-words.js';

expectWords({
  language: '${tag}',
  purposes: {
${purposes.map((purpose) => `    ${purpose.includes('-') ? `'${purpose}'` : purpose}: { asks: [], refuses: [], not: [] },\n`).join('')}  },
  hints: {},
${rows
  .split(' ')
  .map((row) => `  ${row}: [],\n`)
  .join('')}  buttons: { ${intents.map((intent) => `${intent}: []`).join(', ')} },
});
`,
);
console.log(`${lexicon} and ${table} are there. Fill them, then: npm run generate && npm test lexicon/${file}`);
