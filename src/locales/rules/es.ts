// What the rules say, in Spanish.
import type { BoxSentences, OtherSentences, RuleFixes, RuleTitles } from '../rule-words.js';

export const boxRules: BoxSentences = {
  'preticked-consent': {
    why: 'Una casilla ya marcada dice que sí en su nombre, a menos que usted la note y la desmarque.',
    messages: {
      preset: 'Posible consentimiento premarcado: «{words}» ya estaba activado al mostrarse la página.',
      later:
        'Posible consentimiento premarcado en una parte de la página que aún no se muestra: «{words}» ya está activado.',
      unsure: 'Este consentimiento quizá ya esté dado: «{words}» está activado. Conviene revisarlo.',
      withdrawn:
        '«{words}» estaba activado al mostrarse la página, y la página lo desactivó sin que nadie lo pulsara. Conviene revisarlo.',
    },
  },
  'concealed-consent': {
    why: 'Algo que dice que sí en su nombre se envía con la página, y no se ve.',
    messages: {
      concealed: 'Posible consentimiento escondido: «{words}» está activado y no se ve ({concealedBy}).',
      wordless: 'Se ve una casilla activada, pero no lo que pregunta ({concealedBy}): «{words}». Conviene revisarlo.',
      unsure:
        'Este consentimiento quizá esté escondido: «{words}» está activado y no se ve ({concealedBy}). Conviene revisarlo.',
    },
  },
  'inconspicuous-consent': {
    why: 'Un consentimiento ya dado está puesto donde, o de tal modo que, casi nadie lo nota.',
    messages: {
      faint: 'Posible consentimiento poco visible: «{words}» ya está activado y es fácil pasarlo por alto ({weak}).',
      unsure: 'Este consentimiento quizá pase inadvertido: «{words}» ya está activado ({weak}). Conviene revisarlo.',
    },
  },
  'hidden-consent-field': {
    why: 'El formulario envía un sí en su nombre desde un campo que nunca se muestra, y ninguna casilla permite retirarlo.',
    messages: {
      hidden: 'Posible consentimiento oculto: el campo «{fieldName}» se envía como un sí, y nada lo pregunta.',
    },
  },
  'preselected-extra': {
    why: 'Algo que cuesta dinero ya está en su cuenta, y hay que notarlo para quitarlo.',
    messages: {
      priced: 'Posible extra preseleccionado: «{words}» ya estaba elegido, y cuesta dinero.',
      unpriced: 'Quizá sea un extra de pago que ya estaba elegido: «{words}». Conviene revisar el precio.',
    },
  },
  'mismatched-state': {
    why: 'Lo que se dibuja, o lo que anuncia un lector de pantalla, no es lo que se envía: nadie puede saber a qué dice que sí.',
    messages: {
      drawn: 'Posible consentimiento mal mostrado: «{words}» se dibuja {shown} cuando está {state}.',
      spoken: 'Posible consentimiento mal mostrado: «{words}» se anuncia {spoken} cuando está {state}.',
      unsure: 'Lo que aquí se muestra quizá no sea lo que se envía: «{words}» está {state}. Conviene revisarlo.',
    },
  },
  'script-ticked-consent': {
    why: 'Estaba desactivado cuando usted llegó, y la página lo activó mientras usted miraba otra cosa.',
    messages: {
      ticked:
        'Posible consentimiento marcado por la página: «{words}» estaba desactivado y se activó sin que nadie lo pulsara.',
      unsure: '«{words}» estaba desactivado y ahora está activado sin que nadie lo pulsara. Conviene revisarlo.',
    },
  },
  'reticked-consent': {
    why: 'Usted lo desactivó, y la página lo activó otra vez.',
    messages: {
      returned:
        'Posible consentimiento marcado de nuevo: «{words}» se desactivó a mano y volvió a activarse ({times}×).',
      earlier:
        'Posible consentimiento marcado de nuevo: «{words}» se desactivó en una página anterior y aquí vuelve a estar activado.',
      unsure: '«{words}» se desactivó y volvió a activarse. Conviene revisarlo.',
    },
  },
  'swept-in-consent': {
    why: 'Una pulsación en otra cosa dio también este consentimiento, y nada decía que se podía dejar fuera.',
    messages: {
      swept:
        'Posible consentimiento arrastrado: pulsar «{pressed}» activó «{words}», que no está señalado como opcional.',
      hidden:
        'Posible consentimiento arrastrado sin verse: pulsar «{pressed}» activó «{words}», que no está a la vista.',
      unsure: 'Pulsar «{pressed}» activó también «{words}». Conviene revisarlo.',
    },
  },
  'added-at-submit': {
    why: 'Lo que se envió en su nombre dice que sí, y lo que usted vio no lo decía.',
    messages: {
      contrary: 'Posible consentimiento añadido al enviar: «{words}» se mostraba {shown} y se envió como {sent}.',
      contradicts:
        'Posible consentimiento añadido al enviar: «{fieldName}» se envió como un sí mientras «{control}» estaba desactivado.',
      appeared:
        'Posible consentimiento añadido al enviar: «{fieldName}» se envió como un sí y no está en ninguna parte del formulario.',
      unsure: '«{words}» se recogió como {sent}, y nada de lo mostrado lo dice. Conviene revisarlo.',
    },
  },
};

