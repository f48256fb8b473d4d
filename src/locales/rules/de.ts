// What the rules say, in German.
import type { BoxSentences, OtherSentences, RuleFixes, RuleTitles } from '../rule-words.js';

export const boxRules: BoxSentences = {
  'preticked-consent': {
    why: 'Ein schon angekreuztes Kästchen sagt in Ihrem Namen Ja, wenn Sie es nicht bemerken und abwählen.',
    messages: {
      preset: 'Möglicherweise vorangekreuzte Einwilligung: „{words}“ war schon eingeschaltet, als die Seite erschien.',
      later:
        'Möglicherweise vorangekreuzte Einwilligung in einem noch nicht gezeigten Teil der Seite: „{words}“ ist schon eingeschaltet.',
      unsure: 'Diese Einwilligung könnte schon erteilt sein: „{words}“ ist eingeschaltet. Bitte prüfen.',
      withdrawn:
        '„{words}“ war eingeschaltet, als die Seite erschien, und die Seite hat es ohne Klick wieder ausgeschaltet. Bitte prüfen.',
    },
  },
  'concealed-consent': {
    why: 'Mit der Seite wird etwas gesendet, das in Ihrem Namen Ja sagt, und es ist nicht zu sehen.',
    messages: {
      concealed:
        'Möglicherweise verborgene Einwilligung: „{words}“ ist eingeschaltet und nicht zu sehen ({concealedBy}).',
      wordless:
        'Ein eingeschaltetes Kästchen ist zu sehen, aber nicht, was es fragt ({concealedBy}): „{words}“. Bitte prüfen.',
      unsure:
        'Diese Einwilligung könnte verborgen sein: „{words}“ ist eingeschaltet und nicht zu sehen ({concealedBy}). Bitte prüfen.',
    },
  },
  'inconspicuous-consent': {
    why: 'Eine schon erteilte Einwilligung steht so oder dort, dass die meisten sie übersehen.',
    messages: {
      faint:
        'Möglicherweise unauffällige Einwilligung: „{words}“ ist schon eingeschaltet und leicht zu übersehen ({weak}).',
      unsure:
        'Diese Einwilligung könnte leicht zu übersehen sein: „{words}“ ist schon eingeschaltet ({weak}). Bitte prüfen.',
    },
  },
  'hidden-consent-field': {
    why: 'Das Formular sendet aus einem Feld, das nie zu sehen ist, ein Ja in Ihrem Namen. Kein Kästchen nimmt es zurück.',
    messages: {
      hidden:
        'Möglicherweise versteckte Einwilligung: Das Feld „{fieldName}“ wird als Ja gesendet, und kein Kästchen fragt danach.',
    },
  },
  'preselected-extra': {
    why: 'Etwas, das Geld kostet, steht auf Ihrer Rechnung, und Sie müssen es bemerken, um es wieder loszuwerden.',
    messages: {
      priced: 'Möglicherweise vorausgewähltes Extra: „{words}“ war schon gewählt und kostet Geld.',
      unpriced: 'Dieses kostenpflichtige Extra könnte schon gewählt sein: „{words}“. Bitte prüfen Sie den Preis.',
    },
  },
  'mismatched-state': {
    why: 'Gezeichnet oder vorgelesen wird etwas anderes als gesendet. So kann niemand wissen, wozu er Ja sagt.',
    messages: {
      drawn:
        'Möglicherweise falsch gezeigte Einwilligung: „{words}“ ist als {shown} gezeichnet, in Wahrheit aber {state}.',
      spoken:
        'Möglicherweise falsch gezeigte Einwilligung: „{words}“ wird als {spoken} vorgelesen, ist in Wahrheit aber {state}.',
      unsure: 'Was hier zu sehen ist, wird vielleicht anders gesendet: „{words}“ ist {state}. Bitte prüfen.',
    },
  },
  'script-ticked-consent': {
    why: 'Als Sie kamen, war es ausgeschaltet. Die Seite hat es eingeschaltet, während Sie woanders hinsahen.',
    messages: {
      ticked:
        'Möglicherweise von der Seite angekreuzt: „{words}“ war ausgeschaltet und wurde ohne Klick darauf eingeschaltet.',
      unsure: '„{words}“ war ausgeschaltet und ist jetzt ohne Klick darauf eingeschaltet. Bitte prüfen.',
    },
  },
  'reticked-consent': {
    why: 'Sie haben es ausgeschaltet, und die Seite hat es wieder eingeschaltet.',
    messages: {
      returned:
        'Möglicherweise wieder angekreuzte Einwilligung: „{words}“ wurde von Hand ausgeschaltet und kam zurück ({times}×).',
      earlier:
        'Möglicherweise wieder angekreuzte Einwilligung: „{words}“ wurde auf einer Seite davor ausgeschaltet und ist hier wieder eingeschaltet.',
      unsure: '„{words}“ wurde ausgeschaltet und ist wieder eingeschaltet. Bitte prüfen.',
    },
  },
  'swept-in-consent': {
    why: 'Ein Klick auf etwas anderes hat auch diese Einwilligung erteilt, und nirgends steht, dass es ohne sie geht.',
    messages: {
      swept:
        'Möglicherweise mit erteilte Einwilligung: Ein Klick auf „{pressed}“ hat „{words}“ eingeschaltet, was nicht als freiwillig gekennzeichnet ist.',
      hidden:
        'Möglicherweise unbemerkt mit erteilte Einwilligung: Ein Klick auf „{pressed}“ hat „{words}“ eingeschaltet, was nicht zu sehen ist.',
      unsure: 'Ein Klick auf „{pressed}“ hat auch „{words}“ eingeschaltet. Bitte prüfen.',
    },
  },
  'added-at-submit': {
    why: 'Was in Ihrem Namen gesendet wurde, sagt Ja. Was Sie gesehen haben, sagte das nicht.',
    messages: {
      contrary:
        'Möglicherweise beim Senden hinzugefügte Einwilligung: „{words}“ war {shown} zu sehen und wurde als {sent} gesendet.',
      contradicts:
        'Möglicherweise beim Senden hinzugefügte Einwilligung: „{fieldName}“ wurde als Ja gesendet, während „{control}“ ausgeschaltet war.',
      appeared:
        'Möglicherweise beim Senden hinzugefügte Einwilligung: „{fieldName}“ wurde als Ja gesendet und steht nirgends im Formular.',
      unsure: '„{words}“ wurde als {sent} erfasst, und nichts auf der Seite zeigt das. Bitte prüfen.',
    },
  },
};

