// French.
import type { Around, MistakeWords, Unchecked } from './words.js';

export const unchecked: Unchecked = {
  browser: 'Les pages du navigateur et celles des extensions sont fermées aux extensions.',
  store: 'Les boutiques d’extensions sont fermées aux extensions.',
  file: 'Les fichiers de votre appareil ne sont pas examinés : seules les pages web le sont.',
  document: 'C’est un document ou une image, pas une page web.',
  offlineTitle: 'Vous êtes hors ligne',
  offline: 'Sans connexion, il n’y a pas de page à examiner ici.',
  unreachedTitle: 'Cette page ne s’est pas chargée',
  unreached: 'Le navigateur affiche une page d’erreur, où il n’y a rien à examiner.',
  loadingTitle: 'Cette page se charge encore',
  loading: 'Elle pourra être examinée dès qu’elle sera là.',
  forbiddenTitle: 'untick n’a pas le droit de voir cette page',
  forbidden: 'Le navigateur demande d’abord votre accord. Vous pourrez le retirer à tout moment.',
  allow: 'Autoriser',
};

export const around: Around = {
  actions: 'Plus',
  dashboard: 'Tableau de bord',
  mistake: 'Signaler une erreur',
  quiet: {
    one: '{count} autre point que vous ne voulez pas voir signalé',
    many: '{count} autres points que vous ne voulez pas voir signalés',
    other: '{count} autres points que vous ne voulez pas voir signalés',
  },
  arrows: 'Les flèches passent de l’un à l’autre.',
  provisions: 'Textes qui peuvent s’appliquer',
  status: {
    guidance: 'lignes directrices',
    standard: 'norme',
    'not-yet-applicable': 'pas encore applicable',
    superseded: 'remplacé',
    vacated: 'modification annulée',
    unverified: 'non vérifié',
  },
};

export const mistake: MistakeWords = {
  title: 'Signaler une erreur',
  intro: 'Rien n’a été envoyé. Voici tout ce que dirait le signalement ; changez-le ou retirez ce que vous voulez.',
  about: 'De quoi s’agit-il ?',
  missed: 'Quelque chose qui n’a pas été trouvé',
  text: 'Texte du signalement',
  copy: 'Copier',
  copied: 'Copié.',
  uncopied: 'La copie n’a pas marché. Sélectionnez le texte et copiez-le vous-même.',
  open: 'Ouvrir comme ticket sur {site}',
  opens: 'Ouvre {site} dans un nouvel onglet avec ce texte. Il ne devient public que si vous l’y envoyez.',
  tooLong: 'Trop long pour être prérempli. Raccourcissez-le ou copiez-le.',
  back: 'Retour',
};
