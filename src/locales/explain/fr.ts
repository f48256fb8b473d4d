import type { ExplainWords } from './words.js';

export const explain: ExplainWords = {
  page: 'À propos d’un contrôle',
  finds: 'Ce qu’il trouve',
  matters: 'Pourquoi c’est important',
  examples: 'Exemples',
  unsure: 'Quand il ne peut pas trancher',
  options: 'Réglages',
  sources: 'Références',
  marked: 'Dans le code, data-expect indique ce qui est trouvé.',
  english: 'Le reste de cette page est en anglais.',
  allRules: 'Tous les contrôles',
  unknown: 'Ce contrôle n’existe pas. Les voici tous :',
  potential: 'Un résultat est un problème possible, pas un jugement juridique.',
  verdict: {
    fail: 'Trouvé',
    review: 'À regarder',
    ok: 'Laissé de côté',
  },
};
