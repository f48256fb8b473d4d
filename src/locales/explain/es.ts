import type { ExplainWords } from './words.js';

export const explain: ExplainWords = {
  page: 'Acerca de una comprobación',
  finds: 'Qué encuentra',
  matters: 'Por qué importa',
  examples: 'Ejemplos',
  unsure: 'Cuándo no puede saberlo',
  options: 'Opciones',
  sources: 'Fuentes',
  marked: 'En el código, data-expect señala lo que se encuentra.',
  english: 'El resto de esta página está en inglés.',
  allRules: 'Todas las comprobaciones',
  unknown: 'Esa comprobación no existe. Estas son todas:',
  potential: 'Un hallazgo es un posible problema, no un juicio legal.',
  verdict: {
    fail: 'Encontrado',
    review: 'Para revisar',
    ok: 'Sin reparo',
  },
};
