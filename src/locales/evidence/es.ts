// Spanish.
import type { EvidenceWords } from './words.js';

export const evidence: EvidenceWords = {
  save: 'Guardar pruebas',
  reading: 'Leyendo la página…',
  picture: 'Tomando una imagen de la página…',
  sealing: 'Sellando el paquete…',
  saved: 'Guardado como {name}. Los campos aparecen tapados en las imágenes.',
  savedBare: 'Guardado como {name}, sin imagen de la página.',
  savedKept:
    'Guardado como {name}. Los campos aparecen tapados en las imágenes. Las de los hallazgos se ven también en el panel.',
  savedFull: 'Guardado como {name}. En el panel no queda espacio para las imágenes.',
  savedUnkept: 'Guardado como {name}. Las imágenes no se pudieron conservar para el panel.',
  failed: 'No se pudo guardar. Vuelve a cargar la página e inténtalo de nuevo.',
  closed: 'Solo se pueden guardar pruebas de una página que se pueda comprobar.',
  paused: 'Mientras untick está en pausa aquí, no se pueden guardar pruebas.',
};
