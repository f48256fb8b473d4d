// German.
import type { EvidenceWords } from './words.js';

export const evidence: EvidenceWords = {
  save: 'Beweise sichern',
  reading: 'Die Seite wird gelesen …',
  picture: 'Ein Bild der Seite wird gemacht …',
  sealing: 'Das Paket wird versiegelt …',
  saved: 'Gespeichert als {name}. Eingabefelder sind in den Bildern verdeckt.',
  savedBare: 'Gespeichert als {name}, ohne Bild der Seite.',
  savedKept:
    'Gespeichert als {name}. Eingabefelder sind in den Bildern verdeckt. Die Bilder der Funde zeigt auch die Übersicht.',
  savedFull: 'Gespeichert als {name}. In der Übersicht ist für die Bilder kein Platz mehr.',
  savedUnkept: 'Gespeichert als {name}. Für die Übersicht ließen sich die Bilder nicht aufheben.',
  failed: 'Das Speichern ging nicht. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  closed: 'Beweise lassen sich nur von einer Seite sichern, die geprüft werden kann.',
  paused: 'Solange untick hier pausiert, lassen sich keine Beweise sichern.',
};
