// Answers kept by text. A page is looked at again and again and mostly says what it said before, in the words of a person and of
// nobody: only texts that are cleaned of what is typed may be asked here, since what is kept outlives a look.
import { spokenTurn } from './registry.js';

// More than the controls and buttons of nearly every page; twice as many are kept at most (own judgement).
const MOST = 500;
// Longer texts are few, and take the room of many.
const LONGEST = 1000;

type Ask<T> = (text: string, hint?: string | null) => T;

/** The same answers, each worked out once as long as the same languages are spoken. */
export function kept<T extends object | string | null>(ask: Ask<T>): Ask<T> {
  let turn = -1;
  let newer = new Map<string, T>();
  let older = new Map<string, T>();
  return (text, hint) => {
    if (text.length > LONGEST) return ask(text, hint);
    if (turn !== spokenTurn()) {
      newer = new Map();
      older = new Map();
      turn = spokenTurn();
    }
    const key = `${hint ?? ''}\n${text}`;
    const known = newer.get(key);
    if (known !== undefined) return known;
    const before = older.get(key);
    const answer = before === undefined ? ask(text, hint) : before;
    // What is asked for goes on being kept; the rest goes when as much again has come.
    if (newer.size >= MOST) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, answer);
    return answer;
  };
}
