import type { Lexicon } from '../lexicon.js';

export const sl: Lexicon = {
  language: 'sl',
  script: 'latin',
  common:
    'in je v na da se za od sem so ne kaj ki kot tudi ali pa pri po iz z s brez svoje svoj moje moj vaše vaš naše bom bo bi lahko ni že še samo več vse kdo kjer kako če ter sta jih jo mu mi vam nas saj',
  hint: 'strinja|sogla[šs]|sprejm|sprejem|dovol|privol|pristaj|pooblasti|pooblašč|e-novic|novice (?:in|o)|novic o|novi[čc]nik|newsletter|naro[čc]|prijav|obve[šs][čc]|obvestil|[žz]elim|no[čc]em|prejem|po[šs]ilja|po[šs]lj|ponudb|akcij|popust|ugodnost|novost|tr[žz]en|marketin|ogla[sš]|reklam|promocij|tretj|partner|posred|deljenj|delite|zavarov|garancij|jamstv|donacij|donira|prispev|pogoj|pravil|pi[šs]kotk|profil|prilagoj|osebn|bonitet|kredit|sisbon|preizkus|[čc]lanst|naro[čc]nin|daril|prebral|zavra[čc]|zavrn|sleden|brezpla[čc]',
  phrases: {
    marketing: `e-novice | e-novic | e-novicah | e-novičnik* | e-novičke | e-novičk* | enovice | enovic | novičnik* | newsletter* | novičke | spletne novice
      | novice in ponudb* | novice in akcij* | novice in ugodn* | novice in popust* | novice o | novic o | e-poštn* seznam* | poštn* seznam*
      | seznam prejemnik* | trženjsk* sporočil* | trženjsk* e-pošt* | trženjsk* obvestil* | trženjsk* namen* | trženjsk* gradiv* | trženjsk* komunikac*
      | trženjsk* vsebin* | tržne namene | tržnih namen* | namen* trženja | namene trženja | neposredn* trženj* | neposredno trženje | neposrednega trženja
      | direktn* marketing* | direktni marketing | e-poštn* trženj* | e-mail marketing* | marketinšk* sporočil* | marketinšk* namen* | marketinšk* obvestil*
      | marketinšk* vsebin* | marketinške namene | namene marketinga | telefonsk* trženj* | telefonsko oglaš* | promocijsk* sporočil* | promocijsk* e-pošt*
      | promocijsk* obvestil* | promocijsk* gradiv* | promocijsk* ponudb* | promocijsk* vsebin* | promocijsk* namen* | promocijske namene | oglasn* sporočil*
      | oglasn* gradiv* | oglasn* e-pošt* | oglaševalsk* sporočil* | oglaševalsk* namen* | oglaševalske namene | reklamn* sporočil* | reklamn* gradiv*
      | reklamn* obvestil* | reklamn* pošt* | komercialn* sporočil* | komercialn* obvestil* | komercialn* ponudb* | komercialn* namen* | obvestil* o novost*
      | obvestil* o akcij* | obvestil* o ponudb* | obvestil* o popust* | obvestil* o ugodnost* | obvestil* o novih | obvestil* o aktualn*
      | obvestil* o posebn* | obvestil* o izdelk* | obvestil* o najnovejš* | obvestil* o prihajajoč* | obveščanj* o novost* | obveščanj* o akcij*
      | obveščanj* o ponudb* | obveščanj* o popust* | obveščanj* o ugodnost* | obveščajo o novost* | obveščate o novost* | obveščate o ponudb*
      | obveščate o akcij* | obveščen o novost* | obveščena o novost* | obveščen o akcij* | obveščen o ponudb* | obveščen/a o | obveščeni o novost*
      | obveščeni o ponudb* | obveščeni o akcij* | informacij* o novost* | informacij* o akcij* | informacij* o ponudb* | informacij* o popust*
      | informacij* o ugodnost* | informacij* o izdelk* | posebn* ponudb* | ekskluzivn* ponudb* | ekskluzivn* popust* | personaliziran* ponudb*
      | prilagojen* ponudb* | prilagojen* popust* | osebn* ponudb* | ponudbe po e-pošti | ponudb po e-pošti | ponudbe na e-naslov | ponudbe preko e-pošte
      | bodite na tekočem | bodi na tekočem | ostanite na tekočem | ostani na tekočem | biti na tekočem | na tekočem z | ostanite obveščen* | ostani obveščen*
      | bodite obveščen* | bodi obveščen* | med prvimi | prvi izve* | prva izve* | bodite prvi | izvejte prvi | ostanimo v stiku | ostanite v stiku
      | v vaš nabiralnik | v tvoj nabiralnik | v moj nabiralnik | v svoj nabiralnik | tržn* raziskav* | raziskav* trga | anket* o zadovoljstv*
      | raziskav* zadovoljstv* | akcije in novosti | akcijah in novost* | akcijah in ponudb* | akcijah in popust* | akcijah in ugodn* | novosti in akcij*
      | novosti in ponudb* | novostih in akcij* | novostih in ponudb* | novostih in popust* | novostih in ugodn* | ponudbah in novost* | ponudbah in akcij*
      | ponudbah in popust* | popustih in akcij* | popustih in ponudb* | ugodnostih in | potisn* obvestil* o …ponudb* | spam`,
    weakMarketing: `ponudbe | ponudb | ponudbah | ponudba | ponudbami | akcije | akcij | akcijah | akcijami | akcijsk* ponudb* | popusti | popuste | popustov
      | popustih | popust | kuponi | kupone | kuponov | kupon | novosti | novostih | novostmi | novice | novic | novicah | promocije | promocij* | promo
      | marketing | trženj* | tržn* | oglase | oglasi | oglasov | oglaševanj* | oglasn* | reklam* | nasveti | nasvete | nasvetov | navdih* | ugodnosti
      | ugodnostih | ugodnostmi | nagradn* igr* | nagradnih | žrebanj* | katalog* | brošur* | letak* | novi izdelki | nove izdelke | novih izdelkih
      | novih izdelkov | izdelkih in storitv* | izdelki in storitve | izdelke in storitve | izdelkov in storitev | vabil* | dogodk* | dogodkih | trendi
      | trendih | razprodaj* | znižanj* | naroči se na | naročite se na`,
    message: `e-pošt* | e-poštn* | elektronsk* pošt* | elektronsk* sporočil* | e-mail* | email* | mail | mailom | sporočil* | sms* | viber* | obvestil*
      | obvestila | obveščanj* | obveščan* | potisn* obvestil* | informacij* | informacije | novice | novic | novosti | po pošti | klice | klici
      | telefonsk* klic* | po telefonu | anket* | e-naslov | vprašalnik*`,
    sharing: `posredovanj* podatkov | posredovanj* mojih | posredovanj* osebnih | deljenj* podatkov | deljenj* mojih | deljenj* osebnih | prodaj* podatkov
      | prodaj* mojih | prodaj* osebnih | prenos podatkov tretj* | tretjim osebam | tretjim stranem | tretjim strankam | tretji osebi | tretjim družb*
      | tretjim podjet* | ponudbe partner* | ponudbe naših partner* | ponudbe vaših partner* | ponudbe poslovnih partner* | ponudb partner*
      | ponudb naših partner* | novice partner* | sporočil* partner* | od naših partnerjev | povezanim družbam | povezanim podjet* | drugim družbam
      | drugim podjetjem`,
    profiling: `profiliranj* | oblikovanj* profil* | izdelav* profil* | ustvarjanj* profil* | izdela* profil* | oblikuje* profil* | personaliziran* oglas*
      | personaliziran* vsebin* | personaliziran* priporočil* | personaliziran* oglaš* | personaliziran* sporočil* | personaliziran* izkušnj*
      | personaliziran* trženj* | personaliziran* novic* | personalizacij* | prilagojen* oglas* | prilagojen* vsebin* | prilagojen* oglaš*
      | prilagojen* priporočil* | prilagojen* sporočil* | prilagojen* izkušnj* | osebn* prilagojen* | osebno prilagojen* | ciljn* oglas* | ciljan* oglas*
      | ciljn* oglaš* | ciljan* oglaš* | ciljno oglaš* | ciljano oglaš* | ciljn* trženj* | ciljan* trženj* | ciljan* ponudb* | vedenjsk* oglaš*
      | vedenjsk* oglas* | vedenjsko oglaš* | mojim interesom | vašim interesom | mojih interesov | vaših interesov | moje interese | vaše interese
      | interesom uporabnik* | podlagi interes* | zanimanjem prilagoj* | relevantn* oglas* | relevantn* oglaš* | nakupn* navad* | nakupovaln* navad*
      | nakupn* vedenj* | nakupovaln* vedenj* | potrošnišk* navad* | navad pri nakup* | analiz* mojega | analiz* mojih | analiz* vaših | analiz* vedenj*
      | analiz* navad* | analiz* nakup* | spremljanj* vedenj* | spremljanj* mojega | avtomatiziran* odloč* | avtomatizirano odloč* | samodejn* odloč*
      | avtomatizirano sprejemanje | avtomatizirana obdelava | avtomatsk* obdelav* | segmentacij* | segmentiranj* | prilagajanje oglas* | prilagajanje vsebin*
      | prilagoditev oglas* | prilagoditev vsebin* | prilagodi oglas* | prilagoditi oglas*`,
    credit: `kreditn* sposobnost* | kreditn* zgodovin* | kreditn* poročil* | kreditn* preverb* | kreditn* ocen* | kreditn* tveganj* | kreditn* register*
      | kreditn* registr* | kreditn* podatk* | kreditn* točkovanj* | bonitet* | bonitetn* | sisbon* | preverjanj* kreditn* | preveritev kreditn*
      | preverb* kreditn* | plačiln* sposobnost* | zadolženost*`,
    cookies: `piškotk* | piškotek | piškotki | piškotkov | cookie* | sledenj* | sledilne tehnologije | sledilnih tehnologij | tehnologij* sledenja
      | tehnologij* za sledenje | sledilni piksel* | podobne tehnologije | podobnih tehnologij | podobnimi tehnologijami | spletn* analitik*
      | google analytics | merjenj* obisk* | merjenje obiskanosti | spremljanj* obisk* | informacij na napravi | informacije na napravi | podatkov na napravi
      | podatke na napravi | natančn* podatk* o lokaciji | geolokacijsk* | merjenje oglas* | merjenje vsebin* | identifikator* naprav* | remarketing*
      | retargeting* | ponovno trženje`,
    weakCookies: `oglaševalsk* omrež* | oglasn* omrež* | merjenj* občinstva | storit* tretjih oseb | analitik* | analitičn* | statistik* | statističn*
      | uspešnost* | učinkovitost* | zmogljivost* | ciljanj* | ciljn* | družbena omrežja | družbenih omrežij | družbenih medijev | družbeni mediji
      | družabna omrežja | družabnih omrežij | funkcionaln* | nastavitve uporabnik* | merjenj* | diagnostičn* podatk* | poročil* o napakah
      | poročil* o zrušitv*`,
    necessary: `nujn* piškotk* | obvezn* piškotk* | potrebn* piškotk* | osnovn* piškotk* | tehničn* piškotk* | nujno potrebn* | strogo nujn* | strogo potrebn*
      | tehnično potrebn* | tehnično nujn* | neobhodno potrebn* | nepogrešljiv* piškotk* | vedno aktivn* | vedno vklop* | vedno omogočen*
      | ni mogoče izklopiti | ne morete izklopiti | ni mogoče onemogočiti | nujni za delovanje | potrebni za delovanje | nujne za delovanje
      | nujno za delovanje`,
    extra: `potovaln* zavarov* | turističn* zavarov* | zavarovanj* odpovedi | zavarovanj* za primer odpovedi | zavarovanj* rizika odpovedi
      | zavarovanj* prtljag* | zavarovanj* pošiljk* | zavarovanj* paket* | zavarovanj* naprav* | zavarovanj* telefon* | zavarovanj* zaslon*
      | zavarovanj* vstopnic* | zavarovanj* nezgod* | nezgodn* zavarov* | zavarovanj* dostav* | zavarovanj* naročil* | zavarovanj* izdelk* | kasko*
      | dodatn* zavarov* | zdravstven* zavarov* v tujini | tujini zavarov* | odpovedn* riziko* | odpovednega rizika | podaljšan* garancij*
      | podaljšan* jamstv* | podaljšanj* garancij* | podaljšaj* garancij* | dodatn* garancij* | dodatn* jamstv* | dodatno leto garancije
      | razširjen* garancij* | razširjen* jamstv* | zaščit* zaslon* | zaščit* naprav* | zaščit* pred odpovedjo | zaščit* pred poškodb* | zaščit* nakup*
      | zaščit* kupc* | zaščit* pred lomom | paket zaščit* | zaščitn* paket* | brezplačn* preizkus* | brezplačen preizkus | preizkusno obdobje
      | preizkusnega obdobja | poskusno obdobje | poskusnega obdobja | preizkusna naročnina | poskusna naročnina | dni brezplačno | dni zastonj
      | mesec brezplačno | mesec dni brezplačno | preizkusi brezplačno | preizkusite brezplačno | poskusi brezplačno | poskusite brezplačno | premium članst*
      | premium naročn* | premium paket* | premium različic* | premium član* | vip članst* | plačljiv* članst* | plačljiv* naročn* | članarin*
      | samodejn* podaljš* | samodejno podaljš* | samodejno obnov* | samodejn* obnov* | avtomatsk* podaljš* | avtomatično podaljš* | avtomatsko obnov*
      | se samodejno | mesečn* donacij* | redn* donacij* | ponavljajoč* plačil* | redn* dostav* | mesečn* prispev* | prednostn* vkrcanj*
      | prednostn* vkrcavanj* | prednostn* podpor* | prednostn* obravnav* | fast track | letališki salon | dariln* zavij* | dariln* zavit* | dariln* embalaž*
      | dariln* paket* | dariln* ovij* | dariln* škatl* | dariln* vrečk* | zavijanje darila | zavijte kot darilo | zavij kot darilo | zavito kot darilo
      | zaviti v darilo | zavitek za darilo | zavijanje v darilni | izbira sedeža | izbor sedeža | rezervacija sedeža | dodatn* prtljag* | oddan* prtljag*
      | zaokroži* | zaokrožitev | zaokroževanj* | ogljičn* odtis* | ogljično nevtraln* | podnebno nevtraln* | izravnav* ogljik* | izravnav* emisij*
      | dodatn* strošek | dodatn* doplačil* | doplačil* | proti doplačilu | z doplačilom | za samo | za ceno | storitev montaže | storitev namestitve
      | montaža na domu | paket vzdrževanja | servisni paket | vzdrževalna pogodba | fleksibiln* vozovnic* | prilagodljiva vozovnic* | odvoz stareg* aparat*`,
    weakExtra: `zavarovanje | zavarovanja | zavarovanjem | zavaruj* | zavarovati | garancija | garancijo | garancije | jamstvo | jamstva | donacij* | donirat*
      | doniraj* | doniram | darovati | darujem | prispevam | dobrodeln* | human* organizacij* | članstvo | članstva | naročnina | naročnino | naročnine
      | preizkus | napitnin*`,
    addable: `premium | nadgradnj* | nadgradi* | paket | zaščita | zaščito | zaščite | dodatek | dodatke | dodatn* storit* | montaž* | namestitev | vgradnj*
      | strošek storitve | prednost* | prispevek | kritje | napitnin*`,
    recurring: `samodejn* podaljš* | samodejno podaljš* | samodejno obnov* | samodejno obnavlja | se samodejno | avtomatsk* podaljš* | avtomatično podaljš*
      | avtomatsko podaljš* | podaljšuje samodejno | ponavljajoč* | mesečn* donacij* | redn* donacij* | mesečn* naročnin* | letn* naročnin* | mesečn* plačil*
      | mesečno plačevanje | zaračuna mesečno | zaračunano mesečno | zaračunava mesečno | zaračunava letno | do preklica | do odpovedi | dokler ne prekličete
      | dokler ne odpoveste | mesečn* članarin* | letn* članarin* | mesečn* prispev* | trajnik*`,
    period: `mesečno | mesečn* | na mesec | mesec | vsak mesec | letno | letn* naročn* | na leto | leto | vsako leto | tedensko | na teden | vsak teden
      | naročnin* | članst* | članarin* | preizkusno obdobje | poskusno obdobje | nato | potem | zatem | po preteku`,
    terms: `pogoj* uporabe | pogoj* poslovanja | pogoj* prodaje | pogoj* nakupa | pogoj* storitv* | pogoj* sodelovanj* | pogoj* rezervac* | pogoj* najema
      | pogoj* potovanj* | pogoj* prevoza | pogoj* članstv* | pogoj* dostave | pogoj* odpovedi | pogoj* zavarovanj* | pogoj* nagradne | pogoj* in določil*
      | pogoj* in pravil* | pogoj* naročnin* | določil* in pogoj* | pravil* in pogoj* | pogoj* poslov* | splošn* pogoj* | splošne pogoje | poslovn* pogoj*
      | prodajn* pogoj* | nakupn* pogoj* | naročnišk* pogoj* | posebn* pogoj* poslovanja | pravil* uporabe | pravil* sodelovanj* | pravil* nagradn*
      | pravil* foruma | pravil* skupnosti | pravil* zveste* | pravil* klub* | pravil* programa | pravil* vedenj* | uporabnišk* pogodb* | licenčn* pogodb*
      | licenčn* pogoj* | kupoprodajn* pogodb* | prodajn* pogodb* | naročnišk* pogodb* | najemn* pogodb* | hišn* red* | kodeks* ravnanj* | pravn* obvestil*
      | pravn* pogoj* | pogodb* o uporabi | eula`,
    weakTerms: `pogoje | pogoji | pogojev | pogojem | pogojih | pravila | pravili | pravil | pravilnik* | pogodbo | pogodba | pogodbe | določila | določbe
      | določili | smernic* | izjavo | izjava | izjave | politik* | sporazum* | statut*`,
    privacy: `politik* zasebnosti | pravil* zasebnosti | pravil* o zasebnosti | izjav* o zasebnosti | izjav* zasebnosti | obvestil* o zasebnosti
      | pravilnik* o zasebnosti | varovanj* zasebnosti | varstv* zasebnosti | politik* varovanja | politik* varstva | izjav* o varovanj* | izjav* o varstv*
      | pravilnik* o varstv* | pravilnik* o varovanj* | pravil* o varstv* | obvestil* o varstv* | obvestil* o obdelav* | obvestil* o varovanj*
      | informacij* o obdelav* | informacij* o varstv* | izjav* o obdelav* | varstv* osebnih podatkov | varovanj* osebnih podatkov | varstv* podatkov
      | varovanj* podatkov | gdpr* | zvop* | politik* piškotk* | pravil* o piškotk* | obvestil* o piškotk* | izjav* o piškotk* | politik* o piškotk*
      | politik* uporabe piškotk* | pogoj* zasebnosti`,
    processing: `obdelav* osebnih | obdelav* mojih | obdelav* vaših | obdelav* podatkov | obdelav* in | hramb* mojih | hramb* osebnih | hramb* podatkov
      | shranjevanj* mojih | shranjevanj* osebnih | zbiranj* osebnih | zbiranj* mojih | zbiranj* podatkov | zbiranj* in obdelav* | uporab* mojih
      | uporab* osebnih | uporab* podatkov | podatki …obdeluje* | podatki …uporablja* | podatki …shranjuje* | podatke …obdeluje* | podatke …uporablja*
      | podatke …shrani* | podatkov …obdeluje* | moje podatke …obdela*`,
    age: `starejši od 18 | starejša od 18 | starejši od 16 | starejša od 16 | starejši od 15 | starejši kot 18 | star 18 | stara 18 | star 16 | star vsaj
      | stara vsaj | star/a | stari nad | več kot 18 | najmanj 18 let | vsaj 18 let | vsaj 16 let | vsaj 15 let | dopolnil 18 | dopolnila 18 | dopolnil 16
      | dopolnil 15 | dopolnjenih 18 | 18 let | 16 let | 15 let | 13 let | 21 let | 18 letom | polnolet* | odrasla oseba | sem odrasel | sem odrasla`,
    convenience: `so enaki | so enake | enaki kot | enake kot | enaki podatk* | zapomni si | zapomni se | zapomni me | zapomnite si | zapomni prijavo
      | zapomni geslo | zapomni podatke | zapomni napravo | zapomni kartico | ostani prijavljen* | ostanite prijavljen* | ostanem prijavljen*
      | ostati prijavljen* | ohrani me prijavljen* | ohrani prijavo | obdrži me prijavljen* | samodejna prijava | samodejno prijav* | samodejn* prijav*
      | avtomatska prijava | avtomatično prijav* | na tej napravi | na tem računalniku | v tem brskalniku | javni računalnik | zaupaj tej napravi
      | zaupaj temu | zaupanja vredna naprava | enak naslov | enak kot | enaka kot | enako kot | je enak | je enaka | sta enaka | isti naslov | isti kot
      | ista kot | istem naslovu | na isti naslov | se ujema z | kot naslov za | drug naslov | drugem naslovu | na drug naslov | drugačen naslov
      | različen naslov | dostava na drug | dostavi na drug | uporabi ta naslov | uporabi kot | shrani naslov | shrani kartico | shrani mojo | shrani moje
      | shrani podatke | shrani za | shrani geslo | shrani mojo kartico | shranite kartico | shranite podatke | za naslednji nakup | za prihodnje nakupe
      | za naslednje nakupe | privzet* | nastavi kot | pokaži geslo | prikaži geslo | skrij geslo | to je darilo | gre za darilo | naročilo je darilo
      | pošlji kot darilo | pošljite kot darilo | darilno sporočilo | darilno posvetilo | uporabi darilni bon | uporabi bon | imam kupon | imam kodo
      | imam promocijsko | imam darilni | imam bon | imam popust | nisem robot | filtriraj* | razvrsti* | izberi vse | označi vse | brezplačna dostava
      | na zalogi | račun za podjetje | račun na podjetje | kupujem kot podjetje | nakup za podjetje | želim račun na | davčni zavezanec | javni profil
      | javen profil | profil je javen | profil naj bo javen | prikaži moj profil`,
    nearMiss: `oddelek za trženje | oddelek za marketing | marketinški oddelek | trženjski oddelek | vodja trženja | vodja marketinga | marketing manager
      | direktor* marketinga | marketinšk* agencij* | oglaševalsk* agencij* | oglaševalska agencija | prodaja in trženje | prodaja in marketing
      | oglašujte pri | oglašuj pri | arhiv novic | arhiv e-novic | arhiv* novičnik* | arhiv newsletter* | deli na | delite na | deli preko
      | deli s prijatelj* | delite s prijatelj* | delite z nami | deli stran | deli to | deli povezavo | deli članek | delite svoj* | deli svoj*
      | deljenj* na družb* | deljenje datotek | deljenje zaslona | skupna raba datotek | kreditn* kartic* | kreditna kartica | kreditno kartico
      | s kreditno kartico | kreditno ali debetno | plačil* s kartic* | kreditni limit | vloga za kredit | dobropis* | dariln* bon* | dariln* kartic*
      | darilni kupon | brezplačno darilo | e-poštni naslov* | e-poštnega naslova | e-poštnem naslovu | elektronski naslov* | elektronskega naslova
      | e-mail naslov* | email naslov* | naslov e-pošte | naslov elektronske | oblika e-pošte | e-pošta je obvezna | čokoladni piškot* | domači piškot*
      | recept* za piškot* | vremensk* razmer* | vremensk* pogoj* | plačiln* pogoj* | pogoji plačila | iskalni pojmi | pogoji iskanja | zavarovalnic*
      | zavarovalna družba | zavarovalne police | številka zavarovan* | številka police | zavarovalna polica | zdravstveno zavarovanje številk*
      | socialn* zavarov* | let garancije | leti garancije | leta garancije | mesecev garancije | garancijski list | garancijska doba | garancijski rok
      | garancija vračila | koda za popust | kodo za popust | koda kupona | kodo kupona | promocijsk* kod* | kupon koda | študentski popust | skupaj popust
      | posodobi košarico | posodobi podatke | posodobi profil | posodobitev programsk* | zadnja posodobitev | nazadnje posodoblj* | postanite partner
      | postani partner | postanite naš partner | partnersk* program* | ime partnerja | zakonski partner | sprejemamo kartic* | sprejemamo plačiln*
      | sprejete kartice | sprejem v | popolnoma se strinjam | sploh se ne strinjam | delno se strinjam | zelo se strinjam | zaposlitveni oglas*
      | oglas za delo | ponudba za delo | zahtevaj ponudbo | pošlji ponudbo | povpraševanj* | bančno nakazilo | številka članske | številka članstva
      | vrsta članstva | vrsta naročnine | pooblaščen* oseb* za varstvo | nastavitve zasebnosti | skladu s …politik* zasebnosti
      | skladno s …politik* zasebnosti | skladno s …pravil* zasebnosti | skladu s pravili zasebnosti | po določilih …politik* zasebnosti
      | opisan* v …politik* zasebnosti | določen* v …politik* zasebnosti | več v …politik* zasebnosti | sledenje pošiljk* | sledenje paket*
      | sledenje naročil* | sledenj* dostav* | sledi pošiljk* | številka za sledenje | uredi profil | urejanje profila | akcijski film* | akcijske figur*
      | novice in dogodki arhiv`,
    agree: `strinjam | strinjam se | se strinjam | strinjate | strinjaš | strinja | strinjamo | strinjanj* | strinjati | soglašam | soglašate | soglašaš
      | soglaša | soglašati | soglasje | soglasja | soglasjem | sprejemam | sprejemate | sprejemaš | sprejema | sprejmem | sprejmete | sprejmeš | sprejmi
      | sprejmite | sprejeti | sprejel | sprejela | sprejetje | dovoljujem | dovoljujete | dovolim | dovoli | dovolite | dovoliti | dovoljenje | privolitev
      | privolitve | privolitvijo | privolim | privoljujem | privolite | privoliti | dajem privolitev | podajam privolitev | podajam soglasje | dajem soglasje
      | pristajam | pristajate | pristanek | pooblaščam | pooblastilo | pooblaščate | omogoči | odobravam | odobrite | odobri | zavezujem se | potrjujem da
      | izjavljam da | izrecno dovoljujem`,
    haveRead: `prebral | prebrala | prebrali | prebral/a | prebral(a) | prebrati | prebrano | seznanjen | seznanjena | seznanjeni | seznanjen/a | seznanil
      | seznanila | razumem | razumel | razumela | jemljem na znanje | vzel na znanje | obveščen sem o obdel* | poznam | pregledal | pregledala`,
    want: `želim | želiš | želite | želimo | želel bi | želela bi | želel/a | rad bi | rada bi | rad/a bi | hočem | bi želel | bi želela | bi rad | bi rada
      | ja želim | da želim | prosim | zanima me | zanimajo me | me zanima | me zanimajo | z veseljem`,
    receive: `prejemati | prejemam | prejemate | prejemaš | prejemanj* | prejema | prejemal | prejemala | prejmem | prejmi | prejmite | prejeti | prejmete
      | dobivati | dobivam | dobivanj* | dobim | dobiti | dobite | pošiljajte | pošiljaj | pošiljate | pošiljati | pošiljanj* | pošilja | pošiljamo | pošljite
      | pošlji | pošljete | poslati | kontaktirajte | kontaktira* | kontaktirati | kontaktiranj* | kontaktirate | pokličite | kličite | pokličete
      | obvestite me | obvesti me | obveščajte | obveščaj | obveščate | obveščanj* | obveščati | obvešča | obveščamo | obveščen* | informirajte | informirate
      | informiranj* | naročam | naročam se na | naročite se na | naroči se na | naroči me na | naročanje na | naročiti na | prijavite se na | prijavi se na
      | prijavi me na | prijavljam se na | prijava na | prijaviti na | dostavljajte`,
    share: `deli s | deli z | posredovan* | razkrit* | prodan* | deljen* | delite | deliti | deljenj* | delimo | delijo | deljeni | posredujete | posredujejo
      | posreduje | posreduj* | posredovanj* | posredovati | posredovani | posredujte | posreduje* | predati | predajo | predate | predajanj* | prenesejo
      | prenesete | prenos | prenašati | prodati | prodajo | prodajate | prodajati | prodajajte | prodaja | prodajanj* | prodaje | razkriti | razkritje
      | razkritj* | razkrivajo | razkrivanj* | razkrijete | izmenjav* | izmenjuj* | izročiti | dostop do | dostopa do | zagotoviti tretjim | dati tretjim
      | na voljo tretjim | dajte tretjim`,
    thirdParty: `tretj* oseb* | tretje osebe | tretjih oseb | tretjim osebam | tretj* stran* | tretj* strank* | tretjimi osebami | tretjim | tretjih | partner
      | partnerj* | partnerjem | partnerji | partnerjev | partnersk* podjet* | poslovn* partner* | pogodben* partner* | izbran* partner* | oglaševalc*
      | oglaševalci | sponzor* | povezan* družb* | povezan* podjet* | družb* v skupini | podjetj* v skupini | družbami skupine | družbe v skupini
      | članic* skupine | drug* družb* | drug* podjet* | drug* organizacij* | drug* blagovn* znamk* | zunanj* podjet* | zunanj* sodelav* | zunanj* izvajalc*
      | hčerinsk* družb* | podružnic* | pogodben* obdelovalc* | obdelovalc* | dobavitelj* | trgovcem | trgovcev | bankam | zavarovalnicam | ponudnik* storitev
      | ponudnikom`,
    personalData: `moje podatke | mojih podatkov | moji podatki | mojim podatkom | mojimi podatki | osebn* podatk* | osebne podatke | osebnih podatkov
      | osebni podatki | moje osebne | mojih osebnih | moje informacije | mojih informacij | moj e-naslov | moj e-poštni | mojo e-pošto | moj elektronski
      | mojo telefonsko | mojo številko | moje ime | moj naslov | moje kontaktne | kontaktn* podatk* | moje nakupe | mojih nakupov | mojih nakupih
      | zgodovin* nakup* | moje navade | mojih navad | moje vedenje | mojega vedenja | moje aktivnosti | mojih aktivnosti | mojo lokacijo | moje lokacije
      | moje preference | vaše podatke | vaših podatkov | vaši podatki | vaše osebne | vaših osebnih | podatki o lokaciji | uporabnišk* podatk* | podatki se
      | podatki bodo | podatkov uporabnik*`,
    analyse: `analiz* | analizira* | analizirajte | analizirati | spremlja* | spremljanj* | sledi | slediti | sledite | ocenjuje* | vrednoten* | profilir*
      | personalizir* | prilagajat* | prilagodi* | povezuje*`,
    add: `dodaj | dodajte | dodati | dodajanj* | vključi | vključite | vključiti | kupi | kupite | kupiti | kupim | želim | želite | ja | vzemi | vzamem
      | skleni | sklenite | skleniti | sklenem | sklenitev | zaščiti | zaščitite | zavaruj* | doniraj* | doniram | donirati | darujem | daruj* | prispevam
      | prispevaj* | aktiviraj* | preizkusi* | poskusi* | začni | izberi | izberem | nadgradi* | plačam`,
    service: `naročil* | naročila | naročilu | naročilo | dostav* | pošiljk* | paket* | rezervacij* | termin* | račun* | računu | varnostn* obvestil*
      | transakcij* | potrditev | potrdil* | odgovor* | komentar* | komentarj* | nov* objav* | tem* na forum* | tej temi | to temo | ponovno na voljo
      | spet na voljo | bo na voljo | na zalog* | znižanj* cene | padec cene | statusu | statusa | stanju naročila | prijav* za delo | moj zahtevek
      | mojega zahtevka | zahtevk* | vloge | potrditven* kod* | ponastavit* gesla | opomnik* | zasebn* sporočil* | prošnj* za prijateljstvo`,
    refuse: `ne želim | ne želiš | ne želite | ne bi želel* | ne bi rad* | nočem | ne strinjam | se ne strinjam | ne strinjam se | ne strinjate | ne soglašam
      | ne sprejemam | ne sprejmem | ne sprejmi | ne dovolim | ne dovoljujem | ne dovoli | ne privolim | ne privoljujem | ne pristajam | ne dajem | ne podajam
      | nisem za | ne pošiljajte | ne pošiljaj | ne kontaktirajte | ne obveščajte | ne kličite | ne delite | ne prodajajte | ne prodajajte in ne delite
      | ne prodajajte ali delite | ne posredujte | ne uporabljajte mojih | ne uporabljajte moj* | ne sledite | ne dodaj | ne dodajte | ne potrebujem
      | ne rabim | ni potreb* | ne zanima | ne zanimajo | me ne zanima | me ne zanimajo | nisem zainteres* | ne hvala | hvala ne | zavračam | zavrni
      | zavrniti | zavrnem | zavrnitev | zavrnite | odklanjam | odjavljam | odjavite me | odjavi me | odjaviti | odjava | odjavite se | odjavi se | odjavim
      | odstopam | preklicujem | umikam | nasprotujem | ugovarjam | ugovor proti | prepovedujem | prepoved* obdelav* | izključite me | odstranite me
      | izbrišite me s | brez zavarovanja | brez zaščite | brez garancije | raje ne | nikoli ne pošiljajte | prosim ne | ne sklenem | ne kupim | ne prejemati
      | ne naročam`,
    spare: `odjavite kadarkoli | odjavim kadarkoli | odjavi kadarkoli | kadarkoli …odjavi* | kadarkoli …odjav* | odjavi* …kadarkoli | odjava …kadarkoli
      | odjava je možna | odjaviti …kadarkoli | lahko odjavi* | lahko se odjavi* | lahko …odjavi* | se lahko …odjavi* | za odjavo | možnost odjave
      | kadarkoli …preklič* | kadarkoli …preklic* | kadarkoli …umak* | lahko prekliče* | lahko …prekliče* | preklic …kadarkoli | prekličem kadarkoli
      | privolitev …prekliče* | soglasje …prekliče* | umaknem …kadarkoli | lahko zavrne* | lahko …zavrne* | lahko ugovarja* | pravica do ugovora
      | pravico do ugovora | pravico do preklica | nočem zamuditi | ne želim zamuditi | ne želite zamuditi | ne želiš zamuditi | ne zamudi* | ne pozabi*
      | če se ne strinjate | če ne soglašate | če ne sprejmete | če ne sprejemate | ne le | ne samo | ni obvezn*`,
    promise: `ne bomo | nikoli ne bomo | nikoli ne | ne bodo | ne delimo | ne prodajamo | ne posredujemo | ne predajamo | ne razkrivamo
      | ne pošiljamo neželen* | ne pošiljamo spam* | ne spamamo | ne dajemo | ne izmenjujemo | ne bo posredovan* | se ne posreduj* | se ne prodaja*
      | brez spama | brez neželen* | jih ne posredujemo | jih ne delimo`,
    untick: `odznači* | odkljukaj* | odstranite kljukico | odstrani kljukico | odstranite oznako | počistite polje | počisti polje | ne označite
      | ne označujte | pustite prazno | pusti prazno | pustite neoznačen* | izklopite to | odstranite izbiro | prekličite izbiro`,
    yes: `da | ja | ja prosim | da prosim | ja želim | da želim | seveda | v redu | ok | vsekakor | strinjam se | se strinjam | soglašam | sprejmi | sprejemam
      | sprejmem | dovoli | dovolim | dovoljujem | vklopljeno | omogočeno | želim | prijavi me | lahko`,
    no: `ne | ne hvala | hvala ne | nikakor | nič | noben | nobenega | nobena | nikoli | zavračam | zavrni | zavrnem | ne zdaj | izklopljeno | onemogočeno
      | brez | ni potrebno | odjava | odjavi me | nisem zainteresiran*`,
    right: `ne prodajajte mojih | ne prodajajte in ne delite | ne prodajajte ali delite | ne prodajajte moj* | nasprotujem obdelavi | ugovarjam obdelavi
      | ugovor proti obdelavi | ugovor zoper obdelavo | nasprotujem neposred* | ugovarjam neposred* | ugovor …trženj* | prepovedujem …trženj*
      | pravica do ugovora | pravico do ugovora | omejite uporabo | omejitev obdelave | nasprotujem profiliranj*`,
    similarProducts: `podobnih izdelk* | podobne izdelke | podobni izdelki | podobnih izdelkov | podobnih storit* | podobne storitve | podobnih ponudb*
      | podobne ponudbe | lastnih podobnih | svojih podobnih | podobnih artikl*`,
    byActing: `s prijavo | z registracijo | z včlanitvijo | z naročilom | s klikom | s klikom na | s pritiskom | s pritiskom na | z nadaljevanjem
      | z nadaljnjo uporabo | z nadaljnjim | z uporabo | z nakupom | z oddajo naročila | z oddajo obrazca | z oddajo | s pošiljanjem | s potrditvijo
      | z ustvaritvijo računa | z odprtjem računa | s sodelovanjem | s prenosom | z izpolnitvijo | z vnosom | z vpisom | z označitvijo | z obiskom
      | z obiskovanjem | če nadaljujete | če nadaljuješ | če boste nadaljevali | ko kliknete | če kliknete | ko se registrirate | ko se prijavite | ko oddate
      | z vstopom | z brskanjem | z rezervacijo | s plačilom | z ogledom | z ostankom na | s tem ko`,
    legitimateInterest: `zakonit* interes* | zakoniti interes | zakonitega interesa | legitimn* interes* | upravičen* interes*`,
    shame: `ne želim prihraniti | ne želim prihrank* | nočem prihraniti | ne želim varčevati | ne maram popust* | sovražim popust* | sovražim prihrank*
      | sovražim varčevanj* | ne potrebujem popusta | ne rabim popusta | popust me ne zanima | ne zanima me popust | ne zanimajo me popust* | raje plačam
      | raje bi plačal* | raje bom plačal* | polno ceno | plačati več | plačam več | sprejemam tveganje | prevzemam tveganje | tvegal bom | tvegala bom
      | tvegam | na lastno odgovornost | na lastno tveganje | na svojo odgovornost | brez zaščite | nezaščiten* | nezavarovan* | ostanem brez | raje zamudim
      | zamudil bom | želim zamuditi | vseeno mi je | ne želim brezplačn* | zapravim denar`,
    benefit: `prihrani* | prihranek | prihranke | prihraniti | popust* | brezplačn* | zastonj | gratis | daril* | ceneje | kupon* | ugodnost* | akcij*
      | nagrad* | osvoji* | zaščit* | varnost* | bonus* | najboljš* cen* | ekskluzivn* | nižj* cen* | posebn* ponudb* | prednost* | ugodnejš*`,
    acceptButton: `sprejmi | sprejmi vse | sprejmi vse piškotke | sprejmi piškotke | sprejmem | sprejmem vse | sprejmem piškotke | sprejmem vse piškotke
      | sprejemam | sprejemam vse | sprejemam piškotke | sprejmite | sprejmite vse | sprejmite piškotke | vse sprejmi | strinjam se | se strinjam
      | strinjam se z vsem | strinjam se z vsemi | soglašam | soglašam z vsem | dovoli | dovoli vse | dovoli piškotke | dovoli vse piškotke | dovolim
      | dovolim vse | dovolite vse | dovoljujem | omogoči vse | vklopi vse | potrdi vse | odobri vse | privolim | v redu | ok | razumem | velja | jasno | ja
      | da | ja prosim | ja želim | da želim | lahko`,
    rejectButton: `zavrni | zavrni vse | zavrni vse piškotke | zavrni piškotke | zavrnem | zavrnem vse | zavračam | zavračam vse | zavrnite | zavrnite vse
      | zavrnitev | vse zavrni | ne sprejmem | ne sprejemam | ne sprejmi | ne strinjam se | se ne strinjam | ne soglašam | ne dovolim | ne dovoli
      | ne dovoljujem | ne | ne hvala | hvala ne | ne želim | nočem | samo nujn* | samo nujno | samo obvezn* | samo potrebn* | samo osnovn* | samo tehničn*
      | le nujn* | le nujno | zgolj nujn* | sprejmi samo | sprejmi le | sprejmi nujn* | sprejmi obvezn* | sprejmi potrebn* | sprejmem samo | sprejmem le
      | sprejmem nujn* | sprejmem obvezn* | dovoli samo | dovoli le | dovoli nujn* | uporabi samo nujn* | uporabi le nujn* | nujni piškotki | nadaljuj brez
      | nadaljujte brez | brez sprejema | brez privolitve | brez soglasja | brez piškotkov | onemogoči vse | izklopi vse | prepovej | prepovej vse
      | nasprotujem | ugovarjam | ugovor | me ne zanima | nisem zainteres* | ne potrebujem | brez zavarovanja | brez zaščite | ne prodajajte | raje plač*
      | polno ceno | odjavi me`,
    settingsButton: `nastavitve | nastavitve piškotkov | nastavitve zasebnosti | nastavi piškotke | nastavi | nastavitev piškotkov | uredi nastavitve
      | uredi piškotke | spremeni nastavitve | prikaži nastavitve | odpri nastavitve | upravljaj nastavitve | upravljanje nastavitev | upravljanje piškotkov
      | upravljaj piškotke | upravljajte piškotke | upravljaj | upravljanje | upravljanje soglasij | upravljanje privolitev | upravljaj možnosti | prilagodi
      | prilagodite | prilagodi nastavitve | prilagodi piškotke | prilagodi izbiro | prilagoditev | po meri | možnosti | več možnosti | druge možnosti
      | ostale možnosti | izberi piškotke | izberite piškotke | lastna izbira | moja izbira | preference | prikaži podrobnosti | pokaži podrobnosti
      | podrobnosti | podrobne nastavitve | prikaži namene | konfiguriraj | personaliziraj`,
    saveButton: `shrani | shrani nastavitve | shrani izbiro | shrani izbor | shrani mojo izbiro | shrani spremembe | shrani in zapri | shrani in nadaljuj
      | shrani in izhod | shrani preference | shrani nastavitve piškotkov | shranite | shranite nastavitve | potrdi izbiro | potrdi izbor | potrdi mojo izbiro
      | potrdi mojo | potrdi moje | potrdi nastavitve | potrdi izbrano | potrdi izbrane | potrjujem izbiro | sprejmi izbrano | sprejmi izbrane
      | sprejmi izbiro | sprejmi izbor | sprejmem izbrano | sprejmem izbrane | dovoli izbrano | dovoli izbrane | dovoli izbiro | dovoli izbor
      | omogoči izbrane | omogoči izbrano | uporabi | uporabi nastavitve | uveljavi | posodobi nastavitve | posodobi`,
    closeButton: `zapri | zaprite | zapri okno | ne zdaj | trenutno ne | kasneje | pozneje | morda kasneje | mogoče kasneje | mogoče pozneje
      | spomni me kasneje | opomni me kasneje | preskoči | preskoči korak | preskoči ta | prekliči | nazaj | nazaj na | skrij | drugič
      | odločil se bom kasneje | opusti`,
    submitButton: `plačaj | plačajte | plačaj zdaj | plačilo | na plačilo | pojdi na plačilo | nadaljuj na plačilo | na blagajno | pojdi na blagajno
      | nadaljuj na blagajno | blagajna | zaključi nakup | zaključek nakupa | zaključi naročilo | oddaj naročilo | oddajte naročilo | potrdi naročilo
      | potrdi nakup | pošlji naročilo | naroči | naročite | naroči zdaj | naročam | naročilo z obveznostjo plačila | naroči z obveznostjo | kupi | kupite
      | kupi zdaj | kupi takoj | dodaj v košarico | dodajte v košarico | v košarico | daj v košarico | dodaj v voziček | rezerviraj | rezervirajte
      | rezerviraj zdaj | potrdi rezervacijo | zaključi rezervacijo | registriraj se | registrirajte se | registriraj | registracija | ustvari račun
      | ustvarite račun | odpri račun | odprite račun | ustvari profil | včlani se | včlanite se | postani član | postanite član | pridruži se | pridružite se
      | pošlji | pošljite | pošlji povpraševanje | pošlji sporočilo | pošlji zahtevek | oddaj | oddaj prijavo | oddaj povpraševanje | naroči se | naročite se
      | naroči me | prijavi se | prijavite se | prijavi me | prijavi se na | prijava na e-novice | prijavi se na e-novice | prijava | doniraj | donirajte
      | doniraj zdaj | daruj | prispevaj | preizkusi brezplačno | preizkusite brezplačno | začni brezplačn* | začni preizkus | sodeluj | sodelujte | zahtevaj
      | zahtevajte | vpis | vpiši se | vpišite se | prenesi | prenesite | prenesi zdaj | aktiviraj | aktivirajte | potrdi | potrdite | potrdi in plačaj
      | poglej račun | prikaži račun | izkoristi | izkoristite | unovči | želim popust | želim kupon | dokončaj`,
    goOnButton: `nadaljuj | nadaljujte | nadaljevanje | naprej | naslednji | naslednje | naslednji korak | začni | začnite | začetek | odpri | odprite
      | poglej | oglej si | oglejte si | prikaži | razišči | raziščite | končano | končaj | vstopi | vstopite | nadaljuj z nakupom | nadaljuj nakup | pojdimo`,
    signupPage: `registracija | registriraj se | registrirajte se | ustvari račun | ustvarite račun | odpri račun | nov uporabnik | novi uporabniki
      | nova stranka | nov kupec | novi kupci | postani član | postanite član | včlani se | včlanite se | nimate računa | nimaš računa | še nimate računa
      | ustvari profil | ustvarite si račun | obrazec za registracijo`,
    checkoutPage: `zaključi nakup | zaključek nakupa | zaključi naročilo | oddaj naročilo | oddajte naročilo | potrdi naročilo | potrdi nakup
      | pošlji naročilo | pregled naročila | povzetek naročila | naročilo z obveznostjo plačila | plačaj zdaj | zaključi rezervacijo | potrdi rezervacijo
      | oddaja naročila`,
    shopPage: `blagajna | plačilo | način plačila | načini plačila | podatki za plačilo | podatki o plačilu | košarica | voziček | moja košarica
      | nakupovalna košarica | naslov za dostavo | naslov dostave | naslov za račun | način dostave | načini dostave | dostava in plačilo | vaše naročilo
      | podatki za dostavo`,
    loginPage: 'prijava | prijavi se | prijavite se | vpis | vpiši se | prijava uporabnika',
    accountPage: `nastavitve | moj račun | uporabniški račun | moj profil | nastavitve računa | nastavitve profila | uredi profil | urejanje profila
      | nastavitve obvestil | nastavitve obveščanja | nastavitve zasebnosti | shrani spremembe | moje naročnine | osebni podatki | moji podatki
      | nastavitve e-novic`,
    signedInPage: 'odjava | odjavi se | odjavite se | izpis | izpiši se',
    newsletterPage: `e-novice | e-novic | novičnik* | newsletter* | prijava na e-novice | prijavite se na e-novice | naročite se na e-novice | naročite se
      | bodite na tekočem | prejemajte novice`,
  },
};
