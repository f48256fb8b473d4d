// Questions about banners and dialogs that more than one rule asks.
import { readWords } from '../lexicon/read-words.js';
import type { ButtonReading, SurfaceReading } from '../model/reading.js';
import type { Intent, Purpose } from '../model/words.js';

type Asked = Pick<SurfaceReading, 'buttons' | 'text'>;
type Pressed = Pick<SurfaceReading, 'buttons'>;

// What a banner or dialog asks leave for. A log-in, an age gate or a basket asks for none of these.
const ASKED: readonly Purpose[] = ['third-party-sharing', 'credit', 'profiling', 'cookies', 'marketing'];

/** What a text on a banner asks leave for, most serious first. */
export const askedIn = (purposes: readonly Purpose[]): readonly Purpose[] =>
  purposes.filter((purpose) => ASKED.includes(purpose));

/** What a banner asks leave for; cookies where only its switches tell that it asks. */
export function askedBy({ notice }: Pick<SurfaceReading, 'notice'>): readonly Purpose[] {
  const asked = askedIn(notice.about);
  return asked.length > 0 ? asked : ['cookies'];
}

/** Buttons of a kind that a person can see, or that were not measured. */
export const buttonsOf = ({ buttons }: Pressed, intent: Intent): readonly ButtonReading[] =>
  buttons.filter((button) => button.intent === intent && button.perceivable !== false && !button.disabled);

export const hasButton = (surface: Pressed, intent: Intent): boolean => buttonsOf(surface, intent).length > 0;

/** There are choices on it that can be saved as they are: whoever leaves them empty refuses. */
export const hasChoices = (surface: Pressed & Pick<SurfaceReading, 'controls'>): boolean =>
  surface.controls.length > 0 && hasButton(surface, 'save');

/** Whoever pays need not agree: "Read without tracking for €3.99 a month". */
export const sellsAnotherWay = ({ buttons }: Pressed, language: string | null): boolean =>
  buttons
    .filter(({ intent }) => intent !== 'accept')
    .map((button) => readWords(button.name, button.language ?? language))
    .some(({ price, recurring, purposes }) => price || recurring || purposes.includes('paid-extra'));

// The apostrophe of "l’accepter" quotes nothing.
const OPENING_QUOTE = '(?:["“”„‟«»‹›「『《]|(?<!\\p{L})[\'‘’‚])\\s*';
// Scripts without capitals do not set a name apart; in these a longer run of characters does. 同意 stands anywhere by chance.
const TELLING_NAME = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul} ]{4}/u;

/** The text speaks of a button by its name: quoted, or written as the button writes it. */
function speaksOf(name: string, text: string): boolean {
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (new RegExp(OPENING_QUOTE + written, 'iu').test(text)) return true;
  const isSetApart = /^\p{Lu}./u.test(name) || TELLING_NAME.test(name);
  return (
    isSetApart && new RegExp(TELLING_NAME.test(name) ? written : `(?<!\\p{L})${written}(?!\\p{L})`, 'u').test(text)
  );
}

/** The text speaks of pressing one of the buttons: "By clicking “Accept all” you agree". */
export const isAnsweredByName = (surface: Asked): boolean =>
  buttonsOf(surface, 'accept').some(({ name }) => /\p{L}/u.test(name) && speaksOf(name, surface.text));

/** A banner that can be seen, of the layer that is shown first, and that asks for consent. */
export const asksFirst = (surface: SurfaceReading): boolean =>
  surface.asksConsent && surface.layer === 'first' && surface.perceivable !== false;

/** A banner about cookies: its switches are purposes, and there is a rule for those. */
export const isAboutCookies = ({ asksConsent, notice }: Pick<SurfaceReading, 'asksConsent' | 'notice'>): boolean =>
  asksConsent && notice.about.some((purpose) => purpose === 'cookies' || purpose === 'profiling');
