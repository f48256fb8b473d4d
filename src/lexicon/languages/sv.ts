import type { Lexicon } from '../lexicon.js';

export const sv: Lexicon = {
  language: 'sv',
  script: 'latin',
  common:
    'och att jag är inte på av som till om kan mig min mitt mina dig din ditt dina ni er vår vårt våra vi när eller från så också vill även ett den det köp varukorg mer här',
  hint: 'godkänn|samtyck|accepter|tillåt|håller med|nyhetsbrev|nyhetsmejl|prenumer|ta emot|få erbjud|erbjudand|reklam|marknadsför|uppdaterad|tredje part|tredjepart|partner|försäkring|garanti|skydd|skydda|donera|donation|skänk|villkor|avtal|läst|avböj|avvis|neka|avregistrer|cookies|kakor|kreditupplysning|kreditprövning|medlemskap|provperiod|prova gratis|personlig|personanpass|skicka mig|kontakta|dela mina|lämna ut|mina uppgifter|presentinslag|slå in|klimat|annons|samarbets|anmäl mig|håll mig|meddela mig|ja tack|erbjudanden|analysera|utvalda|gratis|kreditvärd|tagit del|skicka',
  phrases: {
    marketing: `nyhetsbrev* | nyhetsmail* | nyhetsmejl* | nyhetsutskick* | e-nyhetsbrev | mejllista* | maillista* | e-postlista* | epostlista* | sändlista*
      | utskickslista* | reklam | reklamen | reklamutskick* | reklammail | reklammejl | reklambrev | reklammeddelande* | reklamerbjudande* | reklammaterial
      | marknadsföring | marknadsföringen | marknadsföringsmaterial | marknadsföringsmail | marknadsföringsmejl | marknadsföringsutskick* | marknadsföringsmeddelande*
      | marknadsföringssyfte* | marknadsföringsändamål | marknadsföringskommunikation | marknadsföringsinformation | marknadsföringserbjudande*
      | marknadsförings e-post | direktmarknadsföring | direktreklam | e-postmarknadsföring | e-post marknadsföring | telemarketing | marketing mail* | marketingmail*
      | direct marketing | kommersiell kommunikation | kommersiella meddelanden | kommersiella utskick | kommersiell information | kampanjutskick* | kampanjmail
      | kampanjmejl | säljfrämjande | försäljningssyfte* | erbjudanden via | erbjudanden per | erbjudanden på mail | erbjudanden på mejl | erbjudanden och nyheter
      | nyheter och erbjudanden | erbjudanden och inspiration | nyheter och inspiration | erbjudanden och rabatter | nyheter om | nyheter från | erbjudanden från er
      | håll mig uppdaterad | hålla mig uppdaterad | håll dig uppdaterad | hålla dig uppdaterad | hålla er uppdaterad | håll mig informerad | hålla mig informerad
      | hålla dig informerad | hållas uppdaterad | hållas informerad | håll mig underrättad | information om …produkter | information om …erbjudanden
      | information om …tjänster | information om …kampanjer | om nya produkter | om erbjudanden | om nyheter | om kampanjer | om våra produkter | om våra erbjudanden
      | om våra tjänster | om andra produkter | om rabatter | om särskilda erbjudanden | om kommande erbjudanden | först med att | bli först | vara först
      | höra från er | höra mer om | få tips | till din inkorg | till min inkorg | i inkorgen | i din inkorg | direkt i mejlen | direkt i mailen
      | marknadsundersökning* | kundundersökning* | kundnöjdhet* | personliga erbjudanden | personligt anpassade erbjudanden | exklusiva erbjudanden
      | specialerbjudanden | skräddarsydda erbjudanden | aktuella erbjudanden | våra erbjudanden`,
    weakMarketing: `erbjudande | erbjudanden | erbjudandena | specialerbjudande* | kampanj | kampanjer | kampanjerbjudande* | rabatt | rabatter | rabattkoder
      | rabattkuponger | kuponger | värdekuponger | vouchers | nyheter | nyhet | nytt från | marketing | förmåner | förmånserbjudande* | medlemserbjudande*
      | medlemsförmåner | tävlingar | tävling | utlottning* | rea | reor | fynd | inspiration | tips | goda råd | trender | katalog | kataloger | broschyr* | magasin
      | produktnyheter | produktinformation | produktuppdatering* | uppdateringar | inbjudningar | evenemang | event | nya produkter | nya kollektion*
      | produkter och tjänster | prenumerera | promotion* | säljutskick`,
    message: `e-post* | epost* | e-mail* | email* | mail | mailen | mejl | mejlen | mailutskick | utskick | meddelande | meddelanden | sms | sms:et | notis | notiser
      | notifikation* | notifiering* | push notiser | pushnotis* | pushmeddelande* | avisering* | aviseringar | information | info | nyheter | uppdateringar
      | uppdatering | telefon | telefonsamtal | samtal | post | brev | inbjudningar | evenemang | event | enkäter | artiklar | prenumerera | kommunikation
      | påringning*`,
    sharing: `dela mina uppgifter | delning av mina | delning av uppgifter | delning av data | delning av personuppgifter | datadelning | utlämnande av
      | lämna ut mina | lämnas ut till | lämna ut till | lämna vidare | lämnas vidare | överföring av mina | delas med tredje* | delas med partner*
      | delas med samarbets* | delas med andra | delas med utvalda | delar mina uppgifter | vidareförmedla* | säljas till | sälja mina | försäljning av mina
      | försäljning av personuppgifter | erbjudanden från partner* | erbjudanden från våra partner* | erbjudanden från samarbetspartner*
      | erbjudanden från våra samarbets* | erbjudanden från tredje* | erbjudanden från utvalda | erbjudanden från våra utvalda | partnererbjudande*
      | nyhetsbrev från partner* | reklam från tredje* | reklam från partner* | information från samarbets*`,
    profiling: `profilering | kundprofil* | intresseprofil* | skapa en profil över | skapa profiler | bygga en profil | personanpassad* | personanpassa*
      | personanpassning | personaliserad* | personalisering | personalisera* | personligt anpassad* | individanpassad* | individuellt anpassad* | personliga annonser
      | personlig annonsering | personlig reklam | personlig marknadsföring | personliga rekommendationer | personligt innehåll | riktad annons* | riktade annonser
      | riktad reklam | riktad marknadsföring | riktat innehåll | riktade erbjudanden | rikta annonser | rikta reklam | rikta marknadsföring | målinriktad*
      | anpassade annonser | anpassad annonsering | anpassad reklam | anpassat innehåll | anpassade erbjudanden | anpassad marknadsföring | anpassa annonser
      | anpassa innehåll | anpassa erbjudanden | anpassa reklam | anpassa marknadsföring | skräddarsy* annons* | skräddarsytt innehåll | skräddarsydd reklam
      | relevanta annonser | relevant annonsering | relevant reklam | intressebaserad* | beteendebaserad* | beteendestyrd* | köpbeteende* | köpvanor | köpmönster
      | inköpsvanor | inköpsbeteende | surfvanor | surfbeteende* | onlinebeteende | beteendemönster | automatiserat beslut* | automatiserade beslut
      | automatiserat beslutsfattande | automatiserad behandling | utifrån mina intressen | efter mina intressen | baserat på mina | baserat på mitt | baserad på min
      | analys av mina | analys av mitt`,
    credit: `kreditupplysning* | kreditupplysningsföretag* | kreditprövning* | kreditkontroll* | kredit kontroll | kreditbedömning* | kreditvärdighet*
      | kreditvärdering | kreditbetyg | kreditpoäng | kreditscore* | kredithistorik | kreditrapport* | kreditinformation | kreditkoll | uc | uc ab | bisnode
      | creditsafe | experian | betalningsanmärkning* | skuldregist* | dun och bradstreet`,
    cookies: `cookie* | kakor | kakorna | kaka | webbkakor | spårning | spårningsteknik* | spårningsteknolog* | spårningspixlar | spårningsverktyg | spårare
      | web beacons | webbfyrar | webbanalys* | webbstatistik | google analytics | liknande teknik* | liknande teknolog* | besöksstatistik | användningsstatistik
      | användningsanalys | annons id | enhetsegenskaper | information på en enhet | information på din enhet | exakt geolokaliser* | geolokaliser* | exakt plats*
      | annonsmätning | innehållsmätning | mätning av annonser* | mäta annons* | retargeting | remarketing | inte nödvändiga | icke nödvändiga | ej nödvändiga
      | målgruppsanalys* | målgruppsmätning* | tredjepartstjänst* | externa tjänster | tjänster från tredje* | tredjeparts tjänster`,
    weakCookies: `analytics | analys | analyser | statistik | statistiska | statistisk | prestanda | targeting | inriktning | inställningscookies | preferenser
      | sociala medier | sociala nätverk | externt innehåll | externa medier | annonsnätverk* | reklamnätverk* | användningsdata | diagnostikdata | felrapporter
      | kraschrapporter | mätning | målgruppsinriktad* | publikmätning* | besöksmätning* | publikundersökning* | mätningar`,
    necessary: `nödvändiga cookie* | nödvändiga kakor | strikt nödvändig* | absolut nödvändig* | tekniskt nödvändig* | tekniska cookie* | tekniska kakor
      | väsentliga cookie* | funktionella cookie* | obligatoriska cookie* | helt nödvändig* | alltid aktiv* | alltid på | alltid aktiverad* | alltid påslagen
      | kan inte stängas av | kan inte inaktiveras | kan inte väljas bort | går inte att stänga av | cookies är nödvändiga`,
    extra: `reseförsäkring* | avbeställningsförsäkring* | avbeställningsskydd* | avbokningsskydd* | avbokningsförsäkring* | olycksfallsförsäkring* | bagageförsäkring*
      | biljettförsäkring* | produktförsäkring* | mobilförsäkring* | telefonförsäkring* | skärmförsäkring | elektronikförsäkring* | fraktförsäkring*
      | transportförsäkring* | paketförsäkring* | leveransförsäkring* | trygghetsförsäkring* | låneskydd* | betalskydd* | betalningsskydd* | självrisk*
      | självriskreducering | självriskeliminering | förlängd garanti | förlängda garanti* | garantiförlängning | utökad garanti | extra garanti | tilläggsgaranti
      | års extra | trygghetsavtal* | trygghetspaket* | trygghetsplan | serviceavtal | servicepaket | skyddsplan* | skyddspaket* | produktskydd | köpskydd
      | leveransskydd | fraktskydd | paketskydd | prisskydd | utökat skydd | extra skydd | utökad täckning | drulleförsäkring | med försäkring | skydda mitt köp
      | skydda min | gratis provperiod | provperiod* | kostnadsfri provperiod | provmånad | prova gratis | prova kostnadsfritt | testa gratis | gratis i 30
      | dagar gratis | månad gratis | månader gratis | gratis månad | provprenumeration | provmedlemskap | premiummedlemskap | premium medlemskap
      | premiumprenumeration | premium prenumeration | premiumversion | plus medlemskap | betalt medlemskap | medlemsavgift | automatisk förnyelse
      | förnyas automatiskt | automatiskt förnyas | automatiskt förlängs | förlängs automatiskt | månadsgivare | månadsgåva | månatlig gåva | bli månadsgivare
      | autogiro | prenumerera och spara | presentinslagning* | presentinslagen | slå in som present | inslagning | inslagen som present | presentförpackning*
      | presentpapper | presentask | presentpåse | slå in min | prioriterad ombordstigning | priority boarding | fast track | loungetillträde | lounge tillträde
      | platsbokning | sittplatsbokning | platsval | extra bagage | incheckat bagage | extra benutrymme | avrunda | runda upp | runda av | klimatkompens*
      | klimatkompensera* | klimatbidrag | klimatneutral* | kompensera för | koldioxidkompens* | co2 kompens* | extra kostnad | extra avgift | mot en avgift
      | mot avgift | tilläggsavgift | tillägg för | för endast | för bara | installationstjänst | monteringstjänst | montering för | flexbiljett | flex biljett
      | ombokningsbar* biljett | ombokningsskydd | till välgörenhet | välgörande ändamål | stöd oss med`,
    weakExtra: `försäkring | försäkringar | försäkringen | försäkra | försäkrad | garanti | donation | donationer | donera | gåva | skänk | skänka | medlemskap
      | medlemskapet | prenumeration | prenumerationer | prenumerationen | abonnemang | abonnemanget | välgörenhet | dricks`,
    addable: `premium | uppgradering | uppgradera | paket | skydd | täckning | bidrag | montering | installation | serviceavgift | avgift | presentservice | prioritet
      | tillval | trygghet`,
    recurring: `automatisk förnyelse | förnyas automatiskt | automatiskt förnyas | förnyas | automatiskt förlängs | förlängs automatiskt | löpande abonnemang
      | löpande prenumeration | löper tills | tills du säger upp | tills du avslutar | tills vidare | återkommande | månatlig betalning* | månadsbetalning | månadsvis
      | debiteras månad* | debiteras årl* | dras varje månad | dras automatiskt | månadsgivare | månadsgåva | månatlig gåva | autogiro | månadsabonnemang
      | årsabonnemang | prenumerera och spara | stående order | auto renew*`,
    period: `per månad | i månaden | månad | månader | mån | kr mån | varje månad | månatlig* | per år | om året | årligen | årlig | varje år | per vecka | i veckan
      | abonnemang | abonnemanget | prenumeration | prenumerationen | medlemskap | medlemskapet | provperiod* | därefter | sedan`,
    terms: `användarvillkor* | användningsvillkor* | allmänna villkor* | köpvillkor* | försäljningsvillkor* | leveransvillkor* | avtalsvillkor*
      | villkor och bestämmelser | regler och villkor | villkor för | tjänstevillkor* | servicevillkor* | medlemsvillkor* | medlemskapsvillkor*
      | prenumerationsvillkor* | abonnemangsvillkor* | tävlingsvillkor* | tävlingsregler* | deltagarvillkor* | bokningsvillkor* | resevillkor* | resebestämmelser*
      | transportvillkor* | hyresvillkor* | licensvillkor* | licensavtal* | användaravtal* | kundavtal* | köpeavtal* | tjänsteavtal* | serviceavtal för
      | försäkringsvillkor* | betalningsvillkor* | betalvillkor* | avbokningsvillkor* | ångerrätt* | ordningsregler* | uppförandekod* | gemenskapsregler*
      | forumregler* | slutanvändar* | eula | terms of service | rättsligt meddelande | kontovillkor*`,
    weakTerms: `villkor | villkoren | regler | reglerna | riktlinjer | riktlinjerna | avtal | avtalet | kontrakt | bestämmelser | bestämmelserna | stadgar | stadgarna
      | policy | policyn | förklaring`,
    privacy: `integritetspolicy* | integritets policy | integritetsmeddelande* | integritetsförklaring* | integritetsskydd* | integritetsvillkor*
      | integritetsinformation | sekretesspolicy* | sekretessmeddelande* | sekretessförklaring* | sekretessvillkor* | sekretessregler | personuppgiftspolicy*
      | personuppgiftshantering* | personuppgiftsinformation | dataskyddspolicy* | dataskyddsinformation* | dataskyddsförklaring* | dataskyddsmeddelande* | dataskydd
      | dataskyddsförordning* | datapolicy | privacy policy | cookiepolicy* | cookie policy* | gdpr | pul | information om personuppgift*
      | hantering av personuppgifter | hanterar personuppgifter | policy för personuppgifter | hanterar mina personuppgifter`,
    processing: `behandling av mina | behandling av dina | behandling av personuppgifter | behandling av personlig* | behandling av uppgifter | behandlar mina
      | behandla mina | behandlar dina | behandla dina | lagring av mina | lagrar mina | lagra mina | sparar mina | spara mina uppgifter | sparas mina
      | användning av mina | använda mina | använder mina | insamling av | samlar in | uppgifter …behandlas | uppgifter …lagras | uppgifter …sparas
      | uppgifter …används | uppgifter …registreras | personuppgifter …behandlas | personuppgifter …lagras | personuppgifter …sparas | personuppgifter …används
      | personuppgiftsbehandling* | databehandling | hantering av mina | hanterar mina`,
    age: `år gammal | år eller äldre | fyllt 18 | fyllt 16 | fyllt 15 | fyllt 13 | fyllt 20 | över 18 | över 16 | över 15 | över 13 | över 20 | minst 18 | minst 16
      | minst 15 | minst 13 | minst 20 | äldre än 18 | är 18 | är 16 | är 20 | myndig | 18 år | 16 år | 20 år | åldersgräns*`,
    convenience: `kom ihåg mig | kom ihåg min | kom ihåg mitt | kom ihåg mina | kom ihåg lösenord* | kom ihåg inloggning* | kom ihåg detta | kom ihåg denna
      | minns mig | förbli inloggad | fortsätt vara inloggad | håll mig inloggad | håll mig kvar | låt mig vara inloggad | stanna inloggad | vara inloggad
      | logga in mig automatiskt | logga in automatiskt | automatisk inloggning | samma adress | samma som | är samma | är densamma | identisk med | är identisk
      | leveransadress är | leveransadressen är | fakturaadressen är | faktureringsadress är | använd som | använd samma | använd denna adress
      | använd den här adressen | som faktureringsadress | som fakturaadress | som leveransadress | annan leveransadress | annan adress | en annan adress
      | annan fakturaadress | annan faktureringsadress | alternativ leveransadress | avvikande leveransadress | skicka till en annan | leverera till en annan
      | leverera till annan | spara mina | spara min | spara mitt | spara kort* | spara kortuppgifter | spara betal* | spara adress* | spara denna | spara detta
      | spara den här | spara uppgifter* | spara som | spara till | spara i | till nästa gång | nästa gång | framtida köp | framtida beställning* | framtida bruk
      | i adressbok* | namn …nästa gång | som standard | standardadress | visa lösenord* | dölj lösenord* | är en present | det är en present | är en gåva till
      | som present | som gåva | presentkort kod | presentkort som | hälsning | personlig hälsning | presentmeddelande | jag har en rabattkod
      | jag har ett presentkort | använd rabattkod | ange rabattkod | använd presentkort | filter | filtrera | sortera | i lager | fri frakt | gratis frakt
      | gratis leverans | välj alla | markera alla | jag är inte en robot | inte en robot | ingen robot | är en människa | offentlig profil | profil offentlig
      | denna enhet | den här enheten | denna dator | den här datorn | denna webbläsare | offentlig dator | delad dator | betrodd enhet | lita på | visa inte igen
      | visa inte detta igen | fråga inte igen | kopia till mig | skicka en kopia | skicka kopia | handla som företag | företagskund | handla som gäst`,
    nearMiss: `marknadsavdelning* | marknadsavdelningen | marknadsföringsavdelning | marknadsföringsavdelningen | avdelningen för marknadsföring | marknadschef*
      | marknadsföringschef | marknadsförare | marketing manager* | marknadskoordinator | marknadsföringsbyrå | reklambyrå* | reklambyrån | försäljning och marknad*
      | sälj och marknad* | marknad och | nyhetsbrevsarkiv | nyhetsbrevsarkivet | arkiv nyhetsbrev | nyhetsarkiv* | tidigare nyhetsbrev | pressmeddelande* | dela på
      | dela via | dela detta | dela denna | dela med vänner | dela med en vän | dela länk | dela med dig | dela din | fildelning | bilpool | dela skärm | dela upp
      | en del | del av | kreditkort* | kredit kort | kreditgräns* | kreditbelopp | kredit eller | betalkort* | presentkort* | presentkortet | rabattkod | rabattkoden
      | rabatt kod | kampanjkod | kampanjkoden | värdekod* | kupongkod* | e-postadress* | e-post adress* | e-mailadress* | e-mail adress* | mailadress* | mejladress*
      | html e-post | vanlig text | ren text | telefonnummer* | anmälningsformulär | integritetsinställning* | sekretessinställning* | dataskyddsombud* | småkakor
      | kakor recept | chocolate chip cookies | cookie dough | chokladkakor | sökvillkor | väderförhållanden | arbetsvillkor | anställningsvillkor | i gott skick
      | försäkringsnummer | försäkringskassan | sjukförsäkring* | hälsoförsäkring | försäkringsbrev | års garanti | månaders garanti | år garanti | garantibevis
      | garantitid | prisgaranti | nöjd kund garanti | skriv meddelande | ditt meddelande | skicka meddelande | skicka ett meddelande | meddelande till oss
      | din e-post | din mail | din mejl | uppdatera varukorg* | uppdatera profil* | uppdatera kundvagn* | senaste uppdatering* | senast uppdaterad
      | programuppdatering* | bli partner | partnerprogram* | partner login | min partner | din partner | partners namn | partnerns | vi accepterar | vi tar emot
      | accepterade kort | accepterade betal* | instämmer helt | instämmer delvis | instämmer inte | håller helt med | håller delvis med | i enlighet med …policy*
      | enligt …integritets* | enligt …personuppgifts* | enligt …dataskydds* | enligt …sekretess* | enligt vår | som beskrivs i …policy* | beskrivs i …policy*
      | beskrivet i …policy* | se …integritetspolicy* | se vår | läs vår …policy* | läs mer | läs om | i vår integritets* | i vår personuppgifts* | i vår dataskydds*
      | i integritetspolicy* | mer …integritetspolicy* | mer …personuppgiftspolicy* | mer information | jobberbjudande* | lediga jobb | platsannons | begär offert
      | offert | lägg ett bud | visa erbjudanden | se erbjudanden | medlemsnummer | medlemskort | prenumerationsnummer | kundnummer | provversion | demoversion
      | banköverföring | överföra till | överför till | annonsera hos | annonsplats | skärmskydd* | solskydd | avtalsnummer | kontraktsnummer | ändra mina uppgifter
      | redigera uppgifter | hämta i butik | upphämtning i | tips och tricks | provkörning | inget svar | utan moms | epostadress | epostadressen | emailadress
      | emailadressen | försäkringsbolaget`,
    agree: `godkänner | godkänn | godkänna | godkänt | godkännande | godkänns | accepterar | acceptera | accepterat | samtycker | samtycka | samtyck | samtycke
      | samtycke till | ger samtycke | ger mitt samtycke | ge samtycke | lämnar samtycke | lämnar mitt samtycke | ger mitt medgivande | medger | medgivande | tillåter
      | tillåt | tillåta | ger tillåtelse | ge tillåtelse | ger tillstånd | tillstånd att | går med på | gå med på | gå med på att | införstådd | instämmer | instämma
      | håller med | är överens | godtar | godta | ni får | får ni | får kontakta mig | får skicka | får använda | får dela | får lämna | ger er rätt | ger fullmakt
      | fullmakt | härmed | bekräftar härmed | förbinder mig | auktoriserar | bemyndigar | ja tack till | tackar ja till | går inte med på`,
    haveRead: `läst | har läst | har jag läst | tagit del av | ta del av | tagit till mig | förstått | förstår | har förstått | är införstådd med | känner till
      | informerats om | har informerats | är medveten om | läs igenom | genomläst | läs våra`,
    want: `vill gärna | jag vill | vill jag | vill ha | vill få | vill | önskar | jag önskar | gärna | skulle vilja | ja | ja tack | jatack | intresserad av
      | intresse av | är intresserad | jag är med | tackar ja | ser fram emot`,
    receive: `få | får | fått | ta emot | tar emot | tas emot | erhålla | erhåller | mottaga | motta | skicka mig | skicka till mig | skicka oss | skicka | skickas
      | skickat | sänd mig | sända mig | sändas | kontakta mig | kontaktas | kontakta dig | bli kontaktad | kontaktad | mejla mig | maila mig | e-posta mig | ring mig
      | ringa mig | bli uppringd | smsa mig | sms:a mig | informera mig | informeras | informerad | bli informerad | meddela mig | meddelas | underrätta mig
      | underrättas | notifiera mig | avisera mig | berätta för mig | låt mig veta | tipsa mig | påminn mig om | håll mig | hålla mig | håll dig | hållas | anmäl mig
      | anmäla mig | anmäl dig till | anmälan till | registrera mig för | skriv upp mig | prenumerera | prenumererar | prenumerera på | prenumeration på | höra från
      | höra om | få höra | uppdaterad | uppdateras om`,
    share: `dela | delar | delas | delat | dela mina | delning | delning av | lämna ut | lämnar ut | lämnas ut | lämnats ut | lämna …till | lämnas till | lämna vidare
      | lämnas vidare | utlämnande | utlämnas | vidarebefordra | vidarebefordras | vidarebefordrar | överföra | överförs | överföras | överföring | överlåta
      | överlåtas | överlämna | överlämnas | röja | röjas | offentliggöra | sälja | säljer | säljs | säljas | sälj | sålda | försäljning av | hyra ut
      | göra tillgänglig* | görs tillgänglig* | tillgängliga för | tillgång till | ge tillgång | tillhandahålla …till | utbyta | utbyte av | utbyts | användas av
      | används av | behandlas av | samlas in av | skickas till | skicka …till`,
    thirdParty: `tredje part* | tredjepart* | tredje parter | tredjepartsleverantör* | tredjepartsföretag | 3 part | partner | partners | partnerna | partnerföretag
      | partnerbolag | samarbetspartner* | samarbetspartners | samarbets partners | samarbetsföretag | affärspartner* | reklampartner* | annonspartner*
      | marknadsföringspartner* | mediepartner* | koncernbolag* | koncernföretag | bolag inom koncernen | koncernen | företag inom | bolag inom | andra företag
      | andra bolag | andra organisationer | andra varumärken | andra aktörer | utvalda företag | utvalda bolag | noga utvalda | noggrant utvalda | utvalda samarbets*
      | utvalda partners | externa företag | externa parter | externa partners | externa aktörer | närstående bolag | närstående företag | dotterbolag | systerbolag
      | moderbolag | annonsörer* | annonsör* | sponsor | sponsorer | varumärken | leverantörer | återförsäljare | försäkringsbolag | utställare | annonsnätverk*
      | datamäklare | tredje land | tredjeland | kreditupplysningsföretag`,
    personalData: `mina uppgifter | min information | mina data | min data | mina personliga | mina personuppgifter | mina kontaktuppgifter | min adress | mitt namn
      | min e-post* | min mail* | min mejl* | mitt telefonnummer | mitt nummer | min profil | mina köp | mina inköp | mitt köpbeteende | mina köpvanor
      | mina surfvanor | mitt beteende | min användning | min plats | mina intressen | mina preferenser | mina beställningar | min orderhistorik | min köphistorik
      | dina uppgifter | dina data | din information | dina personliga | dina personuppgifter | dina kontaktuppgifter | dina köp | ditt beteende | din användning
      | era uppgifter | personuppgifter | personuppgifterna | personliga uppgifter | personlig information | personliga data | kunddata | kunduppgifter | användardata
      | kontaktuppgifter | köphistorik | orderhistorik | platsdata | platsinformation | positionsdata | uppgifterna | uppgifter om mig | köpvanor | köpbeteende
      | inköpsvanor`,
    analyse: `analysera | analyserar | analyseras | analys av | spåra | spårar | spåras | följa | följer | registrera mina | övervaka | övervakar | utvärdera | bedöma
      | kombinera | kombineras | sammanställa | samköra | samköras | samkörning | profilera | personalisera | personanpassa | anpassa`,
    add: `lägg till | lägga till | lägger till | lägg …till | tillägg | köp | köpa | köper | beställ | beställa | teckna | tecknar | välj | välja | välj till | skydda
      | säkra | försäkra | donera | donerar | skänk | skänka | skänker | ge | ger | stöd | stödja | stötta | ja | ja tack | jag vill | vill ha | uppgradera
      | uppgradera till | aktivera | starta | börja | inkl | inklusive | med | prova | testa | bli | inkludera | utöka | bidra | ta med | boka`,
    service: `order | ordern | beställning | beställningen | beställningar | min order | din order | orderstatus | orderbekräftelse* | orderuppdatering*
      | försändelse* | leverans | leveransen | leveranser | leveransstatus | leveransavisering* | leveransinformation | paket | paketet | spårningsnummer
      | spåra paket | bokning | bokningen | bokningar | bokningsbekräftelse | reservation* | tidsbokning | bokad tid | påminnelse* | påminnelser | faktura | fakturor
      | fakturan | räkning* | kvitto | kvitton | kontoutdrag | kontoaktivitet | säkerhetsvarning* | säkerhetsmeddelande* | inloggningsförsök | transaktion*
      | betalningsbekräftelse | bekräftelse | bekräftelser | svar | svarar | kommentar* | kommentarer | nya inlägg | inlägg | ämne | ämnet | tråd | tråden
      | diskussion* | omnämnande* | privat meddelande | privata meddelanden | direktmeddelande* | åter i lager | i lager igen | tillbaka i lager | finns i lager
      | tillgänglig igen | blir tillgänglig | lagerstatus | prissänkning* | prisfall | ansökan | ansökningar | förfrågan | ärende | ärendet | supportärende*
      | återställ* | bekräftelsekod* | verifieringskod* | säkerhetskod* | vänförfrågan | vänförfrågningar | driftstatus | driftinformation | servicemeddelande*
      | status`,
    refuse: `vill inte | vill …inte | vill ej | vill ej ha | inte vill | inte vill ha | vill inte ha | vill helst inte | helst inte | önskar inte | önskar ej
      | önskar …inte | inte önskar | ej önskar | önskar inga | önskar ingen | vill inte längre | inte längre | inte få | inte ta emot | inte erhålla | inte kontaktas
      | inte kontakta | inte bli kontaktad | skicka inte | skicka mig inte | skicka mig inga | skicka inga | skicka mig ingen | kontakta mig inte | kontakta inte
      | kontakta mig ej | ring inte | ring mig inte | ska inte | får inte | får ej | får …inte | får mina …inte | inget nyhetsbrev | inga nyhetsbrev | ingen reklam
      | inga erbjudanden | inga mail | inga mejl | inga e-post* | ingen e-post | ingen marknadsföring | ingen direktreklam | inga sms | inga utskick
      | inga meddelanden | inga cookies | inga kakor | ingen spårning | ingen försäkring | inget avbeställningsskydd | inget skydd | ingen garanti | ingen donation
      | ingen delning | ingen profilering | inga personliga | inga personanpassade | inget medlemskap | inget abonnemang | inget samtycke | ingen presentinslagning
      | ingen kreditupplysning | behöver inte | behöver ej | behöver ingen | behöver inget | behöver inga | godkänner inte | godkänner ej | godkänner …inte
      | godkänn inte | inte godkänna | inte godkänner | accepterar inte | accepterar …inte | accepterar ej | accepterar inga | acceptera inte | inte acceptera
      | samtycker inte | samtycker ej | samtycker …inte | inte samtycka | inte samtycker | ger inte | ger inget samtycke | ger ej | lämnar inte | tillåter inte
      | tillåter …inte | tillåter inga | tillåter ingen | tillåt inte | tillåt inga | inte tillåta | går inte med på | instämmer inte | håller inte med
      | inte intresserad | ej intresserad | inget intresse | dela inte | dela …inte | inte dela | inte delas | inte delar | sälj inte | sälj …inte | inte sälja
      | inte säljas | sälj ej | lämna inte ut | lämna inte | lämna …inte | lämna ej ut | inte lämna ut | inte lämnas ut | använd inte | använd …inte | inte använda
      | inte användas | anmäl mig inte | avböjer | avböj | avböja | avvisar | avvisa | avsäger mig | avsäga mig | avstår | avstå | avstår från | nekar | neka | vägrar
      | motsätter mig | invänder | invändning mot | avregistrera | avanmäl | avanmäla | avprenumerera | säger nej | tackar nej | tacka nej | opt out | nej tack
      | nejtack | hellre inte | utan försäkring | utan skydd | utan garanti | utan avbeställning* | välj bort | väljer bort | välja bort | bort mig | ta bort mig
      | sluta skicka | spärra | nix`,
    spare: `när som helst avregistrera | när som helst …avregistrera | när som helst avsluta | när som helst …avsluta | när som helst återkalla
      | när som helst …återkalla | när som helst ta tillbaka | när som helst …avanmäla | när som helst …säga upp | när som helst …avprenumerera
      | när som helst avprenumerera | när som helst avanmäla | alltid avregistrera | alltid …avregistrera | alltid …avanmäla | alltid …avsluta | kan …avregistrera
      | kan …avsluta | kan …återkalla | kan …avanmäla | kan …avprenumerera | kan avregistrera | kan avsluta | kan återkalla | kan avanmäla | avregistrera dig när
      | avregistrera mig när | avregistrera när | avsluta när | avanmäl dig när | avprenumerera när | avregistrera dig enkelt | avregistrering kan
      | avregistreringslänk* | avregistrera via | länk för att avregistrera | för att avregistrera | för att avsluta | kan …avböja | kan …neka | kan …tacka nej
      | kan …invända | kan invända | rätt att invända | rätt att återkalla | rätt att göra invändningar | vill inte missa | inte missa | missa inte | missa aldrig
      | missa inga | missa inget | inte bara | om du inte | om ni inte | såvida inte | varför inte | glöm inte | utan förpliktelse* | utan förbindelse*
      | ingen bindningstid | utan bindningstid | inte nödvändiga | inte nödvändigt | du behöver inte | ej nödvändiga | avregistrera …när som helst
      | avanmäl …när som helst | avprenumerera …när som helst | avsluta …när som helst`,
    promise: `vi kommer aldrig | vi kommer inte | vi kommer ej | vi delar aldrig | vi delar inte | vi delar …aldrig | vi delar …inte | vi säljer aldrig
      | vi säljer inte | vi säljer …aldrig | vi säljer …inte | vi lämnar aldrig | vi lämnar inte | vi lämnar …aldrig | vi lämnar …inte | vi skickar inte
      | vi skickar aldrig | vi spammar | vi använder inte | vi ger aldrig | vi ger inte | aldrig delas | aldrig säljas | aldrig lämnas | aldrig att | delas inte
      | delas aldrig | delas ej | säljs inte | säljs aldrig | säljs ej | lämnas inte ut | lämnas aldrig ut | lämnas ej ut | lämnas inte vidare | lämnas aldrig vidare
      | lämnas inte | lämnas aldrig | inte att delas | inte att säljas | inte att lämnas | ingen spam | inget spam | ingen skräppost | lovar att inte
      | lovar att aldrig | utan att dela | kommer inte att | kommer aldrig att | kommer ej att`,
    untick: `avmarkera | bocka ur | bocka av om | ta bort bocken | ta bort kryss* | ta bort markering* | kryssa ur | kryssa inte | avmarkera rutan | lämna rutan tom
      | lämna …tom | lämna rutan omarkerad | stäng av om | inte avregistrera | inte avstå från | inte tacka nej | inte avböja`,
    yes: `ja | ja tack | jatack | jo | japp | ok | okej | godkänn | godkänner | jag godkänner | acceptera | accepterar | tillåt | jag samtycker | på | aktiverad
      | aktivera | gärna | visst | självklart | prenumerera`,
    no: `nej | nej tack | nejtack | nej då | nix | nä | aldrig | ingen | inget | inga | utan | neka | nekar | avböj | avböjer | avvisa | inte | ej | av | inaktiverad
      | inaktivera | inte nu | inte intresserad | inget intresse | behövs inte | avregistrera | opt out | hellre inte | avstå`,
    right: `sälj inte mina | sälj inte min | sälj inte mina …uppgifter | sälj eller dela inte | sälj inte eller dela | dela inte mina | inte sälja eller dela
      | lämna inte ut mina | invänder mot …direktmarknadsföring | invändning mot …marknadsföring | motsätter mig …direktmarknadsföring | motsätter mig …marknadsföring
      | motsätter mig …behandling | motsätter mig …profilering | invänder mot …behandling | invänder mot profilering | rätt att invända | rätt att göra invändningar
      | begränsa behandling* | begränsa användning*`,
    similarProducts: `liknande produkter | liknande varor | liknande tjänster | liknande artiklar | motsvarande produkter | motsvarande varor | motsvarande tjänster
      | egna liknande | egna motsvarande | egna produkter | likartade produkter | likartade varor | likartade tjänster | liknande erbjudanden`,
    byActing: `genom att anmäla | genom att registrera | genom att klicka | genom att trycka | genom att skapa | genom att fortsätta | genom att använda
      | genom att köpa | genom att beställa | genom att lägga | genom att slutföra | genom att genomföra | genom att skicka | genom att ange | genom att fylla
      | genom att kryssa | genom att bocka | genom att markera | genom att delta | genom att logga | genom att prenumerera | genom att besöka | genom att surfa
      | genom att boka | genom att gå vidare | genom att bli medlem | genom att ladda | genom att acceptera | genom att godkänna | genom att stänga
      | genom att scrolla | genom din | genom ditt | genom fortsatt | genom anmälan | genom registrering | vid registrering godkänn* | vid köp godkänn*
      | vid beställning godkänn* | i och med att | med din anmälan | när du anmäler | när du klickar | när du fortsätter | när du skapar | när du använder
      | när du handlar | när du trycker | när du registrerar | när du beställer | när du skickar | när du prenumererar | om du fortsätter | om du klickar vidare
      | om du surfar vidare | om du använder | fortsätter du | godkänner du | samtycker du | accepterar du`,
    legitimateInterest: `berättigat intresse | berättigade intressen | berättigade intresse | berättigat intressen | legitimt intresse | legitima intressen
      | intresseavvägning*`,
    shame: `betalar hellre | betalar gärna | hellre betala | hellre betalar | betala fullt pris | betalar fullt pris | fullt pris | betala mer | betalar mer
      | vill inte spara | vill inte ha rabatt | hatar rabatt* | hatar att spara | gillar inte att spara | gillar inte rabatt* | tycker inte om att spara
      | bryr mig inte | struntar i | jag chansar | tar risken | tar chansen | på egen risk | på eget ansvar | oförsäkrad | oskyddad | missar gärna | missar hellre
      | vill gärna missa | vill missa | nej till att spara | avstår rabatten | avstår min rabatt | avstår från rabatt* | inte intresserad av att spara
      | inte intresserad av att | har råd att | spelar ingen roll`,
    benefit: `spara pengar | spara | sparar | besparing* | rabatten | min rabatt | 5 rabatt | 10 rabatt | 15 rabatt | 20 rabatt | 25 rabatt | 50 rabatt
      | procent rabatt | välkomstrabatt | välkomstgåva | mina förmåner | exklusiva förmåner | billigare | gratis | kostnadsfritt | present | presenter | gåva på köpet
      | min rabattkod | bästa pris | bästa priset | lägsta pris | skyddad | försäkrad | trygg | tryggt | trygghet | bekymmersfri* | bonus | bonuspoäng | vinna | vinn
      | chans att | chansen att | bra erbjudanden | fina erbjudanden | friskare | hälsa | lyckligare | smartare | fler kunder | ökad försäljning`,
    acceptButton: `godkänn | godkänn alla | godkänn alla cookies | godkänn alla kakor | godkänn cookies | godkänn kakor | godkänn allt | jag godkänner | godkänner
      | godkänn och | acceptera | acceptera alla | acceptera allt | acceptera alla cookies | acceptera alla kakor | acceptera cookies | acceptera kakor
      | jag accepterar | accepterar | tillåt | tillåt alla | tillåt alla cookies | tillåt alla kakor | tillåt cookies | tillåt kakor | tillåt allt | samtyck
      | samtycker | jag samtycker | samtyck till alla | ge samtycke | jag förstår | förstår | uppfattat | då vet jag | jag fattar | okej | ok | det är ok
      | det är okej | helt okej | ja | ja tack | ja till alla | ja godkänn | jag är med | välj alla | aktivera alla | slå på alla | visst | fortsätt och godkänn
      | låter bra`,
    rejectButton: `neka | neka alla | neka allt | neka cookies | neka alla cookies | neka alla kakor | avvisa | avvisa alla | avvisa allt | avvisa cookies
      | avvisa alla cookies | avböj | avböj alla | avböj allt | avböj cookies | avböj alla cookies | avslå | avslå alla | jag avböjer | vägra | nej | nej tack
      | nejtack | godkänn inte | acceptera inte | tillåt inte | godkänner inte | samtycker inte | endast nödvändig* | endast de nödvändig* | enbart nödvändig*
      | bara nödvändig* | bara de nödvändig* | endast tekniska | endast obligatoriska | endast väsentliga | endast funktionella | endast strikt | endast absolut
      | enbart tekniska | godkänn endast | godkänn enbart | godkänn bara | godkänn nödvändiga | acceptera endast | acceptera enbart | acceptera bara nödvändiga
      | acceptera nödvändiga | tillåt endast | tillåt enbart | tillåt bara nödvändiga | tillåt nödvändiga | använd endast | använd bara nödvändiga
      | nödvändiga cookies | nödvändiga kakor | strikt nödvändiga | fortsätt utan | utan att acceptera | utan att godkänna | utan samtycke | utan cookies | utan kakor
      | invänd | invända | gör invändning | inte intresserad | inget intresse | vill inte | önskar inte | stäng av alla | inaktivera alla | inga cookies | inga kakor
      | hellre inte | avstå | sälj inte | dela inte | fullt pris | betalar hellre | utan försäkring | utan skydd | välj bort alla`,
    settingsButton: `inställningar | cookieinställningar | cookie inställningar | kakinställningar | inställningar för cookies | inställningar för kakor | hantera
      | hantera cookies | hantera kakor | hantera val | hantera inställningar | hantera preferenser | hantera samtycke | hantera alternativ | anpassa
      | anpassa inställningar | anpassa val | anpassa cookies | anpassa kakor | preferenser | fler alternativ | fler val | alternativ | visa detaljer | visa mer
      | detaljer | visa syften | välj cookies | välj själv | välj inställningar | välj kakor | redigera inställningar | ändra inställningar | konfigurera
      | integritetsinställningar | sekretessinställningar | mina val | fler inställningar | avancerade inställningar | gör egna val | ställ in | personalisera
      | personifiera | anpassa valen`,
    saveButton: `spara | spara inställningar | spara val | spara mina val | spara mitt val | spara ändringar | spara och stäng | spara och fortsätt
      | spara preferenser | bekräfta val | bekräfta mina val | bekräfta mitt val | bekräfta valda | tillåt valda | tillåt urval | tillåt val | acceptera valda
      | acceptera urval | godkänn valda | godkänn urval | godkänn val | godkänn mina val | valda | använd valda | använd valt | tillämpa | verkställ
      | tillämpa inställningar | uppdatera inställningar | endast valda | acceptera markerat | acceptera markerade | godkänn markerade | tillåt markerade
      | spara markerade | acceptera valt | godkänn valt`,
    closeButton: `stäng | stäng fönster | stäng fönstret | stäng dialog* | senare | kanske senare | inte nu | hoppa över | avbryt | ångra | tillbaka
      | påminn mig senare | dölj | en annan gång | gå tillbaka`,
    submitButton: `betala | betala nu | gå till betalning | till betalning | köp | köp nu | beställ | beställ nu | slutför köp | slutför köpet | slutför beställning*
      | slutför bokning* | genomför köp | genomför köpet | genomför beställning | lägg beställning | lägg order | skicka beställning | skicka order | bekräfta order
      | bekräfta köp | bekräfta beställning | bekräfta bokning | bekräfta och betala | godkänn köp | till kassan | gå till kassan | kassa | lägg i varukorg*
      | lägg i varukorgen | lägg i kundvagn* | lägg i kundvagnen | till varukorgen | till kundvagnen | skicka | skicka in | skicka ansökan | sänd | registrera
      | registrera dig | registrera mig | registrera konto | anmäl | anmäl dig | anmäl mig | anmäl dig nu | skapa konto | skapa ett konto | skapa mitt konto
      | skapa kundkonto | skapa profil | öppna konto | bli medlem | bli kund | gå med | gå med nu | gå med gratis | delta | delta nu | var med | prenumerera
      | prenumerera nu | boka | boka nu | boka tid | reservera | donera | donera nu | ge en gåva | ge nu | skänk nu | bli månadsgivare | prova gratis | testa gratis
      | starta gratis | starta provperiod | ansök | ansök nu | sök nu | lös in | logga in | login | ladda ner | ladda ned | hämta nu | aktivera | bekräfta | slutför
      | hämta min | visa min | få tillgång | få min | få rabatt`,
    goOnButton: `fortsätt | vidare | nästa | nästa steg | nästa sida | gå vidare | gå till | starta | börja | kom igång | öppna | visa | se | klar | färdig | avsluta
      | utforska | fortsätt till | fortsätt handla`,
    signupPage: `skapa konto | skapa ett konto | skapa profil | skapa kundkonto | ny kund | nya kunder | ny användare | registrera | registrering | registrera dig
      | registrera konto | bli medlem | bli kund | inte kund än | har du inget konto | nytt konto`,
    checkoutPage: `slutför köp | slutför köpet | slutför beställning* | slutför bokning* | genomför köp | genomför köpet | genomför beställning | lägg beställning
      | bekräfta order | bekräfta köp | bekräfta och betala | orderöversikt | beställningsöversikt | din order översikt | betala nu | godkänn köp | säker betalning
      | granska order | granska beställning*`,
    shopPage: `till kassan | kassan | kassa | varukorg | varukorgen | kundvagn | kundvagnen | betalning | betalningsmetod | betalsätt | betalningssätt
      | betalningsuppgifter | leveransadress | faktureringsadress | fakturaadress | leveranssätt | leveransmetod | fraktsätt | fraktmetod | din order
      | din beställning | leverans och betalning`,
    loginPage: 'logga in | login | inloggning | har du redan ett konto',
    accountPage: `inställningar | mitt konto | ditt konto | kontoinställningar | min profil | redigera profil | profilinställningar | preferenser
      | kommunikationsinställningar | aviseringsinställningar | notisinställningar | e-postinställningar | integritetsinställningar | sekretessinställningar
      | spara ändringar | spara inställningar | mina uppgifter | aviseringar | prenumerationer | mina sidor`,
    signedInPage: 'logga ut | utloggning | logout',
    newsletterPage:
      'nyhetsbrev* | prenumerera | mejllista | e-postlista | håll dig uppdaterad | få nyheter | nyhetsmejl',
  },
};
