// The English catalogue, and the keys every other one must have. One export a surface, so that a surface carries only its own.
import type { Phrase, Plural } from './say.js';

/** For `_locales`: what the browser and the stores show. */
export const manifest = {
  name: 'untick',
  description:
    'Warns you of consent boxes that are already ticked for you, or hidden, and unticks them with one press.',
};

/** The badge's title, on the toolbar. */
export const badge = {
  found: {
    one: 'untick: {count} thing to look at on this page',
    other: 'untick: {count} things to look at on this page',
  },
  nothing: 'untick: nothing found on this page',
  incomplete: 'untick: nothing found, but parts of this page could not be checked',
  blocked: 'The page keeps taking the warnings away. Press here to see them.',
  failed: 'untick: this page could not be checked',
} satisfies Record<string, Phrase>;

/** The warning beside the control. Two or three words on a button, one sentence elsewhere. */
export const warning = {
  label: 'Warning from untick',
  untick: 'Untick',
  decline: 'Choose no',
  why: 'Why?',
  hide: 'Hide',
  hideHint: 'Esc hides it too',
  measured: 'What was measured',
  quoted: 'On the page',
  unticked: 'Done. It is unticked now.',
  declined: 'Done. The other choice is taken now.',
  kept: 'The page did not let go. Please look before you go on.',
  byHand: 'This one has to be chosen by hand.',
  covered: 'Something lies over this warning. Please press again.',
  again: 'Please press again.',
  untickAll: 'Untick all here',
  each: 'One by one',
  undo: 'Undo',
  undone: 'It is as it was before.',
  undoneInPart: 'Not all of it could be put back. Please look before you go on.',
  learn: 'More about this',
  notHere: 'Not on this site',
  hiddenHere: 'No more warnings on {site}. You can turn them on again in the popup of untick.',
  small: { one: '{count} to look at', other: '{count} to look at' } as Plural,
  several: {
    one: '{count} consent here to look at before you go on.',
    other: '{count} consents here to look at before you go on.',
  } as Plural,
  untickedAll: {
    one: 'Done. {count} is taken back.',
    other: 'Done. {count} are taken back.',
  } as Plural,
  keptSome: {
    one: 'The page did not let go of {count}: {words}. Please look before you go on.',
    other: 'The page did not let go of {count}: {words}. Please look before you go on.',
  } as Plural,
  more: {
    one: 'And {count} more: press the untick button of the browser.',
    other: 'And {count} more: press the untick button of the browser.',
  } as Plural,
};

/** The popup. `{site}` is a domain. */
export const popup = {
  title: 'untick',
  checking: 'Checking this page…',
  found: {
    one: '{count} thing to look at before you go on',
    other: '{count} things to look at before you go on',
  } as Plural,
  review: {
    one: '{count} thing you may want to look at',
    other: '{count} things you may want to look at',
  } as Plural,
  nothing: 'Nothing found',
  nothingDetail: {
    one: '{count} check, no ticked or hidden consent on this page.',
    other: '{count} checks, no ticked or hidden consent on this page.',
  } as Plural,
  nothingAsked: 'This page asks for no consent that we can see.',
  incomplete: 'Nothing found, but not all could be checked',
  incompleteFound: 'Parts of this page could not be checked:',
  cannot: 'Cannot check this page',
  cannotDetail: 'Pages of the browser itself, extension stores, files and documents are closed to extensions.',
  failed: 'Something went wrong',
  failedDetail: 'The check did not finish. Reload the page and look again.',
  again: 'Look again',
  findings: 'Findings',
  showMe: 'Show me',
  untick: 'Untick for me',
  decline: 'Choose no for me',
  why: 'Why it matters',
  quoted: 'On the page',
  unticked: 'Unticked.',
  kept: 'The page did not let go. Please look yourself.',
  byHand: 'This one has to be chosen by hand.',
  gone: 'It is no longer on the page.',
  settings: 'Settings',
  warnings: 'Show warnings in pages',
  warningsHere: 'Show them on {site}',
  language: 'Language',
  automatic: 'As the browser',
  promise: 'Nothing leaves your device.',
  potential: 'A finding is a potential problem, not a legal judgement.',
};

