import type { Lexicon } from '../lexicon.js';

export const lv: Lexicon = {
  language: 'lv',
  script: 'latin',
  common:
    'un ir ar no uz par lai kas ka vai kā arī jūs jūsu mēs mūsu es man mans manu manus savu šī šo šis tas tā bet tikai līdz pēc pie bez kad kur ja jau var būs būt esmu tiek tiks visu visas visi',
  hint: 'piekr[īi]t|piekri[šs]|at[ļl]au|pie[ņn]em|apstiprin|pilnvaro|abon[ēe]|jaunum|newsletter|vēlos|velos sa|nev[ēe]los|sa[ņn]em|s[ūu]tiet|s[ūu]t[īi]t|s[ūu]ti |pied[āa]v[āa]jum|akcij|atlaid|m[āa]rketing|rekl[āa]m|informē|inform[āa]cij|treš|tre[šs]aj|partner|nodot|nodo[šs]|kop[īi]g|dal[īi]t|apdro[šs]in|garantij|ziedo|noteikum|nosac[īi]jum|s[īi]kdat|profil|personaliz|piel[āa]got|kred[īi]t|izm[ēe][ģg]in|dal[īi]b|d[āa]van|iepazin|izlas[īi]|atsak|atteik|noraid|izseko|aizsardz|bezmaksas|bez maksas|pievienot',
  phrases: {
    marketing: `jaunumu vēstul* | jaunumu izsūtn* | jaunumu saņemšan* | jaunumu lap* | jaunumu abon* | jaunumu e-past* | newsletter* | ziņu lap*
      | ziņu vēstul* | informatīv* vēstul* | informatīv* izsūtn* | e-pasta sarakst* | adresātu sarakst* | mārketinga nolūk* | mārketinga mērķ*
      | mārketinga ziņ* | mārketinga ziņojum* | mārketinga paziņojum* | mārketinga e-past* | mārketinga materiāl* | mārketinga informācij*
      | mārketinga piedāvājum* | mārketinga saziņ* | mārketinga komunikācij* | mārketinga zvan* | mārketinga satur* | mārketinga aktivitāt* | tiešā mārketinga
      | tiešo mārketingu | tiešajam mārketing* | tiešais mārketings | tiešajā mārketingā | e-pasta mārketing* | telemārketing* | reklāmas nolūk*
      | reklāmas mērķ* | reklāmas ziņ* | reklāmas ziņojum* | reklāmas paziņojum* | reklāmas e-past* | reklāmas materiāl* | reklāmas informācij*
      | reklāmas vēstul* | reklāmas piedāvājum* | reklāmas izsūtn* | reklāmas zvan* | reklāmas sūtījum* | reklāmas sms | reklāmrakst* | komerciāl* paziņojum*
      | komerciāl* ziņojum* | komerciāl* piedāvājum* | komerciāl* informācij* | komerciāl* nolūk* | komercpaziņojum* | komercziņojum* | promo ziņ*
      | jaunumus un piedāvājum* | jaunumus un akcij* | jaunumus un atlaid* | jaunumus un īpaš* | jaunumiem un piedāvājum* | jaunumiem un akcij*
      | jaunumiem un atlaid* | jaunumi un piedāvājumi | jaunumus par | jaunumus e-past* | jaunumus savā e-past* | jaunumus uz e-past* | jaunumus sms
      | piedāvājumus un jaunum* | piedāvājumiem un jaunum* | piedāvājumiem un akcij* | piedāvājumiem un atlaid* | piedāvājumus un atlaid*
      | piedāvājumus un akcij* | piedāvājumus e-past* | piedāvājumus uz e-past* | piedāvājumus sms | piedāvājumus pa e-past* | akcijām un piedāvājum*
      | akcijām un atlaid* | akcijām un jaunum* | akcijas un piedāvājum* | akciju piedāvājum* | atlaidēm un akcij* | atlaidēm un piedāvājum*
      | atlaidēm un jaunum* | informācij* par akcij* | informācij* par atlaid* | informācij* par piedāvājum* | informācij* par jaunum*
      | informācij* par jauniem | informācij* par jaunākaj* | informācij* par īpaš* | informācij* par produkt* | informācij* par prec*
      | informācij* par pakalpojum* | informācij* par aktualit* | informācij* par aktuāl* | paziņojum* par akcij* | paziņojum* par atlaid*
      | paziņojum* par piedāvājum* | paziņojum* par jaunum* | paziņojum* par jauniem | īpaš* piedāvājum* | īpašos piedāvājumus | īpašie piedāvājumi
      | ekskluzīv* piedāvājum* | ekskluzīv* atlaid* | personalizēt* piedāvājum* | individuāl* piedāvājum* | personīg* piedāvājum* | pielāgot* piedāvājum*
      | pieteikties jaunum* | piesakos jaunum* | piesakies jaunum* | piesakieties jaunum* | pierakstīties jaunum* | pieraksties jaunum* | uzzināt pirm*
      | uzzini pirm* | uzziniet pirm* | uzzināšu pirm* | pirmais uzzin* | pirmā uzzin* | pirmie uzzin* | esi pirmais | esiet pirm* | būt informēt* par
      | būt lietas kursā | esi lietas kursā | esiet lietas kursā | paliksim saziņā | sekot jaunum* | sekot līdzi jaunum* | jūsu pastkastē | tavā pastkastē
      | savā pastkastē | tirgus izpēt* | apmierinātības aptauj* | klientu aptauj*`,
    weakMarketing: `piedāvājumi | piedāvājumus | piedāvājumiem | piedāvājumu | piedāvājums | akcijas | akcijām | akciju | akcija | atlaides | atlaidēm
      | atlaižu | atlaidi | atlaide | kuponi | kuponus | kuponu | kuponiem | jaunumi | jaunumus | jaunumiem | jaunumu | mārketings | mārketinga | mārketingu
      | mārketingam | reklāma | reklāmas | reklāmu | reklāmām | padomi | padomus | padomiem | iedvesm* | idejas | konkursi | konkursus | konkursiem | loterij*
      | izloz* | katalogs | katalogu | katalogus | brošūr* | bukletus | jauni produkti | jaunus produktus | jauniem produktiem | jaunām precēm | jaunas preces
      | jaunākajiem produkt* | precēm un pakalpojum* | preces un pakalpojum* | produktiem un pakalpojum* | produkti un pakalpojumi | pasākumi | pasākumiem
      | pasākumus | ielūgum* | tendenc* | izpārdošan* | abonēt | abonēju | aktualitāt* | priekšrocīb*`,
    message: `e-past* | e-pastu | e-pastā | e-pastus | elektronisk* past* | elektronisko pastu | epast* | email* | e-mail* | vēstules | vēstuli | vēstuļu
      | ziņas | ziņu | ziņojum* | paziņojum* | īsziņ* | sms* | whatsapp* | atgādinājum* | informācija | informāciju | informācijas | jaunumus | jaunumi
      | jaunumu | zvan* | zvanus | pa telefonu | pa tālruni | telefoniski | pa pastu | aptauj* | uzaicinājum*`,
    sharing: `datu nodošan* treš* | nodot trešaj* | nodošana trešaj* | nodošanu trešaj* | nodošanai trešaj* | nodošanu partner* | datu nodošan*
      | datu kopīgošan* | datu izpaušan* | datu pārdošan* | datu koplietošan* | pārdot manus | pārdot manu | trešajām personām | trešajai personai
      | trešajām pusēm | trešo personu piedāvājum* | trešo pušu piedāvājum* | partneru piedāvājum* | partneru jaunum* | partneru reklām* | partneru akcij*
      | partneru informācij* | sadarbības partneru piedāvājum* | piedāvājumus no partner* | piedāvājumus no sadarbības | citiem uzņēmumiem
      | saistītajiem uzņēmumiem | saistītiem uzņēmumiem | grupas uzņēmumiem | grupas uzņēmumu piedāv*`,
    profiling: `profilēšan* | profilēt* | profila veidošan* | profila izveid* par | veidot profilu | izveidot profilu par | personalizēt* reklām*
      | personalizēt* satur* | personalizēt* sludinājum* | personalizēt* ieteikum* | personalizēt* pieredz* | personalizēt* pakalpojum*
      | personalizēt* mārketing* | personalizēt* saziņ* | personalizēt* ziņ* | personalizēt* jaunum* | personalizācij* | personalizēšan*
      | individualizēt* reklām* | individuāli pielāgot* | pielāgot* reklām* | pielāgot* satur* | pielāgot* sludinājum* | mērķēt* reklām* | mērķētu reklāmu
      | mērķtiecīg* reklām* | mērķreklām* | mērķa reklām* | mērķēt* mārketing* | mērķēt* satur* | uzvedībā balstīt* | uz uzvedību balstīt*
      | interesēs balstīt* | uz interesēm balstīt* | uz interesēm vērst* | manām interesēm | jūsu interesēm | tavām interesēm | manas intereses
      | interesēm atbilst* | interesēm pielāgot* | lietotāja interes* | atbilstoš* reklām* | pirkumu parad* | pirkšanas parad* | iepirkšanās parad*
      | patēriņa parad* | tērēšanas parad* | pārlūkošanas parad* | lietošanas parad* | paradumu analīz* | paradumu izpēt* | uzvedības analīz*
      | uzvedības izsekošan* | pirkumu analīz* | pirkumu vēstures analīz* | manu paradumu | automatizēt* lēmum* | automātisk* lēmum* | automatizēt* apstrād*
      | segmentēšan* | segmentācij* | reklāmu pielāgošan* | reklāmas pielāgošan* | satura pielāgošan* | reklāmu personaliz* | satura personaliz*
      | pielāgot reklām* | pielāgot satur* | personalizēt reklām* | personalizēt satur*`,
    credit: `kredītspēj* | kredītvēstur* | kredītreiting* | kredītpārbaud* | kredītinformācij* | kredītrisk* | kredītreģistr* | kredīta vēstur*
      | kredīta pārbaud* | kredīta reiting* | kredītņēmēj* reģistr* | kredītinformācijas biroj* | kib | maksātspēj* | maksātspējas pārbaud* | parādvēstur*
      | parādu vēstur* | crefo* | creditreform* | maksājumu disciplīn* | kredītatskait*`,
    cookies: `sīkdat* | sīkdatnes | sīkdatņu | sīkdatnēm | sīkfail* | cookie* | izsekošan* | izsekošanas tehnoloģ* | izsekošanas rīk* | izsekošanas pikseļ*
      | līdzīg* tehnoloģ* | līdzīgas tehnoloģijas | tīmekļa analīt* | vietnes analīt* | google analytics | apmeklējuma analīz* | apmeklējuma uzskait*
      | izsekot manu | izsekot manām | informācij* ierīcē | glabāt ierīcē | informācijas glabāšana ierīcē | ierīces identifik* | precīz* atrašanās viet*
      | ģeogrāfiskās atrašanās | atrašanās vietas dat* | reklāmu mērīšan* | satura mērīšan* | reklāmas mērīšan* | remārketing* | remarketing*
      | atkārtot* mārketing*`,
    weakCookies: `reklāmas tīkl* | reklāmas pakalpojum* | auditorijas mērīj* | auditorijas mērīš* | trešo pušu pakalpojum* | trešo personu pakalpojum*
      | analītik* | analītisk* | analīzes | statistik* | statistisk* | veiktspēj* | mērķēšan* | mērķauditorij* | mērķtiecīg* | sociāl* tīkl* | sociālo tīklu
      | sociālo mediju | sociālie mediji | funkcionāl* | preferenc* | izvēļu | mērījum* | mērīšan* | diagnostikas dat* | kļūdu ziņojum* | avāriju ziņojum*`,
    necessary: `nepieciešam* sīkdat* | obligāt* sīkdat* | tehnisk* sīkdat* | būtisk* sīkdat* | svarīg* sīkdat* | stingri nepieciešam* | absolūti nepieciešam*
      | noteikti nepieciešam* | tehniski nepieciešam* | obligāti nepieciešam* | nepieciešamās sīkdatnes | vienmēr aktīv* | vienmēr ieslēgt* | nevar izslēgt
      | nevar atspējot | nav iespējams izslēgt | nepieciešamas vietnes | sīkdatnes …nepieciešamas | nepieciešamas lai`,
    extra: `ceļojuma apdrošin* | ceļojumu apdrošin* | atcelšanas apdrošin* | ceļojuma atcelšan* | bagāžas apdrošin* | sūtījuma apdrošin* | preces apdrošin*
      | preču apdrošin* | ierīces apdrošin* | telefona apdrošin* | tālruņa apdrošin* | ekrāna apdrošin* | biļetes apdrošin* | biļešu apdrošin*
      | nelaimes gadījumu apdrošin* | piegādes apdrošin* | pirkuma apdrošin* | pirkumu apdrošin* | kasko | papildu apdrošin* | dzīvības apdrošin*
      | kredīta apdrošin* | pagarināt* garantij* | garantijas pagarin* | pagarini* garantij* | papildu garantij* | papildus garantij* | paplašināt* garantij*
      | garantija plus | ekrāna aizsardz* | ierīces aizsardz* | pirkuma aizsardz* | pircēja aizsardz* | aizsardzības paket* | aizsardzības plān*
      | aizsardz* pret bojājum* | aizsardz* pret atcelš* | biļetes aizsardz* | bezmaksas izmēģin* | izmēģinājuma period* | izmēģinājuma versij*
      | izmēģinājuma abon* | izmēģinājuma laik* | dienas bez maksas | dienas bezmaksas | dienas par brīvu | mēnesi bez maksas | mēnesis bez maksas
      | mēnesi par brīvu | izmēģini bez maksas | izmēģiniet bez maksas | izmēģināt bez maksas | premium abon* | premium dalīb* | premium plān*
      | premium paket* | premium versij* | vip dalīb* | plus dalīb* | maksas abon* | maksas dalīb* | dalības maks* | biedra maks* | biedru naud*
      | abonēšanas maks* | automātisk* atjauno* | automātiski atjauno* | automātisk* pagarin* | automātiski pagarin* | automātiski tiek | tiek automātiski
      | ikmēneša ziedoj* | regulār* ziedoj* | ikmēneša atbalst* | regulār* maksājum* | regulār* piegād* | periodisk* maksājum* | prioritār* iekāpšan*
      | prioritār* atbalst* | prioritār* apkalpošan* | fast track | biznesa uzgaidām* | uzgaidāmā zāl* | dāvanu iesaiņ* | dāvanas iesaiņ* | dāvanu iepakoj*
      | dāvanas iepakoj* | dāvanu kast* | dāvanu maisiņ* | iesaiņot kā dāvan* | iesaiņot dāvan* | iepakot kā dāvan* | sēdvietas izvēl* | vietas izvēl* lidmaš*
      | papildu bagāž* | reģistrēt* bagāž* | noapaļo* | oglekļa neitrāl* | oglekļa kompens* | co2 | klimata neitrāl* | emisiju kompens* | papildu maks*
      | papildus maks* | par papildu maksu | papildu izmaks* | tikai par | uzstādīšanas pakalpojum* | montāžas pakalpojum* | uzstādīšanas serviss
      | apkopes plān* | apkopes paket* | servisa līgum* | elastīg* biļet* | vecās tehnikas izvešan*`,
    weakExtra: `apdrošināšana | apdrošināšanu | apdrošināšanas | apdrošināt | apdrošini | apdrošiniet | garantija | garantiju | garantijas | ziedojum*
      | ziedot | ziedoju | ziedo | ziedojiet | labdarīb* | atbalstu | dalība | dalību | abonements | abonementu | abonēšana | abonēšanu | abonēšanas
      | dzeramnaud* | izmēģinājum*`,
    addable: `premium | paketi | pakete | jauninājum* | aizsardzība | aizsardzību | aizsardzības | papildinājum* | papildpakalpojum* | papildu pakalpojum*
      | montāž* | uzstādīšan* | ierīkošan* | apkalpošanas maks* | prioritāt* | segums | segumu | iemaksa | dzeramnaud*`,
    recurring: `automātisk* atjauno* | automātiski atjauno* | automātisk* pagarin* | automātiski pagarin* | automātiski tiek | tiek automātiski
      | automātiski …pagarin* | automātiski …atjauno* | periodisk* maksājum* | regulār* maksājum* | regulār* ziedoj* | ikmēneša ziedoj* | ikmēneša maks*
      | ikmēneša abon* | ikmēneša maksājum* | mēneša abon* | gada abon* | gada maks* | katru mēnesi tiek | katru mēnesi iekas* | līdz atcelšanai
      | līdz atcelsiet | kamēr neatcel* | līdz atteiksieties`,
    period: `mēnesī | mēnesi | mēn | mēnesis | ikmēneša | katru mēnesi | gadā | gada abon* | ik gadu | katru gadu | nedēļā | katru nedēļu | abonement*
      | abonēšan* | dalīb* maks* | izmēģinājum* | pēc tam | turpmāk`,
    terms: `lietošanas noteikum* | lietošanas nosacījum* | pakalpojuma noteikum* | pakalpojumu noteikum* | pakalpojumu sniegšanas | pakalpojuma sniegšanas
      | pirkuma noteikum* | pirkšanas noteikum* | iegādes noteikum* | pārdošanas noteikum* | pārdošanas nosacījum* | veikala noteikum*
      | interneta veikala noteikum* | e-veikala noteikum* | vispārīg* noteikum* | vispārēj* noteikum* | vispārīgajiem noteikumiem | vispārējiem noteikumiem
      | noteikum* un nosacījum* | nosacījum* un noteikum* | dalības noteikum* | dalības nosacījum* | konkursa noteikum* | loterijas noteikum*
      | izlozes noteikum* | akcijas noteikum* | programmas noteikum* | lojalitātes programm* | rezervācijas noteikum* | rezervēšanas noteikum*
      | pasūtījuma noteikum* | pasūtīšanas noteikum* | īres līgum* | nomas noteikum* | ceļojuma līgum* | pārvadājuma noteikum* | pārvadāšanas noteikum*
      | apdrošināšanas noteikum* | atcelšanas noteikum* | atgriešanas noteikum* | piegādes noteikum* | licences līgum* | lietotāja līgum* | lietotāju līgum*
      | galalietotāja | pakalpojuma līgum* | pakalpojumu līgum* | distances līgum* | pirkuma līgum* | abonēšanas noteikum* | foruma noteikum*
      | kopienas noteikum* | uzvedības kodeks* | iekšējās kārtības noteikum* | juridisk* inform* | juridisk* noteikum* | vietnes noteikum*
      | vietnes lietošanas | portāla noteikum* | reģistrācijas noteikum* | eula`,
    weakTerms: `noteikumiem | noteikumus | noteikumi | noteikumu | nosacījumiem | nosacījumus | nosacījumi | nosacījumu | līgumam | līgumu | līgums | līguma
      | politiku | politika | politikai | vienošan* | vadlīnij* | deklarācij* | statūt*`,
    privacy: `privātuma politik* | privātuma noteikum* | privātuma paziņojum* | privātuma nosacījum* | privātuma aizsardz* | privātuma pazin*
      | privātuma atrun* | konfidencialitātes politik* | konfidencialitātes noteikum* | datu aizsardzīb* | datu apstrādes noteikum* | datu apstrādes politik*
      | datu apstrādes kārtīb* | datu apstrādes princip* | datu apstrādes nosacījum* | datu apstrādes paziņoj* | personas datu aizsardz*
      | personas datu apstrādes noteik* | personas datu apstrādes politik* | personas datu apstrādes kārtīb* | personas datu politik* | vdar* | gdpr*
      | sīkdatņu politik* | sīkdatņu noteikum* | sīkdatņu paziņoj* | sīkdatņu izmantošanas`,
    processing: `datu apstrād* | datu apstrādi | datu vākšan* | datu glabāšan* | datu izmantošan* | datu uzglabāšan* | dati tiek apstrād* | dati tiks apstrād*
      | dati …apstrādāti | datus …apstrādā* | datus …izmanto* | apstrādāt manus | apstrādā manus | izmantot manus | izmanto manus | glabāt manus
      | manu datu apstrād* | manu personas datu | dati …izmantoti | dati …glabāti`,
    age: `esmu vecāks par | esmu vecāka par | vecāks par 18 | vecāka par 18 | vecāks par 16 | vecāka par 16 | vecāks/-a | man ir 18 | man ir 16
      | man ir vismaz | man ir pilni | vismaz 18 | vismaz 16 | vismaz 13 | sasniedzis 18 | sasniegusi 18 | sasniedzis 16 | esmu sasniedzis | esmu sasniegusi
      | 18 gadu | 18 gadus | 18 gadi | 16 gadu | 16 gadus | 16 gadi | 14 gadu | 21 gadu | pilngadīg* | pilngadība | pieaugušais | pieaugusi persona`,
    convenience: `atcerēties mani | atceries mani | atcerieties mani | atcerēties | iegaumēt mani | iegaumē mani | atcerēties parol* | atcerēties šo
      | atcerēties ierīc* | saglabāt parol* | saglabāt pieteik* | palikt pieslēgt* | palikt ielogot* | palikt pieteik* | paliec pieslēgt*
      | turpināt būt pieslēgt* | neatslēgt mani | vienmēr pieslēgt* | automātiska pieslēg* | automātiska pieteik* | automātiski pieslēg*
      | automātiski pieteik* | automātiski ielog* | pieslēgties automātiski | šajā ierīcē | šajā datorā | šajā pārlūkā | šajā pārlūkprogrammā | uzticēties šai
      | uzticama ierīce | publisks dators | tāda pati | tāds pats | tā pati adrese | tāda pati kā | sakrīt ar | sakrīt | adreses sakrīt | vienāda ar
      | cita adrese | citu adresi | citā adresē | uz citu adresi | uz citas adreses | atšķirīga adrese | atšķirīgu adresi | atšķirīga piegādes | cita piegādes
      | piegādāt uz citu | izmantot kā | izmantot šo adresi | kā piegādes adresi | kā rēķina adresi | saglabāt adresi | saglabāt karti | saglabāt manu
      | saglabāt manus | saglabāt datus | saglabāt šo | saglabāt maksāj* | saglabāt kartes | nākamajam pirkum* | nākamajiem pirkum* | turpmākajiem pirkum*
      | nākamajai reizei | nākamreiz | noklusējuma adres* | iestatīt kā | pēc noklusējuma | rādīt parol* | parādīt parol* | paslēpt parol* | slēpt parol*
      | šī ir dāvana | tā ir dāvana | sūtīt kā dāvan* | dāvanas ziņ* | dāvanas vēstījum* | apsveikuma tekst* | izmantot dāvanu | man ir kupon*
      | man ir atlaid* | man ir dāvanu | man ir promo* | man ir kods | neesmu robots | es neesmu robots | es neesmu robot* | filtrēt* | kārtot* | atlasīt visu
      | atzīmēt visu | izvēlēties visu | bezmaksas piegād* | ir noliktavā | pieejams noliktavā | pērku kā uzņēmums | pirkt kā juridiska | juridiska persona
      | rēķins uzņēmumam | publisks profil* | publisku profil* | profils ir publisks | rādīt manu profil*`,
    nearMiss: `mārketinga nodaļ* | mārketinga daļ* | mārketinga vadītāj* | mārketinga komand* | mārketinga aģentūr* | mārketinga speciālist*
      | mārketinga direktor* | reklāmas aģentūr* | reklāmas nodaļ* | pārdošanas un mārketinga | pārdošana un mārketings | reklamējies | jaunumu arhīv*
      | jaunumu vēstuļu arhīv* | vēstuļu arhīv* | ziņu arhīv* | dalīties facebook* | dalies facebook* | kopīgot facebook* | kopīgot ar draug*
      | dalīties ar draug* | dalies ar draug* | dalieties ar draug* | padalies ar draug* | padalīties ar draug* | dalies ar mums | dalieties ar mums
      | padalies ar mums | padalieties ar mums | dalies savā | dalieties savā | dalies pieredzē | kopīgot saiti | kopīgot lapu | kopīgot šo
      | dalīties ar saiti | failu kopīgoš* | ekrāna kopīgoš* | kredītkart* | kredīta kart* | kredītkarti | kredīta limit* | kredītlimit* | kredīta pieteikum*
      | dāvanu kart* | dāvanu kupon* | dāvanu ček* | bezmaksas dāvan* | e-pasta adres* | e-pasts obligāt* | e-pasta formāt* | pasta adres* | pasta indeks*
      | laika apstākļ* | maksājuma noteikum* | apmaksas noteikum* | apmaksas nosacījum* | meklēšanas noteik* | meklēšanas nosacīj* | meklēšanas vārd*
      | apdrošināšanas sabiedrīb* | apdrošināšanas kompānij* | apdrošinātāj* | apdrošināšanas polises numur* | polises numur* | apdrošināšanas numur*
      | sociāl* apdrošin* | veselības apdrošināšanas numur* | gadu garantij* | gadi garantij* | gada garantij* | mēnešu garantij* | garantijas termiņ*
      | garantijas talon* | garantijas laik* | naudas atgriešanas garantij* | atlaižu kod* | atlaides kod* | kupona kod* | promo kod* | akcijas kod*
      | studentu atlaid* | kopējā atlaid* | atjaunināt groz* | atjaunot groz* | atjaunināt dat* | atjaunināt profil* | programmatūras atjaun*
      | pēdējoreiz atjaun* | pēdējais atjaun* | kļūsti par partner* | kļūstiet par partner* | kļūt par partner* | partneru programm* | partnerprogramm*
      | partnera vārd* | dzīvesbiedr* | dzīves partner* | pieņemam kart* | pieņemam maksāj* | pieņemtās kartes | pilnībā piekrītu | pilnīgi piekrītu
      | pilnīgi nepiekrītu | daļēji piekrītu | darba sludinājum* | darba piedāvājum* | pieprasīt piedāvājum* | cenu piedāvājum* | cenas piedāvājum*
      | bankas pārskaitījum* | pārskaitījum* | biedra numur* | dalības numur* | biedra kartes numur* | abonementa veid* | abonementa numur*
      | datu aizsardzības speciālist* | privātuma iestatījum* | saskaņā ar …privātuma politik* | atbilstoši …privātuma politik*
      | aprakstīts …privātuma politik* | norādīts …privātuma politik* | norādīt* …privātuma politik* | vairāk …privātuma politik*
      | kā noteikts …privātuma politik* | saskaņā ar …datu apstrādes noteik* | sūtījuma izsekošan* | sūtījumu izsekošan* | pasūtījuma izsekošan*
      | izsekot sūtījum* | izsekot pasūtījum* | izsekošanas numur* | izsekošanas kod* | rediģēt profil* | labot profil* | profila attēl* | profila bild*
      | mans profils | cepum*`,
    agree: `piekrītu | piekrītam | piekrītat | piekrīti | piekrīt | piekrist | piekrišan* | piekritu | pieņemu | pieņemam | pieņemt | pieņem | pieņemiet
      | pieņemat | pieņemšan* | atļauju | atļaujat | atļaut | atļauj | atļaujiet | atļauja | dodu piekrišan* | dodu atļauj* | sniedzu piekrišan*
      | sniedzu atļauj* | apstiprinu | apstiprinu ka | apstiprinot | pilnvaroju | pilnvarojum* | apņemos | apņematies | neiebilstu | apliecinu ka | apliecinu`,
    haveRead: `izlasīju | izlasījis | izlasījusi | izlasīt | esmu lasījis | lasīju | iepazinos | iepazinies | iepazinusies | iepazinies/-usies
      | iepazinies/usies | iepazinos ar | iepazīties | iepazinušies | saprotu | sapratu | esmu sapratis | esmu sapratusi | esmu informēt* | esmu iepazīstināt*
      | ņemu vērā | man ir zināms | zinu ka`,
    want: `vēlos | vēlētos | vēlies | vēlaties | vēlamies | gribu | gribētu | gribi | jā | lūdzu | lūdzam | mani interesē | interesē | labprāt`,
    receive: `saņemt | saņemšu | saņemu | saņem | saņemiet | saņemšan* | saņemsi | saņemsiet | saņemtu | sūtiet | sūti | sūtīt | sūtītu | sūtīšan* | sūta
      | sūtāt | nosūtiet | nosūtīt | nosūtīšan* | atsūtiet | atsūti | atsūtīt | izsūtiet | izsūtīt | informējiet | informē | informēt | informētu
      | informēšan* | paziņojiet | paziņot | ziņojiet | ziņot | sazināties | sazinieties | sazinātos | saziņai | saziņa | zvaniet | zvanīt | piezvanīt
      | abonēt | abonēju | abonējiet | abonē | pieteikties | piesakos | piesakies | piesakieties | pierakstīties | pierakstos | pieraksties | rakstiet
      | nesūtiet | nesūtīt | nesūti | neinformēj* | nezvaniet | nesaņemt`,
    share: `nodota* | pārdota* | izpausta* | kopīgota* | sniegta* | dalīties | dalās | dalāties | dalīsies | dalieties | kopīgot | kopīgojiet | kopīgo
      | kopīgošan* | koplietot | koplietošan* | nodot | nododiet | nodod | nodos | nodotu | nodoti | nodošan* | nodošanu | nodošanai | sniegt | sniegšan*
      | sniegti | sniedziet | izpaust | izpaušan* | izpauž | izpaustu | izpausti | atklāt | atklāšan* | pārdot | pārdodiet | pārdod | pārdošan* | pārdoti
      | pārdotu | apmainīties | piekļuve | piekļuvi | piekļūt | pārsūtīt | pārsūtīšan* | nepārdo* | nenodo* | nedalī* | nedali* | nekopīgo* | neizpau*
      | pieejam* trešaj*`,
    thirdParty: `treš* person* | trešajām personām | trešajai personai | trešo personu | trešo pušu | treš* puse* | trešajām pusēm | trešajām | trešās puses
      | trešās personas | partneris | partneri | partneriem | partneru | partnerim | partnerus | sadarbības partner* | biznesa partner* | izvēlēt* partner*
      | reklāmdev* | reklāmas devēj* | sponsor* | saistīt* uzņēmum* | grupas uzņēmum* | grupas sabiedr* | koncerna uzņēmum* | uzņēmumu grup* | cit* uzņēmum*
      | citiem uzņēmumiem | citu uzņēmumu | cit* organizācij* | cit* zīmol* | ārēj* uzņēmum* | ārpakalpoj* | meitas uzņēmum* | mātes uzņēmum*
      | datu apstrādātāj* | apstrādātājiem | piegādātājiem | tirgotājiem | bankām | apdrošinātājiem | pakalpojumu sniedzēj*`,
    personalData: `manus datus | manu datu | mani dati | maniem datiem | manus personas | manu personas | mani personas | personas dat* | personas datus
      | personīg* dat* | personīg* informācij* | personisk* informācij* | manu informāciju | manas informācijas | mana informācija | manu e-past*
      | mana e-past* | manu tālruņa | manu telefon* | manu numur* | manu vārdu | manu adresi | manu kontakt* | manas kontakt* | kontaktinformācij*
      | kontaktdat* | manus pirkum* | manu pirkum* | manām iepirk* | pirkumu vēstur* | iepirkšanās vēstur* | manus parad* | manu parad* | manu uzvedīb*
      | manas uzvedīb* | manu darbīb* | manas darbīb* | manu atrašanās | manu profilu | manas interes* | jūsu datus | jūsu datu | jūsu dati | jūsu personas
      | jūsu informācij* | jūsu kontakt* | lietotāja dat* | klienta dat* | klientu dat* | dati tiek | dati tiks | atrašanās vietas dat*`,
    analyse: `analizēt | analizē | analizētu | analizējiet | analīz* | izsekot | izseko | izsekošan* | sekot | novērot | novērtēt | vērtēt | izvērtēt
      | profilēt | profilēšan* | personalizēt | personalizē | pielāgot | pielāgo | apvienot`,
    add: `pievienot | pievieno | pievienojiet | pievienoju | iekļaut | iekļauj | pirkt | pērc | pērku | iegādāties | iegādājies | iegādājos | nopirkt | vēlos
      | vēlētos | gribu | jā | izvēlēties | izvēlos | izvēlies | ņemt | ņemšu | aizsargāt | aizsargā | aizsargājiet | apdrošināt | apdrošini | apdrošiniet
      | apdrošinu | noformēt | ziedot | ziedoju | ziedo | ziedojiet | atbalstīt | atbalstu | aktivizēt | izmēģināt | izmēģini | izmēģiniet | sākt | pasūtīt
      | pasūtu | maksāt`,
    service: `pasūtījum* | pasūtījuma | sūtījum* | piegād* | rezervācij* | vizīt* | tikšan* | rēķin* | kont* aktivit* | konta | drošības paziņoj* | darījum*
      | maksājum* status* | kvīt* | apstiprinājum* | atbild* | atbildēm | komentār* | komentāriem | jaun* ierakst* | tēmā | tēmu | šai tēmai | šo tēmu
      | atkal pieejam* | būs pieejam* | pieejam* noliktavā | nonāks noliktavā | cenas samazin* | cenas kritum* | statusu | statusa | status* | pieteikum*
      | pieprasījum* | iesniegum* | apstiprinājuma kod* | paroles atjaun* | paroles maiņ* | atgādinājum* | privāt* ziņ* | draudzības uzaicin* | lidojum*`,
    refuse: `nepiekrītu | nepiekrītat | nepiekrist | nepiekrītam | nepiekrīt | nepieņemu | nepieņemt | neatļauju | neatļaut | neatļaujiet | nevēlos
      | nevēlētos | nevēlaties | nevēlies | negribu | negribētu | nesūtiet | nesūtīt | nesūti | nenosūt* | nenododiet | nenodot | nenodod | nedalieties
      | nedalīties | nekopīgot | nekopīgojiet | nepārdodiet | nepārdot | nepārdod | nepārdodiet un nekopīgo* | nepārdot un nekopīgot
      | nepārdodiet vai nekopīgo* | neizpaust | neizpaudiet | neizmantojiet | neizmantot manus | neinformējiet | nezvaniet | nesazinieties | nepievienot
      | nepievieno | nepievienojiet | neapstiprinu | nedodu | nesniedzu | iebilstu | iebilst | atsakos | atteikties | atteikšan* | atsakies | atsakieties
      | atteiktos | noraidu | noraidīt | noraidi | noraidiet | atceļu piekrišan* | atsaucu | atsaukt piekrišan* | nevajag | man nevajag | nav nepieciešam*
      | neinteresē | mani neinteresē | nē paldies | paldies nē | bez apdrošināšan* | bez garantij* | bez aizsardz* | neizsekot | neizsekojiet | aizliedzu
      | izņemiet mani | izslēdziet mani | neapdrošināt | nepērku | vairs nevēlos | nepiesakos`,
    spare: `atteikties jebkurā | atteikties …jebkurā | atteikties …jebkad | jebkurā laikā …atteik* | jebkurā brīdī …atteik* | jebkurā laikā …atsauk*
      | jebkurā brīdī …atsauk* | atsaukt …jebkurā | varat atteikties | varat …atteikties | varu atteikties | varu …atteikties | varēsiet …atteikties
      | varēsi …atteikties | vari atteikties | vari …atteikties | var atteikties | var …atteikties | varat atsaukt | varat …atsaukt | varu atsaukt
      | varu …atsaukt | lai atteiktos | atteikšanās saite* | atteikšanās iespēj* | tiesības iebilst | tiesības atteikties | tiesības atsaukt
      | tiesības …atsaukt | tiesības …atteikties | varat iebilst | varat noraidīt | nevēlos palaist garām | nevēlos palaist | nevēlos nokavēt
      | nevēlaties palaist | nevēlies palaist | nepalaid* garām | nepalaid* | neaizmirst* | ja nepiekrītat | ja nepiekrīti | ja nevēlaties izmantot | ne tikai
      | nav obligāt*`,
    promise: `nenododam | nenodosim | netiek nodot* | netiks nodot* | nekad nenodo* | nedalāmies | nedalīsimies | nekopīgojam | nekopīgosim | netiek kopīgot*
      | netiks kopīgot* | nepārdodam | nepārdosim | netiek pārdot* | netiks pārdot* | neizpaužam | neizpaudīsim | netiks izpaust* | netiek izpaust*
      | nesūtām surogāt* | nesūtām spam* | nesūtīsim surogāt* | nesūtīsim spam* | nesūtīsim mēstul* | nesūtām mēstul* | neizmantosim | netiks izmantot*
      | netiks sniegt* | nesniedzam | bez surogātpast* | bez spama | bez mēstulēm`,
    untick: `noņemiet ķeksī* | noņem ķeksī* | noņemiet atzīm* | noņem atzīm* | izņemiet ķeksī* | izņemiet atzīm* | noņemiet izvēli | atceliet atzīm*
      | neatzīmējiet | neatzīmē | atstājiet tukšu | atstāj tukšu | atstājiet neatzīmēt*`,
    yes: `jā | jā lūdzu | jā vēlos | jā piekrītu | labi | protams | skaidrs | piekrītu | pieņemt | pieņemu | atļaut | atļauju | ieslēgts | ieslēgt | vēlos
      | abonēt | ok`,
    no: `nē | nē paldies | paldies nē | nevajag | nekad | neviens | neko | nekādas | nepiekrītu | noraidīt | noraidu | atsakos | atteikties | ne tagad
      | izslēgts | izslēgt | bez | nav nepieciešams`,
    right: `nepārdodiet manu* | nepārdot manu* | nepārdodiet un nekopīgojiet | nepārdodiet vai nekopīgojiet | nepārdot un nekopīgot | iebilstu …apstrād*
      | iebilstu pret | nepiekrītu …mārketing* apstrād* | tiesības iebilst | ierobežot …apstrād* | ierobežot …izmantošan* | iebilstu …mārketing*
      | iebilstu …profilēšan*`,
    similarProducts: `līdzīg* prec* | līdzīgām precēm | līdzīg* produkt* | līdzīgiem produktiem | līdzīg* pakalpojum* | līdzīgiem pakalpojumiem
      | līdzīg* piedāvājum* | saviem līdzīg* | mūsu līdzīg*`,
    byActing: `reģistrējoties | piereģistrējoties | reģistrējot | piesakoties | pierakstoties | noklikšķinot | klikšķinot | uzklikšķinot | nospiežot | spiežot
      | turpinot | turpinot lietot | turpinot izmantot | lietojot | izmantojot | iesniedzot | iesniedzot pasūt* | pasūtot | veicot pasūtījumu | veicot pirkumu
      | veicot rezerv* | veicot maksāj* | pērkot | iegādājoties | abonējot | nosūtot | sūtot | aizpildot | ievadot | norādot | piedaloties | lejupielādējot
      | izveidojot kont* | veidojot kont* | atverot kont* | atzīmējot | apstiprinot | apmeklējot | pieslēdzoties | ienākot | pārlūkojot | ja turpināsiet
      | ja turpināt | ja jūs turpin* | ja turpini | kad noklikšķin* | noslēdzot | rezervējot | apmaksājot | aizverot šo | ieejot`,
    legitimateInterest: `leģitīm* interes* | leģitīmās intereses | leģitīmajām interesēm | likumīg* interes* | likumīgās intereses`,
    shame: `nevēlos ietaupīt | nevēlos taupīt | negribu ietaupīt | negribu taupīt | man nepatīk atlaid* | man nepatīk taupīt | ienīstu atlaid*
      | man nevajag atlaid* | atlaides nevajag | neinteresē atlaid* | mani neinteresē atlaid* | labāk maksāšu | labāk samaksāšu | labāk pārmaksāšu
      | maksāšu pilnu | maksāt pilnu | pilnu cenu | maksāt vairāk | maksāšu vairāk | pārmaksāt | pārmaksāšu | uzņemos risku | riskēšu | riskēju | riskēt
      | uz savu risku | uz savu atbildību | bez aizsardzības | neaizsargāt* | neapdrošināt* | palikšu bez | palikt bez | palaidīšu garām | vēlos palaist garām
      | man vienalga | man ir vienalga | man nerūp | nevēlos bezmaksas`,
    benefit: `ietaup* | taupīt | atlaid* | bezmaksas | bez maksas | par brīvu | dāvan* | lētāk | kupon* | priekšrocīb* | akcij* | laimē* | balv* | aizsardz*
      | aizsargāt* | droš* | bonus* | labāk* cen* | zemāk* cen* | ekskluzīv* | īpaš* piedāvāj* | piedāvājum*`,
    acceptButton: `piekrītu | piekrītu visam | piekrītu visām | piekrītu visām sīkdatnēm | piekrist | piekrist visam | piekrist visām | pieņemt
      | pieņemt visas | pieņemt visu | pieņemt visas sīkdatnes | pieņemt sīkdatnes | pieņemu | pieņemu visas | pieņemiet visas | atļaut | atļaut visas
      | atļaut visu | atļaut visas sīkdatnes | atļaut sīkdatnes | atļauju | atļauju visas | apstiprināt visas | apstiprināt visu | iespējot visas
      | ieslēgt visas | akceptēt | akceptēt visas | sapratu | saprotu | skaidrs | labi | ok | jā | jā vēlos | jā lūdzu | der`,
    rejectButton: `noraidīt | noraidīt visas | noraidīt visu | noraidīt sīkdatnes | noraidīt visas sīkdatnes | noraidu | noraidu visas | atteikties
      | atteikties no visām | atteikt | atteikt visas | atsakos | nepiekrītu | nepiekrist | nepieņemt | nepieņemu | neatļaut | neatļauju | nē | nē paldies
      | paldies nē | nevēlos | nevajag | neinteresē | tikai nepieciešam* | tikai obligāt* | tikai būtisk* | tikai tehnisk* | pieņemt tikai
      | pieņemt nepieciešam* | pieņemt obligāt* | atļaut tikai | atļaut nepieciešam* | piekrītu tikai | piekrist tikai | izmantot tikai nepieciešam*
      | izmantot tikai obligāt* | nepieciešamās sīkdatnes | turpināt bez | turpināt nepiekrītot | bez piekrišanas | nepiekrītot | bez sīkdatnēm
      | atspējot visas | izslēgt visas | aizliegt | aizliegt visas | iebilst | iebilstu | bez apdrošināšanas | bez aizsardzības | nepārdot | nepārdodiet
      | pilnu cenu | maksāšu vairāk | atteikties no jaunumiem`,
    settingsButton: `iestatījumi | sīkdatņu iestatījumi | sīkdatņu iestatījumus | sīkdatņu uzstādījumi | privātuma iestatījumi | uzstādījumi
      | mainīt iestatījumus | mainīt sīkdatņu | mainīt uzstādījumus | pārvaldīt iestatījumus | pārvaldīt sīkdatnes | pārvaldīt | pārvaldīt izvēli
      | pārvaldīt izvēles | pārvaldīt opcijas | pārvaldīt preferences | pārvaldīt piekrišan* | iespējas | vairāk iespēju | citas iespējas | vairāk opciju
      | opcijas | pielāgot | pielāgot iestatījumus | pielāgot sīkdatnes | pielāgot izvēli | personalizēt | izvēlēties sīkdatnes | izvēlēties | preferences
      | rādīt detaļas | rādīt sīkāk | detaļas | sīkāka informācija | detalizēti | rādīt nolūkus | konfigurēt | mana izvēle | skatīt iestatījumus
      | rādīt iestatījumus`,
    saveButton: `saglabāt | saglabāt iestatījumus | saglabāt izvēli | saglabāt izvēles | saglabāt manu izvēli | saglabāt izmaiņas | saglabāt un aizvērt
      | saglabāt un turpināt | saglabāt preferences | saglabāt sīkdatņu | apstiprināt izvēli | apstiprināt izvēles | apstiprināt manu | apstiprināt izvēlētās
      | apstiprināt atlasi | apstiprināt iestatījumus | apstiprinu izvēli | atļaut izvēlētās | atļaut izvēlēto | atļaut atlasītās | atļaut atlasi
      | atļaut atzīmētās | atļaut izvēli | pieņemt izvēlētās | pieņemt atlasītās | pieņemt izvēli | pieņemt atzīmētās | piekrītu izvēlētajām
      | piekrist izvēlētajām | piekrītu atzīmētajām | lietot | piemērot | atjaunināt iestatījumus | atjaunināt`,
    closeButton: `aizvērt | aizvērt logu | ne tagad | vēlāk | varbūt vēlāk | atgādināt vēlāk | atgādini vēlāk | izlaist | izlaist šo | izlaist soli | atcelt
      | atpakaļ | slēpt | paslēpt | citreiz | citu reizi | izlemšu vēlāk | aizver`,
    submitButton: `maksāt | apmaksāt | samaksāt | maksāt tagad | apmaksāt tagad | apmaksa | apmaksāt pasūtījumu | pāriet uz apmaksu | pāriet pie apmaksas
      | doties uz kasi | uz kasi | kase | norēķināties | pirkt | pirkt tagad | pērc tagad | nopirkt | pērku | iegādāties | iegādāties tagad | pasūtīt | pasūtu
      | pasūtīt tagad | pasūtīt un apmaksāt | veikt pasūtījumu | apstiprināt pasūtījumu | pabeigt pasūtījumu | noformēt pasūtījumu | noformēt pirkumu
      | pabeigt pirkumu | apstiprināt pirkumu | iesniegt pasūtījumu | nosūtīt pasūtījumu | pasūtījums ar maksājuma | pievienot grozam | ielikt grozā
      | likt grozā | grozā | uz grozu | rezervēt | rezervēt tagad | apstiprināt rezervāciju | reģistrēties | reģistrējies | reģistrējieties | reģistrācija
      | piereģistrēties | reģistrēties bez maksas | izveidot kontu | veidot kontu | izveidot profilu | atvērt kontu | kļūt par biedru | kļūsti par biedru
      | pievienoties | pievienojies | pievienojieties | sūtīt | nosūtīt | sūtīt ziņu | nosūtīt ziņu | nosūtīt pieprasījumu | nosūtīt pieteikumu | iesniegt
      | iesniegt pieteikumu | iesniegt pieprasījumu | pieteikties | piesakies | piesakieties | pieteikties jaunumiem | abonēt | abonē | abonēt jaunumus
      | abonēt tagad | saņemt jaunumus | pierakstīties | ziedot | ziedot tagad | ziedo | atbalstīt | izmēģināt bez maksas | izmēģināt | izmēģini bez maksas
      | sākt izmēģinājum* | sākt bezmaksas | piedalīties | piedalies | lejupielādēt | aktivizēt | aktivēt | apstiprināt | apstiprināt un maksāt
      | skatīt rēķinu | apskatīt rēķinu | saņemt atlaidi | saņemt kuponu | saņemt piedāvājumu | izmantot piedāvājumu | ielogoties | pieslēgties | ienākt
      | vēlos atlaidi | pabeigt`,
    goOnButton: `turpināt | turpiniet | tālāk | nākamais | nākamais solis | uz priekšu | doties tālāk | sākt | sāc | atvērt | skatīt | apskatīt | rādīt
      | ieiet | gatavs | pabeigts | turpināt iepirkties | turpināt pirkumu | turpināt uz | uzzināt | izpētīt`,
    signupPage: `reģistrācija | reģistrēties | reģistrējies | reģistrējieties | piereģistrēties | izveidot kontu | veidot kontu | jauns konts | jauns pircējs
      | jauns klients | jauns lietotājs | jauni klienti | jauniem klientiem | kļūt par biedru | nav konta | vēl nav konta | izveidot profilu
      | reģistrācijas forma`,
    checkoutPage: `apstiprināt pasūtījumu | veikt pasūtījumu | pabeigt pasūtījumu | noformēt pasūtījumu | noformēt pirkumu | pabeigt pirkumu
      | pasūtījuma kopsavilkums | pasūtījuma pārskats | pasūtījuma noformēšana | pirkuma noformēšana | apmaksāt pasūtījumu | apstiprināt un maksāt
      | apmaksāt tagad | apstiprināt rezervāciju | nosūtīt pasūtījumu`,
    shopPage: `apmaksa | apmaksas veids | apmaksas veidi | maksājuma veids | maksājuma dati | norēķini | grozs | iepirkumu grozs | mans grozs
      | piegādes adrese | rēķina adrese | maksātāja adrese | piegādes veids | piegādes veidi | piegāde un apmaksa | jūsu pasūtījums | kase
      | piegādes informācija`,
    loginPage: 'ielogoties | pieslēgties | ienākt | pieteikšanās | autorizēties | autorizācija',
    accountPage: `iestatījumi | mans konts | mans profils | konta iestatījumi | profila iestatījumi | rediģēt profilu | labot profilu | paziņojumu iestatījumi
      | paziņojumi | privātuma iestatījumi | saglabāt izmaiņas | mani abonementi | personas dati | mani dati | jaunumu iestatījumi | saziņas iestatījumi`,
    signedInPage: 'izlogoties | iziet | atslēgties | atteikties no sistēmas',
    newsletterPage: `jaunumu vēstule | jaunumu vēstulei | newsletter* | pieteikties jaunumiem | piesakies jaunumiem | piesakieties jaunumiem | abonēt jaunumus
      | saņem jaunumus | saņemiet jaunumus | uzzini pirmais`,
  },
};