export const otherRules: OtherSentences = {
  'bundled-consent': {
    why: 'Wer zum einen Ja sagt, sagt auch zum anderen Ja, und nur eines davon zu wählen geht nicht.',
    messages: {
      tied: 'Möglicherweise gekoppelte Einwilligung: „{words}“ verbindet mehreres in einem Kästchen ({purposes}).',
      together: 'Dieses Kästchen fragt vielleicht nach mehrerem zugleich: „{words}“ ({purposes}). Bitte prüfen.',
      channels: 'Ein Kästchen für mehrere Kanäle ({channels}): „{words}“. Bitte prüfen.',
    },
  },
  'buried-reject': {
    why: 'Ja ist einen Klick entfernt, Nein liegt weiter weg.',
    messages: {
      longer: 'Möglicherweise vergrabene Ablehnung: Ablehnen brauchte {refuse} Klicks ({way}), Zustimmen {accept}.',
      detour: 'Ablehnen brauchte {refuse} Klicks ({way}), Zustimmen braucht {accept}. Bitte prüfen.',
      noWay: 'Klicks zum Zustimmen: {accept}. Ein Weg zum Ablehnen fand sich nicht. Bitte prüfen.',
    },
  },
  confirmshaming: {
    why: 'Wer Nein sagen will, muss etwas Törichtes oder Schlechtes über sich sagen.',
    messages: {
      shames: 'Möglicherweise beschämende Ablehnung: Wer ablehnt, muss „{words}“ sagen.',
      unsure: 'Diese Ablehnung soll vielleicht beschämen: „{words}“. Bitte prüfen.',
    },
  },
  'consent-wall': {
    why: 'Ohne ein Ja lässt sich die Seite nicht lesen oder nutzen, und ein Ja ohne anderen Weg ist keines.',
    messages: {
      locked: 'Möglicherweise Einwilligung als Hürde: Die Seite ist gesperrt, bis „{accept}“ gedrückt wird.',
      unsure: 'Die Seite ist vielleicht gesperrt, bis „{accept}“ gedrückt wird. Bitte prüfen.',
    },
  },
  'contradicted-signal': {
    why: 'Der Browser sagt bei jeder Anfrage, dass Daten nicht verkauft oder weitergegeben werden sollen. Hier steht das Gegenteil.',
    messages: {
      against:
        'Möglicherweise gegen das Signal: „{words}“ ist eingeschaltet, obwohl der Browser Global Privacy Control sendet.',
      unsure: '„{words}“ ist eingeschaltet, obwohl der Browser Global Privacy Control sendet. Bitte prüfen.',
    },
  },
  'double-negative': {
    why: 'Die Verneinungen heben sich auf. Was ein Häkchen bewirkt, zeigt sich erst beim zweiten Lesen.',
    messages: {
      cancels:
        'Möglicherweise verwirrend formuliert: Was ein Häkchen bei „{words}“ bedeutet, zeigt sich erst beim zweiten Lesen.',
      unsure: 'Das ist vielleicht leicht misszuverstehen: „{words}“. Bitte prüfen.',
    },
  },
  'forced-consent': {
    why: 'Ohne Ja zu Werbung, Weitergabe oder Profil geht es nicht weiter. Dann ist es keine Wahl.',
    messages: {
      required: 'Möglicherweise erzwungene Einwilligung: Ohne „{words}“ geht es nicht weiter.',
      locked: 'Ohne diese Einwilligung geht es vielleicht nicht weiter: „{words}“ ({how}). Bitte prüfen.',
    },
  },
  'foreign-language-consent': {
    why: 'Wer diese Seite liest, versteht vielleicht die Sprache nicht, in der nach der Einwilligung gefragt wird.',
    messages: {
      foreign:
        'Möglicherweise unverständliche Einwilligung: „{words}“ steht auf {language} da, die Seite auf {pageLanguage}.',
      unsure:
        'Diese Einwilligung steht vielleicht in einer anderen Sprache ({language}) als die Seite ({pageLanguage}): „{words}“. Bitte prüfen.',
    },
  },
  'implied-consent': {
    why: 'Weitermachen, Anmelden oder bloßes Bleiben gilt als Ja zu Werbung, Weitergabe oder Tracking, und Nein sagen geht nicht.',
    messages: {
      acting: 'Möglicherweise unterstellte Einwilligung ({purposes}): Weitermachen gilt hier als Ja: „{words}“.',
      browsing:
        'Möglicherweise unterstellte Einwilligung ({purposes}): Auf der Seite zu bleiben gilt als Ja: „{words}“.',
      unsure: 'Dieser Text nimmt Weitermachen vielleicht als Einwilligung ({purposes}): „{words}“. Bitte prüfen.',
    },
  },
  'missing-reject': {
    why: 'Es gibt eine Schaltfläche für Ja und keine für Nein. Die meisten sagen Ja, um sie loszuwerden.',
    messages: {
      missing:
        'Möglicherweise fehlende Ablehnung: Das Banner bietet „{accept}“ und auf dieser Ebene keinen Weg abzulehnen.',
      unsure: 'Dieses Banner bietet „{accept}“ und auf dieser Ebene vielleicht keinen Weg abzulehnen. Bitte prüfen.',
    },
  },
  'mixed-polarity': {
    why: 'Ein Häkchen heißt hier Ja und daneben Nein. Wer beide gleich behandelt, willigt ein, ohne es zu merken.',
    messages: {
      flips:
        'Möglicherweise verwirrend formuliert: Ein Häkchen bei „{words}“ bedeutet das Gegenteil von einem bei „{before}“.',
      unsure: 'Diese beiden Kästchen bedeuten vielleicht Gegenteiliges: „{before}“ und „{words}“. Bitte prüfen.',
    },
  },
  'opt-out-box': {
    why: 'Nichts zu tun heißt Ja: Nur wer genau liest, kreuzt das Kästchen an, das Nein sagt.',
    messages: {
      empty: 'Möglicherweise Kästchen zum Ablehnen: „{words}“ leer zu lassen gilt als Einwilligung.',
      similar:
        '„{words}“ leer zu lassen erlaubt Werbung für ähnliche Produkte, was manche Gesetze nach einem Kauf zulassen. Bitte prüfen.',
      unsure:
        'Dieses leere Kästchen gilt vielleicht als Einwilligung, solange es leer bleibt: „{words}“. Bitte prüfen.',
    },
  },
  'preticked-purpose': {
    why: 'Wer wählen will, findet die Wahl schon getroffen: Was nicht nötig ist, bleibt an, bis man es einzeln ausschaltet.',
    messages: {
      on: 'Möglicherweise voreingestellter Zweck: „{words}“ ist in „{surface}“ schon eingeschaltet.',
      later:
        'Möglicherweise voreingestellter Zweck in einem noch nicht gezeigten Teil: „{words}“ ist schon eingeschaltet.',
      unsure: 'Dieser Zweck ist vielleicht ohne Not eingeschaltet: „{words}“. Bitte prüfen.',
    },
  },
  'repeated-prompt': {
    why: 'Sie haben bei diesem Besuch Nein gesagt und werden dasselbe noch einmal gefragt.',
    messages: {
      again: 'Möglicherweise wiederholte Frage: Das wurde {before} abgelehnt und wird wieder gefragt.',
      unsure: 'Das wurde {before} abgelehnt und wird vielleicht wieder gefragt. Bitte prüfen.',
    },
  },
  'unnamed-recipients': {
    why: 'Daten sollen an „Partner“ oder „Dritte“ gehen, und nirgends steht, wer das ist.',
    messages: {
      given: 'Möglicherweise Einwilligung für ungenannte Empfänger: „{words}“ ist {how} und sagt nicht, wer sie sind.',
      asked: 'Hier soll an Empfänger weitergegeben werden, die nicht genannt sind: „{words}“. Bitte prüfen.',
    },
  },
  'weaker-reject': {
    why: 'Das Ja ist gezeichnet, um gedrückt, das Nein, um übersehen zu werden.',
    messages: {
      weaker: 'Möglicherweise schwächere Ablehnung: „{reject}“ fällt weniger auf als „{accept}“ ({weak}).',
      unsure: '„{reject}“ fällt vielleicht weniger auf als „{accept}“ ({weak}). Bitte prüfen.',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': 'Eine schon für Sie erteilte Einwilligung',
  'concealed-consent': 'Eine Einwilligung, die Sie nicht sehen sollten',
  'inconspicuous-consent': 'Eine leicht zu übersehende Einwilligung',
  'hidden-consent-field': 'Eine Einwilligung in einem versteckten Feld',
  'preselected-extra': 'Ein schon gewähltes kostenpflichtiges Extra',
  'mismatched-state': 'Ein Kästchen, das etwas anderes zeigt, als es ist',
  'script-ticked-consent': 'Eine Einwilligung, die die Seite selbst angekreuzt hat',
  'reticked-consent': 'Eine Einwilligung, die nach dem Ausschalten zurückkommt',
  'swept-in-consent': 'Eine freiwillige Einwilligung, mit anderen erteilt',
  'added-at-submit': 'Eine Einwilligung, die beim Senden hinzukam',
  'bundled-consent': 'Ein Kästchen für mehrere Einwilligungen',
  'buried-reject': 'Ablehnen braucht mehr Schritte als Zustimmen',
  confirmshaming: 'Eine Ablehnung, die beschämen soll',
  'consent-wall': 'Eine Seite, die bis zu Ihrem Ja gesperrt ist',
  'contradicted-signal': 'Verkauf oder Weitergabe gegen das Signal des Browsers',
  'double-negative': 'Eine Einwilligung, die zum Verlesen einlädt',
  'forced-consent': 'Eine Einwilligung, ohne die es nicht weitergeht',
  'foreign-language-consent': 'Eine Einwilligung in anderer Sprache als die Seite',
  'implied-consent': 'Eine Einwilligung, die aus anderem geschlossen wird',
  'missing-reject': 'Ein Banner, das nur ein Ja kennt',
  'mixed-polarity': 'Kästchen, die ihre Bedeutung umkehren',
  'opt-out-box': 'Ein leeres Kästchen, das Ja sagt',
  'preticked-purpose': 'Ein im Banner schon eingeschalteter Zweck',
  'repeated-prompt': 'Eine Frage, die nach dem Nein wiederkommt',
  'unnamed-recipients': 'Eine Weitergabe an Ungenannte',
  'weaker-reject': 'Eine Ablehnung, gezeichnet zum Übersehen',
};

/** What the site can do, in one sentence to it. */
export const ruleFixes: RuleFixes = {
  'added-at-submit': 'Nur das senden, was das Feld zeigt, wenn die Person auf Senden drückt, und nichts anderes.',
  'bundled-consent': 'Jedem Zweck ein eigenes Feld geben und die Bedingungen von allen getrennt halten.',
  'buried-reject': 'Auf derselben Ebene und mit so vielen Klicks ablehnen lassen, wie das Zustimmen braucht.',
  'concealed-consent':
    'Das Feld mit seinen Worten vor der Schaltfläche zeigen, die es sendet, und ausgeschaltet lassen.',
  confirmshaming: 'Die ablehnende Wahl „Nein, danke“ sagen lassen und nicht mehr.',
  'consent-wall': 'Ablehnen so leicht machen wie Zustimmen oder die Seite nutzbar lassen, solange die Frage offen ist.',
  'contradicted-signal': 'Das Signal „Global Privacy Control“ auswerten und das Feld ausgeschaltet zeigen.',
  'double-negative': 'In einem einfachen Satz sagen, was ein Häkchen erlaubt.',
  'forced-consent': 'Auch ohne diese Einwilligung weitergehen lassen und nur verlangen, was der Dienst selbst braucht.',
  'foreign-language-consent': 'In der Sprache der Seite fragen.',
  'hidden-consent-field': 'Mit einem Feld fragen, das zu sehen und ausgeschaltet ist, oder nichts senden.',
  'implied-consent': 'Mit einem eigenen Feld fragen, das leer beginnt, und auch ohne es weitergehen lassen.',
  'inconspicuous-consent':
    'Die Worte so groß und so dunkel wie den Rest der Seite vor die Schaltfläche setzen und das Feld ausgeschaltet lassen.',
  'mismatched-state': 'Häkchen, Zustand für Hilfsmittel und gesendeten Wert immer dasselbe sagen lassen.',
  'missing-reject':
    'Eine Schaltfläche zum Ablehnen neben die zum Zustimmen setzen, auf derselben Ebene und gleich gestaltet.',
  'mixed-polarity': 'Alle Kästchen eines Formulars gleich formulieren: Ein Häkchen erlaubt, ein leeres Kästchen nicht.',
  'opt-out-box': 'Nach dem Ja fragen und dieses Kästchen leer lassen.',
  'preselected-extra': 'Kostenpflichtige Extras weglassen, bis die Person sie hinzufügt.',
  'preticked-consent': 'Das Feld ausgeschaltet lassen und die Person es einschalten lassen.',
  'preticked-purpose': 'Jeden Zweck außer dem unbedingt nötigen ausgeschaltet lassen, auch das berechtigte Interesse.',
  'repeated-prompt':
    'Eine Ablehnung so lange merken wie eine Zustimmung und erst wieder fragen, wenn sich die Frage geändert hat.',
  'reticked-consent': 'Behalten, was die Person gewählt hat, auf dieser Seite und auf jeder danach.',
  'script-ticked-consent': 'Das Feld durch nichts anderes als einen Druck darauf einschalten lassen.',
  'swept-in-consent':
    'Freiwillige Einwilligungen aus „Allem zustimmen“ heraushalten oder jede zeigen und als freiwillig kennzeichnen.',
  'unnamed-recipients': 'Die Empfänger neben dem Feld nennen oder dort auf ihre Liste verweisen.',
  'weaker-reject':
    'Beide Möglichkeiten als Schaltflächen derselben Art zeichnen, gleich groß, gleich fett und gleich kräftig.',
};
