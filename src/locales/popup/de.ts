// German.
import type { Around, MistakeWords, Unchecked } from './words.js';

export const unchecked: Unchecked = {
  browser: 'Seiten des Browsers selbst und von Erweiterungen sind für Erweiterungen gesperrt.',
  store: 'Stores für Erweiterungen sind für Erweiterungen gesperrt.',
  file: 'Dateien auf Ihrem Gerät werden nicht geprüft, nur Webseiten.',
  document: 'Das ist ein Dokument oder ein Bild, keine Webseite.',
  offlineTitle: 'Sie sind offline',
  offline: 'Ohne Verbindung gibt es hier keine Seite zu prüfen.',
  unreachedTitle: 'Diese Seite wurde nicht geladen',
  unreached: 'Der Browser zeigt eine Fehlerseite, auf der es nichts zu prüfen gibt.',
  loadingTitle: 'Diese Seite lädt noch',
  loading: 'Sie kann geprüft werden, sobald sie da ist.',
  forbiddenTitle: 'untick darf diese Seite nicht ansehen',
  forbidden: 'Der Browser braucht zuerst Ihre Erlaubnis. Sie können sie jederzeit zurücknehmen.',
  allow: 'Erlauben',
};

export const around: Around = {
  actions: 'Mehr',
  dashboard: 'Übersicht',
  mistake: 'Fehler melden',
  quiet: {
    one: '{count} weiterer Punkt, vor dem Sie nicht gewarnt werden wollen',
    other: '{count} weitere Punkte, vor denen Sie nicht gewarnt werden wollen',
  },
  arrows: 'Mit den Pfeiltasten geht es zum nächsten.',
  provisions: 'Vorschriften, die hier zählen können',
  status: {
    guidance: 'Leitlinie',
    standard: 'Norm',
    'not-yet-applicable': 'noch nicht anwendbar',
    superseded: 'abgelöst',
    vacated: 'Änderung aufgehoben',
    unverified: 'nicht überprüft',
  },
};

export const mistake: MistakeWords = {
  title: 'Fehler melden',
  intro:
    'Es wurde nichts gesendet. Mehr als das hier steht nicht in der Meldung; ändern oder streichen Sie, was Sie möchten.',
  about: 'Worum geht es?',
  missed: 'Etwas, das nicht gefunden wurde',
  text: 'Text der Meldung',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  uncopied: 'Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
  open: 'Als Issue auf {site} öffnen',
  opens: 'Öffnet {site} in einem neuen Tab mit diesem Text. Öffentlich wird er erst, wenn Sie ihn dort absenden.',
  tooLong: 'Zu lang zum Ausfüllen. Kürzen oder kopieren Sie den Text.',
  back: 'Zurück',
};
