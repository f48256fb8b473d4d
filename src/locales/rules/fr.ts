// What the rules say, in French.
import type { BoxSentences, OtherSentences, RuleFixes, RuleTitles } from '../rule-words.js';

export const boxRules: BoxSentences = {
  'preticked-consent': {
    why: 'Une case déjà cochée dit oui à votre place, sauf si vous la remarquez et la décochez.',
    messages: {
      preset: 'Consentement potentiellement précoché : « {words} » était déjà activé à l’affichage de la page.',
      later:
        'Consentement potentiellement précoché dans une partie de la page pas encore affichée : « {words} » est déjà activé.',
      unsure: 'Ce consentement a peut-être déjà été donné : « {words} » est activé. À vérifier.',
      withdrawn:
        '« {words} » était activé à l’affichage de la page, puis la page l’a désactivé sans qu’on y touche. À vérifier.',
    },
  },
  'concealed-consent': {
    why: 'Quelque chose qui dit oui à votre place est envoyé avec la page, et cela ne se voit pas.',
    messages: {
      concealed: 'Consentement potentiellement dissimulé : « {words} » est activé et ne se voit pas ({concealedBy}).',
      wordless: 'Une case activée se voit, mais pas ce qu’elle demande ({concealedBy}) : « {words} ». À vérifier.',
      unsure:
        'Ce consentement est peut-être dissimulé : « {words} » est activé et ne se voit pas ({concealedBy}). À vérifier.',
    },
  },
  'inconspicuous-consent': {
    why: 'Un consentement déjà donné est placé ou présenté de telle façon que la plupart des gens passent à côté.',
    messages: {
      faint:
        'Consentement potentiellement peu visible : « {words} » est déjà activé et passe facilement inaperçu ({weak}).',
      unsure: 'Ce consentement passe peut-être facilement inaperçu : « {words} » est déjà activé ({weak}). À vérifier.',
    },
  },
  'hidden-consent-field': {
    why: 'Le formulaire envoie un oui à votre place depuis un champ jamais affiché, et aucune case ne permet de le retirer.',
    messages: {
      hidden:
        'Consentement potentiellement caché : le champ « {fieldName} » est envoyé comme un oui, et rien ne le demande.',
    },
  },
  'preselected-extra': {
    why: 'Quelque chose de payant a été mis sur votre facture, et c’est à vous de le remarquer pour l’enlever.',
    messages: {
      priced: 'Option potentiellement présélectionnée : « {words} » était déjà choisi, et c’est payant.',
      unpriced: 'Cette option payante était peut-être déjà choisie : « {words} ». Vérifiez le prix.',
    },
  },
  'mismatched-state': {
    why: 'Ce qui est dessiné, ou annoncé par un lecteur d’écran, n’est pas ce qui est envoyé : nul ne sait à quoi il dit oui.',
    messages: {
      drawn: 'Consentement potentiellement mal affiché : « {words} » est dessiné {shown} alors qu’il est {state}.',
      spoken: 'Consentement potentiellement mal affiché : « {words} » est annoncé {spoken} alors qu’il est {state}.',
      unsure: 'Ce qui s’affiche ici n’est peut-être pas ce qui est envoyé : « {words} » est {state}. À vérifier.',
    },
  },
  'script-ticked-consent': {
    why: 'C’était désactivé à votre arrivée, et la page l’a activé pendant que vous regardiez autre chose.',
    messages: {
      ticked:
        'Consentement potentiellement coché par la page : « {words} » était désactivé, puis a été activé sans qu’on y touche.',
      unsure: '« {words} » était désactivé, et le voici activé sans qu’on y ait touché. À vérifier.',
    },
  },
  'reticked-consent': {
    why: 'Vous l’aviez désactivé, et la page l’a activé à nouveau.',
    messages: {
      returned:
        'Consentement potentiellement recoché : « {words} » a été désactivé à la main, et s’est réactivé ({times}×).',
      earlier:
        'Consentement potentiellement recoché : « {words} » a été désactivé sur une page précédente, et le revoici activé.',
      unsure: '« {words} » a été désactivé, puis s’est réactivé. À vérifier.',
    },
  },
  'swept-in-consent': {
    why: 'Une pression sur autre chose a aussi donné ce consentement, et rien ne disait qu’on pouvait s’en passer.',
    messages: {
      swept:
        'Consentement potentiellement entraîné : une pression sur « {pressed} » a activé « {words} », sans mention facultative.',
      hidden:
        'Consentement potentiellement entraîné sans se voir : une pression sur « {pressed} » a activé « {words} », hors de vue.',
      unsure: 'Une pression sur « {pressed} » a aussi activé « {words} ». À vérifier.',
    },
  },
  'added-at-submit': {
    why: 'Ce qui a été envoyé à votre place dit oui, et ce que vous avez vu ne le disait pas.',
    messages: {
      contrary:
        'Consentement potentiellement ajouté à l’envoi : « {words} » s’affichait {shown} et a été envoyé comme {sent}.',
      contradicts:
        'Consentement potentiellement ajouté à l’envoi : « {fieldName} » a été envoyé comme un oui alors que « {control} » était désactivé.',
      appeared:
        'Consentement potentiellement ajouté à l’envoi : « {fieldName} » a été envoyé comme un oui sans être dans le formulaire.',
      unsure: '« {words} » a été recueilli comme {sent}, et rien d’affiché ne le dit. À vérifier.',
    },
  },
};

