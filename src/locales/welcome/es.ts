// Spanish.
import type { WelcomeWords } from './words.js';

export const welcome: WelcomeWords = {
  title: 'Bienvenido a untick',
  step: '{step} de {steps}',
  back: 'Atrás',
  next: 'Siguiente',
  done: 'Listo',
  language: 'Idioma',
  automatic: 'El del navegador',
  where: 'untick está aquí arriba',
  whereText:
    'Pulse su botón en la barra del navegador para leer qué se encontró en una página, o que no se encontró nada.',
  pin: '¿No está? Abra la pieza de puzle de la barra y fije untick.',
  said: 'Solo habla cuando hay algo que ver',
  saidText: 'Junto a un consentimiento ya marcado por usted, u oculto, aparece una pequeña tarjeta. Usted decide.',
  saidQuiet: 'untick no pulsa nada por su cuenta y nunca estorba a la página.',
  picture: 'Una imagen: un formulario con una casilla marcada y la tarjeta al lado.',
  shop: 'Cree su cuenta',
  agree: 'Acepto compartir mis datos con socios',
  create: 'Crear cuenta',
  warning: 'Posible consentimiento marcado de antemano: «{words}» ya estaba activado al mostrarse la página.',
  untick: 'Desmarcar',
  why: '¿Por qué?',
  hide: 'Ocultar',
  yours: 'Puede pausarlo, y nada sale de su dispositivo',
  pause: 'En cualquier sitio, pulse el botón y elija «Pausar en este sitio»: una hora, por hoy o siempre.',
  promise:
    'untick no se conecta a nada. Lo que encuentra se queda en este dispositivo, y lo que usted escribe nunca se guarda.',
  potential: 'Lo que encuentra es un posible problema, no un dictamen jurídico.',
  settings: 'Ajustes',
};
