// Spanish.
import type { PauseWords, Toolbar } from './words.js';

export const pause: PauseWords = {
  button: 'Pausar en este sitio',
  hour: 'Durante 1 hora',
  today: 'Por hoy',
  always: 'Siempre',
  hint: 'Un sitio en pausa no se revisa y no se registra nada de él.',
  title: 'En pausa en este sitio',
  left: 'Vuelve a empezar solo en {time}.',
  forever: 'Hasta que lo reanude.',
  resume: 'Reanudar ahora',
};

export const toolbar: Toolbar = {
  paused: 'untick: en pausa en este sitio',
  quiet: 'untick: aquí solo hay cosas de las que pidió no ser avisado',
};
