// Spanish, for Spain and the Americas alike. Addresses the person as “usted”, and mostly not at all.
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
  description: 'Avisa de las casillas de consentimiento ya marcadas u ocultas, y las desmarca con una sola pulsación.',
};

export const badge: BadgeWords = {
  found: {
    one: 'untick: {count} punto por revisar en esta página',
    many: 'untick: {count} de puntos por revisar en esta página',
    other: 'untick: {count} puntos por revisar en esta página',
  },
  nothing: 'untick: nada encontrado en esta página',
  incomplete: 'untick: nada encontrado, pero hay partes de esta página sin comprobar',
  blocked: 'La página quita los avisos una y otra vez. Pulse aquí para verlos.',
  failed: 'untick: no se pudo comprobar esta página',
};

export const warning: WarningWords = {
  label: 'Aviso de untick',
  untick: 'Desmarcar',
  decline: 'Elegir «no»',
  why: '¿Por qué?',
  hide: 'Ocultar',
  hideHint: 'También se oculta con Esc',
  measured: 'Lo que se midió',
  quoted: 'En la página',
  unticked: 'Hecho. Ya está desmarcado.',
  declined: 'Hecho. Se ha elegido la otra opción.',
  kept: 'La página no ha cedido. Revíselo antes de continuar.',
  byHand: 'Esta opción hay que elegirla a mano.',
  covered: 'Algo tapa este aviso. Pulse otra vez.',
  again: 'Pulse otra vez.',
  untickAll: 'Desmarcar todo aquí',
  each: 'Una por una',
  undo: 'Deshacer',
  undone: 'Todo está como antes.',
  undoneInPart: 'No se ha podido restablecer todo. Revíselo antes de continuar.',
  learn: 'Más información',
  notHere: 'No en este sitio',
  hiddenHere: 'No habrá más avisos en {site}. Puede volver a activarlos en la ventana de untick.',
  small: { one: '{count} por revisar', many: '{count} por revisar', other: '{count} por revisar' },
  several: {
    one: '{count} consentimiento aquí que conviene revisar antes de continuar.',
    many: '{count} de consentimientos aquí que conviene revisar antes de continuar.',
    other: '{count} consentimientos aquí que conviene revisar antes de continuar.',
  },
  untickedAll: {
    one: 'Hecho. {count} consentimiento retirado.',
    many: 'Hecho. {count} de consentimientos retirados.',
    other: 'Hecho. {count} consentimientos retirados.',
  },
  keptSome: {
    one: 'La página no ha cedido en {count} consentimiento: {words}. Revíselo antes de continuar.',
    many: 'La página no ha cedido en {count} de consentimientos: {words}. Revíselo antes de continuar.',
    other: 'La página no ha cedido en {count} consentimientos: {words}. Revíselo antes de continuar.',
  },
  more: {
    one: 'Y {count} más: pulse el botón de untick del navegador.',
    many: 'Y {count} más: pulse el botón de untick del navegador.',
    other: 'Y {count} más: pulse el botón de untick del navegador.',
  },
};

export const popup: PopupWords = {
  title: 'untick',
  checking: 'Comprobando esta página…',
  found: {
    one: '{count} punto por revisar antes de continuar',
    many: '{count} de puntos por revisar antes de continuar',
    other: '{count} puntos por revisar antes de continuar',
  },
  review: {
    one: '{count} punto que quizá convenga revisar',
    many: '{count} de puntos que quizá convenga revisar',
    other: '{count} puntos que quizá convenga revisar',
  },
  nothing: 'Nada encontrado',
  nothingDetail: {
    one: '{count} comprobación: ningún consentimiento marcado ni oculto en esta página.',
    many: '{count} de comprobaciones: ningún consentimiento marcado ni oculto en esta página.',
    other: '{count} comprobaciones: ningún consentimiento marcado ni oculto en esta página.',
  },
  nothingAsked: 'Esta página no pide ningún consentimiento que podamos ver.',
  incomplete: 'Nada encontrado, pero no se pudo comprobar todo',
  incompleteFound: 'No se pudieron comprobar partes de esta página:',
  cannot: 'No se puede comprobar esta página',
  cannotDetail:
    'Las páginas del propio navegador, las tiendas de extensiones, los archivos y los documentos están cerrados a las extensiones.',
  failed: 'Algo ha fallado',
  failedDetail: 'La comprobación no terminó. Recargue la página y compruebe de nuevo.',
  again: 'Comprobar de nuevo',
  findings: 'Hallazgos',
  showMe: 'Mostrar',
  untick: 'Desmarcar por mí',
  decline: 'Elegir «no» por mí',
  why: 'Por qué importa',
  quoted: 'En la página',
  unticked: 'Desmarcado.',
  kept: 'La página no ha cedido. Revíselo por su cuenta.',
  byHand: 'Esta opción hay que elegirla a mano.',
  gone: 'Ya no está en la página.',
  settings: 'Ajustes',
  warnings: 'Mostrar avisos en las páginas',
  warningsHere: 'Mostrarlos en {site}',
  language: 'Idioma',
  automatic: 'Como el navegador',
  promise: 'Nada sale de su dispositivo.',
  potential: 'Un hallazgo es un posible problema, no un dictamen jurídico.',
};

