import type { Need } from './facts.js';
import type { RuleFinding } from './finding.js';
import type { ReadingFor } from './reading.js';

export type RuleStatus = 'trial' | 'stable';
export type Scope = 'control' | 'surface' | 'page' | 'visit';

/** Dark-pattern families after Gray, Santos, Bielova and Mildner (CHI 2024). */
export type Pattern =
  | 'bad-default'
  | 'hidden-information'
  | 'visual-interference'
  | 'sneaking'
  | 'trick-wording'
  | 'forced-action'
  | 'obstruction'
  | 'nagging';

export type OptionValues = Readonly<Record<string, number | boolean | string>>;

/** What anyone may know of a rule without running it. */
export interface RuleMeta {
  readonly id: string;
  readonly status: RuleStatus;
  readonly since: string;
  /** 0 none, 1 framed, 2 preset or blocked, 3 concealed or misleading: part of the severity. */
  readonly deception: 0 | 1 | 2 | 3;
  readonly pattern: Pattern;
  /** Ids of `law/provisions`. */
  readonly basis: readonly string[];
  readonly scope: Scope;
  readonly needs: readonly Need[];
  readonly title: string;
  /** One sentence to the person. */
  readonly why: string;
  /** One sentence to the site. */
  readonly fix: string;
  /** Sentence by key. Holes are `{name}` and filled from the finding's evidence. */
  readonly messages: Readonly<Record<string, string>>;
}

export interface Rule extends RuleMeta {
  readonly options: OptionValues;
  /** Pure: no document, no clock, no chance. Returning nothing is passing. */
  readonly check: (reading: ReadingFor<Need>, options: OptionValues) => readonly RuleFinding[];
  /** Whether there was anything to judge; without it `clear` would also mean "nothing there". */
  readonly applies: (reading: ReadingFor<Need>) => boolean;
}

/** What running a rule and grading what it found reads of it. Scripts in pages carry no more of a rule than this. */
export type JudgedBy = Pick<Rule, 'id' | 'deception' | 'basis' | 'needs' | 'options' | 'check' | 'applies'>;

type RuleOf<N extends Need, O extends OptionValues> = Omit<Rule, 'needs' | 'options' | 'check' | 'applies'> & {
  readonly needs: readonly N[];
  readonly options: O;
  readonly applies: (reading: ReadingFor<N>) => boolean;
  readonly check: (reading: ReadingFor<N>, options: O) => readonly RuleFinding[];
};

/** Ties what `check` may read to what `needs` declares. The one cast is here, so that no rule needs one. */
export function defineRule<const N extends Need, O extends OptionValues>(rule: RuleOf<N, O>): Rule {
  return rule as unknown as Rule;
}