export const otherRules: OtherSentences = {
  'bundled-consent': {
    why: 'Dire oui à une chose, c’est dire oui à une autre, et on ne peut pas n’en prendre qu’une.',
    messages: {
      tied: 'Consentement potentiellement groupé : « {words} » lie dans une même case {purposes}.',
      together: 'Cette case demande peut-être plusieurs choses à la fois : « {words} » ({purposes}). À vérifier.',
      channels: 'Une seule case pour plusieurs canaux ({channels}) : « {words} ». À vérifier.',
    },
  },
  'buried-reject': {
    why: 'Le oui est à une pression, le non est plus loin.',
    messages: {
      longer: 'Refus potentiellement enfoui : refuser a pris {refuse} pressions ({way}), accepter {accept}.',
      detour: 'Refuser a pris {refuse} pressions ({way}), accepter en prend {accept}. À vérifier.',
      noWay: 'Pressions pour accepter : {accept}. Aucun moyen de refuser n’a été trouvé. À vérifier.',
    },
  },
  confirmshaming: {
    why: 'Pour dire non, il faut dire quelque chose de sot ou de mal sur soi-même.',
    messages: {
      shames: 'Refus potentiellement culpabilisant : pour refuser, il faut dire « {words} ».',
      unsure: 'Ce refus est peut-être formulé pour culpabiliser : « {words} ». À vérifier.',
    },
  },
  'consent-wall': {
    why: 'La page ne peut être lue ou utilisée sans un oui, et un oui sans autre issue n’en est pas un.',
    messages: {
      locked: 'Page potentiellement bloquée : rien n’est accessible tant qu’on n’appuie pas sur « {accept} ».',
      unsure: 'La page est peut-être bloquée tant qu’on n’appuie pas sur « {accept} ». À vérifier.',
    },
  },
  'contradicted-signal': {
    why: 'Le navigateur dit à chaque requête que les données ne peuvent être ni vendues ni partagées ; ici, on dit le contraire.',
    messages: {
      against:
        'Signal potentiellement contredit : « {words} » est activé alors que le navigateur envoie Global Privacy Control.',
      unsure: '« {words} » est activé alors que le navigateur envoie Global Privacy Control. À vérifier.',
    },
  },
  'double-negative': {
    why: 'Ses négations s’annulent : il faut relire pour savoir ce que fait une case cochée.',
    messages: {
      cancels:
        'Formulation potentiellement trompeuse : il faut relire pour savoir ce que veut dire cocher « {words} ».',
      unsure: 'Cette formulation se lit peut-être facilement de travers : « {words} ». À vérifier.',
    },
  },
  'forced-consent': {
    why: 'Sans un oui à la publicité, au partage ou au profilage, la page ne laisse pas continuer : ce n’est pas un choix.',
    messages: {
      required: 'Consentement potentiellement forcé : « {words} » est exigé pour continuer.',
      locked: 'Ce consentement est peut-être exigé pour continuer : « {words} » ({how}). À vérifier.',
    },
  },
  'foreign-language-consent': {
    why: 'Qui lit cette page ne lit peut-être pas la langue dans laquelle le consentement est demandé.',
    messages: {
      foreign: 'Consentement potentiellement illisible : « {words} » est en {language}, la page en {pageLanguage}.',
      unsure:
        'Ce consentement est peut-être dans une autre langue ({language}) que la page ({pageLanguage}) : « {words} ». À vérifier.',
    },
  },
  'implied-consent': {
    why: 'Continuer, s’inscrire ou simplement rester vaut un oui à la publicité, au partage ou au suivi, et rien ne permet de dire non.',
    messages: {
      acting: 'Consentement potentiellement présumé : continuer ici vaut accord pour {purposes} : « {words} ».',
      browsing: 'Consentement potentiellement présumé : rester sur la page vaut accord pour {purposes} : « {words} ».',
      unsure: 'Ce texte tient peut-être le fait de continuer pour un accord pour {purposes} : « {words} ». À vérifier.',
    },
  },
  'missing-reject': {
    why: 'Il y a un bouton pour dire oui et aucun pour dire non : la plupart disent oui pour en finir.',
    messages: {
      missing: 'Refus potentiellement absent : la bannière propose « {accept} » et aucun moyen de refuser à ce niveau.',
      unsure: 'Cette bannière propose « {accept} », et peut-être aucun moyen de refuser à ce niveau. À vérifier.',
    },
  },
  'mixed-polarity': {
    why: 'Une case cochée dit oui, sa voisine cochée dit non : qui les traite de même consent sans le savoir.',
    messages: {
      flips:
        'Formulation potentiellement trompeuse : cocher « {words} » veut dire le contraire de cocher « {before} ».',
      unsure: 'Ces deux cases veulent peut-être dire le contraire : « {before} » et « {words} ». À vérifier.',
    },
  },
  'opt-out-box': {
    why: 'Ne rien faire dit oui : seul qui lit de près coche la case qui dit non.',
    messages: {
      empty: 'Case potentiellement à refus : laisser « {words} » vide donne un consentement.',
      similar:
        'Laisser « {words} » vide permet la publicité pour des produits semblables, ce que certaines lois admettent après un achat. À vérifier.',
      unsure: 'Cette case vide donne peut-être un consentement tant qu’on ne la coche pas : « {words} ». À vérifier.',
    },
  },
  'preticked-purpose': {
    why: 'Qui veut choisir trouve le choix déjà fait : le superflu reste activé, sauf à le désactiver point par point.',
    messages: {
      on: 'Finalité potentiellement préréglée : « {words} » est déjà activé dans « {surface} ».',
      later: 'Finalité potentiellement préréglée dans une partie pas encore affichée : « {words} » est déjà activé.',
      unsure: 'Cette finalité est peut-être activée sans être nécessaire : « {words} ». À vérifier.',
    },
  },
  'repeated-prompt': {
    why: 'Vous avez dit non pendant cette visite, et on vous demande encore la même chose.',
    messages: {
      again: 'Demande potentiellement répétée : elle a été refusée {before}, et la revoici.',
      unsure: 'Cette demande a été refusée {before}, et revient peut-être. À vérifier.',
    },
  },
  'unnamed-recipients': {
    why: 'On demande à pouvoir transmettre des données à des « partenaires » ou des « tiers », sans dire qui ils sont.',
    messages: {
      given:
        'Consentement potentiellement donné à des destinataires non nommés : « {words} » est {how} et ne dit pas qui ils sont.',
      asked: 'On demande ici à partager avec des destinataires non nommés : « {words} ». À vérifier.',
    },
  },
  'weaker-reject': {
    why: 'Le oui est dessiné pour qu’on appuie, le non pour qu’on passe à côté.',
    messages: {
      weaker: 'Refus potentiellement affaibli : « {reject} » se remarque moins que « {accept} » ({weak}).',
      unsure: '« {reject} » se remarque peut-être moins que « {accept} » ({weak}). À vérifier.',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': 'Un consentement déjà donné à votre place',
  'concealed-consent': 'Un consentement que vous n’étiez pas censé voir',
  'inconspicuous-consent': 'Un consentement qui passe inaperçu',
  'hidden-consent-field': 'Un consentement dans un champ caché',
  'preselected-extra': 'Une option payante déjà choisie pour vous',
  'mismatched-state': 'Une case qui montre ce qu’elle n’est pas',
  'script-ticked-consent': 'Un consentement coché par la page elle-même',
  'reticked-consent': 'Un consentement qui revient après avoir été désactivé',
  'swept-in-consent': 'Un consentement facultatif entraîné avec d’autres',
  'added-at-submit': 'Un consentement ajouté pendant l’envoi',
  'bundled-consent': 'Une seule case pour plusieurs consentements',
  'buried-reject': 'Un refus qui demande plus d’étapes que l’accord',
  confirmshaming: 'Un refus formulé pour culpabiliser',
  'consent-wall': 'Une page bloquée tant que vous n’acceptez pas',
  'contradicted-signal': 'Une vente ou un partage contre le signal du navigateur',
  'double-negative': 'Un consentement facile à lire de travers',
  'forced-consent': 'Un consentement exigé pour continuer',
  'foreign-language-consent': 'Un consentement dans une autre langue que la page',
  'implied-consent': 'Un consentement déduit d’autre chose',
  'missing-reject': 'Une bannière que l’on ne peut qu’accepter',
  'mixed-polarity': 'Des cases qui inversent leur sens',
  'opt-out-box': 'Une case vide qui dit oui',
  'preticked-purpose': 'Une finalité déjà activée dans une bannière',
  'repeated-prompt': 'Une demande qui revient après un refus',
  'unnamed-recipients': 'Un partage avec on ne sait qui',
  'weaker-reject': 'Un refus dessiné pour passer inaperçu',
};

/** What the site can do, in one sentence to it. */
export const ruleFixes: RuleFixes = {
  'added-at-submit': 'N’envoyer que ce que la case montre au moment où la personne appuie, et rien d’autre.',
  'bundled-consent': 'Donner à chaque finalité une case à elle, et tenir les conditions à part de toutes.',
  'buried-reject': 'Permettre de refuser au même niveau et en autant d’appuis que pour accepter.',
  'concealed-consent': 'Montrer la case avec ses mots avant le bouton qui l’envoie, et la laisser désactivée.',
  confirmshaming: 'Faire dire au refus « Non, merci », et rien de plus.',
  'consent-wall':
    'Permettre de refuser aussi facilement que d’accepter, ou d’utiliser la page tant que la question est posée.',
  'contradicted-signal': 'Lire le signal Global Privacy Control, et montrer le choix désactivé.',
  'double-negative': 'Dire en une phrase simple ce que permet une coche.',
  'forced-consent': 'Permettre de continuer sans cela, et n’exiger que ce dont le service lui-même a besoin.',
  'foreign-language-consent': 'Demander dans la langue de la page.',
  'hidden-consent-field': 'Demander par une case visible et désactivée, ou ne rien envoyer.',
  'implied-consent': 'Demander par une case à part, vide au départ, et permettre de continuer sans elle.',
  'inconspicuous-consent':
    'Écrire ces mots aussi grands et aussi foncés que le reste de la page, avant le bouton, et laisser la case désactivée.',
  'mismatched-state':
    'Faire toujours dire la même chose à la coche, à l’état lu par les aides techniques et à ce qui est envoyé.',
  'missing-reject': 'Mettre un bouton pour refuser à côté du bouton pour accepter, au même niveau et dessiné de même.',
  'mixed-polarity':
    'Formuler toutes les cases d’un formulaire dans le même sens : une coche permet, une case vide ne permet pas.',
  'opt-out-box': 'Demander le oui, et laisser cette case vide.',
  'preselected-extra': 'Laisser de côté les options payantes jusqu’à ce que la personne les ajoute.',
  'preticked-consent': 'Laisser la case désactivée, et laisser la personne l’activer.',
  'preticked-purpose':
    'Laisser chaque finalité désactivée, sauf les strictement nécessaires, intérêt légitime compris.',
  'repeated-prompt': 'Retenir un refus aussi longtemps qu’un accord, et ne redemander que si la demande a changé.',
  'reticked-consent': 'Garder ce que la personne a choisi, sur cette page et sur toutes les suivantes.',
  'script-ticked-consent': 'Ne laisser activer la case que par un appui sur elle.',
  'swept-in-consent':
    'Tenir les consentements facultatifs hors de « tout accepter », ou montrer chacun et le marquer comme facultatif.',
  'unnamed-recipients': 'Nommer les destinataires à côté de la case, ou y mettre un lien vers leur liste.',
  'weaker-reject': 'Dessiner les deux choix comme des boutons de même sorte, de mêmes taille, graisse et contraste.',
};
