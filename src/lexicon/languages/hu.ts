import type { Lexicon } from '../lexicon.js';

export const hu: Lexicon = {
  language: 'hu',
  script: 'latin',
  common:
    'a az és hogy nem egy is meg csak van vagy ha már még mint vagyok lehet kell minden el ki fel szerint által nincs ez ezt azt aki amely ön önt velem nekem mert után alapján valamint illetve',
  hint: 'elfogad|fogadom el|hozzájárul|járulok|beleegyez|egyetért|engedélyez|hírlev|feliratkoz|értesít|tájékoztat|szeretn|kérek|kérem|kérj|kapni|kapjak|küldj|küldés|akció|ajánlat|kedvezmény|kupon|újdonság|reklám|marketing|harmadik|partner|megoszt|továbbít|átad|biztosítás|garancia|jótállás|adomány|feltétel|szabályzat|ászf|aszf|süti|cookie|profil|személyre szab|hitelk|hitelb|hitelm|hitelv|hitelin|próbaidő|próbaver|előfizet|tagság|csomagol|elolvast|megismer|tiltakoz|elutasít|nyomkövet|védelem|ingyen|adataim|felhatalm',
  phrases: {
    marketing: `hírlevél* | hírlevel* | e-hírlevél* | e-hírlevel* | newsletter* | levelezőlist* | levelező list* | e-mail list* | edm | edm-ek | reklámlevél*
      | reklámlevel* | reklám e-mail* | reklámcél* | reklám célú | reklámcélú | reklámüzenet* | reklámanyag* | reklám üzenet* | reklámokat tartalmazó
      | reklám küldés* | reklámküldés* | reklámajánlat* | gazdasági reklám* | marketing cél* | marketingcél* | marketing levél* | marketinglevél*
      | marketinglevel* | marketing üzenet* | marketingüzenet* | marketing e-mail* | marketing email* | marketing anyag* | marketinganyag*
      | marketing tájékoztat* | marketing megkeresés* | marketingmegkeresés* | marketing kommunikáció* | marketingkommunikáció* | marketing tartalm*
      | marketing hívás* | marketing és | direkt marketing* | direktmarketing* | közvetlen üzletszerzés* | közvetlen üzletszerzési | üzletszerzési cél*
      | e-mail marketing | promóciós e-mail* | promóciós üzenet* | promóciós levél* | promóciós level* | promóciós anyag* | promóciós ajánlat*
      | promóciós célú | promóciós cél* | kereskedelmi üzenet* | kereskedelmi tájékoztat* | kereskedelmi ajánlat* | kereskedelmi célú
      | kereskedelmi közlemény* | reklámhívás* | telemarketing* | akciókról és | akciókról szóló | akciókról …értesít* | akciókról …tájékoztat*
      | ajánlatokról …értesít* | ajánlatokról …tájékoztat* | újdonságokról …értesít* | újdonságokról …tájékoztat* | újdonságokról és | akciós ajánlat*
      | akciós értesít* | értesít* …akció* | értesít* …újdonság* | értesít* …ajánlat* | értesít* …kedvezmény* | tájékoztat* …akció* | tájékoztat* …újdonság*
      | tájékoztat* …ajánlat* | tájékoztassanak …kedvezmény* | tájékoztasson …kedvezmény* | elsőként értesül* | elsőként szerezz* | elsőként tud*
      | legyen naprakész | maradj naprakész* | naprakész | naprakész információ* | első kézből | maradjunk kapcsolatban | maradj velünk | heti hírlev*
      | havi hírlev* | piackutatás* | elégedettségi felmérés* | ügyfélelégedettség* | személyes ajánlat* | személyre szóló ajánlat*
      | személyre szabott ajánlat* | személyre szabott kedvezmény* | exkluzív ajánlat* | ajánlatokat e-mailben | e-mailben ajánlat* | postaládájába
      | postaládádba | iratkozz fel | iratkozzon fel | iratkozom fel | iratkozás a hír*`,
    weakMarketing: `ajánlat | ajánlatok* | ajánlatot | ajánlataink* | ajánlatairól | ajánlatait | ajánlatai | akció* | akciók | kedvezmény* | kuponok* | kupon
      | kuponokat | kuponról | újdonság* | hírek | híreket | hírekről | hírei* | promóció* | reklám* | marketing* | tippek* | inspiráció* | termékújdonság*
      | új termék* | termékekről | szolgáltatásokról | termékinformáció* | katalógus* | prospektus* | nyereményjáték* | játékokról | események* | eseményekről
      | rendezvény* | meghívó* | leárazás* | kiárusítás* | feliratkozás* | feliratkozom | feliratkozok | trendek* | frissítések* | érdekességek*`,
    message: `e-mail* | email* | emailben | levél | leveleket | levelet | üzenet* | sms* | értesítés* | értesítő* | értesítőt | push értesítés*
      | tájékoztatás* | tájékoztatót | információ* | információkat | infó* | hírek* | híreket | hírekről | frissítések* | megkeresés* | hívás* | telefonhívás*
      | telefonon | postai úton | feliratkozás* | feliratkozom | kérdőív* | felmérés*`,
    sharing: `adattovábbítás* | adatátadás* | adatmegosztás* | harmadik félnek | harmadik felek részére | harmadik fél részére | harmadik személynek
      | harmadik személyek részére | harmadik személy részére | harmadik félnek történő | partnereink részére tör* | partnerek részére tör*
      | adataim értékesítés* | adatok értékesítés* | partnerek ajánlat* | partnereink ajánlat* | partnereitől | partnerektől | partnereinktől
      | partner* hírlev* | adataim továbbítás* | adataim átadás* | adataim megosztás* | adatok megosztás*`,
    profiling: `profilalkotás* | profilozás* | profil létrehoz* | profilt hoz* létre | profilt alkot* | profilt készít* | profil készítés*
      | személyre szabott hirdetés* | személyre szabott reklám* | személyre szabott tartal* | személyre szabott ajánlás* | személyre szabott marketing*
      | személyre szabott élmény* | személyre szabott szolgáltatás* | személyre szabott üzenet* | személyre szabott hírlev* | személyre szabás*
      | személyreszabott* | személyreszabás* | személyes hirdetés* | testreszabott hirdetés* | testre szabott hirdetés* | célzott hirdetés* | célzott reklám*
      | célzott ajánlat* | célzott marketing* | célzott tartalm* | érdeklődési körömnek | érdeklődési körének | érdeklődésemnek megfelelő
      | érdeklődésének megfelelő | érdeklődési kör* alap* | érdeklődésen alapuló | érdeklődés alapú | viselkedésalapú* | viselkedés alapú
      | viselkedésen alapuló | vásárlási szokás* | fogyasztói szokás* | böngészési szokás* | költési szokás* | vásárlási előzmény* elem*
      | felhasználói szokás* | viselkedésem* elemz* | automatizált döntés* | automatizált adatkezelés* | automatikus döntés* | hirdetések személyre
      | reklámok személyre | tartalom személyre | tartalmak személyre | hirdetésszemélyre* | szegmentálás* | releváns hirdetés* | releváns reklám*`,
    credit: `hitelképesség* | hitelbírálat* | hitelminősítés* | hitelmúlt* | hiteltörténet* | hitelinformáció* | hiteljelentés* | hitelpontszám*
      | hitelvizsgálat* | hitelellenőrzés* | hitel ellenőrzés* | hitelkockázat* | központi hitelinformációs* | khr* adat* | khr | khr-ben | bar lista
      | bar-lista | fizetőképesség* | bonitás* | adósminősítés* | hitelreferencia* | teljes körű hitel*`,
    cookies: `reklámsüti* | marketingsüti* | sütikezelés* | cookie* | süti | sütik* | sütit | sütiket | sütihez | sütijeink* | analitikai süti*
      | marketing süti* | statisztikai süti* | harmadik féltől származó süti* | nyomkövetés* | nyomkövető* | követési technológi* | hasonló technológi*
      | webanalitik* | web analitik* | google analytics | látogatottságmérés* | látogatottság mérés* | webjelző* | pixel | pixelek* | eszköz* azonosít*
      | eszközön tárolt | készüléken tárolt | eszközén tárol* | információk tárolása az eszköz* | hirdetésmérés* | hirdetések mérés* | tartalommérés*
      | pontos helymeghatároz* | geolokációs adat* | remarketing* | retargeting* | újracélzás* | hirdetésazonosító*`,
    weakCookies: `reklámhálózat* | hirdetési hálózat* | közönségmérés* | közönség mérés* | harmadik fél …szolgáltatás* | harmadik felek …szolgáltatás*
      | analitika* | analitikai* | statisztika* | statisztikai* | statisztikák* | teljesítmény* | célzás* | célzott* | közösségi média* | közösségi háló*
      | funkcionális* | mérés* | preferenciák* | használati adat* | diagnosztikai adat* | hibajelentés* | összeomlási jelentés*`,
    necessary: `szükséges süti* | szükséges cookie* | feltétlenül szükséges* | elengedhetetlen süti* | elengedhetetlen cookie* | elengedhetetlenül szükséges*
      | alapvető süti* | alapvető cookie* | technikai süti* | technikailag szükséges* | működéshez szükséges* | működéséhez szükséges*
      | működéséhez elengedhetetlen* | működéséhez feltétlenül | kötelező süti* | munkamenet süti* | mindig aktív | mindig bekapcsol* | mindig engedélyez*
      | nem kapcsolható* ki | nem kikapcsolható* | nem tiltható*`,
    extra: `utasbiztosítás* | útlemondási biztosít* | sztornó biztosít* | sztornóbiztosít* | stornó biztosít* | stornóbiztosít* | lemondási biztosít*
      | poggyászbiztosítás* | csomagbiztosítás* | szállítási biztosít* | szállítmánybiztosít* | készülékbiztosít* | telefonbiztosít* | kijelzőbiztosít*
      | jegybiztosít* | jegyvisszavált* védelem | balesetbiztosít* | casco* | hitelfedezeti* | biztosítás hozzáad* | biztosítást kötök | biztosítást kérek
      | kiterjesztett garanci* | kiterjesztett jótállás* | garanciakiterjeszt* | garancia kiterjeszt* | garanciabővít* | garancia bővít* | garanciahosszabb*
      | garancia hosszabb* | jótállás meghosszabb* | meghosszabbított garanci* | plusz garanci* | plusz év garanci* | extra garanci* | termékvéd*
      | készülékvéd* | kijelzővéd* | védelmi csomag* | lemondásvéd* | vásárlásvéd* | sérülésvéd* | törésvéd* | ingyenes próba* | ingyenes próbaidőszak*
      | próbaidőszak* | próbaidő* | próba előfizet* | próbaelőfizet* | nap ingyen | napig ingyen* | hónap ingyen | hónapig ingyen* | próbálja ki ingyen*
      | próbáld ki ingyen* | kipróbálom ingyen* | prémium tagság* | prémium csomag* | prémium előfizet* | prémium verzió* | premium tagság*
      | prémium szolgáltatás* | vip tagság* | fizetős tagság* | fizetős előfizet* | tagsági díj* | tagdíj* | automatikus megújul* | automatikusan megújul*
      | automatikus meghosszabb* | automatikus hosszabb* | rendszeres adomány* | havi adomány* | rendszeres szállítás* | ismétlődő fizetés*
      | ismétlődő rendel* | elsőbbségi beszáll* | elsőbbségi ügyfélszolg* | priority boarding | fast track | váró belépő* | lounge* belép* | díszcsomagol*
      | ajándékcsomagol* | ajándék csomagol* | ajándékdoboz* | ajándéktáska* | ajándékként csomagol* | ülőhelyválaszt* | ülésfoglal* | ülőhely választás
      | extra poggyász* | plusz poggyász* | feladott poggyász* | többletpoggyász* | felkerekít* | kerekítsük fel | kerekítem fel | karbonsemleges*
      | karbonkompenz* | karbon kompenz* | szén-dioxid kompenz* | klímasemleges* | karbonlábnyom* | felár* ellenében | felárért | további költség*
      | külön díj* ellenében | plusz költség* | csak …ft* ért | karbantartási csomag* | szervizcsomag* | szervizszerződés* | beüzemelés* | üzembe helyezés*
      | összeszerelési szolg* | beszerelési szolg* | rugalmas jegy* | sms értesítés …ft | csomagolási szolgáltatás*`,
    weakExtra: `biztosítás | biztosítást | biztosítással | biztosítása* | biztosításra | garancia | garanciát | jótállás* | adomány* | adományoz* | támogatom
      | tagság | tagságot | előfizetés | előfizetést | előfizetek | borravaló* | jótékonys* | felajánlás*`,
    addable: `védelme* | prémium | premium | védelem | védelmet | csomag | csomagot | kiegészítő* | extra | extrák | összeszerelés* | beszerelés* | telepítés*
      | szolgáltatás | szolgáltatást | hozzájárulás | kényelmi díj | szervizdíj* | bővítés* | elsőbbség* | fedezet* | borravaló*`,
    recurring: `automatikus megújul* | automatikusan megújul* | automatikusan meghosszabb* | automatikus meghosszabb* | megújul* | ismétlődő*
      | rendszeres adomány* | havi adomány* | rendszeres fizetés* | havi fizetés* | havonta terhel* | havonta számláz* | évente számláz* | lemondásig*
      | amíg le nem mond* | amíg nem mond* le | havi előfizet* | éves előfizet* | havi díj* | éves díj* | havidíj* | rendszeres szállítás*`,
    period: `havi | havonta | hónap | hónapra | hónaponként | havonként | minden hónap* | éves | évente | évenként | év | évre | heti | hetente | minden hét
      | előfizetés* | tagság* | próbaidő* | próbaidőszak* | ezután | utána | majd | azt követően`,
    terms: `általános szerződési feltétel* | szerződési feltétel* | ászf | ászf* | aszf* | felhasználási feltétel* | használati feltétel*
      | felhasználói feltétel* | szolgáltatási feltétel* | vásárlási feltétel* | értékesítési feltétel* | részvételi feltétel* | részvételi szabály*
      | játékszabályzat* | játékszabály* | üzletszabályzat* | általános feltétel* | általános üzleti feltétel* | üzleti feltétel* | felhasználói szerződés*
      | felhasználási szerződés* | végfelhasználói* | licencszerződés* | licenc szerződés* | licencfeltétel* | tagsági feltétel* | tagsági szerződés*
      | szolgáltatási szerződés* | adásvételi szerződés* | előfizetői szerződés* | előfizetési feltétel* | bérleti feltétel* | bérleti szerződés*
      | foglalási feltétel* | utazási feltétel* | utazási szerződés* | lemondási feltétel* | elállási tájékoztat* | fuvarozási feltétel*
      | szállítási feltétel* | fórumszabály* | fórum szabály* | közösségi irányelv* | közösségi szabály* | házirend* | etikai kódex* | jogi nyilatkozat*
      | jogi feltétel* | moderálási elv* | felhasználási szabály* | biztosítási feltétel*`,
    weakTerms: `feltétel | feltételek* | feltételeket | feltételeit | szabályzat* | szabályok* | irányelv* | szerződés* | megállapodás* | nyilatkozat*
      | szabályait | rendelkezés* | hozzájáruló nyilatkozat* | hozzájárulási nyilatkozat*`,
    privacy: `adatkezelési tájékoztat* | adatkezelési szabály* | adatkezelési nyilatkozat* | adatkezelési feltétel* | adatkezelési irányelv*
      | adatkezelési elv* | adatkezelési leírás* | adatkezelési hozzájárul* | adatvédelmi tájékoztat* | adatvédelmi szabály* | adatvédelmi nyilatkozat*
      | adatvédelmi irányelv* | adatvédelmi feltétel* | adatvédelmi elv* | adatvédelmi politik* | adatvédelmi és adatkezelési | adatvédelmi rendelk*
      | adatvédelem* | adatvédelmi | gdpr* | cookie szabály* | süti szabály* | süti tájékoztat* | cookie tájékoztat* | sütikezelés*
      | sütikre vonatkozó szabály* | cookie kezelési | süti kezelési | adatkezelésről szóló | adatkezelésről | privacy policy`,
    processing: `adataim kezel* | adataim …kezel* | adataim tárol* | adataim felhasznál* | adataim feldolgoz* | adataimat kezel* | adataimat …kezel*
      | adataimat tárol* | adataimat felhasznál* | adataimat …felhasznál* | adataimnak …kezel* | adatok kezel* | adatok feldolgoz* | adatok felhasznál*
      | adatok tárol* | adatainak kezel* | személyes adat* …kezel* | személyes adat* …feldolgoz* | személyes adat* …tárol* | személyes adat* …felhasznál*
      | adatkezelés | adatkezelést | adatkezeléshez | adatkezelésbe | adatfeldolgozás* | adatait …kezel*`,
    age: `elmúltam 18 | elmúltam 16 | elmúltam 14 | elmúltam 13 | elmúltam 21 | elmúlt 18 | elmúlt 16 | elmúlt 14 | betöltöttem | betöltött 18
      | betöltöttem a 18 | múltam 18 | múltam 16 | 18 éves | 16 éves | 14 éves | 13 éves | 21 éves | 18 év felett* | 16 év felett* | 18 éven felül*
      | 16 éven felül* | 18 évesnél idősebb | 16 évesnél idősebb | 18 életév* | 16 életév* | életévemet | életévét betölt* | nagykorú* | felnőtt vagyok`,
    convenience: `emlékezz rám | emlékezzen rám | emlékezzen a | jegyezz meg | jegyezzen meg | jegyezd meg | jegyezze meg | megjegyzés ezen | megjegyzése
      | adataim megjegyz* | adatok megjegyz* | bejelentkezve marad* | maradjak bejelentkezve | maradjon bejelentkezve | maradj bejelentkezve
      | bejelentkezés megjegyz* | belépve marad* | maradjak belépve | maradjon belépve | automatikus bejelentkez* | automatikus belép*
      | automatikusan bejelentkez* | automatikusan belép* | automatikusan léptess* | jelszó megjegyz* | jelszó mentés* | jelszó megjelenít* | jelszó mutat*
      | jelszó elrejt* | mutasd a jelszó* | mutassa a jelszó* | felhasználónév megjegyz* | megbízható eszköz* | ezen az eszközön | ezen a számítógépen
      | ezen a gépen | ebben a böngészőben | nyilvános számítógép* | megegyezik | megegyeznek | azonos a | azonos az | azonosak | ugyanaz | ugyanaz a
      | ugyanarra a cím* | ugyanezen a cím* | szállítási címként | számlázási címként | számlázási címre | szállítási címre | eltérő szállítási
      | eltérő számlázási | más szállítási | másik szállítási | más címre | másik címre | eltérő címre | ettől eltérő cím* | cím mentés* | címet mentés*
      | mentse a cím* | kártya mentés* | kártyám mentés* | kártyaadat* ment* | kártyaadat* megjegyz* | bankkártya* ment* | bankkártya* megjegyz*
      | kártya megjegyz* | adataim mentés* | adatok mentés* | mentse az adataimat | fizetési adat* ment* | következő vásárl* …ment* | mentés későbbre
      | alapértelmezett* | ez ajándék | ajándékba küld* | ajándékba lesz | ajándékba veszem | ajándék lesz | ajándék üzenet* | ajándéküzenet*
      | ajándékkártya* felhaszn* | ajándékutalvány* felhaszn* | van kuponom | kuponkódom van | van kuponkódom | kupon beváltás* | nem vagyok robot
      | nem robot vagyok | szűrés* | rendezés* | összes kijelölés* | mindet kijelöl* | raktáron* | ingyenes szállítás* | ingyenes kiszállítás* | céges vásárl*
      | cégként vásárol* | céges számla | áfás számla | nyilvános profil* | profilom nyilvános* | legyen nyilvános | profil nyilvános*`,
    nearMiss: `marketing osztály* | marketingosztály* | marketing vezető* | marketingvezető* | marketing menedzser* | marketingmenedzser* | marketing csapat*
      | marketing igazgató* | marketingügynökség* | marketing tanácsad* | marketing munkatárs* | értékesítés és marketing | reklámügynökség*
      | hirdessen nálunk | hírlevél archív* | hírlevél-archív* | korábbi hírlev* | hírarchívum | megosztás facebook* | megosztás a facebook*
      | megosztom facebook* | megosztás twitter* | megosztás e-mail* | megosztás whatsapp* | megosztás linkedin* | megosztás ismerős* | oszd meg velünk
      | ossza meg velünk | ossza meg barát* | oszd meg barát* | megosztás barát* | facebook megosztás | facebookon megoszt* | fájlmegosztás*
      | képernyőmegosztás* | link megosztás* | oldal megosztás* | hitelkárty* | hitel kárty* | bankkárty* | hitelkeret* | hiteligénylés* | hitel igénylés*
      | ajándékkárty* | ajándék kárty* | ajándékutalvány* | ajándék termék* | e-mail cím* | email cím* | e-mailcím* | emailcím* | e-mail formátum*
      | e-mail kötelező* | e-mail fiók* | aprósüti* | sütikosár | csokis süti* | házi süti* | sütikészít* | süti recept* | sütirecept* | sütemény*
      | időjárási* | fizetési feltétel* | keresési feltétel* | keresési kifejez* | jó állapot* | biztosító társaság* | biztosítótársaság* | biztosítási szám*
      | biztosítási kötvény* | biztosítás száma | kötvényszám* | tajszám* | taj szám* | társadalombiztosít* | év garanci* | éves garanci* | hónap garanci*
      | év jótállás* | pénzvisszafizetési garanci* | garanciajegy* | garanciális* | garancia időtartam* | jótállási jegy* | jótállási idő* | kuponkód*
      | kedvezménykód* | kupon kód* | akciós kód* | promóciós kód* | diákkedvezmény* | kedvezmény összesen | kosár frissít* | adatok frissít*
      | profil frissít* | cím frissít* | utolsó frissít* | szoftverfrissít* | legyen partnerünk | legyél partnerünk | partnerprogram* | partneri jelentkez*
      | viszonteladónk | partner neve | házastárs* | kártyát elfogad* | kártyát fogad* | bankkártyát elfogad* | elfogadott kárty* | elfogadóhely*
      | teljes mértékben egyetért* | egyáltalán nem ért* egyet | állásajánlat* | ajánlatot tesz* | árajánlat* | ajánlatkérés* | banki átutal* | átutalás*
      | tagsági szám* | tagság típus* | előfizetés típus* | előfizetői azonosító* | próbafülke* | próbababa* | adatvédelmi tisztvisel* | adatvédelmi tisztség*
      | adatvédelmi beállítás* | adatvédelmi tájékoztató* szerint | adatkezelési tájékoztató* szerint | adatkezelési tájékoztató* foglalt*
      | adatvédelmi tájékoztató* foglalt* | adatkezelési tájékoztató* megfelelő* | adatvédelmi nyilatkozat* szerint | adatvédelmi irányelv* megfelelő*
      | adatkezelési tájékoztatónkban | adatvédelmi tájékoztatónkban | csomagkövetés* | csomag nyomkövetés* | nyomkövetési szám* | küldemény nyomkövet*
      | kommunikáció nyelve | adatelemző* | profilkép* | profilom | sms kód* | hírek rovat`,
    agree: `elfogadom | elfogadok | elfogadja* | elfogadod | elfogadni | elfogadás* | elfogadva | elfogadtam | elfogadjuk | elfogadnom | fogadja el
      | hozzájárulok | hozzájárulunk | hozzájárul | hozzájárulás* | hozzájárulásomat | hozzájárulását adja | hozzájárulni | hozzájárulsz | hozzájárultam
      | beleegyezem | beleegyezek | beleegyezik | beleegyezés* | beleegyezel | beleegyezésemet | egyetértek | egyetértesz | egyetért | engedélyezem
      | engedélyezek | engedélyezés* | engedélyezi | engedélyt adok | engedélyezz* | felhatalmazom | felhatalmazást | felhatalmazás* | meghatalmazom
      | megengedem | jóváhagyom | jóváhagyás | kijelentem | vállalom | magamra nézve kötelező* | kötelezőnek ismerem | tudomásul veszem és elfog*
      | rendben van`,
    haveRead: `elolvastam | elolvasta | elolvasását | olvastam | megismertem | megismerte | megértettem | tudomásul veszem | tudomásul vettem
      | tudomásul veszi | átolvastam | áttanulmányoztam | tisztában vagyok | tájékoztatást kaptam | tájékozódtam | tájékoztatását megismer* | megismerését`,
    want: `szeretnék | szeretném | szeretnél | szeretne | szeretnénk | kérek | kérem | kérjük | kérünk | akarok | akarom | igen | igénylem | igénylek
      | kívánok | kívánom | érdekel | érdekelnek | érdeklődöm | igényt tartok | küldjetek | küldjön | küldjék`,
    receive: `kapni | kapjak | kapjon | kapj | kapok | kapja | kapd | küldjön* | küldjenek | küldjetek | küldjék | küldj | küldését | küldéséhez | küldésébe
      | küldése | küldésére | küldhet* | küldhessen* | küldeni | kiküld* | megküld* | értesítsen* | értesíts* | értesítést | értesítéseket | értesüljek
      | értesülj* | értesülni | értesíthet* | értesítés* | tájékoztasson* | tájékoztass* | tájékoztatást | tájékoztathat* | tájékozódni | felhívhat*
      | hívjanak | hívhat* | megkeressen* | megkereshet* | megkeresését | megkeressék | keressenek meg | keressen meg | felkeress* | felkeressen*
      | kapcsolatba lép* | lépjenek kapcsolatba | felvegyék …kapcsolatot | feliratkozom | feliratkozok | feliratkozás* | feliratkozni | feliratkozz*
      | feliratkoztat* | iratkozom | iratkozz* | előfizet* | írjanak | kiküldését | címemre`,
    share: `átad* | továbbít* | megoszt* | megosszák | átruházás* | megosztás* | megossza* | megosztani | megoszthat* | megosztja* | megosztják | osszák meg
      | ossza meg | továbbítás* | továbbítsa* | továbbítsák | továbbíthat* | továbbítja | továbbítják | továbbítani | továbbadás* | továbbadja* | továbbadják
      | átadás* | átadja | átadják | átadhat* | átadni | átadjuk | kiadás* | kiadja* | kiadják | kiadhat* | eladás* | eladja* | eladják | értékesítés*
      | értékesítse* | értékesítsék | átruház* | hozzáférhet* | hozzáférés* | rendelkezésére bocsát* | közlés* | közölhet* | felhasználhas* | adják át
      | adják tovább | adják ki | adják el | adja át | adja tovább | adja ki | adja el | adjátok | oszd meg`,
    thirdParty: `harmadik fél* | harmadik felek* | harmadik felé* | harmadik személy* | harmadik szem* | 3 fél | partner | partnerek* | partnerei*
      | partnereink* | partnernek | partnereknek | partnercég* | partnerünk* | üzleti partner* | szerződéses partner* | kiválasztott partner*
      | együttműködő partner* | reklámpartner* | hirdetési partner* | marketing partner* | marketingpartner* | hirdető | hirdetők* | szponzor* | támogatók*
      | leányvállalat* | anyavállalat* | kapcsolt vállalkoz* | cégcsoport* | vállalatcsoport* | csoporthoz tartozó* | társvállalat* | más cég* | más vállal*
      | egyéb cég* | más társaság* | más szervezet* | külső cég* | külső fél* | külső szolgáltat* | adatfeldolgozók* | bankok* | biztosítók* | forgalmazók*
      | viszonteladók* | kereskedők*`,
    personalData: `adataim* | adataimat | adataimnak | személyes adat* | személyes információ* | elérhetőségem* | elérhetőségeim* | nevem* | nevemet
      | e-mail címem* | email címem* | e-mail-címem* | telefonszámom* | címemet | vásárlásaim* | vásárlási adat* | vásárlási előzmény* | vásárlási szokás*
      | szokásaim* | viselkedésem* | böngészésem* | böngészési előzmény* | tevékenységem* | preferenciáim* | helyadat* | tartózkodási hely* | költéseim*
      | adatait | adataidat | adatainak | adatai | kapcsolattartási adat* | felhasználói adat* | ügyféladat* | számlaadat* | információimat`,
    analyse: `elemzés* | elemezze* | elemezzék | elemezzük | elemzi* | elemezni | elemzik | kiértékel* | értékel* | nyomon köv* | nyomon követ* | követés*
      | kövesse* | figyelemmel kísér* | vizsgál* | profil* | személyre szab* | összekapcsol* | összevet*`,
    add: `hozzáadás* | hozzáadom | hozzáad | adja hozzá | add hozzá | kérek | kérem | szeretnék | szeretném | igen | kötök | kötni | köss | kössön | megkötöm
      | vásárolok | vásárol* | megveszem | veszek | választom | választok | választás | adományozok | adományozom | adok | támogat* | igénylem | igénylek
      | megrendelem | rendelek | kipróbálom | aktivál* | bekapcsol* | védd | védje | védem | biztosítom | tartalmaz* | plusz | mellé`,
    service: `rendelés* | rendelésem* | megrendelés* | szállítás* | kiszállítás* | csomagom* | csomag állapot* | küldemény* | foglalás* | időpont* | fiókom*
      | fióktevékeny* | biztonsági értesít* | biztonsági figyelm* | tranzakció* | számla | számláról | számlám* | számlát | bizonylat* | nyugta*
      | visszaigazol* | válasz | válaszok* | válaszról | hozzászólás* | komment* | megjegyzések* | fórumtéma* | témához | témában | új bejegyzés*
      | ismét elérhető | újra elérhető | raktárra* | készletre* | elérhető lesz | árcsökken* | ügyem* | kérelmem* | hibajegy* | jelentkezésem* | pályázatom*
      | jelszó* | ellenőrző kód* | emlékeztető* | privát üzenet* | barátkérés* | ismerősnek jelöl* | járat* | menetrend*`,
    refuse: `nem fogadom el | nem fogadok el | nem fogadom | nem elfogad* | nem járulok hozzá | nem járulok | nem egyezem bele | nem egyezek bele
      | nem egyezem | nem engedélyez* | nem értek egyet | nem adok | nem adom | nem hatalmaz* | nem szeretn* | nem kérek | nem kérem | nem kérünk | nem akar*
      | nem kívánok | nem kívánom | nem kívánja | nem igény* | nem érdekel* | nem veszem | nem veszek | nem tartok igényt | nem kötök | nem küldj*
      | nem támogat* | nem választ* | ne küldj* | ne küldjenek | ne értesíts* | ne tájékoztass* | ne osszák* | ne ossza* | ne adják* | ne adja*
      | ne továbbíts* | ne használ* | ne keres* | ne hívj* | ne hívjanak | ne adjanak | ne kapjak | ne iratkoz* | ne írjanak | ne kövess* | ne értékesíts*
      | ne értékesítse* vagy | ne adják el | sem szeretn* | sem kérek | se küldj* | visszautasít* | elutasítom | elutasítok | elutasítás* | elutasít*
      | tiltakozom | tiltakozni | lemondok | lemondom | leiratkozom | leiratkozás* | leiratkozni | leiratkoz* | iratkozom le | visszavonom
      | visszavonom a hozzájár* | megtagadom | letiltom | letiltás* | kihagyom | köszönöm nem | kérem ne | kérjük ne | biztosítás nélkül | garancia nélkül
      | védelem nélkül | nélkülözöm | mellőzöm | mellőzését`,
    spare: `bármikor leiratkoz* | bármikor …leiratkoz* | bármikor lemond* | bármikor …lemond* | bármikor visszavon* | bármikor …visszavon* | leiratkozhat*
      | leiratkozás …bármikor | leiratkozási lehetőség* | leiratkozáshoz | leiratkozhatok | le lehet iratkozni | leiratkozni …bármikor | lemondhat*
      | lemondható* | visszavonhat* | visszavonható* | tiltakozhat* | tiltakozási jog* | tiltakozás joga | visszautasíthat* | elutasíthat*
      | nem szeretnék lemaradni | nem szeretnél lemaradni | nem szeretne lemaradni | nem akarok lemaradni | nem akarsz lemaradni | ne maradj* le
      | ne maradjon le | nem maradok le | ne felejts* | nem csak | nemcsak | ha nem fogad* | ha nem ért* egyet | ha nem járul* hozzá | nem muszáj
      | nem kötelező`,
    promise: `nem adjuk* | nem adjuk át | nem adjuk ki | nem adjuk tovább | nem adjuk el | nem osztjuk | nem osztjuk meg | nem továbbítjuk | nem értékesítjük
      | nem kerül* átad* | nem kerül* továbbít* | nem használjuk | nem küldünk spam* | nem küldünk kéretlen* | nem spamel* | spam nélkül | soha nem adjuk
      | soha nem osztjuk | soha nem küldünk | sosem adjuk | sosem osztjuk | nem szolgáltatjuk ki | nem bocsátjuk | nem kerülnek | nem adja át | nem adja ki
      | nem adja tovább | nem osztja meg | nem továbbítja`,
    untick: `vegye ki a | vegye ki a pipát | vedd ki a pipát | vedd ki a | távolítsa el a pip* | távolítsa el a jelöl* | szüntesse meg a jelöl*
      | törölje a jelöl* | törölje a pip* | ne jelölje be | ne jelöld be | ne pipálja | ne pipáld | hagyja üresen | hagyd üresen | hagyja jelöletlen*
      | vegye le a pip*`,
    yes: `igen | igen kérem | igen kérek | igen szeretném | igen szeretnék | rendben | oké | ok | persze | elfogadom | elfogadás | hozzájárulok | egyetértek
      | engedélyezem | engedélyez | kérem | kérek | szeretném | bekapcsolva | beleegyezem | feliratkozom`,
    no: `nem | nem köszönöm | köszönöm nem | nem kérem | nem kérek | nincs | semmi | egyik sem | soha | elutasítom | elutasítás | visszautasítom | most nem
      | kikapcsolva | letiltva | nélkül | nem érdekel | leiratkozom | nem szükséges`,
    right: `ne értékesítsék | ne értékesítse | ne adják el | ne adja el | adataim értékesítésének | tiltakozom …kezelés* | tiltakozom az adat*
      | tiltakozom a …marketing | tiltakozás …marketing | közvetlen üzletszerzés* ellen | tiltakozáshoz való jog* | adatkezelés korlátoz*
      | személyes adataim eladás* | robinson lista`,
    similarProducts: `hasonló termék* | hasonló szolgáltatás* | hasonló saját | hasonló ajánlat* | hasonló áru* | hasonló jellegű* | saját hasonló*`,
    byActing: `regisztrációval | regisztrációjával | regisztrációddal | a regisztrációval | regisztrálással | feliratkozással | feliratkozásával
      | feliratkozásoddal | feliratkozásommal | kattintva | kattintással | rákattintva | gombra kattint* | megnyomásával | megrendeléssel | megrendelésével
      | a rendelés leadásával | rendelés elküldésével | a megrendelés elküldésével | vásárlással | a vásárlás befejezésével | folytatásával | továbbhaladva
      | a tovább gomb* | továbblépéssel | továbblépve | böngészés folytatásával | használatával | további használatával | weboldal használata*
      | oldal használatával | elküldésével | beküldésével | űrlap kitöltésével | megadásával | e-mail cím megadásával | bejelentkezéssel | bejelentkezve
      | belépéssel | létrehozásával | részvétellel | részvételével | letöltéssel | letöltésével | bejelölésével | bepipálásával | kipipálásával
      | a foglalással | foglalás véglegesítésével | ha folytatja | ha folytatod | ha tovább böngész* | ha továbblép* | ha regisztrál* | ha feliratkoz*
      | ha rákattint* | ha az oldalt tovább | amennyiben folytatja | jelentkezéssel | jelentkezésével | látogatásával`,
    legitimateInterest: 'jogos érdek* | jogos üzleti érdek* | jogszerű érdek*',
    shame: `nem akarok spórolni | nem szeretnék spórolni | nem akarok pénzt spórolni | nem szeretnék pénzt | nem akarok megtakarít* | utálok spórolni
      | utálom a kedvezmény* | utálom az akció* | nem szeretem a kedvezmény* | nem szeretem az akció* | inkább teljes áron | teljes áron | teljes árat fizet*
      | inkább többet fizet* | többet fizetek | többet szeretnék fizetni | drágábban | vállalom a kockázat* | kockáztatok | kockáztatom | megkockáztatom
      | saját felelősség* | saját kockázat* | védelem nélkül | lemaradok | inkább lemaradok | nem érdekel a megtakarítás | nem kell kedvezmény
      | nem kell a kedvezmény | nem kérek kedvezmény* | nincs szükségem kedvezmény* | nem érdekelnek a kedvezmény* | nem érdekelnek az akció* | biztosítatlan*
      | kidobom a pénz*`,
    benefit: `spórol* | spórolás* | megtakarít* | kedvezmény* | akció* | ingyen* | ingyenes* | ajándék* | olcsóbb* | kupon* | előny* | előnyök* | nyerj
      | nyerni | nyeremény* | bónusz* | védelem | védett* | biztonság* | legjobb ár* | exkluzív* | ajánlat*`,
    acceptButton: `elfogadom | elfogadás | elfogad | összes elfogadása | összes elfogadom | az összes elfogadása | összeset elfogadom | az összeset elfogadom
      | mindent elfogadok | mindet elfogadom | minden elfogadása | mindegyik elfogadása | minden süti elfogadása | összes süti elfogadása
      | az összes süti elfogadása | összes cookie elfogadása | minden cookie elfogadása | sütik elfogadása | cookie-k elfogadása | cookiek elfogadása
      | elfogadom a sütiket | elfogadom az összes* | elfogadom mind* | összes engedélyezése | mindent engedélyezek | mindet engedélyezem
      | minden engedélyezése | összes süti engedélyezése | minden süti engedélyezése | sütik engedélyezése | engedélyezem | engedélyezés | engedélyez
      | hozzájárulok | hozzájárulás | beleegyezem | egyetértek | rendben | oké | ok | értem | megértettem | igen | igen kérem | jóváhagyom | persze`,
    rejectButton: `elutasítom | elutasítás | elutasít | összes elutasítása | az összes elutasítása | mindent elutasítok | mindet elutasítom
      | minden elutasítása | mindegyik elutasítása | összes süti elutasítása | minden süti elutasítása | sütik elutasítása | cookie-k elutasítása
      | visszautasítom | visszautasítás | nem fogadom el | nem fogadok el | nem elfogadom | nem engedélyezem | nem járulok hozzá | nem egyezem bele
      | nem értek egyet | nem | nem köszönöm | köszönöm nem | nem kérem | nem kérek | nem szeretn* | nem érdekel* | nem akar* | csak a szükséges*
      | csak szükséges* | csak az elengedhetetlen* | csak elengedhetetlen* | csak az alapvető* | csak alapvető* | csak a feltétlenül | csak feltétlenül
      | csak a kötelező* | csak kötelező* | csak a működéshez | szükséges sütik elfogadása | szükséges cookie-k elfogadása | szükségesek elfogadása
      | szükséges sütik engedélyezése | a szükséges sütik | elfogadás nélkül | hozzájárulás nélkül | sütik nélkül | folytatás elfogadás nélkül | letiltás
      | letiltom | összes letiltása | minden letiltása | tiltakozom | tiltakozás | leiratkozom | biztosítás nélkül | védelem nélkül | ne értékesíts*
      | teljes áron | inkább többet`,
    settingsButton: `beállítások | süti beállítások | sütibeállítások | cookie beállítások | cookie-beállítások | süti beállítások kezelése
      | beállítások kezelése | beállítások módosítása | beállítások megváltoztatása | beállítások megtekintése | beállítások megnyitása
      | adatvédelmi beállítások | testreszabás | testreszabom | személyre szabás | személyre szabom | egyéni beállítások | egyedi beállítások | lehetőségek
      | további lehetőségek | több lehetőség | további opciók | opciók | lehetőségek kezelése | sütik kezelése | cookie-k kezelése | cookiek kezelése
      | preferenciák | preferenciák kezelése | sütik kiválasztása | részletek | részletek megjelenítése | részletes beállítások | módosítás | kezelés
      | célok megjelenítése | hozzájárulás kezelése | választok`,
    saveButton: `mentés | mentem | beállítások mentése | beállításaim mentése | preferenciák mentése | választás mentése | választásaim mentése
      | kiválasztás mentése | módosítások mentése | változtatások mentése | mentés és bezárás | mentés és kilépés | mentés és tovább
      | választásaim megerősítése | választás megerősítése | választásom megerősítése | kiválasztás megerősítése | kijelölés engedélyezése
      | kijelöltek engedélyezése | kijelöltek elfogadása | kiválasztottak elfogadása | kiválasztottak engedélyezése | kiválasztott sütik*
      | kiválasztottak mentése | a kiválasztottak* | a kijelöltek* | kiválasztás engedélyezése | kiválasztás elfogadása | kijelölés elfogadása
      | kiválasztottakat elfogadom | alkalmaz | alkalmazás | alkalmazom | beállítások alkalmazása | frissítés | beállítások frissítése | elmentem`,
    closeButton: `bezárás | bezár | bezárom | most nem | később | talán később | majd később | kihagyás | kihagyom | átugrás | átugrom | mégse | mégsem
      | vissza | emlékeztess később | emlékeztessen később | később döntök | elrejtés | ablak bezárása | nem most`,
    submitButton: `fizetés | fizetek | fizetési kötelezettséggel | kifizetem | fizetés most | tovább a fizetéshez | tovább a pénztárhoz | pénztár | pénztárhoz
      | irány a pénztár | megrendelem | megrendelés | megrendelés elküldése | rendelés leadása | rendelés elküldése | rendelés megerősítése
      | rendelés véglegesítése | rendelés | rendelek | megrendelés véglegesítése | vásárlás | megvásárolom | megveszem | vásárolok | vásárlás befejezése
      | vásárlás véglegesítése | kosárba | kosárba teszem | kosárba rakom | foglalás | lefoglalom | foglalok | foglalás véglegesítése | foglalás megerősítése
      | regisztráció | regisztrálok | regisztrálás | regisztrálj | regisztráljon | ingyenes regisztráció | fiók létrehozása | fiókot hozok létre
      | fiók nyitása | számlanyitás | csatlakozom | csatlakozás | csatlakozz | csatlakozzon | belépek a klubba | feliratkozás | feliratkozom | feliratkozok
      | hírlevél feliratkozás | feliratkozás a hírlevélre | kérem a hírlevelet | küldés | elküldés | elküldöm | beküldés | beküldöm | üzenet küldése
      | jelentkezés | jelentkezem | jelentkezés elküldése | adományozok | adományozás | adományozom | támogatom | ingyenes kipróbálás | kipróbálom
      | kipróbálom ingyen | próbaidőszak indítása | igénylés | igénylem | megigénylem | beváltom | beváltás | bejelentkezés | bejelentkezem | belépés
      | belépek | letöltés | letöltöm | aktiválás | aktiválom | megerősítés | megerősítem | véglegesítés | számlám megtekintése | kérem a kupont
      | kérem a kedvezményt | ajánlatkérés | részt veszek | előfizetek | előfizetés | kezdjük el`,
    goOnButton: `tovább | folytatás | folytatom | következő | következő lépés | továbblépek | továbblépés | megnyitás | megnyitom | megtekintés | megnézem
      | indítás | kezdés | kezdjük | kész | befejezés | felfedezem | tovább a | tovább az oldalra | belépek az oldalra`,
    signupPage: `regisztráció | regisztrálok | regisztráljon | regisztrálj | fiók létrehozása | új fiók | fiókot hozok létre | új vásárló | új vásárlók
      | új felhasználó | új ügyfél | regisztrációs űrlap | tag leszek | csatlakozz | hozz létre fiókot | hozzon létre fiókot`,
    checkoutPage: `rendelés leadása | megrendelés elküldése | rendelés elküldése | megrendelés véglegesítése | rendelés véglegesítése | rendelés összesítő*
      | rendelés összegzés* | megrendelem | rendelés összegzése | fizetési kötelezettséggel | vásárlás befejezése | foglalás véglegesítése
      | rendelés áttekintése`,
    shopPage: `pénztár | fizetés | fizetési mód | fizetési módok | fizetési adatok | kosár | kosaram | szállítási cím | számlázási cím | szállítási mód
      | szállítási adatok | számlázási adatok | az ön rendelése | rendelésed | rendelése`,
    loginPage: 'bejelentkezés | belépés | bejelentkezem | lépj be | jelentkezz be | jelentkezzen be',
    accountPage: `beállítások | fiókom | saját fiók | profilom | fiókbeállítások | fiók beállítások | profil szerkesztése | profil beállítások
      | értesítési beállítások | értesítések beállítása | hírlevél beállítások | e-mail beállítások | adatvédelmi beállítások | kommunikációs beállítások
      | módosítások mentése | változtatások mentése | beállítások mentése | előfizetéseim | személyes adataim | adataim módosítása`,
    signedInPage: 'kijelentkezés | kilépés | kijelentkezem',
    newsletterPage: `hírlevél* | hírlevel* | newsletter* | feliratkozás | iratkozz fel | iratkozzon fel | értesüljön elsőként | értesülj elsőként`,
  },
};
