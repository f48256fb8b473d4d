import type { Lexicon } from '../lexicon.js';

export const de: Lexicon = {
  language: 'de',
  script: 'latin',
  common:
    'und der die das den dem des ein eine einen einer ich sie wir mit nicht ist sind für auf von zu zum zur im mich mir meine meiner ihre unsere oder per über wird werden kein keine dass warenkorb versand',
  hint: 'zustimm|stimme|einverstanden|einwillig|willige|akzeptier|erlaube|zulassen|gestatt|ermächtig|newsletter|abonnier|erhalten|möchte|werbung|angebote|informier|weitergabe|weitergegeben|dritte|partner|versicherung|garantie|schutz|spende|spenden|bedingungen|agb|gelesen|widersprech|ablehn|cookies|einholen|bonität|schufa|mitgliedschaft|probeabo|kostenlos testen|personalisier|kontaktier|laufenden|schick|senden sie|teilen sie|zugeschnitten|verpack|klima|testphase|unternehmen|neuigkeiten|tipps|anzeigen',
  phrases: {
    marketing: `newsletter* | news letter* | e-newsletter* | mailingliste* | mailing liste* | rundbrief* | infobrief* | infomail* | werbemail* | werbe mail*
      | werbe e-mail* | werbe-e-mail* | werbung | werbungen | werblich* | werbenachricht* | werbeinformation* | werbeangebot* | werbezweck* | werbeanruf*
      | werbematerial* | werbemitteilung* | werbepost | werbesms | werbe sms | werbezusendung* | werbebotschaft* | werbekommunikation | werbeeinwilligung
      | direktwerbung | e-mail werbung | email werbung | telefonwerbung | marketingzweck* | marketing zweck* | marketing e-mail* | marketing email* | marketing mail*
      | marketingmail* | marketingemail* | marketinginformation* | marketing information* | marketingmitteilung* | marketing mitteilung* | marketingnachricht*
      | marketing nachricht* | marketingkommunikation | marketingmaterial* | marketinganruf* | marketingaktion* | direktmarketing | e-mail marketing | email marketing
      | telefonmarketing | für marketing | zu marketing | angebote per e-mail | angebote per mail | angebote per email | angebote per sms | angebote und neuigkeiten
      | neuigkeiten und angebot* | news und angebot* | angebote und news | aktionen und angebot* | angebote und aktionen | angebote und rabatt*
      | angebote und gutschein* | aktuelle angebot* | exklusive angebot* | persönliche angebot* | personalisierte angebot* | sonderangebote per | produktneuheiten
      | produktinformationen per | produktnews | auf dem laufenden | immer informiert | halten sie mich informiert | halte mich informiert | bleiben sie informiert
      | bleib informiert | halten sie mich auf | halte mich auf dem | up to date | keine angebote mehr verpassen | keine neuigkeiten verpassen | über neuigkeiten
      | über neuheiten | über neue produkte | über aktionen | über angebote | über aktuelle | über rabatt* | über sonderangebote | über unsere angebote
      | über unsere produkte | über interessante angebot* | über produkte und | über weitere produkte | über weitere angebote | kundenzufriedenheit*
      | meinungsumfrage* | marktforschung* | kundenumfrage* | kundenbefragung* | als erste* informiert | als erster erfahren | als erstes erfahren | in ihr postfach
      | in mein postfach | ins postfach | in dein postfach | e-mail verteiler* | mailverteiler* | emailverteiler* | push benachrichtigungen über …angebot*
      | weitere informationen wünschen | weiteren informationen wünschen | informationen wünschen`,
    weakMarketing: `angebote | angeboten | angebot | sonderangebot* | spezialangebot* | exklusivangebot* | rabatt | rabatte | rabatten | rabattaktion* | gutschein
      | gutscheine | gutscheinen | coupon* | aktionen | sonderaktion* | rabattgutschein* | aktionsangebot* | neuheiten | neuigkeiten | news | neues aus | marketing
      | promotion* | promotions | vorteile | vorteilen | vorteilsangebot* | tipps | inspiration* | trends | produktinformation* | produkthinweis* | produktempfehlung*
      | empfehlungen | gewinnspiel* | verlosung* | sale | schnäppchen | deals | prospekt* | katalog | kataloge | updates | produktupdates | produkt updates
      | einladungen | veranstaltungshinweis* | veranstaltungen | dienstleistungen | abonnieren | neue produkte | kampagnen | gutscheins | gutscheinaktion*
      | werbeinfos | werbeaktion* | werbekampagne* | werbeinhalt* | werbeaussendung* | werbeprospekt*`,
    message: `e-mail* | email* | mail | mails | mailing* | nachricht* | sms | whatsapp | benachrichtigung* | push benachrichtigung* | mitteilung* | information
      | informationen | infos | info | infomaterial | neuigkeiten | news | updates | update | anrufe | anruf | telefonisch | postalisch | post | briefpost | brieflich
      | hinweise | umfragen | einladungen | veranstaltungen | zusendung* | abonnieren | telefon | messenger | artikel`,
    sharing: `weitergabe an dritte* | weitergabe meiner | weitergabe ihrer | weitergabe der daten | weitergabe von daten | weitergabe personenbezogener
      | übermittlung an dritte* | datenweitergabe* | datenübermittlung an | datenverkauf | verkauf meiner | verkauf ihrer daten | an dritte | an partner*
      | partnerangebot* | angebote von partner* | angebote unserer partner* | angebote von dritten | werbung von dritten | werbung dritter | werbung von partner*
      | werbung unserer partner* | informationen von partner* | newsletter von partner* | zu werbezwecken weiter* | an kooperationspartner* | an konzernunternehmen
      | an verbundene unternehmen`,
    profiling: `profiling | profilbildung | nutzerprofil* | nutzungsprofil* | kundenprofil* | interessenprofil* | persönlichkeitsprofil* | profil erstellen
      | profile erstellen | profil zu erstellen | profils zu erstellen | erstellung eines …profil* | erstellung von …profil* | personalisierung
      | personalisiert* werb* | personalisiert* anzeige* | personalisiert* inhalt* | personalisiert* empfehlung* | personalisiert* angebot*
      | personalisiert* produktempfehlung* | personalisiert* newsletter | personalisiert* marketing | personalisiert* erlebnis* | personalisiert* einkauf*
      | personalisiert* ansprache | individualisiert* werb* | individualisiert* angebot* | individuelle werbung | interessenbasiert* | interessenbezogen*
      | interessengerecht* | maßgeschneidert* werb* | maßgeschneidert* angebot* | maßgeschneidert* inhalt* | zugeschnitten* werb* | zugeschnitten* angebot*
      | zugeschnitten* inhalt* | interessen zugeschnitten* | auf mich zugeschnitten* | zielgerichtet* werb* | zielgruppengerecht* | relevante werbung
      | relevanter werbung | relevante anzeigen | verhaltensbasiert* | verhaltensbezogen* | nutzungsbasiert* werb* | automatisiert* entscheid*
      | automatisiert* verarbeit* | automatisiert* einzelfall* | auswertung meines | auswertung ihres | auswertung meiner | auswertung ihrer
      | auswertung des …verhalt* | analyse meines | analyse meiner | analyse ihres | analyse des …verhalt* | nutzungsverhalten | kaufverhalten | surfverhalten
      | einkaufsverhalten | klickverhalten | nutzerverhalten | zielgruppenanalyse* | anzeigen personalisieren | werbung personalisieren | inhalte personalisieren
      | angebote personalisieren | inhalte zu personalisieren | anzeigen zu personalisieren | werbung zu personalisieren`,
    credit: `bonitätsprüfung* | bonitätsauskunft* | bonitätsauskünfte* | bonitätsdaten | bonitätsabfrage* | bonitätsinformation* | bonitätscheck | bonität
      | kreditprüfung* | kreditauskunft* | kreditauskünfte* | kreditwürdigkeit* | kreditwürdigkeitsprüfung* | kreditscore* | kreditscoring | kredit score*
      | kredit scoring | credit scoring | kredithistorie | kreditgeschichte | kreditrating* | schufa* | schufaauskunft | schufa auskunft* | schufaklausel
      | schufa klausel | crif* | creditreform | wirtschaftsauskunftei* | auskunftei* | infoscore | boniversum | arvato infoscore | scorewert* | scoring | ksv1870
      | ksv 1870 | betreibungsauskunft* | zahlungserfahrung* | wahrscheinlichkeitswert* | zek`,
    cookies: `cookie* | drittanbieter cookie* | tracking | trackingtechnolog* | tracking technolog* | trackingpixel | zählpixel | web beacon* | webanalyse*
      | web analyse* | webanalysedienst* | reichweitenmessung* | google analytics | matomo | ähnliche technologien | ähnlichen technologien
      | vergleichbare technologien | nutzungsanalyse* | besucheranalyse* | nutzungsstatistik* | werbe id | geräte fingerprint* | geräteeigenschaften
      | informationen auf einem gerät | informationen auf einem endgerät | endgerät speichern | gerät speichern und | standortdaten | anzeigenmessung | inhaltemessung
      | inhalts* messung | werbemessung | leistung von …anzeigen | werbeleistung | performance messung | conversion tracking | remarketing | retargeting
      | nicht notwendige* | nicht erforderliche* | nicht essenzielle* | externe dienste | externen diensten | externer dienste | dienste von dritt*
      | drittanbieterdienst* | drittanbieter dienste | dienste dritter`,
    weakCookies: `analytics | analyse | statistik | statistiken | statistisch* | leistung | performance | targeting | zielgruppenorientiert* | präferenzen
      | externe medien | externe inhalte | soziale medien | soziale netzwerke | social media | diagnosedaten | nutzungsdaten | absturzberichte | fehlerberichte
      | komfort | werbenetzwerk* | nutzungsdaten senden | messung | zähldienste | besucherzähl*`,
    necessary: `notwendige* cookie* | notwendig* cookie* | erforderliche* cookie* | essenzielle* cookie* | essentielle* cookie* | technische cookie*
      | technisch notwendig* | technisch erforderlich* | unbedingt erforderlich* | unbedingt notwendig* | zwingend erforderlich* | zwingend notwendig*
      | funktionsnotwendig* | immer aktiv* | immer aktiviert | stets aktiv* | können nicht deaktiviert | kann nicht deaktiviert | nicht abgewählt werden
      | cookies …erforderlich* sind | cookies sind …erforderlich | cookies sind …notwendig`,
    extra: `reiseversicherung* | reiserücktritt* | reiserücktrittsversicherung* | reiseschutz | reiseabbruch* | stornoversicherung* | storno versicherung*
      | stornoschutz | rücktrittsversicherung* | auslandskrankenversicherung* | reisegepäckversicherung* | gepäckversicherung* | ticketversicherung*
      | ticket versicherung* | ticketschutz | eintrittskartenversicherung* | versandversicherung* | transportversicherung* | paketversicherung* | geräteversicherung*
      | geräteschutz | handyversicherung* | displayschutz | displayversicherung* | unfallversicherung* | vollkasko* | vollkaskoschutz | haftungsreduzierung
      | selbstbeteiligung* | selbstbehalt* | restschuldversicherung* | ratenschutz* | zahlungsschutz | zahlungsausfall* | kreditversicherung* | garantieverlängerung*
      | verlängerte garantie | verlängerten garantie | erweiterte garantie | erweiterten garantie | garantie erweitern | garantie verlängern | garantieerweiterung*
      | zusatzgarantie | anschlussgarantie | langzeitgarantie | premiumgarantie | herstellergarantie verlängern | jahre garantie für | schutzpaket* | schutzbrief*
      | rundumschutz* | rundum schutz* | rundum sorglos* | sorglospaket | sorglos paket | komplettschutz | produktschutz | bruchschutz | diebstahlschutz
      | käuferschutz für | lieferschutz | versandschutz | kaufschutz | einkaufsschutz | premiumschutz | mit versicherung | zusatzversicherung* | zusatzleistung*
      | zusatzoption* | zusatzpaket* | zusatzservice | kostenlose testphase | kostenlosen testphase | gratis testphase | testzeitraum | testphase | kostenlos testen
      | gratis testen | kostenlos ausprobieren | gratismonat | probeabo* | probemonat | probemitgliedschaft | testabo | probezeitraum | premiummitgliedschaft
      | premium mitgliedschaft | prime mitgliedschaft | plus mitgliedschaft | premiumabo* | premium version | premiumversion | premium paket | premiumpaket
      | premium support | premium upgrade | kostenpflichtige* mitgliedschaft | mitgliedsbeitrag | automatische verlängerung | automatischer verlängerung
      | verlängert sich automatisch | automatisch verlänger* | abo verlängert | spar abo | sparabo | im abo | regelmäßige lieferung* | dauerspende | monatliche spende
      | monatlich spenden | geschenkverpackung* | geschenkpapier | als geschenk verpack* | geschenkbox | geschenktüte | geschenktasche | priority boarding
      | bevorzugtes boarding | fast track | fast lane | loungezugang | lounge zugang | sitzplatzreservierung* | sitzplatzwahl | zusätzliches gepäck | zusatzgepäck
      | aufgabegepäck | mehr beinfreiheit | auf nächsten euro | aufrunden und | aufrunden für | betrag aufrunden | bestellung aufrunden | rechnungsbetrag aufrunden
      | aufrunden | klimaneutral* versand | klimaneutral* liefer* | klimabeitrag | klimaschutzbeitrag | co2 kompens* | co2 ausgleich | co 2 kompens* | co2 neutral*
      | emissionen kompensieren | co2 emissionen | zusatzkosten | mehrkosten | gegen aufpreis | gegen gebühr | zusätzliche gebühr | zusätzliche kosten | aufpreis
      | für nur | zum preis von | altgerätemitnahme | altgeräteentsorgung | montageservice | aufbauservice | installationsservice | einrichtungsservice
      | expressbearbeitung | flexticket | flex ticket | flex tarif | flextarif | probe abo | probe abonnement* | premium abo | premium abonnement*
      | kostenpflichtiges abo | kostenpflichtiges abonnement`,
    weakExtra: `versicherung | versicherungen | versicherungsschutz | versichern | versichert | garantie | spende | spenden | mitgliedschaft | abo | abonnement
      | abonnements | wartungsvertrag | servicevertrag | wohltätig* zweck* | trinkgeld | lieferflatrate`,
    addable: `premium | upgrade | bundle | schutz | absicherung | zusatz | trinkgeld | montage | aufbau | installation | servicepauschale | servicegebühr
      | geschenkservice | beitrag | priorität | paket | pass`,
    recurring: `automatische verlängerung | automatischer verlängerung | verlängert sich automatisch | verlängert sich | automatisch verlänger*
      | automatisch …verlänger* | automatisch um | wiederkehrend* | regelmäßige zahlung* | monatliche zahlung* | monatlich kündbar | jederzeit kündbar
      | bis zur kündigung | bis sie kündigen | bis du kündigst | monatlich abgerechnet | jährlich abgerechnet | monatliche abrechnung | jährliche abrechnung
      | dauerspende | monatliche spende | monatlich spenden | dauerauftrag | jahresabo* | monatsabo* | im abo | sparabo | spar abo | autorenew* | auto renew*
      | dauerhaft`,
    period: `pro monat | monatlich* | im monat | je monat | monat | monate | mtl | jeden monat | pro jahr | jährlich* | im jahr | jahr | p a | pro woche
      | wöchentlich* | abo | abonnement | mitgliedschaft | testphase | testzeitraum | probeabo* | probemonat | danach | anschließend`,
    terms: `allgemeine geschäftsbedingung* | allgemeinen geschäftsbedingung* | geschäftsbedingung* | agb | agb's | agbs | agb s | nutzungsbedingung*
      | nutzungsbestimmung* | nutzungsvereinbarung* | nutzungsvertrag* | nutzervereinbarung* | teilnahmebedingung* | teilnahmebestimmung* | verkaufsbedingung*
      | lieferbedingung* | vertragsbedingung* | vertragsbestimmung* | servicebedingung* | buchungsbedingung* | reisebedingung* | beförderungsbedingung*
      | mietbedingung* | lizenzbedingung* | lizenzvereinbarung* | lizenzvertrag* | endnutzer* | eula | mitgliedschaftsbedingung* | mitgliedsbedingung*
      | versicherungsbedingung* | zahlungsbedingung* | widerrufsbelehrung* | widerrufsbestimmung* | widerrufsrecht* | widerrufsbedingung* | stornobedingung*
      | stornierungsbedingung* | haftungsausschluss* | hausordnung | verhaltenskodex | community richtlinie* | forenregel* | forumregel* | gemeinschaftsrichtlinie*
      | rahmenvertrag | benutzungsordnung | benutzervereinbarung* | terms of service | terms of use | anb | avb | arb`,
    weakTerms: `bedingungen | konditionen | regeln | regelungen | richtlinie* | bestimmungen | vereinbarung* | vertrag | satzung | ordnung | statuten | vorschriften
      | einwilligungserklärung* | erklärung`,
    privacy: `datenschutzerklärung* | datenschutz erklärung* | datenschutzbestimmung* | datenschutzhinweis* | datenschutzrichtlinie* | datenschutzinformation*
      | datenschutzbedingung* | datenschutzbelehrung* | datenschutzvereinbarung* | datenschutzregel* | datenschutzpolitik | datenschutzgrundsätze*
      | datenschutzverordnung* | datenschutz | dsgvo | ds gvo | datenverarbeitungshinweis* | datenrichtlinie* | cookie richtlinie* | cookierichtlinie*
      | cookie erklärung* | cookie hinweis* | cookiehinweis* | informationspflicht* | privacy policy | hinweise zum datenschutz | hinweise zur datenverarbeitung
      | informationen zum datenschutz | informationen zur datenverarbeitung | information zur datenverarbeitung`,
    processing: `verarbeitung meiner | verarbeitung ihrer | verarbeitung personenbezogener | verarbeitung der …daten | verarbeitung von …daten | speicherung meiner
      | speicherung ihrer | speicherung und verarbeitung | speicherung der …daten | erhebung und | erhebung meiner | nutzung meiner | verwendung meiner
      | nutzung der daten | datenverarbeitung* | datenspeicherung | datenerhebung | datennutzung | daten …verarbeitet | daten …gespeichert | daten …erhoben
      | daten …genutzt | daten …verwendet | angaben …gespeichert | angaben …verarbeitet | angaben …verwendet | angaben …erhoben | daten …verarbeiten
      | daten …speichern | daten …speichert | daten …verarbeitet* | daten …verwenden`,
    age: `jahre alt | jahre oder älter | volljährig* | volljährigkeit | mindestens 14 | mindestens 16 | mindestens 18 | mindestens 21 | über 13 | über 14 | über 16
      | über 18 | über 21 | älter als 16 | älter als 18 | ab 18 jahre* | ab 16 jahre* | 18 jahre oder | 16 jahre oder | 18 jahre alt | das 16 | das 18 | 18 lebensjahr
      | 16 lebensjahr | lebensjahr vollendet | mindestalter | bin 18 | bin 16 | bin erwachsen | gesetzlichen mindestalter | vollendete* 18 | vollendete* 16`,
    convenience: `angemeldet bleiben | eingeloggt bleiben | angemeldet halten | dauerhaft anmelden | dauerhaft angemeldet | eingeloggt lassen | automatisch anmelden
      | automatisch einloggen | autologin | auto login | login merken | zugangsdaten merken | zugangsdaten speichern | anmeldedaten merken | anmeldedaten speichern
      | passwort merken | passwort speichern | kennwort speichern | benutzername* merken | benutzername* speichern | merken sie sich | an mich erinnern
      | mich erinnern | mich merken | bei jedem besuch automatisch | auf diesem gerät | auf diesem computer | auf diesem pc | in diesem browser
      | diesem gerät vertrauen | diesem browser vertrauen | vertrauenswürdig* gerät | öffentlicher computer | öffentlichen computer | gleiche adresse
      | gleichen adresse | dieselbe adresse | selbe adresse | identisch mit | ist identisch | sind identisch | ist gleich | gleich der | gleich wie
      | wie rechnungsadresse | wie lieferadresse | wie die rechnungsadresse | wie die lieferadresse | entspricht der | stimmt mit …überein | stimmen überein
      | rechnungsadresse verwenden | lieferadresse verwenden | als rechnungsadresse | als lieferadresse | als versandadresse | an rechnungsadresse
      | an die rechnungsadresse | an diese adresse | abweichende lieferadresse | abweichende rechnungsadresse | abweichende versandadresse
      | abweichende lieferanschrift | abweichende rechnungsanschrift | andere lieferadresse | andere adresse | anderen adresse | andere rechnungsadresse
      | lieferadresse abweichend | lieferadresse weicht | rechnungsadresse weicht | rechnungsadresse entspricht | lieferadresse entspricht | packstation
      | adresse speichern | adresse merken | adresse im adressbuch | im adressbuch | karte speichern | kreditkarte speichern | zahlungsdaten speichern
      | zahlungsart speichern | zahlungsmethode speichern | zahlungsart merken | karte …speichern | daten für …nächste* | für nächste* mal | für das nächste mal
      | für den nächsten | für zukünftige einkäufe | für zukünftige bestellung* | für künftige | für spätere | für meinen nächsten | meine daten speichern
      | name* e-mail …speichern | namen e-mail | meinen namen …speichern | als standard* | standardadresse | zum standard | passwort anzeigen | passwort einblenden
      | passwort zeigen | kennwort anzeigen | passwörter anzeigen | passwort verbergen | passwort ausblenden | ist ein geschenk | es ist ein geschenk | als geschenk
      | geschenkbestellung | grußkarte | grußbotschaft | geschenknachricht | geschenkquittung | gutschein einlösen | gutscheincode eingeben | gutscheincode einlösen
      | rabattcode eingeben | ich habe einen gutschein* | ich habe einen rabatt* | filtern | sortieren | nur verfügbare | auf lager | versandkostenfrei*
      | alle auswählen | alles auswählen | ich bin kein roboter | kein roboter | kein robot | ich bin ein mensch | bin firmenkunde | als firma | als gast
      | gastbestellung | geschäftskunde | öffentliches profil | profil öffentlich | profil anzeigen | dunkler modus | nicht mehr anzeigen | nicht mehr nachfragen
      | nicht erneut fragen | kopie an mich | kopie dieser | kopie der nachricht | leihgerät | kopie meiner | eine kopie | kopie per e-mail
      | senden sie mir eine kopie | sende mir eine kopie | schicken sie mir eine kopie | kopie dieser nachricht | kopie meiner nachricht | kopie meiner anfrage`,
    nearMiss: `marketingabteilung | marketing abteilung | abteilung marketing | marketingleiter* | marketing leiter* | marketing manager* | marketingmanager*
      | marketingagentur* | marketing agentur* | werbeagentur* | marketing assistent* | marketing team | marketing und vertrieb | vertrieb und marketing
      | online marketing manager* | bereich marketing | branche marketing | marketing vertrieb | werbetechnik | newsletter archiv* | teilen auf | teilen via
      | teilen per | auf facebook teilen | auf twitter teilen | auf x teilen | auf instagram teilen | auf pinterest teilen | auf linkedin teilen | via whatsapp teilen
      | per whatsapp teilen | per e-mail teilen | mit freunden teilen | link teilen | seite teilen | artikel teilen | beitrag teilen | diesen artikel | teile diesen
      | teilen sie diesen | teilen sie uns …mit | teilen sie ihre meinung | teile deine meinung | teile uns …mit | dateien teilen | standort teilen | in teilen
      | bildschirm teilen | teilen macht | kreditkarte* | kredit karte* | kredit oder debit* | kreditlimit | kreditrahmen | kreditbetrag | guthaben verwenden
      | kontoguthaben | gutscheinkarte* | geschenkkarte* | geschenkgutschein* | wertgutschein* | gutscheinnummer | gutscheincode* | gutschein code*
      | gutschein hinzufügen | gutschein anwenden | rabattcode* | rabatt code* | aktionscode* | aktions code* | promo code* | promocode* | coupon code*
      | e-mail adresse* | email adresse* | mailadresse* | mail adresse* | e-mail feld | e-mail format | html format | html e-mail* | text format | nur text
      | telefonnummer | telefon nummer | handynummer | ihre e-mail | deine e-mail | meine e-mail adresse | anmeldeformular | datenschutz einstellungen
      | datenschutzeinstellung* | datenschutzbeauftragt* | cookie dose | cookies backen | cookie teig | cookies rezept | schoko cookies | chocolate chip cookies
      | cookie and cream | kekse | suchbegriff* | wetterbedingung* | arbeitsbedingung* | guter zustand | versicherungsnummer* | versicherungsunternehmen
      | versicherungsgesellschaft* | versicherungsschein* | versicherungskarte* | krankenversicherung | sozialversicherung* | rentenversicherung | versicherungsfall
      | versicherungsnehmer* | versichertennummer* | garantiefall | garantieanspruch | garantiekarte | garantie 2 jahre | jahre garantie | jahren garantie
      | monate garantie | herstellergarantie | geld zurück garantie | tiefpreisgarantie | bestpreisgarantie | neuigkeiten archiv | newsarchiv | nachrichtenarchiv
      | pressemitteilung* | presse mitteilung* | nachricht an uns | ihre nachricht | deine nachricht | nachricht senden | nachricht absenden | nachricht eingeben
      | betreff nachricht | warenkorb aktualisieren | profil aktualisieren | letzte aktualisierung | windows update | software update | partner werden
      | partnerprogramm* | partner login | mein partner | mein* partner* | name des partners | ehepartner* | lebenspartner* | ansprechpartner* | wir akzeptieren
      | akzeptierte zahlungs* | akzeptierte karten | zahlungsarten | nicht akzeptiert | stimme voll | stimme eher | stimme gar nicht | stimme überhaupt
      | stimme teilweise | stimme völlig | trifft zu | stimme abgeben | ihre stimme | deine stimme | gemäß …datenschutz* | gemäss …datenschutz*
      | nach maßgabe …datenschutz* | laut …datenschutz* | entsprechend …datenschutz* | in übereinstimmung …datenschutz* | im einklang …datenschutz*
      | finden sie in …datenschutz* | finden sie …in …datenschutz* | findest du in …datenschutz* | finden sie hier …datenschutz* | siehe …datenschutz*
      | in unserer datenschutz* | in unseren datenschutz* | in der datenschutz* | in den datenschutz* | unter datenschutz | hinweise in …datenschutz*
      | es gilt …datenschutz* | es gelten …datenschutz* | mehr …datenschutz* | weitere informationen …datenschutz* | weitere infos …datenschutz*
      | nähere informationen …datenschutz* | details …datenschutz* | einzelheiten …datenschutz* | informationen zum datenschutz finden | wie in …datenschutz*
      | es gelten die datenschutz* | ausgewählte artikel | stellenangebot* | jobangebot* | angebot anfordern | angebot einholen | angebot anfragen
      | unverbindliches angebot | angebot erstellen | preisvorschlag | angebote filtern | angebote anzeigen | angebote ansehen | zu den angeboten | mitgliedsnummer
      | mitgliedschaftsnummer | mitglied nr | kundenkartennummer | abo typ | abonummer | abo nummer | testversion | demoversion | steuerberatung | werbung schalten
      | bei uns werben | inserieren | überweisung | banküberweisung | lastschriftverfahren | reservierung übertragen | rufnummer übertragen | guthaben übertragen
      | schutzhülle* | schutzfolie* | sonnenschutz | kindersicherung | diebstahl melden | spenden sie blut | spendenkonto | spendenquittung* | spendenbescheinigung*
      | tipps und tricks | privatsphäre einstellungen | vertrag kündigen | mietvertrag | arbeitsvertrag | vertragsnummer | vertrag nummer | kundendaten ändern
      | daten ändern | meine daten ändern | meine daten bearbeiten | filialabholung | click and collect | beitrag zum | beiträge | beitrag melden | beitrag verfassen
      | keine angabe | keine angaben | keine auswahl | newsletterarchiv | emailadresse | emailadressen`,
    agree: `stimme …zu | stimmen …zu | stimmt …zu | stimme zu | stimme hiermit | stimme der | stimme den | stimmen sie der | stimmen sie den | stimmst …zu
      | stimmst du | zustimmen | zustimmung | zustimmst | zustimme | zuzustimmen | zugestimmt | einverstanden | einverständnis* | willige …ein | willige ein
      | willigen …ein | willigst …ein | einwillig* | eingewilligt | akzeptiere | akzeptieren | akzeptierst | akzeptiert | akzeptier | anerkenne | anerkennen
      | erkenne …an | erkennen …an | erkennst …an | erlaube | erlauben | erlaubnis | erlaubt | gestatte | gestatten | genehmige | genehmigen | ermächtige
      | ermächtigen | ermächtigung | bevollmächtige | autorisiere | hiermit | zulassen | lasse …zu | gebe meine | erteile | darf mich | dürfen mich | darf mir
      | dürfen mir | darf …zusenden | dürft mir | dürft mich | bestätige hiermit | verpflichte mich | dürfen meine | darf meine | freigeben | befürworte | annehmen
      | nehme …an | stimmen sie | erkenne | erkennen | willige | willigen | nehme | stimme`,
    haveRead: `gelesen | zur kenntnis | kenntnis genommen | kenntnisnahme | durchgelesen | verstanden | habe …verstanden | informiert worden | wurde informiert
      | aufgeklärt | beachten sie | lesen sie | bitte lesen | zur kenntnis genommen | wurde …hingewiesen | bestätige …kenntnis | bekannt | bitte beachten`,
    want: `möchte | möchten | ich will | will ich | wünsche | wünschen | ich hätte gern* | hätte gern* | gerne | gern | ja | ja bitte | ja gerne | ja gern
      | interessiert an | interesse an | habe interesse | bin interessiert | würde gern* | freue mich auf | ich bin dabei | bin dabei | lust auf`,
    receive: `erhalten | erhalte | erhältst | empfangen | bekommen | bekomme | bekommst | kriegen | zusenden | zugesendet | zugesandt | zusendung | zuschicken
      | zugeschickt | schicken | schickt mir | schick mir | schicke mir | senden sie mir | sendet mir | send mir | sende mir | senden sie uns | sendet ihnen
      | zukommen | beziehen | abonnieren | abonniere | abonniert | abonnement | informieren | informiert | informiere mich | informier mich | benachrichtigen
      | benachrichtigt | benachrichtige mich | kontaktieren | kontaktiert | kontaktiere mich | kontaktaufnahme | kontakt aufnehmen | in kontakt bleiben | anrufen
      | angerufen | anschreiben | angeschrieben | ansprechen | anmelden für | melde mich …an | melde …an | anmelden zum | zum newsletter anmelden | anmeldung zum
      | eintragen | mailt mir | mailen sie mir | anmailen | per mail erhalten | hören sie von | hören von | von uns hören | erfahren | erfahre | mitteilen
      | teilen sie mir …mit | halten sie mich | halte mich | haltet mich | lassen sie mich …wissen | lasst mich …wissen | verständigt werden | zugestellt | beraten
      | sichern | melde mich | melde mich für | ich melde mich`,
    share: `weitergeben | weitergegeben | weitergabe | weiterzugeben | weitergibt | gibt …weiter | geben …weiter | gebe …weiter | gebt …weiter | weiterleiten
      | weitergeleitet | weiterleitung | weiterreichen | übermitteln | übermittelt | übermittlung* | übertragen | übertragung | überlassen | offenlegen | offengelegt
      | offenlegung | offenzulegen | bekanntgeben | bekannt gegeben | mitgeteilt | verkaufen | verkauft | verkauf | zu verkaufen | vermieten | teilen | geteilt
      | zu teilen | teilt | teile meine | teilen meine | zur verfügung stellen | zur verfügung gestellt | bereitstellen | bereitgestellt | zugänglich | zugang zu
      | zugriff auf | austausch* | ausgetauscht | verwendet von | genutzt von | verarbeitet von | durch dritte | tausch* …aus | an dritte | datenaustausch | geben …an
      | gebt …an | gebe …an | gibt …an | leiten …an`,
    thirdParty: `dritte | dritten | dritter | drittanbieter* | drittunternehmen | drittfirmen | drittpartei* | drittstaaten | drittländer* | partner | partnern
      | partners | partnerunternehmen | partnerfirma | partnerfirmen | partner unternehmen | partnerbetriebe* | kooperationspartner* | kooperations partner*
      | werbepartner* | geschäftspartner* | vertragspartner* | vertriebspartner* | handelspartner* | marketingpartner* | analysepartner* | medienpartner | sponsor
      | sponsoren | sponsors | ausgewählte unternehmen | ausgewählten unternehmen | ausgewählter unternehmen | andere unternehmen | anderen unternehmen
      | anderer unternehmen | andere firmen | anderen firmen | anderer firmen | fremdfirmen | externe unternehmen | externen unternehmen | externe dienstleister
      | externe firmen | verbundene unternehmen | verbundenen unternehmen | verbundener unternehmen | konzernunternehmen | konzerngesellschaften | konzernverbund
      | unternehmensgruppe | gruppenunternehmen | gruppengesellschaften | schwestergesellschaft* | schwesterunternehmen | tochtergesellschaft* | tochterunternehmen
      | muttergesellschaft* | gesellschaften der | unternehmen der | werbetreibende* | inserenten | anzeigenkunden | adresshändler* | datenhändler* | werbenetzwerk*
      | auskunfteien | versicherungspartner* | aussteller* | händler | veranstalter | marken | affiliate* | dienstleister*`,
    personalData: `meine daten | meiner daten | meinen daten | meine personenbezogenen | meiner personenbezogenen | meine persönlichen | meiner persönlichen
      | meine angaben | meiner angaben | meine kontaktdaten | meiner kontaktdaten | meine e-mail | meiner e-mail | meine email | meine adresse | meiner adresse
      | meine telefonnummer | meiner telefonnummer | mein name | meinen namen | mein profil | mein kaufverhalten | meines kaufverhaltens | mein nutzungsverhalten
      | meines nutzungsverhaltens | mein verhalten | meines verhaltens | meine einkäufe | meiner einkäufe | meine bestellungen | meiner bestellungen
      | meine interessen | meiner interessen | mein surfverhalten | meine nutzung | meiner nutzung | mein standort | meinen standort | meines standorts | ihre daten
      | ihrer daten | ihre personenbezogenen | ihrer personenbezogenen | ihre persönlichen | ihre angaben | ihrer angaben | ihre kontaktdaten | ihrer kontaktdaten
      | deine daten | deiner daten | dein verhalten | ihr nutzungsverhalten | ihres nutzungsverhaltens | personenbezogene daten | personenbezogenen daten
      | personenbezogener daten | persönliche daten | persönlichen daten | persönliche informationen | kundendaten | nutzerdaten | nutzungsdaten | kontaktdaten
      | kaufdaten | kaufhistorie | bestellhistorie | bestelldaten | adressdaten | standortdaten | bewegungsdaten | verbrauchsdaten | einkaufsverhalten | kaufverhalten
      | surfverhalten | nutzungsverhalten | klickverhalten | daten werden | angaben werden | ausgaben`,
    analyse: `analysieren | analysiert | analysierst | analyse | auswerten | ausgewertet | auswertung | wertet …aus | werten …aus | verfolgen | verfolgt
      | nachverfolgen | aufzeichnen | aufgezeichnet | beobachten | überwachen | bewerten | bewertet | personalisieren | personalisiert | zusammenführen
      | zusammengeführt | verknüpfen | verknüpft | tracken | getrackt | individuell* anpassen | profilieren`,
    add: `hinzufügen | füge …hinzu | fügen …hinzu | hinzubuchen | dazubuchen | zubuchen | hinzugebucht | dazu buchen | buchen | buche | abschließen | abschliessen
      | schließe …ab | schliesse …ab | kaufen | dazukaufen | kaufe | bestellen | sichern | absichern | schützen | schütze | versichern | versichere | spende | spenden
      | spende ich | ja | ja bitte | ich möchte | möchte ich | ich will | will ich | upgraden | upgrade auf | aktivieren | aktiviere | starten | starte | beantragen
      | inklusive | inkl | zuzüglich | zzgl | ausprobieren | testen | teste | teilnehmen | wählen | wähle | geben | gebe | beitreten | werde | auswählen
      | mitversichern | aufstocken | erweitern | ergänzen`,
    service: `bestellung | bestellungen | bestellstatus | bestellbestätigung* | bestellbezogen* | versandstatus | versandbenachrichtigung* | versandinformation*
      | versandbestätigung* | lieferstatus | lieferung | lieferungen | liefertermin* | lieferbenachrichtigung* | lieferankündigung* | zustellung | sendung | sendungen
      | sendungsstatus | sendungsverfolgung | sendungsnummer | sendungsbenachrichtigung* | paket | pakets | pakete | paketankündigung* | paketbenachrichtigung*
      | paketdienst* | buchung | buchungen | buchungsbestätigung* | reservierung* | termin | termine | terminen | terminerinnerung* | terminbestätigung* | erinnerung*
      | rechnung | rechnungen | kontoauszug* | kontoauszüge | kontoaktivität* | kontobewegung* | kontoinformation* | sicherheitshinweis* | sicherheitswarnung*
      | sicherheitsmeldung* | anmeldeversuch* | transaktion* | zahlungserinnerung* | zahlungsbestätigung* | bestätigung | bestätigungen | bestätigungs* | antwort
      | antworten | kommentar* | folgekommentar* | nachfolgende kommentar* | neue beiträge | neuen beiträgen | weitere kommentare | thema | themas | diskussion*
      | erwähnung* | privatnachricht* | private nachricht* | direktnachricht* | wieder verfügbar | wieder lieferbar | wieder auf lager | verfügbar ist | lieferbar ist
      | verfügbar sind | verfügbarkeit* | vorrätig | preisalarm | preissenkung* | preisänderung* | bewerbung | bewerbungsstatus | bewerbungs* | anfrage | anfragen
      | anliegen | ticketstatus | supportanfrage* | reparaturstatus | freischaltung | registrierungsbestätigung | passwort zurück* | bestätigungscode*
      | sicherheitscode* | verifizierungscode* | freundschaftsanfrage* | servicemeldung* | störungsmeldung* | status`,
    refuse: `möchte nicht | möchte …nicht | möchten nicht | möchten …nicht | will nicht | will …nicht | möchte kein* | möchten kein* | will kein* | wollen kein*
      | wünsche kein* | wünsche nicht | wünschen kein* | wünsche …nicht | wünschen …nicht | brauche kein* | benötige kein* | brauche …nicht | bitte kein*
      | bitte nicht | bitte senden sie mir kein* | senden sie mir kein* | senden sie mir …kein* | sendet mir kein* | sende mir kein* | schickt mir kein*
      | schicken sie mir kein* | schick* mir …kein* | zusenden sie …nicht | informieren sie mich nicht | kontaktieren sie mich nicht | keine werbung
      | keine newsletter | keinen newsletter | keine e-mail* | keine mail* | keine angebote | keine infos | keine informationen | keine neuigkeiten | keine weitergabe
      | keine cookies | keine versicherung | keinen schutz | keine garantie* | keine mitgliedschaft | kein abo | keine spende | keine zusatz* | keine reise*
      | keine benachrichtigung* | keine nachricht* | keine profil* | kein profiling | kein tracking | keine personalisiert* | keine bonität* | keine zustimmung
      | keine einwilligung | keine sms | keine post | keine anrufe | kein newsletter | keine geschenk* | keine werb* | stimme …nicht zu | stimme nicht zu
      | stimmen …nicht zu | nicht zustimmen | nicht zu stimme* | nicht einverstanden | nicht …einverstanden | willige nicht | willige …nicht ein | nicht einwilligen
      | akzeptiere nicht | akzeptiere …nicht | akzeptiere kein* | akzeptieren nicht | nicht akzeptieren | nicht akzeptier* | erlaube nicht | erlaube …nicht
      | erlaube kein* | nicht erlauben | gestatte nicht | gestatte …nicht | gestatte kein* | nicht gestatten | nicht zulassen | darf nicht | darf …nicht
      | dürfen nicht | dürfen …nicht | sollen nicht | sollen …nicht | soll nicht | soll …nicht | nicht teilen | nicht verkaufen | nicht weitergeben
      | nicht weitergegeben | nicht weiter* | geben sie …nicht | gebt …nicht weiter | verkaufen sie …nicht | verkauft …nicht | verwenden sie …nicht
      | nutzen sie …nicht | nicht verwenden | nicht nutzen | nicht kontaktiert | nicht kontaktieren | nicht informiert | nicht erhalten | nicht mehr erhalten
      | nicht mehr | nicht interessiert | kein interesse | verzichte auf | ich verzichte | verzichte | verzichten | ohne versicherung | ohne schutz | ohne zusatz*
      | ohne garantie* | ohne reise* | ohne storno* | widerspreche | widersprechen | widerspruch | lehne …ab | lehne ab | lehnen …ab | ablehnen | abgelehnt | abmelden
      | abbestellen | abbestelle | melde mich …ab | melden sie mich …ab | austragen | untersage | untersagen | verbiete | widerrufe | verweigere | verweigern
      | opt out | nein danke | lieber nicht | lieber kein* | auf keinen fall | unterlassen | ausgeschlossen werden | ausschließen | nicht möchten | nicht wünschen
      | nicht wollen | kein* …möchten | kein* …wünschen | kein* …wollen | kein* …möchte | kein* …wünsche | nicht …möchten | nicht …wünschen
      | keine weiteren informationen | möchte zukünftig kein* | möchte in zukunft kein* | möchte künftig kein* | möchte bitte kein* | möchte ab sofort kein*
      | möchte derzeit kein* | möchte weiterhin kein* | möchte auch kein* | möchte von ihnen kein* | möchte von euch kein* | möchte per e-mail kein*
      | möchte zur zeit kein* | möchten zukünftig kein* | möchten in zukunft kein* | möchten künftig kein* | will in zukunft kein* | will zukünftig kein*
      | will künftig kein* | will von euch kein* | wünsche zukünftig kein* | wünsche in zukunft kein* | wünsche künftig kein* | keine weiteren | keine weitere werbung
      | keinerlei werbung | keinerlei`,
    spare: `jederzeit abmelden | jederzeit …abmelden | jederzeit abbestell* | jederzeit …abbestell* | jederzeit widerruf* | jederzeit …widerruf*
      | jederzeit …widersprechen | jederzeit …widersprochen | jederzeit kündbar | jederzeit …kündigen | abmelden jederzeit | abmeldung jederzeit
      | abmeldung ist jederzeit | abbestellen jederzeit | abbestellung jederzeit | widerruf jederzeit | widerruf ist jederzeit | widerruflich | kann …widerrufen
      | können …widerrufen | kannst …widerrufen | kann ich …widerrufen | kann …abbestellen | können …abbestellen | kannst …abbestellen | kann …abmelden
      | können …abmelden | kannst …abmelden | kann …widersprechen | können …widersprechen | kannst …widersprechen | abmelden können | können sie …ablehnen
      | kannst …ablehnen | können …ablehnen | abmeldelink | abmelde link | link zum abmelden | widerspruchsrecht | recht auf widerspruch | recht auf widerruf
      | widerrufsmöglichkeit | möchte nichts …verpassen | möchte keine …verpassen | will nichts …verpassen | möchte kein* …verpassen | nichts verpassen
      | keine …verpassen | kein …verpassen | keinen …verpassen | nichts mehr verpassen | nicht verpassen | keine …mehr verpassen | nicht nur | wenn sie nicht
      | wenn sie …nicht einverstanden | falls sie nicht | falls sie …nicht einverstanden | sofern sie nicht | wenn du nicht | soweit nicht | unverbindlich
      | ohne verpflichtung | warum nicht | vergessen sie nicht | vergiss nicht | ob oder nicht | auf widerruf | bis auf widerruf | bis zum widerruf
      | abmelden können sie | nicht notwendig | nicht erforderlich | nicht essenziell* | nicht notwendige* | nicht erforderliche* | keine kosten | kein problem
      | abmelden geht | abmelden …jederzeit | abmeldung …jederzeit | abbestellen …jederzeit | abbestellung …jederzeit | widerruf …jederzeit | wieder abmelden
      | widerrufbar | mit einem klick abmelden`,
    promise: `wir werden …nicht | wir werden …niemals | wir werden …nie | wir geben …nicht | wir geben …niemals | wir geben …keine | wir verkaufen …nicht
      | wir verkaufen …niemals | wir verkaufen keine | wir verwenden …nicht | wir teilen …nicht | wir teilen …niemals | wir senden …keine | wir versenden kein*
      | wir leiten …nicht | wird nicht weiter* | wird nicht an | wird niemals | werden nicht an | werden niemals | werden nicht weiter* | werden nicht verkauft
      | werden nicht geteilt | werden keinesfalls | werden …nicht an dritte | werden …nicht weitergegeben | wird …nicht an dritte | wird …nicht weitergegeben
      | werden …niemals an | keine weitergabe an dritte | keine weitergabe | keine daten an dritte | ohne weitergabe | kein spam | keinen spam | niemals weiter*
      | nicht zu werbezwecken | wir versprechen | garantiert nicht | wird …nicht an | erfolgt nicht | weitergabe …erfolgt nicht | weitergabe …findet nicht
      | findet nicht statt | an dritte weitergegeben werden sie nicht`,
    untick: `häkchen entfernen | häkchen entfernt | entfernen sie das häkchen | entfernen sie den haken | entferne das häkchen | entferne den haken | haken entfernen
      | entfernen sie …häkchen | entferne …häkchen | abwählen | wählen sie …ab | wähle …ab | deaktivieren sie | deaktiviere diese* | kästchen leer | feld leer lassen
      | nicht ankreuzen | nicht anhaken | kreuzen sie nicht | markierung entfernen | haken herausnehmen | häkchen herausnehmen | ausschalten wenn | auskreuzen
      | nicht anklicken | häkchen nicht | nicht …verzichten | nicht …abbestellen | nicht …ablehnen | nicht …widersprechen | nicht …abmelden | nicht ausgeschlossen`,
    yes: `ja | ja bitte | ja gerne | ja gern | jawohl | ok | okay | klar | einverstanden | zustimmen | ich stimme zu | stimme zu | akzeptieren | akzeptiere | annehmen
      | erlauben | zulassen | aktivieren | aktiviert | ein | an | gerne | abonnieren | opt in`,
    no: `nein | nein danke | ne | nö | nee | nie | niemals | kein | keine | keinen | keines | keiner | ohne | ablehnen | ich lehne ab | abgelehnt | nicht | aus
      | deaktiviert | deaktivieren | nicht jetzt | kein interesse | nicht interessiert | nicht erforderlich | nicht nötig | abmelden | opt out | verweigern
      | lieber nicht | kein bedarf`,
    right: `daten nicht verkaufen | daten nicht verkaufen oder | meine daten nicht verkaufen | meine daten nicht weitergeben | nicht verkaufen oder weitergeben
      | informationen nicht verkaufen | informationen nicht verkaufen oder | verkaufen sie meine …nicht | verkauf …widersprechen | widerspreche …direktwerbung
      | widerspruch gegen …direktwerbung | widerspruch gegen …werbung | widerspruchsrecht | recht auf widerspruch | werbung widersprechen | weitergabe …widersprechen
      | widerspreche der …weitergabe | widerspreche der …verarbeitung | widerspreche der …nutzung | verarbeitung …einschränken | automatisierten …widersprechen
      | profiling widersprechen`,
    similarProducts: `ähnliche produkte* | ähnlichen produkten | ähnlicher produkte | ähnliche waren | ähnlichen waren | ähnliche angebote | ähnlichen angeboten
      | ähnliche artikel | ähnlichen artikeln | ähnliche dienstleistungen | ähnlichen dienstleistungen | ähnliche eigene | eigene ähnliche | eigenen ähnlichen
      | eigene* …ähnliche* | vergleichbare produkte | vergleichbaren produkten | gleichartige | ähnliche oder | bestandskundenwerbung`,
    byActing: `mit der anmeldung | mit ihrer anmeldung | mit deiner anmeldung | mit meiner anmeldung | mit der registrierung | mit ihrer registrierung
      | mit deiner registrierung | mit meiner registrierung | mit der bestellung | mit ihrer bestellung | mit meiner bestellung | mit deiner bestellung | mit dem kauf
      | mit ihrem kauf | mit dem absenden | mit absenden | mit abschicken | mit dem abschicken | mit klick auf | mit einem klick | mit dem klick* | mit der nutzung
      | mit der weiteren nutzung | mit der teilnahme | mit ihrer teilnahme | mit meiner teilnahme | mit der eingabe | mit der angabe | mit der erstellung
      | mit fortsetz* | mit der eröffnung | mit der buchung | mit ihrer buchung | mit setzen des | mit dem setzen | mit ankreuzen | indem sie | indem du | indem ich
      | durch klicken | durch klick | durch anklicken | durch das klicken | durch die nutzung | durch die weitere nutzung | durch ihre anmeldung | durch die anmeldung
      | durch die registrierung | durch das absenden | durch absenden | durch abschicken | durch anmelden | durch fortfahren | durch aktivieren | durch ankreuzen
      | durch setzen | durch die eingabe | durch die teilnahme | durch die bestellung | durch den kauf | durch weitersurfen | durch die fortsetzung | durch betätigen
      | wenn sie auf …klicken | wenn sie sich …anmelden | wenn sie sich …registrieren | wenn sie …fortfahren | wenn du …fortfährst | wenn du auf …klickst
      | wenn du dich …anmeldest | wenn du dich …registrierst | wenn du …weitermachst | wenn sie …weiter nutzen | wenn sie diese website | wenn sie diese seite
      | wenn sie unsere website | durch besuch | bei der anmeldung stimm* | beim absenden stimm* | wer sich anmeldet | surfen sie weiter | sofern sie fortfahren
      | durch weiter* | durch scrollen | mit weiter* | durch schließen | durch das schließen | wenn du weiter* | wenn sie …weitersurfen | wenn du …weitersurfst
      | wenn sie …weiterhin | wenn du …weiterhin | wenn sie …weiter surfen | wenn sie weiter auf | wenn sie weiter surfen | wenn sie weitersurfen
      | wenn du weiter surfst | durch das weitersurfen | beim weitersurfen | wenn sie …fortsetzen | wenn sie …weiternutzen | wenn sie …weiterklicken`,
    legitimateInterest: `berechtigtes interesse | berechtigte interessen | berechtigten interesse | berechtigten interesses | berechtigten interessen
      | berechtigter interessen | berechtigtem interesse | überwiegendes interesse | überwiegenden interesse* | legitimes interesse | legitimen interesse*
      | legitime interessen | legitimer interessen`,
    shame: `lieber den vollen preis | lieber vollen preis | lieber mehr bezahlen | lieber mehr zahlen | zahle lieber | bezahle lieber | zahle gern* mehr
      | zahle den vollen | vollen preis zahlen | vollen preis bezahlen | will nicht sparen | möchte nicht sparen | möchte kein geld sparen | will kein geld sparen
      | ich hasse sparen | ich hasse geld sparen | ich hasse rabatt* | spare nicht gern* | nicht gerne sparen | ich mag keine rabatte | mag keine rabatte
      | mag keine angebote | kein interesse am sparen | kein interesse zu sparen | brauche keine rabatte | brauche keinen rabatt | ich riskiere es
      | gehe das risiko ein | nehme das risiko | risiko eingehen | auf eigenes risiko | trage das risiko | risiko selbst tragen | ohne schutz reisen | ungeschützt
      | unversichert | ich bleibe uninformiert | bleibe lieber | uninformiert bleiben | verpasse gern* | verpasse lieber | möchte alles verpassen | mir egal
      | ist mir egal | bin nicht interessiert daran | nicht an meiner gesundheit | verzichte auf meinen rabatt | verzichte auf den rabatt
      | verzichte auf meine vorteile | ich will nicht schlauer | kein glück`,
    benefit: `geld sparen | geld zu sparen | sparen | spare | ersparnis* | prozent rabatt | meinen rabatt | den rabatt | 5 rabatt | 10 rabatt | 15 rabatt | 20 rabatt
      | 25 rabatt | 30 rabatt | 50 rabatt | rabatt sichern | willkommensrabatt | neukundenrabatt | willkommensgutschein | vergünstigung* | meinen gutschein
      | meine vorteile | vorteile nutzen | exklusive vorteile | günstiger | schnäppchen | kostenlos* | kostenfrei* | gratis | geschenk | geschenke | bestpreis
      | besten preis | bester preis | geschützt | abgesichert | sorgenfrei | sorglos | sicher reisen | bonuspunkte | bonus | gewinnen | gewinnchance | gratisversand
      | cashback | sonderpreis | tolle angebote | tollen angebote | tolle deals | gute deals | gesünder | gesundheit | erfolgreich | abnehmen | besser schlafen
      | schlauer | mehr kunden | mehr umsatz | immer informiert`,
    acceptButton: `akzeptieren | alle akzeptieren | alles akzeptieren | alle cookies akzeptieren | cookies akzeptieren | akzeptiere alle | ich akzeptiere | akzeptiere
      | alle annehmen | annehmen | alles annehmen | zustimmen | allen zustimmen | allem zustimmen | ich stimme zu | stimme zu | stimme allen zu | ich stimme allem zu
      | einwilligen | ich willige ein | einverstanden | ich bin einverstanden | bin einverstanden | bin damit einverstanden | verstanden | hab verstanden
      | habe verstanden | ich verstehe | alles klar | ok | okay | in ordnung | geht klar | zulassen | alle zulassen | alle cookies zulassen | cookies zulassen
      | cookies erlauben | alle erlauben | alle cookies erlauben | erlauben | alle aktivieren | alle auswählen | alle cookies auswählen | ja | ja bitte | ja gerne
      | ja gern | ja klar | passt | gerne | super | bestätigen und weiter | erlaube alle | erlaube alle cookies | erlaube alles | aktiviere alle | akzeptiere alles`,
    rejectButton: `ablehnen | alle ablehnen | alles ablehnen | alle cookies ablehnen | cookies ablehnen | lehne ab | ich lehne ab | lehne …ab | nicht akzeptieren
      | nicht zustimmen | nicht einverstanden | stimme nicht zu | nicht zulassen | nicht erlauben | verweigern | verbieten | widersprechen | widerspreche
      | allem widersprechen | allen widersprechen | nein | nein danke | nö | nee | ohne einwilligung | ohne zustimmung | ohne zuzustimmen | ohne zu akzeptieren
      | ohne akzeptieren | weiter ohne | fortfahren ohne | ohne cookies | ohne tracking | nur notwendige* | nur notwendig | nur erforderliche* | nur essenzielle*
      | nur essentielle* | nur technisch notwendige* | nur technisch erforderliche* | nur technisch* | nur funktionale* | nur wesentliche* | nur unbedingt
      | notwendige cookies akzeptieren | notwendige akzeptieren | erforderliche akzeptieren | erforderliche cookies akzeptieren | essenzielle akzeptieren
      | essenzielle cookies akzeptieren | nur die notwendigen | nur die nötigsten | auf notwendige | notwendige cookies zulassen | notwendige zulassen
      | erforderliche cookies zulassen | unbedingt erforderliche cookies | alle deaktivieren | alle abwählen | abwählen | kein interesse | keine cookies
      | möchte nicht | möchte kein* | will nicht | will kein* | lieber nicht | verzichte | verzichten | ohne versicherung | ohne schutz | kein danke | kein bedarf
      | daten nicht verkaufen | nicht verkaufen | brauche kein* | benötige kein* | lieber den vollen | vollen preis | lieber mehr | weiter mit notwendigen
      | mit notwendigen cookies`,
    settingsButton: `einstellungen | cookie einstellungen | cookieeinstellungen | cookies einstellungen | datenschutzeinstellungen | datenschutz einstellungen
      | privatsphäre einstellungen | einstellungen verwalten | einstellungen anpassen | einstellungen ändern | einstellungen anzeigen | einstellungen öffnen
      | zu den einstellungen | einstellungen bearbeiten | erweiterte einstellungen | individuelle einstellungen | cookies verwalten | cookies anpassen
      | cookies auswählen | cookies einstellen | verwalten | optionen verwalten | optionen | mehr optionen | weitere optionen | anpassen | auswahl anpassen
      | auswahl ändern | individuell anpassen | personalisieren | konfigurieren | präferenzen | präferenzen verwalten | präferenzen anpassen | präferenzen festlegen
      | zwecke anzeigen | details anzeigen | details einblenden | einzelheiten | cookie details | auswählen | individuelle auswahl | eigene auswahl | selbst auswählen
      | selbst entscheiden | auswahl treffen | einwilligungen verwalten | mehr anzeigen | details zeigen | details | zeige details
      | individuelle datenschutzeinstellungen`,
    saveButton: `speichern | einstellungen speichern | auswahl speichern | auswahl bestätigen | auswahl akzeptieren | auswahl erlauben | auswahl zulassen
      | auswahl übernehmen | auswahl zustimmen | ausgewählte akzeptieren | ausgewählte cookies | ausgewählte zulassen | ausgewählte erlauben | ausgewählten zustimmen
      | aktuelle auswahl | meine auswahl | meine auswahl bestätigen | meine auswahl speichern | individuelle auswahl speichern | individuelle auswahl bestätigen
      | auswahl sichern | präferenzen speichern | änderungen speichern | einstellungen übernehmen | einstellungen bestätigen | einstellungen sichern
      | speichern und schließen | speichern und weiter | übernehmen | anwenden | sichern | zustimmung speichern | einwilligung speichern`,
    closeButton: `schließen | schliessen | fenster schließen | dialog schließen | banner schließen | später | vielleicht später | jetzt nicht | nicht jetzt
      | überspringen | diesen schritt überspringen | abbrechen | zurück | später erinnern | später entscheiden | erinnere mich später | ausblenden | verwerfen
      | ein anderes mal | schließe`,
    submitButton: `bezahlen | jetzt bezahlen | zahlen | jetzt zahlen | zahlungspflichtig | zahlungspflichtig bestellen | kostenpflichtig | kostenpflichtig bestellen
      | kostenpflichtig buchen | jetzt kaufen | kaufen | sofort kaufen | jetzt bestellen | bestellen | bestellung aufgeben | bestellung abschicken
      | bestellung absenden | bestellung abschließen | bestellung bestätigen | bestellung abgeben | bestellung prüfen | kauf abschließen | kauf bestätigen | zur kasse
      | zur kasse gehen | zur bezahlung | zur zahlung | weiter zur kasse | zur bestellübersicht | absenden | abschicken | senden | einsenden | registrieren
      | jetzt registrieren | kostenlos registrieren | anmelden | jetzt anmelden | kostenlos anmelden | newsletter anmelden | zum newsletter anmelden
      | newsletter abonnieren | abonnieren | jetzt abonnieren | eintragen | jetzt eintragen | konto erstellen | konto anlegen | konto eröffnen | kundenkonto anlegen
      | kundenkonto erstellen | kundenkonto eröffnen | account erstellen | account anlegen | benutzerkonto erstellen | mitglied werden | jetzt mitglied | beitreten
      | jetzt beitreten | mitmachen | jetzt mitmachen | teilnehmen | jetzt teilnehmen | buchen | jetzt buchen | verbindlich buchen | buchung abschließen
      | buchung bestätigen | reservieren | jetzt reservieren | spenden | jetzt spenden | kostenlos testen | jetzt kostenlos | jetzt testen | gratis testen
      | testphase starten | beantragen | jetzt beantragen | antrag absenden | bewerben | jetzt bewerben | bewerbung absenden | einlösen | einloggen | login | log in
      | in den warenkorb | in den einkaufswagen | zum warenkorb | herunterladen | jetzt herunterladen | kostenlos herunterladen | freischalten | aktivieren
      | jetzt sichern | gutschein sichern | rabatt sichern | bestätigen | jetzt bestätigen | abschließen | jetzt starten | anfordern | anfrage senden | anfragen
      | meine rechnung | rechnung ansehen | vertrag abschließen | jetzt abschließen | angebot annehmen`,
    goOnButton: `weiter | fortfahren | fortsetzen | nächster | nächster schritt | nächste seite | zum nächsten schritt | los | los geht's | los gehts | starten
      | loslegen | beginnen | öffnen | ansehen | anzeigen | fertig | weiterlesen | weitershoppen | weiter zu | weiter zur | weiter zum | entdecken | eintreten | start`,
    signupPage: `registrieren | registrierung | jetzt registrieren | konto erstellen | konto anlegen | konto eröffnen | kundenkonto anlegen | kundenkonto erstellen
      | kundenkonto eröffnen | neues konto | neues kundenkonto | neuer kunde | neue kunden | neukunde | neukunden | ich bin neukunde | benutzerkonto erstellen
      | account erstellen | account anlegen | mitglied werden | neu hier | neu anmelden | noch kein konto`,
    checkoutPage: `zahlungspflichtig bestellen | kostenpflichtig bestellen | kostenpflichtig buchen | jetzt kaufen | jetzt bezahlen | bestellung abschließen
      | bestellung abschicken | bestellung absenden | bestellung aufgeben | bestellübersicht | bestellzusammenfassung | bestellung prüfen | prüfen und bestellen
      | kauf abschließen | buchung abschließen | verbindlich buchen | zahlungspflichtig buchen`,
    shopPage: `kasse | zur kasse | warenkorb | einkaufswagen | zahlung | zahlungsart | zahlungsmethode | zahlungsweise | lieferadresse | versandadresse
      | rechnungsadresse | lieferanschrift | rechnungsanschrift | versandart | versandmethode | lieferung und zahlung | ihre bestellung | deine bestellung | bestellen`,
    loginPage: 'anmelden | anmeldung | einloggen | login | log in | bereits kunde | bereits registriert',
    accountPage: `einstellungen | mein konto | ihr konto | dein konto | kontoeinstellungen | konto einstellungen | kundenkonto | mein profil | profil bearbeiten
      | profileinstellungen | benachrichtigungseinstellungen | benachrichtigungen | e-mail einstellungen | newsletter einstellungen | kommunikationseinstellungen
      | datenschutzeinstellungen | privatsphäre | änderungen speichern | einstellungen speichern | abonnements | persönliche daten`,
    signedInPage: 'abmelden | ausloggen | logout | log out',
    newsletterPage: `newsletter* | abonnieren | mailingliste | zum newsletter | newsletteranmeldung | newsletter anmeldung | auf dem laufenden
      | bleiben sie informiert | bleib informiert`,
  },
};
