import type { Lexicon } from '../lexicon.js';

export const lt: Lexicon = {
  language: 'lt',
  script: 'latin',
  common:
    'ir yra kad su iš į ne tai kaip apie bei ar už nuo iki jūs jūsų mano mes mūsų savo šis ši šią bus būti būtų gali galite kuris kuri kurie arba jei jeigu pagal dėl po prie tik visi visus taip pat man',
  hint: 'sutink|sutikim|priimt|priimu|leisti|leid[žz]iu|patvirtin|[įi]galioj|prenumer|naujien|newsletter|pasi[ūu]lym|akcij|nuolaid|rinkodar|reklam|gauti|pageidau|noriu|nenoriu|si[ųu]sk|si[ųu]st|informuo|tre[čc]i|treti|partner|perduo|perduod|dalin|dalij|dalyt|draudim|apdraus|garantij|param[aą]|paramos|aukoj|auką|taisykl|s[ąa]lyg|slapuk|profil|personaliz|suasmenin|kredit|bandom|naryst|dovan|susipa[žz]in|perskai[čc]|atsisak|atmest|sekim|apsaug|nemokam|paauko|prid[ėe]ti',
  phrases: {
    marketing: `naujienlaišk* | naujienų laišk* | naujienų prenumerat* | newsletter* | elektronin* naujienlaišk* | tiesiogin* rinkodar*
      | tiesioginės rinkodaros | tiesioginę rinkodarą | tiesioginei rinkodarai | rinkodaros tikslais | rinkodaros tikslu | rinkodaros pranešim*
      | rinkodaros laišk* | rinkodaros žinut* | rinkodaros pasiūlym* | rinkodaros informacij* | rinkodaros medžiag* | rinkodaros turin*
      | rinkodaros komunikacij* | rinkodaros skambuč* | telerinkodar* | reklamin* laišk* | reklamin* pranešim* | reklamin* žinut* | reklamin* pasiūlym*
      | reklamin* medžiag* | reklamin* informacij* | reklamin* turin* | reklaminės informacijos | reklamos tikslais | reklaminiais tikslais | reklaminių sms
      | reklamin* skambuč* | reklaminius | komercin* pasiūlym* | komercin* pranešim* | komercin* informacij* | komercin* tikslais | informacij* apie akcij*
      | informacij* apie nuolaid* | informacij* apie pasiūlym* | informacij* apie naujien* | informacij* apie naujus | informacij* apie naujausius
      | informacij* apie produkt* | informacij* apie prekes | informacij* apie paslaug* | informacij* apie specialius | pranešim* apie akcij*
      | pranešim* apie nuolaid* | pranešim* apie pasiūlym* | pranešim* apie naujien* | pranešim* apie naujus | pranešim* apie išpardavim* | naujienas apie
      | naujienų apie | naujienas ir pasiūlym* | naujienas ir akcij* | naujienas ir nuolaid* | naujienos ir pasiūlymai | naujienų ir pasiūlym*
      | naujienų ir akcij* | naujienų ir nuolaid* | akcijas ir naujien* | akcijas ir pasiūlym* | akcijas ir nuolaid* | akcijų ir pasiūlym*
      | akcijų ir nuolaid* | nuolaidas ir pasiūlym* | nuolaidas ir akcij* | nuolaidų ir akcij* | nuolaidų ir pasiūlym* | pasiūlymus ir naujien*
      | pasiūlymus ir nuolaid* | pasiūlymus ir akcij* | pasiūlymų ir naujien* | pasiūlymų ir nuolaid* | specialius pasiūlym* | specialių pasiūlym*
      | specialūs pasiūlym* | išskirtin* pasiūlym* | išskirtinius pasiūl* | asmenin* pasiūlym* | asmeninius pasiūlymus | personalizuot* pasiūlym*
      | suasmenint* pasiūlym* | individual* pasiūlym* | pasiūlymus el | pasiūlymus elektroniniu | pasiūlymai el | pasiūlymų el | naujienas el | naujienų el
      | naujienas elektroniniu | naujienas sms | praneškite apie naujien* | praneškite man apie akcij* | praneškite man apie nuolaid*
      | praneškite man apie naujien* | praneškite man apie naujus | praneškite man apie pasiūlym* | sužinoti pirm* | sužinok pirm* | sužinokite pirm*
      | pirmas sužino* | pirmieji sužino* | pirma sužino* | būk pirm* | būkite pirm* | likime susisiekę | palaikykime ryšį | gauti naujienas | gauti naujienų
      | naujienas gauti | į jūsų pašto dėžutę | į savo pašto dėžutę | į pašto dėžutę | rinkos tyrim* | apklaus* apie | pasitenkinimo apklaus*
      | klientų apklaus* | adresatų sąraš* | gavėjų sąraš*`,
    weakMarketing: `pasiūlymai | pasiūlymus | pasiūlymų | pasiūlymais | pasiūlymą | akcijos | akcijas | akcijų | akcijomis | nuolaidos | nuolaidas | nuolaidų
      | nuolaidomis | nuolaidą | kuponai | kuponus | kuponų | kuponą | naujienos | naujienas | naujienų | naujienomis | rinkodara | rinkodaros | rinkodarai
      | rinkodarą | reklama | reklamos | reklamą | reklamas | reklamin* | patarimai | patarimus | patarimų | įkvėpim* | idėjos | konkursus | konkursai
      | žaidimus | loterij* | katalogas | katalogus | katalogą | brošiūr* | leidin* | naujus produktus | naujus gaminius | naujos prekės | naujas prekes
      | naujų prekių | prekes ir paslaug* | produktus ir paslaug* | paslaugas ir produkt* | renginius | renginiai | renginių | kvietim* | tendencij*
      | išpardavim* | prenumeruoti | prenumeruoju | privalum*`,
    message: `paštu | pašto | elektronin* pašt* | elektroniniu paštu | elektronin* laišk* | e-pašt* | email* | e-mail* | laiškus | laiškų | laiškai
      | pranešim* | žinut* | sms* | viber* | priminim* | informaciją | informacija | informacijos | informacinius | naujienas | naujienų | skambuč*
      | skambinti | telefonu | apklausas | anket*`,
    sharing: `duomenų perdavim* tret* | duomenų perdavim* treč* | duomenų perdavim* partner* | perduoti tretiesiems | perduoti trečiosioms
      | perduoti partneriams | tretiesiems asmenims | trečiosioms šalims | trečiajai šaliai | trečiajam asmeniui | trečiųjų šalių pasiūlym*
      | partnerių pasiūlym* | partnerių naujien* | partnerių reklam* | partnerių nuolaid* | partnerių akcij* | partnerių informacij* | pasiūlymus iš partneri*
      | pasiūlymų iš partneri* | dalijimas* duomenimis | dalinimas* duomenimis | duomenų dalijim* | duomenų atskleidim* | duomenų pardavim* | parduoti mano
      | kitoms įmonėms | kitoms bendrovėms | susijusioms įmonėms | grupės įmonėms | grupės bendrovėms`,
    profiling: `profiliavim* | profiliuo* | profilio sudarym* | profilio kūrim* | sudaryti profil* | sukurti profil* apie | personalizuot* reklam*
      | personalizuot* turin* | personalizuot* skelbim* | personalizuot* rekomendac* | personalizuot* patirt* | personalizuot* paslaug*
      | personalizuot* rinkodar* | personalizuot* komunikac* | personalizuot* naujien* | suasmenint* reklam* | suasmenint* turin* | suasmenint* skelbim*
      | suasmenint* rekomendac* | suasmenint* rinkodar* | individualizuot* reklam* | individualiai pritaikyt* | pritaikyt* reklam* | pritaikyt* turin*
      | pritaikyt* skelbim* | asmeniškai pritaikyt* | tikslin* reklam* | tikslinę reklamą | tikslinius skelbim* | tikslin* rinkodar* | tikslin* turin*
      | elgsena grindžiam* | elgsena grįst* | elgsena paremt* | elgesiu grindžiam* | elgesiu paremt* | mano pomėg* | mano interes* | mano pomėgius
      | jūsų pomėg* | jūsų interes* | pomėgius atitinkan* | interesus atitinkan* | interesais grindžiam* | interesais pagrįst* | pagal pomėg* | pagal interes*
      | aktual* reklam* | pirkimo įproč* | pirkimų įproč* | pirkimo elgsen* | apsipirkimo įproč* | vartojimo įproč* | išlaidų įproč* | naršymo įproč*
      | elgsenos analiz* | elgesio analiz* | elgsenos stebėjim* | įpročių analiz* | mano įproč* | pirkimų analiz* | automatizuot* sprendim*
      | automatin* sprendim* | automatizuot* duomenų tvarkym* | segmentavim* | reklamos personaliz* | turinio personaliz* | skelbimų personaliz*
      | personalizavim* | suasmeninim* | suasmeninti | personalizuoti reklam* | pritaikyti reklam* | pritaikyti turin*`,
    credit: `kreditingum* | kredito istorij* | kredito reiting* | kredito ataskait* | kredito balas* | kredito rizik* | kredito biur* | kredito patikr*
      | kredito patikrinim* | kredito informacij* | kreditingumo vertinim* | kredito vertinim* | mokum* vertinim* | mokumo | mokumą | mokumui | creditinfo*
      | skolų istorij* | skolų registr* | skolininkų regist* | scorify*`,
    cookies: `slapuk* | slapukai | slapukus | slapukų | cookie* | sekimo technologij* | sekimo priemon* | sekimo piksel* | panaš* technologij*
      | panašias technologijas | žiniatinklio analiz* | svetainės analitik* | google analytics | lankomumo analiz* | lankomumo matavim* | veiklos sekim*
      | sekti mano veikl* | stebėti mano veikl* | naršymo sekim* | informacij* įrenginyje | informacijos saugojimas įrenginyje
      | saugoti informaciją įrenginyje | tiksl* geolokac* | geografinės vietos duomen* | vietos duomen* | reklamos matavim* | turinio matavim*
      | įrenginio identifik* | remarketing* | pakartotin* rinkodar*`,
    weakCookies: `reklamos tinkl* | reklamos paslaug* | auditorijos matavim* | trečiųjų šalių paslaug* | analitik* | analitin* | analizės | statistik*
      | statistin* | našumo | našumas | veikimo | efektyvum* | tikslin* | socialin* tinkl* | socialin* medij* | funkcin* | funkcionalum* | nuostatų
      | nuostatos | matavim* | diagnostikos duomen* | klaidų ataskait* | strigčių ataskait*`,
    necessary: `būtin* slapuk* | būtinieji slapukai | būtinuosius slapukus | privalom* slapuk* | reikaling* slapuk* | techniniai slapuk* | techninius slapuk*
      | esminiai slapuk* | griežtai būtin* | techniškai būtin* | tikrai būtin* | visada aktyv* | visada įjungt* | visuomet aktyv* | negalima išjungti
      | negalima atsisakyti | negali būti išjungt* | būtini svetainės | būtini veikim* | būtina svetainės | slapukai …būtini | būtini tam kad`,
    extra: `kelionių draudim* | kelionės draudim* | kelionės atšaukimo | neįvykusios kelionės draud* | atšaukimo draudim* | bagažo draudim* | siuntos draudim*
      | siuntų draudim* | prekės draudim* | prekių draudim* | telefono draudim* | įrenginio draudim* | įrangos draudim* | ekrano draudim* | bilieto draudim*
      | bilietų draudim* | nelaimingų atsitikimų draud* | pristatymo draudim* | pirkinio draudim* | pirkinių draudim* | kasko | gyvybės draudim*
      | kredito draudim* | papildom* draudim* | medicininių išlaidų draud* | pratęst* garantij* | pratęsti garantij* | garantijos pratęsim*
      | papildom* garantij* | prailgint* garantij* | praplėst* garantij* | išplėst* garantij* | garantija plius | garantija+ | ekrano apsaug*
      | įrenginio apsaug* | pirkinio apsaug* | pirkėjo apsaug* | apsaugos paket* | apsaug* nuo gedim* | apsaug* nuo pažeidim* | atšaukimo apsaug*
      | bilieto apsaug* | nemokam* bandom* | bandomas* laikotarp* | bandomąjį laikotarp* | bandomojo laikotarp* | bandomoji versij* | bandomoji prenumerat*
      | dienų nemokamai | dienas nemokamai | mėnesį nemokamai | mėnuo nemokamai | išbandyti nemokamai | išbandykite nemokamai | išbandyk nemokamai
      | premium naryst* | premium prenumerat* | premium plan* | premium paket* | premium versij* | plus naryst* | vip naryst* | mokam* naryst*
      | mokam* prenumerat* | nario mokest* | narystės mokest* | automatin* pratęsim* | automatin* atnaujinim* | automatiškai pratęs* | automatiškai atnaujin*
      | pratęsiama automatiškai | atnaujinama automatiškai | pratęsiam* automatiškai | mėnesin* param* | mėnesin* auk* | nuolatin* param* | reguliar* param*
      | periodin* mokėjim* | reguliar* mokėjim* | reguliar* pristatym* | pirmenybin* laipin* | pirmumo įlaipin* | prioritetin* įlaipin* | prioritetin* aptarn*
      | prioritetin* pagalb* | fast track | vip sal* | verslo sal* | dovanų pakavim* | dovanos pakavim* | dovanų pakuot* | dovanos pakuot*
      | supakuoti kaip dovan* | supakuokite kaip dovan* | dovanų dėžut* | dovanų maišel* | dovanų įpakav* | įpakuoti dovan* | pakavimas dovanai
      | sėdimos vietos pasirink* | vietos pasirinkim* lėktuv* | papildom* bagaž* | registruot* bagaž* | suapvalin* | anglies dioksid* | co2
      | klimatui neutral* | poveikio klimatui | papildom* kain* | papildom* mokest* | už papildom* | už papildomą mokestį | tik už | papildom* išlaid*
      | įrengimo paslaug* | montavimo paslaug* | surinkimo paslaug* | priežiūros paket* | priežiūros plan* | aptarnavimo sutart* | lankstus biliet*
      | lankstų biliet* | senos technikos išvež*`,
    weakExtra: `draudimas | draudimą | draudimo | draudimu | apdrausti | apdrauskite | apdraudžiu | garantija | garantiją | garantijos | parama | paramą
      | paramos | auka | auką | aukos | aukoti | paaukoti | paaukoju | paaukokite | aukoju | labdar* | narystė | narystę | narystės | prenumerata
      | prenumeratą | prenumeratos | arbatpinig* | bandomoji | bandomasis`,
    addable: `premium | atnaujinim* į | paketas | paketą | apsauga | apsaugą | apsaugos | papildinys | papildom* paslaug* | montavim* | įrengim* | surinkim*
      | diegim* | aptarnavimo mokest* | pirmenybė | pirmenybę | įnašas | įnašą | arbatpinig*`,
    recurring: `automatin* pratęsim* | automatin* atnaujinim* | automatiškai pratęs* | automatiškai atnaujin* | automatiškai …pratęs*
      | automatiškai …atnaujin* | pratęsiama automatiškai | atnaujinama automatiškai | pratęsiam* automatiškai | pasikartojan* | periodin* mokėjim*
      | reguliar* mokėjim* | mėnesin* param* | mėnesin* auk* | nuolatin* param* | reguliar* param* | mėnesin* prenumerat* | metin* prenumerat*
      | mėnesin* mokest* | metin* mokest* | kas mėnesį nuskaič* | kas mėnesį nuskait* | iki atšaukimo | kol atšauksite | kol neatšauksite | kol neatsisakysite`,
    period: `per mėnesį | mėnesį | mėn | kas mėnesį | mėnesiui | mėnesin* | mėnuo | per metus | metams | kasmet | metin* | per savaitę | kas savaitę
      | prenumerat* | naryst* | bandomasis laikotarpis | vėliau | paskui | po to`,
    terms: `naudojimosi sąlyg* | naudojimo sąlyg* | naudojimosi taisykl* | naudojimo taisykl* | naudojimosi svetain* taisykl* | paslaugų teikimo
      | paslaugų sąlyg* | paslaugos sąlyg* | pirkimo sąlyg* | pirkimo taisykl* | pirkimo pardavimo | pirkimo–pardavimo | pardavimo sąlyg* | pardavimo taisykl*
      | parduotuvės taisykl* | parduotuvės sąlyg* | bendr* sąlyg* | bendros taisykl* | bendrąsias sąlygas | bendrosios sąlygos | bendrosiomis sąlygomis
      | bendrosioms sąlygoms | sąlyg* ir taisykl* | taisykl* ir sąlyg* | sąlyg* ir nuostat* | dalyvavimo sąlyg* | dalyvavimo taisykl* | konkurso taisykl*
      | konkurso sąlyg* | žaidimo taisykl* | loterijos taisykl* | akcijos sąlyg* | lojalumo programos | narystės sąlyg* | narystės taisykl*
      | registracijos taisykl* | rezervacijos sąlyg* | užsakymo sąlyg* | nuomos sąlyg* | nuomos sutart* | kelionės sutart* | vežimo sąlyg* | draudimo sąlyg*
      | draudimo taisykl* | atšaukimo sąlyg* | grąžinimo sąlyg* | licencijos sutart* | licencin* sutart* | naudotojo sutart* | vartotojo sutart*
      | galutinio vartotojo | paslaugų sutart* | nuotolin* sutart* | prenumeratos sąlyg* | forumo taisykl* | bendruomenės taisykl* | elgesio kodeks*
      | vidaus taisykl* | teisin* informacij* | teisinės sąlyg* | svetainės taisykl* | svetainės sąlyg* | eula`,
    weakTerms: `taisyklėmis | taisykles | taisyklės | taisyklių | taisyklėms | sąlygomis | sąlygas | sąlygos | sąlygų | sąlygoms | sutartimi | sutartį
      | sutartis | sutarties | nuostatomis | nuostatas | politika | politiką | susitarim* | deklaracij* | pareiškim* | reglament* | statut*`,
    privacy: `privatumo politik* | privatumo taisykl* | privatumo pranešim* | privatumo nuostat* | privatumo sąlyg* | privatumo apsaug* | privatumo pareiškim*
      | duomenų apsaug* | duomenų tvarkymo taisykl* | duomenų tvarkymo politik* | duomenų tvarkymo sąlyg* | duomenų tvarkymo princip*
      | duomenų tvarkymo tvark* | asmens duomenų tvarkymo | asmens duomenų apsaug* | asmens duomenų politik* | bdar* | gdpr* | slapukų politik*
      | slapukų naudojimo politik* | slapukų taisykl* | konfidencialumo politik* | konfidencialumo`,
    processing: `duomenų tvarkym* | duomenys …tvarkomi | duomenis …tvarkyt* | duomenys būtų tvarkomi | tvarkyti mano | tvarkytų mano | tvarkomi mano
      | duomenų rinkim* | duomenų saugojim* | duomenų naudojim* | duomenų panaudojim* | mano duomenys …naudoja* | mano duomenys …saugom* | duomenys …naudojami
      | duomenys …renkami | duomenys …saugomi | naudoti mano duomen* | naudoti mano asmens | rinkti mano`,
    age: `man yra 18 | man jau yra | man jau 18 | man 18 | man yra 16 | man 16 | man yra 14 | ne mažiau kaip 18 | ne mažiau kaip 16 | ne jaunesn*
      | ne jaunesnis | vyresnis nei | vyresnė nei | vyresnis kaip | vyresnė kaip | vyresnis nei 18 | 18 metų | 16 metų | 14 metų | 20 metų amžiaus | 21 metų
      | pilnamet* | sulauk* 18 | sulaukęs 18 | sulaukė 18`,
    convenience: `prisiminti mane | prisimink mane | prisiminkite mane | atsiminti mane | atsimink mane | įsiminti mane | įsimink mane | prisiminti
      | prisiminti slaptaž* | prisiminti šį | įsiminti slaptaž* | išsaugoti slaptaž* | išsaugoti prisijung* | likti prisijungus* | likti prisijung*
      | likite prisijung* | likti prisijungęs | palikti prisijung* | palikti mane prisijung* | nuolat prisijung* | būti prisijung* | neatsijungti
      | automatin* prisijung* | automatiškai prisijung* | jungtis automatiškai | šiame įrenginyje | šiame kompiuteryje | šioje naršyklėje | pasitikėti šiuo
      | patikimas įrenginys | viešas kompiuteris | toks pat | toks pats | tas pats adresas | tas pats kaip | toks pat kaip | sutampa su | sutampa
      | adresai sutampa | kitu adresu | kitas adresas | kitą adresą | kitas pristatymo | skirtingas adresas | skirtingu adresu | pristatyti kitu
      | naudoti kaip | naudoti šį adresą | kaip pristatymo adres* | kaip mokėtojo adres* | išsaugoti adres* | išsaugoti kortel* | išsaugoti mano
      | išsaugoti duomenis | išsaugoti šią | išsaugoti mokėjimo | įsiminti kortel* | kitam pirkimui | kitiems pirkimams | ateities pirkim* | kitam kartui
      | numatytas* adres* | nustatyti kaip | numatytąj* | rodyti slaptaž* | parodyti slaptaž* | slėpti slaptaž* | tai dovana | tai yra dovana
      | siųsti kaip dovan* | dovanos žinut* | dovanos palinkėjim* | sveikinimo tekst* | panaudoti dovanų | turiu nuolaidos kod* | turiu kupon* | turiu dovanų
      | turiu kod* | turiu nuolaid* | nesu robotas | aš ne robotas | aš nesu robotas | ne robotas | filtruoti* | rikiuoti* | rūšiuoti* | pasirinkti visk*
      | pažymėti visk* | žymėti visus | nemokamas pristatym* | yra sandėlyje | perku kaip įmonė | perku įmonės | sąskaita įmonei | reikalinga sąskaita faktūra
      | pvm sąskait* | juridinis asmuo | viešas profilis | viešą profilį | profilis viešas | rodyti mano profil*`,
    nearMiss: `rinkodaros skyri* | rinkodaros vadov* | rinkodaros komand* | rinkodaros agentūr* | rinkodaros specialist* | rinkodaros direktor*
      | reklamos agentūr* | marketingo skyri* | pardavimų ir rinkodaros | pardavimai ir rinkodara | reklamuokitės | naujienlaiškių archyv*
      | naujienlaiškio archyv* | naujienų archyv* | dalintis facebook* | dalintis per | dalintis su draug* | dalinkis su draug* | dalinkitės su draug*
      | dalytis su draug* | pasidalinti su draug* | pasidalinkite su draug* | pasidalink su draug* | dalintis socialin* | pasidalinti facebook*
      | pasidalink facebook* | dalinkitės facebook* | pasidalinkite su mumis | pasidalinkite savo | dalinkitės savo | dalintis nuorod* | dalintis puslap*
      | failų dalijim* | failų bendrin* | ekrano bendrin* | bendrinti facebook* | kredito kortel* | kredito ar debeto | kreditin* kortel* | kredito limit*
      | paraiška kreditui | kredito paraišk* | dovanų kortel* | dovanų kupon* | dovanų čeki* | dovanų ček* | nemokama dovana | elektroninio pašto adres*
      | pašto adres* | pašto kod* | pašto format* | paštas privalom* | oro sąlyg* | mokėjimo sąlyg* | apmokėjimo sąlyg* | paieškos sąlyg* | paieškos žodž*
      | draudimo bendrov* | draudimo kompanij* | draudimo įmon* | draudimo numer* | draudimo poliso numer* | poliso numer* | socialin* draudim*
      | sveikatos draudimo numer* | metų garantij* | metai garantij* | mėn garantij* | mėnesių garantij* | garantinis laikotarp* | garantinis talon*
      | garantijos laikotarp* | garantijos terminas | pinigų grąžinimo garant* | nuolaidos kod* | nuolaidų kod* | kupono kod* | akcijos kod* | reklaminis kod*
      | studentų nuolaid* | studento nuolaid* | bendra nuolaid* | atnaujinti krepšel* | atnaujinti duomen* | atnaujinti profil* | atnaujinti adres*
      | programinės įrangos atnauj* | paskutinis atnaujin* | paskutinį kartą atnauj* | tapkite partner* | tapk partner* | tapti partner* | partnerių program*
      | partnerystės program* | partnerio vard* | gyvenimo partner* | priimame kortel* | priimame mokėjim* | priimamos kortel* | visiškai sutinku
      | visiškai nesutinku | iš dalies sutinku | greičiau sutinku | darbo skelbim* | darbo pasiūlym* | prašyti pasiūlym* | gauti pasiūlymą kainai
      | kainos pasiūlym* | bankinis pavedim* | banko pavedim* | narystės numer* | nario numer* | nario kortelės numer* | narystės tip* | prenumeratos tip*
      | prenumeratos numer* | duomenų apsaugos pareigūn* | privatumo nustatym* | pagal …privatumo politik* | vadovaujantis …privatumo politik*
      | laikantis …privatumo politik* | nurodyt* …privatumo politik* | aprašyt* …privatumo politik* | plačiau …privatumo politik*
      | daugiau …privatumo politik* | kaip numatyta …privatumo politik* | siuntos sekim* | siuntų sekim* | užsakymo sekim* | sekti siunt* | sekimo numer*
      | sekimo kod* | redaguoti profil* | profilio nuotrauk* | mano profilis | keisti profil* | auksas | auksin* | sausain*`,
    agree: `sutinku | sutinkame | sutinkate | sutinki | sutinka | sutikti | sutikim* | sutikdamas | sutikdama | sutinkant | sutikau | priimu | priimate
      | priimti | priimkite | priimk | leidžiu | leidžiate | leisti | leiskite | leidimą | leidimas | duodu sutikimą | suteikiu sutikimą | suteikiu teisę
      | suteikiu leidimą | patvirtinu kad | patvirtinu savo | patvirtindamas | pritariu | pritarti | įgalioju | įgaliojimas | įsipareigoju | įsipareigojate
      | pareiškiu | neprieštarauju`,
    haveRead: `perskaičiau | skaičiau | perskaitęs | perskaičiusi | perskaityta | susipažinau | susipažinęs | susipažinusi | susipažinęs/-usi
      | susipažinęs/usi | susipažinę | susipažinote | susipažinti | supratau | suprantu | supratęs | man žinoma | esu informuot* | esu supažindint*
      | buvau informuot* | žinau kad`,
    want: `noriu | norėčiau | norite | nori | norime | pageidauju | pageidaučiau | pageidaujate | taip | prašau | prašyčiau | mane domina | domina | sutikčiau
      | mielai`,
    receive: `gauti | gausiu | gaunu | gaukite | gauk | gausite | gautum* | gaučiau | gavim* | gavimą | gavimui | siųskite | siųsti | siųstų | siųsk
      | siuntim* | siuntimą | siunčia* | atsiųskite | atsiųsti | būtų siunčiama | informuokite | informuoti | informuotų | informuok | informavim*
      | praneškite | pranešti | pranešk | susisiekti | susisiekite | susisiektų | susisiekim* | skambinti | skambinkite | skambintų | paskambinti
      | prenumeruoti | prenumeruoju | prenumeruokite | prenumeruok | prenumeruojant | užsiprenumeruoti | užsiprenumeruoju | užsisakyti | užsisakau
      | užsiregistruoti gauti | teikti | teikiama | teiktų | rašykite | kreiptis | nesiųsk* | nesiųst* | nesiunč* | neinformuo* | neskambin* | negauti`,
    share: `perduot* | atskleist* | parduot* | pateikt* | dalintis | dalintųsi | dalinim* | dalintumėte* | dalytis | dalijam* | dalijim* | dalijasi
      | dalijatės | dalinatės | dalinkitės | dalinkis | pasidalinti | pasidalint* | perduoti | perduodate | perduotų | perduodam* | perduodami | perduokite
      | perdavim* | perduos | perduotumėte | teikiami | teikimas | teikimą | teikti | suteikti | pateikti | pateikim* | atskleisti | atskleidim* | atskleistų
      | atskleistumėte | atskleidžiam* | parduoti | parduokite | parduotų | pardavim* | parduodate | parduodam* | parduotumėte | keistis | mainytis | prieiga
      | prieigą | neparduo* | neperduo* | nesidalin* | nesidaly* | nesidalij* | nedalin* | nedaly* | neatskleis* | gautų | galėtų naudoti`,
    thirdParty: `treči* šal* | trečioji šal* | trečiosios šalys | trečiosioms šalims | trečiųjų šalių | trečiosiomis šalimis | trečiųjų asmenų
      | tretieji asmenys | tretiesiems asmenims | trečiaisiais asmenimis | trečiųjų | tretiesiems | partneris | partneriai | partneriams | partnerių
      | partneriais | partnerius | partneriui | verslo partner* | pasirinkt* partner* | atrinkt* partner* | reklamos davėj* | reklamdav* | rėmėj*
      | susijus* įmon* | susijus* bendrov* | grupės įmon* | grupės bendrov* | įmonių grup* | bendrovių grup* | kitoms įmonėms | kitų įmonių | kitomis įmonėmis
      | kitoms bendrovėms | kitų bendrovių | kitų prekių ženkl* | kitoms organizac* | kitų organizac* | išorės įmon* | dukterin* | patronuojam*
      | duomenų tvarkytoj* | tiekėjams | tiekėjų | pardavėjams | bankams | draudikams | paslaugų teikėj*`,
    personalData: `mano duomen* | mano asmens | mano asmenin* | asmens duomen* | asmeninius duomen* | asmenin* duomen* | asmenin* informacij*
      | mano informacij* | mano el | mano elektronin* | mano telefon* | mano numer* | mano vard* | mano adres* | mano kontakt* | kontaktin* duomen*
      | kontaktinę informaciją | mano pirkim* | mano pirkin* | mano apsipirkim* | pirkimo istorij* | pirkimų istorij* | pirkimo įproč* | mano įproč*
      | mano elges* | mano elgsen* | mano veikl* | mano naršym* | mano viet* | mano buvimo | mano profil* | mano pomėg* | mano užsakym* | jūsų duomen*
      | jūsų asmens | jūsų asmenin* | jūsų informacij* | jūsų kontakt* | vartotojo duomen* | naudotojo duomen* | kliento duomen* | duomenys būtų
      | duomenys bus | vietos duomen*`,
    analyse: `analizuo* | analiz* | analizuotų | analizuoti | stebėti | stebėtų | stebėjim* | sekti | sektų | vertinti | vertinim* | vertintų | profiliuo*
      | personalizuo* | suasmenin* | pritaikyt* | susieti`,
    add: `pridėti | pridėkite | pridėk | pridedu | įtraukti | įtraukite | pirkti | pirk | perku | įsigyti | įsigykite | įsigyju | noriu | norėčiau | taip
      | imti | pasirinkti | pasirinkite | renkuosi | apsaugoti | apsaugokite | apsaugok | apdrausti | apdrauskite | apsidrausti | paaukoti | paaukoju
      | paaukok* | aukoju | aukoti | skirti | skiriu | paremti | remiu | aktyvuoti | išbandyti | išbandykite | išbandyk | pradėti | užsakyti | užsisakyti
      | užsakau | sudaryti | mokėti`,
    service: `užsakym* | užsakymo | užsakymą | siunt* | siuntos | siuntą | pristatym* | rezervacij* | vizit* | susitikim* | sąskait* | paskyr*
      | saugumo pranešim* | mokėjim* būsen* | pavedim* | kvit* | patvirtinim* | atsakym* | komentar* | naują žinutę | naujus įrašus | tema | temoje | temos
      | šią temą | prekė vėl | vėl bus | atsiras prekyboje | atsiras sandėlyje | turėsime sandėlyje | bus prekyboje | kaina sumažės | kainos pokyt* | būsen*
      | būklę užsakymo | paraišk* | prašym* | užklaus* | patvirtinimo kod* | slaptažodžio atkūr* | priminimą | asmenin* žinut* | draugyst* prašym* | skrydž*`,
    refuse: `nesutinku | nesutinkate | nesutinka | nesutinkame | nesutikti | nepriimu | nepriimti | neleidžiu | neleisti | nenoriu | nenorėčiau | nenorite
      | nenori | nepageidauju | nepageidaujate | nepageidaučiau | nesiųskite | nesiųsti | nesiųsk | neperduokite | neperduoti | nedalinkite | nesidalinkite
      | nesidalyti | nedalyti | nesidalinti | neparduokite | neparduoti | neparduokite ir nesidalinkite | neparduoti ir nesidalinti | neatskleiskite
      | nenaudokite | nenaudoti mano | neinformuokite | neskambinkite | nesusisiekite | nepridėti | nepridėkite | nepatvirtinu | nepritariu | prieštarauju
      | prieštarauti | atsisakau | atsisakyti | atsisakym* | atsisakykite | atsisakyčiau | atšaukiu | atšaukti sutikim* | atšaukti prenumerat* | atmesti
      | atmetu | atmeskite | nereikia | nereikalinga | nereikalingas | man nereikia | nedomina | manęs nedomina | nesidomiu | ačiū ne | ne ačiū | be draudimo
      | be garantijos | be apsaugos | neduodu | nesuteikiu | nebenoriu | nebesiųskite | nestebėkite | nesekite | uždraudžiu | draudžiu | nevykdyti
      | išbraukite mane | pašalinkite mane | nedrausti | neperku`,
    spare: `atsisakyti galite | galite atsisakyti | galite …atsisakyti | galėsite …atsisakyti | galiu atsisakyti | galiu …atsisakyti | galėsiu …atsisakyti
      | atsisakyti …bet kada | atsisakyti …bet kuriuo | bet kada …atsisaky* | bet kada atsisaky* | bet kuriuo metu …atsisaky* | bet kuriuo metu …atšauk*
      | bet kada …atšauk* | galite …atšaukti | galiu …atšaukti | galite nesutikti | galiu nesutikti | galite …prieštarauti | galima atsisakyti
      | galima …atsisakyti | atsisakymo nuorod* | norėdami atsisakyti | kad atsisakytumėte | teisę nesutikti | teisė nesutikti | teisę …atsisakyti
      | teisę …atšaukti | teisę prieštarauti | nenoriu praleisti | nenorite praleisti | nenori praleisti | nepraleisk* | nepamiršk* | jei nesutinkate
      | jeigu nesutinkate | jei nenorite naudoti | ne tik | nebūtina | nepriklausomai nuo to`,
    promise: `neperduodame | neperduosime | nebus perduot* | nebus perduodam* | nėra perduodam* | niekada neperduos* | nesidalijame | nesidaliname
      | nesidalinsime | nesidalysime | nedalijame | neparduodame | neparduosime | nebus parduodam* | nebus parduoti | neatskleidžiame | neatskleisime
      | nebus atskleist* | nebus atskleidžiam* | nesiunčiame šlamšto | nesiunčiame spam* | nesiųsime šlamšto | nesiųsime spam* | niekada nesiųsime
      | nenaudosime | nebus naudojami | nebus dalij* | nebus dalin* | nebus teikiam* | neteikiame | jokio šlamšto | be šlamšto`,
    untick: `nuimkite varnelę | nuimk varnelę | nuimti varnelę | nuimkite žym* | nuimkite pažymėjim* | panaikinkite žym* | pašalinkite varnelę
      | pašalinkite žym* | atžymėkite | atžymėk | nežymėkite | nepažymėkite | palikite tuščią | palikite nepažymėt* | palik tuščią`,
    yes: `taip | taip prašau | taip noriu | taip sutinku | gerai | žinoma | aišku | sutinku | priimti | priimu | leisti | leidžiu | įjungta | įjungti | noriu
      | pageidauju | prenumeruoti | ok`,
    no: `ne | ne ačiū | ačiū ne | nereikia | niekada | jokio | jokių | joks | nesutinku | atmesti | atsisakau | atsisakyti | ne dabar | išjungta | išjungti
      | be | nebūtina`,
    right: `neparduokite mano | neparduoti mano | neparduokite ir nesidalinkite | neparduokite ar nesidalinkite | neparduoti ir nesidalinti
      | nesutinku su …tvarkym* | prieštarauju …tvarkym* | nesutinku kad …rinkodar* | prieštarauju …rinkodar* | teisę nesutikti | teisė nesutikti
      | apriboti …tvarkym* | apriboti …naudojim* | nesutinku su profiliavim*`,
    similarProducts: `panašias prekes | panašių prekių | panašius produkt* | panašių produkt* | panašias paslaug* | panašių paslaug* | panašūs produktai
      | panašios prekės | panašius pasiūlymus | savo panaši*`,
    byActing: `registruodamasis | registruodamasi | registruodamiesi | užsiregistruodami | užsiregistravę | spausdami | paspausdami | paspaudę | spustelėdami
      | spustelėję | spausdamas | spausdama | tęsdami | tęsdamas | toliau naršydami | toliau naudodamiesi | toliau naudodami | naršydami toliau | naudodamiesi
      | naudodamasis | naudodami šią | pateikdami | pateikdamas | pateikdama | pateikę užsakym* | užsakydami | pirkdami | prenumeruodami | užsiprenumeruodami
      | užsiprenumeravę | prisijungdami | siųsdami | išsiųsdami | pildydami | užpildydami | įvesdami | nurodydami | dalyvaudami | atsisiųsdami
      | kurdami paskyr* | sukurdami | susikurdami | pažymėdami | patvirtindami | lankydamiesi | jei tęsite | jeigu tęsite | jei toliau | jei spustelėsite
      | kai paspaudžiate | apmokėdami | rezervuodami | uždarydami šį | įeidami`,
    legitimateInterest: `teisėt* interes* | teisėtas interesas | teisėto intereso | teisėtą interesą | teisėtais interesais`,
    shame: `nenoriu sutaupyti | nenoriu taupyti | nemėgstu nuolaid* | nemėgstu taupyti | nekenčiu nuolaid* | man nereikia nuolaid* | nuolaidų nereikia
      | nuolaidos nereikia | nedomina nuolaid* | manęs nedomina nuolaid* | verčiau mokėsiu | geriau mokėsiu | geriau sumokėsiu | mokėsiu pilną | mokėti pilną
      | pilną kainą | visą kainą | mokėti daugiau | mokėsiu daugiau | permokėsiu | permokėti | prisiimu riziką | rizikuosiu | rizikuoju | rizikuoti
      | savo rizika | savo atsakomybe | be apsaugos | neapsaugot* | neapdraust* | liksiu be | likti be | praleisiu progą | noriu praleisti | man nesvarbu
      | man nerūpi | nenoriu nemokam*`,
    benefit: `sutaup* | taupyti | taupau | nuolaid* | nemokam* | dovan* | pigiau | kupon* | privalum* | akcij* | laimė* | prizas | prizus | apsaug* | saugum*
      | saugus | saugi | premij* | geriausi* kain* | mažesn* kain* | išskirtin* | specialius pasiūlym* | pasiūlym*`,
    acceptButton: `sutinku | sutinku su viskuo | sutinku su visais | sutinku su visais slapukais | sutikti | sutikti su visais | priimti | priimti visus
      | priimti visus slapukus | priimti viską | priimti slapukus | priimu | priimu visus | priimk visus | leisti | leisti visus | leisti visus slapukus
      | leisti slapukus | leidžiu | leidžiu visus | leisti viską | įjungti visus | įgalinti visus | patvirtinti visus | pasirinkti visus
      | sutikti su visais slapukais | supratau | suprantu | aišku | gerai | ok | taip | taip noriu | taip prašau | tinka | pritariu`,
    rejectButton: `atmesti | atmesti visus | atmesti viską | atmesti slapukus | atmesti visus slapukus | atmetu | atmetu visus | atsisakyti | atsisakyti visų
      | atsisakau | nesutinku | nesutikti | nepriimti | nepriimu | neleisti | neleidžiu | ne ačiū | ačiū ne | nenoriu | ne | nereikia | nedomina
      | nepageidauju | tik būtin* | tik būtinieji | tik būtinuosius | tik reikaling* | tik privalom* | tik esmin* | priimti tik | priimti būtin* | leisti tik
      | leisti būtin* | sutinku tik | sutikti tik | naudoti tik būtin* | būtinieji slapukai | tęsti be | tęsti nesutinkant | tęsti nesutikus | be sutikimo
      | be slapukų | nesutinkant | išjungti visus | drausti visus | uždrausti | prieštarauju | be draudimo | be apsaugos | neparduoti | neparduokite
      | pilną kainą | mokėsiu daugiau | atsisakyti prenumeratos`,
    settingsButton: `nustatymai | slapukų nustatymai | slapukų nustatymus | privatumo nustatymai | keisti nustatymus | keisti slapukų nustatymus
      | pakeisti nustatymus | tvarkyti nustatymus | tvarkyti slapukus | valdyti slapukus | valdyti nustatymus | valdyti | tvarkyti | valdyti parinktis
      | valdyti pasirinkimus | valdyti sutikimus | tvarkyti pasirinkim* | tvarkyti sutikim* | parinktys | daugiau parinkčių | daugiau pasirinkimų
      | daugiau nustatymų | kitos parinktys | pritaikyti | pritaikyti nustatymus | tinkinti | individualizuoti | personalizuoti | pasirinkti slapukus
      | pasirinkti | rinktis | nuostatos | keisti nuostatas | slapukų nuostatos | rodyti detales | rodyti išsamią | išsamiau | detalės | detaliau
      | rodyti tikslus | konfigūruoti | mano pasirinkimai | rodyti nustatymus`,
    saveButton: `išsaugoti | išsaugoti nustatymus | išsaugoti pasirinkimą | išsaugoti pasirinkimus | išsaugoti mano | išsaugoti pakeitimus
      | išsaugoti ir uždaryti | išsaugoti ir tęsti | išsaugoti nuostatas | įrašyti | išsaugoti slapukų | patvirtinti pasirinkimą | patvirtinti pasirinkimus
      | patvirtinti mano | patvirtinti pasirinktus | patvirtinti nustatymus | patvirtinu pasirinkimą | leisti pasirinktus | leisti pasirinkimą
      | leisti pažymėtus | priimti pasirinktus | priimti pasirinkimą | priimti pažymėtus | sutinku su pasirinktais | sutikti su pasirinktais
      | leisti pasirinkim* | priimti pasirinktuosius | leisti pasirinktuosius | taikyti | pritaikyti pasirinkim* | atnaujinti nustatymus | atnaujinti`,
    closeButton: `uždaryti | uždaryti langą | ne dabar | vėliau | gal vėliau | galbūt vėliau | priminti vėliau | primink vėliau | praleisti | praleisti šį
      | praleisti žingsnį | atšaukti | atgal | grįžti | slėpti | paslėpti | kitą kartą | nuspręsiu vėliau`,
    submitButton: `mokėti | apmokėti | sumokėti | mokėti dabar | apmokėti dabar | apmokėjimas | apmokėti užsakymą | pereiti prie apmokėjimo | tęsti apmokėjimą
      | į kasą | kasa | eiti į kasą | pirkti | pirkti dabar | pirk dabar | pirkite | perku | įsigyti | įsigyti dabar | užsakyti | užsakau | užsakyti dabar
      | užsakyti ir apmokėti | pateikti užsakymą | patvirtinti užsakymą | baigti užsakymą | užbaigti užsakymą | baigti pirkimą | užbaigti pirkimą
      | siųsti užsakymą | užsakymas su įsipareigojimu mokėti | į krepšelį | pridėti į krepšelį | įdėti į krepšelį | dėti į krepšelį | rezervuoti
      | rezervuoti dabar | patvirtinti rezervaciją | registruotis | registruokis | registruokitės | registracija | užsiregistruoti | registruotis nemokamai
      | kurti paskyrą | sukurti paskyrą | susikurti paskyrą | kurti sąskaitą | atidaryti sąskaitą | tapti nariu | tapk nariu | tapkite nariu | prisijungti
      | prisijunk | prisijunkite | prisijungti prie | siųsti | išsiųsti | siųsti užklausą | siųsti žinutę | siųsti prašymą | pateikti | pateikti prašymą
      | pateikti paraišką | pateikti užklausą | prenumeruoti | prenumeruok | prenumeruoti naujienlaišk* | prenumeruoti naujienas | užsiprenumeruoti
      | gauti naujienas | gauti naujienlaišk* | aukoti | paaukoti | paremti | paaukoti dabar | išbandyti nemokamai | išbandyti | išbandyk nemokamai
      | pradėti bandom* | dalyvauti | dalyvauk | atsisiųsti | parsisiųsti | aktyvuoti | aktyvinti | patvirtinti | patvirtinti ir mokėti | peržiūrėti sąskaitą
      | žiūrėti sąskaitą | gauti nuolaidą | gauti kuponą | gauti pasiūlymą | pasinaudoti | noriu nuolaidos | baigti`,
    goOnButton: `tęsti | tęskite | toliau | kitas | kitas žingsnis | eiti toliau | pirmyn | pradėti | pradėk | pradėkime | atidaryti | atverti | peržiūrėti
      | žiūrėti | rodyti | naršyti | įeiti | baigta | atlikta | tęsti apsipirkimą | tęsti naršymą | sužinoti`,
    signupPage: `registracija | registruotis | registruokis | registruokitės | užsiregistruoti | kurti paskyrą | sukurti paskyrą | susikurti paskyrą
      | nauja paskyra | naujas pirkėjas | naujas klientas | naujas vartotojas | nauji klientai | naujas naudotojas | tapti nariu | tapkite nariu
      | neturite paskyros | neturi paskyros | registracijos forma`,
    checkoutPage: `pateikti užsakymą | patvirtinti užsakymą | baigti užsakymą | užbaigti užsakymą | baigti pirkimą | užbaigti pirkimą | užsakymo santrauka
      | užsakymo peržiūra | užsakymo patvirtinimas | apmokėti užsakymą | užsakymo pateikimas | užsakymas su įsipareigojimu mokėti | patvirtinti ir mokėti
      | apmokėti dabar | patvirtinti rezervaciją`,
    shopPage: `apmokėjimas | mokėjimas | mokėjimo būdas | mokėjimo būdai | apmokėjimo būdas | mokėjimo duomenys | krepšelis | pirkinių krepšelis
      | mano krepšelis | pristatymo adresas | mokėtojo adresas | sąskaitos adresas | pristatymo būdas | pristatymo būdai | pristatymas ir apmokėjimas
      | jūsų užsakymas | kasa | pristatymo informacija`,
    loginPage: 'prisijungti | prisijungimas | prisijunk | prisijunkite',
    accountPage: `nustatymai | mano paskyra | paskyra | mano profilis | paskyros nustatymai | profilio nustatymai | redaguoti profilį | pranešimų nustatymai
      | pranešimai | privatumo nustatymai | išsaugoti pakeitimus | mano prenumeratos | asmeniniai duomenys | mano duomenys | prenumeratos nustatymai
      | komunikacijos nustatymai`,
    signedInPage: 'atsijungti | atsijunk',
    newsletterPage: `naujienlaišk* | newsletter* | prenumeruoti | prenumeruokite | užsiprenumeruokite | naujienų prenumerata | gaukite naujienas
      | sužinokite pirmi`,
  },
};