export const otherRules: OtherSentences = {
  'bundled-consent': {
    why: 'Decir que sí a una cosa es decir que sí a otra, y no hay manera de aceptar solo una.',
    messages: {
      tied: 'Posible consentimiento agrupado: «{words}» une varias cosas en una casilla ({purposes}).',
      together: 'Esta casilla quizá pida varias cosas a la vez: «{words}» ({purposes}). Conviene revisarlo.',
      channels: 'Una sola casilla para varios canales ({channels}): «{words}». Conviene revisarlo.',
    },
  },
  'buried-reject': {
    why: 'El sí está a una pulsación, y el no está más lejos.',
    messages: {
      longer: 'Posible rechazo enterrado: rechazar llevó {refuse} pulsaciones ({way}); aceptar, {accept}.',
      detour: 'Rechazar llevó {refuse} pulsaciones ({way}); aceptar lleva {accept}. Conviene revisarlo.',
      noWay: 'Pulsaciones para aceptar: {accept}. No se encontró manera de rechazar. Conviene revisarlo.',
    },
  },
  confirmshaming: {
    why: 'Para decir que no, hay que decir algo tonto o malo de uno mismo.',
    messages: {
      shames: 'Posible rechazo que avergüenza: para rechazar hay que decir «{words}».',
      unsure: 'Este rechazo quizá esté escrito para avergonzar: «{words}». Conviene revisarlo.',
    },
  },
  'consent-wall': {
    why: 'La página no se puede leer ni usar sin un sí, y un sí sin otra salida no lo es.',
    messages: {
      locked: 'Posible muro de consentimiento: la página está bloqueada hasta que se pulse «{accept}».',
      unsure: 'La página quizá esté bloqueada hasta que se pulse «{accept}». Conviene revisarlo.',
    },
  },
  'contradicted-signal': {
    why: 'El navegador dice en cada petición que los datos no se pueden vender ni ceder, y aquí se dice lo contrario.',
    messages: {
      against: 'Posible señal contradicha: «{words}» está activado aunque el navegador envía Global Privacy Control.',
      unsure: '«{words}» está activado aunque el navegador envía Global Privacy Control. Conviene revisarlo.',
    },
  },
  'double-negative': {
    why: 'Sus negaciones se anulan entre sí: hay que leer dos veces para saber qué hace una marca.',
    messages: {
      cancels: 'Posible redacción engañosa: hay que leer dos veces para saber qué significa marcar «{words}».',
      unsure: 'Esta redacción quizá se lea mal con facilidad: «{words}». Conviene revisarlo.',
    },
  },
  'forced-consent': {
    why: 'Sin un sí a la publicidad, a la cesión o al perfil, la página no deja continuar: así no hay elección.',
    messages: {
      required: 'Posible consentimiento forzado: «{words}» es obligatorio para continuar.',
      locked: 'Este consentimiento quizá sea obligatorio para continuar: «{words}» ({how}). Conviene revisarlo.',
    },
  },
  'foreign-language-consent': {
    why: 'Quien lee esta página quizá no lea el idioma en que se pide el consentimiento.',
    messages: {
      foreign:
        'Posible consentimiento que no se entiende: «{words}» está en {language}, y la página, en {pageLanguage}.',
      unsure:
        'Este consentimiento quizá esté en otro idioma ({language}) que la página ({pageLanguage}): «{words}». Conviene revisarlo.',
    },
  },
  'implied-consent': {
    why: 'Continuar, registrarse o solo quedarse se toma por un sí a la publicidad, la cesión o el rastreo, y nada permite decir que no.',
    messages: {
      acting: 'Posible consentimiento supuesto: continuar aquí se toma por un sí ({purposes}): «{words}».',
      browsing: 'Posible consentimiento supuesto: quedarse en la página se toma por un sí ({purposes}): «{words}».',
      unsure: 'Este texto quizá tome el continuar por un sí ({purposes}): «{words}». Conviene revisarlo.',
    },
  },
  'missing-reject': {
    why: 'Hay un botón para decir que sí y ninguno para decir que no, así que casi todos dicen que sí para librarse.',
    messages: {
      missing: 'Posible falta de rechazo: el aviso ofrece «{accept}» y ninguna manera de rechazar en este nivel.',
      unsure: 'Este aviso ofrece «{accept}», y quizá ninguna manera de rechazar en este nivel. Conviene revisarlo.',
    },
  },
  'mixed-polarity': {
    why: 'Una casilla marcada dice que sí y su vecina dice que no: quien las trata igual consiente sin saberlo.',
    messages: {
      flips: 'Posible redacción engañosa: marcar «{words}» significa lo contrario que marcar «{before}».',
      unsure: 'Estas dos casillas quizá signifiquen lo contrario: «{before}» y «{words}». Conviene revisarlo.',
    },
  },
  'opt-out-box': {
    why: 'No hacer nada dice que sí: solo quien lee con atención marca la casilla que dice que no.',
    messages: {
      empty: 'Posible casilla de rechazo: dejar «{words}» vacía da el consentimiento.',
      similar:
        'Dejar «{words}» vacía permite publicidad de productos similares, lo que algunas leyes admiten tras una compra. Conviene revisarlo.',
      unsure: 'Esta casilla vacía quizá dé el consentimiento si no se marca: «{words}». Conviene revisarlo.',
    },
  },
  'preticked-purpose': {
    why: 'Quien busca elegir encuentra la elección hecha: lo innecesario está activado si no se desactiva uno por uno.',
    messages: {
      on: 'Posible finalidad preactivada: «{words}» ya está activado en «{surface}».',
      later: 'Posible finalidad preactivada en una parte que aún no se muestra: «{words}» ya está activado.',
      unsure: 'Esta finalidad quizá esté activada sin ser necesaria: «{words}». Conviene revisarlo.',
    },
  },
  'repeated-prompt': {
    why: 'Usted dijo que no en esta visita, y se le pregunta lo mismo otra vez.',
    messages: {
      again: 'Posible pregunta repetida: esto se rechazó {before}, y se pregunta de nuevo.',
      unsure: 'Esto se rechazó {before}, y quizá se pregunte de nuevo. Conviene revisarlo.',
    },
  },
  'unnamed-recipients': {
    why: 'Se pide permiso para entregar datos a «socios» o «terceros», y nada dice quiénes son.',
    messages: {
      given: 'Posible consentimiento para destinatarios sin nombre: «{words}» está {how} y no dice quiénes son.',
      asked: 'Aquí se pide permiso para ceder datos a destinatarios que no se nombran: «{words}». Conviene revisarlo.',
    },
  },
  'weaker-reject': {
    why: 'El sí está dibujado para pulsarlo, y el no para pasarlo por alto.',
    messages: {
      weaker: 'Posible rechazo debilitado: «{reject}» destaca menos que «{accept}» ({weak}).',
      unsure: '«{reject}» quizá destaque menos que «{accept}» ({weak}). Conviene revisarlo.',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': 'Un consentimiento ya dado en su nombre',
  'concealed-consent': 'Un consentimiento que no debía verse',
  'inconspicuous-consent': 'Un consentimiento fácil de pasar por alto',
  'hidden-consent-field': 'Un consentimiento en un campo oculto',
  'preselected-extra': 'Un extra de pago ya elegido',
  'mismatched-state': 'Una casilla que muestra lo que no es',
  'script-ticked-consent': 'Un consentimiento marcado por la propia página',
  'reticked-consent': 'Un consentimiento que vuelve tras desactivarlo',
  'swept-in-consent': 'Un consentimiento opcional arrastrado con otros',
  'added-at-submit': 'Un consentimiento añadido al enviar',
  'bundled-consent': 'Una sola casilla para varios consentimientos',
  'buried-reject': 'Rechazar lleva más pasos que aceptar',
  confirmshaming: 'Un rechazo escrito para avergonzar',
  'consent-wall': 'Una página bloqueada hasta que se acepte',
  'contradicted-signal': 'Una venta o cesión contra la señal del navegador',
  'double-negative': 'Un consentimiento fácil de leer mal',
  'forced-consent': 'Un consentimiento exigido para continuar',
  'foreign-language-consent': 'Un consentimiento en otro idioma que la página',
  'implied-consent': 'Un consentimiento deducido de otra cosa',
  'missing-reject': 'Un aviso que solo se puede aceptar',
  'mixed-polarity': 'Casillas que invierten su sentido',
  'opt-out-box': 'Una casilla vacía que dice que sí',
  'preticked-purpose': 'Una finalidad ya activada en un aviso',
  'repeated-prompt': 'Una pregunta que vuelve tras un rechazo',
  'unnamed-recipients': 'Una cesión a no se sabe quién',
  'weaker-reject': 'Un rechazo dibujado para no verse',
};

/** What the site can do, in one sentence to it. */
export const ruleFixes: RuleFixes = {
  'added-at-submit': 'Enviar lo que muestra la casilla en el momento en que la persona pulsa, y nada más.',
  'bundled-consent': 'Dar a cada finalidad una casilla propia y dejar las condiciones aparte de todas.',
  'buried-reject': 'Permitir rechazar en la misma capa y con tantas pulsaciones como hacen falta para aceptar.',
  'concealed-consent': 'Mostrar la casilla con su texto antes del botón que la envía y dejarla desactivada.',
  confirmshaming: 'Que la opción de rechazar diga «No, gracias» y nada más.',
  'consent-wall': 'Permitir rechazar tan fácilmente como aceptar, o usar la página mientras la pregunta siga abierta.',
  'contradicted-signal': 'Leer la señal Global Privacy Control y mostrar la opción desactivada.',
  'double-negative': 'Decir en una sola frase sencilla qué permite la marca.',
  'forced-consent': 'Permitir continuar sin ello y exigir solo lo que el propio servicio necesita.',
  'foreign-language-consent': 'Preguntar en el idioma de la página.',
  'hidden-consent-field': 'Preguntar con una casilla visible y desactivada, o no enviar nada.',
  'implied-consent': 'Preguntar con una casilla propia que empiece vacía y permitir continuar sin ella.',
  'inconspicuous-consent':
    'Poner el texto tan grande y tan oscuro como el resto de la página, antes del botón, y dejar la casilla desactivada.',
  'mismatched-state': 'Que la marca, el estado accesible y lo que se envía digan siempre lo mismo.',
  'missing-reject': 'Poner un botón para rechazar junto al de aceptar, en la misma capa y con el mismo aspecto.',
  'mixed-polarity': 'Redactar todas las casillas de un formulario en el mismo sentido: marcada permite, vacía no.',
  'opt-out-box': 'Pedir el sí y dejar esa casilla vacía.',
  'preselected-extra': 'Dejar fuera los extras de pago hasta que la persona los añada.',
  'preticked-consent': 'Dejar la casilla desactivada y que la persona la active.',
  'preticked-purpose':
    'Dejar desactivadas todas las finalidades salvo las estrictamente necesarias, incluido el interés legítimo.',
  'repeated-prompt':
    'Recordar un rechazo tanto tiempo como una aceptación y volver a preguntar solo cuando cambie lo que se pregunta.',
  'reticked-consent': 'Mantener lo que la persona eligió, en esta página y en todas las siguientes.',
  'script-ticked-consent': 'Que solo una pulsación en la propia casilla pueda activarla.',
  'swept-in-consent':
    'Dejar los consentimientos opcionales fuera de «aceptar todo», o mostrar cada uno y marcarlo como opcional.',
  'unnamed-recipients': 'Nombrar a los destinatarios junto a la casilla, o enlazar allí su lista.',
  'weaker-reject': 'Dibujar las dos opciones como el mismo tipo de botón, con igual tamaño, grosor y contraste.',
};
