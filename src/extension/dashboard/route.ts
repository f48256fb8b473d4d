// Every view has an address, so that links, bookmarks and the way back work.
import { parseQuery, type Query, sayQuery } from './query.js';

export type Route =
  | { readonly view: 'overview'; readonly site: string }
  | { readonly view: 'findings'; readonly query: Query }
  | { readonly view: 'finding'; readonly key: string }
  | { readonly view: 'cases' }
  | { readonly view: 'case'; readonly id: string; readonly query: Query }
  | { readonly view: 'compare'; readonly page: string; readonly earlier: string; readonly later: string }
  | { readonly view: 'nowhere' };

export const NOWHERE: Route = { view: 'nowhere' };

// A name may hold words of a page, cut in the middle of a letter: an address cannot, and JSON can.
const encode = (name: string): string => encodeURIComponent(JSON.stringify(name).slice(1, -1));

function decode(part: string | undefined): string | null {
  try {
    return part ? String(JSON.parse(`"${decodeURIComponent(part)}"`)) : null;
  } catch {
    return null;
  }
}

export function parseRoute(hash: string): Route {
  const [path = '', said = ''] = splitAt(hash.replace(/^#\/?/, ''), '?');
  const asked = new URLSearchParams(said);
  const get = (name: string) => asked.get(name) ?? '';
  const [view, rest] = splitAt(path, '/');
  const name = decode(rest);
  switch (view) {
    case '':
    case 'overview':
      return { view: 'overview', site: get('site') };
    case 'findings':
      return { view: 'findings', query: parseQuery(asked) };
    case 'finding':
      return name ? { view: 'finding', key: name } : NOWHERE;
    case 'cases':
      return { view: 'cases' };
    case 'case':
      return name ? { view: 'case', id: name, query: { ...parseQuery(asked), case: name } } : NOWHERE;
    case 'compare':
      return { view: 'compare', page: get('page'), earlier: get('earlier'), later: get('later') };
    default:
      return NOWHERE;
  }
}

function splitAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

const withQuery = (path: string, said: string): string => (said === '' ? `#/${path}` : `#/${path}?${said}`);

export const toOverview = (site = ''): string =>
  withQuery('overview', site === '' ? '' : new URLSearchParams({ site }).toString());
export const toFindings = (query: Query): string => withQuery('findings', sayQuery(query));
export const toFinding = (key: string): string => `#/finding/${encode(key)}`;
export const toCases = '#/cases';
export const toCase = (id: string, query?: Query): string =>
  withQuery(`case/${encode(id)}`, query ? sayQuery({ ...query, case: '' }) : '');
export const toCompare = (page = '', earlier = '', later = ''): string => {
  const said = Object.entries({ page, earlier, later }).filter(([, value]) => value !== '');
  return withQuery('compare', new URLSearchParams(said).toString());
};
