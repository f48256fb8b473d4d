// German. Addresses the person as “Sie”.
import type {
  BadgeWords,
  LimitWords,
  Manifest,
  Measures,
  PopupTerms,
  PopupWords,
  ReceiptWords,
  SeverityWords,
  Terms,
  WarningWords,
} from './catalogue.js';

export const manifest: Manifest = {
  name: 'untick',
  description: 'Warnt vor Einwilligungen, die schon angekreuzt oder versteckt sind, und wählt sie mit einem Klick ab.',
};

export const badge: BadgeWords = {
  found: {
    one: 'untick: {count} Stelle auf dieser Seite zum Prüfen',
    other: 'untick: {count} Stellen auf dieser Seite zum Prüfen',
  },
  nothing: 'untick: nichts gefunden auf dieser Seite',
  incomplete: 'untick: nichts gefunden, aber Teile dieser Seite ließen sich nicht prüfen',
  blocked: 'Die Seite nimmt die Hinweise immer wieder weg. Drücken Sie hier, um sie zu sehen.',
  failed: 'untick: Diese Seite ließ sich nicht prüfen',
};

export const warning: WarningWords = {
  label: 'Hinweis von untick',
  untick: 'Abwählen',
  decline: '„Nein“ wählen',
  why: 'Warum?',
  hide: 'Verbergen',
  hideHint: 'Verbergen geht auch mit Esc',
  measured: 'Was gemessen wurde',
  quoted: 'Wortlaut auf der Seite',
  unticked: 'Erledigt. Es ist jetzt abgewählt.',
  declined: 'Erledigt. Jetzt gilt die andere Auswahl.',
  kept: 'Die Seite hat nicht nachgegeben. Bitte prüfen Sie es, bevor Sie fortfahren.',
  byHand: 'Das müssen Sie selbst auswählen.',
  covered: 'Etwas liegt über diesem Hinweis. Bitte drücken Sie noch einmal.',
  again: 'Bitte drücken Sie noch einmal.',
  untickAll: 'Alle hier abwählen',
  each: 'Einzeln ansehen',
  undo: 'Rückgängig',
  undone: 'Es ist wieder wie vorher.',
  undoneInPart: 'Nicht alles ließ sich zurücksetzen. Bitte prüfen Sie es, bevor Sie fortfahren.',
  learn: 'Mehr dazu',
  notHere: 'Nicht auf dieser Website',
  hiddenHere: 'Keine Hinweise mehr auf {site}. Im Fenster von untick schalten Sie sie wieder ein.',
  small: { one: '{count} zum Prüfen', other: '{count} zum Prüfen' },
  several: {
    one: '{count} Einwilligung hier zum Prüfen, bevor Sie fortfahren.',
    other: '{count} Einwilligungen hier zum Prüfen, bevor Sie fortfahren.',
  },
  untickedAll: {
    one: 'Erledigt. {count} ist zurückgenommen.',
    other: 'Erledigt. {count} sind zurückgenommen.',
  },
  keptSome: {
    one: 'Die Seite hat bei {count} nicht nachgegeben: {words}. Bitte prüfen Sie es, bevor Sie fortfahren.',
    other: 'Die Seite hat bei {count} nicht nachgegeben: {words}. Bitte prüfen Sie es, bevor Sie fortfahren.',
  },
  more: {
    one: 'Und {count} weitere Stelle: Drücken Sie im Browser auf untick.',
    other: 'Und {count} weitere Stellen: Drücken Sie im Browser auf untick.',
  },
};

export const popup: PopupWords = {
  title: 'untick',
  checking: 'Diese Seite wird geprüft…',
  found: {
    one: '{count} Stelle, die Sie vorher prüfen sollten',
    other: '{count} Stellen, die Sie vorher prüfen sollten',
  },
  review: {
    one: '{count} Stelle, die Sie vielleicht prüfen möchten',
    other: '{count} Stellen, die Sie vielleicht prüfen möchten',
  },
  nothing: 'Nichts gefunden',
  nothingDetail: {
    one: '{count} Prüfung: keine angekreuzte oder versteckte Einwilligung auf dieser Seite.',
    other: '{count} Prüfungen: keine angekreuzte oder versteckte Einwilligung auf dieser Seite.',
  },
  nothingAsked: 'Wir sehen auf dieser Seite keine Frage nach einer Einwilligung.',
  incomplete: 'Nichts gefunden, aber nicht alles ließ sich prüfen',
  incompleteFound: 'Teile dieser Seite ließen sich nicht prüfen:',
  cannot: 'Diese Seite lässt sich nicht prüfen',
  cannotDetail: 'Seiten des Browsers selbst, Add-on-Läden, Dateien und Dokumente sind für Erweiterungen gesperrt.',
  failed: 'Etwas ist schiefgegangen',
  failedDetail: 'Die Prüfung wurde nicht fertig. Laden Sie die Seite neu und prüfen Sie noch einmal.',
  again: 'Noch einmal prüfen',
  findings: 'Gefundenes',
  showMe: 'Zeigen',
  untick: 'Für mich abwählen',
  decline: 'Für mich „Nein“ wählen',
  why: 'Warum das wichtig ist',
  quoted: 'Wortlaut auf der Seite',
  unticked: 'Abgewählt.',
  kept: 'Die Seite hat nicht nachgegeben. Bitte prüfen Sie es selbst.',
  byHand: 'Das müssen Sie selbst auswählen.',
  gone: 'Es ist nicht mehr auf der Seite.',
  settings: 'Einstellungen',
  warnings: 'Hinweise in Seiten zeigen',
  warningsHere: 'Auf {site} zeigen',
  language: 'Sprache',
  automatic: 'Wie der Browser',
  promise: 'Nichts verlässt Ihr Gerät.',
  potential: 'Was untick findet, ist ein mögliches Problem und kein rechtliches Urteil.',
};