export const receipts: ReceiptWords = {
  against: {
    one: 'Se envió {count} consentimiento que usted había desactivado',
    many: 'Se enviaron {count} de consentimientos que usted había desactivado',
    other: 'Se enviaron {count} consentimientos que usted había desactivado',
  },
  sent: {
    one: 'Se envió {count} consentimiento que usted no tocó',
    many: 'Se enviaron {count} de consentimientos que usted no tocó',
    other: 'Se enviaron {count} consentimientos que usted no tocó',
  },
  maybe: {
    one: 'Quizá se envió {count} consentimiento que usted no tocó',
    many: 'Quizá se enviaron {count} de consentimientos que usted no tocó',
    other: 'Quizá se enviaron {count} consentimientos que usted no tocó',
  },
  own: {
    one: 'Usted mismo eligió {count} consentimiento.',
    many: 'Usted mismo eligió {count} de consentimientos.',
    other: 'Usted mismo eligió {count} consentimientos.',
  },
  more: { one: 'y {count} más', many: 'y {count} más', other: 'y {count} más' },
  first: 'a este sitio',
  third: 'a otro sitio: {site}',
  unknown: 'destinatario desconocido',
};

export const severity: SeverityWords = {
  minor: 'Leve',
  moderate: 'Moderado',
  serious: 'Grave',
  critical: 'Crítico',
  review: 'Por revisar',
};

export const limit: LimitWords = {
  'closed-shadow-root': 'un componente sellado',
  'unreachable-frame': 'un marco en el que no se puede entrar',
  'main-world': 'la página pudo cambiar las respuestas',
  size: 'más de lo que se puede comprobar de una vez',
  time: 'tardó demasiado',
  'not-rendered': 'partes que no se muestran',
  language: 'palabras en un idioma que untick no lee',
  error: 'un error al comprobar',
};

export const terms: Terms = {
  display: 'no mostrado',
  visibility: 'hecho invisible',
  opacity: 'transparente',
  clip: 'recortado',
  'zero-size': 'sin tamaño',
  overflow: 'fuera de su marco',
  'off-screen': 'llevado fuera de la pantalla',
  covered: 'tapado',
  'same-colour': 'del color del fondo',
  scale: 'reducido a nada',
  'closed-details': 'en una sección plegada',
  'unselected-tab': 'en otra pestaña',
  'unopened-dialog': 'en un diálogo cerrado',
  'content-visibility': 'no dibujado',
  'hidden-until-found': 'oculto hasta que se busca',
  frame: 'en un marco oculto',
  'far-below-action': 'muy por debajo del botón',
  'small-text': 'letra pequeña',
  'low-contrast': 'poco contraste',
  'small-mark': 'casilla pequeña',
  'in-scroll-box': 'en un cuadro con desplazamiento',
  on: 'activado',
  off: 'desactivado',
  mixed: 'activado a medias',
};

export const popupTerms: PopupTerms = {
  marketing: 'publicidad',
  'third-party-sharing': 'cesión a terceros',
  profiling: 'elaboración de perfiles',
  credit: 'evaluación de solvencia',
  cookies: 'cookies y rastreo',
  'paid-extra': 'un extra de pago',
  terms: 'condiciones',
  'privacy-notice': 'aviso de privacidad',
  age: 'edad',
  convenience: 'comodidad',
  email: 'correo electrónico',
  sms: 'SMS',
  phone: 'teléfono',
  post: 'correo postal',
  messenger: 'mensajería',
  'drawn-as-text': 'dibujado solo como texto',
  smaller: 'más pequeño',
  'smaller-text': 'letra más pequeña',
  'lighter-text': 'letra más fina',
  'fainter-fill': 'color más tenue',
  required: 'obligatorio',
  'the button is locked': 'el botón está bloqueado',
  'already on': 'ya activado',
  'on a page before': 'en una página anterior',
  'on this page': 'en esta página',
};

export const measures: Measures = {
  fontSize: 'Tamaño de la letra: {value} px',
  bodyFontSize: 'Letra de la página: {value} px',
  contrast: 'Contraste: {value} a 1',
  markSize: 'Tamaño de la casilla: {value} px',
  belowAction: 'Por debajo del botón: {value} px',
  opacity: 'Opacidad: {value}',
};

export const comma = ', ';

/** Told in the page too: what more the popup says lies beside them. */
export { boxRules as rules } from './rules/es.js';
