import type { Lexicon } from '../lexicon.js';

export const hr: Lexicon = {
  language: 'hr',
  script: 'latin',
  common:
    'i je u na da se za od sam su ne što koji koja koje ili ako kao kako te s sa iz po bez svoje svoj moje moj vaše vaš naše biti nije može ćete ću bih uz samo već više sve tko ko gdje gde prema mi vam nas',
  hint: 'prihva[ćct]|sla[žz]em|sla[žz]ete|suglas|saglas|pristaj|pristan|privol|dopu[šs]t|dozvol|odobr|ovla[šs][ćc]uj|pretpla|newsletter|bilten|obavijest|obave[šs]t|[žz]elim|[žz]eli[mš]|prima(?:ti|m |nje|jte|t)|[šs]alj|ponud|akcij|popust|novost|vijesti|marketin|ogla[sš]|reklam|promoti|treć|tre[ćc]i|partner|podijel|podel|dijelj|deljenj|osiguran|jamstv|garancij|donacij|donira|uvjet|uslov|kola[čc]i[ćc]|profil|prilago|personaliz|kredit|bonitet|probn|[čc]lanst|poklon|pro[čc]itao|pro[čc]itala|odbij|pra[ćc]en|zam[ao]ta|besplatn|za[šs]tit',
  phrases: {
    marketing: `newsletter* | njuzleter* | njuzletter* | bilten* | e-bilten* | mailing list* | e-mail list* | mejling list* | marketinšk* poruk*
      | marketinšk* e-mail* | marketinšk* mail* | marketinšk* obavijest* | marketinšk* obavešt* | marketinšk* materijal* | marketinšk* komunikacij*
      | marketinšk* sadržaj* | marketinšk* ponud* | marketinšk* informacij* | marketinšk* svrh* | marketinške svrhe | marketinških svrha | marketing svrhe
      | marketinga i | svrhu marketinga | svrhe marketinga | svrhu direktnog | svrhe direktnog | svrhu izravnog | svrhe izravnog | izravn* marketing*
      | izravnog marketinga | direktn* marketing* | direktnog marketinga | direktni marketing | e-mail marketing* | email marketing* | sms marketing*
      | telemarketing* | promotivn* poruk* | promotivn* e-mail* | promotivn* mail* | promotivn* obavijest* | promotivn* obavešt* | promotivn* materijal*
      | promotivn* ponud* | promotivn* sadržaj* | promotivn* informacij* | promotivn* svrh* | promotivne svrhe | promidžben* | reklamn* poruk*
      | reklamn* mail* | reklamn* e-mail* | reklamn* materijal* | reklamn* sadržaj* | reklamn* svrh* | oglasn* poruk* | oglašivačk* poruk*
      | komercijaln* poruk* | komercijaln* ponud* | komercijaln* obavijest* | komercijaln* obavešt* | komercijaln* svrh* | komercijaln* komunikacij* | spam
      | novosti i ponud* | novosti i akcij* | novosti i pogodnost* | novosti i popust* | akcije i novosti | akcijama i novost* | akcijama i popust*
      | akcijama i pogodnost* | akcije i popust* | ponude i novosti | ponude i popust* | ponudama i novost* | ponudama i akcij* | ponudama i popust*
      | novostima i ponud* | novostima i akcij* | novostima i popust* | novostima i pogodnost* | popustima i akcij* | popustima i ponud* | posebn* ponud*
      | specijaln* ponud* | ekskluzivn* ponud* | ekskluzivn* popust* | personaliziran* ponud* | personalizovan* ponud* | prilagođen* ponud* | ponude putem
      | ponude na e-mail | ponude e-mailom | ponude na mail | ponude emailom | obavijesti o akcij* | obavijesti o ponud* | obavijesti o popust*
      | obavijesti o novost* | obavijesti o novim | obavijesti o proizvod* | obavijesti o novitet* | obaveštenja o akcij* | obaveštenja o ponud*
      | obaveštenja o popust* | obaveštenja o novost* | obaveštenja o novim | informacije o akcij* | informacije o ponud* | informacije o popust*
      | informacije o novost* | informacije o novim proizvod* | informacije o proizvod* | obavijestite me o akcij* | obavijestite me o novost*
      | obavijestite me o ponud* | obavijestite me o popust* | obavijestite me o novim | obavestite me o akcij* | obavestite me o novost*
      | obavestite me o ponud* | obavestite me o popust* | obavestite me o novim | budite u toku | budi u toku | ostanite u toku | ostani u toku | biti u toku
      | budite u tijeku | budi u tijeku | budite informirani | budite informisani | prvi saznajte | prvi saznaj | prva saznaj | saznajte prvi | saznati prvi
      | među prvima | budite prvi | ostanimo u kontaktu | ostanite u kontaktu | istraživanj* tržišta | anket* o zadovoljstvu | ispitivanj* zadovoljstva
      | ispitivanj* tržišta | u vaš inbox | u tvoj inbox | u svoj inbox | u vaš sandučić | pretplat* na novosti | prijava na novosti | prijavi me na novosti
      | lista za slanje | push obavijesti o …ponud* | push obavijesti o …akcij*`,
    weakMarketing: `ponude | ponuda | ponudama | ponudu | ponudi | akcije | akcijama | akcija | akciji | popust | popuste | popusti | popusta | popustima
      | kupon | kupone | kuponi | kupona | novosti | novostima | novitet* | vijesti | vijestima | vesti | vestima | promocije | promocija | promocijama
      | promotivn* | promo | marketing | marketinga | marketinšk* | reklame | reklama | reklamn* | oglase | oglasi | oglasa | oglašavanj* | savjeti* | savete
      | saveti* | inspiracij* | pogodnosti* | pogodnostima | nagradn* | nagradne igre | natječaj* | katalog | katalozi | kataloge | kataloga | brošur* | letak
      | letke | novi proizvodi | novim proizvod* | nove proizvode | novih proizvoda | proizvodima i uslugama | proizvode i usluge | proizvodi i usluge
      | pozivnic* | događanj* | događaj* | dešavanj* | pretplati* | pretplat* se | trendov* | rasprodaj* | sniženj*`,
    message: `e-mail* | email* | mail | mailom | mejl* | e-pošt* | e-poštom | elektroničk* pošt* | elektronsk* pošt* | elektronička pošta | poruk* | sms*
      | viber* | whatsapp* | obavijest* | obavešt* | obavještenj* | push obavijest* | notifikacij* | informacij* | info | novosti | novostima | vijesti
      | vesti | ažuriranj* | poštom | pozive | poziva | telefonom | telefonski* | anket*`,
    sharing: `dijeljenje podataka | deljenje podataka | dijeljenja podataka | dijeljenje osobnih | dijeljenje mojih | deljenje mojih | deljenje ličnih
      | prijenos podataka trećim* | prenos podataka trećim* | ustupanje podataka | ustupanje mojih | prosljeđivanje podataka | prosleđivanje podataka
      | prodaj* podataka | prodaj* mojih | prodaj* osobnih | prodaj* ličnih | trećim stranama | trećim osobama | trećim licima | trećoj strani | trećim lic*
      | ponude partner* | ponude naših partner* | ponude od partner* | ponuda partner* | ponuda naših partner* | ponudama partner* | ponudama naših partner*
      | novosti od partner* | novosti partner* | poruke partner* | od naših partnera | povezanim društv* | povezanim poduzeć* | povezanim tvrtk*
      | povezanim preduzeć* | drugim tvrtkama | drugim društvima | drugim kompanijama`,
    profiling: `profiliranj* | izrad* profila | izradu profila | kreiranj* profila | stvaranj* profila | pravljenj* profila | izradi profil*
      | personaliziran* oglas* | personaliziran* sadrž* | personaliziran* preporuk* | personaliziran* reklam* | personaliziran* iskustv*
      | personaliziran* oglašav* | personaliziran* market* | personaliziran* obavij* | personaliziran* newsletter* | personaliziran* uslug*
      | personalizovan* oglas* | personalizovan* sadrž* | personalizovan* preporuk* | personalizovan* reklam* | personalizovan* iskustv*
      | personalizovan* oglašav* | personaliziran* komunikac* | personalizacij* | prilagođen* oglas* | prilagođen* sadrž* | prilagođen* reklam*
      | prilagođen* preporuk* | prilagođen* oglašav* | ciljan* oglas* | ciljan* reklam* | ciljan* market* | ciljan* sadrž* | ciljan* ponud* | ciljano oglašav*
      | bihevioraln* | bihejvioraln* | mojim interesima | vašim interesima | mojih interesa | vaših interesa | interesima korisnik* | na temelju interes*
      | na osnovu interes* | prema interes* | temeljeno na interes* | relevantn* oglas* | relevantn* reklam* | relevantn* oglašav* | kupovn* navik*
      | kupovn* ponašanj* | navik* kupnj* | navik* kupovin* | navika trošenja | navike trošenja | potrošačk* navik* | ponašanj* pri kupnji
      | ponašanja pri kupovini | praćenje ponašanja | praćenje mog ponašanja | analiz* mog | analiz* mojih | analiz* vaših | analiz* ponašanja
      | analiz* navik* | analiz* kupn* | automatizirano odluč* | automatsk* odluč* | automatizovan* odluč* | automatizirano* donošenj* | automatiziran* obrad*
      | automatizovan* obrad* | automatsk* obrad* | segmentacij* | prilagodb* oglasa | prilagodba sadržaja | prilagođavanje oglasa | prilagođavanje sadržaja
      | prilagoditi oglase | prilagoditi sadržaj* | prilagodi oglase`,
    credit: `kreditn* sposobnost* | kreditn* povijest* | kreditn* istorij* | kreditn* histor* | kreditn* izvješ* | kreditn* izvešt* | kreditn* rejting*
      | kreditn* provjer* | kreditn* prover* | kreditn* bodov* | kreditn* rizik* | kreditn* biro* | kreditn* registr* | kreditn* podat* | kreditn* ocjen*
      | kreditn* ocen* | provjer* kreditn* | prover* kreditn* | hrok* | hrok-a | kreditni biro | kreditnog biroa | bonitet* | bonitetn* | kreditnu sposobnost
      | kreditne sposobnosti | sisbon | zaduženost* kod banak* | crk izvješ*`,
    cookies: `kolačić* | kolačiće | kolačića | kolačićima | cookie* | kukij* | kuki | tehnologij* praćenja | tehnologije za praćenje | praćenje korisnik*
      | piksel* za praćenje | slične tehnologije | sličnim tehnologijama | sličnih tehnologija | web analitik* | google analytics | web beacon*
      | mjerenje posjećenosti | merenje posećenosti | praćenje aktivnosti | pratiti aktivnost* | pohranjivanje podataka na uređaj*
      | pohrana informacija na uređaj* | podataka na uređaj* | informacija na uređaj* | informacije na uređaj* | podaci o lokaciji | precizni podaci o
      | geolokacijsk* podat* | mjerenje oglasa | mjerenje sadržaja | merenje oglasa | merenje sadržaja | identifikator* uređaj* | remarketing* | retargeting*
      | oglašivački id`,
    weakCookies: `oglašivačk* mrež* | oglasn* mrež* | mjerenj* publike | merenj* publike | uslug* trećih stran* | analitik* | analitičk* | statistik*
      | statistič* | statističk* | performans* | učinkovitost* | izvedb* | ciljanj* | targetiranj* | društven* mrež* | društven* medij* | funkcionaln*
      | preferencij* | mjerenj* | merenj* | dijagnostičk* podat* | izvješ* o greškama | izvješ* o rušenj*`,
    necessary: `nužn* kolačić* | neophodn* kolačić* | obavezn* kolačić* | obvezn* kolačić* | potrebn* kolačić* | tehničk* kolačić* | osnovn* kolačić*
      | strogo nužn* | strogo neophodn* | strogo potrebn* | izričito nužn* | tehnički nužn* | tehnički neophodn* | tehnički potrebn* | apsolutno neophodn*
      | uvijek aktiv* | uvek aktiv* | uvijek uključ* | uvek uključ* | ne mogu se isključiti | ne može se isključiti | nije moguće isključiti | kolačići …nužni
      | kolačići …neophodni | neophodni za rad | nužni za rad`,
    extra: `putn* osiguran* | osiguranj* putovanj* | osiguranj* od otkaza | osiguranj* od otkaziv* | osiguranj* otkaza | osiguranj* prtljag*
      | osiguranj* pošiljk* | osiguranj* paket* | osiguranj* uređaj* | osiguranj* mobitel* | osiguranj* ekran* | osiguranj* zaslon* | osiguranj* ulaznic*
      | osiguranj* karat* | osiguranj* od nezgod* | osiguranj* od nesreć* | osiguranj* dostav* | osiguranj* narudžb* | osiguranj* proizvod*
      | putničk* osiguran* | zdravstven* osiguranj* za putov* | kasko* | dodatno osiguranje | dodatnog osiguranja | osiguranje za | produljen* jamstv*
      | produžen* jamstv* | produžen* garancij* | produljen* garancij* | produljenj* jamstv* | produženj* garancij* | produženj* jamstv* | dodatn* jamstv*
      | dodatn* garancij* | dodatna godina jamstva | proširen* jamstv* | proširen* garancij* | zaštit* zaslona | zaštit* ekrana | zaštit* uređaj*
      | zaštit* od otkaz* | zaštit* od ošteć* | zaštit* kupn* | zaštit* kupac* | zaštit* karte | zaštit* od loma | zaštitni paket | paket zaštite
      | besplatn* prob* | besplatn* probn* | probno razdoblje | probnog razdoblja | probni period | probnog perioda | probni mjesec | probna pretplat*
      | probnu pretplat* | probno članstv* | dana besplatno | dana gratis | mjesec besplatno | mesec besplatno | mjesec dana besplatno | isprobaj* besplatno
      | isprobajte besplatno | probaj besplatno | probajte besplatno | premium članst* | premium pretplat* | premium paket* | premium verzij* | premium član*
      | vip članst* | plaćen* članst* | plaćen* pretplat* | članarin* | automatsk* obnov* | automatski obnavlja | automatski produž* | automatski produljuj*
      | automatski se obnavlja | automatski se produ* | mjesečn* donacij* | mesečn* donacij* | redovn* donacij* | redovit* donacij* | ponavljajuć* plaćanj*
      | ponavljajuć* uplat* | redovn* isporuk* | redovit* dostav* | prioritetn* ukrcaj* | prioritetn* podršk* | prioritetn* ukrcavanj* | prioritetn* obrad*
      | fast track | salon na aerodromu | poklon pakir* | poklon pakov* | poklon kutij* | poklon vrećic* | poklon omot* | zamatanj* | pakiranje za poklon
      | pakovanje za poklon | pakiranje kao poklon | umotaj* | zapakiraj* kao poklon | zapakuj* kao poklon | odabir sjedal* | izbor sedišt*
      | rezervacija sjedal* | dodatn* prtljag* | dodatna prtljaga | predana prtljaga | zaokruži* | zaokruživanj* | kompenzacij* ugljik* | ugljičn* otis* | co2
      | neutralizacij* emisij* | ugljično neutral* | klimatski neutral* | dodatni trošak | dodatnu naknadu | dodatna naknada | uz nadoplatu | uz doplatu
      | nadoplat* | doplat* za | samo za | po cijeni od | uslug* montaže | uslug* instalacij* | paket održavanja | servisni paket | ugovor o održavanju
      | fleksibiln* kart*`,
    weakExtra: `osiguranje | osiguranja | osiguranjem | osiguraj* | osigurati | jamstvo | jamstva | jamstvom | garancija | garanciju | garancije | donacij*
      | donirat* | doniraj* | doniram | humanitarn* | dobrotvorn* | članstvo | članstva | pretplata | pretplatu | pretplate | napojnic* | proba | udrug*
      | udruž* za`,
    addable: `premium | nadogradnj* | nadogradi* | paket | zaštita | zaštitu | zaštite | dodatak | dodatke | dodatn* uslug* | montaž* | instalacij* | ugradnj*
      | naknada za uslugu | prioritet* | doprinos* | pokriće | pokrića | napojnic* | bakšiš`,
    recurring: `automatsk* obnov* | automatski obnavlja | automatski se obnavlja | automatski produž* | automatski produljuj* | automatski se produ*
      | automatski …obnavlja | automatski …produ* | obnavlja se | ponavljajuć* | mjesečn* donacij* | mesečn* donacij* | redovn* donacij* | redovit* donacij*
      | mjesečn* pretplat* | mesečn* pretplat* | godišnj* pretplat* | mjesečno plaćanje | mjesečna naplata | mesečna naplata | naplaćuje se mjesečno
      | naplaćuje se mesečno | naplaćuje se godišnje | do otkaza | do otkazivanja | dok ne otkaž* | dok je ne otkaž* | mjesečn* članarin* | mesečn* članarin*
      | godišnj* članarin*`,
    period: `mjesečno | mesečno | mjesečn* | mesečn* | na mjesec | mjesec | mesec | svaki mjesec | svakog mjeseca | svakog meseca | godišnje | godišnj*
      | na godinu | godinu | svake godine | tjedno | nedeljno | sedmično | pretplat* | članst* | članarin* | probno razdoblje | probni period | zatim | potom
      | nakon toga | poslije toga`,
    terms: `uvjet* korištenja | uvjet* poslovanja | uvjet* prodaje | uvjet* kupnje | uvjet* kupovine | uvjet* usluge | uvjet* pružanja | uvjet* i odredb*
      | uvjet* i pravil* | uvjet* sudjelovanj* | uvjet* rezervacij* | uvjet* najma | uvjet* putovanj* | uvjet* prijevoz* | uvjet* članst* | uvjet* dostave
      | uvjet* otkaz* | uvjet* osiguranj* | uvjet* upotrebe | uvjet* nagradn* | opć* uvjet* | opš* uslov* | opšte uslove | opć* uslov* | uslov* korišćenj*
      | uslov* korištenj* | uslov* poslovanj* | uslov* prodaj* | uslov* kupovin* | uslov* upotreb* | uslov* usluge | uslov* pružanj* | uslov* i odredb*
      | uslov* i pravil* | uslov* učešć* | uslov* rezervacij* | uslov* putovanj* | uslov* članst* | pravil* korištenj* | pravil* korišćenj* | pravil* i uvjet*
      | pravil* i uslov* | pravil* nagradn* | pravil* ponašanj* | pravil* zajednic* | pravil* forum* | pravil* natječaj* | pravil* sudjelov* | pravil* učešć*
      | pravil* program* | korisničk* ugovor* | ugovor o korištenj* | ugovor o korišćenj* | licenčn* ugovor* | licencn* ugovor* | licencni ugovor
      | ugovor o licenc* | ugovor o kupoprodaj* | ugovor o prodaj* | ugovor na daljinu | pretplatničk* ugovor* | kupoprodajn* ugovor* | kućn* red*
      | kodeks* ponašanj* | pravn* napomen* | pravn* uvjet* | pravn* uslov* | obavijest* o jednostran* | eula`,
    weakTerms: `uvjete | uvjeti | uvjetima | uvjeta | uslove | uslovi | uslovima | uslova | pravila | pravilima | pravilnik* | ugovor | ugovora | ugovorom
      | odredbe | odredbama | smjernic* | smernic* | izjavu | izjava | izjave | izjavom | politik* | sporazum* | statut*`,
    privacy: `politik* privatnosti | pravil* privatnosti | pravil* o privatnosti | izjav* o privatnosti | izjav* privatnosti | obavijest* o privatnosti
      | obavešt* o privatnosti | polis* privatnosti | pravilnik* o privatnosti | zaštit* privatnosti | politik* zaštite | pravilnik* o zaštiti
      | izjav* o zaštiti | obavijest* o zaštiti | obavijest* o obradi | obavešt* o obradi | informacij* o obradi | izjav* o obradi | izjav* o povjerljivosti
      | politik* povjerljivosti | politik* poverljivosti | zaštit* osobnih podataka | zaštit* ličnih podataka | zaštit* podataka | zaštit* podataka o ličnosti
      | gdpr* | politik* kolačić* | pravil* o kolačićima | pravil* o upotrebi kolačić* | politik* o kolačić* | politik* korištenja kolačić*
      | obavijest* o kolačić* | izjav* o kolačić*`,
    processing: `obrad* osobnih | obrad* ličnih | obrad* mojih | obrad* vaših | obrad* podataka | obrad* i čuvanj* | prikupljanj* i obrad*
      | prikupljanj* osobnih | prikupljanj* mojih | prikupljanj* ličnih | prikupljanj* podataka | korištenj* mojih | korištenj* osobnih | korišćenj* mojih
      | korišćenj* ličnih | pohran* mojih | pohran* osobnih | čuvanj* mojih | čuvanj* podataka | čuvanj* ličnih | podaci …obrađuju | podaci …koriste
      | podaci …obrađivati | podatke …obrađuj* | podatke …koristi* | podataka …obrađuj* | moje podatke …obrad* | podaci …pohranjuju`,
    age: `imam 18 | imam 16 | imam 14 | imam 13 | imam 21 | stariji od 18 | starija od 18 | stariji od 16 | starija od 16 | stariji/a od | više od 18
      | više od 16 | najmanje 18 | najmanje 16 | navršio 18 | navršila 18 | navršio 16 | navršila 16 | navršenih 18 | 18 godina | 16 godina | 14 godina
      | 13 godina | 21 godinu | punoljet* | punolet* | odrasla osoba`,
    convenience: `isti su | iste su | jednaki su | identičn* | zapamti me | zapamti | zapamtite me | zapamti prijavu | zapamti lozinku | zapamti moje
      | zapamti podatke | zapamti ovaj | zapamti uređaj | zapamti korisnič* | zapamti karticu | upamti me | ostani prijavljen* | ostanite prijavljen*
      | ostani ulogovan* | ostani logiran* | ostanem prijavljen* | ostavi me prijavljen* | zadrži me prijavljen* | držite me prijavljen* | drži me prijavljen*
      | želim ostati prijavljen* | automatska prijava | automatsk* prijav* | automatski prijavi | automatski me prijavi | na ovom uređaju | na ovom računalu
      | na ovom računaru | u ovom pregledniku | na ovom kompjuteru | javno računalo | vjeruj ovom | veruj ovom | pouzdan uređaj | ista adresa | ista kao
      | iste kao | isti kao | ista je | jednaka adresi | jednaka je | istu adresu | iste adrese | na istu adresu | podudara se | odgovara adresi | jednake
      | koristi kao adresu | kao adresu za | drugu adresu | druga adresa | drugačija adresa | drugoj adresi | različita adresa | različitu adresu
      | na drugu adresu | dostava na drugu | dostavi na drugu | isporuka na drugu | koristi ovu adresu | spremi adresu | sačuvaj adresu | spremi karticu
      | spremi moju | spremi moje | spremi podatke | spremi za | sačuvaj karticu | sačuvaj moje | sačuvaj podatke | sačuvaj za | zapamti moju
      | spremite karticu | spremite podatke | sačuvajte podatke | za sljedeću kupnju | za sljedeću kupovinu | za sledeću kupovinu | za buduće kupnje
      | za buduće kupovine | zadana adresa | zadanu adresu | postavi kao zadan* | postavi kao | podrazumijevan* | podrazumevan* | prikaži lozinku
      | pokaži lozinku | prikaži šifru | sakrij lozinku | prikaži zaporku | ovo je poklon | poklon je | šaljem kao poklon | poslati kao poklon | poklon poruk*
      | poruka uz poklon | iskoristi poklon bon | imam kupon | imam kod | imam promo* | imam poklon bon | imam popust | nisam robot | ja nisam robot
      | filtriraj* | sortiraj* | odaberi sve | označi sve | izaberi sve | besplatna dostava | na zalihi | na stanju | r1 račun* | račun na tvrtku
      | račun na firmu | račun za tvrtku | kupujem kao pravna | kupujem kao tvrtka | kupnja za tvrtku | javni profil | javan profil | profil je javan
      | profil javan | prikaži moj profil | učini profil`,
    nearMiss: `odjel* marketing* | odjel za marketing | marketing odjel* | marketing menadž* | marketing tim* | marketing agencij* | marketinšk* agencij*
      | marketinšk* odjel* | voditelj* marketinga | direktor* marketinga | prodaj* i marketing* | marketing i prodaj* | oglašavajte se | oglašavajte kod
      | oglasite se | arhiv* newsletter* | arhiv* novosti | arhiv* vijesti | arhiva vesti | newsletter arhiv* | podijeli na | podijelite na | podijeli putem
      | podijeli s prijatelj* | podijelite s prijatelj* | podeli na | podelite na | podeli sa prijatelj* | podelite sa prijatelj* | podijeli sa prijatelj*
      | podijelite s nama | podelite sa nama | podijelite svoj* | podelite svoj* | podijeli stranicu | podijeli ovo | podijeli link | podeli ovo
      | podijeli članak | dijeljenje datoteka | dijeljenje zaslona | dijeljenje na društven* | kreditn* kartic* | kreditna kartica | kreditnom karticom
      | kartičn* plaćanj* | kreditna ili debitna | kreditn* i debitn* | kreditn* limit* | kreditni zahtjev | zahtjev za kredit | poklon bon* | poklon kartic*
      | poklon vaučer* | poklon kupon* | besplatan poklon | e-mail adres* | email adres* | adres* e-pošte | adresa elektroničke | adres* elektronsk*
      | mail adres* | mejl adres* | e-mail format* | e-mail obavezn* | e-mail je obavez* | format e-mail* | kolačići s čokoladom | kolačići sa čokolad*
      | čokoladni kolačići | domaći kolačići | recept* za kolačić* | vremensk* uvjet* | vremensk* uslov* | uvjet* plaćanj* | uslov* plaćanj*
      | pojmovi pretraživanja | uvjeti pretraživanja | osiguravajuć* | osiguravatelj* | broj osiguranja | broj police | polica osiguranja broj
      | osiguravajuće društvo | socijaln* osiguran* | zdravstveno osiguranje broj | godine jamstva | godina jamstva | godine garancije | godina garancije
      | mjesec* jamstva | mjeseci garancije | meseci garancije | jamstveni list | garantni list | garancijski list | jamstveni rok | garantni rok
      | garancija povrata novca | kod za popust | kod kupona | kupon kod | promo kod | promotivni kod | promotivnog koda | kod za akcij* | studentski popust
      | ukupan popust | ažuriraj košaricu | ažuriraj korpu | ažuriraj podatke | ažuriraj profil | ažuriranje podataka | ažuriranje softvera | zadnje ažuriran*
      | posljednje ažurir* | poslednje ažurir* | postanite partner | postani partner | postanite naš partner | partnersk* program* | ime partnera
      | bračni partner | prihvaćamo kartic* | prihvatamo kartic* | primamo kartic* | kartice koje prihvać* | prihvaćene kartice | potpuno se slažem
      | u potpunosti se slažem | uopće se ne slažem | uopšte se ne slažem | djelomično se slažem | oglas za posao | oglasi za posao | ponuda za posao
      | poslovna ponuda | zatraži ponudu | zatražite ponudu | pošalji ponudu | bankovn* prijenos* | bankovni prenos | broj članstva | broj članske
      | vrsta članstva | vrsta pretplate | službenik za zaštitu | postavke privatnosti | podešavanja privatnosti | sukladno …politi* privatnosti
      | u skladu s …politi* privatnosti | u skladu sa …politi* privatnosti | prema …politi* privatnosti | opisan* u …politi* privatnosti
      | navedeno u …politi* privatnosti | više u …politi* privatnosti | u skladu s …pravil* privatnosti | sukladno …pravil* privatnosti
      | u skladu s …pravilima o privatnosti | praćenje pošiljke | praćenje narudžbe | praćenje paketa | prati pošiljku | analiza podataka posao
      | uređivanje profila | uredi profil | nagradno pitanje | kontrola kvalitete | akcijski film* | akcijske figur*`,
    agree: `slažem se | slažem | slažete se | slažeš se | slaže se | slažemo se | prihvaćam | prihvatam | prihvaćate | prihvatate | prihvaćaš | prihvataš
      | prihvaćamo | prihvatiti | prihvati | prihvatite | prihvaćanj* | prihvatanj* | prihvaća | prihvata | prihvatio | prihvatila | pristajem | pristajete
      | pristaješ | pristajanj* | pristati | suglasan | suglasna | suglasni | suglasnost* | saglasan | saglasna | saglasni | saglasnost* | suglasan/na
      | saglasan/na | dajem privolu | dajete privolu | privolu | privola | privole | dajem suglasnost | dajem saglasnost | dajem pristanak | pristanak
      | pristanka | dajem dopuštenje | dajem dozvolu | dopuštam | dopuštate | dopustiti | dopusti | dopustite | dozvoljavam | dozvoljavate | dozvoli
      | dozvolite | dozvoliti | dozvolu za | omogući | odobravam | odobravate | odobri | odobravanje | odobrenje za | ovlašćujem | ovlašćujete | ovlaštenje
      | ovlašćenje | obvezujem se | obavezujem se | potvrđujem da | potvrđujem i prihv* | izjavljujem da`,
    haveRead: `pročitao | pročitala | pročitali | pročitao/la | pročitao/pročitala | čitao sam | upoznat | upoznata | upoznati | upoznat/a | upoznao
      | upoznala | razumijem | razumem | razumio | razumjela | razumeo | razumela | primam na znanje | primio na znanje | primila na znanje | informiran
      | informirana | informisan | informisana | obaviješten | obaviještena | obavešten | obaveštena | svjestan | svjesna | svestan | svesna | pročitati`,
    want: `želim | želiš | želite | želimo | željela bih | želio bih | želela bih | želeo bih | htio bih | htjela bih | hteo bih | htela bih | hoću
      | volio bih | voljela bih | voleo bih | volela bih | da želim | da molim | zanima me | zanimaju me | zainteresiran* | zainteresovan* | molim | rado`,
    receive: `primati | primam | primate | primaš | primiti | prima | primanj* | primajte | dobivati | dobivam | dobivate | dobivanj* | dobijati | dobijam
      | dobijate | dobijanj* | dobiti | dobijem | dobij | dobijte | šaljite | šalji | šaljete | šalje | šaljemo | slati | slanj* | pošaljite | pošalji
      | poslati | kontaktirajte | kontaktiraju | kontaktirati | kontaktira | kontaktirate | kontaktiranj* | javite mi | javi mi | javljajte | obavijestite me
      | obavijesti me | obavestite me | obavesti me | obavještavajte | obaveštavajte | obavještava* | obaveštava* | obavještavanj* | obaveštavanj*
      | informirajte | informiraju | informirati | informirajte me | informišite | informisati | nazovite | nazvati | pozovite | zovite | pretplaćujem
      | pretplatiti | pretplati* | pretplat* na | prijavi me na | prijavljujem se na | prijaviti na | prijavite se na | prijavi se na | prijava na
      | dostavljajte | dostavljati | biti obaviješten* | biti obavešten* | biti informiran* | biti kontaktiran* | budem obaviješten* | budem kontaktiran*`,
    share: `proslijed* | prosled* | podijeljen* | podeljen* | prenesen* | prodan* | dijelite | dijeliti | dijeljenj* | dijele | dijeli | delite | deliti
      | deljenj* | dele | podijelite | podijeliti | podijeli | podijele | podelite | podeliti | podeli | podele | ustupit* | ustupanj* | ustupi* | ustupa*
      | ustupljen* | proslijedi* | proslijeđen* | prosljeđuj* | prosljeđivanj* | prosledi* | prosleđuj* | prosleđivanj* | prenositi | prenesu | prenijet*
      | prenese | prenose | prenos | prijenos* | prenosa | prodati | prodaju | prodavati | prodaje | prodavanj* | prodajete | prodajte | prodajite
      | prodavajte | prodaja | otkriti | otkrivanj* | otkriju | otkriva* | objaviti | razmjenjivati | razmjen* | razmen* | predati | predaj* trećim
      | dostaviti | dostavljanj* | dostavlja* | dati trećim | učiniti dostupn* | dostupni | pristup imaju | pristupati`,
    thirdParty: `treć* stran* | treće strane | trećih strana | trećim stranama | trećoj strani | treć* osob* | treć* lic* | trećima | trećim licima | partner
      | partneri* | partnera | partnere | partnerima | partnerom | partnersk* tvrtk* | partnersk* kompanij* | partnerskim | poslovn* partner*
      | odabran* partner* | oglašivač* | oglašavač* | sponzor* | povezan* društ* | povezan* tvrtk* | povezan* poduz* | povezan* preduz* | povezan* kompanij*
      | članic* grupe | članicama grupe | unutar grupe | društv* grupe | kompanijama grupe | tvrtkama unutar | drug* tvrtk* | drug* kompanij* | drug* društv*
      | drug* organizacij* | drug* preduzeć* | drug* poduzeć* | drug* brend* | vanjsk* tvrtk* | vanjsk* suradni* | spoljn* saradni* | suradnicima
      | saradnicima | podružnic* | kćeri društ* | izvršitelj* obrade | obrađivač* | dobavljač* | trgovcima | bankama | osiguravateljima | pružatelj* uslug*
      | prodavateljima`,
    personalData: `moje podatke | mojih podataka | moji podaci | mojim podacima | osobn* podat* | osobne podatke | osobnih podataka | osobni podaci
      | ličn* podat* | lične podatke | ličnih podataka | lični podaci | podatke o meni | moje osobne | mojih osobnih | moje lične | mojih ličnih
      | moje informacije | mojih informacija | moj e-mail | moju e-mail | moju email | moj broj | moje ime | mojeg imena | moje kontakt* | moj telefon
      | moju adresu | kontakt podat* | kontaktne podatke | moje kupnj* | mojih kupnji | moje kupovin* | mojih kupovina | povijest kupnj* | istorij* kupovin*
      | moje navike | mojih navika | moje ponašanje | mog ponašanja | moju aktivnost | moje aktivnosti | mojih aktivnosti | moju lokaciju | moje lokacije
      | vaše podatke | vaših podataka | vaši podaci | vaše osobne | vaših osobnih | vaše lične | vaših ličnih | podaci o lokaciji | korisničk* podat*
      | podaci se | podaci će | podataka korisnika | osobne informacije | moje preferencije`,
    analyse: `analiz* | analiziraj* | analizirati | analizira | prati | pratite | pratiti | praćenj* | prate | procjen* | procjenjiva* | procen* | procenjiva*
      | vrednovanj* | profilir* | personalizir* | personalizov* | prilagodit* | povezivanj* | obrad* …svrhe profil*`,
    add: `dodaj | dodajte | dodati | dodajem | dodavanj* | uključi | uključite | uključiti | kupi | kupite | kupiti | kupujem | želim | želite | uzmi | uzmite
      | uzimam | ugovori | ugovorite | ugovoriti | ugovaram | zaštiti | zaštitite | osiguraj* | doniraj* | doniram | donirajte | daj | dajem | darujem
      | aktiviraj* | isprobaj* | isprobajte | probaj | započni | odaberi | odabirem | izaberi | biram | nadogradi* | plaćam`,
    service: `narudžb* | narudžbi | narudžbe | porudžbin* | porudžbini | isporuk* | dostav* | pošiljk* | paket* | paketa | rezervacij* | termin* | račun*
      | računu | aktivnost* račun* | sigurnosn* obavijest* | bezbednosn* | transakcij* | potvrd* | odgovor* | komentar* | komentari | nov* objav*
      | tem* na forum* | ovoj temi | ovu temu | ponovno dostup* | ponovo dostup* | opet dostup* | bude dostup* | na zalih* | na stanj* | sniženj* cijene
      | pad cijene | pad cene | statusu | statusa | prijav* za posao | moj zahtjev | mog zahtjeva | zahtjevu | zahtevu | tiket* | upit* | kod za provjer*
      | verifikacij* | reset* lozink* | podsjetnik* | podsetnik* | privatn* poruk* | zahtjev* za prijatelj*`,
    refuse: `ne želim | ne želi | ne želite | ne bih | ne žel* | ne slažem | ne slažem se | ne slažete se | ne prihvaćam | ne prihvatam | ne prihvaća
      | ne prihvati | ne pristajem | ne pristajete | nisam suglasan | nisam suglasna | nisam saglasan | nisam saglasna | ne dajem | ne dopuštam
      | ne dozvoljavam | ne dopusti | ne dozvoli | ne odobravam | ne ovlašćujem | nemojte | nemojte prodavati ni dijeliti | nemoj | ne šaljite | ne šalji
      | ne kontaktirajte | ne obavještavajte | ne obaveštavajte | ne zovite | ne dijelite | ne delite | ne prodajite | ne prodajte | ne prodavajte
      | ne prosljeđujte | ne prosleđujte | ne ustupajte | ne koristite moje | ne koristi moje | ne pratite | ne dodaj | ne dodajte | ne treba | ne trebam
      | ne treba mi | nije mi potreb* | ne zanima | ne zanimaju | nisam zainteres* | nisam zaintereso* | nemam interesa | neću | ne hvala | hvala ne | odbijam
      | odbijate | odbiti | odbijanj* | odbij | odjavljujem | odjavite me | odjavi me | odjaviti | odjava | odjavite se | odjavi se | odustajem | povlačim
      | protivim se | prigovaram | uložiti prigovor | ulažem prigovor | ne pretplaćuj* | isključite me | uklonite me | izbrišite me s | bez osiguranja
      | bez zaštite | bez jamstva | bez garancije | nikada ne šaljite | nikad ne šaljite | radije ne | zabranjujem | uskraćujem | ne primati | ne dobivati
      | ne kupujem | ne uzimam`,
    spare: `odjaviti u bilo | odjaviti …bilo koj* | odjaviti …bilo kad* | odjavite se …bilo | odjava …bilo | odjava je moguća | odjaviti se …svakom
      | odjaviti kad* | možete se odjaviti | možete odjaviti | mogu se odjaviti | mogu odjaviti | možeš se odjaviti | moguće se odjaviti
      | kako biste se odjavili | odjaviti klikom | možete povući | mogu povući | povući u bilo | povući …bilo koj* | povući …svakom | opozvati u bilo
      | možete opozvati | mogu opozvati | privolu …povući | suglasnost …povući | pristanak …povući | saglasnost …povući | možete odbiti | možete prigovoriti
      | pravo na prigovor | pravo na povlačenje | ne želim propustiti | ne želite propustiti | ne želiš propustiti | ne želim propuštati | ne propustite
      | ne propusti | ne zaboravite | ako se ne slažete | ako ne prihvaćate | ako ne prihvatate | ako ne želite koristiti | ne samo | neću propustiti
      | nije obvez* | nije obavez*`,
    promise: `nećemo | neće biti | neće se | neće | nikada nećemo | nikad nećemo | ne dijelimo | ne delimo | ne prodajemo | ne ustupamo | ne prosljeđujemo
      | ne prosleđujemo | ne prenosimo | ne šaljemo spam | ne otkrivamo | ne dajemo | nikada ne dijelimo | nikad ne dijelimo | nikada ne prodajemo | nikada ne
      | nikad ne delimo | bez spama | ne spamamo | ne dostavljamo | ne dijele se | ne prodaju se | ne ustupaju se`,
    untick: `odznači* | odznačite | maknite kvačicu | makni kvačicu | uklonite kvačicu | ukloni kvačicu | uklonite oznaku | isključite ovu | poništite odabir
      | poništite oznaku | ne označavajte | ne označujte | ostavite prazno | ostavite neoznačen* | ostavite praznim | skinite kvačicu | sklonite kvačicu
      | odčekirajte | odčekiraj`,
    yes: `da | da molim | da želim | da hvala | može | u redu | ok | naravno | svakako | slažem se | prihvaćam | prihvatam | prihvati | pristajem
      | suglasan sam | suglasna sam | saglasan sam | saglasna sam | dopusti | dozvoli | dopuštam | dozvoljavam | uključeno | želim | pretplati me`,
    no: `ne | ne hvala | hvala ne | nikako | nijedan | nijedno | ništa | nikada | nikad | odbijam | odbij | odbaci | ne sada | isključeno | bez | ne treba
      | odjava | odjavi me | nisam zainteresiran* | nisam zainteresovan*`,
    right: `ne prodajite moje | ne prodajte moje | ne prodavajte moje | ne prodajite i ne dijelite | ne prodajite niti | nemojte prodavati
      | ne prodajite ni ne | protivim se obradi | protivim se …marketing* | prigovor na obradu | prigovor …marketing* | prigovaram obradi | pravo na prigovor
      | ograničite korištenje | ograničite upotrebu | ograničenje obrade | protivim se profiliranj*`,
    similarProducts: `sličnim proizvod* | slične proizvode | sličnih proizvod* | slični proizvodi | slične usluge | sličnim uslug* | sličnih uslug*
      | slične ponude | sličnim ponud* | vlastite slične | sličn* artikl*`,
    byActing: `prijavom | prijavljivanjem | registracijom | registriranjem | registrovanjem | pretplatom | klikom | klikom na | klikanjem | pritiskom
      | pritiskom na | nastavkom | nastavljanjem | nastavkom korištenja | daljnjim korištenjem | daljim korišćenjem | korištenjem | korišćenjem
      | upotrebom ov* | uporabom | kupnjom | kupovinom | narudžbom | naručivanjem | poručivanjem | slanjem | slanjem obrasca | slanjem upita
      | otvaranjem računa | kreiranjem računa | kreiranjem naloga | stvaranjem računa | izradom računa | sudjelovanjem | učešćem | učestvovanjem
      | preuzimanjem | potvrdom narudžbe | završetkom kupnje | ispunjavanjem obrasca | unosom | unošenjem | ostavljanjem | označavanjem | posjetom | posetom
      | ako nastavite | ako nastaviš | ukoliko nastavite | kada kliknete | kad kliknete | ako kliknete | kada se registrirate | kad se registrirate
      | kada se prijavite | ulaskom | pregledavanjem | pretraživanjem ov* | rezervacijom | plaćanjem | daljnjim pregled* | ostankom na`,
    legitimateInterest: `legitimn* interes* | legitimni interes | legitimnog interesa | opravdan* interes* | zakonit* interes*`,
    shame: `ne želim uštedjeti | ne želim uštedeti | ne želim štedjeti | ne želim štedeti | ne želim ušted* | ne volim uštedu | ne volim popust*
      | mrzim popust* | mrzim ušted* | mrzim štedn* | ne trebam popust | ne treba mi popust | ne zanima me popust | ne zanimaju me popust* | ne volim štedjeti
      | radije plaćam | radije ću platiti | radije bih platio | radije bih platila | platit ću punu | platiću punu | punu cijenu | punu cenu | platiti više
      | plaćam više | preuzimam rizik | prihvaćam rizik | riskirat ću | riskiraću | riskiram | na vlastiti rizik | na vlastitu odgovornost
      | na svoju odgovornost | bez zaštite | ostajem nezaštićen* | nezaštićen* | neosiguran* | propustit ću | propustiću | radije propuštam | želim propustiti
      | svejedno mi je | baš me briga | ne želim besplatn* | bacit ću novac`,
    benefit: `uštedi* | uštedjet* | uštedet* | ušted* | popust* | besplatn* | gratis | poklon* | jeftinij* | kupon* | pogodnost* | akcij* | nagrad* | osvoji*
      | dobitak | zaštit* | sigurn* | bonus* | najbolj* cijen* | najbolj* cen* | ekskluzivn* | niž* cijen* | posebn* ponud* | prednost*`,
    acceptButton: `prihvati | prihvati sve | prihvati sve kolačiće | prihvati kolačiće | prihvaćam | prihvaćam sve | prihvaćam sve kolačiće
      | prihvaćam kolačiće | prihvatam | prihvatam sve | prihvatam kolačiće | prihvatite | prihvatite sve | prihvatite kolačiće | sve prihvaćam | sve prihvati
      | slažem se | slažem se sa svime | pristajem | suglasan sam | suglasna sam | saglasan sam | saglasna sam | suglasan | dopusti | dopusti sve
      | dopusti kolačiće | dopusti sve kolačiće | dozvoli | dozvoli sve | dozvoli kolačiće | dozvoli sve kolačiće | dopuštam | dozvoljavam | dozvoljavam sve
      | omogući sve | uključi sve | odobri sve | u redu | uredu | ok | razumijem | razumem | shvaćam | jasno | da | da želim | može | važi | dajem privolu
      | dajem suglasnost | dajem pristanak`,
    rejectButton: `odbij | odbij sve | odbij sve kolačiće | odbij kolačiće | odbijam | odbijam sve | odbijte | odbijte sve | odbaci sve | odbiti | odbiti sve
      | ne prihvaćam | ne prihvatam | ne prihvati | ne slažem se | ne pristajem | ne dopusti | ne dopuštam | ne dozvoli | ne dozvoljavam | ne | ne hvala
      | hvala ne | ne želim | samo nužn* | samo neophodn* | samo obavezn* | samo obvezn* | samo potrebn* | samo osnovn* | samo tehničk* | samo strogo
      | prihvati samo nužn* | prihvati samo neophodn* | prihvati samo obavezn* | prihvati nužn* | prihvati neophodn* | prihvati obavezn* | prihvati obvezn*
      | prihvati samo | prihvaćam samo nužn* | prihvaćam samo neophodn* | prihvaćam nužn* | prihvaćam neophodn* | dopusti samo | dozvoli samo
      | koristi samo nužn* | koristi samo neophodn* | nužni kolačići | nastavi bez | nastavite bez | bez prihvaćanja | bez prihvatanja | bez pristanka
      | bez kolačića | onemogući sve | isključi sve | zabrani | zabrani sve | protivim se | prigovor na | uloži prigovor | ne zanima me | nisam zainteres*
      | ne treba | bez osiguranja | bez zaštite | ne prodajite | radije plać* | punu cijenu | odjavi me`,
    settingsButton: `postavke | postavke kolačića | postavke privatnosti | podešavanja | podešavanje | podešavanja kolačića | podesi | podesite
      | uredi postavke | prilagodi postavke | promijeni postavke | promeni podešavanja | upravljaj postavkama | upravljanje postavkama
      | upravljanje kolačićima | upravljaj kolačićima | upravljajte kolačićima | upravljajte postavkama | upravljaj | upravljaj opcijama | upravljanje
      | prilagodi | prilagodite | prilagodba | prilagođavanje | prilagodi kolačiće | prilagodi izbor | prilagodi odabir | opcije | više opcija | druge opcije
      | ostale opcije | preference | preferencije | postavke pristanka | odaberi kolačiće | izaberi kolačiće | odaberite kolačiće | prikaži detalje
      | prikaži pojedinosti | pokaži detalje | detalji | prikaži svrhe | konfiguriraj | personaliziraj | vlastiti odabir`,
    saveButton: `spremi | spremi postavke | spremi odabir | spremi moj odabir | spremi promjene | spremi izbor | spremi i zatvori | spremi i izađi
      | spremi i nastavi | spremi preference | spremite | spremi postavke kolačića | sačuvaj | sačuvaj postavke | sačuvaj podešavanja | sačuvaj izbor
      | sačuvaj promene | sačuvaj promjene | sačuvaj i zatvori | sačuvajte | snimi | pohrani | pohrani postavke | pohrani odabir | potvrdi odabir
      | potvrdi moj odabir | potvrdi izbor | potvrdi moj izbor | potvrdi postavke | potvrdi moje | potvrđujem odabir | prihvati odabrano | prihvati odabrane
      | prihvati odabir | prihvati označen* | prihvati izabrano | prihvati izabrane | prihvaćam odabrano | prihvaćam odabrane | dopusti odabir
      | dopusti odabrane | dopusti odabrano | dozvoli izbor | dozvoli izabrano | dozvoli odabrane | dozvoli odabir | dozvoli izabrane | omogući odabrano
      | primijeni | primeni | ažuriraj postavke | ažuriraj`,
    closeButton: `zatvori | zatvorite | zatvori prozor | ne sada | ne trenutno | kasnije | možda kasnije | podsjeti me kasnije | podseti me kasnije | preskoči
      | preskoči korak | preskoči ovaj | odustani | otkaži | poništi | natrag | nazad | povratak | sakrij | drugi put | odlučit ću kasnije`,
    submitButton: `plati | platite | plati sada | plaćanje | idi na plaćanje | na plaćanje | nastavi na plaćanje | nastavi na naplatu | naplata | na blagajnu
      | idi na blagajnu | blagajna | završi kupnju | završi kupovinu | dovrši kupnju | dovrši kupovinu | završi narudžbu | dovrši narudžbu | potvrdi narudžbu
      | potvrdi kupnju | potvrdi kupovinu | potvrdi porudžbinu | pošalji narudžbu | naruči | naručite | naruči sada | poruči | poručite | pošalji porudžbinu
      | završi porudžbinu | naruči i plati | naruči uz obvezu plaćanja | narudžba s obvezom plaćanja | kupi | kupite | kupi sada | kupi odmah | kupite sada
      | dodaj u košaricu | dodaj u korpu | dodajte u košaricu | dodaj u vrećicu | u košaricu | stavi u košaricu | u korpu | rezerviraj | rezervirajte
      | rezerviši | rezervišite | rezerviraj sada | potvrdi rezervaciju | dovrši rezervaciju | registriraj se | registrirajte se | registriraj | registruj se
      | registrujte se | registracija | kreiraj račun | kreirajte račun | kreiraj nalog | napravi račun | napravi nalog | otvori račun | otvorite račun
      | stvori račun | izradi račun | otvori nalog | učlani se | učlanite se | pridruži se | pridružite se | postani član | postanite član | pošalji
      | pošaljite | pošalji upit | pošalji poruku | pošalji zahtjev | pošalji prijavu | pretplati se | pretplatite se | pretplati me | pretplata | prijavi se
      | prijavite se | prijavi me | prijavi se na newsletter | prijava na newsletter | prijavi me na newsletter | prijava | doniraj | donirajte | doniraj sada
      | isprobaj besplatno | isprobajte besplatno | probaj besplatno | započni besplatn* | započni probno | sudjeluj | sudjelujte | učestvuj | učestvujte
      | zatraži | zatražite | ulogiraj se | uloguj se | ulogujte se | preuzmi | preuzmite | preuzmi sada | aktiviraj | aktivirajte | potvrdi | potvrdite
      | potvrdi i plati | prikaži račun | pogledaj račun | iskoristi | iskoristite | uzmi popust | želim popust | želim kupon | dovrši`,
    goOnButton: `nastavi | nastavite | nastavak | dalje | naprijed | napred | sljedeće | sledeće | sljedeći korak | sledeći korak | sljedeći | sledeći
      | idi dalje | započni | započnite | kreni | kreni dalje | otvori | pogledaj | pogledajte | prikaži | istraži | istražite | gotovo | završi | uđi | uđite
      | kreni u kupnju | nastavi kupnju | nastavi kupovinu | krenimo`,
    signupPage: `registracija | registriraj se | registrirajte se | registruj se | registrujte se | kreiraj račun | kreirajte račun | kreiraj nalog
      | kreirajte nalog | napravi nalog | otvori račun | otvorite račun | novi korisnik | novi korisnici | novi kupac | novi kupci | novi član | postani član
      | postanite član | učlani se | nemate račun | nemaš račun | nemate nalog | stvori račun | izradi račun | obrazac za registraciju`,
    checkoutPage: `završi kupnju | završi kupovinu | dovrši kupnju | dovrši kupovinu | završi narudžbu | dovrši narudžbu | potvrdi narudžbu | potvrdi kupnju
      | pošalji narudžbu | pregled narudžbe | sažetak narudžbe | pregled porudžbine | završi porudžbinu | potvrdi porudžbinu | naruči uz obvezu plaćanja
      | plati sada | dovršetak kupnje | završetak kupnje | završetak kupovine | dovrši rezervaciju | potvrdi rezervaciju`,
    shopPage: `blagajna | plaćanje | način plaćanja | načini plaćanja | podaci za plaćanje | podaci za naplatu | košarica | korpa | moja košarica | moja korpa
      | adresa za dostavu | adresa dostave | adresa isporuke | adresa za isporuku | adresa za naplatu | adresa za račun | način dostave | način isporuke
      | dostava i plaćanje | vaša narudžba | vaša porudžbina | podaci za dostavu`,
    loginPage: 'prijava | prijavi se | prijavite se | ulogiraj se | uloguj se | ulogujte se | prijava korisnika',
    accountPage: `postavke | podešavanja | moj račun | moj nalog | korisnički račun | moj profil | postavke računa | postavke profila | podešavanja naloga
      | uredi profil | izmjena profila | izmeni profil | postavke obavijesti | obavijesti | postavke privatnosti | spremi promjene | sačuvaj promene
      | moje pretplate | osobni podaci | lični podaci | postavke newslettera | podešavanja obaveštenja`,
    signedInPage: 'odjava | odjavi se | odjavite se | izlogiraj se | izloguj se',
    newsletterPage: `newsletter* | bilten* | prijava na newsletter | prijavite se na newsletter | pretplatite se | pretplati se | mailing list*
      | budite u toku | primajte novosti`,
  },
};
