// French. Addresses the person as “vous”; spaces before double punctuation do not break.
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
  description: 'Signale les consentements déjà cochés à votre place ou cachés, et les décoche d’une seule pression.',
};

export const badge: BadgeWords = {
  found: {
    one: 'untick : {count} point à vérifier sur cette page',
    many: 'untick : {count} de points à vérifier sur cette page',
    other: 'untick : {count} points à vérifier sur cette page',
  },
  nothing: 'untick : rien trouvé sur cette page',
  incomplete: 'untick : rien trouvé, mais des parties de cette page n’ont pas pu être vérifiées',
  blocked: 'La page retire sans cesse les avertissements. Appuyez ici pour les voir.',
  failed: 'untick : cette page n’a pas pu être vérifiée',
};

export const warning: WarningWords = {
  label: 'Avertissement d’untick',
  untick: 'Décocher',
  decline: 'Choisir « non »',
  why: 'Pourquoi ?',
  hide: 'Masquer',
  hideHint: 'La touche Échap le masque aussi',
  measured: 'Ce qui a été mesuré',
  quoted: 'Sur la page',
  unticked: 'C’est fait. La case est décochée.',
  declined: 'C’est fait. L’autre choix est pris.',
  kept: 'La page n’a pas cédé. Vérifiez avant de continuer.',
  byHand: 'Ce choix doit être fait à la main.',
  covered: 'Quelque chose recouvre cet avertissement. Appuyez encore une fois.',
  again: 'Appuyez encore une fois.',
  untickAll: 'Tout décocher ici',
  each: 'Une par une',
  undo: 'Annuler',
  undone: 'Tout est comme avant.',
  undoneInPart: 'Tout n’a pas pu être remis. Vérifiez avant de continuer.',
  learn: 'En savoir plus',
  notHere: 'Pas sur ce site',
  hiddenHere: 'Plus d’avertissements sur {site}. Vous pouvez les rétablir dans la fenêtre d’untick.',
  small: { one: '{count} à vérifier', many: '{count} à vérifier', other: '{count} à vérifier' },
  several: {
    one: '{count} accord à vérifier ici avant de continuer.',
    many: '{count} d’accords à vérifier ici avant de continuer.',
    other: '{count} accords à vérifier ici avant de continuer.',
  },
  untickedAll: {
    one: 'C’est fait. {count} accord retiré.',
    many: 'C’est fait. {count} d’accords retirés.',
    other: 'C’est fait. {count} accords retirés.',
  },
  keptSome: {
    one: 'La page n’a pas cédé pour {count} accord : {words}. Vérifiez avant de continuer.',
    many: 'La page n’a pas cédé pour {count} d’accords : {words}. Vérifiez avant de continuer.',
    other: 'La page n’a pas cédé pour {count} accords : {words}. Vérifiez avant de continuer.',
  },
  more: {
    one: 'Et {count} autre : appuyez sur le bouton untick du navigateur.',
    many: 'Et {count} d’autres : appuyez sur le bouton untick du navigateur.',
    other: 'Et {count} autres : appuyez sur le bouton untick du navigateur.',
  },
};

export const popup: PopupWords = {
  title: 'untick',
  checking: 'Vérification de cette page…',
  found: {
    one: '{count} point à vérifier avant de continuer',
    many: '{count} de points à vérifier avant de continuer',
    other: '{count} points à vérifier avant de continuer',
  },
  review: {
    one: '{count} point que vous voudrez peut-être vérifier',
    many: '{count} de points que vous voudrez peut-être vérifier',
    other: '{count} points que vous voudrez peut-être vérifier',
  },
  nothing: 'Rien trouvé',
  nothingDetail: {
    one: '{count} vérification, aucun consentement coché ou caché sur cette page.',
    many: '{count} de vérifications, aucun consentement coché ou caché sur cette page.',
    other: '{count} vérifications, aucun consentement coché ou caché sur cette page.',
  },
  nothingAsked: 'Cette page ne demande aucun consentement que nous puissions voir.',
  incomplete: 'Rien trouvé, mais tout n’a pas pu être vérifié',
  incompleteFound: 'Des parties de cette page n’ont pas pu être vérifiées :',
  cannot: 'Cette page ne peut pas être vérifiée',
  cannotDetail:
    'Les pages du navigateur, les boutiques d’extensions, les fichiers et les documents sont fermés aux extensions.',
  failed: 'Un problème est survenu',
  failedDetail: 'La vérification n’est pas allée au bout. Rechargez la page et vérifiez à nouveau.',
  again: 'Vérifier à nouveau',
  findings: 'Points trouvés',
  showMe: 'Montrer',
  untick: 'Décocher pour moi',
  decline: 'Choisir « non » pour moi',
  why: 'Pourquoi c’est important',
  quoted: 'Sur la page',
  unticked: 'Décoché.',
  kept: 'La page n’a pas cédé. Vérifiez par vous-même.',
  byHand: 'Ce choix doit être fait à la main.',
  gone: 'Ce n’est plus sur la page.',
  settings: 'Réglages',
  warnings: 'Afficher les avertissements dans les pages',
  warningsHere: 'Les afficher sur {site}',
  language: 'Langue',
  automatic: 'Comme le navigateur',
  promise: 'Rien ne quitte votre appareil.',
  potential: 'Ce qui est trouvé est un problème potentiel, pas un avis juridique.',
};

