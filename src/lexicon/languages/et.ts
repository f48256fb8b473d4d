import type { Lexicon } from '../lexicon.js';

export const et: Lexicon = {
  language: 'et',
  script: 'latin',
  common:
    'ja on ei et see mis ning või kui oma ma me te sa minu meie teie sinu kõik ka aga ainult seda selle olen oled oleme olete saab võib kuidas üle kohta mida kes siin siis pole mitte eest ühe juurde poolt',
  hint: 'n[õo]ustu|nõus|olen nous|luban|luba|aktsepteeri|volita|tellin|tellida|tellige|telli |liitu|uudis|newsletter|soovi|saada|pakkumi|soodus|kampaania|allahindl|turundus|reklaam|teavita|teavitus|kolmanda|partner|jaga|edasta|kindlustus|garantii|anneta|annetus|tingimus|k[üu]psis|profiil|isikup[äa]ra|krediid|prooviperiood|tasuta|liikmesus|kinkepak|tutvun|lugenud|keeldu|loobu|j[äa]lgi|kaitse|v[äa]ljavõt',
  phrases: {
    marketing: `uudiskir* | uudiskiri | uudiskirja | uudiskirju | uudiskirjad* | uudiskirjaga | infokiri | infokirja* | newsletter* | e-uudiskir* | meililist*
      | postiloend* | meililoend* | e-posti list* | turunduslik* | turundusteavit* | turundusteat* | turundussõnum* | turunduskir* | turundusmaterjal*
      | turundusinfo* | turunduspakkum* | turundussisu* | turunduskõne* | turunduseesmär* | turunduse eesmär* | turunduslikul eesmär* | turunduskommunik*
      | turundusteave* | turundusnõusolek* | otseturundus* | otseturunduse* | otsepost* | e-posti turundus* | e-turundus* | telefoniturundus* | telemarketing*
      | turundustegevus* | reklaamkir* | reklaamsõnum* | reklaammaterjal* | reklaamteat* | reklaaminfo* | reklaampakkum* | reklaamposti* | reklaamkõne*
      | reklaamsms* | reklaami eesmär* | reklaami saatmi* | kommertsteadaan* | kommertsteat* | kommertssõnum* | kommertspakkum* | äriteadaan* | müügipakkum*
      | müügiteat* | kampaaniateat* | kampaaniainfo* | kampaaniapakkum* | pakkumised e-post* | pakkumisi e-post* | pakkumiste teavit* | pakkumistest ja uudis*
      | pakkumisi ja uudis* | pakkumised ja uudised | pakkumiste ja uudiste | pakkumistest ja kampaania* | pakkumisi ja kampaania* | pakkumistest ja soodus*
      | pakkumisi ja soodus* | uudised ja pakkumis* | uudiseid ja pakkumisi | uudistest ja pakkumis* | uudiste ja pakkumiste | kampaaniatest ja pakkumis*
      | kampaaniatest ja soodus* | kampaaniaid ja pakkumisi | kampaaniate ja pakkumiste | soodustustest ja pakkumis* | soodustustest ja kampaan*
      | soodustustest ja uudis* | infot kampaaniate | infot pakkumiste | infot soodus* | infot uudiste | infot uute | infot toodete | infot sooduspakkum*
      | infot eripakkum* | teavet kampaaniate | teavet pakkumiste | teavet soodus* | teavet uudis* | teavet uute | teavet toodete | teavet eripakkum*
      | teavitusi kampaaniate | teavitusi pakkumiste | teavitusi soodus* | teateid pakkumiste | teateid kampaania* | sooduspakkumis* | eripakkumis*
      | parimaid pakkumisi | parimatest pakkumis* | eksklusiivs* pakkum* | isiklikke pakkumisi | isiklik* pakkum* | isikupära* pakkum* | personaalse* pakkum*
      | personaalsed pakkum* | personaalsetest pakkum* | hoia mind kursis | hoidke mind kursis | ole kursis | olla kursis | püsi kursis | püsige kursis
      | olge kursis | saan esimesena | esimesena teada | esimeste seas | saa esimesena | teada esimesena | ole esimene | hoiame ühendust | hoia end kursis
      | sinu postkasti | teie postkasti | minu postkasti | oma postkasti | turu-uuring* | turuuuring* | turu uuring* | rahulolu uuring* | rahuloluküsit*
      | rahulolu-uuring* | kliendiküsit* | kliendiuuring*`,
    weakMarketing: `pakkumised | pakkumisi | pakkumistest | pakkumiste | pakkumine | pakkumist | kampaaniad | kampaaniaid | kampaaniatest | kampaaniate
      | kampaania | kampaaniapakkum* | soodustused | soodustusi | soodustustest | soodustuste | soodus* | allahindlus* | allahindlusi | allahindlustest
      | sooduskupong* | kupongid | kuponge | kupongi | uudised | uudiseid | uudistest | uudiste | turundus | turunduse | turundust | turundusest | reklaam
      | reklaami | reklaamid | reklaame | nipid | nippe | soovitusi | soovitused | inspiratsioon* | ideed | ideid | loosimis* | loosimine | kampaaniamäng*
      | kataloog* | brošüür* | voldik* | uued tooted | uusi tooteid | uutest toodetest | uute toodete | toodetest ja teenus* | tooteid ja teenuseid
      | toodete ja teenuste | sündmused | sündmustest | üritused | üritustest | ürituste | kutsed | kutseid | trendid | trendidest | väljamüü* | uudistooted
      | uudistoodetest | hüved | hüvedest`,
    message: `e-post* | e-kir* | e-kirju | e-kirja | e-kirjad | e-kirjaga | meil | meilid | meile meilile | meilile | meili teel | email* | e-mail* | kirju
      | kirjad | sõnum* | sms* | teavitus* | teavitusi | teated | teateid | teadet | teave | teavet | infot | info | uudised | uudiseid | kõned | kõnesid
      | telefoni teel | telefonitsi | posti teel | küsitlus* | meeldetuletus* | tõuketeavit* | tõuketeat*`,
    sharing: `andmete jagami* | andmete edastam* kolmanda* | andmete edasta* | andmete müü* | andmete avaldam* | minu andmete müü* | isikuandmete müü*
      | isikuandmete jagam* | isikuandmete edast* | kolmandatele isikutele | kolmandatele osapool* | kolmandale isikule | kolmandatele pool*
      | kolmandale osapool* | kolmandate isikutega | kolmandate osapooltega | partnerite pakkumis* | partnerite uudis* | partnerite reklaam*
      | partnerite kampaan* | partnerite info* | koostööpartnerite pakkum* | pakkumisi partner* | pakkumisi koostööpartner* | meie partneritelt
      | koostööpartneritelt | partneritelt pakkum* | teistele ettevõtetele | seotud ettevõtetele | kontserni ettevõtetele | grupi ettevõtetele`,
    profiling: `profileerimi* | profiilianalü* | profiili koosta* | profiilide koosta* | kasutajaprofiili koost* | isikupärasta* reklaam*
      | isikupärasta* sisu* | isikupärasta* soovit* | isikupärasta* kogemus* | isikupärasta* teenus* | isikupärasta* turund* | isikupärasta* kuulut*
      | isikupärasta* uudis* | isikupärasta* teavit* | isikupärastami* | isikupärastatud | isikustatud reklaam* | isikustatud sisu* | isikustatud pakkum*
      | isikustatud turund* | isikustatud soovit* | personaliseeri* | personaalse* reklaam* | personaalne reklaam | personaalset reklaami | personaalset sisu
      | personaalse* soovit* | personaalse* turund* | kohandatud reklaam* | kohandatud sisu* | kohandatud pakkum* | sihitud reklaam* | suunatud reklaam*
      | sihtreklaam* | sihitud turund* | suunatud turund* | sihitud sisu* | sihitud pakkum* | käitumispõhi* | käitumuslik* reklaam* | huvipõhi*
      | huvidel põhinev* | huvidest lähtuv* | minu huvide* | minu huvidele | teie huvide* | sinu huvide* | huvidele vastav* | asjakohas* reklaam*
      | ostuharjumus* | ostukäitumi* | ostlemisharjumus* | tarbimisharjumus* | kulutamisharjumus* | sirvimisharjumus* | kasutusharjumus* | ostuajaloo analü*
      | ostude analü* | käitumise analü* | käitumise jälgi* | harjumuste analü* | automatiseeritud otsus* | automaatse* otsus* | automatiseeritud töötle*
      | automaatse* töötle* | segmenteeri* | reklaamide isikupär* | reklaami isikupär* | sisu isikupär* | reklaamide kohanda* | reklaami kohanda*`,
    credit: `krediidivõimelis* | krediidiajalu* | krediidiajaloo* | krediidireiting* | krediidiskoor* | krediidihinnang* | krediidikontroll* | krediidiinfo*
      | krediidiregist* | krediiditaust* | krediidirisk* | krediidiraport* | krediidipäring* | krediidi taust* | maksehäire* | maksehäireregist* | maksevõime*
      | maksekäitumi* | creditinfo* | taustakontroll* krediid* | laenuvõime* | kohustuste regist*`,
    cookies: `turundusküpsis* | reklaamiküpsis* | reklaamküpsis* | analüütikaküpsis* | statistikaküpsis* | sihtimisküpsis* | jõudlusküpsis* | toimivusküpsis*
      | eelistusküpsis* | sotsiaalmeediaküpsis* | jälgimisküpsis* | funktsionaalsusküpsis* | küpsis* | küpsised | küpsiseid | küpsiste | cookie*
      | jälgimistehnoloogia* | jälitustehnoloogia* | jälgimisvahend* | jälgimispiksel* | jälgimine | jälgimist | jälgimiseks | jälitamine
      | sarnas* tehnoloogia* | sarnaseid tehnoloogiaid | veebianalüütika* | veebianalüüs* | google analytics | külastatavuse mõõt* | külastuste mõõt*
      | külastusstatistik* | teave seadmes | teabe salvestami* seadm* | seadmes oleva* | teavet seadmes | seadme tuvast* | täpne* asukoha* | täpsed asukoha*
      | asukohaandme* | reklaamide mõõt* | reklaami mõõt* | sisu mõõt* | taasturundus* | korduvturundus* | remarketing*`,
    weakCookies: `reklaamivõrgu* | reklaamiteenus* | auditooriumi mõõtmi* | publiku mõõtmi* | kolmandate osapoolte teenus* | kolmandate isikute teenus*
      | analüütika* | analüütilis* | statistika* | statistilis* | jõudlus* | toimivus* | sihtimi* | sihtimis* | suunamis* | sotsiaalmeedia* | sotsiaalvõrgu*
      | funktsionaal* | eelistus* | mõõtmi* | diagnostikaandme* | vearaport* | veateate* saat* | kasutusandme* | kasutusstatistika*`,
    necessary: `vajalik* küpsis* | vajalikud küpsised | hädavajalik* | kohustuslik* küpsis* | tehnilis* küpsis* | olulis* küpsis* | põhiküpsis*
      | rangelt vajalik* | tingimata vajalik* | äärmiselt vajalik* | tehniliselt vajalik* | vältimatult vajalik* | alati aktiivs* | alati sisse lülitatud
      | alati lubatud | ei saa välja lülitada | ei saa keelata | toimimiseks vajalik* | tööks vajalik* | küpsised on vajalikud`,
    extra: `reisikindlust* | reisitõrkekindlust* | reisitõrke* | tühistamiskindlust* | tühistuskindlust* | pagasikindlust* | pakikindlust*
      | saadetise kindlust* | seadmekindlust* | seadme kindlust* | telefonikindlust* | ekraanikindlust* | ekraani kindlust* | piletikindlust*
      | õnnetusjuhtumikindlust* | õnnetuskindlust* | kaubakindlust* | ostukindlust* | kaskokindlust* | kasko | laenukindlust* | maksekaitse* | lisakindlust*
      | tootekindlust* | lisagaranti* | pikendatud garanti* | garantii pikend* | garantiipikend* | pikenda garanti* | laiendatud garanti* | täiendav* garanti*
      | garantii pluss | ekraanikaitse lisa | ekraani kaitse* | seadme kaitse* | ostukaitse* | ostja kaitse* | kaitsepakett* | kaitsepaket* | kaitseplaan*
      | tühistamiskaitse* | piletikaitse* | purunemiskaitse* | tasuta prooviperiood* | prooviperiood* | prooviaeg* | prooviaja* | tasuta proov*
      | proovi tasuta | proovige tasuta | proovitellimus* | proovikuu* | päeva tasuta | kuu tasuta | kuud tasuta | päeva ilma tasuta | premium liikm*
      | premium tellim* | premium pakett* | premium paket* | premium plaan* | premium versioon* | preemium* | vip liikm* | pluss liikm* | tasuline liikm*
      | tasulise liikm* | tasuline tellim* | tasulise tellim* | liikmemaks* | liikmetasu* | automaatne pikend* | automaatselt pikene* | automaatselt pikend*
      | automaatse* uuend* | automaatselt uuene* | pikeneb automaatselt | uueneb automaatselt | püsiannetus* | igakuine annet* | igakuise annet*
      | regulaarne annet* | korduvmakse* | püsimakse* | püsitellimus* | püsitellimuse* | regulaarne tarne | regulaarne makse | eelispääs* pardale
      | eelisjärjekor* | kiirpääs* | fast track | lounge* | kinkepak* | kinkepakend* | kingipakend* | kingituse pakk* | kingipakk* | kinke paki*
      | paki kingituseks | pakkida kingituseks | pakkige kingituseks | kinkekarp* | kinkekoti* | kinkekott* | istekoha vali* | istekoha bronee* | lisapagas*
      | äraantav* pagas* | ümarda* | süsinikuneutraal* | süsinikujal* | co2 | kliimaneutraal* | heitkoguste kompens* | lisatasu* | lisatasu eest | lisakulu*
      | lisamaksumus* | ainult …€ eest | paigaldusteenus* | montaažiteenus* | kokkupanekuteenus* | kokkupaneku teenus | hoolduspakett* | hoolduspaket*
      | hooldusleping* | teeninduspaket* | paindlik* pilet* | vana tehnika äravii* | vana seadme äravii*`,
    weakExtra: `kindlustus | kindlustust | kindlustuse | kindlustusega | kindlusta | kindlustada | kindlustan | garantii | garantiid | garantiiga | annetus
      | annetust | annetuse | annetused | anneta | annetan | annetada | annetage | heategevus* | toetus | toetust | toetan | liikmesus | liikmesust
      | liikmelisus* | tellimus tasuline | abonement* | jootraha* | proovi`,
    addable: `premium | pakett | paketti | kaitse | kaitset | lisateenus* | lisavõimalus* | lisa | paigaldus* | paigaldami* | montaaž* | kokkupanek*
      | teenustasu* | eelis | eelisteenindus* | panus | kate | katte | jootraha* | uuendus | täiendus*`,
    recurring: `automaatne pikend* | automaatselt pikene* | automaatselt pikend* | automaatselt uuene* | automaatse* uuend* | pikeneb automaatselt
      | uueneb automaatselt | pikeneb …automaatselt | automaatselt …pikene* | korduv* makse* | korduvmakse* | püsimakse* | püsiannetus* | püsitellimus*
      | igakuine annet* | igakuise annet* | igakuine makse | igakuise makse | regulaarne annet* | kuutasu* | aastatasu* | kuutellimus* | aastatellimus*
      | kuni tühistamiseni | kuni tühistad | kuni tühistate | kuni loobumiseni | kuni lõpetamiseni`,
    period: `kuus | kuu | kuutasu* | igakuine | igakuise* | iga kuu | kuu eest | aastas | aasta | aastatasu* | iga aasta | iga-aastane | nädalas | iga nädal
      | tellimus* tasu | liikmesus* | abonement* | prooviperiood* | seejärel | edasi | pärast seda`,
    terms: `kasutustingimus* | kasutamise tingimus* | kasutamistingimus* | teenusetingimus* | teenuse tingimus* | teenustingimus* | teenuse kasutustingimus*
      | müügitingimus* | ostutingimus* | ostu-müügitingimus* | ostu- ja müügitingimus* | ostu müügitingimus* | tellimistingimus* | tellimuse tingimus*
      | üldtingimus* | üldised tingimus* | üldiste tingimus* | lepingutingimus* | lepingu tingimus* | kliendilepingu* | kliendileping* | osalemistingimus*
      | osalemise tingimus* | kampaania tingimus* | kampaaniatingimus* | loosimise reegl* | mängu reegl* | kampaania reegl* | broneerimistingimus*
      | broneeringu tingimus* | renditingimus* | rendileping* | üüritingimus* | reisitingimus* | reisilepingu* | veotingimus* | liikmetingimus*
      | liikme tingimus* | liikmesuse tingimus* | kindlustustingimus* | tühistamistingimus* | tagastustingimus* | tagastamistingimus* | tarnetingimus*
      | kättetoimetami* tingimus* | litsentsileping* | litsentsitingimus* | litsentsilepingu* | kasutajaleping* | kasutajatingimus* | lõppkasutaja*
      | müügileping* | teenusleping* | teenuse osutamise | püsikliendi* tingimus* | kliendiprogrammi tingimus* | lojaalsusprogrammi* | foorumi reegl*
      | kogukonna reegl* | kogukonnareegl* | käitumisreegl* | kodukor* | sisekorraeeskir* | õiguslik* teave* | õiguslik* tingimus* | lehe tingimus*
      | poe tingimus* | e-poe tingimus* | veebipoe tingimus* | tingimused ja | tingimuste ja | eula`,
    weakTerms: `tingimustega | tingimustele | tingimused | tingimusi | tingimuste | tingimustest | reeglitega | reeglid | reegleid | reeglitest | leping
      | lepingu | lepingut | lepinguga | lepingutingimus* | poliitika | poliitikaga | põhimõtted | põhimõtetega | põhimõtteid | kokkulep* | avaldus*
      | deklaratsioon* | juhend* | põhikiri*`,
    privacy: `privaatsuspoliitika* | privaatsustingimus* | privaatsuspõhimõt* | privaatsusteat* | privaatsusteade | privaatsusavaldus* | privaatsusreegl*
      | privaatsuseeskir* | privaatsusteave* | privaatsusdeklarats* | andmekaitsetingimus* | andmekaitsepõhimõt* | andmekaitsepoliitika* | andmekaitseteat*
      | andmekaitsereegl* | andmekaitse tingimus* | andmekaitse põhimõt* | andmekaitse | andmekaitset | isikuandmete kaitse*
      | isikuandmete töötlemise tingimus* | isikuandmete töötlemise põhimõt* | isikuandmete töötlemise kor* | isikuandmete töötlemise teat*
      | isikuandmete töötlemise teab* | isikuandmete töötlemise poliit* | andmete töötlemise tingimus* | andmete töötlemise põhimõt* | andmetöötluse tingimus*
      | andmetöötluspõhimõt* | andmetöötluse põhimõt* | isikuandmete poliitika* | isikuandmete kasut* põhimõt* | kliendiandmete töötlemise põhimõt*
      | isikuandmete töötlemise eeskir* | gdpr* | küpsiste poliitika* | küpsisepoliitika* | küpsiste kasutamise tingimus* | küpsiste kasutamise põhimõt*
      | küpsiste tingimus* | küpsiste teat* | konfidentsiaalsuspoliit*`,
    processing: `andmete töötlemi* | andmete töötlust | andmetöötlus* | isikuandmete töötlemi* | minu andmete kasutami* | andmete kasutami*
      | isikuandmete kasutami* | andmete kogumi* | andmete salvesta* | andmete säilita* | andmete hoidmi* | isikuandmete kogumi* | isikuandmete säilita*
      | töödelda minu | töötleb minu | töödeldakse minu | töödeldakse isikuandm* | kasutada minu | kasutab minu | kasutatakse minu | andmeid töödel*
      | andmeid …töödel* | andmeid kasutat* | andmeid …kasutat* | andmeid säilit* | andmete …töötlemi* | andmeid …töötle* | minu andmeid kasut*`,
    age: `aastat vana | aastane | aasta vanune | aastat vanem | vanem kui 18 | vanem kui 16 | üle 18 | üle 16 | üle 13 | vähemalt 18 | vähemalt 16
      | vähemalt 13 | vähemalt 14 | vähemalt 20 | vähemalt 21 | olen 18 | olen 16 | olen 18-aastane | 18 aastat | 16 aastat | 18-aastane | 16-aastane
      | täisealine | täisealis* | täiskasvanu | olen täiskasvanud`,
    convenience: `jäta mind meelde | jäta meelde | jätke mind meelde | mäleta mind | pea mind meeles | pidage mind meeles | pea meeles | jää sisselogit*
      | jää sisse log* | hoia mind sisse* | hoia mind sisselogit* | püsi sisselogit* | jäta mind sisselog* | jätke mind sisselog* | soovin jääda sisse
      | automaatne sisselogi* | logi automaatselt | logi mind automaatselt | jäta parool meelde | jäta kasutajanimi | salvesta parool* | salvesta kasutajan*
      | selles seadmes | sellel seadmel | selles arvutis | selles brauseris | usalda seda | usaldusväärne seade | avalik arvuti | avalikus arvutis
      | sama aadress | sama mis | sama nagu | sama kui | on sama | samad andmed | ühtib | ühtivad | samale aadressile | teine aadress | teisele aadressile
      | teistsugune aadress | erinev aadress | erinevale aadressile | erinev tarne* | muule aadressile | muu aadress | kasuta sama | kasuta tarneaadressina
      | kasuta arveaadressina | kasuta seda aadressi | tarneaadressina | arveaadressina | salvesta aadress* | salvesta kaart | salvesta kaardi*
      | salvesta minu | salvesta andmed | salvesta makse* | salvesta järgmis* | salvesta edaspidis* | järgmiseks ostuks | järgmiseks korraks
      | järgmisteks ostudeks | edaspidisteks ostudeks | tulevasteks ostudeks | vaikimisi aadress* | määra vaikimisi | vaikeaadress* | määra vaike*
      | näita parool* | kuva parool* | peida parool* | see on kingitus | tegemist on kingitusega | saada kingitusena | kingitusena | kingituse sõnum*
      | kingisõnum* | kasuta kinkekaart* | mul on kupong* | mul on sooduskood* | mul on kood | mul on kinkekaart* | mul on kampaania* | ma ei ole robot
      | ei ole robot | ma pole robot | pole robot | ma olen inimene | filtreeri* | sorteeri* | vali kõik | märgi kõik | tasuta tarne | tasuta transport
      | laos olemas | laos | ostan ettevõttena | ostan firmana | ettevõtte nimele | arve firmale | arve ettevõttele | juriidiline isik | soovin arvet
      | avalik profiil* | avalikku profiili | profiil on avalik | minu profiil on | näita minu profiil* | kuva minu profiil*`,
    nearMiss: `turundusosakon* | turundusjuht* | turundustiim* | turundusagentuur* | turundusspetsialist* | turundusdirektor* | turunduse osakon*
      | müük ja turundus | müügi ja turundus* | müügi- ja turundus* | reklaamiagentuur* | reklaamibüroo* | reklaami meie | uudiskirja arhiiv*
      | uudiskirjade arhiiv* | uudiste arhiiv* | varasemad uudiskirjad | jaga facebook* | jaga sõbra* | jaga sõpra* | jagage sõpra* | jaga oma sõpra*
      | jaga twitter* | jaga linkedin* | jaga whatsapp* | jaga seda | jaga linki | jaga lehte | jaga artiklit | jaga meiega | jagage meiega | jagage oma
      | jaga oma | jaga e-postiga | failide jagami* | ekraani jagami* | sotsiaalmeedias jaga* | krediitkaart* | krediitkaardi* | krediitkaardiga
      | krediidilimii* | krediidi limiit | laenutaotlus* | krediiditaotlus* | kinkekaart* | kinkekaardi* | kinkekaar* | kingitus tasuta | tasuta kingitus
      | e-posti aadress* | e-posti address* | meiliaadress* | meili aadress* | emaili aadress* | e-maili aadress* | e-post on kohustuslik | e-posti vorming*
      | ilmastikutingimus* | ilmaolud | ilmatingimus* | maksetingimus* | otsingutingimus* | otsingusõna* | kindlustusselts* | kindlustusfirma*
      | kindlustusandja* | kindlustuspoliisi number | poliisi number* | kindlustuse number | sotsiaalkindlustus* | ravikindlustus* | tervisekindlust* number
      | aasta garantii | aastane garantii | aastat garantii* | kuu garantii | kuud garantii* | garantiiaeg* | garantiiaja* | garantiiperiood* | garantiileht*
      | garantiitalong* | raha tagasi garantii | sooduskood* | sooduskoodi* | kupongi kood* | kupongikood* | kampaaniakood* | kampaania kood* | promokood*
      | tudengi soodus* | õpilase soodus* | soodustus kokku | uuenda ostukorv* | uuenda andme* | uuenda profiil* | tarkvarauuend* | tarkvara uuend*
      | viimati uuend* | viimane uuend* | viimati muudetud | hakka partner* | saa partner* | saage partner* | partnerprogramm* | partneri nimi | elukaaslas*
      | abikaasa* | võtame vastu kaart* | aktsepteerime kaart* | aktsepteeritud kaardid | täiesti nõus | üldse ei ole nõus | üldse mitte nõus | pigem nõus
      | osaliselt nõus | tööpakkumis* | töökuulut* | küsi pakkumist | hinnapakkumis* | tee pakkumine | pangaülekan* | liikmenumber* | liikme number*
      | liikmekaardi number* | liikmesuse tüüp* | tellimuse tüüp* | tellimuse number* | andmekaitsespetsialist* | andmekaitse spetsialist*
      | andmekaitseametnik* | privaatsusseaded | privaatsuse seaded | vastavalt …privaatsuspoliitika* | vastavalt …privaatsustingimus*
      | vastavalt …andmekaitse* | kooskõlas …privaatsus* | kooskõlas …andmekaitse* | kirjeldatud …privaatsus* | toodud …privaatsus* | sätestatud …privaatsus*
      | rohkem …privaatsuspoliitika* | lähtuvalt …privaatsus* | paki jälgi* | saadetise jälgi* | tellimuse jälgi* | jälgi paki* | jälgi saadetis*
      | jälgi tellimus* | jälgimisnumber* | jälgimiskood* | muuda profiil* | profiilipilt* | minu profiil | kaerahelbeküpsis* | šokolaadiküpsis*
      | kodused küpsised | küpsetis*`,
    agree: `nõustun | nõustute | nõustud | nõustub | nõustume | nõustuda | nõustumi* | nõustu | nõustuge | nõustusin | nõustudes | olen nõus | oled nõus
      | olete nõus | nõus | annan nõusoleku | annate nõusoleku | nõusolek | nõusoleku | nõusolekut | luban | lubate | lubad | lubada | luba | lubage
      | annan loa | loa andmi* | aktsepteerin | aktsepteerite | aktsepteeri | aktsepteerida | aktsepteerimi* | kinnitan et | kinnitan oma nõus*
      | kinnitan nõus* | volitan | volitate | volitus* | kohustun | kohustute | heaks kiidan | kiidan heaks`,
    haveRead: `lugenud | olen lugenud | lugesin | loetud | läbi lugenud | lugenud läbi | tutvunud | olen tutvunud | tutvusin | tutvunud ja | olen teadlik
      | olen mõistnud | mõistan | saan aru | aru saanud | olen aru saanud | võtan teadmiseks | teadmiseks võtnud | olen informeeritud | olen teavitatud`,
    want: `soovin | soovid | soovite | sooviksin | soovime | soovi korral jah | tahan | tahaksin | tahate | jah | palun | mind huvitab | mind huvitavad
      | huvitatud | olen huvitatud | meeleldi`,
    receive: `saada | saan | saad | saama | saamise* | saamine | saamist | saaksin | saatke | saatmi* | saata | saatmine | saadaks | saadetakse | saadate
      | saadaksite | saatmiseks | teavita | teavitage | teavitada | teavitaks | teavitatakse | teavitami* | teavitusi | teatage | teata | informeeri*
      | võtke ühendust | võtta ühendust | võetakse ühendust | ühendust võtta | ühenduse võtmi* | helistage | helistada | kontakteeru* | tellin | tellida
      | tellige | telli | tellimi* | liitun | liituda | liitu | liituge | liitumi* | liitumist | registreerun saama | kirjutage | edastage mulle`,
    share: `jagada | jagatakse | jagate | jagab | jaga | jagage | jagamise* | jagamine | jagamist | jagaks | edastada | edastatakse | edastate | edastab
      | edastage | edasta | edastamise* | edastamine | edastamist | edastaks | edastada kolmanda* | avaldada | avaldamise* | avaldamist | avaldatakse
      | avaldab | avalda | avaldage | müüa | müüge | müü | müüakse | müümise* | müümist | müük kolmand* | loovutada | loovutami* | väljasta* | vahetada
      | anda üle | üle anda | anda edasi | edasi anda | annate edasi | üleandmi* | ligipääs* | juurdepääs*`,
    thirdParty: `kolmanda* isik* | kolmandad isikud | kolmandatele isikutele | kolmandate isikutega | kolmandatele | kolmandate osapool* | kolmanda* osapool*
      | kolmanda* pool* | partner | partnerid | partneritele | partneritega | partnerite | partnereid | partneritelt | partnerile | koostööpartner*
      | äripartner* | lepingupartner* | valitud partner* | reklaamiandja* | reklaamija* | sponsor* | seotud ettevõt* | sidusettevõt* | kontserni ettevõt*
      | kontserni kuuluv* | kontserniettevõt* | grupi ettevõt* | gruppi kuuluv* | grupi liikme* | tütarettevõt* | emaettevõt* | teis* ettevõt*
      | teistele ettevõtetele | teiste ettevõtete | teis* organisatsioon* | teis* kaubamär* | välis* ettevõt* | volitatud töötleja* | tarnijatele
      | kauplejatele | pankadele | kindlustusandjatele | teenusepakkuja* | teenuseosutaja*`,
    personalData: `minu andme* | minu andmeid | minu andmete | minu isiku* | isikuandme* | isikuandmeid | isikuandmete | isikliku* andme* | isiklikke andmeid
      | isiklik* info* | isikliku teabe | isiklikku teavet | minu isiklik* | minu teavet | minu teabe | minu infot | minu e-post* | minu meil* | minu telefon*
      | minu number* | minu numbrit | minu nime | minu nimi | minu aadress* | minu kontakt* | kontaktandme* | minu ost* | ostuajalu* | ostuajaloo*
      | minu harjumus* | minu käitumi* | minu tegevus* | minu asukoh* | minu profiil* | minu huvi* | minu eelistus* | minu sirvi* | teie andme* | teie isiku*
      | teie teavet | teie kontakt* | sinu andme* | sinu isiku* | kasutajaandme* | kliendiandme* | andmed edastat* | andmeid edastat* | asukohaandme*`,
    analyse: `analüüs* | analüüsida | analüüsib | analüüsitakse | analüüsimi* | jälgida | jälgib | jälgitakse | jälgimi* | hinnata | hindami* | hinnatakse
      | profileeri* | isikupärasta* | personaliseeri* | kohandada | kohandami* | siduda | seostada`,
    add: `lisa | lisage | lisada | lisan | lisatakse | osta | ostan | ostke | soeta | soovin | sooviksin | tahan | jah | vali | valin | valige | võta | võtan
      | võtta | sõlmi | sõlmin | sõlmida | sõlmige | kaitse | kaitske | kaitsta | kindlusta | kindlustan | kindlustada | anneta | annetan | annetada
      | annetage | toeta | toetan | toetada | aktiveeri | proovi | proovige | alusta | telli | tellin | tellida | maksan`,
    service: `tellimuse | tellimusest | tellimus | tellimuse staatus* | tellimuse olek* | minu tellimus* | minu tellimuse* | saadetis* | paki | pakist
      | paki saabumi* | tarne* | tarnest | broneering* | kohtumi* | visiidi* | arve | arvest | arved | konto tegevus* | kontoga seotud | turvateavit*
      | turvateat* | tehing* | makse staatus* | kviitung* | kinnitus | kinnituse | vastus* | vastustest | kommentaar* | kommentaaridest | uutest postitus*
      | uusi postitusi | teema | teemas | selle teema | taas saadaval | uuesti saadaval | tagasi lattu | jõuab lattu | on saadaval | laoseis* | hinna langus*
      | hinnalangus* | staatus* | staatusest | taotlus* | avaldus* staat* | päringu | kinnituskood* | parooli taasta* | parooli lähtest* | meeldetuletus*
      | privaatsõnum* | sõbrakuts* | lennu*`,
    refuse: `ei nõustu | ei nõustunud | ei ole nõus | pole nõus | ma ei nõustu | ei aktsepteeri | ei luba | ei anna nõus* | ei anna luba | ei anna | ei soovi
      | ei sooviks | ei taha | ei tahaks | ei vaja | ei huvita | ei ole huvitatud | pole huvitatud | ei volita | ei kinnita | ärge saatke | ära saada
      | ärge müüge | ärge müüge ega jagage | ärge jagage | ära jaga | ära müü | ära müü ega jaga | ärge edastage | ära edasta | ärge avaldage | ärge kasutage
      | ära kasuta | ärge teavitage | ära teavita | ärge helistage | ärge võtke | ärge lisage | ära lisa | ära jälgi | ärge jälgige | keeldun | keelduda
      | keeldu | keelduge | loobun | loobuda | loobu | loobumi* | loobuge | keelan | keelata | keela | keelake | lükkan tagasi | lükka tagasi | tühistan
      | võtan tagasi | võtan nõusoleku | vaidlen vastu | vastu vaielda | esitan vastuväi* | olen vastu | ei aitäh | aitäh ei | pigem mitte | mitte saata
      | mitte saatmi* | mitte jagada | mitte müüa | mitte edastada | mitte kasutada | eemaldage mind | eemalda mind | ilma kindlustus* | ilma garanti*
      | ilma kaitse* | pole vaja | ei ole vaja | enam ei soovi | ei telli | ei osta | ei liitu`,
    spare: `loobuda igal ajal | loobuda …igal ajal | igal ajal …loobu* | igal ajal loobu* | loobuda …alati | loobuda …mis tahes ajal | võite …loobuda
      | võin …loobuda | võid …loobuda | võite loobuda | võin loobuda | võid loobuda | saate …loobuda | saan …loobuda | saad …loobuda | saab …loobuda
      | saan loobuda | saad loobuda | saate loobuda | saab loobuda | on võimalik …loobuda | igal ajal …tühista* | igal ajal …tagasi | võib …tagasi võtta
      | võin …tagasi võtta | võite …tagasi võtta | saan …tagasi võtta | saate …tagasi võtta | saad …tagasi võtta | loobumiseks | loobumise link*
      | loobumise võimal* | uudiskirjast saab loobuda | õigus keelduda | õigus …keelduda | õigus vastu vaielda | õigus …tagasi | õigus esitada vastu*
      | võite keelduda | saate keelduda | ei taha ilma jääda | ei soovi ilma jääda | ei taha millestki ilma | ei taha maha magada | ei taha mööda lasta
      | ära jää ilma | ära jäta kasutamata | ära maga maha | ärge unustage | ära unusta | kui te ei nõustu | kui sa ei nõustu | kui ei nõustu
      | kui te ei ole nõus | mitte ainult | ei ole kohustuslik`,
    promise: `ei jaga teie | ei jaga sinu | me ei jaga | ei jaga me | ei jagata | ei edasta me | me ei edasta | ei edasta teie | ei edasta sinu
      | ei edasta kunagi | ei edastata | ei müü | me ei müü | ei müüda | ei müü kunagi | ei avalda | ei avaldata | ei avalikusta | ei anna me | me ei anna
      | ei anna teie | ei anna sinu | ei anta | ei kasutata | me ei kasuta | me kunagi ei | kunagi ei | ei jaga kunagi | ei jaga neid | ei saada me
      | me ei saada | ei saada rämps* | ei saada spämm* | ilma rämpspost* | rämpsposti ei | spämmi ei`,
    untick: `eemaldage linnuke | eemalda linnuke | eemaldage märge | eemalda märge | eemaldage märgistus | eemaldage valik | võtke linnuke | võta linnuke
      | ära märgi | ärge märkige | jäta tühjaks | jätke tühjaks | jäta märkimata | jätke märkimata | tühistage valik | tühista valik`,
    yes: `jah | jah palun | jah soovin | jaa | muidugi | ok | hea küll | selge | nõustun | olen nõus | luban | luba | aktsepteerin | nõustu | soovin | sees
      | sisse lülitatud | lubatud | telli`,
    no: `ei | ei aitäh | aitäh ei | mitte | mitte kunagi | mitte midagi | kunagi | puudub | keeldun | keeldu | loobun | mitte praegu | väljas
      | välja lülitatud | keelatud | ilma | pole vaja`,
    right: `ärge müüge minu | ära müü minu | ärge müüge ega jagage | ära müü ega jaga | mitte müüa ega jagada | esitan vastuväi* | vaidlen vastu …töötle*
      | vaidlen vastu …turund* | õigus vastu vaielda | õigus esitada vastu* | piira …töötle* | piira …kasutami* | töötlemise piira* | keelan …otseturund*
      | keelan …turund*`,
    similarProducts: `sarnas* toode* | sarnaste toodete | sarnaseid tooteid | sarnas* kaup* | sarnaste kaupade | sarnas* teenus* | sarnaste teenuste
      | sarnas* pakkum* | oma sarnas* | samalaadse* toode* | samalaadsete toodete`,
    byActing: `registreerudes | registreerides | liitudes | tellides | klõpsates | klikates | klikkides | vajutades | vajutamisega | jätkates | jätkamisega
      | kasutades | edasi kasutades | saidi kasutami* jätka* | lehe kasutami* jätka* | esitades | vormistades | sooritades | ostes | ostu sooritades
      | tellimust esitades | tellimust vormistades | saates | täites | sisestades | osaledes | alla laadides | luues konto | konto loomisega | kontot luues
      | märkides | kinnitades | külastades | sisse logides | logides sisse | sirvides | broneerides | makstes | sulgedes | sisenedes | kui jätkate
      | kui jätkad | kui klõpsate | kui registreerute | kui sa jätkad | kui te jätkate | sellel lehel jätka*`,
    legitimateInterest: 'õigustatud huvi* | õigustatud huvi | õigustatud huvid | seaduslik* huvi*',
    shame: `ei taha säästa | ei soovi säästa | ei taha raha säästa | ei soovi raha säästa | mulle ei meeldi soodus* | mulle ei meeldi säästa | vihkan soodus*
      | vihkan säästmis* | ei vaja soodust* | ma ei vaja soodust* | soodustused ei huvita | ei huvita soodust* | maksan pigem | pigem maksan | maksan täishin*
      | täishinda | täishinnaga | täis hinda | maksta rohkem | maksan rohkem | maksan meelsasti rohkem | riskin | riskin ise | võtan riski | riskida
      | omal vastutusel | omal riisikol | omal riskil | ilma kaitseta | kaitseta | kindlustamata | jään ilma | jään pigem ilma | ilma jääda soovin
      | mul on ükskõik | mind ei huvita säästmine | ei taha tasuta`,
    benefit: `sääst* | säästa | soodust* | soodus* | allahindlus* | tasuta | kingitus* | kingitust | odavam* | kupong* | eelis* | kampaania* | võida | võit
      | auhin* | kaitse* | turvali* | boonus* | parim* hin* | madalam* hin* | eksklusiiv* | eripakkumis* | pakkumis*`,
    acceptButton: `nõustun | nõustun kõigiga | nõustun kõikidega | nõustun kõigi küpsistega | nõustun küpsistega | nõustu | nõustu kõigiga | nõustu kõikidega
      | nõustu kõigi küpsistega | nõustuge | nõustu kõikide küpsistega | olen nõus | olen kõigega nõus | luba | luba kõik | luba kõik küpsised | luba küpsised
      | luban | luban kõik | luban kõik küpsised | luban küpsised | lubage kõik | aktsepteeri | aktsepteeri kõik | aktsepteeri kõiki
      | aktsepteeri kõik küpsised | aktsepteerin | aktsepteerin kõik | aktsepteerin kõiki | kinnita kõik | kinnitan kõik | vali kõik | saan aru | sain aru
      | selge | mõistan | ok | okei | jah | jah palun | jah soovin | hea küll | sobib`,
    rejectButton: `keeldu | keeldu kõigist | keeldu kõigest | keeldu kõikidest | keeldu küpsistest | keeldun | keeldun kõigist | keeldun kõigest
      | keeldun kõikidest | keela | keela kõik | keela küpsised | keelan | loobu | loobun | lükka tagasi | lükka kõik tagasi | lükkan tagasi
      | lükkan kõik tagasi | tagasi lükkami* | ei nõustu | ma ei nõustu | ei ole nõus | ei aktsepteeri | ei luba | ei | ei aitäh | aitäh ei | ei soovi
      | ei taha | ei huvita | ei vaja | pole vaja | ainult vajalik* | ainult hädavajalik* | ainult kohustuslik* | ainult olulis* | ainult tehnilis*
      | luba ainult | luban ainult | luba vajalik* | luban vajalik* | nõustun ainult | nõustu ainult | nõustun vajalik* | nõustu vajalik* | aktsepteeri ainult
      | aktsepteeri vajalik* | kasuta ainult vajalik* | vajalikud küpsised | jätka ilma | jätka nõustumata | jätkan nõustumata | nõustumata | ilma nõustumata
      | ilma nõusolekuta | ilma küpsisteta | lülita kõik välja | esita vastuväide | vaidlen vastu | ilma kindlustuseta | ilma kaitseta | ära müü | ärge müüge
      | täishinda | maksan rohkem | loobu uudiskirjast`,
    settingsButton: `seaded | seadistused | sätted | küpsiste seaded | küpsiste sätted | küpsiste seadistused | küpsisesätted | küpsiseseaded
      | privaatsusseaded | privaatsussätted | muuda seadeid | muuda sätteid | muuda küpsiste | muuda valikuid | muuda eelistusi | halda | halda küpsiseid
      | halda seadeid | halda sätteid | halda valikuid | halda eelistusi | halda nõusolekuid | kohanda | kohanda seadeid | kohanda küpsiseid
      | kohanda valikuid | kohandan | seadista | seadista küpsiseid | seadistan | valikud | rohkem valikuid | rohkem võimalusi | muud valikud
      | muud võimalused | lisavalikud | võimalused | eelistused | küpsiste eelistused | vali küpsised | valin ise | näita üksikasju | kuva üksikasjad
      | näita detaile | kuva detailid | üksikasjad | detailid | näita eesmärke | isikupärasta | täpsemad seaded | detailsed seaded`,
    saveButton: `salvesta | salvesta seaded | salvesta sätted | salvesta valik | salvesta valikud | salvesta minu valik* | salvesta muudatused
      | salvesta eelistused | salvesta ja sulge | salvesta ja jätka | salvestan | salvesta seadistused | salvesta küpsiste | kinnita valik | kinnita valikud
      | kinnita minu valik* | kinnita oma valik* | kinnita valitud | kinnita seaded | kinnitan valiku | kinnitan valikud | luba valitud | luba valik
      | luba valikud | luban valitud | luba märgitud | nõustun valitud | nõustu valitud | nõustun valituga | nõustun valitutega | nõustu valitutega
      | aktsepteeri valitud | aktsepteerin valitud | aktsepteeri valik | rakenda | rakenda seaded | uuenda seadeid | uuenda`,
    closeButton: `sulge | sulgen | sulge aken | mitte praegu | praegu mitte | hiljem | võib-olla hiljem | tuleta hiljem | tuleta mulle hiljem | jäta vahele
      | jäta see vahele | jäta samm vahele | tühista | tagasi | mine tagasi | peida | mõni teine kord | teinekord | otsustan hiljem | katkesta`,
    submitButton: `maksa | maksa kohe | maksa nüüd | maksma | mine maksma | maksmine | suundu maksma | edasi maksma | edasi kassasse | kassasse
      | mine kassasse | kassa | osta | osta kohe | osta nüüd | ostan | ostke | soeta | telli | telli kohe | tellin | tellige | telli ja maksa
      | vormista tellimus | vormista ost | vormistan tellimuse | esita tellimus | kinnita tellimus | kinnitan tellimuse | kinnita ost | lõpeta tellimus
      | lõpeta ost | lõpeta ostmine | saada tellimus | tellimus koos maksekohustusega | lisa korvi | lisa ostukorvi | pane korvi | ostukorvi | broneeri
      | broneeri kohe | broneerin | kinnita broneering | registreeri | registreeru | registreerun | registreerige | registreerimine | loo konto | loo kasutaja
      | loo kasutajakonto | tee konto | loo uus konto | ava konto | hakka liikmeks | astu liikmeks | liitu | liitu kohe | liitun | liituge
      | liitu uudiskirjaga | liitun uudiskirjaga | telli uudiskiri | tellin uudiskirja | saada | saadan | saada päring | saada sõnum | saada taotlus | esita
      | esita taotlus | esita päring | kandideeri | anneta | anneta kohe | annetan | toeta | proovi tasuta | proovi | alusta tasuta | alusta prooviperiood*
      | osale | osalen | lae alla | laadi alla | aktiveeri | kinnita | kinnitan | kinnita ja maksa | vaata arvet | ava arve | saa soodustus | saa kupong
      | võta vastu pakkumine | logi sisse | sisene | soovin soodustust | taotle | lunasta | lõpeta`,
    goOnButton: `jätka | jätkan | edasi | järgmine | järgmine samm | mine edasi | alusta | alustan | ava | vaata | kuva | valmis | avasta | sisene lehele
      | jätka ostlemist | lähme`,
    signupPage: `registreeru | registreeri | registreerimine | registreerumine | registreeru kasutajaks | loo konto | loo kasutaja | loo kasutajakonto
      | uus konto | uus klient | uus kasutaja | uued kliendid | uuele kliendile | hakka liikmeks | astu liikmeks | pole kontot | pole veel kontot
      | pole veel kasutaja | loo uus konto | tee konto`,
    checkoutPage: `vormista tellimus | tellimuse vormistamine | vormista ost | ostu vormistamine | esita tellimus | kinnita tellimus | tellimuse kinnitamine
      | tellimuse kokkuvõte | tellimuse ülevaade | lõpeta tellimus | lõpeta ost | kinnita ost | maksa kohe | kinnita ja maksa | kinnita broneering`,
    shopPage: `kassa | maksmine | makseviis | makseviisid | makse andmed | maksmise viis | ostukorv | minu ostukorv | korv | tarneaadress
      | kohaletoimetamise aadress | arve aadress | arveaadress | tarneviis | tarneviisid | tarne ja makse | sinu tellimus | teie tellimus | tarneinfo
      | transpordiviis`,
    loginPage: 'logi sisse | sisselogimine | sisene | logige sisse',
    accountPage: `seaded | sätted | minu konto | konto | minu profiil | konto seaded | profiili seaded | muuda profiili | teavituste seaded | teavitused
      | privaatsusseaded | salvesta muudatused | minu tellimused | isikuandmed | minu andmed | uudiskirja seaded | kontaktandmed`,
    signedInPage: 'logi välja | väljalogimine | logige välja',
    newsletterPage: `uudiskir* | newsletter* | liitu uudiskirjaga | telli uudiskiri | liitu meililistiga | ole kursis | püsi kursis | saa esimesena teada`,
  },
};
