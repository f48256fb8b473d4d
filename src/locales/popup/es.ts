// Spanish.
import type { Around, MistakeWords, Unchecked } from './words.js';

export const unchecked: Unchecked = {
  browser: 'Las páginas del propio navegador y de las extensiones están cerradas a las extensiones.',
  store: 'Las tiendas de extensiones están cerradas a las extensiones.',
  file: 'Los archivos de su dispositivo no se revisan: solo las páginas web.',
  document: 'Esto es un documento o una imagen, no una página web.',
  offlineTitle: 'No tiene conexión',
  offline: 'Sin conexión no hay aquí ninguna página que revisar.',
  unreachedTitle: 'Esta página no se cargó',
  unreached: 'El navegador muestra una página de error, y en ella no hay nada que revisar.',
  loadingTitle: 'Esta página aún se está cargando',
  loading: 'Se podrá revisar en cuanto esté lista.',
  forbiddenTitle: 'untick no tiene permiso para ver esta página',
  forbidden: 'El navegador necesita antes su permiso. Puede retirarlo cuando quiera.',
  allow: 'Permitir',
};

export const around: Around = {
  actions: 'Más',
  dashboard: 'Panel',
  mistake: 'Avisar de un error',
  quiet: {
    one: '{count} cosa más de la que pidió no ser avisado',
    many: '{count} cosas más de las que pidió no ser avisado',
    other: '{count} cosas más de las que pidió no ser avisado',
  },
  arrows: 'Las flechas pasan de una a otra.',
  provisions: 'Normas que pueden venir al caso',
  status: {
    guidance: 'directrices',
    standard: 'norma técnica',
    'not-yet-applicable': 'aún no aplicable',
    superseded: 'sustituida',
    vacated: 'modificación anulada',
    unverified: 'sin verificar',
  },
};

export const mistake: MistakeWords = {
  title: 'Avisar de un error',
  intro: 'No se ha enviado nada. Esto es todo lo que diría el aviso; cambie o quite lo que quiera.',
  about: '¿De qué se trata?',
  missed: 'Algo que no se encontró',
  text: 'Texto del aviso',
  copy: 'Copiar',
  copied: 'Copiado.',
  uncopied: 'No se pudo copiar. Seleccione el texto y cópielo usted.',
  open: 'Abrir como incidencia en {site}',
  opens: 'Abre {site} en una pestaña nueva con este texto. Solo se hace público si usted lo envía allí.',
  tooLong: 'Es demasiado largo para rellenarlo. Acórtelo o cópielo.',
  back: 'Volver',
};