export const receipts: ReceiptWords = {
  against: {
    one: 'Vous avez envoyé {count} consentement que vous aviez désactivé',
    many: 'Vous avez envoyé {count} de consentements que vous aviez désactivés',
    other: 'Vous avez envoyé {count} consentements que vous aviez désactivés',
  },
  sent: {
    one: 'Vous avez envoyé {count} consentement sans y avoir touché',
    many: 'Vous avez envoyé {count} de consentements sans y avoir touché',
    other: 'Vous avez envoyé {count} consentements sans y avoir touché',
  },
  maybe: {
    one: '{count} consentement auquel vous n’avez pas touché a peut-être été envoyé',
    many: '{count} de consentements auxquels vous n’avez pas touché ont peut-être été envoyés',
    other: '{count} consentements auxquels vous n’avez pas touché ont peut-être été envoyés',
  },
  own: {
    one: 'Vous avez choisi {count} consentement vous-même.',
    many: 'Vous avez choisi {count} de consentements vous-même.',
    other: 'Vous avez choisi {count} consentements vous-même.',
  },
  more: { one: 'et {count} autre', many: 'et {count} d’autres', other: 'et {count} autres' },
  first: 'à ce site',
  third: 'à un autre site : {site}',
  unknown: 'destinataire inconnu',
};

export const severity: SeverityWords = {
  minor: 'Mineur',
  moderate: 'Modéré',
  serious: 'Sérieux',
  critical: 'Critique',
  review: 'À vérifier',
};

export const limit: LimitWords = {
  'closed-shadow-root': 'un composant scellé',
  'unreachable-frame': 'un cadre où l’on ne peut pas entrer',
  'main-world': 'la page a pu modifier les réponses',
  size: 'plus que ce qui peut être vérifié en une fois',
  time: 'cela a pris trop de temps',
  'not-rendered': 'des parties qui ne sont pas dessinées',
  language: 'des mots dans une langue qu’untick ne lit pas',
  error: 'une erreur pendant la vérification',
};

export const terms: Terms = {
  display: 'non affiché',
  visibility: 'rendu invisible',
  opacity: 'transparent',
  clip: 'coupé',
  'zero-size': 'sans taille',
  overflow: 'hors de son cadre',
  'off-screen': 'placé hors de l’écran',
  covered: 'recouvert',
  'same-colour': 'de la couleur du fond',
  scale: 'réduit à rien',
  'closed-details': 'dans une section repliée',
  'unselected-tab': 'dans un autre onglet',
  'unopened-dialog': 'dans une fenêtre fermée',
  'content-visibility': 'non dessiné',
  'hidden-until-found': 'caché tant qu’on ne le cherche pas',
  frame: 'dans un cadre caché',
  'far-below-action': 'loin sous le bouton',
  'small-text': 'petit texte',
  'low-contrast': 'faible contraste',
  'small-mark': 'petite case',
  'in-scroll-box': 'dans une zone à faire défiler',
  on: 'activé',
  off: 'désactivé',
  mixed: 'activé à moitié',
};

export const popupTerms: PopupTerms = {
  marketing: 'la publicité',
  'third-party-sharing': 'le partage avec des tiers',
  profiling: 'le profilage',
  credit: 'l’évaluation de crédit',
  cookies: 'les cookies et le suivi',
  'paid-extra': 'une option payante',
  terms: 'les conditions',
  'privacy-notice': 'la politique de confidentialité',
  age: 'l’âge',
  convenience: 'le confort d’utilisation',
  email: 'e-mail',
  sms: 'SMS',
  phone: 'téléphone',
  post: 'courrier',
  messenger: 'messageries',
  'drawn-as-text': 'dessiné comme simple texte',
  smaller: 'plus petit',
  'smaller-text': 'texte plus petit',
  'lighter-text': 'texte plus fin',
  'fainter-fill': 'couleur plus pâle',
  required: 'obligatoire',
  'the button is locked': 'le bouton est bloqué',
  'already on': 'déjà activé',
  'on a page before': 'sur une page précédente',
  'on this page': 'sur cette page',
};

export const measures: Measures = {
  fontSize: 'Taille du texte : {value} px',
  bodyFontSize: 'Texte de la page : {value} px',
  contrast: 'Contraste : {value} pour 1',
  markSize: 'Taille de la case : {value} px',
  belowAction: 'Sous le bouton : {value} px',
  opacity: 'Opacité : {value}',
};

export const comma = ', ';

/** Told in the page too: what more the popup says lies beside them. */
export { boxRules as rules } from './rules/fr.js';