/** What was sent on this visit. `{site}` is a host. */
export const receipts = {
  against: {
    one: 'You sent {count} consent you had turned off',
    other: 'You sent {count} consents you had turned off',
  },
  sent: {
    one: 'You sent {count} consent you never touched',
    other: 'You sent {count} consents you never touched',
  } as Plural,
  maybe: {
    one: '{count} consent you never touched may have been sent',
    other: '{count} consents you never touched may have been sent',
  } as Plural,
  own: {
    one: 'You set {count} consent yourself.',
    other: 'You set {count} consents yourself.',
  } as Plural,
  more: { one: 'and {count} more', other: 'and {count} more' } as Plural,
  first: 'to this site',
  third: 'to another site: {site}',
  unknown: 'receiver unknown',
};

export const severity = {
  minor: 'Minor',
  moderate: 'Moderate',
  serious: 'Serious',
  critical: 'Critical',
  review: 'Please check',
};

/** Why a part of a page could not be looked at, by the kind of limit. */
export const limit = {
  'closed-shadow-root': 'a sealed component',
  'unreachable-frame': 'a frame that cannot be entered',
  'main-world': 'the page could have changed the answers',
  size: 'more than can be checked at once',
  time: 'it took too long',
  'not-rendered': 'parts that are not drawn',
  language: 'words in a language untick does not read',
  error: 'an error while checking',
};

/** Inside a sentence, after "cannot be seen" or "easy to miss", in brackets. */
export const terms = {
  display: 'not displayed',
  visibility: 'made invisible',
  opacity: 'see-through',
  clip: 'cut away',
  'zero-size': 'without size',
  overflow: 'outside its frame',
  'off-screen': 'moved off the screen',
  covered: 'covered',
  'same-colour': 'same colour as its background',
  scale: 'shrunk to nothing',
  'closed-details': 'in a closed section',
  'unselected-tab': 'on another tab',
  'unopened-dialog': 'in a closed dialog',
  'content-visibility': 'not drawn',
  'hidden-until-found': 'hidden until searched for',
  frame: 'in a hidden frame',
  'far-below-action': 'far below the button',
  'small-text': 'small text',
  'low-contrast': 'low contrast',
  'small-mark': 'small box',
  'in-scroll-box': 'in a scrolling box',
  on: 'on',
  off: 'off',
  mixed: 'half on',
};

/** Inside a sentence too, of rules that the popup alone tells: what is asked for, by which way, and how. */
export const popupTerms = {
  marketing: 'marketing',
  'third-party-sharing': 'sharing with third parties',
  profiling: 'profiling',
  credit: 'credit scoring',
  cookies: 'cookies and tracking',
  'paid-extra': 'a paid extra',
  terms: 'terms',
  'privacy-notice': 'a privacy notice',
  age: 'age',
  convenience: 'convenience',
  email: 'email',
  sms: 'text messages',
  phone: 'phone',
  post: 'post',
  messenger: 'messengers',
  'drawn-as-text': 'drawn as text only',
  smaller: 'smaller',
  'smaller-text': 'smaller text',
  'lighter-text': 'lighter text',
  'fainter-fill': 'fainter colour',
  required: 'required',
  'the button is locked': 'the button is locked',
  'already on': 'already on',
  'on a page before': 'on a page before',
  'on this page': 'on this page',
};

/** What was measured, one line each. */
export const measures = {
  fontSize: 'Text size: {value} px',
  bodyFontSize: 'Text of the page: {value} px',
  contrast: 'Contrast: {value} to 1',
  markSize: 'Size of the box: {value} px',
  belowAction: 'Below the button: {value} px',
  opacity: 'Opacity: {value}',
};

export const comma = ', ';
