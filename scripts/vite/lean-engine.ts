import { type Plugin, parseAst } from 'vite';

// What rules say to people, and what of a lexicon the generated files hold: no engine reads it (`JudgedBy`, `Vocabulary`). English is
// said by the overlay's words, and reports by `metadata.gen.ts`.
const SAID = new Set(['status', 'since', 'pattern', 'scope', 'title', 'why', 'fix', 'messages']);
const GENERATED = new Set(['common', 'hint']);

const RULE = /\/src\/rules\/[^/]+\/rule\.ts$/;
const LEXICON = /\/src\/lexicon\/languages\/[^/]+\.ts$/;
const STYLE = /\/src\/extension\/content\/warning-style\.ts$/;
const PHRASES = /\/src\/lexicon\/(?:languages\/[^/]+|field-words)\.ts$/;

// `dom-accessibility-api` brings these for browsers that we do not run in, and its set looks through all it holds each time it is asked.
const NATIVE: readonly (readonly [RegExp, string])[] = [
  [/\/dom-accessibility-api\/dist\/polyfills\/array\.from\.mjs$/, 'export default Array.from;'],
  [/\/dom-accessibility-api\/dist\/polyfills\/SetLike\.mjs$/, 'export default Set;'],
];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
type Property = Node & { readonly key?: { readonly name?: string } };
type Found = Node & { readonly properties: readonly Property[] };

/** Every object literal of a module, the outer ones first. */
function objectsIn(node: unknown): Found[] {
  if (Array.isArray(node)) return node.flatMap(objectsIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = (node as Node).type === 'ObjectExpression' ? [node as Found] : [];
  return [...own, ...Object.values(node).flatMap(objectsIn)];
}

const nameOf = ({ key }: Property): string => key?.name ?? '';

/** Leaves properties out of the object literal that has one of the name `mark`: a rule, a lexicon. */
export function without(code: string, names: ReadonlySet<string>, mark: string): string {
  const objects = objectsIn(parseAst(code, { lang: 'ts' }));
  const object = objects.find(({ properties }) => properties.some((property) => nameOf(property) === mark));
  let left = '';
  let at = 0;
  object?.properties.forEach((property, number, all) => {
    if (!names.has(nameOf(property))) return;
    left += code.slice(at, property.start);
    at = all[number + 1]?.start ?? object.end - 1;
  });
  return left + code.slice(at);
}

/** Phrases stand in lines for people; between them a bar is enough. */
export const inOneLine = (phrases: string): string => phrases.replace(/\s*\|\s*/g, '|');

const inOneStyle = (code: string): string =>
  code.replace(/`[^`]+`/g, (sheet) =>
    sheet
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1'),
  );

/**
 * One letter beyond Latin, and a browser keeps the whole script at two bytes a letter, in every frame; escaped, it compresses no worse.
 * Letters stand in texts and patterns alone, and both read the escape.
 */
export function inAscii(code: string): string {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('a backslash before a letter would escape the escape');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Takes out of the scripts that run in pages what only people read, and what every browser has. */
export function leanEngine(): Plugin {
  return {
    name: 'untick:lean-engine',
    enforce: 'pre',
    load: (id) => NATIVE.find(([polyfill]) => polyfill.test(id))?.[1],
    transform(code, id) {
      let lean = code;
      if (RULE.test(id)) lean = without(lean, SAID, 'basis');
      if (LEXICON.test(id)) lean = without(lean, GENERATED, 'phrases');
      if (PHRASES.test(id)) lean = inOneLine(lean);
      if (STYLE.test(id)) lean = inOneStyle(lean);
      return lean === code ? undefined : { code: lean, map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
    },
  };
}
