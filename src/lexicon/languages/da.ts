import type { Lexicon } from '../lexicon.js';

export const da: Lexicon = {
  language: 'da',
  script: 'latin',
  common:
    'og er på til det jeg ikke af mig dig jer jeres os efter ved hvis når blive bliver nogle noget mere vores eller også hvor hvad fra din kun mine med må kurv køb levering hjælp brug',
  hint: 'accepter|samtykke|samtykker|godkend|tillad|enig|nyhedsbrev|nyhedsmail|tilmeld|modtag|tilbud|reklame|markedsføring|opdateret|orienteret|tredjepart|tredjemand|partner|forsikring|garanti|beskyt|donation|donér|donere|støt |vilkår|betingelser|læst|afvis|frabed|afmeld|cookies|kreditvurder|kreditoplysning|medlemskab|abonnement|prøveperiode|personlig|send mig|kontakte|videregiv|mine oplysninger|mine data|gaveindpak|pakket ind|indpakning|klima|annonce|samarbejds|skriv mig op|giv mig besked|ja tak|analysér|analyser|kreditværd|kreditoply|prøv gratis|gratis i|prøvemåned|sælg|personaliser|bruger cookies',
  phrases: {
    marketing: `nyhedsbrev* | nyhedsmail* | nyheds mail* | e-nyhedsbrev* | mailingliste* | mailing liste* | postliste* | maillist* | reklame | reklamer | reklamemail*
      | reklame mail* | reklamebesked* | reklamemateriale | reklamehenvendelse* | reklameformål | markedsføring | markedsføringen | markedsføringsmateriale*
      | markedsføringsmail* | markedsførings mail* | markedsføringsmæssig* | markedsføringsformål | markedsføringshenvendelse* | markedsføringskommunikation
      | markedsføringsbesked* | markedsførings e-mail* | markedsføringshenseende | markedsføringssamtykke | markedsføringspermission* | marketingmail*
      | marketing mail* | marketing e-mail* | marketingmateriale | marketingformål | marketingkommunikation | marketing formål | marketinghenvendelse*
      | direkte markedsføring | direct marketing | e-mail markedsføring | email marketing | e-mail marketing | elektronisk markedsføring | telemarketing
      | salgsfremmende | kommerciel kommunikation | kommercielle mail* | kommercielle henvendelse* | kommercielle beskeder | tilbud på mail | tilbud på e-mail
      | tilbud pr mail | tilbud via mail | tilbud via e-mail | tilbud via sms | tilbud på sms | tilbud og nyheder | nyheder og tilbud | tilbud og inspiration
      | gode tilbud | nyheder og inspiration | nyheder om | nyheder fra | tilbud fra jer | hold mig opdateret | holde mig opdateret | holdes opdateret
      | hold mig orienteret | hold dig opdateret | holdes orienteret | holde dig opdateret | holde dig orienteret | hold mig ajour | vær opdateret | blive opdateret
      | hold mig informeret | holdes informeret | information om …produkter | information om …tilbud | information om …tjenester | oplysninger om …produkter
      | oplysninger om …tilbud | om nye produkter | om tilbud | om nyheder | om kampagner | om rabatter | om særlige tilbud | om andre produkter | om vores produkter
      | om vores tilbud | om gode tilbud | vær den første | få først besked | som den første | høre fra jer | høre nyt | høre nærmere om | høre mere om
      | i din indbakke | i min indbakke | direkte i indbakken | direkte i din | markedsundersøgelse* | kundeundersøgelse* | tilfredshedsundersøgelse* | kundetilfreds*
      | personlige tilbud | eksklusive tilbud | særlige tilbud | skræddersyede tilbud | mailklub | kundeklub nyheder`,
    weakMarketing: `tilbud | tilbuddene | tilbudsavis* | kampagne | kampagner | kampagnetilbud | rabat | rabatter | rabatkoder | rabatkuponer | kuponer | vouchers
      | nyheder | nyt fra | nyhed | marketing | promotion* | promoveringer | fordele | fordelstilbud | medlemstilbud | medlemsfordele | konkurrencer | konkurrence
      | lodtrækning* | udsalg | sale | inspiration | tips | gode råd | trends | katalog | kataloger | brochure* | magasin | produktnyheder | produktinformation
      | produktopdatering* | opdateringer | invitationer | arrangementer | events | begivenheder | nye produkter | nye varer | nye kollektion*
      | produkter og tjenester | produkter og ydelser | produkter og services | abonner | abonnér | abonnere`,
    message: `e-mail* | email* | mail | mails | mailen | besked | beskeder | meddelelse* | sms | sms'er | sms er | smser | notifikation* | notifikationer
      | pushbesked* | push besked* | pushmeddelelse* | information | informationer | info | nyheder | opdateringer | opdatering | telefonisk | telefon | opkald
      | opringning* | post | brev | breve | invitationer | arrangementer | events | henvendelser | spørgeskemaer | artikler | abonner | kommunikation | underretning*
      | adviser*`,
    sharing: `dele mine oplysninger | deling af mine | deling af oplysninger | deling af data | deling af personoplysninger | datadeling | videregivelse til
      | videregivelse af mine | videregivelse af oplysninger | videregivelse af data | videregivelse af personoplysninger | videregives til | videregive mine
      | videregive oplysninger | deles med tredje* | deles med partner* | deles med samarbejds* | deles med andre | salg af mine | salg af personoplysninger
      | sælge mine | tilbud fra partner* | tilbud fra vores partner* | tilbud fra samarbejdspartner* | tilbud fra vores samarbejds* | tilbud fra tredje*
      | tilbud fra udvalgte | partnertilbud | nyhedsbreve fra partner* | nyheder fra samarbejds* | markedsføring fra tredje* | markedsføring fra samarbejds*`,
    profiling: `profilering | profiling | kundeprofil* | interesseprofil* | danne en profil | danne profil* | opbygge en profil | oprette en profil over
      | lave en profil | personaliseret | personaliserede | personalisering | personliggjort | personliggjorte | personliggøre | personlig tilpasset
      | personligt tilpasset | personligt tilpassede | personligt målrettet | personlige annoncer | personlig annoncering | personlige reklamer
      | personlige anbefalinger | personlig markedsføring | målrettet annon* | målrettede annon* | målrettet reklame* | målrettede reklamer | målrettet markedsføring
      | målrettet indhold | målrettede tilbud | målrettet kommunikation | målrette annon* | målrette markedsføring | målrette indhold | målrette reklamer
      | målrette kommunikation | tilpasset indhold | tilpassede annon* | tilpassede tilbud | tilpassede reklamer | tilpasset annon* | tilpasse annon*
      | tilpasse indhold | skræddersyet indhold | skræddersyede annon* | skræddersyet annon* | relevante annoncer | relevant annoncering | relevante reklamer
      | interessebaseret* | interessebaserede | adfærdsbaseret | adfærdsbaserede | adfærdsreklame* | købsadfærd | købsvaner | købsmønst* | indkøbsvaner
      | browsingadfærd | surfadfærd | onlineadfærd | automatiske afgørelser | automatisk beslutning* | automatiserede afgørelser | automatiserede beslutning*
      | automatiseret behandling | ud fra mine interesser | efter mine interesser | baseret på mine | analyse af mine | analyse af min`,
    credit: `kreditvurdering* | kreditvurdere* | kreditvurderet | kredittjek* | kredit tjek | kreditcheck | kreditoplysning* | kreditoplysningsbureau*
      | kreditværdighed* | kreditværdig | kreditscore* | kredit score* | kreditrating | kredithistorik | kreditrapport* | kreditundersøgelse* | kreditgodkendelse
      | debitorregist* | rki | ribers kredit | experian | bisnode | eskat oplysninger | gældsregister*`,
    cookies: `cookie* | tracking | trackingteknolog* | sporing | sporingsteknolog* | sporingspixel* | sporingsværktøj* | web beacon* | webanalyse* | webstatistik
      | google analytics | lignende teknologi* | tilsvarende teknologi* | besøgsstatistik | brugsstatistik | brugsanalyse | annonce id | enhedskarakteristika
      | oplysninger på en enhed | oplysninger på din enhed | præcise geolokation* | geolokationsdata | annoncemåling | indholdsmåling | måling af annoncer*
      | måle annoncer* | retargeting | remarketing | ikke nødvendige | ikke strengt nødvendige | målgruppeanalyse* | målgruppemåling | tredjepartstjeneste*
      | tredjeparts tjenester | eksterne tjenester | tjenester fra tredje*`,
    weakCookies: `analytics | analyse | analyser | statistik | statistikker | statistiske | statistisk | præstation | ydeevne | performance | targeting | målretning
      | præferencer | sociale medier | sociale netværk | eksternt indhold | eksterne medier | annoncenetværk* | brugsdata | diagnostiske data | fejlrapporter
      | nedbrudsrapporter | måling | annonceringsnetværk* | målgruppemåling* | målinger | målgruppens måling*`,
    necessary: `nødvendige cookie* | strengt nødvendig* | tekniske cookie* | teknisk nødvendig* | teknisk påkrævet | påkrævede cookie* | essentielle cookie*
      | funktionelle cookie* | absolut nødvendig* | altid aktiv* | altid slået til | altid tændt | kan ikke slås fra | kan ikke fravælges | kan ikke deaktiveres
      | cookies er nødvendige`,
    extra: `rejseforsikring* | afbestillingsforsikring* | afbestillingsbeskyttelse | afbestillingsgaranti | afbestillingssikring | ulykkesforsikring*
      | bagageforsikring* | billetforsikring* | elektronikforsikring* | mobilforsikring* | telefonforsikring* | skærmforsikring | produktforsikring*
      | transportforsikring* | fragtforsikring* | pakkeforsikring* | leveringsforsikring* | årsrejseforsikring | betalingssikring | låneforsikring | selvrisiko*
      | kaskoforsikring | udvidet garanti | udvidede garanti | forlænget garanti | garantiforlængelse | ekstra garanti | garantiudvidelse | års ekstra
      | tryghedsaftale* | tryghedspakke* | tryghedsgaranti | serviceaftale | servicepakke* | beskyttelsesplan* | beskyttelsespakke* | produktbeskyttelse
      | skærmbeskyttelse for | købsbeskyttelse | fragtbeskyttelse | pakkebeskyttelse | leveringsbeskyttelse | ekstra beskyttelse | skadesdækning | udvidet dækning
      | ekstra dækning | med forsikring | gratis prøveperiode | prøveperiode* | prøvemåned | gratis prøve* | prøv gratis | prøv det gratis | dage gratis
      | måned gratis | måneder gratis | prøveabonnement* | prøvemedlemskab | premium medlemskab | premiummedlemskab | premium abonnement | premium version
      | plus medlemskab | betalt medlemskab | medlemsgebyr | kontingent | automatisk fornyelse | fornyes automatisk | automatisk fornyet | fornyer automatisk
      | forny automatisk | månedlig donation | månedlig støtte | månedligt bidrag | fast støtte | fast bidrag | abonner og spar | abonnementslevering
      | gaveindpakning* | gave indpakning | gavepapir | gaveæske | gavepose | pakket ind | pak ind som gave | pakkes ind | pak min | indpakket som gave
      | indpakning som gave | priority boarding | prioriteret boarding | fast track | fasttrack | loungeadgang | lounge adgang | sædereservation | pladsreservation
      | pladsbillet | ekstra bagage | indchecket bagage | ekstra benplads | rund op | rund …op til | afrund | runde op | co2 kompens* | co2 bidrag | co2 neutral*
      | klimakompens* | klimabidrag* | klimaneutral* | kompenser for | kompensere for | ekstra omkostning* | ekstra gebyr | mod betaling | mod et gebyr | merpris
      | tillægspris | mod tillæg | for kun | for blot | installationsservice | montering for | installeringsservice | fleksibel billet | flexbillet | flex billet
      | støt …med | til et godt formål | til velgørende formål | til velgørenhed | donér til | beløbet op`,
    weakExtra: `forsikring | forsikringer | forsikre | forsikret | garanti | donation | donationer | donér | doner | donere | støt | medlemskab | abonnement
      | abonnementer | velgørenhed | velgørende formål | drikkepenge`,
    addable: `premium | opgradering | opgrader | bundle | beskyttelse | dækning | bidrag | montering | installation | servicegebyr | gebyr | gaveservice | prioritet
      | tilvalg | pakke | pas | tryghed | sikring`,
    recurring: `automatisk fornyelse | fornyes automatisk | automatisk fornyet | fornyer automatisk | forny automatisk | fortsætter automatisk | løbende abonnement
      | indtil du opsiger | indtil opsigelse | til du opsiger | til du siger op | indtil det opsiges | tilbagevendende | månedlig betaling* | månedlige betalinger
      | faktureres månedligt | faktureres årligt | trækkes månedligt | trækkes automatisk | trækkes hver | fast betaling | månedlig donation | månedlig støtte
      | månedligt bidrag | månedsabonnement | årsabonnement | abonner og spar | abonnementsbetaling | auto renew*`,
    period: `pr måned | om måneden | per måned | pr md | md | mdr | månedlig* | måned | måneder | hver måned | pr år | om året | per år | årlig* | hvert år | pr uge
      | om ugen | ugentlig* | abonnement | medlemskab | prøveperiode* | prøveabonnement | derefter | herefter`,
    terms: `handelsbetingelse* | handelsvilkår* | salgs og leveringsbetingelse* | leveringsbetingelse* | salgsbetingelse* | købsbetingelse* | købsvilkår*
      | forretningsbetingelse* | forretningsvilkår* | generelle betingelse* | generelle vilkår* | almindelige betingelse* | almindelige vilkår* | brugerbetingelse*
      | brugervilkår* | brugeraftale* | brugsbetingelse* | brugsvilkår* | betingelser for brug | vilkår for brug | vilkår og betingelse* | betingelser og vilkår*
      | vilkår betingelse* | servicevilkår* | tjenestevilkår* | servicebetingelse* | medlemsbetingelse* | medlemsvilkår* | abonnementsbetingelse* | abonnementsvilkår*
      | konkurrencebetingelse* | konkurrenceregler | deltagelsesbetingelse* | deltagerbetingelse* | bookingbetingelse* | rejsebetingelse* | rejsevilkår*
      | befordringsbestemmelser | lejebetingelse* | licensbetingelse* | licensvilkår* | licensaftale* | kundeaftale* | abonnementsaftale* | forsikringsbetingelse*
      | forsikringsvilkår* | betalingsbetingelse* | afbestillingsbetingelse* | fortrydelsesret* | husregler | adfærdskodeks | retningslinjer for fællesskabet
      | slutbrugerlicens* | eula | terms of service | købsaftale*`,
    weakTerms:
      'betingelse* | vilkår* | regler* | retningslinjer | aftale* | kontrakt | bestemmelser | vedtægter | politik | politikker | erklæring',
    privacy: `privatlivspolitik* | privatlivs politik | persondatapolitik* | persondata politik | persondataerklæring | persondatabeskyttelse
      | databeskyttelsespolitik* | databeskyttelseserklæring* | databeskyttelse | databeskyttelsesmeddelelse | datapolitik* | fortrolighedspolitik*
      | fortrolighedserklæring* | fortrolighedsbetingelser | privatlivserklæring* | privatlivsbetingelser | privatlivsvilkår | privatlivsmeddelelse | privacy policy
      | privatlivsbeskyttelse | personoplysningspolitik | cookiepolitik* | cookie politik* | cookieerklæring | persondataforordning* | gdpr | oplysningspligt*
      | politik for persondata | politik om persondata | politik for behandling | politik for personoplysninger`,
    processing: `behandling af mine | behandling af dine | behandling af personoplysninger | behandling af personlige | behandling af persondata | behandling af data
      | behandling af oplysninger | behandler mine | behandle mine | behandler dine | behandle dine | opbevaring af mine | opbevarer mine | opbevare mine
      | lagring af mine | brug af mine | anvendelse af mine | indsamling af | oplysninger …behandles | oplysninger …opbevares | oplysninger …gemmes
      | oplysninger …anvendes | oplysninger …bruges | data …behandles | data …opbevares | data …gemmes | data …bruges | databehandling | personoplysninger …behandles
      | indsamler og`,
    age: `år gammel | år eller ældre | år eller derover | fyldt 18 | fyldt 16 | fyldt 15 | fyldt 13 | fyldt 21 | over 18 | over 16 | over 15 | over 13 | over 21
      | mindst 18 | mindst 16 | mindst 15 | mindst 13 | minimum 18 | ældre end 18 | er 18 | er 16 | myndig | myndighedsalder* | 18 år | 16 år | 15 år`,
    convenience: `husk mig | husk min | husk mit | husk mine | husk denne | husk login | husk adgangskode | husk brugernavn | husk oplysninger | huske mig
      | forbliv logget | forbliv logget ind | hold mig logget | hold mig logget ind | fortsat logget | bliv logget | log mig automatisk | log automatisk
      | automatisk login | automatisk log ind | logget ind på | forbliv tilmeldt | samme adresse | den samme | samme som | er den samme | er identisk | identisk med
      | leveringsadresse er | leveringsadressen er | faktureringsadressen er | faktureringsadresse er | brug som | brug samme | brug denne adresse
      | som faktureringsadresse | som leveringsadresse | anden leveringsadresse | anden adresse | en anden adresse | anden faktureringsadresse
      | alternativ leveringsadresse | afvigende leveringsadresse | afvigende adresse | lever til en anden | levering til anden | send til en anden | send til anden
      | gem mine | gem min | gem mit | gem kort | gem kortet | gem kortoplysninger | gem betaling* | gem adresse* | gem denne | gem dette | gem oplysninger* | gem som
      | gem til | gem i | til næste gang | næste gang | fremtidige køb | fremtidig brug | fremtidige ordrer | i adressebog | mit navn …næste | som standard
      | standardadresse | vis adgangskode | vis password | vis kodeord | vis kode | skjul adgangskode | skjul password | skjul kodeord | er en gave | det er en gave
      | som gave | en gave til | gavekort kode | gavehilsen | gavebesked | hilsen til | personlig hilsen | jeg har en rabatkode | jeg har et gavekort | brug rabatkode
      | indtast rabatkode | filter | filtrer | sorter | sortér | på lager | fri fragt | gratis fragt | gratis levering | vælg alle | markér alle | marker alle
      | jeg er ikke en robot | ikke en robot | ikke robot | er et menneske | offentlig profil | profil offentlig | denne enhed | denne computer | denne browser
      | offentlig computer | delt computer | betroet enhed | stol på denne | vis ikke igen | vis ikke dette igen | spørg ikke igen | kopi til mig | send mig en kopi
      | send en kopi | køb som virksomhed | firmakøb | erhvervskunde | køb som gæst | handler som`,
    nearMiss: `marketingafdeling* | marketing afdeling* | afdeling marketing | markedsføringsafdeling* | marketingchef* | marketing manager* | marketingkoordinator
      | marketingmedarbejder* | marketingteam | marketing team | marketingbureau* | reklamebureau* | salg og marketing | marketing og salg
      | marketing og kommunikation | nyhedsbrev arkiv | nyhedsarkiv* | arkiv over | pressemeddelelse* | del på | del via | del dette | del denne | del med venner
      | dele med venner | del link | del med en ven | del din | del dine billeder | del din oplevelse | fildeling | delebil* | del på facebook | dele skærm | del af
      | en del | til dels | begge dele | kreditkort* | kredit kort | kreditgrænse* | kreditnota* | kreditbeløb | betalingskort* | gavekort* | gavebevis* | gave kort
      | rabat kode | kampagnekode* | voucherkode | værdikode | e-mailadresse* | e-mail adresse* | email adresse* | mailadresse* | mail adresse* | e-mail format
      | html mail | html e-mail* | almindelig tekst | ren tekst | telefonnummer* | tilmeldingsformular | privatlivsindstillinger | databeskyttelsesrådgiver*
      | småkager | cookies opskrift | chocolate chip cookies | cookie dough | søgevilkår | vejrforhold | vejrbetingelser | arbejdsvilkår | lånevilkår | i god stand
      | forsikringsnummer | policenummer | sygeforsikring* | sygesikring* | sundhedskort | års garanti | måneders garanti | år garanti | garantibevis | fabriksgaranti
      | reklamationsret | prisgaranti | tilfredshedsgaranti | skriv besked | din besked | send besked | send en besked | besked til os | din e-mail | din mail
      | opdater kurv | opdatér kurv | opdater profil | opdater indkøbskurv | seneste opdatering | sidst opdateret | softwareopdatering* | bliv partner
      | partnerprogram* | partner login | min partner | din partner | partners navn | partnerens | ægtefælle | vi accepterer | modtager ikke kort | accepterede kort
      | accepterede betaling* | helt enig | meget enig | delvist enig | uenig | hverken enig | i henhold til …politik* | i overensstemmelse med …politik*
      | jf …politik* | som beskrevet i …politik* | beskrevet i …politik* | ifølge …politik* | se …privatlivspolitik* | se …persondatapolitik* | se vores
      | læs vores …politik* | læs mere | læs om | i vores privatlivs* | i vores persondata* | i privatlivspolitik* | i persondatapolitik* | mere …privatlivspolitik*
      | mere …persondatapolitik* | mere information | jobtilbud | ledige stillinger | stillingsopslag | indhent tilbud | få et tilbud | få tilbud på
      | uforpligtende tilbud | bed om tilbud | giv et bud | vis tilbud | se tilbud | medlemsnummer | medlemskort | abonnementsnummer | kundenummer | prøveversion
      | demoversion | bankoverførsel | overfør til | annoncer hos | annoncér hos | annonceplads | skærmbeskytter* | skærmbeskyttelse | solbeskyttelse | støtteben
      | kontraktnummer | ret mine oplysninger | rediger oplysninger | ændre mine oplysninger | hent i butik | afhent i butik | afhentning i | tips og tricks
      | nyhedsbrevsarkiv | nyhedsbrevarkiv | ingen angivelse | uden afgift | uden moms | nyhedsbrevsarkivet | rabatkode | rabatkoden | emailadresse | emailadressen
      | forsikringsselskab | forsikringsselskabet`,
    agree: `accepterer | accepter | acceptér | acceptere | accepteret | accept af | samtykke | samtykker | samtykke til | samtykkeerklæring | giver samtykke
      | giver mit samtykke | giv samtykke | give samtykke | giver jeg samtykke | givet samtykke | godkend | godkender | godkende | godkendelse af | enig | er enig
      | enig i | indforstået | indvilliger | indvilger | tillader | tillad | tillade | giver tilladelse | giv tilladelse | tilladelse til | giver lov | må gerne
      | må kontakte | må sende | må bruge | må I | I må | må …kontakte mig | må …sende mig | må …videregive | må …dele | bemyndiger | giver fuldmagt | fuldmagt
      | hermed | bekræfter hermed | tiltræder | forpligter mig | siger ja til | ja tak til`,
    haveRead: `læst | har læst | har jeg læst | gjort mig bekendt | gjort bekendt | bekendt med | forstået | forstår | taget til efterretning | er informeret om
      | orienteret om | er bekendt | gennemlæst | læs venligst | har set | er klar over`,
    want: `vil gerne | gerne vil | jeg vil | vil jeg | ønsker | ønsker at | jeg ønsker | ønskes | gerne | kunne tænke mig | ja | ja tak | jatak | interesseret i
      | interesse i | er interesseret | jeg er med | vil have | gerne have`,
    receive: `modtage | modtag | modtager | modtagelse af | modtages | få | får | få tilsendt | tilsendt | send mig | send os | sende mig | sender mig | sende
      | sendes | sendt | kontakte mig | kontakt mig | kontaktes | kontaktet | blive kontaktet | kontakte dig | skriv til mig | mail mig | ring til mig | ringe til mig
      | ringet op | sms mig | informer mig | informere mig | informeret | informeres | underret mig | underrettes | underrettet | giv mig besked | giv besked
      | få besked | besked om | besked når | fortæl mig | lad mig vide | hold mig | holde mig | holdes | hold dig | tilmeld | tilmeld mig | tilmelde | tilmelder
      | tilmelding til | tilmeldes | tilmeldt | skriv mig op | skriv dig op | abonner | abonnér | abonnere | abonnere på | høre fra | høre om | hør om | høre mere
      | notificer mig | adviser mig | oplyst om | orienteres om | opdateret`,
    share: `dele | deler | deles | delt | del mine | deling | deling af | videregive | videregiver | videregives | videregivet | videregivelse | videregiv
      | videresende | videresendes | videresendt | overdrage | overdrages | overdraget | overdragelse | overføre | overføres | overført | overførsel | overlade
      | overlades | udlevere | udleveres | udleveret | oplyse til | offentliggøre | sælge | sælger | sælges | solgt | salg af | udleje | stille …til rådighed
      | stilles til rådighed | gøre tilgængelig* | tilgængelig* for | adgang til | adgang for | give adgang | udveksle | udveksles | udveksling | bruges af
      | behandles af | indsamles af | sende …til | sendes til | sælg | sælg ikke | send mine | overfør | overdrag | udlever`,
    thirdParty: `tredjepart* | tredje part* | tredjepartsudbydere | tredjemand | tredjeparter | tredjemænd | 3 part* | partner | partnere | partneres | partnerne
      | samarbejdspartner* | samarbejds partner* | samarbejdspartnere | forretningspartner* | annoncepartner* | reklamepartner* | marketingpartner* | mediepartner*
      | koncernforbundne | koncernselskab* | selskaber i koncernen | koncernen | andre virksomheder | andre selskaber | andre firmaer | andre organisationer
      | andre brands | udvalgte virksomheder | udvalgte selskaber | nøje udvalgte | eksterne virksomheder | eksterne parter | eksterne partnere
      | tilknyttede virksomheder | tilknyttede selskaber | associerede | datterselskab* | søsterselskab* | moderselskab* | vores gruppe | annoncører* | annoncør*
      | sponsor | sponsorer | brands | leverandører | forhandlere | forsikringsselskaber | udstillere | annoncenetværk* | databrokere | tredjelande`,
    personalData: `mine oplysninger | mine data | mine personlige | mine personoplysninger | mine persondata | mine kontaktoplysninger | min adresse | mit navn
      | min e-mail* | min mail* | mit telefonnummer | mit nummer | min profil | mine køb | mine indkøb | min købsadfærd | mine købsvaner | min adfærd | min brug
      | min lokation | min placering | mine interesser | mine præferencer | mine ordrer | min ordrehistorik | min købshistorik | mine informationer | dine oplysninger
      | dine data | dine personlige | dine personoplysninger | dine persondata | dine kontaktoplysninger | dine køb | din adfærd | din brug | personoplysninger
      | personlige oplysninger | personlige data | persondata | kundedata | kundeoplysninger | brugerdata | kontaktoplysninger | kontaktdata | købshistorik
      | ordrehistorik | lokationsdata | placeringsdata | oplysningerne | oplysninger om mig | oplysninger om mine | købsvaner | købsadfærd | indkøbsvaner`,
    analyse: `analysere | analyserer | analyseres | analyseret | analysér | analyser | analyse af | spore | sporer | spores | følge | følger | registrere
      | registreres | overvåge | overvåger | evaluere | vurdere | kombinere | kombineres | kombiner | sammenholde | sammenkøre | samkøre | samkøring | profilere
      | personalisere | tilpasse`,
    add: `tilføj | tilføje | tilføjer | tilvælg | tilvælge | tilkøb | tilkøbe | køb | købe | køber | bestil | bestille | tegn | tegne | vælg | vælge | beskyt
      | beskytte | sikre | sikr | forsikr | forsikre | doner | donér | donere | donerer | giv | give | giver | støt | støtte | ja | ja tak | jeg vil | vil gerne
      | ønsker | gerne have | opgrader | opgrader til | aktivér | aktiver | start | inkl | inklusive | med | prøv | prøve | bliv | bliv medlem | inkluder | udvid
      | bidrag | bidrage | læg`,
    service: `ordre | ordren | ordrer | min ordre | din ordre | bestilling | bestillingen | bestillinger | ordrestatus | ordrebekræftelse* | ordreopdatering*
      | forsendelse* | forsendelsesstatus | levering | leveringen | leveringsstatus | leveringsbesked* | pakke | pakken | pakker | track and trace | track trace
      | sporingsnummer | booking | bookingbekræftelse | reservation* | aftale om tid | tidsbestilling | aftaler | påmindelse* | påmindelser | faktura | fakturaer
      | regning | regninger | kvittering* | kontoudtog | kontoaktivitet | sikkerhedsadvars* | sikkerhedsbesked* | sikkerhedsmeddelelse* | loginforsøg | transaktion*
      | betalingsbekræftelse | bekræftelse | bekræftelser | svar | kommentar | kommentarer | kommenterer | svarer | nye indlæg | indlæg | emne | emnet | tråd | tråden
      | diskussion* | omtale* | privat besked | private beskeder | på lager igen | igen på lager | er på lager | tilbage på lager | kommer på lager | tilgængelig igen
      | bliver tilgængelig | lagerstatus | prisfald | falder i pris | ansøgning* | henvendelse | forespørgsel | sagen | supportsag* | nulstil* | bekræftelseskode*
      | verifikationskode* | sikkerhedskode* | venneanmodning* | driftsstatus | driftsmeddelelse* | servicebesked* | status`,
    refuse: `ønsker ikke | ønsker …ikke | ønsker ingen | ikke ønsker | ikke ønske | vil ikke | vil gerne ikke | ikke vil | vil helst ikke | helst ikke | vil ikke have
      | gerne undgå | ikke modtage | modtage ikke | ikke have | ikke tilmeldes | ikke kontaktes | ikke kontakte | ikke kontaktet | send mig ikke | send ikke
      | send mig ingen | send ingen | kontakt mig ikke | kontakt ikke | ring ikke | skal ikke | må ikke | må …ikke | ingen reklame* | ingen nyhedsbrev*
      | intet nyhedsbrev | ingen tilbud | ingen mail* | ingen e-mail* | ingen markedsføring | ingen marketing* | ingen sms | ingen beskeder | ingen cookies
      | ingen tracking | ingen sporing | ingen forsikring | ingen garanti | ingen beskyttelse | ingen donation | ingen deling | ingen profilering
      | ingen videregivelse | ingen personlige | ingen gaveindpakning | intet medlemskab | intet abonnement | intet samtykke | ingen tak | har ikke brug
      | behøver ikke | behøver ingen | accepterer ikke | accepterer …ikke | accepterer ingen | accepter ikke | acceptér ikke | ikke accepterer | ikke acceptere
      | samtykker ikke | ikke samtykke | ikke samtykker | giver ikke samtykke | giver ikke | giver ikke tilladelse | tillader ikke | tillader …ikke | tillader ingen
      | tillad ikke | tillad ingen | ikke tillade | godkender ikke | godkend ikke | ikke enig | er ikke enig | ikke interesseret | ingen interesse | del ikke
      | del …ikke | ikke dele | ikke deles | sælg ikke | sælg …ikke | ikke sælge | ikke sælges | videregiv ikke | videregiv …ikke | ikke videregive | ikke videregives
      | brug ikke | brug …ikke | anvend …ikke | ikke bruges | ikke anvendes | tilmeld mig ikke | ikke længere | frabeder | frabede | frabedes | fravælg | fravælger
      | fravælge | afviser | afvis | afvise | afslår | afslå | nægter | gør indsigelse | indsigelse mod | modsætter mig | afmeld | afmeld mig | afmelde | afmeldes
      | framelder | frameld | framelde | trækker …tilbage | opt out | nej tak | nejtak | hellere ikke | uden forsikring | uden garanti | uden beskyttelse
      | uden afbestilling* | slet mig | fjern mig | stop med`,
    spare: `til enhver tid afmelde | til enhver tid …afmelde | til enhver tid …framelde | til enhver tid …trække | til enhver tid …tilbagekalde
      | til enhver tid …opsige | altid afmelde | altid …afmelde | altid framelde | altid …framelde | altid …trække | når som helst afmelde | når som helst …afmelde
      | når som helst …framelde | når som helst …trække | når som helst …opsige | kan …afmelde | kan …framelde | kan …trække | kan …tilbagekalde | kan afmelde
      | kan framelde | kan …frameldes | afmeld når | afmeld dig når | afmelde dig når | afmeld dig igen | afmelde mig igen | afmelde sig | afmelding kan
      | afmelding når | frameld når | frameld dig når | afmeld dig nemt | afmeld med | afmeld via | afmeldingslink | link til at afmelde | for at afmelde
      | kan …afvise | kan …fravælge | kan gøre indsigelse | ret til at gøre indsigelse | ret til indsigelse | ret til at trække | vil ikke gå glip | ikke gå glip
      | gå ikke glip | gå aldrig glip | ønsker ikke at gå glip | ikke misse | mis ikke | ikke kun | hvis du ikke | såfremt du ikke | medmindre | hvorfor ikke
      | glem ikke | uforpligtende | uden forpligtelse* | uden binding | ikke nødvendige | ikke nødvendigt | du behøver ikke | ingen binding | ikke strengt nødvendige
      | afmeld …når som helst | afmelding …når som helst | afmelde …når som helst | frameld …når som helst | framelde …når som helst | afmelde dig igen`,
    promise: `vi vil aldrig | vi vil ikke | vi deler aldrig | vi deler ikke | vi deler …ikke | vi deler …aldrig | vi sælger aldrig | vi sælger ikke
      | vi sælger …aldrig | vi sælger …ikke | vi videregiver aldrig | vi videregiver ikke | vi videregiver …ikke | vi videregiver …aldrig | vi giver aldrig
      | vi giver ikke | vi sender ikke | vi sender aldrig | vi bruger ikke | vi spammer | vi udleverer …ikke | vi udleverer aldrig | bliver ikke videregivet
      | bliver ikke delt | bliver ikke solgt | bliver aldrig | videregives ikke | videregives aldrig | deles ikke | deles aldrig | sælges ikke | sælges aldrig
      | udleveres ikke | ikke blive videregivet | ikke blive delt | ikke blive solgt | aldrig blive | ingen spam | intet spam | lover ikke | lover aldrig
      | uden at dele`,
    untick: `fjern flueben* | fjern fluebenet | fjern hakket | fjern markering* | fjern krydset | fjern afkryds* | fravælg feltet | afmarker | afmarkér
      | lad feltet stå tomt | lad …stå tomt | sæt ikke kryds | slå fra hvis | slå fra såfremt | ikke framelde | ikke afmelde | ikke fravælge | ikke afvise`,
    yes: `ja | ja tak | jatak | jo | jo tak | ok | okay | accepter | acceptér | accepterer | jeg accepterer | tillad | godkend | enig | jeg er enig | til | slået til
      | aktiveret | gerne | selvfølgelig | tilmeld`,
    no: `nej | nej tak | nejtak | næ | nix | aldrig | ingen | intet | uden | afvis | jeg afviser | afslå | ikke | fra | slået fra | deaktiveret | ikke nu
      | ikke interesseret | ingen interesse | ikke nødvendigt | afmeld | frameld | opt out | ellers tak | ikke tak | hellere ikke`,
    right: `sælg ikke mine | sælg ikke mine …oplysninger | sælg eller del ikke | sælg eller del …ikke | del ikke mine | videregiv ikke mine | ikke sælge eller dele
      | gør indsigelse mod …markedsføring | indsigelse mod …markedsføring | indsigelse mod behandling* | indsigelse mod profilering | indsigelse mod …behandling
      | ret til indsigelse | ret til at gøre indsigelse | begræns behandling* | begrænse behandling* | begræns brugen`,
    similarProducts: `lignende produkter | lignende varer | lignende ydelser | lignende tjenester | lignende tjenesteydelser | lignende services
      | tilsvarende produkter | tilsvarende varer | tilsvarende ydelser | tilsvarende tjeneste* | egne tilsvarende | egne lignende | egne produkter`,
    byActing: `ved at tilmelde | ved at tilmelde dig | ved at tilmelde mig | ved at klikke | ved at trykke | ved at oprette | ved at registrere | ved at fortsætte
      | ved at bruge | ved at benytte | ved at anvende | ved at købe | ved at bestille | ved at afgive | ved at gennemføre | ved at indsende | ved at sende
      | ved at indtaste | ved at afkrydse | ved at sætte kryds | ved at deltage | ved at logge | ved at abonnere | ved at acceptere | ved at besøge | ved at surfe
      | ved at booke | ved at krydse | ved at udfylde | ved at gå videre | ved at blive medlem | ved at downloade | ved tilmelding | ved din tilmelding | ved brug af
      | ved fortsat brug | ved fortsat at | ved køb | ved bestilling | ved oprettelse | ved registrering | ved indsendelse | ved klik på | med din tilmelding
      | når du tilmelder | når du klikker | når du fortsætter | når du opretter | når du bruger | når du handler | når du trykker | hvis du fortsætter
      | hvis du klikker videre | hvis du bruger | klikker du videre | fortsætter du | accepterer du | giver du samtykke`,
    legitimateInterest: `legitim interesse | legitime interesser | legitime interesse | berettiget interesse | berettigede interesser | berettigede interesse
      | legitimt grundlag | lovlig interesse`,
    shame: `betaler hellere | betale hellere | hellere betale | vil hellere betale | betale fuld pris | betaler fuld pris | fuld pris | gerne betale mere
      | betaler gerne mere | vil ikke spare | ønsker ikke at spare | vil ikke have rabat | hader rabat* | hader at spare | kan ikke lide at spare
      | kan ikke lide rabat* | bryder mig ikke om | er ligeglad | ligeglad | jeg tager chancen | tager chancen | tager risikoen | løber risikoen | løber en risiko
      | på eget ansvar | på egen risiko | uforsikret | ubeskyttet | går glip | går hellere glip | vil gerne gå glip | vil hellere gå glip | nej til besparelser
      | jeg har råd til | dropper rabatten | dropper min rabat | giver afkald på | interesserer mig ikke`,
    benefit: `spar penge | spare penge | spare | spar | besparelse* | rabatten | min rabat | 5 rabat | 10 rabat | 15 rabat | 20 rabat | 25 rabat | 50 rabat
      | procent rabat | velkomstrabat | velkomstgave | mine fordele | eksklusive fordele | billigere | gratis | gave | gaver | min rabatkode | bedste pris
      | laveste pris | beskyttet | forsikret | tryg | tryghed | sorgløs* | bonus | bonuspoint | vinde | vind | chance for | chancen for | gode tilbud | fede tilbud
      | sundere | sundhed | lykkeligere | klogere | flere kunder | større omsætning`,
    acceptButton: `accepter | acceptér | accepter alle | acceptér alle | accepter alt | accepter cookies | acceptér cookies | accepter alle cookies
      | acceptér alle cookies | jeg accepterer | accepterer | accepter og | tillad | tillad alle | tillad alle cookies | tillad cookies | tillad alt | godkend
      | godkend alle | godkend alle cookies | godkend cookies | samtykke | jeg samtykker | giv samtykke | giv samtykke til alle | enig | jeg er enig | forstået
      | jeg forstår | det er forstået | ok | okay | fint | helt fint | det er ok | det er okay | det er fint | ja | ja tak | ja til alle | ja tak til alle | vælg alle
      | aktiver alle | aktivér alle | slå alle til | alt i orden | javel | lyder godt | luk og accepter`,
    rejectButton: `afvis | afvis alle | afvis alt | afvis cookies | afvis alle cookies | afslå | afslå alle | afvise | jeg afviser | nægt | nægt alle | nej | nej tak
      | nejtak | ellers tak | accepter ikke | acceptér ikke | tillad ikke | ikke accepter | jeg accepterer ikke | kun nødvendig* | kun de nødvendige | kun strengt
      | kun tekniske | kun påkrævede | kun funktionelle | kun essentielle | nødvendige cookies alene | brug kun nødvendige | tillad kun nødvendige | accepter kun
      | acceptér kun | accepter nødvendige | acceptér nødvendige | godkend nødvendige | godkend kun | tillad nødvendige | kun det nødvendige
      | strengt nødvendige cookies | fortsæt uden | uden at acceptere | uden accept | uden samtykke | uden cookies | frabed | fravælg | fravælg alle | frameld
      | gør indsigelse | indsigelse | ikke interesseret | ingen interesse | vil ikke | ønsker ikke | slå alle fra | deaktiver alle | deaktivér alle | ingen cookies
      | hellere ikke | sælg ikke | del ikke | fuld pris | betaler hellere | uden forsikring | uden beskyttelse`,
    settingsButton: `indstillinger | cookieindstillinger | cookie indstillinger | cookie-indstillinger | indstil cookies | administrer | administrér
      | administrer cookies | administrer valg | administrer indstillinger | administrer præferencer | administrer samtykke | tilpas | tilpas indstillinger
      | tilpas valg | tilpas cookies | tilpasse | præferencer | flere valgmuligheder | flere muligheder | muligheder | valgmuligheder | vis detaljer | se detaljer
      | detaljer | vis formål | vælg cookies | vælg selv | vælg indstillinger | vælg præferencer | rediger indstillinger | redigér indstillinger | ændre indstillinger
      | skift indstillinger | konfigurer | konfigurér | privatlivsindstillinger | mine valg | flere indstillinger | avancerede indstillinger | styr mine
      | personaliser | personalisér`,
    saveButton: `gem | gem indstillinger | gem valg | gem mine valg | gem præferencer | gem ændringer | gem og luk | gem og fortsæt | gem mit valg | bekræft valg
      | bekræft mine valg | bekræft mit valg | bekræft præferencer | bekræft valgte | tillad valgte | tillad udvalgte | tillad valg | accepter valgte
      | acceptér valgte | accepter udvalgte | godkend valgte | godkend valg | godkend udvalgte | brug valgte | anvend | anvend valg | anvend indstillinger
      | opdater indstillinger | kun valgte | opdater præferencer | accepter valgt | tillad valgt | gem valgt | godkend valgt`,
    closeButton: `luk | luk vindue | luk vinduet | luk dialog | senere | måske senere | ikke nu | spring over | springe over | annuller | annullér | afbryd | fortryd
      | tilbage | påmind mig senere | mind mig om det senere | skjul | en anden gang | gå tilbage`,
    submitButton: `betal | betal nu | gå til betaling | til betaling | køb | køb nu | bestil | bestil nu | gennemfør køb | gennemfør ordre | gennemfør bestilling
      | gennemfør betaling | afgiv ordre | afgiv bestilling | placer ordre | placér ordre | bekræft ordre | bekræft køb | bekræft bestilling | bekræft og betal
      | godkend køb | ordre med betalingspligt | til kassen | gå til kassen | gå til kasse | kasse | læg i kurv | læg i kurven | læg i indkøbskurv | føj til kurv
      | tilføj til kurv | gå til kurv | send | indsend | send ordre | afsend | registrer | registrér | registrer dig | tilmeld | tilmeld dig | tilmeld mig
      | tilmeld nu | tilmeld nyhedsbrev | opret | opret konto | opret en konto | opret bruger | opret profil | opret kundekonto | opret dig | bliv medlem | bliv kunde
      | deltag | deltag nu | vær med | abonner | abonnér | abonnér nu | book | book nu | bestil tid | reserver | reservér | doner | donér | donér nu | giv et bidrag
      | støt nu | prøv gratis | start gratis | start prøveperiode | ansøg | ansøg nu | søg nu | send ansøgning | indløs | log ind | log på | login | download
      | hent nu | aktiver | aktivér | bekræft | færdiggør | fuldfør | hent mit | se min | skriv mig op | få adgang | få rabat | få min`,
    goOnButton: `fortsæt | videre | næste | næste trin | næste side | gå videre | gå til | start | begynd | kom i gang | åbn | se | vis | færdig | afslut | udforsk
      | fremad | fortsæt til | fortsæt med`,
    signupPage: `opret konto | opret en konto | opret bruger | opret profil | opret dig | opret kundekonto | ny kunde | nye kunder | ny bruger | registrer
      | registrering | registrer dig | tilmeld dig | bliv medlem | bliv kunde | ikke kunde endnu | har du ikke en konto`,
    checkoutPage: `gennemfør køb | gennemfør ordre | gennemfør bestilling | gennemfør betaling | afgiv ordre | afgiv bestilling | bekræft ordre | bekræft køb
      | bekræft og betal | ordreoversigt | din ordre oversigt | ordreoverblik | betal nu | godkend køb | sikker betaling | gennemse ordre`,
    shopPage: `til kassen | kassen | kasse | kurv | kurven | indkøbskurv | betaling | betalingsmetode | betalingsmåde | betalingsoplysninger | leveringsadresse
      | faktureringsadresse | fakturaadresse | leveringsmetode | leveringsmåde | forsendelsesmetode | fragtmetode | din ordre | din bestilling | levering og betaling`,
    loginPage: 'log ind | log på | login | logind | har du allerede en konto',
    accountPage: `indstillinger | min konto | din konto | kontoindstillinger | min profil | rediger profil | profilindstillinger | præferencer
      | kommunikationspræferencer | notifikationsindstillinger | e-mailindstillinger | mailindstillinger | e-mail præferencer | privatlivsindstillinger
      | gem ændringer | gem indstillinger | mine oplysninger | notifikationer | abonnementer | mine samtykker`,
    signedInPage: 'log ud | log af | logud | logout',
    newsletterPage:
      'nyhedsbrev* | tilmeld nyhedsbrev | abonner | abonnér | mailingliste | hold dig opdateret | få nyheder | nyhedsmail',
  },
};
