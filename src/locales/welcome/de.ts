// German.
import type { WelcomeWords } from './words.js';

export const welcome: WelcomeWords = {
  title: 'Willkommen bei untick',
  step: '{step} von {steps}',
  back: 'Zurück',
  next: 'Weiter',
  done: 'Fertig',
  language: 'Sprache',
  automatic: 'Wie der Browser',
  where: 'Hier oben sitzt untick',
  whereText:
    'Ein Klick auf das Symbol in der Leiste des Browsers sagt, was auf einer Seite gefunden wurde, oder dass es nichts war.',
  pin: 'Nicht zu sehen? Öffnen Sie das Puzzleteil in der Leiste und heften Sie untick an.',
  said: 'Es meldet sich nur, wo es etwas zu sehen gibt',
  saidText:
    'Neben einer Einwilligung, die schon angehakt oder versteckt ist, erscheint eine kleine Karte. Sie entscheiden.',
  saidQuiet: 'untick drückt nichts von selbst und steht der Seite nie im Weg.',
  picture: 'Ein Bild: ein Formular mit angehaktem Kästchen und daneben die Karte.',
  shop: 'Konto anlegen',
  agree: 'Meine Daten dürfen an Partner weitergegeben werden',
  create: 'Konto anlegen',
  warning: 'Möglicherweise vorab angehakt: „{words}“ war schon an, als die Seite erschien.',
  untick: 'Häkchen entfernen',
  why: 'Warum?',
  hide: 'Ausblenden',
  yours: 'Sie können pausieren, und nichts verlässt Ihr Gerät',
  pause:
    'Auf jeder Website: Symbol anklicken und „Auf dieser Website pausieren“ wählen, für eine Stunde, für heute oder immer.',
  promise:
    'untick verbindet sich mit nichts. Was es findet, bleibt auf diesem Gerät; was Sie tippen, wird nie aufbewahrt.',
  potential: 'Was es findet, ist ein mögliches Problem und kein rechtliches Urteil.',
  settings: 'Einstellungen',
};