export const receipts: ReceiptWords = {
  against: {
    one: 'Sie haben {count} Einwilligung gesendet, die Sie ausgeschaltet hatten',
    other: 'Sie haben {count} Einwilligungen gesendet, die Sie ausgeschaltet hatten',
  },
  sent: {
    one: 'Sie haben {count} Einwilligung gesendet, die Sie nie berührt haben',
    other: 'Sie haben {count} Einwilligungen gesendet, die Sie nie berührt haben',
  },
  maybe: {
    one: '{count} Einwilligung, die Sie nie berührt haben, wurde möglicherweise gesendet',
    other: '{count} Einwilligungen, die Sie nie berührt haben, wurden möglicherweise gesendet',
  },
  own: {
    one: '{count} Einwilligung haben Sie selbst gesetzt.',
    other: '{count} Einwilligungen haben Sie selbst gesetzt.',
  },
  more: { one: 'und {count} weitere', other: 'und {count} weitere' },
  first: 'an diese Website',
  third: 'an eine andere Website: {site}',
  unknown: 'Empfänger unbekannt',
};

export const severity: SeverityWords = {
  minor: 'Gering',
  moderate: 'Mittel',
  serious: 'Hoch',
  critical: 'Kritisch',
  review: 'Bitte prüfen',
};

export const limit: LimitWords = {
  'closed-shadow-root': 'ein versiegelter Baustein',
  'unreachable-frame': 'ein Rahmen, der sich nicht öffnen lässt',
  'main-world': 'die Seite könnte die Antworten verändert haben',
  size: 'mehr, als sich auf einmal prüfen lässt',
  time: 'es hat zu lange gedauert',
  'not-rendered': 'Teile, die nicht gezeichnet sind',
  language: 'Wörter in einer Sprache, die untick nicht liest',
  error: 'ein Fehler beim Prüfen',
};

export const terms: Terms = {
  display: 'nicht angezeigt',
  visibility: 'unsichtbar gemacht',
  opacity: 'durchsichtig',
  clip: 'weggeschnitten',
  'zero-size': 'ohne Größe',
  overflow: 'außerhalb seines Rahmens',
  'off-screen': 'aus dem Bildschirm geschoben',
  covered: 'verdeckt',
  'same-colour': 'in der Farbe des Hintergrunds',
  scale: 'auf nichts verkleinert',
  'closed-details': 'in einem zugeklappten Abschnitt',
  'unselected-tab': 'auf einer anderen Registerkarte',
  'unopened-dialog': 'in einem geschlossenen Dialog',
  'content-visibility': 'nicht gezeichnet',
  'hidden-until-found': 'versteckt, bis man danach sucht',
  frame: 'in einem versteckten Rahmen',
  'far-below-action': 'weit unter der Schaltfläche',
  'small-text': 'kleine Schrift',
  'low-contrast': 'wenig Kontrast',
  'small-mark': 'kleines Kästchen',
  'in-scroll-box': 'in einem Feld zum Scrollen',
  on: 'eingeschaltet',
  off: 'ausgeschaltet',
  mixed: 'halb eingeschaltet',
};

export const popupTerms: PopupTerms = {
  marketing: 'Werbung',
  'third-party-sharing': 'Weitergabe an Dritte',
  profiling: 'Profilbildung',
  credit: 'Bonitätsprüfung',
  cookies: 'Cookies und Tracking',
  'paid-extra': 'kostenpflichtiges Extra',
  terms: 'Nutzungsbedingungen',
  'privacy-notice': 'Datenschutzhinweise',
  age: 'Alter',
  convenience: 'Komfort',
  email: 'E-Mail',
  sms: 'SMS',
  phone: 'Telefon',
  post: 'Briefpost',
  messenger: 'Messenger-Dienste',
  'drawn-as-text': 'nur als Text gezeichnet',
  smaller: 'kleiner',
  'smaller-text': 'kleinere Schrift',
  'lighter-text': 'dünnere Schrift',
  'fainter-fill': 'blassere Farbe',
  required: 'erforderlich',
  'the button is locked': 'die Schaltfläche ist gesperrt',
  'already on': 'schon eingeschaltet',
  'on a page before': 'auf einer Seite davor',
  'on this page': 'auf dieser Seite',
};

export const measures: Measures = {
  fontSize: 'Schriftgröße: {value} px',
  bodyFontSize: 'Schrift der Seite: {value} px',
  contrast: 'Kontrast: {value} zu 1',
  markSize: 'Größe des Kästchens: {value} px',
  belowAction: 'Unter der Schaltfläche: {value} px',
  opacity: 'Deckkraft: {value}',
};

export const comma = ', ';

/** Told in the page too: what more the popup says lies beside them. */
export { boxRules as rules } from './rules/de.js';
