// What the popup says beside its verdicts. English, and the keys every other language must have.
import type { Plural } from '../say.js';

/** Why a page cannot be checked: one sentence under "Cannot check this page", or a title of its own. */
export const unchecked = {
  browser: 'Pages of the browser itself and of extensions are closed to extensions.',
  store: 'Extension stores are closed to extensions.',
  file: 'Files on your device are not checked: only pages of the web are.',
  document: 'This is a document or a picture, and not a web page.',
  offlineTitle: 'You are offline',
  offline: 'Without a connection there is no page here to check.',
  unreachedTitle: 'This page did not load',
  unreached: 'The browser shows an error page, and there is nothing on it to check.',
  loadingTitle: 'This page is still loading',
  loading: 'It can be checked as soon as it is there.',
  forbiddenTitle: 'untick may not look at this page',
  forbidden: 'The browser wants your permission first. You can take it back at any time.',
  allow: 'Allow',
};

/** Buttons at the foot, and what stands around the cards. */
export const around = {
  actions: 'More',
  dashboard: 'Dashboard',
  mistake: 'Report a mistake',
  quiet: {
    one: '{count} more that you asked not to be warned of',
    other: '{count} more that you asked not to be warned of',
  } as Plural,
  arrows: 'Arrow keys go from one to the next.',
  provisions: 'Provisions that may matter',
  status: {
    guidance: 'guidance',
    standard: 'standard',
    'not-yet-applicable': 'not yet applicable',
    superseded: 'superseded',
    vacated: 'amendment vacated',
    unverified: 'not verified',
  },
};

/** Reporting a mistake of ours. `{site}` is where the project keeps its issues. */
export const mistake = {
  title: 'Report a mistake',
  intro: 'Nothing has been sent. This is all a report would say; change it or take out what you like.',
  about: 'What is it about?',
  missed: 'Something that was not found',
  text: 'Text of the report',
  copy: 'Copy',
  copied: 'Copied.',
  uncopied: 'It could not be copied. Select the text and copy it yourself.',
  open: 'Open as an issue on {site}',
  opens: 'Opens {site} in a new tab with this text filled in. It is public once you send it there, and not before.',
  tooLong: 'It is too long to be filled in. Shorten it, or copy it.',
  back: 'Back',
};
