import type { Lexicon } from '../lexicon.js';

export const nl: Lexicon = {
  language: 'nl',
  script: 'latin',
  common:
    'de het een en van ik niet met voor op in dat die je jouw uw mijn onze wij zijn is worden wordt deze dit naar over bij door om geen ook als of maar graag winkelwagen bestelling meer',
  hint: 'akkoord|instemm|stem ermee|stem in|toestemming|toestaan|accepteer|aanvaard|nieuwsbrief|nieuwsbrieven|abonne|inschrijv|ontvang|aanbieding|reclame|op de hoogte|derden|partners|verzekering|garantie|bescherming|donatie|doneer|voorwaarden|gelezen|bezwaar|weiger|cookies|kredietwaardig|lidmaatschap|proefperiode|gratis proberen|gepersonaliseerd|personaliseer|benader|informeer|stuur mij|stuur me|houd me|houd mij|hou me|delen met|verstrekt|gegevens|inpakken|cadeauverpakking|klimaat|co2|advertenties|doorgeven|bedrijven|schrijf m|analyseer|bescherm|kennisgenomen',
  phrases: {
    marketing: `nieuwsbrief* | nieuwsmail* | nieuwsflits* | nieuws mail* | e-nieuwsbrief* | mailinglijst* | mailing lijst* | mailinglist | verzendlijst* | maillijst*
      | reclame | reclamemail* | reclame e-mail* | reclameboodschap* | reclamebericht* | reclameuiting* | reclamedoeleinden | reclamemateriaal | promotiemail*
      | promotiemateriaal | promotionele e-mail* | promotionele mail* | promotionele bericht* | promotionele aanbieding* | promotionele informatie
      | promotionele communicatie | promotionele doeleinden | promotie e-mail* | marketing e-mail* | marketing mail* | marketingmail* | marketinge-mail*
      | marketingbericht* | marketing bericht* | marketingcommunicatie | marketing communicatie | marketingdoeleinden | marketing doeleinden | marketinginformatie
      | marketingmateriaal | marketingacties | marketinguitingen | direct marketing | directmarketing | direct mail | e-mailmarketing | e-mail marketing
      | emailmarketing | telemarketing | voor marketing | commerciële e-mail* | commerciële bericht* | commerciële informatie | commerciële aanbieding*
      | commerciële communicatie | commerciële doeleinden | commercieel bericht | aanbiedingen per | aanbiedingen via | aanbiedingen en nieuws
      | aanbiedingen en acties | acties en aanbiedingen | nieuws en aanbiedingen | nieuws en acties | nieuws over | aanbiedingen ontvangen | acties per
      | op de hoogte houden | op de hoogte blijven | op de hoogte gehouden | houd me op de hoogte | houd mij op de hoogte | hou me op de hoogte | hou mij op de hoogte
      | houdt mij op de hoogte | blijf op de hoogte | op de hoogte van | op de hoogte over | informatie over …producten | informatie over …aanbiedingen
      | informatie over …diensten | informatie over …acties | over nieuwe producten | over nieuwe collecties | over aanbiedingen | over acties | over kortingen
      | over speciale aanbiedingen | over onze producten | over onze diensten | over onze aanbiedingen | over andere producten | als eerste op de hoogte
      | als eerste weten | als eerste horen | in je mailbox | in uw mailbox | in mijn mailbox | in je inbox | in uw inbox | in mijn inbox | marktonderzoek*
      | klanttevredenheidsonderzoek* | klantonderzoek* | klantenpanel | persoonlijke aanbiedingen | gepersonaliseerde aanbiedingen | exclusieve aanbiedingen
      | speciale aanbiedingen | pushberichten over …aanbiedingen`,
    weakMarketing: `aanbieding | aanbiedingen | actie | acties | korting | kortingen | kortingsactie* | kortingsbon* | kortingsbonnen | waardebon* | waardebonnen
      | vouchers | voucher | nieuws | nieuwtjes | nieuwste | promotie | promoties | promo's | promotionele | marketing | commerciële | tips | inspiratie | trends
      | voordelen | voordeel | prijsvragen | prijsvraag | winacties | winactie | uitverkoop | sale | deals | folder | folders | catalogus | brochure* | magazine
      | updates | productnieuws | productinformatie | productupdates | uitnodigingen | evenementen | events | nieuwe producten | nieuwe collectie*
      | producten en diensten | abonneren | abonneer | inschrijven voor | aanraders | koopjes | weekaanbieding* | kortingscodes`,
    message: `e-mail* | email* | mail | mails | mailtje* | mailing* | bericht | berichten | sms | sms'jes | smsjes | sms je | whatsapp | melding | meldingen
      | notificatie* | pushbericht* | pushmelding* | informatie | info | nieuws | nieuwtjes | updates | update | telefonisch | telefoon | telefoontjes | post
      | per post | brief | brieven | uitnodigingen | evenementen | enquêtes | communicatie | artikelen | abonneren | abonneer`,
    sharing: `delen met derden | delen met partners | gedeeld met derden | gedeeld met partners | verstrekken aan derden | verstrekt aan derden | doorgeven aan derden
      | verstrekking aan derden | doorgifte aan derden | verkoop aan derden | verkoop van mijn | verkopen aan derden | gegevens delen | gegevensdeling | data delen
      | delen van mijn | delen van uw | delen van je | delen van gegevens | delen van persoonsgegevens | aanbiedingen van partners | aanbiedingen van derden
      | aanbiedingen van onze partners | partneraanbieding* | aanbiedingen van geselecteerde | informatie van derden | informatie van partners
      | nieuwsbrief van partners | reclame van derden | reclame van partners`,
    profiling: `profilering | profiling | klantprofiel* | interesseprofiel* | gebruikersprofiel opbouwen | profiel opbouwen | profiel opstellen | profiel op te bouwen
      | profiel op te stellen | profiel aan te maken van | profielen opstellen | profiel van mij | profiel van u | profiel van mijn | gepersonaliseerde advertentie*
      | gepersonaliseerde reclame | gepersonaliseerde inhoud | gepersonaliseerde content | gepersonaliseerde aanbevelingen | gepersonaliseerde marketing
      | gepersonaliseerde ervaring | gepersonaliseerde nieuwsbrie* | gepersonaliseerd aanbod | gepersonaliseerde communicatie | gepersonaliseerd advert*
      | persoonlijke advertentie* | persoonlijke reclame | persoonlijke aanbevelingen | gerichte advertentie* | gericht advert* | gerichte reclame
      | gerichte aanbiedingen | gerichte marketing | relevante advertentie* | relevante reclame | relevantere advertentie* | op maat gemaakte adv*
      | advertenties op maat | aanbiedingen op maat | inhoud op maat | content op maat | reclame op maat | afgestemd op mijn | afgestemd op uw | afgestemd op je
      | afgestemd op jouw | toegesneden op | gebaseerd op mijn | op basis van mijn …gedrag | interesses te personal* | op interesse* gebaseerde
      | op basis van interesse* | gedragsgerichte | gedragsgebaseerd* | gedragsadvert* | koopgedrag | aankoopgedrag | surfgedrag | klikgedrag | winkelgedrag
      | bestelgedrag | geautomatiseerde besluitvorming | geautomatiseerde beslui* | geautomatiseerde beslissing* | geautomatiseerde verwerking
      | advertenties personaliseren | advertenties te personaliseren | inhoud personaliseren | inhoud te personaliseren | content personaliseren
      | content te personaliseren | personalisatie | personaliseren van | doelgroeponderzoek | publieksonderzoek | relevante inhoud | relevante content`,
    credit: `kredietcheck* | krediet check* | kredietcontrole* | kredietwaardigheid* | kredietwaardig | kredietwaardigheidscontrole* | kredietwaardigheidstoets*
      | kredietonderzoek* | kredietrapport* | kredietscore* | krediet score* | kredietbeoordeling* | kredietinformatie* | kredietgeschiedenis | kredietregistratie*
      | kredietregister* | kredietverleden | kredietbureau* | kredietinformatiebureau* | kredietstatus | kredietgegevens | bkr | bkr toets* | bkr check*
      | bkr registratie | bkr toetsing | financiële toets | edr | focum | experian | graydon | centrale voor kredieten aan particulieren | achterafbetaalcheck
      | betaalgedrag`,
    cookies: `cookie* | tracking | trackingtechnolog* | tracking technolog* | trackers | trackingpixel* | web beacon* | webanalyse* | webstatistiek*
      | google analytics | vergelijkbare technieken | vergelijkbare technologie* | soortgelijke technieken | soortgelijke technologie* | bezoekersstatistiek*
      | gebruiksstatistieken | gebruiksanalyse | surfgedrag volgen | advertentie id | apparaatkenmerken | device fingerprint* | informatie op een apparaat
      | informatie op uw apparaat | informatie op je apparaat | precieze geolocatie* | exacte geolocatie* | locatiegegevens | advertentiemeting* | contentmeting
      | inhoudsmeting | advertentieprestatie* | contentprestatie* | niet noodzakelijke | niet essentiële | remarketing | retargeting | publieksmeting
      | diensten van derden | externe diensten`,
    weakCookies: `analytics | analytisch* | analyse | statistiek | statistieken | statistisch* | prestatie | prestaties | performance | targeting | voorkeuren
      | sociale media | social media | sociale netwerken | externe media | externe inhoud | advertentienetwerk* | gebruiksgegevens | diagnostische gegevens
      | crashrapporten | foutrapporten | doelgroepgericht* | meting`,
    necessary: `noodzakelijke cookie* | strikt noodzakelijk* | strikte noodzakelijk* | essentiële cookie* | functionele cookie* | technisch noodzakelijk*
      | technische cookie* | vereiste cookie* | verplichte cookie* | absoluut noodzakelijk* | altijd actief | altijd aan | altijd ingeschakeld | altijd geactiveerd
      | noodzakelijk om de website | kunnen niet worden uitgeschakeld | kan niet worden uitgeschakeld | niet uit te schakelen | niet uitgezet worden
      | cookies zijn noodzakelijk | cookies zijn nodig`,
    extra: `reisverzekering* | annuleringsverzekering* | annuleringsverz* | annuleringsdekking | annuleringsbescherming | annuleringsgarantie | ongevallenverzekering*
      | bagageverzekering* | ticketverzekering* | ticket verzekering* | toestelverzekering* | telefoonverzekering* | schermverzekering* | productverzekering*
      | verzendverzekering* | pakketverzekering* | transportverzekering* | betalingsbeschermer | garantieverlenging | verlengde garantie | uitgebreide garantie
      | extra garantie | garantie uitbreiden | garantie verlengen | garantie uitbreiding | garantieplan | garantiepakket | jaar extra garantie | beschermingsplan*
      | beschermingspakket* | beschermplan | productbescherming | schermbescherming | schadebescherming | pakketbescherming | verzendbescherming | aankoopbescherming
      | reisbescherming | eigen risico afkopen | afkoop eigen risico | afkopen eigen risico | eigen risico verlagen | allrisk | zorgeloos pakket | zorgeloospakket
      | totaalbescherming | servicepakket | servicecontract | onderhoudscontract | met verzekering | proefperiode | proefabonnement* | proeflidmaatschap | proefmaand
      | gratis proberen | gratis uitproberen | probeer gratis | probeer het gratis | dagen gratis | maand gratis | maanden gratis | gratis maand
      | premium lidmaatschap | premiumlidmaatschap | premium abonnement | premiumabonnement | premium account | premium versie | premium pakket | plus lidmaatschap
      | betaald lidmaatschap | betaald abonnement | lidmaatschapsgeld | automatische verlenging | automatisch verlengd | automatisch verlengen | automatisch verlengt
      | wordt automatisch verleng* | automatische incasso | maandelijkse donatie | maandelijks doneren | maandelijkse gift | periodieke gift | herhaalbestelling*
      | abonnement en bespaar | cadeauverpakking* | geschenkverpakking* | cadeaupapier | cadeau inpakken | als cadeau inpakken | laat inpakken | laten inpakken
      | inpakken als cadeau | ingepakt als cadeau | inpakservice | cadeaudoos | cadeautas | priority boarding | voorrang bij | fast track | loungetoegang
      | lounge toegang | stoelreservering | stoelkeuze | extra bagage | ruimbagage | extra beenruimte | bedrag afronden | rond …af | afronden voor
      | naar boven afronden | afronden naar boven | co2 compens* | co 2 compens* | co2 neutraal | co2 uitstoot | uitstoot compenseren | klimaatneutra*
      | klimaatbijdrage | compenseer mijn | extra kosten | meerkosten | meerprijs | tegen bijbetaling | toeslag | voor slechts | voor maar | installatieservice
      | montageservice | aansluitservice | flexibel ticket | flex ticket | flexticket | flexibel boeken | sms service | bescherm mijn | bescherm je aankoop
      | bescherm uw aankoop`,
    weakExtra: `verzekering | verzekeringen | verzekeren | verzekerd | garantie | donatie | donaties | doneer | doneren | gift | lidmaatschap | abonnement | goed doel
      | goede doel | goede doelen | bezorgabonnement | fooi`,
    addable: `premium | upgrade | bundel | bescherming | dekking | fooi | bijdrage | montage | installatie | servicekosten | administratiekosten | cadeauservice
      | prioriteit | pakket | pas | zekerheid`,
    recurring: `automatische verlenging | automatisch verlengd | automatisch verlengen | automatisch verlengt | wordt automatisch verleng* | verlengt automatisch
      | stilzwijgend verlengd | stilzwijgende verlenging | terugkerend* | maandelijks opzegbaar | tot wederopzegging | totdat je opzegt | tot je opzegt | tot u opzegt
      | totdat u opzegt | maandelijks gefactureerd | jaarlijks gefactureerd | maandelijkse betaling* | automatische incasso | maandelijkse donatie
      | maandelijks doneren | maandelijkse gift | periodieke | doorlopend abonnement | maandabonnement | jaarabonnement | herhaalbestelling* | maandelijks abonnement
      | auto renew*`,
    period: `per maand | p m | maandelijks* | maand | maanden | elke maand | iedere maand | per jaar | jaarlijks* | elk jaar | ieder jaar | per week | wekelijks*
      | abonnement | lidmaatschap | proefperiode | proefabonnement | daarna | vervolgens`,
    terms: `algemene voorwaarden | algemene voorwaarde | gebruiksvoorwaarden | gebruikersvoorwaarden | gebruikersovereenkomst* | gebruiksovereenkomst*
      | verkoopvoorwaarden | leveringsvoorwaarden | aankoopvoorwaarden | koopvoorwaarden | actievoorwaarden | deelnamevoorwaarden | deelnemersvoorwaarden
      | spelvoorwaarden | wedstrijdreglement | servicevoorwaarden | dienstvoorwaarden | boekingsvoorwaarden | reisvoorwaarden | vervoersvoorwaarden | huurvoorwaarden
      | licentievoorwaarden | licentieovereenkomst* | lidmaatschapsvoorwaarden | abonnementsvoorwaarden | annuleringsvoorwaarden | betalingsvoorwaarden
      | verzekeringsvoorwaarden | polisvoorwaarden | voorwaarden en bepalingen | bepalingen en voorwaarden | termen en voorwaarden | av | huisregels | gedragscode
      | forumregels | communityrichtlijnen | community richtlijnen | gebruiksregels | terms of service | eula | wettelijke kennisgeving | disclaimer | eindgebruiker*
      | dienstverleningsovereenkomst`,
    weakTerms:
      'voorwaarden | bepalingen | regels | reglement* | richtlijnen | overeenkomst | contract | statuten | beleid | verklaring',
    privacy: `privacyverklaring* | privacy verklaring* | privacybeleid* | privacy beleid | privacystatement* | privacy statement* | privacyvoorwaarden
      | privacyreglement* | privacyinformatie | privacyovereenkomst | privacybepalingen | privacyregels | privacy policy | privacy en cookie*
      | privacy en cookieverklaring | privacykennisgeving | privacyrichtlijn* | privacymelding | privacydocument | privacynota | cookiebeleid | cookie beleid
      | cookieverklaring* | cookie verklaring* | cookiestatement | gegevensbeschermingsbeleid | gegevensbeschermingsverklaring | gegevensbescherming | databeleid
      | avg | gdpr | privacywet*`,
    processing: `verwerking van mijn | verwerking van uw | verwerking van je | verwerking van persoonsgegevens | verwerking van de gegevens | verwerken van mijn
      | verwerken van persoonsgegevens | opslag van mijn | opslaan van mijn | gebruik van mijn | gebruik van persoonsgegevens | verzamelen van mijn
      | gegevens …verwerkt | gegevens …verwerken | gegevens …opgeslagen | gegevens …opslaan | gegevens …bewaard | gegevens …gebruikt | gegevens …gebruiken
      | gegevens …bewaren | gegevens verwerkt | gegevensverwerking | persoonsgegevens …verwerkt | persoonsgegevens …verwerken | persoonsgegevens …gebruik*
      | persoonsgegevens …opsla*`,
    age: `jaar of ouder | jaar oud | ouder dan 16 | ouder dan 18 | ouder dan 13 | minimaal 16 | minimaal 18 | minstens 16 | minstens 18 | ten minste 16
      | ten minste 18 | tenminste 16 | tenminste 18 | boven de 16 | boven de 18 | meerderjarig* | 18 jaar | 16 jaar | 18 plus | ben 18 | ben 16 | volwassen ben
      | minimumleeftijd | wettelijke leeftijd | leeftijd van 16 | leeftijd van 18`,
    convenience: `onthoud mij | onthoud me | onthouden | mij onthouden | gegevens onthouden | onthoud mijn | onthoud deze | onthoud wachtwoord | wachtwoord onthouden
      | inloggegevens onthouden | aangemeld blijven | ingelogd blijven | blijf ingelogd | blijf aangemeld | houd mij ingelogd | houd me ingelogd | houd mij aangemeld
      | houd me aangemeld | hou me ingelogd | mij ingelogd houden | mij aangemeld houden | automatisch inloggen | automatisch aanmelden | log mij automatisch
      | zelfde adres | hetzelfde adres | hetzelfde als | is hetzelfde | zijn hetzelfde | gelijk aan | is gelijk | is hetzelfde als | komt overeen met
      | gebruik als factuuradres | gebruik als afleveradres | als factuuradres | als bezorgadres | als afleveradres | als verzendadres | factuuradres gebruiken
      | dit adres gebruiken | ander adres | ander afleveradres | ander bezorgadres | ander factuuradres | ander verzendadres | afwijkend afleveradres
      | afwijkend bezorgadres | afwijkend factuuradres | afwijkend verzendadres | afwijkend adres | bezorgen op een ander | verzenden naar een ander | bezorgen op dit
      | adres opslaan | adres bewaren | in adresboek | aan adresboek | kaart opslaan | creditcard opslaan | betaalgegevens opslaan | betaalmethode opslaan
      | betaalgegevens bewaren | mijn gegevens opslaan | gegevens opslaan voor | gegevens bewaren voor | bewaar mijn | bewaar deze | sla mijn | sla deze | sla op
      | opslaan voor | bewaren voor | voor de volgende | voor volgende | volgende keer | volgende aankoop | toekomstige aankopen | toekomstige bestellingen
      | een volgende bestelling | mijn naam e-mail | als standaard* | standaardadres | standaard adres | wachtwoord tonen | toon wachtwoord | wachtwoord weergeven
      | wachtwoord zien | laat wachtwoord zien | wachtwoord verbergen | verberg wachtwoord | is een cadeau | dit is een cadeau | als cadeau | een geschenk
      | cadeaubericht | cadeauboodschap | persoonlijke boodschap | wenskaart | ik heb een kortingscode | ik heb een cadeaubon | kortingscode gebruiken
      | cadeaubon gebruiken | filter | filteren | sorteren | op voorraad | gratis verzending | gratis bezorging | alles selecteren | selecteer alles
      | ik ben geen robot | geen robot | ik ben een mens | openbaar profiel | profiel openbaar | dit apparaat | deze computer | deze browser | vertrouw dit
      | niet meer tonen | niet opnieuw tonen | niet meer weergeven | kopie aan mij | stuur mij een kopie | stuur een kopie | zakelijke bestelling | bestel als bedrijf
      | bestellen als gast | afhalen in`,
    nearMiss: `marketingafdeling | afdeling marketing | marketing afdeling | marketingmanager* | marketing manager* | marketingmedewerker* | marketing medewerker*
      | marketingteam | marketing team | marketingbureau* | marketing bureau* | reclamebureau* | sales en marketing | marketing en sales | marketing en communicatie
      | nieuwsbriefarchief | nieuwsbrief archief | archief nieuwsbrie* | nieuwsarchief | nieuwsbericht | nieuwsberichten | deel op | delen op | delen via | deel via
      | deel dit | deel deze | deel met vrienden | delen met vrienden | deel je verhaal | deel uw ervaring | deel je ervaring | deel je mening | deel link
      | link delen | bestand delen | bestanden delen | locatie delen | scherm delen | delen van bestanden | autodelen | deelauto* | maak deel uit | creditcard*
      | credit card* | kredietkaart* | kredietlimiet | kredietbedrag | tegoed gebruiken | cadeaukaart* | cadeaubon* | cadeaucheque* | cadeaubonnen | geschenkbon*
      | waardebon inwisselen | kortingscode invoeren | actiecode* | actie code* | promotiecode* | promocode* | vouchercode* | e-mailadres* | e-mail adres*
      | email adres* | mailadres* | mail adres | e-mail formaat | html mail | html e-mail* | platte tekst | alleen tekst | telefoonnummer* | inschrijfformulier
      | privacyinstellingen | privacy instellingen | functionaris gegevensbescherming | gegevensbescherming officer | koekjes | koekjestrommel
      | chocolate chip cookies | cookies bakken | chocoladekoekjes | cookie dough | zoektermen | zoekvoorwaarden | weersomstandigheden | arbeidsvoorwaarden
      | in goede staat | verzekeringsnummer | polisnummer | verzekeringsmaatschappij* | verzekeraar | zorgverzekering* | zorgverzekeraar | ziektekostenverzekering
      | verzekeringspas* | verzekerde bedrag | jaar garantie | maanden garantie | fabrieksgarantie | garantiebewijs | garantieclaim | garantie claim | niet goed geld
      | laagsteprijsgarantie | laagste prijs garantie | bericht sturen | bericht versturen | uw bericht | je bericht | jouw bericht | uw e-mail | je e-mail
      | winkelwagen bijwerken | winkelmandje bijwerken | profiel bijwerken | laatste update* | software update* | partner worden | word partner | partnerprogramma*
      | partner login | mijn partner | uw partner | je partner | naam partner | naam van de partner | wij accepteren | we accepteren | geaccepteerde betaal*
      | niet geaccepteerd | geaccepteerde bestand* | helemaal mee eens | mee eens oneens | enigszins mee | zeer mee | mee oneens | helemaal mee oneens
      | zoals beschreven in …privacy* | zoals omschreven in …privacy* | beschreven in …privacy* | overeenkomstig …privacy* | conform …privacy* | volgens …privacy*
      | in overeenstemming met …privacy* | zie …privacy* | lees …privacy* | bekijk …privacy* | in onze privacy* | in ons privacy* | in het privacy* | in de privacy*
      | meer …privacy* | meer informatie …privacy* | van toepassing …privacy* | geselecteerde artikelen | vacature* | offerte | een bod doen | aanbieding doen
      | aanbod doen | lidmaatschapsnummer | lidnummer | abonnementsnummer | klantnummer | type abonnement | proefversie | demoversie | proefrit | adverteren bij
      | adverteerder worden | bankoverschrijving | overschrijving | nummer overzetten | zonbescherming | beschermhoes | screenprotector | contractnummer
      | arbeidscontract | huurcontract | klantenkaart nummer | mijn gegevens wijzigen | gegevens wijzigen | ophalen in de winkel | tips en trucs | bijdrage plaatsen
      | stem op | stem nu | stem uitbrengen | jouw stem | geen opgave | geen voorkeur | geen keuze | kortingscode | emailadres | emailadressen`,
    agree: `akkoord | ga akkoord | ga ik akkoord | gaat akkoord | gaat u akkoord | ga je akkoord | gaan akkoord | instemmen | instem | instemming | stem in | stem …in
      | stem ermee | stemt ermee | stemt in | stemt …in | stemt u in | stem hiermee | stem toe | stem | toestemming | toestemmen | geef toestemming
      | geeft toestemming | geef …toestemming | toestaan | toe te staan | sta toe | sta …toe | sta | staat toe | staat …toe | accepteer | accepteren | accepteert
      | geaccepteerd | aanvaard | aanvaarden | aanvaardt | goedkeuren | goedkeuring | keur …goed | machtig | machtiging | machtigen | hierbij | mogen mij | mogen me
      | mag mij | mag me | mag …sturen | mag …gebruiken | mogen mijn | mag mijn | mogen …gebruiken | ermee eens | mee eens | het eens met | erken | bevestig hierbij
      | verplicht mij | toelaten | laat toe | geef permissie`,
    haveRead: `gelezen | heb …gelezen | kennis genomen | kennisgenomen | kennis hebben genomen | doorgelezen | begrijp | begrepen | op de hoogte ben van de
      | op de hoogte gesteld | geïnformeerd over | lees de | lees onze | lees eerst | bewust van | nota genomen`,
    want: `wil | ik wil | wil ik | wil graag | wilt | willen | wens | wenst | zou graag | graag | ja | ja graag | ja ik wil | geïnteresseerd in | interesse in
      | heb interesse | ben geïnteresseerd | doe mee | zin in | stel op prijs | stel het op prijs | ik kies voor`,
    receive: `ontvangen | ontvang | ontvangt | te ontvangen | krijgen | krijg | krijgt | toesturen | toegestuurd | toegezonden | toezenden | toezending | stuur mij
      | stuur me | stuurt mij | sturen | gestuurd | verstuurd | verzenden naar mij | zend mij | mail mij | mail me | mailen | e-mail mij | bel mij | bel me | gebeld
      | bellen | app mij | sms mij | informeer mij | informeer me | informeren | geïnformeerd | houd mij | houd me | hou me | hou mij | op de hoogte | bericht mij
      | laat mij weten | laat me weten | laat het mij weten | breng mij op | contact opnemen | contact op te nemen | neem contact | benaderd | benaderen
      | te benaderen | gecontacteerd | contacteren | contacteer mij | aangeschreven | schrijf mij in | schrijf me in | schrijf mij | schrijf me | inschrijven
      | inschrijven voor | ingeschreven | aanmelden voor | meld mij aan | meld me aan | meld mij | meld me | aanmelding voor | abonneren | abonneer | abonneer mij
      | abonnement op | hoor van | horen van | van ons horen | hoor graag | hoort van | waarschuw mij | notificeer mij | attendeer mij | attenderen | verwittig mij
      | verwittigd`,
    share: `delen | deel | deelt | gedeeld | te delen | doorgeven | doorgegeven | door te geven | geef …door | geeft …door | geven …door | doorgifte | doorsturen
      | doorgestuurd | doorverkopen | doorverkocht | verstrekken | verstrekt | verstrek | te verstrekken | verstrekking | overdragen | overgedragen | overdracht
      | overhandigen | bekendmaken | bekend maken | vrijgeven | vrijgegeven | openbaar maken | verkopen | verkocht | te verkopen | verkoop | verhuren
      | ter beschikking stellen | ter beschikking gesteld | beschikbaar stellen | beschikbaar gesteld | toegankelijk | toegang tot | toegang geven | inzage
      | uitwisselen | uitgewisseld | uitwisseling | gebruikt door | verwerkt door | doorspelen | aan derden`,
    thirdParty: `derden | derde partij* | derde partijen | partner | partners | partnerbedrijven | partnerbedrijf | zakenpartner* | zakelijke partners
      | samenwerkingspartner* | reclamepartner* | advertentiepartner* | marketingpartner* | mediapartner* | verkooppartner* | handelspartner* | commerciële partners
      | sponsor | sponsors | sponsoren | geselecteerde bedrijven | geselecteerde partijen | geselecteerde organisaties | zorgvuldig geselecteerde | andere bedrijven
      | andere organisaties | andere ondernemingen | andere partijen | andere merken | andere vennootschappen | externe partijen | externe bedrijven
      | gelieerde ondernemingen | gelieerde bedrijven | verbonden ondernemingen | verbonden vennootschappen | groepsmaatschappijen | groepsondernemingen
      | concernonderdelen | concernmaatschappijen | dochterondernemingen | dochterbedrijven | zusterbedrijven | zusterondernemingen | moedermaatschappij
      | bedrijven binnen | bedrijven van de groep | onze groep | adverteerder* | merken | affiliates | leveranciers | verzekeraars | dealers | exposanten | retailers
      | data brokers | datahandelaren | advertentienetwerk*`,
    personalData: `mijn gegevens | mijn persoonlijke | mijn persoonsgegevens | mijn data | mijn contactgegevens | mijn adres* | mijn naam | mijn e-mail*
      | mijn emailadres | mijn telefoonnummer | mijn profiel | mijn aankopen | mijn aankoopgedrag | mijn koopgedrag | mijn surfgedrag | mijn klikgedrag | mijn gedrag
      | mijn gebruik | mijn locatie | mijn voorkeuren | mijn interesses | mijn bestellingen | mijn bestelgeschiedenis | mijn informatie | uw gegevens
      | uw persoonlijke | uw persoonsgegevens | uw data | uw contactgegevens | uw gedrag | uw surfgedrag | uw aankopen | je gegevens | jouw gegevens | je persoonlijke
      | je persoonsgegevens | je gedrag | je surfgedrag | je contactgegevens | persoonsgegevens | persoonlijke gegevens | persoonlijke informatie | klantgegevens
      | gebruikersgegevens | contactgegevens | aankoopgegevens | aankoopgeschiedenis | aankopen | surfgeschiedenis | locatiegegevens | bestelgegevens
      | de gegevens worden | gegevens worden | bestedingspatroon | koopgedrag | aankoopgedrag | surfgedrag`,
    analyse: `analyseren | analyseer | analyseert | geanalyseerd | te analyseren | analyse van | volgen | volgt | gevolgd | bijhouden | bijgehouden | registreren van
      | monitoren | monitort | evalueren | combineren | gecombineerd | combineer | koppelen | gekoppeld | profileren | personaliseren | personaliseer
      | te personaliseren | tracken`,
    add: `toevoegen | voeg …toe | voeg toe | bijboeken | boek bij | bijboek | bestellen | kopen | koop | afsluiten | sluit …af | sluit af | nemen | neem | kies
      | kiezen | beschermen | bescherm | verzekeren | verzeker | doneer | doneren | doneer ik | geef | geven | schenk | ja | ja graag | ik wil | wil ik | graag
      | upgrade naar | upgraden | activeren | activeer | start | starten | inclusief | incl | met | probeer | proberen | aanvragen | word | uitbreiden | afkopen
      | meeverzekeren | steun | bijdragen`,
    service: `bestelling | bestellingen | bestelstatus | status van | orderstatus | orderbevestiging* | bestelbevestiging* | verzendstatus | verzendupdate*
      | verzendbevestiging* | bezorgstatus | bezorgupdate* | bezorging | levering | leveringen | leverstatus | zending | zendingen | pakket | pakketje | pakketten
      | track en trace | track trace | boeking | boekingen | boekingsbevestiging | reservering* | afspraak | afspraken | afspraakherinnering | herinnering
      | herinneringen | factuur | facturen | rekening | rekeningoverzicht | accountactiviteit | accountmelding* | beveiligingsmelding* | beveiligingswaarschuwing*
      | inlogpoging* | transactie* | betaalbevestiging* | bevestiging | bevestigingen | bevestigings* | antwoord | antwoorden | reactie | reacties | reageert
      | vervolgreacties | opmerking* | nieuwe berichten in | onderwerp | topic | discussie | vermelding* | privébericht* | weer op voorraad | weer leverbaar
      | weer beschikbaar | beschikbaar is | voorraadmelding | prijsdaling* | prijsalert | prijsalarm | sollicitatie* | sollicitatiestatus | aanvraag | aanvragen van
      | verzoek | supportticket* | wachtwoordherstel | verificatiecode* | beveiligingscode* | vriendschapsverzoek* | storing* | servicemelding*`,
    refuse: `wil niet | wil …niet | wil geen | wil …geen | wens niet | wens …niet | wens geen | wens …geen | wenst geen | wilt geen | wilt niet | wilt u geen
      | wilt u niet | zou niet | zou liever niet | liever niet | liever geen | graag geen | graag niet | heb geen …nodig | niet nodig | geen behoefte
      | heb geen interesse | geen interesse | niet geïnteresseerd | stuur mij geen | stuur me geen | stuur geen | stuur mij …geen | mail mij niet | bel mij niet
      | bel me niet | ontvang niet | ontvang liever geen | ontvang geen | niet ontvangen | geen nieuwsbrief* | geen e-mail* | geen mail* | geen reclame
      | geen aanbiedingen | geen marketing* | geen informatie | geen berichten | geen sms | geen post | geen updates | geen meldingen | geen commerciële
      | geen cookies | geen tracking | geen verzekering* | geen reisverzekering | geen annulerings* | geen bescherming | geen garantie* | geen extra | geen donatie
      | geen lidmaatschap | geen abonnement | geen toestemming | geen gepersonaliseerde | geen persoonlijke | geen profilering | geen profiel | geen kredietcheck
      | geen kredietcontrole | geen cadeauverpakking | ga niet akkoord | niet akkoord | ga …niet akkoord | stem niet in | stem …niet in | stem niet toe
      | stem er niet mee in | accepteer niet | accepteer …niet | accepteer geen | niet accepteren | aanvaard niet | aanvaard …niet | aanvaard geen | sta niet toe
      | sta …niet toe | sta geen | niet toestaan | niet toe | geef geen | geef …niet door | mag niet | mag …niet | mogen niet | mogen …niet | mogen geen | niet delen
      | niet verkopen | niet verkoop | niet doorgeven | niet gedeeld | niet gebruiken | niet benaderd | niet benaderen | niet mailen | niet bellen | deel …niet
      | verkoop …niet | deel mijn …niet | verstrek …niet | gebruik …niet | bewaar …niet | maak bezwaar | bezwaar tegen | maak …bezwaar | weiger | weigeren | geweigerd
      | wijs …af | afwijzen | afmelden | afgemeld worden | meld mij …af | meld me …af | uitschrijven | schrijf mij …uit | schrijf me …uit | trek …in | intrekken
      | zie af van | afzien van | zie …af van | verbied | opt out | nee bedankt | nee dank | zonder verzekering | zonder bescherming | zonder garantie*
      | zonder annulering* | niet meer ontvangen | geen …meer ontvangen | niet langer | verwijder mij van | stop met | geen …wil | geen …wilt | geen …wenst
      | geen …willen | niet wilt | niet wenst | niet wil`,
    spare: `op elk moment afmelden | op elk moment uitschrijven | op elk moment …afmelden | op elk moment …uitschrijven | op ieder moment …afmelden
      | op ieder moment …uitschrijven | op elk gewenst moment …afmelden | op elk gewenst moment …uitschrijven | op elk gewenst moment …intrekken
      | op elk moment …intrekken | op elk moment …opzeggen | altijd afmelden | altijd …afmelden | altijd …uitschrijven | altijd …intrekken | altijd uitschrijven
      | te allen tijde …intrekken | te allen tijde …afmelden | te allen tijde …uitschrijven | kan …afmelden | kunt …afmelden | kun je …afmelden | kan …uitschrijven
      | kunt …uitschrijven | kun je …uitschrijven | kan …intrekken | kunt …intrekken | kun je …intrekken | kan ik …intrekken | afmelden kan | uitschrijven kan
      | afmelden wanneer | uitschrijven wanneer | afmelden is | uitschrijflink | afmeldlink | link om …uit te schrijven | onderaan …uitschrijven | kan …weigeren
      | kunt …weigeren | kun je …weigeren | kunt …bezwaar | kan …bezwaar | recht om bezwaar | recht van bezwaar | recht op bezwaar | recht om …in te trekken
      | wil niets missen | wil geen …missen | geen …missen | mis geen | mis niets | niets missen | niet missen | niet alleen | als u niet akkoord
      | als je niet akkoord | als u niet | als je niet | indien u niet | tenzij | waarom niet | vergeet niet | al dan niet | vrijblijvend | zonder verplichting*
      | geen kosten | geen probleem | niet noodzakelijk* | niet essentieel | niet essentiële | je hebt geen | u hebt geen | afmelden …moment | uitschrijven …moment
      | afmelden …altijd | uitschrijven …altijd | afmelden …wanneer | met één klik`,
    promise: `wij zullen …nooit | we zullen …nooit | wij zullen …niet | we zullen …niet | zullen nooit | zullen niet | wij delen …nooit | we delen …nooit
      | wij delen …niet | we delen …niet | wij delen geen | we delen geen | wij verkopen …nooit | we verkopen …nooit | wij verkopen …niet | we verkopen …niet
      | wij geven …niet door | wij geven …nooit | we geven …nooit | wij verstrekken …niet | wij verstrekken geen | wij sturen …geen | we sturen …geen
      | wij gebruiken …niet | we gebruiken …niet | wordt niet gedeeld | worden niet gedeeld | worden nooit gedeeld | wordt nooit gedeeld | worden niet verkocht
      | wordt niet verkocht | worden niet aan derden | wordt niet aan derden | worden nooit | wordt nooit | worden niet verstrekt | wordt niet verstrekt
      | worden niet doorgegeven | wordt niet doorgegeven | nooit aan derden | nooit met derden | nooit gedeeld | geen spam | we beloven | wij beloven
      | zonder te delen | zullen …niet aan derden | worden …niet aan derden | wordt …niet aan derden | worden …niet met derden | wordt …niet met derden
      | worden …niet gedeeld | wordt …niet gedeeld`,
    untick: `vinkje weg | vinkje weghalen | vinkje verwijderen | haal het vinkje | haal dit vinkje | verwijder het vinkje | vink uit | vink …uit | uitvinken
      | vinkje uit | niet aanvinken | vink dit niet | deselecteer | deselecteren | laat …leeg | vakje leeg | schakel …uit als | niet …afmelden voor | niet …afzien van
      | niet …uitschrijven voor | geen bezwaar`,
    yes: `ja | ja graag | jazeker | ja hoor | jawel | ok | oké | oke | akkoord | ik ga akkoord | accepteren | accepteer | toestaan | prima | goed | aan | graag
      | inschakelen | ingeschakeld | abonneren | zeker | doen`,
    no: `nee | neen | nee bedankt | nee dank je | nee dank u | nooit | geen | zonder | weigeren | weiger | ik weiger | afwijzen | niet | uit | uitgeschakeld
      | uitschakelen | niet nu | geen interesse | niet geïnteresseerd | niet nodig | niet akkoord | afmelden | uitschrijven | liever niet | opt out | geen behoefte`,
    right: `gegevens niet verkopen | gegevens niet verkopen of | informatie niet verkopen | informatie niet verkopen of | verkoop mijn …niet
      | mijn gegevens niet delen | niet verkopen of delen | deel mijn …niet | bezwaar tegen direct marketing | bezwaar …direct marketing | recht van bezwaar
      | recht op bezwaar | recht om bezwaar | bezwaar tegen profilering | bezwaar tegen …verwerking | bezwaar tegen …gebruik | verwerking …beperken
      | beperk …verwerking | beperk het gebruik | bezwaar tegen gerechtvaardigd*`,
    similarProducts: `vergelijkbare producten | vergelijkbare diensten | vergelijkbare artikelen | vergelijkbare eigen | gelijksoortige producten
      | gelijksoortige diensten | gelijksoortige | gelijkaardige producten | gelijkaardige diensten | gelijkaardige | soortgelijke producten | soortgelijke diensten
      | soortgelijke artikelen | eigen gelijksoortige | eigen soortgelijke | eigen vergelijkbare`,
    byActing: `door je aan te melden | door u aan te melden | door me aan te melden | door mij aan te melden | door aan te melden | door in te schrijven
      | door je in te schrijven | door u in te schrijven | door te registreren | door je te registreren | door u te registreren | door je te abonneren
      | door te klikken | door op …te klikken | door te gaan | door verder te | door gebruik te maken | door …te gebruiken | door deze website | door deze site
      | door het gebruik | door te bestellen | door het plaatsen | door …te plaatsen | door te kopen | door een account | door …aan te maken | door te verzenden
      | door …te verzenden | door te versturen | door …te versturen | door in te loggen | door deel te nemen | door mee te doen | door …in te vullen | door dit vakje
      | door …aan te vinken | door aan te vinken | door akkoord te gaan | door verdere | door verder te surfen | door te blijven | door onze website
      | door …te accepteren | met het plaatsen van | met je aanmelding | met uw aanmelding | met je inschrijving | met uw inschrijving | bij inschrijving ga
      | wanneer je op …klikt | wanneer u op …klikt | als je op …klikt | als u op …klikt | als je verder* | als u verder* | als je doorgaat | als u doorgaat
      | wanneer u doorgaat | wanneer je je aanmeldt | wie zich inschrijft | gaat u akkoord | ga je akkoord | als je …doorgaat | als u …doorgaat | als je …blijft
      | als u …blijft | door te scrollen | door …te sluiten`,
    legitimateInterest: `gerechtvaardigd belang | gerechtvaardigde belangen | gerechtvaardigde belang | rechtmatig belang | rechtmatige belangen | legitiem belang
      | legitieme belangen | gewettigd belang`,
    shame: `liever de volle prijs | liever volle prijs | betaal liever | betaal graag meer | volle prijs betalen | liever meer betalen | wil niet besparen
      | wil geen geld besparen | hou niet van besparen | hou niet van korting* | hou niet van sparen | haat korting* | haat besparen | wil geen korting
      | ik neem het risico | neem het risico | risico nemen | neem ik het risico | op eigen risico | loop liever het risico | onverzekerd | onbeschermd | blijf liever
      | mis liever | mis graag | kan me niet schelen | interesseert me niet | ik betaal liever | geen zin in korting | hoef geen korting
      | niet geïnteresseerd in besparen | zie af van mijn korting | laat mijn korting | hoef niet te besparen`,
    benefit: `geld besparen | besparen | bespaar | besparing* | mijn korting | de korting | extra korting | 5 korting | 10 korting | 15 korting | 20 korting
      | 25 korting | 50 korting | procent korting | welkomstkorting | mijn voordeel | mijn voordelen | exclusieve voordelen | voordeliger | goedkoper | goedkope
      | gratis | cadeau | cadeautje | mijn waardebon | beste prijs | laagste prijs | beschermd | verzekerd | zorgeloos | gemoedsrust | veilig reizen | bonus
      | bonuspunten | winnen | kans op | leuke aanbiedingen | goede deals | gezonder | gezondheid | gelukkiger | meer omzet | meer klanten | slimmer | succesvol`,
    acceptButton: `accepteren | accepteer | alles accepteren | alle cookies accepteren | cookies accepteren | accepteer alle | accepteer alles | accepteer cookies
      | accepteer alle cookies | alle accepteren | ik accepteer | aanvaarden | alles aanvaarden | alle cookies aanvaarden | aanvaard | aanvaard alle | akkoord
      | ik ga akkoord | ga akkoord | akkoord gaan | instemmen | ik stem in | toestaan | alles toestaan | alle toestaan | alle cookies toestaan | cookies toestaan
      | sta toe | sta alle cookies toe | sta alles toe | alles inschakelen | alle cookies inschakelen | ok | oké | oke | begrepen | ik begrijp het | ik snap het
      | snap ik | prima | ja | ja graag | ja ik wil | ja hoor | goed | is goed | doorgaan en accepteren | alle selecteren | alles selecteren | helemaal goed
      | toelaten | alles toelaten`,
    rejectButton: `weigeren | alles weigeren | alle weigeren | alle cookies weigeren | cookies weigeren | weiger | weiger alle | weiger alles | ik weiger | afwijzen
      | alles afwijzen | alle cookies afwijzen | alle afwijzen | wijs af | wijs …af | afkeuren | verwerpen | niet accepteren | niet akkoord | ga niet akkoord
      | niet toestaan | niet instemmen | nee | neen | nee bedankt | nee dank je | nee dank u | bezwaar maken | bezwaar | maak bezwaar | zonder toestemming
      | zonder te accepteren | zonder accepteren | zonder akkoord | doorgaan zonder | verder zonder | ga verder zonder | zonder cookies | alleen noodzakelijk*
      | alleen de noodzakelijk* | alleen functioneel | alleen functionele | alleen essentiële | alleen strikt | alleen vereiste | alleen verplichte | alleen basis
      | enkel noodzakelijk* | enkel functionele | enkel essentiële | enkel de noodzakelijk* | alleen noodzaak | noodzakelijke cookies accepteren
      | noodzakelijke accepteren | functionele cookies accepteren | noodzakelijke cookies toestaan | uitsluitend noodzakelijk* | strikt noodzakelijke cookies
      | alles uitschakelen | alle cookies uitschakelen | geen cookies | geen interesse | geen behoefte | wil niet | wil geen | liever niet | ik hoef
      | zonder verzekering | zonder bescherming | gegevens niet verkopen | niet verkopen | volle prijs | betaal liever | niet geïnteresseerd`,
    settingsButton: `instellingen | cookie instellingen | cookie-instellingen | cookies instellen | cookies beheren | cookies aanpassen | cookies kiezen
      | instellingen aanpassen | instellingen beheren | instellingen wijzigen | instellingen bekijken | instellingen tonen | voorkeuren | voorkeuren instellen
      | voorkeuren aanpassen | voorkeuren beheren | voorkeuren wijzigen | cookievoorkeuren | cookie voorkeuren | beheer voorkeuren | beheer cookies
      | beheer instellingen | beheren | opties | meer opties | opties beheren | opties bekijken | aanpassen | pas aan | zelf instellen | zelf kiezen | instellen
      | keuze aanpassen | keuzes beheren | mijn keuzes beheren | wijzig instellingen | wijzigen | personaliseren | configureren | details tonen | toon details
      | details weergeven | details bekijken | doeleinden tonen | toon doeleinden | privacyinstellingen | privacy instellingen | meer keuzes | personaliseer | stel in
      | pas cookies aan`,
    saveButton: `opslaan | instellingen opslaan | voorkeuren opslaan | keuze opslaan | keuzes opslaan | selectie opslaan | wijzigingen opslaan | mijn keuze opslaan
      | mijn keuzes opslaan | sla op | bewaar | bewaren | bewaar instellingen | bewaar voorkeuren | bewaar keuze | bevestig keuze* | bevestig mijn keuze*
      | bevestig selectie | bevestig voorkeuren | keuze bevestigen | keuzes bevestigen | mijn keuze bevestigen | mijn keuzes bevestigen | selectie bevestigen
      | selectie toestaan | selectie accepteren | selectie aanvaarden | sta selectie toe | geselecteerde cookies | geselecteerde accepteren | geselecteerde toestaan
      | huidige selectie | accepteer selectie | accepteer geselecteerde | toepassen | pas toe | instellingen toepassen | opslaan en sluiten | opslaan en doorgaan
      | geselecteerde | geselecteerd | accepteer geselecteerd`,
    closeButton: `sluiten | sluit | venster sluiten | sluit venster | dialoog sluiten | later | misschien later | niet nu | nu niet | overslaan | sla over | annuleren
      | annuleer | terug | herinner mij later | herinner me later | verbergen | een andere keer | wegklikken | negeren`,
    submitButton: `betalen | nu betalen | betaal | betaal nu | bestellen | nu bestellen | bestel nu | bestel | bestelling plaatsen | plaats bestelling
      | bestelling afronden | bestelling bevestigen | bestelling met betaalverplichting | bestelling en betalen | bestellen en betalen | kopen | nu kopen | koop nu
      | koop | afrekenen | naar afrekenen | afronden | naar de kassa | naar kassa | ga naar de kassa | kassa | in winkelwagen | in winkelmandje | in winkelmand
      | aan winkelwagen | toevoegen aan winkelwagen | naar winkelwagen | verzenden | versturen | verstuur | verzend | indienen | registreren | nu registreren
      | registreer | registreer nu | aanmelden | nu aanmelden | meld je aan | meld aan | meld mij aan | inschrijven | nu inschrijven | schrijf je in | schrijf me in
      | schrijf mij in | abonneren | nu abonneren | abonneer | account aanmaken | account maken | maak account | maak een account | maak mijn account | account openen
      | rekening openen | lid worden | word lid | word nu lid | doe mee | deelnemen | meedoen | boeken | nu boeken | boek nu | boek | boeking bevestigen | reserveren
      | nu reserveren | reserveer | doneren | doneer nu | doneer | nu doneren | gratis proberen | probeer gratis | start proefperiode | start gratis | aanvragen
      | nu aanvragen | vraag aan | solliciteren | solliciteer | inloggen | log in | login | inwisselen | verzilveren | downloaden | download | nu downloaden
      | activeren | bevestigen | bevestig | bevestig en betaal | claim | bekijk mijn | mijn factuur | offerte aanvragen | bestelling versturen`,
    goOnButton: `doorgaan | ga door | verder | ga verder | verder gaan | volgende | volgende stap | naar de volgende | naar volgende | ga naar | start | starten
      | begin | beginnen | openen | bekijken | bekijk | tonen | klaar | gereed | voltooien | ontdek | verder naar | verder winkelen | aan de slag`,
    signupPage: `registreren | registreer | registratie | account aanmaken | account maken | maak een account | maak account | nieuw account | nieuwe klant
      | nieuwe klanten | ik ben nieuw | lid worden | word lid | rekening openen | account openen | nog geen account | nieuwe gebruiker | klant worden | inschrijven`,
    checkoutPage: `bestelling plaatsen | plaats bestelling | bestelling afronden | bestellen en betalen | nu betalen | besteloverzicht | overzicht van je bestelling
      | overzicht van uw bestelling | controleer je bestelling | controleer uw bestelling | bestelling controleren | bestelling met betaalverplichting
      | boeking bevestigen | veilig betalen | veilig afrekenen | betaal nu`,
    shopPage: `afrekenen | kassa | winkelwagen | winkelmandje | winkelmand | betaling | betaalmethode | betaalwijze | betaalgegevens | bezorgadres | afleveradres
      | verzendadres | factuuradres | bezorgmethode | verzendmethode | verzendwijze | factuurgegevens | je bestelling | uw bestelling | jouw bestelling
      | leveringsadres | facturatieadres`,
    loginPage: 'inloggen | log in | login | aanmelden | ik heb al een account',
    accountPage: `instellingen | mijn account | je account | uw account | accountinstellingen | account instellingen | mijn profiel | profiel bewerken
      | profielinstellingen | voorkeuren | communicatievoorkeuren | meldingsinstellingen | e-mailinstellingen | e-mailvoorkeuren | e-mail voorkeuren
      | privacyinstellingen | wijzigingen opslaan | instellingen opslaan | voorkeuren opslaan | mijn gegevens | abonnementen`,
    signedInPage: 'uitloggen | log uit | afmelden | loguit',
    newsletterPage:
      'nieuwsbrief* | abonneren | mailinglijst | blijf op de hoogte | op de hoogte blijven | inschrijven voor',
  },
};
