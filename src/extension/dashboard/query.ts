// What is asked of the list, and how an address says it.
import { DECISIONS } from '../../model/visit.js';
import { LEVELS } from './level.js';

export const SORTS = ['seen', 'level', 'rule', 'site'] as const;
export type Sort = (typeof SORTS)[number];

export const STATES = ['open', ...DECISIONS] as const;
export type ReviewState = (typeof STATES)[number];

export interface Query {
  readonly search: string;
  readonly level: string;
  readonly rule: string;
  readonly site: string;
  readonly decision: string;
  /** Days as `2026-11-26`, by the clock of this device; both are part of the time asked for. */
  readonly from: string;
  readonly until: string;
  /** Id of a case. */
  readonly case: string;
  readonly sort: Sort;
  /** Newest, gravest, or first of the alphabet leads; turned, the other end does. */
  readonly isTurned: boolean;
  /** A finding that comes back on its page is one line. */
  readonly isGrouped: boolean;
  /** From 1. */
  readonly page: number;
}

export const ALL: Query = {
  search: '',
  level: '',
  rule: '',
  site: '',
  decision: '',
  from: '',
  until: '',
  case: '',
  sort: 'seen',
  isTurned: false,
  isGrouped: true,
  page: 1,
};

const among = <T extends string>(values: readonly T[], said: string): T | '' =>
  values.find((value) => value === said) ?? '';
const dayOf = (said: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(said) ? said : '');

/** An address may have been typed, or be an old one: what is not understood is left out. */
export function parseQuery(said: URLSearchParams): Query {
  const get = (name: string) => said.get(name) ?? '';
  return {
    search: get('search'),
    level: among(LEVELS, get('level')),
    rule: get('rule'),
    site: get('site'),
    decision: among(STATES, get('decision')),
    from: dayOf(get('from')),
    until: dayOf(get('until')),
    case: get('case'),
    sort: among(SORTS, get('sort')) || ALL.sort,
    isTurned: get('turned') === '1',
    isGrouped: get('each') !== '1',
    page: Math.max(1, Math.trunc(Number(get('page'))) || 1),
  };
}

export function sayQuery({ isTurned, isGrouped, page, sort, ...asked }: Query): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== '') said.set(name, value);
  if (sort !== ALL.sort) said.set('sort', sort);
  if (isTurned) said.set('turned', '1');
  if (!isGrouped) said.set('each', '1');
  if (page > 1) said.set('page', String(page));
  return said.toString();
}

/** Whether anything is asked for at all: without it everything is shown. */
export const isFiltered = (query: Query): boolean =>
  sayQuery({ ...query, sort: ALL.sort, isTurned: false, isGrouped: true, page: 1 }) !== '';
