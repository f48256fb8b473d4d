// What is taken out of a run so that it may be shared with others than those who may see everything.
import { pathTemplate } from '../audit/fingerprint.js';
import type { PageFacts } from '../model/facts.js';
import type { Entries } from './archive.js';
import { readableJson } from './canonical-json.js';
import { toBytes, toText } from './digest.js';
import { roleOf } from './package-paths.js';
import type { Redaction, Redactions } from './redactions.js';
import type { Run } from './run.js';

const REMOVED = '[removed]';

const NOT_LOOKED_FOR = [
  'Names of people inside the sentences of a page, as in a greeting or an address book.',
  'What pictures show beyond fields, which are masked.',
];

const KEPT_TITLE = 'Words of the title, by which the kind of the page is told: ';

/** Whether facts mean the same kind of page with other words in their outline. */
export type IsSameKind = (facts: PageFacts, outline: string) => boolean;

interface Rule {
  readonly what: string;
  readonly reason: string;
}

const TITLE: Rule = { what: 'title of the page', reason: 'titles may hold names' };
const ADDRESS: Rule = {
  what: 'parts of addresses that name one order, one person or one folder',
  reason: 'they may identify a person',
};
const COOKIES: Rule = { what: 'cookies', reason: 'their names may identify a visitor' };
const COMMAND: Rule = {
  what: 'files named on the command line',
  reason: 'paths may hold the name of the person who ran it',
};
const SCRIPTS: Rule = { what: 'text of scripts', reason: 'it may hold data of an account' };
const PICTURE: Rule = {
  what: 'picture of the whole page',
  reason: 'after a journey it may show names, addresses or a basket',
};

class Tally {
  readonly #counts = new Map<string, Redaction>();

  note(file: string, { what, reason }: Rule, count = 1): void {
    if (count === 0) return;
    const key = JSON.stringify([file, what]);
    const before = this.#counts.get(key)?.count ?? 0;
    this.#counts.set(key, { file, what, reason, count: before + count });
  }

  get removed(): readonly Redaction[] {
    return [...this.#counts.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }
}

/** An address by which a finding keeps its name: that is made from the template of the path. */
export function redactAddress(url: string): string {
  const [origin = ''] = /^[a-z-]+:\/\/[^/]*/i.exec(url) ?? [];
  return origin === '' ? url : `${origin}${pathTemplate(url)}`;
}

// A part of an outline is cut to so many characters, the last of which is then an ellipsis.
const OUTLINE_PART = 80;

/** The title stands among the words of the page's outline, too. Null: it has to, or the page would seem to be of another kind. */
function outlineWithoutTitle(facts: PageFacts, isSameKind: IsSameKind): string | null {
  const part = facts.title.slice(0, OUTLINE_PART - 1);
  if (part === '' || !facts.outline.includes(part)) return facts.outline;
  const outline = facts.outline.replaceAll(part, REMOVED);
  return isSameKind(facts, outline) ? outline : null;
}

/** Keys under which an address stands in any of our files. */
const ADDRESS_KEYS = new Set(['url', 'location', 'referer']);

function redactValue(value: unknown, note: (rule: Rule) => void): unknown {
  if (Array.isArray(value)) return value.map((one) => redactValue(one, note));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key === 'title' && typeof one === 'string' && one !== '') {
        note(TITLE);
        return [key, REMOVED];
      }
      if (ADDRESS_KEYS.has(key) && typeof one === 'string') {
        const kept = redactAddress(one);
        if (kept !== one) note(ADDRESS);
        return [key, kept];
      }
      if (key === 'cookies' && Array.isArray(one)) {
        if (one.length > 0) note(COOKIES);
        return [key, []];
      }
      return [key, redactValue(one, note)];
    }),
  );
}

const SCRIPT_TEXT = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi;
const TITLE_TEXT = /(<title\b[^>]*>)([\s\S]*?)(<\/title>)/gi;

function redactMarkup(text: string, note: (rule: Rule) => void): string {
  const empty = (rule: Rule) => (_: string, open: string, inside: string, close: string) => {
    if (inside === '') return `${open}${close}`;
    note(rule);
    return `${open}${REMOVED}${close}`;
  };
  return text.replace(SCRIPT_TEXT, empty(SCRIPTS)).replace(TITLE_TEXT, empty(TITLE));
}

const isPathArgument = (argument: string): boolean => /[\\/]/.test(argument) && !/^https?:/i.test(argument);

function redactCommand(commandLine: readonly string[], tally: Tally): readonly string[] {
  return commandLine.map((argument) => {
    if (!isPathArgument(argument)) return /^https?:/i.test(argument) ? redactAddress(argument) : argument;
    tally.note('run.json', COMMAND);
    return argument.includes('=') ? `${argument.split('=')[0]}=${REMOVED}` : REMOVED;
  });
}

export interface Shareable {
  readonly run: Run;
  readonly files: Entries;
  readonly redactions: Redactions;
}

interface SavedFacts {
  readonly frames: readonly { readonly facts: PageFacts; readonly laterFacts: PageFacts | null }[];
}

/** Findings keep their names, and the saved facts still give them. */
export function redact(run: Run, files: Entries, isSameKind: IsSameKind): Shareable {
  const tally = new Tally();
  const keptTitles: string[] = [];
  const withoutTitles = (saved: SavedFacts, path: string): SavedFacts => {
    const cut = (facts: PageFacts): PageFacts => {
      const outline = outlineWithoutTitle(facts, isSameKind);
      if (outline === null) keptTitles.push(path);
      return { ...facts, outline: outline ?? facts.outline };
    };
    const both = (frame: SavedFacts['frames'][number]) => ({
      ...frame,
      facts: cut(frame.facts),
      ...(frame.laterFacts ? { laterFacts: cut(frame.laterFacts) } : {}),
    });
    return { ...saved, frames: saved.frames.map(both) };
  };
  const kept = new Map<string, Uint8Array>();
  const isWholePicture = (path: string) => ['screenshot', 'annotated-screenshot'].includes(roleOf(path));
  for (const [path, bytes] of files) {
    const note = (rule: Rule) => tally.note(path, rule);
    if (roleOf(path) === 'cookies') note(COOKIES);
    else if (run.way === 'journey' && isWholePicture(path)) note(PICTURE);
    else if (path.endsWith('.json')) {
      const value: unknown = JSON.parse(toText(bytes));
      const own = roleOf(path) === 'facts' ? withoutTitles(value as SavedFacts, path) : value;
      kept.set(path, toBytes(readableJson(redactValue(own, note))));
    } else if (path.endsWith('.html')) kept.set(path, toBytes(redactMarkup(toText(bytes), note)));
    else kept.set(path, bytes);
  }
  const shared = redactValue(run, (rule) => tally.note('run.json', rule)) as Run;
  return {
    run: { ...shared, commandLine: redactCommand(shared.commandLine, tally) },
    files: kept,
    redactions: {
      schemaVersion: 1,
      removed: tally.removed,
      notLookedFor: [...NOT_LOOKED_FOR, ...[...new Set(keptTitles)].map((path) => `${KEPT_TITLE}${path}`)],
    },
  };
}
