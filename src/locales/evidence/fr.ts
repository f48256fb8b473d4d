// French.
import type { EvidenceWords } from './words.js';

export const evidence: EvidenceWords = {
  save: 'Enregistrer les preuves',
  reading: 'Lecture de la page…',
  picture: 'Capture d’une image de la page…',
  sealing: 'Scellement…',
  saved: 'Enregistré sous {name}. Les champs de saisie sont masqués sur les images.',
  savedBare: 'Enregistré sous {name}, sans image de la page.',
  savedKept:
    'Enregistré sous {name}. Les champs de saisie sont masqués sur les images. Celles des constats figurent aussi dans le tableau de bord.',
  savedFull: 'Enregistré sous {name}. Le tableau de bord n’a plus de place pour les images.',
  savedUnkept: 'Enregistré sous {name}. Les images n’ont pas pu être gardées pour le tableau de bord.',
  failed: 'L’enregistrement n’a pas abouti. Rechargez la page et réessayez.',
  closed: 'Seule une page qui peut être vérifiée permet d’enregistrer des preuves.',
  paused: 'Tant qu’untick est en pause ici, aucune preuve ne peut être enregistrée.',
};
