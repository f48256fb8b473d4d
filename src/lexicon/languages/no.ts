import type { Lexicon } from '../lexicon.js';

export const no: Lexicon = {
  language: 'no',
  script: 'latin',
  common:
    'og er på til det jeg ikke av meg deg dere deres oss etter ved hvis dersom når bli blir noen noe mer vår våre eller også fra enn kun nå ikkje eg frå mine med må handlekurv kjøp levering hjelp bruk',
  hint: 'godta|godtar|godkjenn|samtykk|aksepter|tillat|enig|einig|nyhetsbrev|nyheitsbrev|nyhetsmail|abonner|motta|mottar|få tilbud|tilbud|tilbod|reklame|markedsføring|marknadsføring|oppdatert|tredjepart|partner|forsikring|garanti|beskytt|donasjon|donere|doner|støtt |vilkår|betingelser|lest|avvis|avslå|reserver|meld meg|cookies|informasjonskapsl|kapsler|kredittvurder|kredittsjekk|kredittoppl|medlemskap|prøveperiode|prøv gratis|personlig|persontilpass|send meg|kontakte|utlever|opplysning|mine data|gaveinnpakk|pakk inn|innpakning|klima|annonse|samarbeids|hold meg|gi meg beskjed|ja takk|analyser|utvalgte|gratis|personopplysning|kredittverd|selg ikke|bruk av',
  phrases: {
    marketing: `nyhetsbrev* | nyheitsbrev* | nyhetsmail* | nyhets mail* | nyhetsepost* | nyhets e-post* | e-nyhetsbrev | epostliste* | e-postliste* | e-post liste*
      | mailingliste* | postliste* | reklame | reklamen | reklamemail | reklame e-post* | reklameepost | reklamehenvendelse* | reklamemelding* | reklamemateriell
      | reklameformål | markedsføring | markedsføringen | marknadsføring | markedsføringsmateriell | markedsføringsmateriale | markedsføringsmail
      | markedsføringsepost* | markedsførings e-post* | markedsføringshenvendelse* | markedsføringsformål | markedsføringsøyemed | markedsføringskommunikasjon
      | markedsføringsmelding* | markedsføringsinformasjon | markedskommunikasjon | markedsinformasjon | markedshenvendelse* | direkte markedsføring
      | direktemarkedsføring | direkte reklame | e-postmarkedsføring | e-post markedsføring | elektronisk markedsføring | telefonsalg | marketing mail*
      | direct marketing | kommersiell kommunikasjon | kommersielle henvendelser | kommersielle meldinger | kommersiell informasjon | salgsfremmende
      | tilbud på e-post | tilbud på epost | tilbud på mail | tilbud via e-post | tilbud via epost | tilbud via sms | tilbud på sms | tilbud per e-post
      | tilbud og nyheter | nyheter og tilbud | tilbud og inspirasjon | nyheter og inspirasjon | tilbud og kampanjer | kampanjer og tilbud | gode tilbud | nyheter om
      | nyheter fra | tilbud fra dere | hold meg oppdatert | holde meg oppdatert | hold deg oppdatert | holde deg oppdatert | holdes oppdatert | hald meg oppdatert
      | hold meg informert | holde meg informert | holdes informert | hold meg orientert | holdes orientert | holde deg informert | informasjon om …produkter
      | informasjon om …tilbud | informasjon om …tjenester | informasjon om …kampanjer | om nye produkter | om tilbud | om nyheter | om kampanjer | om våre produkter
      | om våre tilbud | om våre tjenester | om andre produkter | om gode tilbud | om spesielle tilbud | om rabatter | vær den første | bli den første | først til å
      | først ute | høre fra dere | høre mer om | få tips | i innboksen | i din innboks | i min innboks | til innboksen | markedsundersøkelse* | kundeundersøkelse*
      | kundetilfreds* | tilfredshetsundersøkelse* | personlige tilbud | eksklusive tilbud | spesialtilbud | skreddersydde tilbud | aktuelle tilbud | våre tilbud`,
    weakMarketing: `tilbud | tilbudene | tilbod | tilbudsavis | spesialtilbud* | kampanje | kampanjer | kampanjetilbud | rabatt | rabatter | rabattkoder
      | rabattkuponger | kuponger | gavekort på | vouchers | nyheter | nyheiter | nyhet | nytt fra | marketing | fordeler | fordelstilbud | medlemstilbud
      | medlemsfordeler | konkurranser | konkurranse | trekning* | salg | inspirasjon | tips | gode råd | trender | katalog | kataloger | brosjyre* | magasin
      | produktnyheter | produktinformasjon | produktoppdatering* | oppdateringer | invitasjoner | arrangementer | arrangement | events | nye produkter | nye varer
      | nye kolleksjon* | produkter og tjenester | abonner | abonnere | promosjon* | promotering`,
    message: `e-post* | epost* | e-mail* | email* | mail | mailen | melding | meldinger | meldingar | beskjed | beskjeder | sms | sms'er | tekstmelding* | varsel
      | varsler | varslinger | varsling | push varsler | pushvarsel | pushvarsler | push varslinger | notifikasjoner | informasjon | info | nyheter | oppdateringer
      | oppdatering | telefon | telefonisk | oppringning* | anrop | post | brev | invitasjoner | arrangementer | events | spørreundersøkelser | artikler | abonner
      | kommunikasjon | henvendelser`,
    sharing: `dele mine opplysninger | deling av mine | deling av opplysninger | deling av data | deling av personopplysninger | datadeling | utlevering av
      | utlevering til | utleveres til | utlevere mine | utlevere opplysninger | videreformidling av | videreformidles | videreformidle mine | overføring av mine
      | deles med tredje* | deles med partner* | deles med samarbeids* | deles med andre | deles med utvalgte | salg av mine | salg av personopplysninger | selge mine
      | selges til | tilbud fra partner* | tilbud fra våre partner* | tilbud fra samarbeidspartner* | tilbud fra våre samarbeids* | tilbud fra deres samarbeids*
      | tilbud fra tredje* | tilbud fra utvalgte | partnertilbud | nyhetsbrev fra partner* | reklame fra tredje* | reklame fra partner* | markedsføring fra tredje*
      | markedsføring fra samarbeids* | informasjon fra samarbeids*`,
    profiling: `profilering | kundeprofil* | interesseprofil* | lage en profil | lage profiler | bygge en profil | opprette en profil av | persontilpass*
      | personlig tilpass* | personalisert* | personalisering | personliggjort | personliggjorte | personliggjøring | personifisert* | individuelt tilpass*
      | personlige annonser | personlig annonsering | personlig reklame | personlig markedsføring | personlige anbefalinger | personlig innhold | målrettet annons*
      | målrettede annons* | målretta annons* | målrettet reklame | målrettet markedsføring | målrettede tilbud | målrettet innhold | målrettet kommunikasjon
      | målrette annons* | målrette reklame | målrette markedsføring | målrette innhold | tilpassede annonser | tilpasset annons* | tilpasset reklame
      | tilpasset innhold | tilpassede tilbud | tilpasset markedsføring | tilpasse annons* | tilpasse innhold | tilpasse tilbud | skreddersydd innhold
      | skreddersydde annons* | skreddersydd annons* | skreddersydd reklame | relevante annonser | relevant annonsering | relevant reklame | interessebasert*
      | interessebaserte | atferdsbasert* | atferdsstyrt* | kjøpsatferd* | kjøpsadferd* | handleatferd | handlevaner | handlemønst* | kjøpsvaner | kjøpsmønst*
      | kjøpshistorikk for | surfevaner | surfeatferd | nettatferd | automatiserte avgjørelser | automatisert avgjørelse | automatiserte beslutning*
      | automatiserte beslutninger | automatisert behandling | ut fra mine interesser | etter mine interesser | basert på mine | basert på min | analyse av mine
      | analyse av min | analyse av mitt`,
    credit: `kredittvurdering* | kredittvurder* | kredittsjekk* | kreditt sjekk | kredittopplysning* | kredittopplysningsbyrå* | kredittopplysningsforetak*
      | kredittverdighet* | kredittverdig | kredittscore* | kreditt score | kredittrating | kreditthistorikk | kredittrapport* | kredittinformasjon | kredittkontroll
      | betalingsanmerkning* | inkassoregister | gjeldsregist* | gjeldsinformasjon | bisnode | experian | dun og bradstreet`,
    cookies: `cookie* | informasjonskapsel* | informasjonskapsl* | kapsler | infokapsler | sporing | sporingsteknolog* | sporingspiksler | sporingsverktøy*
      | web beacons | nettanalyse* | webanalyse* | nettstatistikk | google analytics | lignende teknologi* | liknande teknologi* | tilsvarende teknologi*
      | besøksstatistikk | bruksstatistikk | bruksanalyse | annonse id | enhetsegenskaper | informasjon på en enhet | informasjon på enheten din
      | nøyaktig geolokasjon* | geolokasjonsdata | nøyaktig posisjon* | annonsemåling | innholdsmåling | måling av annonser* | måle annons* | retargeting
      | remarketing | ikke nødvendige | ikke strengt nødvendige | målgruppeanalyse* | målgruppemåling* | tredjepartstjeneste* | eksterne tjenester
      | tredjeparts tjenester | tjenester fra tredje*`,
    weakCookies: `analytics | analyse | analyser | statistikk | statistiske | statistisk | ytelse | prestasjon | targeting | målretting | preferanser | sosiale medier
      | sosiale nettverk | eksternt innhold | eksterne medier | annonsenettverk* | reklamenettverk* | bruksdata | diagnosedata | feilrapporter | krasjrapporter
      | måling | målinger | målingstjenest* | publikumsmåling* | målgruppens målings*`,
    necessary: `nødvendige cookie* | nødvendige informasjonskaps* | strengt nødvendig* | absolutt nødvendig* | teknisk nødvendig* | tekniske cookie*
      | tekniske informasjonskaps* | påkrevde cookie* | påkrevde informasjonskaps* | essensielle cookie* | essensielle informasjonskaps* | funksjonelle cookie*
      | funksjonelle informasjonskaps* | helt nødvendig* | alltid aktiv* | alltid på | alltid slått på | kan ikke slås av | kan ikke deaktiveres
      | kan ikke velges bort | cookies er nødvendige`,
    extra: `reiseforsikring* | avbestillingsforsikring* | avbestillingsbeskyttelse | avbestillingsgaranti | avbestillingssikring | ulykkesforsikring*
      | bagasjeforsikring* | billettforsikring* | produktforsikring* | mobilforsikring* | telefonforsikring* | elektronikkforsikring* | skjermforsikring
      | transportforsikring* | fraktforsikring* | pakkeforsikring* | leveringsforsikring* | låneforsikring | betalingsforsikring | egenandel* | egenandelsforsikring
      | utvidet garanti | utvidede garanti* | forlenget garanti | garantiforlengelse | ekstra garanti | års ekstra | trygghetsavtale* | trygghetspakke*
      | trygghetsforsikring | serviceavtale for | servicepakke* | beskyttelsesplan* | beskyttelsespakke* | produktbeskyttelse | kjøpsbeskyttelse | fraktbeskyttelse
      | pakkebeskyttelse | leveringsbeskyttelse | ekstra beskyttelse | utvidet dekning | ekstra dekning | med forsikring | beskytt kjøpet | beskytt mitt
      | gratis prøveperiode | prøveperiode* | prøvemåned | prøv gratis | prøv det gratis | test gratis | dager gratis | måned gratis | måneder gratis | gratis i 30
      | prøveabonnement* | prøvemedlemskap | premium medlemskap | premiummedlemskap | premium abonnement | premiumabonnement | premium versjon | pluss medlemskap
      | betalt medlemskap | medlemsavgift | kontingent | automatisk fornyelse | fornyes automatisk | automatisk fornyet | fornyer automatisk | fornyast automatisk
      | forny automatisk | månedlig donasjon | månedlig støtte | månedlig gave | fast giver | fastgiver | fadder | avtalegiro | abonner og spar | gaveinnpakning*
      | gave innpakning | gaveinnpakking | gaveinnpakket | gavepapir | gaveeske | gavepose | pakket inn | pakk inn som gave | pakkes inn | pakke inn
      | innpakket som gave | innpakning som gave | innpakking som gåve | prioritert ombordstigning | priority boarding | fast track | loungetilgang | lounge tilgang
      | setereservasjon | setevalg | plassreservasjon | ekstra bagasje | innsjekket bagasje | ekstra beinplass | ekstra benplass | rund opp | runde opp | avrund
      | avrunde | klimakompens* | klimabidrag* | klimanøytral* | kompenser for | kompensere for | karbonkompens* | co2 kompens* | co2 avgift | ekstra kostnad*
      | ekstra gebyr | mot et gebyr | mot gebyr | tillegg i prisen | pristillegg | mot et tillegg | for kun | for bare | installasjonstjeneste | monteringstjeneste
      | montering for | fleksibel billett | flexbillett | flex billett | ombestillingsrett | til et godt formål | til veldedighet | veldedige formål | støtt oss med`,
    weakExtra: `forsikring | forsikringer | forsikringen | forsikre | forsikret | garanti | donasjon | donasjoner | doner | donere | støtt | støttebeløp | medlemskap
      | medlemskapet | abonnement | abonnementet | abonnementer | veldedighet | drikkepenger | tips til sjåfør`,
    addable: `premium | oppgradering | oppgrader | pakke | beskyttelse | dekning | bidrag | montering | installasjon | servicegebyr | gebyr | gaveservice | prioritet
      | tilvalg | trygghet | gåve`,
    recurring: `automatisk fornyelse | fornyes automatisk | automatisk fornyet | fornyer automatisk | fornyast automatisk | fornyes | forny automatisk
      | fortsetter automatisk | løpende abonnement | løper til | løper inntil | til du sier opp | til du avslutter | inntil du sier | inntil oppsigelse | gjentakende
      | gjentagende | månedlig betaling* | faktureres månedlig | faktureres årlig | trekkes månedlig | trekkes hver | trekkes automatisk | fast trekk
      | månedlig donasjon | månedlig støtte | månedlig gave | fast giver | fastgiver | avtalegiro | månedsabonnement | årsabonnement | abonner og spar | auto renew*`,
    period: `per måned | pr måned | i måneden | månedlig* | måned | måneder | mnd | pr mnd | hver måned | kvar månad | per månad | per år | pr år | i året | årlig*
      | hvert år | per uke | i uken | ukentlig* | abonnement | abonnementet | medlemskap | medlemskapet | prøveperiode* | deretter | så`,
    terms: `brukervilkår* | bruksvilkår* | brukerbetingelse* | bruksbetingelse* | salgsvilkår* | salgsbetingelse* | kjøpsvilkår* | kjøpsbetingelse* | leveringsvilkår*
      | leveringsbetingelse* | handelsvilkår* | handelsbetingelse* | forretningsvilkår* | forretningsbetingelse* | avtalevilkår* | generelle vilkår*
      | generelle betingelse* | alminnelige vilkår* | alminnelige betingelse* | allmenne vilkår* | vilkår og betingelse* | vilkår for bruk | betingelser og vilkår
      | vilkår betingelser | regler og vilkår | tjenestevilkår* | servicevilkår* | medlemsvilkår* | medlemsbetingelse* | medlemskapsvilkår* | abonnementsvilkår*
      | konkurransevilkår* | konkurranseregler* | deltakervilkår* | deltakelsesvilkår* | bestillingsvilkår* | bookingvilkår* | reisevilkår* | transportvilkår*
      | befordringsvilkår* | leievilkår* | leiebetingelse* | lisensvilkår* | lisensavtale* | brukeravtale* | kundeavtale* | kjøpsavtale* | abonnementsavtale*
      | tjenesteavtale* | forsikringsvilkår* | betalingsvilkår* | betalingsbetingelse* | avbestillingsvilkår* | avbestillingsregler | angrerett* | husregler*
      | ordensregler* | retningslinjer for fellesskapet | sluttbruker* | eula | terms of service | juridisk merknad | kontovilkår*`,
    weakTerms: `vilkår | vilkårene | vilkåra | betingelser | betingelsene | regler | reglene | reglane | retningslinjer | retningslinjene | avtale | avtalen
      | kontrakt | bestemmelser | vedtekter | policy | erklæring`,
    privacy: `person vern* | personopplysningspolicy* | databeskyttelseserklæring* | databeskyttelse | datapolicy* | privacy policy | privatlivserklæring*
      | cookie erklæring* | cookieerklæring* | cookie policy* | cookiepolicy* | gdpr | behandlingserklæring | informasjon om personvern | personvern og
      | taushetserklæring | personvernerklæring* | personvernfråsegn* | personvernpolicy* | personvernvilkår* | personvernmelding* | personverninformasjon*
      | personvernbetingelse* | personvernbestemmelse* | personvernpolitikk* | personvernavtale* | personvernpraksis | personvernlovgivning* | personvern
      | personvernet | personvernregl* | personvernregel | personvernregelen`,
    processing: `behandling av mine | behandling av dine | behandling av personopplysninger | behandling av opplysninger | behandling av data | behandler mine
      | behandle mine | behandler dine | behandle dine | lagring av mine | lagrer mine | lagre mine opplysninger | lagring av opplysninger | bruk av mine | bruke mine
      | bruker mine | innsamling av | samler inn | opplysninger …behandles | opplysninger …lagres | opplysninger …brukes | opplysninger …registreres
      | personopplysninger …behandles | personopplysninger …lagres | personopplysninger …brukes | data …behandles | data …lagres | data …brukes
      | opplysningene …behandles | opplysningene …lagres | opplysningane …behandla | databehandling`,
    age: `år gammel | år gammal | år eller eldre | fylt 18 | fylt 16 | fylt 15 | fylt 13 | fylt 20 | over 18 | over 16 | over 15 | over 13 | over 20 | minst 18
      | minst 16 | minst 15 | minst 13 | minst 20 | eldre enn 18 | er 18 | er 16 | myndig | myndighetsalder | 18 år | 16 år | 15 år | aldersgrense*`,
    convenience: `husk meg | hugs meg | husk min | husk mitt | husk mine | husk passord* | husk innlogging* | husk denne | husk dette | husk brukernavn*
      | forbli innlogget | forbli logget | hold meg logget | hold meg innlogget | hald meg innlogga | hald meg pålogga | hold meg pålogget | forbli pålogget
      | forbli pålogga | fortsett å være | logg meg inn automatisk | logg meg på automatisk | logg inn automatisk | logg på automatisk | automatisk innlogging
      | automatisk pålogging | være innlogget | samme adresse | same adresse | den samme | samme som | same som | er den samme | lik leveringsadresse* | lik faktura*
      | er lik | er identisk | identisk med | leveringsadresse er | leveringsadressen er | fakturaadressen er | faktureringsadressen er | bruk som | bruk samme
      | bruk denne adressen | som fakturaadresse | som faktureringsadresse | som leveringsadresse | annen leveringsadresse | annen adresse | en annen adresse
      | annan adresse | annen fakturaadresse | alternativ leveringsadresse | avvikende leveringsadresse | send til en annen | lever til en annen
      | levering til en annen | lagre mine | lagre min | lagre mitt | lagre kort* | lagre kortopplysninger | lagre betaling* | lagre adresse* | lagre denne
      | lagre dette | lagre opplysninger til | lagre som | lagre til | lagre i | til neste gang | neste gang | fremtidige kjøp | framtidige kjøp | fremtidig bruk
      | fremtidige bestillinger | i adressebok* | navn …neste gang | som standard | standardadresse | vis passord* | skjul passord* | er en gave | det er en gave
      | som gave | en gave til | det er ei gåve | gavehilsen | gavemelding | personlig hilsen | hilsen til | jeg har en rabattkode | jeg har et gavekort
      | bruk rabattkode | bruk gavekort | tast inn rabattkode | filter | filtrer | sorter | på lager | fri frakt | gratis frakt | gratis levering | velg alle
      | merk alle | marker alle | jeg er ikke en robot | eg er ikkje ein robot | ikke en robot | ikke robot | er et menneske | offentlig profil | åpen profil
      | profil offentlig | denne enheten | denne datamaskinen | denne maskinen | denne nettleseren | offentlig datamaskin | delt datamaskin | klarert enhet
      | stol på denne | ikke vis igjen | ikke vis dette igjen | vis ikke dette | ikke spør igjen | kopi til meg | send meg en kopi | send kopi | handle som bedrift
      | bedriftskunde | handle som gjest | firmakunde`,
    nearMiss: `markedsavdeling* | markedsavdelingen | markedsføringsavdeling | markedsføringsavdelingen | avdeling for markedsføring | markedssjef*
      | markedsføringssjef | markedsansvarlig | marketing manager* | markedskoordinator | markedsføringsbyrå | reklamebyrå | reklamebyrået | salg og marked*
      | salg og markedsføring | markedsføring og salg | marked og | nyhetsbrevarkiv | nyhetsbrevarkivet | nyhetsbrevsarkiv | arkiv nyhetsbrev | nyhetsarkiv*
      | tidligere nyhetsbrev | pressemelding* | del på | del via | del dette | del denne | del med venner | dele med venner | del med en venn | del lenke | del din
      | del dine bilder | del opplevelsen | fildeling | bildeling | bilkollektiv | dele skjerm | del av | en del | til dels | begge deler | kredittkort*
      | kreditt kort | kredittgrense* | kredittbeløp | kreditnota* | betalingskort* | gavekort | gavekortet | gavekortsaldo | rabattkode | rabattkoden | rabatt kode
      | kampanjekode | kampanjekoden | verdikode* | kupongkode* | e-postadresse* | e-post adresse* | epost adresse* | e-mailadresse* | e-mail adresse* | mailadresse*
      | html e-post | ren tekst | vanlig tekst | telefonnummer* | påmeldingsskjema | personverninnstillinger | personvern innstillinger | personvernombud
      | personvernombudet | personvernvalg | småkaker | kjeks oppskrift | chocolate chip cookies | cookie dough | søkevilkår | værforhold | arbeidsvilkår | lånevilkår
      | i god stand | forsikringsnummer | polisenummer | sykeforsikring* | helseforsikring | forsikringsbevis | års garanti | måneders garanti | år garanti
      | garantibevis | garantitid | reklamasjonsrett | prisgaranti | fornøydgaranti | skriv melding | din melding | send melding | send en melding | melding til oss
      | din e-post | din epost | e-posten din | oppdater handlekurv* | oppdater profil* | siste oppdatering* | sist oppdatert | programvareoppdatering* | bli partner
      | partnerprogram* | partner login | min partner | din partner | partners navn | partnerens | ektefelle | vi godtar | vi aksepterer | vi tar imot | godtatte kort
      | godtatte betaling* | helt enig | svært enig | delvis enig | uenig | verken enig | i henhold til …personvern* | i samsvar med …personvern*
      | i tråd med …personvern* | ifølge …personvern* | jf …personvern* | som beskrevet i …personvern* | beskrevet i …personvern* | se …personvern* | se vår
      | les vår …personvern* | les mer | les om | i vår personvern* | i personvernerklæring* | mer …personvern* | mer informasjon | om personvern | jobbtilbud*
      | ledige stillinger | stillingsannonse | be om tilbud | innhent tilbud | få et tilbud | få tilbud på | uforpliktende tilbud | gi et bud | vis tilbud | se tilbud
      | medlemsnummer | medlemskort | abonnementsnummer | kundenummer | prøveversjon | demoversjon | bankoverføring | overfør til | annonser hos | annonseplass
      | skjermbeskytter* | solbeskyttelse | kontraktsnummer | avtalenummer | endre mine opplysninger | rediger opplysninger | hent i butikk | henting i butikk
      | tips og triks | prøvekjøring | ikke oppgitt | uten moms | epostadresse | epostadressen | epostadressa | emailadresse | emailadressen | forsikringsselskap
      | forsikringsselskapet`,
    agree: `godtar | godta | godtatt | godtek | godtas | godkjenner | godkjenn | godkjenne | godkjent | godkjenning av | aksepterer | aksepter | akseptere | akseptert
      | samtykke | samtykker | samtykkjer | samtykke til | gir samtykke | gir mitt samtykke | gi samtykke | gir eg samtykke | gir jeg samtykke | samtykkeerklæring
      | tillater | tillat | tillate | gir tillatelse | gir løyve | gi tillatelse | tillatelse til | går med på | gå med på | er enig | enig i | enig | er einig
      | einig i | slutter meg til | dere kan | dere får | kan dere | kan kontakte meg | kan kontaktes | kan sende meg | kan brukes | kan deles | får kontakte
      | får sende | får bruke | gir dere rett | fullmakt | gir fullmakt | herved | bekrefter herved | forplikter meg | autoriserer | gir lov | sier ja til
      | ja takk til | takker ja`,
    haveRead: `lest | har lest | har jeg lest | lese gjennom | gjort meg kjent | gjort kjent | kjent med | er kjent med | satt meg inn i | sett meg inn i | forstått
      | forstår | har forstått | lese | les gjennom | les våre | blitt informert | er informert om | er klar over | tatt til etterretning | er innforstått
      | lest gjennom`,
    want: `vil gjerne | ønsker | ønskjer | jeg vil | vil jeg | vil ha | vil få | eg vil | eg ønskjer | jeg ønsker | gjerne | kunne tenke meg | ja | ja takk | jatakk
      | interessert i | interesse for | er interessert | jeg er med | takker ja | gleder meg til`,
    receive: `motta | mottar | mottas | mottak av | få | får | fått | få tilsendt | tilsendt | send meg | sende meg | send oss | sende | sendes | sendt | kontakte meg
      | kontakt meg | kontaktes | kontakte deg | bli kontaktet | kontaktet | kontakta | skriv til meg | ring meg | ringe meg | bli oppringt | sms meg | informer meg
      | informere meg | informert | informeres | bli informert | varsle meg | varsles | varslet | gi meg beskjed | gi beskjed | få beskjed | beskjed om | fortell meg
      | la meg få vite | tips meg | hold meg | holde meg | hald meg | holdes | hold deg | meld meg på | meld meg | melde meg på | meld deg på | meld på
      | påmelding til | påmeldt | registrer meg for | skriv meg opp | abonner | abonnere | abonnerer | abonner på | abonnement på | høre fra | høre om | høre mer
      | oppdatert | oppdateres om | orienteres om`,
    share: `dele | deler | deles | delt | del mine | deling | deling av | utlevere | utleverer | utleveres | utlevert | utlevering | utleverast | gi videre
      | gis videre | gir videre | gitt videre | gi …til | gis til | videreformidle | videreformidles | videreformidling | videresende | videresendes | overføre
      | overfører | overføres | overføring | overlate | overlates | overlevere | offentliggjøre | selge | selger | selges | solgt | selg | selg ikke | salg av
      | leie ut | gjøre tilgjengelig* | gjøres tilgjengelig* | tilgjengelig for | tilgjengelige for | tilgang til | gi tilgang | utveksle | utveksles | utveksling
      | brukes av | behandles av | samles inn av | sendes til | sende …til | oppgi …til | utlever | gi …videre | overfør | videreformidl`,
    thirdParty: `tredjepart* | tredje part* | tredjeparter | tredjepartar | 3 part* | partner | partnere | partnarar | partnerne | partnerbedrifter
      | samarbeidspartner* | samarbeidspartnere | samarbeidspartnarar | samarbeids partner* | samarbeidsbedrifter | forretningspartner* | annonsepartner*
      | reklamepartner* | markedsføringspartner* | mediepartner* | konsernselskap* | selskaper i konsernet | selskap i konsernet | konsernet | andre bedrifter
      | andre selskaper | andre selskap | andre firmaer | andre virksomheter | andre organisasjoner | andre merkevarer | andre aktører | utvalgte bedrifter
      | utvalgte selskaper | utvalgte samarbeids* | utvalgte partnere | nøye utvalgte | eksterne bedrifter | eksterne selskaper | eksterne parter | eksterne partnere
      | eksterne aktører | tilknyttede selskaper | nærstående selskaper | datterselskap* | søsterselskap* | morselskap* | annonsører* | annonsør* | annonsørar
      | sponsor | sponsorer | merkevarer | leverandører | forhandlere | forsikringsselskaper | utstillere | annonsenettverk* | datameglere | tredjeland`,
    personalData: `mine opplysninger | mine opplysningar | mine data | mine personlige | mine personopplysninger | mine personopplysningar | min informasjon
      | mine kontaktopplysninger | mine kontaktdata | min adresse | mitt navn | navnet mitt | min e-post* | min epost* | e-posten min | mitt telefonnummer
      | telefonnummeret mitt | mitt nummer | min profil | mine kjøp | kjøpene mine | min kjøpsatferd | mine handlevaner | mine kjøpsvaner | min atferd | min bruk
      | min posisjon | min plassering | mine interesser | mine preferanser | mine bestillinger | min kjøpshistorikk | min ordrehistorikk | opplysningene mine
      | dataene mine | personopplysningene mine | informasjonen min | dine opplysninger | dine data | dine personlige | dine personopplysninger
      | dine kontaktopplysninger | dine kjøp | din atferd | din bruk | opplysningene dine | dataene dine | personopplysningene dine | informasjonen din
      | personopplysninger | personopplysningar | personlige opplysninger | personlig informasjon | personlige data | persondata | kundedata | kundeopplysninger
      | brukerdata | kontaktopplysninger | kontaktinformasjon | kjøpshistorikk | ordrehistorikk | posisjonsdata | lokasjonsdata | opplysningene | opplysninger om meg
      | handlevaner | kjøpsvaner | kjøpsatferd`,
    analyse: `analysere | analyserer | analyseres | analyser | analyse av | spore | sporer | spores | følge | følger | registrere mine | overvåke | overvåker
      | evaluere | vurdere | kombinere | kombineres | kombiner | sammenstille | samkjøre | samkjøring | profilere | personalisere | persontilpasse | tilpasse`,
    add: `legg til | legge til | legger til | tilføy | kjøp | kjøpe | kjøper | bestill | bestille | tegn | tegne | velg | velge | beskytt | beskytte | sikre
      | forsikre | doner | donere | donerer | gi | gir | støtt | støtte | støtter | ja | ja takk | jeg vil | vil ha | ønsker | oppgrader | oppgrader til | aktiver
      | aktivere | start | inkl | inkludert | med | prøv | prøve | bli | bli medlem | inkluder | utvid | bidra | ta med | bestiller`,
    service: `ordre | ordren | bestilling | bestillingen | bestillinger | bestillinga | min ordre | din ordre | ordrestatus | ordrebekreftelse* | ordreoppdatering*
      | forsendelse* | sending | sendingen | levering | leveringen | leveringer | leveringsstatus | leveringsvarsel | pakke | pakken | pakker | sporingsnummer
      | spor pakken | booking | bookingbekreftelse | reservasjon* | timebestilling | avtaler | avtalen din | påminnelse* | påminnelser | påminning* | faktura
      | fakturaer | regning | regninger | kvittering* | kontoutskrift | kontoaktivitet | sikkerhetsvarsel | sikkerhetsvarsler | sikkerhetsmelding* | påloggingsforsøk
      | innloggingsforsøk | transaksjon* | betalingsbekreftelse | bekreftelse | bekreftelser | svar | svarer | kommentar | kommentarer | kommentarar | nye innlegg
      | innlegg | emne | emnet | tråd | tråden | diskusjon* | omtale* | privat melding | private meldinger | direktemelding* | på lager igjen | tilbake på lager
      | er på lager | kommer på lager | tilgjengelig igjen | blir tilgjengelig | lagerstatus | prisfall | settes ned | søknad | søknaden | søknader | henvendelse
      | henvendelsen | forespørsel | saken | saken min | supportsak* | tilbakestill* | bekreftelseskode* | verifiseringskode* | sikkerhetskode* | engangskode
      | venneforespørsel | venneforespørsler | driftsstatus | driftsmelding* | servicemelding* | status`,
    refuse: `ønsker ikke | ønskjer ikkje | ønsker …ikke | ønsker ingen | ikke ønsker | ikke ønske | vil ikke | vil ikkje | vil …ikke | ikke vil | vil ikke ha
      | vil helst ikke | helst ikke | vil ikke lenger | ikke lenger | ikke få | ikke motta | ikkje motta | ikke ha | ikke kontaktes | ikke kontakte
      | ikke bli kontaktet | ikke kontaktet | send meg ikke | ikke send | ikke send meg | ikkje send | send ikke | send meg ingen | send ingen | kontakt meg ikke
      | ikke kontakt | ikke ring | skal ikke | må ikke | ingen reklame | ingen nyhetsbrev | ikke nyhetsbrev | ingen tilbud | ingen e-post* | ingen epost*
      | ingen markedsføring | ingen sms | ingen meldinger | ingen henvendelser | ingen cookies | ingen informasjonskaps* | ingen sporing | ingen forsikring
      | ingen garanti | ingen beskyttelse | ingen donasjon | ingen deling | ingen profilering | ingen utlevering | ingen personlige | ingen persontilpass*
      | ingen gaveinnpakning | ikke medlemskap | ikke samtykke | ingen kredittvurdering | ingen kredittsjekk | intet samtykke | trenger ikke | treng ikkje
      | trenger ingen | har ikke behov | godtar ikke | godtar …ikke | godtek ikkje | godtar ingen | godta ikke | ikke godta | ikke godtar | godkjenner ikke
      | godkjenner …ikke | ikke godkjenn | aksepterer ikke | aksepterer …ikke | aksepterer ingen | ikke aksepter | ikke akseptere | samtykker ikke | samtykkjer ikkje
      | ikke samtykker | gir ikke | gir ikke samtykke | gir ikkje | tillater ikke | tillater …ikke | tillater ingen | tillat ikke | ikke tillat | ikke tillate
      | går ikke med på | ikke enig | er ikke enig | ikke interessert | ingen interesse | ikke del | del ikke | del …ikke | ikke dele | ikke deles | deler ikke
      | ikke selg | ikkje sel | selg ikke | selg …ikke | ikke selge | ikke selges | ikke utlever | utlever ikke | utlever …ikke | ikke utlevere | ikke utleveres
      | ikke gi | ikke bruk | bruk ikke | bruk …ikke | ikke bruke | ikke brukes | ikke meld meg | reserverer meg | reservere meg | reserver meg | reservasjon mot
      | avviser | avvis | avvise | avslår | avslå | avstår | avstår fra | takker nei | takke nei | sier nei | nekter | motsetter meg | protesterer | innvending mot
      | innsigelse mot | protestere | meld meg av | melde meg av | avmeld | avmelde | melder meg av | trekker …tilbake | avregistrer meg | stopp abonnement | opt out
      | nei takk | neitakk | heller ikke motta | uten forsikring | utan forsikring | uten garanti | uten beskyttelse | uten avbestilling* | fravelger | velger bort
      | velg bort | velge bort | slett meg | fjern meg | slutt å sende`,
    spare: `når som helst melde | når som helst …melde | når som helst avslutte | når som helst …avslutte | når som helst trekke | når som helst …trekke
      | når som helst …avmelde | når som helst …si opp | når som helst stoppe | alltid melde | alltid …melde | alltid …avslutte | alltid …trekke
      | til enhver tid …melde | til enhver tid …trekke | til enhver tid …avslutte | kan …melde meg av | kan …melde deg av | kan melde deg av | kan melde meg av
      | kan …avmelde | kan avmelde | kan …avslutte | kan …trekke | kan …trekkes tilbake | kan …si opp | meld deg av når | meld deg av enkelt | melde deg av når
      | melde meg av når | melde seg av | avmelding kan | avmelding når | avmeldingslenke* | avmeld når | avmelde når | lenke for å melde | for å melde deg av
      | for å melde meg av | for å avmelde | kan …avvise | kan …avslå | kan …reservere | kan reservere | kan …protestere | rett til å protestere | rett til å motsette
      | rett til å trekke | rett til innsigelse | rett til å reservere | vil ikke gå glipp | ikke gå glipp | ikkje gå glipp | gå ikke glipp | gå aldri glipp
      | ønsker ikke å gå glipp | ikke bare | hvis du ikke | dersom du ikke | dersom du ikkje | med mindre | hvorfor ikke | ikke glem | uforpliktende
      | uten forpliktelse* | uten binding | ingen bindingstid | ikke nødvendige | ikke nødvendig | ikke strengt nødvendige | du trenger ikke | meld …av når som helst
      | melde …av når som helst | avmeld …når som helst`,
    promise: `vi vil aldri | vi vil ikke | vi kommer aldri | vi kommer ikke | vi deler aldri | vi deler ikke | vi deler …aldri | vi deler …ikke | vi selger aldri
      | vi selger ikke | vi selger …aldri | vi selger …ikke | vi utleverer aldri | vi utleverer ikke | vi utleverer …ikke | vi utleverer …aldri | vi gir aldri
      | vi gir ikke | vi gir …ikke | vi gir …aldri | vi sender ikke | vi sender aldri | vi spammer | vi bruker ikke | blir ikke delt | blir ikke solgt
      | blir ikke utlevert | blir aldri | vil ikke bli | vil aldri bli | deles ikke | deles aldri | selges ikke | selges aldri | utleveres ikke | utleveres aldri
      | gis ikke videre | gis aldri videre | ikke bli delt | ikke bli solgt | ikke bli utlevert | aldri delt | aldri bli | ingen spam | ikke spam | lover å ikke
      | lover å aldri | uten å dele`,
    untick: `fjern haken | fjern avkryss* | fjern avmerking* | fjern markering* | fjern krysset | fjern hake | ta bort haken | ta bort krysset | opphev merking
      | kryss ikke av | ikke kryss av | la feltet stå | la stå tom | la boksen stå | slå av hvis | slå av dersom | avmarker | fjern merket | ikke reservere meg
      | ikke avslå | ikke takke nei | ikke melde meg av`,
    yes: `ja | ja takk | jatakk | jo | jo takk | javisst | ok | okei | godta | godtar | jeg godtar | godkjenn | aksepter | tillat | samtykker | jeg samtykker | på
      | aktivert | gjerne | selvfølgelig | abonner | meld meg på`,
    no: `nei | nei takk | neitakk | niks | aldri | ingen | intet | uten | utan | avvis | avslå | avviser | ikke | ikkje | av | deaktivert | ikke nå | ikkje no
      | ikke interessert | ingen interesse | ikke nødvendig | trengs ikke | ellers takk | opt out | heller ikke | avstår | reserver`,
    right: `ikke selg mine | selg ikke mine | ikke selg eller del | selg eller del ikke | ikke del mine | del ikke mine | ikke selge eller dele
      | reserverer meg mot …markedsføring | reservasjon mot …markedsføring | reservere meg mot …markedsføring | motsetter meg …markedsføring
      | motsetter meg …behandling | motsetter meg profilering | motsetter meg …profilering | protesterer mot …markedsføring | protesterer mot …behandling
      | protestere mot …behandling | innsigelse mot …behandling | innsigelse mot …markedsføring | rett til å protestere | rett til å motsette | rett til å reservere
      | begrense behandling* | begrens behandling* | begrens bruken`,
    similarProducts: `lignende produkter | lignende varer | lignende tjenester | liknende produkter | liknende varer | liknende tjenester | liknande produkt
      | liknande varer | liknande tenester | tilsvarende produkter | tilsvarende varer | tilsvarende tjenester | tilsvarande | egne lignende | egne tilsvarende
      | egne produkter`,
    byActing: `ved å melde | ved å klikke | ved å trykke | ved å opprette | ved å registrere | ved å fortsette | ved å bruke | ved å benytte | ved å kjøpe
      | ved å bestille | ved å legge inn | ved å fullføre | ved å gjennomføre | ved å sende | ved å oppgi | ved å fylle | ved å krysse | ved å huke | ved å delta
      | ved å logge | ved å abonnere | ved å besøke | ved å surfe | ved å booke | ved å gå videre | ved å bli medlem | ved å laste | ved å godta | ved å akseptere
      | ved å velge | ved å lukke | ved å scrolle | ved å rulle | ved påmelding | ved registrering | ved bruk av | ved fortsatt bruk | ved kjøp godtar
      | ved bestilling godtar | ved innsending | ved klikk på | ved din | gjennom å | med å klikke | når du melder | når du klikker | når du fortsetter
      | når du oppretter | når du bruker | når du handler | når du trykker | når du registrerer | når du bestiller | når du sender | når du abonnerer
      | hvis du fortsetter | dersom du fortsetter | dersom du held fram | hvis du klikker videre | hvis du bruker | fortsetter du | godtar du | samtykker du
      | aksepterer du`,
    legitimateInterest: `berettiget interesse | berettigede interesser | berettigede interesse | berettiga interesse* | legitim interesse | legitime interesser
      | legitime interesse | rettmessig interesse | interesseavveiing*`,
    shame: `betaler heller | betaler gjerne | heller betale | betale full pris | betaler full pris | full pris | betale mer | betaler mer | vil ikke spare
      | ønsker ikke å spare | vil ikke ha rabatt | hater rabatt* | hater å spare | liker ikke å spare | liker ikke rabatt* | bryr meg ikke | er likegyldig
      | jeg tar sjansen | tar sjansen | tar risikoen | løper risikoen | på eget ansvar | på egen risiko | uforsikret | ubeskyttet | går glipp | går heller glipp
      | vil gjerne gå glipp | nei til å spare | gir avkall på | dropper rabatten | dropper min rabatt | har råd til | spiller ingen rolle | ikke interessert i å spare
      | ikke interessert i å`,
    benefit: `spar penger | spare penger | spare | sparer | spar | besparelse* | rabatten | min rabatt | 5 rabatt | 10 rabatt | 15 rabatt | 20 rabatt | 25 rabatt
      | 50 rabatt | prosent rabatt | velkomstrabatt | velkomstgave | mine fordeler | eksklusive fordeler | billigere | rimeligere | gratis | gave | gaver | gåve
      | min rabattkode | beste pris | beste prisen | laveste pris | beskyttet | forsikret | trygg | trygt | trygghet | bekymringsfri* | bonus | bonuspoeng | vinne
      | vinn | sjanse til | sjansen til | gode tilbud | sunnere | helse | lykkeligere | smartere | flere kunder | økt salg`,
    acceptButton: `godta | godta alle | godta alt | godta cookies | godta alle cookies | godta alle informasjonskapsler | godta informasjonskapsler | jeg godtar
      | eg godtek | godtar | godtar alle | godkjenn | godkjenn alle | godkjenn alle cookies | godkjenn alle informasjonskapsler | aksepter | aksepter alle
      | aksepter alt | aksepter cookies | aksepter alle cookies | aksepter alle informasjonskapsler | jeg aksepterer | tillat | tillat alle | tillat alt
      | tillat alle cookies | tillat alle informasjonskapsler | tillat cookies | samtykke | samtykk | samtykk til alle | jeg samtykker | gi samtykke
      | samtykke til alle | jeg forstår | forstått | skjønner | den er grei | greit | helt greit | ok | okei | det er ok | det er greit | ja | ja takk | ja til alle
      | ja godta | jeg er enig | enig | velg alle | aktiver alle | slå på alle | fortsett og godta | høres bra ut`,
    rejectButton: `avvis | avvis alle | avvis alt | avvis cookies | avvis alle cookies | avvis alle informasjonskapsler | avvis informasjonskapsler | avslå
      | avslå alle | avslå alt | avslå cookies | jeg avslår | nekt | nekt alle | nei | nei takk | neitakk | ellers takk | ikke godta | godta ikke | godtar ikke
      | ikke tillat | tillat ikke | ikke aksepter | aksepterer ikke | samtykker ikke | ikke samtykk | kun nødvendig* | bare nødvendig* | berre nødvendig*
      | kun de nødvendig* | bare de nødvendig* | kun strengt | bare strengt | kun tekniske | kun påkrevde | bare påkrevde | kun funksjonelle | kun essensielle
      | kun obligatoriske | godta kun | godta bare | godta nødvendige | aksepter kun | aksepter bare | aksepter nødvendige | godkjenn kun | godkjenn bare | tillat kun
      | tillat bare | tillat nødvendige | bruk kun nødvendige | bruk bare nødvendige | nødvendige cookies | nødvendige informasjonskapsler | strengt nødvendige
      | fortsett uten | uten å godta | uten å akseptere | uten samtykke | uten cookies | uten informasjonskapsler | reserver meg | reserver deg | protester
      | innsigelse | gjør innsigelse | ikke interessert | ingen interesse | vil ikke | ønsker ikke | slå av alle | deaktiver alle | ingen cookies
      | ingen informasjonskapsler | ikke selg | selg ikke | ikke del | full pris | betaler heller | uten forsikring | uten beskyttelse | velg bort alle`,
    settingsButton: `innstillinger | innstillingar | cookieinnstillinger | cookie innstillinger | innstillinger for informasjonskapsler | innstillinger for cookies
      | administrer | administrer cookies | administrer informasjonskapsler | administrer valg | administrer innstillinger | administrer preferanser
      | administrer samtykke | administrer alternativer | tilpass | tilpass innstillinger | tilpass valg | tilpass cookies | tilpasse | preferanser | flere valg
      | flere alternativer | fleire val | alternativer | valg | vis detaljer | se detaljer | detaljer | vis formål | vis mer | velg cookies | velg selv
      | velg innstillinger | velg informasjonskapsler | rediger innstillinger | endre innstillinger | konfigurer | personverninnstillinger | mine valg
      | flere innstillinger | avanserte innstillinger | behandle cookies | behandle valg | styr | personaliser | persontilpass`,
    saveButton: `lagre | lagre innstillinger | lagre valg | lagre mine valg | lagre mitt valg | lagre endringer | lagre og lukk | lagre og fortsett
      | lagre preferanser | lagre utvalg | bekreft valg | bekreft mine valg | bekreft mitt valg | bekreft valgte | bekreft utvalg | tillat valgte | tillat utvalg
      | tillat utvalgte | tillat valg | aksepter valgte | aksepter utvalgte | godta valgte | godta utvalgte | godta utvalg | godta valg | godkjenn valgte
      | godkjenn valg | godkjenn utvalgte | valgte | bruk valgte | bruk | ta i bruk | oppdater innstillinger | kun valgte | godta valgt | godtar valgt | godtar valgte
      | tillat valgt | lagre valgt | aksepter valgt`,
    closeButton: `lukk | lukk vindu | lukk vinduet | lukk dialog* | senere | kanskje senere | kanskje seinare | ikke nå | ikkje no | hopp over | avbryt | angre
      | tilbake | påminn meg senere | minn meg på det senere | skjul | en annen gang | gå tilbake`,
    submitButton: `betal | betal nå | gå til betaling | til betaling | kjøp | kjøp nå | bestill | bestill nå | fullfør kjøp | fullfør kjøpet | fullfør bestilling*
      | fullfør ordre | gjennomfør kjøp | gjennomfør kjøpet | gjennomfør bestilling | legg inn bestilling | legg inn ordre | send bestilling | send ordre
      | bekreft ordre | bekreft kjøp | bekreft bestilling | bekreft og betal | godkjenn kjøp | til kassen | gå til kassen | til kassa | gå til kassa | kasse
      | legg i handlekurv* | legg i handlekurven | legg i handlevogn* | til handlekurv* | send | send inn | send søknad | registrer | registrer deg | registrer meg
      | registrer konto | meld på | meld deg på | meld meg på | opprett | opprett konto | opprett en konto | opprett bruker | opprett profil | opprett kundekonto
      | lag konto | lag bruker | åpne konto | bli medlem | bli kunde | bli med | bli med nå | delta | delta nå | abonner | abonner nå | bestill time | book | book nå
      | reserver | reserver nå | doner | doner nå | gi en gave | gi nå | støtt nå | bli fast giver | prøv gratis | test gratis | start gratis | start prøveperiode*
      | søk nå | søk | løs inn | logg inn | logg på | login | last ned | last ned nå | hent nå | aktiver | bekreft | fullfør | hent min | se min | få tilgang | få min
      | få rabatt`,
    goOnButton: `fortsett | hald fram | videre | neste | neste steg | neste trinn | neste side | gå videre | gå til | start | begynn | kom i gang | åpne | opne | se
      | vis | ferdig | avslutt | utforsk | fortsett til | fortsett å handle`,
    signupPage: `opprett konto | opprett en konto | opprett bruker | opprett profil | opprett kundekonto | ny kunde | nye kunder | ny bruker | registrer
      | registrering | registrer deg | bli medlem | bli kunde | ikke kunde ennå | har du ikke konto | har du ikke en konto | ny konto`,
    checkoutPage: `fullfør kjøp | fullfør kjøpet | fullfør bestilling* | fullfør ordre | gjennomfør kjøp | gjennomfør kjøpet | gjennomfør bestilling
      | legg inn bestilling | bekreft ordre | bekreft kjøp | bekreft og betal | ordreoversikt | bestillingsoversikt | betal nå | godkjenn kjøp | sikker betaling
      | ordresammendrag | se over bestilling*`,
    shopPage: `til kassen | kassen | kasse | kassa | handlekurv | handlekurven | handlekorg | handlevogn | betaling | betalingsmåte | betalingsmetode
      | betalingsopplysninger | leveringsadresse | fakturaadresse | faktureringsadresse | leveringsmåte | leveringsmetode | fraktmetode | fraktmåte | din ordre
      | din bestilling | bestillingen din | levering og betaling`,
    loginPage: 'logg inn | logg på | login | innlogging | pålogging | har du allerede en konto',
    accountPage: `innstillinger | innstillingar | min konto | din konto | kontoinnstillinger | min profil | rediger profil | profilinnstillinger | preferanser
      | varslingsinnstillinger | kommunikasjonsinnstillinger | e-postinnstillinger | personverninnstillinger | lagre endringer | lagre innstillinger
      | mine opplysninger | varsler | abonnementer | min side | mine sider | mine samtykker`,
    signedInPage: 'logg ut | logg av | logout',
    newsletterPage:
      'nyhetsbrev* | abonner | e-postliste | hold deg oppdatert | få nyheter | nyhetsmail | meld deg på nyhetsbrev*',
  },
};
