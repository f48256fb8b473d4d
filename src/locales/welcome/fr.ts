// French.
import type { WelcomeWords } from './words.js';

export const welcome: WelcomeWords = {
  title: 'Bienvenue dans untick',
  step: '{step} sur {steps}',
  back: 'Retour',
  next: 'Suivant',
  done: 'Terminé',
  language: 'Langue',
  automatic: 'Celle du navigateur',
  where: 'untick se trouve ici, en haut',
  whereText: 'Son bouton dans la barre du navigateur dit ce qui a été trouvé sur une page, ou que rien ne l’a été.',
  pin: 'Il n’y est pas ? Ouvrez la pièce de puzzle dans la barre et épinglez untick.',
  said: 'Il ne parle que s’il y a quelque chose à voir',
  saidText: 'À côté d’un accord déjà coché pour vous, ou caché, apparaît une petite carte. C’est vous qui décidez.',
  saidQuiet: 'untick n’appuie sur rien de lui-même et ne gêne jamais la page.',
  picture: 'Une image : un formulaire avec une case cochée, et la carte à côté.',
  shop: 'Créer votre compte',
  agree: 'J’accepte le partage de mes données avec des partenaires',
  create: 'Créer le compte',
  warning: 'Accord peut-être coché d’avance : « {words} » était déjà activé à l’affichage de la page.',
  untick: 'Décocher',
  why: 'Pourquoi ?',
  hide: 'Masquer',
  yours: 'Vous pouvez le suspendre, et rien ne quitte votre appareil',
  pause:
    'Sur tout site, appuyez sur le bouton et choisissez « Suspendre sur ce site » : une heure, aujourd’hui ou toujours.',
  promise:
    'untick ne se connecte à rien. Ce qu’il trouve reste sur cet appareil, et ce que vous tapez n’est jamais gardé.',
  potential: 'Ce qu’il trouve est un problème possible, pas un avis juridique.',
  settings: 'Réglages',
};
