import type { Lexicon } from '../lexicon.js';

export const fi: Lexicon = {
  language: 'fi',
  script: 'latin',
  common:
    'ja on ei en että tai voit voi olen ole ovat se tämä jos kun myös sekä minun minulle sinulle minut joka jotka mukaan kanssa kuin saa haluan hyväksyn tietoa tietoja tuotteet tuotteen hinta ostoskori toimitus tilaa lisää',
  hint: 'hyväksy|suostu|salli|annan luvan|lupa |luvan |uutiskirje|tilaa|tilaan|vastaanot|haluan|lähett|lähetä|tarjou|mainos|mainonta|markkinoin|suoramarkkin|ajan tasalla|kolmansi|kolmannelle|kumppani|luovut|jakaa|jaetaan|tietojani|tietojeni|henkilötie|vakuutu|takuu|turva|lahjoit|ehdot|ehtoihin|käyttöeh|sopimuseh|lukenut|tutustunut|kiellä|kieltäyd|hylkää|peruut|eväst|luottotie|luottokelp|jäsenyy|kokeile|kokeilu|ilmainen|ilmaisek|kohdenne|personoi|yksilöi|profiloin|analysoi|lahjapaket|paketoi|ilmasto|päästöt|kompens|ota yhteyttä|yhteyttä|ilmoita minulle|edut|etuja|myy tieto|lisää|kumppaneille',
  phrases: {
    marketing: `uutiskirje* | uutiskirjee* | sähköinen uutiskirje | postituslista* | sähköpostilista* | jakelulista* | markkinointi | markkinointia | markkinoinnin
      | markkinointiin | markkinoinnista | markkinoinnille | markkinointiviest* | markkinointimateriaal* | markkinointitarkoitu* | markkinointilup*
      | markkinointisähköpost* | markkinointiposti* | markkinointisuostumu* | markkinointikirje* | markkinointitarkoituksessa | markkinointitieto*
      | sähköpostimarkkinoin* | suoramarkkinoin* | suoramarkkinointia | puhelinmarkkinoin* | tekstiviestimarkkinoin* | mobiilimarkkinoin*
      | sähköinen suoramarkkinointi | mainoksia | mainokset | mainoksien | mainoste* | mainontaa | mainonta | mainonnan | mainosviest* | mainosposti*
      | mainossähköpost* | mainoskirje* | mainosmateriaal* | mainostarkoitu* | mainoslehti* | kaupallista viestintää | kaupallinen viestintä | kaupallisia viestejä
      | kaupalliset viestit | kaupallisia tiedotteita | kaupallisiin tarkoituksiin | tarjouksia sähköposti* | tarjouksia ja | tarjoukset sähköposti* | tarjouksista ja
      | tarjoukset ja uutis* | uutisia ja tarjouksia | uutiset ja tarjoukset | etuja ja tarjouksia | ajankohtaisia tarjouksia | ajankohtaiset tarjoukset
      | tarjouksia tekstiviesti* | tietoa uutuuksista | tietoa tuotteista | tietoa …tuotteista | tietoa …tarjouksista | tietoa …eduista | tietoa …palveluista
      | tietoa …kampanjoista | tietoa …uutuuksista | uusista tuotteista | uusista tarjouksista | tarjouksista | kampanjoista | uutuuksista | alennuksista | eduista
      | ajan tasalla | pitäkää minut ajan | pidä minut ajan | pysy ajan tasalla | pysyn ajan tasalla | ensimmäisenä tiedon | ensimmäisten joukossa
      | kuulla uutuuksista | saa ensimmäisenä | suoraan sähköpostiisi | suoraan sähköpostiini | markkinatutkimu* | asiakaskysely* | asiakastyytyväisyys*
      | mielipidekysely* | henkilökohtaisia tarjouksia | kohdennettuja tarjouksia | räätälöityjä tarjouksia`,
    weakMarketing: `tarjous | tarjoukset | tarjouksia | tarjouksista | tarjouksien | tarjousten | erikoistarjou* | alennus | alennukset | alennuksia | alennuskoode*
      | alennuskupon* | kuponki | kuponkeja | kupongit | etukupon* | kampanja | kampanjat | kampanjoita | uutiset | uutisia | uutisista | uutuuksia | uutuudet
      | uutuuksista | edut | etuja | eduista | jäsenetuja | asiakasetuja | kilpailuja | kilpailut | arvonta | arvonnat | arvontoja | ale | alennusmyyn* | inspiraatio*
      | vinkkejä | vinkit | ideoita | esittei* | kuvasto | kuvastot | kuvastoja | luettelo | katalogi | tuoteuutis* | tuotetietoa | tuotepäivity* | päivityksiä
      | kutsuja | kutsut | tapahtumista | tapahtumia | tapahtumat | uusia tuotteita | tuotteista ja palveluista | tilaa | marketing | promootio* | mainos`,
    message: `sähköpostia | sähköposti | sähköpostit | sähköposteja | sähköpostitse | sähköpostilla | sähköpostiini | sähköpostiisi | sähköpostiin | sähköpostini
      | sähköpostiviest* | e-mail* | email* | viesti | viestit | viestejä | viestin | tekstiviest* | sms | ilmoituksia | ilmoitukset | ilmoituksen | push ilmoitu*
      | tiedotteita | tiedotteet | tiedotteen | tietoa | tietoja tuotteista | informaatiota | uutiset | uutisia | päivityksiä | päivitykset | puhelimitse | puheluita
      | soittoja | postitse | kirjeitse | postia | kirjeitä | kutsuja | tapahtumista | kyselyitä | artikkeleita | viestintää | yhteydenotto*`,
    sharing: `tietojen luovut* | tietojeni luovut* | henkilötietojen luovut* | henkilötietojeni luovut* | luovutus kolmansille | luovuttaa kolmansille
      | luovutetaan kolmansille | luovuttaminen kolmansille | jakaa kolmansi* | jaetaan kolmansi* | jakaminen kolmansi* | tietojen jakaminen | tietojeni jakami*
      | tietojen myynti* | tietojeni myyn* | myydä tietojani | luovuttaa yhteistyö* | luovutetaan yhteistyö* | luovuttaa kumppani* | luovutetaan kumppani*
      | kumppaneiden tarjou* | kumppanien tarjou* | kumppaneiden mark* | kumppanien mark* | kumppaneiden mainok* | yhteistyökumppaneiden tarjou*
      | yhteistyökumppanien tarjou* | yhteistyökumppaneiden mark* | yhteistyökumppaneiden mainok* | yhteistyökumppaneiden viest* | kumppaneiden viest* | kumppaneilta
      | yhteistyökumppaneilta | kolmansien osapuolten tarjou* | kolmansien osapuolten mark* | kolmansien osapuolten mainok* | kolmansilta osapuolilta
      | tietojen luovuttaminen`,
    profiling: `profiloi* | profilointi* | profiloinn* | asiakasprofiil* | kiinnostusprofiil* | luoda profiili* | profiilin luomi* | profiilien luomi*
      | profiilin muodosta* | personoi* | personoitu* | personointi* | personalisoi* | räätälöi* mainok* | räätälöity* mainon* | räätälöity* sisält*
      | räätälöityjä mainoksia | räätälöity* tarjou* | yksilöity* mainon* | yksilöityjä mainoksia | yksilöllis* mainon* | yksilöllisiä mainoksia
      | henkilökohtaista mainontaa | henkilökohtaisia mainoksia | henkilökohtainen mainonta | henkilökohtaistet* | henkilökohtaisia suosituksia | kohdennettu mainonta
      | kohdennettua mainontaa | kohdennetun mainonnan | kohdennettuja mainoksia | kohdennetut mainokset | kohdennettu markkinointi | kohdennettua markkinointia
      | kohdennettuun markkinointiin | kohdennettuun mainontaan | kohdennettua sisältöä | kohdennettu sisältö | kohdistettu mainonta | kohdistettua mainontaa
      | kohdennettuja tarjouksia | mainonnan kohdent* | mainosten kohdent* | markkinoinnin kohdent* | sisällön kohdent* | kohdentaa mainontaa | kohdentaa mainoksia
      | kohdentaa markkinointia | kohdentamiseen | kohdentamista | kiinnostukseen perustu* | kiinnostuksen kohteisiin | kiinnostuksen kohteideni
      | kiinnostuksen kohteiden | kiinnostuksiini perustuv* | käyttäytymiseen perustuv* | ostokäyttäytymi* | ostotottumu* | ostoskäyttäytymi* | verkkokäyttäytymi*
      | selauskäyttäytymi* | kulutuskäyttäytymi* | asiointikäyttäytymi* | automaattista päätöksentekoa | automaattinen päätöksenteko | automaattiset päätökset
      | automatisoi* päätök* | automaattista käsittelyä | olennaisia mainoksia | relevantteja mainoksia | relevanttia mainontaa`,
    credit: `luottotieto* | luottotietojen tarkist* | luottotietoni | luottotietojani | luottotietojeni | luottotarkastu* | luottotarkistu* | luottokelpoisu*
      | luottopäätö* | luottoluokitu* | luottohistoria* | luottopistee* | luottopistey* | luottoraport* | luottopisteytys | maksuhäiriö* | asiakastieto
      | suomen asiakastieto | bisnode | dun bradstreet | luottorekister* | positiivinen luottotietorekisteri`,
    cookies: `eväste | evästeet | evästeitä | evästeiden | evästeen | evästettä | evästeille | evästeisiin | evästeillä | evästeistä | evästeeni | cookie | cookies
      | cookiet | cookieita | analytiikkaeväst* | analyysieväst* | mainoseväst* | mainonnan evästeet | markkinointieväst* | tilastoeväst* | tilastolliset evästeet
      | kohdennuseväst* | suorituskykyeväst* | seurantaeväst* | kohdistuseväst* | mainontaeväst* | somee* | seurantateknolog* | seurantateknii* | seurantatyökalu*
      | seuranta evästeet | verkkoseuran* | seurantapikse* | seurantaa | verkkojäljitte* | verkkoanalytiik* | web analytiik* | google analytics
      | vastaavia teknologioita | vastaavat teknologiat | vastaavien tekniik* | vastaavia tekniikoita | samankaltaisia teknolog* | samanlaisia teknolog*
      | vastaavanlaisia | kävijäseuran* | kävijätilasto* | käyttötilasto* | kävijämittau* | mainostunniste* | laitteen ominaisuuk* | tietoja laitteelle
      | laitteelle tallenn* | laitteellesi tallenn* | tarkkoja sijaintitietoja | tarkat sijaintitiedot | mainonnan mittau* | mainosten mittau* | sisällön mittau*
      | retargeting | uudelleenmarkkinointi* | uudelleenkohdenn* | ei välttämättömät | yleisömittau* | yleisötutkimu* | kolmansien osapuol* palvelu*
      | kolmansien osapuol* tarjoam* palvelu* | kolmannen osapuolen palvelu* | ulkoiset palvelut`,
    weakCookies: `analytics | analytiikka | analyysi | tilastot | tilastoja | tilastollinen | tilastolliset | suorituskyky | kohdennus | kohdentaminen | kohdistus
      | asetusevästeet | mieltymykset | sosiaalinen media | sosiaalisen median | some | ulkoinen sisältö | ulkoiset sisällöt | mainosverkost* | mainosverkot
      | käyttötiedot | diagnostiikkatie* | virheraport* | kaatumisraport* | mittaus | mittaaminen`,
    necessary: `välttämättöm* evästee* | välttämättöm* evästeet | välttämättömät evästeet | ehdottoman välttämättöm* | täysin välttämättöm* | teknisesti välttämättöm*
      | tekniset evästeet | teknisiä evästeitä | pakolliset evästeet | pakollisia evästeitä | toiminnan kannalta välttämättöm* | toiminnalle välttämättöm*
      | aina käytössä | aina päällä | aina aktiivi* | ei voi poistaa käytöstä | ei voida poistaa käytöstä | ei voi kytkeä pois | ei voida kytkeä pois
      | evästeet ovat välttämättöm* | evästeet ovat pakollisia`,
    extra: `matkavakuutu* | peruutusturva* | peruutusvakuutu* | peruutussuoja* | tapaturmavakuutu* | matkatavaravakuutu* | lippuvakuutu* | lipputurva* | laitevakuutu*
      | puhelinvakuutu* | näyttövakuutu* | tuotevakuutu* | kuljetusvakuutu* | toimitusvakuutu* | pakettivakuutu* | lainaturva* | maksuturva* | takaisinmaksuturva*
      | omavastuu* | omavastuun poisto* | omavastuun alenn* | lisätaku* | lisäturv* | laajennettu takuu | laajennetun takuun | laajennettua takuuta | jatkettu takuu
      | jatkotakuu* | pidennetty takuu | pidennetyn takuun | takuun pident* | takuun jatk* | takuun laajenn* | takuulaajenn* | vuoden lisä* | turvapaket*
      | turvasopimu* | huoltosopimu* | huolenpitosopimu* | palvelupaket* | suojaussuunnitelm* | tuoteturva* | ostoturva* | ostosuoja* | toimitusturva* | näyttöturva*
      | laiteturva* | vahinkoturva* | lisäsuoja* | vakuutuksella | suojaa ostokse* | suojaa tilaukse* | ilmainen kokeilu* | ilmaisen kokeilu* | ilmaista kokeilu*
      | maksuton kokeilu* | maksuttoman kokeilu* | kokeilujakso* | kokeiluja* | kokeilukuukau* | kokeile ilmaiseksi | kokeile maksutta | kokeile veloituksetta
      | testaa ilmaiseksi | päivää ilmaiseksi | kuukausi ilmaiseksi | päivän ilmainen | kuukauden ilmainen | kokeilujäseny* | kokeilutilau* | premium jäseny*
      | premiumjäseny* | premium tilau* | premium versio* | plus jäseny* | maksullinen jäseny* | maksullista jäseny* | jäsenmaksu* | automaattinen uusi*
      | automaattisen uusi* | uusiutuu automaattisesti | uusitaan automaattisesti | jatkuu automaattisesti | automaattisesti uusiutuv* | kestotilau*
      | kuukausilahjoit* | kuukausilahjoittaj* | kuukausittainen lahjoitus | kuukausittaisen lahjoit* | tilaa ja säästä | lahjapaket* | lahjapaketoin* | lahjapakkau*
      | lahjapaperi* | paketoidaan lahjaksi | paketoi lahjaksi | paketoitava lahjaksi | lahjakääre* | lahjalaatik* | lahjakass* | lahjarasi* | priority boarding
      | nopea turvatarkastu* | fast track | loungepääsy | lounge pääsy | istuinvarau* | istumapaik* | paikkavarau* | istuinvalinta | lisämatkatavar* | ruumaan menevä
      | kirjattava matkatavara | lisäjalkatila* | pyöristä | pyöristän | pyöristys* | pyöristetään | hiilikompens* | ilmastokompens* | hiilidioksidi*
      | kompensoi päästöt | päästökompens* | päästöjen kompens* | kompensoin | co2 kompens* | hiilineutraali* toimitus | ilmastomaksu* | lisämaksu* | lisähin*
      | lisäkustannu* | lisämaksusta | maksua vastaan | vain hintaan | hintaan | asennuspalvelu* | kokoamispalvelu* | joustava lippu | joustolippu* | flex lippu
      | muutosturva* | hyväntekeväisyyteen | hyvään tarkoitukseen`,
    weakExtra: `vakuutus | vakuutukset | vakuutuksen | vakuutusta | vakuutan matkan | vakuuttaa | takuu | takuun | takuuta | lahjoitus | lahjoituksen | lahjoituksia
      | lahjoita | lahjoitan | lahjoittaa | jäsenyys | jäsenyyden | jäsenyyttä | kuukausitilaus | hyväntekeväisyys | hyväntekeväisyyttä | tippi | juomaraha`,
    addable: `premium | päivitys | lisäpalvelu | lisäpalvelun | paketti | suoja | turva | kattavuus | panos | asennus | palvelumaksu | lahjapalvelu | etuoikeus
      | kokoaminen | tilaus`,
    recurring: `automaattinen uusi* | uusiutuu automaattisesti | uusitaan automaattisesti | jatkuu automaattisesti | automaattisesti uusiutuv* | uusiutuu
      | jatkuva tilaus | jatkuvan tilauksen | kestotilau* | toistaiseksi voimassa | kunnes irtisanot | kunnes peruutat | kunnes perut | toistuva* | toistuvaisveloit*
      | kuukausimaksu* | kuukausiveloit* | veloitetaan kuukausittain | veloitetaan vuosittain | laskutetaan kuukausittain | laskutetaan vuosittain | kuukausilahjoit*
      | kuukausilahjoittaj* | kuukausittainen lahjoitus | tilaa ja säästä | e-lasku toistuva | vuositilaus | kuukausitilaus`,
    period: `kuukaudessa | kuukausittain | kk | kuukausi | kuukautta | kuukauden | joka kuukausi | kuussa | vuodessa | vuosittain | vuosi | vuoden | joka vuosi
      | viikossa | viikoittain | jäsenyys | jäsenyyden | tilaus | tilauksen | kokeilujakso* | sen jälkeen | jonka jälkeen | tämän jälkeen`,
    terms: `käyttöehto* | käyttöehdo* | käyttöehdot | toimitusehto* | toimitusehdo* | tilausehto* | tilausehdo* | sopimusehto* | sopimusehdo* | myyntiehto*
      | myyntiehdo* | ostoehto* | ostoehdo* | maksuehto* | maksuehdo* | yleiset ehdot | yleisiä ehtoja | yleisiin ehtoihin | yleisten ehtojen | palveluehto*
      | palveluehdo* | palvelun ehdot | palvelun ehtoja | palvelun ehtoihin | asiakasehdo* | asiakasehto* | jäsenehdo* | jäsenehto* | jäsenyysehdo*
      | kilpailun säännöt | kilpailusäänn* | kilpailun sääntö* | osallistumisehdo* | osallistumisehto* | arvonnan säännöt | arvontasäänn* | varausehdo* | varausehto*
      | matkaehdo* | matkaehto* | kuljetusehdo* | kuljetusehto* | vuokrausehdo* | vuokraehdo* | vuokraehto* | lisenssiehdo* | lisenssiehto* | lisenssisopimu*
      | käyttöoikeussopimu* | käyttäjäsopimu* | käyttösopimu* | asiakassopimu* | palvelusopimu* | vakuutusehdo* | vakuutusehto* | peruutusehdo* | peruutusehto*
      | kanta asiakasehdo* | kanta asiakasohjelman ehdo* | järjestyssäänn* | käytössäänn* | yhteisön säänn* | yhteisön ohjeet | foorumin säänn* | loppukäyttäj* | eula
      | terms of service | peruuttamisoike* | oikeudellinen huomautus | ehdot ja edellytykset`,
    weakTerms: `ehdot | ehtoja | ehtoihin | ehtojen | ehdoista | säännöt | sääntöjä | sääntöihin | sääntöjen | ohjeet | sopimus | sopimuksen | sopimukseen | sopimusta
      | määräykset | käytännöt | linjaukset`,
    privacy: `tietosuojaseloste* | tietosuojaselostee* | tietosuojakäytän* | tietosuojalausek* | tietosuojaehto* | tietosuojaehdo* | tietosuojailmoitu*
      | tietosuojalausun* | tietosuojaperiaat* | tietosuojatiedot* | tietosuojapolitiik* | tietosuojainformaatio* | tietosuoja asetus* | tietosuoja | tietosuojan
      | tietosuojasta | tietosuojaa | rekisteriselost* | rekisteri ja tietosuoja* | henkilötietojen käsittelyn periaatt* | yksityisyydensuoja* | yksityisyyskäytän*
      | yksityisyysselost* | yksityisyysehdo* | yksityisyysilmoit* | yksityisyyden suoja* | yksityisyyttä koskev* | evästekäytän* | evästeseloste* | evästeilmoit*
      | gdpr | privacy policy | tietosuojalaki*`,
    processing: `tietojeni käsittely* | tietojeni tallen* | henkilötietojeni käsittely* | henkilötietojen käsittely* | henkilötietojeni tallen* | tietojen käsittely*
      | tietojen tallent* | tietojen keruu* | tietojen kerää* | käsitellä tietojani | käsitellä henkilötieto* | käsitellä antamiani | käsitellään tietojani
      | tallentaa tietoni | tallentaa tietojani | tietojani käsitellään | tietoni tallennetaan | tietoja käsitellään | henkilötietoja käsitellään
      | henkilötietojani käsitellään | henkilötietojani saa | henkilötietoni tallennetaan | käyttää tietojani | tietojani käytetään | tietojani voi*
      | tietojen käyttö* | tietojeni käyttö*`,
    age: `täyttänyt 18 | täyttänyt 16 | täyttänyt 15 | täyttänyt 13 | täyttänyt 20 | yli 18 | yli 16 | yli 15 | yli 13 | yli 20 | vähintään 18 | vähintään 16
      | vähintään 15 | vähintään 13 | vähintään 20 | 18 vuotias | 16 vuotias | 15 vuotias | 18 vuotta | 16 vuotta | 18 v | täysi ikäi* | täysi-ikäi* | täysikäi*
      | olen 18 | olen 16 | ikäraja | alaikära*`,
    convenience: `muista minut | muista kirjautumi* | muista salasana* | muista tämä | muista tunnu* | muista tiedot | muista tieto* | muista käyttäjätunnu*
      | muista laite | pysy kirjautuneena | pidä minut kirjautuneena | pidä minut sisäänkirjautuneena | pysy sisäänkirjautuneena | säilytä kirjautumi*
      | kirjaudu automaattisesti | automaattinen kirjautumi* | kirjaa minut automaattisesti | sama osoite | samaa osoitetta | samaan osoitteeseen | sama kuin
      | samat kuin | on sama | toimitusosoite on | laskutusosoite on | käytä samaa | käytä laskutusosoite* | käytä toimitusosoite* | käytä tätä osoite*
      | laskutusosoitteena | toimitusosoitteena | eri toimitusosoite | eri osoite | eri osoitteeseen | eri laskutusosoite | toinen toimitusosoite | toimita eri
      | toimitus eri | lähetä eri | toiseen osoitteeseen | vaihtoehtoinen toimitusosoite | tallenna kortti | tallenna kortin | tallenna korttini | tallenna korttitie*
      | tallenna maksu* | tallenna osoite* | tallenna tietoni | tallenna tiedot | tallenna tietojani | tallenna nimeni | tallenna tämä | seuraavaa kertaa varten
      | ensi kertaa varten | seuraavalla kerralla | seuraavaa ostos* | tulevia ostoksia | tulevia tilauksia | myöhempää käyttöä | osoitekirja* | oletukseksi
      | oletuksena | oletusosoite* | näytä salasana* | piilota salasana* | on lahja | tämä on lahja | tilaus on lahja | lahjaksi toiselle | lahjaviesti*
      | onnittelukort* | lahjakortin koodi | minulla on alennuskoodi | minulla on lahjakortti | käytä alennuskoodi* | käytä lahjakort* | syötä alennuskoodi | suodata
      | suodat* | järjestä | lajittele | varastossa | ilmainen toimitus | maksuton toimitus | valitse kaikki | en ole robotti | ei robotti | olen ihminen
      | julkinen profiili | profiili julki* | tämä laite | tällä laitteella | tällä tietokoneella | tässä selaimessa | julkinen tietokone | yhteiskäyttöi*
      | luotettu laite | luota tähän | älä näytä uudelleen | älä näytä tätä | älä kysy uudelleen | kopio minulle | lähetä kopio | lähetä minulle kopio
      | tilaan yrityksenä | yritysasiakas | tilaa vieraana`,
    nearMiss: `markkinointiosasto | markkinointiosaston | markkinointiosastolla | markkinointipäällikkö* | markkinointijohtaja* | markkinointikoordinaattori
      | markkinointitiimi* | markkinointiassistentti | markkinointitoimisto* | mainostoimisto* | myynti ja markkinointi | markkinointi ja viestintä
      | markkinointi ja myynti | uutiskirjearkisto | uutiskirjeiden arkisto | uutisarkisto* | uutishuone | tiedotearkisto | lehdistötiedot* | jaa facebook*
      | jaa twitter* | jaa instagram* | jaa whatsapp* | jaa linkki | jaa sivu | jaa tämä | jaa artikkeli | jaa ystäv* | jaa kaver* | jaa kokemuk* | jaa mielipite*
      | jaa somessa | jaa sähköpostilla | jaa viesti* | tiedostojen jakaminen | tiedostonjako | näytön jako | luottokortti* | luottokort* | luottoraja*
      | pankki tai luottokort* | luottokortilla | lahjakortti | lahjakortin | lahjakortit | lahjakortilla | alennuskoodi | alennuskoodin | kampanjakoodi* | etukoodi*
      | tarjouskoodi* | kuponkikoodi* | sähköpostiosoite | sähköpostiosoitteesi | sähköpostiosoitteen | sähköposti osoite | sähköposti muodossa | html muodossa
      | ilmoittautumislomake | tietosuoja asetukset | tietosuoja-asetukset | tietosuojaasetukset | tietosuojavastaava* | suklaakeksit | keksejä | keksit | hakuehdot
      | hakuehto* | sääolosuh* | työehdot | hyvässä kunnossa | vakuutusnumero* | vakuutustodistu* | sairausvakuutu* | vuoden takuu | vuotta takuu* | kuukauden takuu
      | kuukautta takuu* | takuutodistu* | takuuaika | hintatakuu | tyytyväisyystakuu | kirjoita viesti | viestisi | lähetä viesti | viesti meille | sähköpostisi
      | päivitä ostoskori | päivitä profiili* | viimeksi päivitetty | viimeisin päivitys | ohjelmistopäivity* | ryhdy kumppaniksi | kumppaniohjelma* | kumppanin nimi
      | kumppanini | puolison | avopuoliso | hyväksymme | hyväksytyt kortit | hyväksytyt maksu* | täysin samaa mieltä | jokseenkin samaa | jokseenkin eri
      | täysin eri mieltä | samaa mieltä | tietosuojaselosteen mukai* | tietosuojakäytännön mukai* | tietosuojakäytäntömme mukai* | tietosuojaselosteemme mukai*
      | tietosuojalausekkeen mukai* | tietosuojaselosteessa | tietosuojakäytännössä | tietosuojakäytännössämme | tietosuojaselosteessamme | tietosuojaselosteesta
      | tietosuojakäytännöstä | tietosuojakäytännöistä | lue lisää | katso tietosuoja* | lisätietoja …tietosuoja* | lisätietoa …tietosuoja* | lue tietosuoja*
      | työpaik* | pyydä tarjous | tarjouspyyntö* | tarjouspyynnön | tee tarjous | jätä tarjouspyyntö | näytä tarjoukset | katso tarjoukset | jäsennumero*
      | jäsenkort* | tilausnumero* | asiakasnumero* | kokeiluversio* | demoversio* | pankkisiirto* | tilisiirto* | siirrä rahaa | mainosta meillä | mainospaik*
      | näytönsuoja* | aurinkosuoja* | sopimusnumero* | vuokrasopimu* | työsopimu* | muokkaa tietojani | muokkaa tietoja | päivitä tiedot | nouda myymälästä
      | nouto myymälästä | vinkit ja niksit | koeajo* | turvakoodi | turvallisuus | puhelinnumero | puhelinnumerosi | vakuutusyhtiö | vakuutusyhtiön`,
    agree: `hyväksyn | hyväksyt | hyväksyy | hyväksy | hyväksyä | hyväksymme | hyväksyväni | hyväksyvänsä | hyväksytkö | hyväksytte | hyväksyntä | hyväksynnän
      | hyväksytty | suostun | suostut | suostuu | suostuva* | suostua | suostumus | suostumuksen | suostumukseni | suostumuksesi | suostumusta | annan suostumu*
      | annan luvan | annan lupani | annan luvat | antaa luvan | antamalla suostu* | luvan | lupa | lupani | sallin | sallit | sallia | salli | sallitaan | sallinut
      | valtuutan | valtuutus | valtuutuksen | minulle saa lähettää | minulle saa | minuun saa | saa lähettää minulle | saa käyttää | saa luovuttaa | saa ottaa
      | saa jakaa | saatte | saatte lähettää | saatte käyttää | saatte luovuttaa | täten | sitoudun | sitoudut | tietojani saa | vahvistan hyväksy*
      | olen samaa mieltä ehto*`,
    haveRead: `lukenut | olen lukenut | luin | tutustunut | olen tutustunut | perehtynyt | ymmärrän | ymmärtänyt | ymmärtäväni | tiedostan | tietoinen
      | olen tietoinen | lue ehdot | saanut tiedon | minulle on kerrottu | tutustu`,
    want: `haluan | haluaisin | tahdon | toivon | haluat | haluan saada | haluatko | kyllä | kyllä kiitos | kyllä haluan | joo | mielelläni | mieluusti
      | olen kiinnostunut | kiinnostunut | kiinnostaa | olen mukana | kiitos kyllä | otan mielelläni`,
    receive: `vastaanottaa | vastaanotan | vastaanottamaan | vastaanottamis* | vastaanottaminen | saada | saan | saada sähköposti* | saa | saat | tilata | tilaan
      | tilaa | tilaus uutis* | lähettäkää | lähetä minulle | lähettäkää minulle | lähettää minulle | lähettää | lähetetään | lähetettä* | lähettämi*
      | minulle saa lähettää | minulle | ilmoita minulle | ilmoittakaa minulle | ilmoitetaan | kertokaa minulle | kerro minulle | ottaa yhteyttä | otetaan yhteyttä
      | ottakaa yhteyttä | yhteyttä minuun | olla yhteydessä | minuun saa | yhteydenotto* | soittaa | soittakaa | pitäkää minut | pidä minut | pidetään minut | liity
      | liityn | liittyä | liitä minut | lisää minut | lisätkää minut | kuulla | kuulen | ilmoittaudun | ilmoittaudu | rekisteröi minut`,
    share: `jakaa | jaetaan | jaat | jaan | jakaminen | jakamis* | jakamisen | jakamiseen | jaa | luovuttaa | luovutetaan | luovuta | luovutan | luovuttamis*
      | luovuttaminen | luovutus | luovutuksen | luovutukseen | luovuttamaan | siirtää | siirretään | siirto | siirron | siirtämis* | siirtäminen | toimittaa tietoja*
      | antaa tieto* | antaa edelleen | välittää | välitetään | edelleen luovut* | paljastaa | julkistaa | myydä | myydään | myy | myyminen | myynti | myynnin
      | myyntiin | vuokrata | asettaa saataville | saataville | käytettäviksi | käyttöön | käytettäväksi | vaihtaa tieto* | käyttää tietojani`,
    thirdParty: `kolmannet osapuol* | kolmansi* osapuol* | kolmannen osapuol* | kolmannelle osapuol* | kolmansille | kolmansien | kolmas osapuol* | kolmansilta
      | kolmannet tahot | kolmansien taho* | kolmannelle | kumppani | kumppanit | kumppanien | kumppaneiden | kumppaneille | kumppaneilta | kumppaneillemme
      | kumppaneidemme | kumppaniemme | kumppaneiltamme | kumppaneidenne | kumppanienne | kumppanimme | kumppaneihin | kumppaniyrity* | yhteistyökumppan*
      | yhteistyökumppaneiden | yhteistyöyrity* | liikekumppan* | mainoskumppan* | markkinointikumppan* | mediakumppan* | sopimuskumppan* | konserniyhti*
      | konserniyrity* | konsernin | konserniin kuulu* | muut yritykset | muille yrityksille | muiden yritysten | muilta yrityksiltä | muihin yrityksiin
      | muille tahoille | muut tahot | valituille yrityksille | valitut yritykset | valittujen yritysten | valituille kumppan* | valittujen kumppan*
      | huolellisesti valit* | ulkopuolisille | ulkopuolisten | ulkopuoliset | ulkopuoliselle | tytäryhti* | sisaryhti* | emoyhti* | sidosyrity* | lähipiiriyhti*
      | mainostaj* | sponsori* | tuotemerk* | toimittajille | jälleenmyyjille | vakuutusyhtiöille | mainosverkost* | tietovälittäj* | alihankkij*`,
    personalData: `tietojani | tietoni | tietojeni | tietoani | omia tietojani | tietojasi | tietosi | tietojanne | tietojesi | henkilötietojani | henkilötietoni
      | henkilötietojeni | henkilötietojasi | henkilötietosi | henkilötietojesi | henkilötietoja | henkilötietojen | henkilötiedot | yhteystietojani | yhteystietoni
      | yhteystietojeni | yhteystietosi | yhteystietoja | yhteystiedot | nimeni | osoitteeni | sähköpostini | sähköpostiosoitteeni | puhelinnumeroni | profiilini
      | ostojani | ostoni | ostoksiani | ostosteni | ostoshistoria* | ostohistoria* | tilaushistoria* | ostokäyttäytymi* | ostotietojani | ostotieto*
      | käyttäytymistäni | käyttäytymiseni | käyttöäni | sijaintini | sijaintiani | sijaintitie* | kiinnostuksen kohteeni | mieltymyksiäni | tilauksiani
      | asiakastietoja | asiakastietojani | asiakastietoni | käyttäjätieto* | selaushistoria* | ostotottumuksiani | ostotottumu* | kulutustottumu*`,
    analyse: `analysoida | analysoi | analysoidaan | analysoikaa | analysointi* | analysoinn* | seurata | seuraa | seurataan | seuranta | seurannan | tarkkailla
      | arvioida | arvioidaan | yhdistää | yhdistetään | yhdistellä | yhdistäminen | profiloida | personoida | kohdentaa | kohdistaa | räätälöidä | tutkia`,
    add: `lisää | lisätä | lisään | lisäksi | osta | ostan | ostaa | tilaa | tilaan | tilata | ota | otan | ottaa | hanki | hankin | hankkia | valitse | valitsen
      | suojaa | suojaan | suojata | turvaa | vakuuta | vakuutan | lahjoita | lahjoitan | lahjoittaa | anna | annan | tue | tuen | tukea | kyllä | kyllä kiitos
      | haluan | päivitä premium* | päivitä | aktivoi | aktivoin | aloita | aloitan | sis | sisältää | kokeile | kokeilen | liity | ryhdy | laajenna | maksan | varaa`,
    service: `tilaukseni | tilauksen tila* | tilauksen | tilaukset | tilauksesta | tilauksestani | tilauksestasi | tilausvahvistu* | tilauspäivity*
      | tilauksen seuranta | lähetykseni | lähetyksen | lähetyksestä | lähetysseuran* | toimituksen | toimituksesta | toimitus | toimitusilmoitu* | toimitusvahvistu*
      | toimitustie* | paketti | paketin | pakettini | paketista | saapumisilmoitu* | seurantakoodi* | seurantatunnu* | varaus | varaukseni | varauksen
      | varausvahvistu* | ajanvarau* | tapaamis* | muistutu* | muistutuksia | muistutuksen | lasku | laskut | laskun | laskusta | kuitti | kuitin | kuitit | tiliote*
      | tilitapahtum* | turvallisuusilmoitu* | turvailmoitu* | kirjautumisyrity* | maksutapahtum* | maksuvahvistu* | vahvistus | vahvistuksen | vahvistusviest*
      | vastaus | vastauksia | vastauksen | vastataan | kommentti* | kommentte* | kommentoi* | kommentit | uusista viesteistä | uusia viestejä | viestiketju* | aihe
      | aiheesta | keskustelu* | keskusteluun | maininn* | yksityisviest* | takaisin varastoon | varastossa taas | saatavilla | saatavuu* | varastoon | hinnanalennu*
      | hinta laskee | hintavahti* | hakemu* | hakemuksen | hakemukseni | pyyntö* | pyyntöni | asiasta | tukipyyn* | salasanan palau* | vahvistuskood* | turvakood*
      | kertakäyttö* | kaveripyyn* | häiriötiedot* | palveluilmoitu* | tilasta | kommentei*`,
    refuse: `en halua | en tahdo | en haluaisi | en toivo | emme halua | en enää halua | en halua enää | en hyväksy | en suostu | en salli | en anna | en anna luvan
      | en anna lupaa | en anna suostumu* | en tilaa | en ota | en osta | en tarvitse | en lahjoita | en valitse | en liity | en vastaanota | en ole kiinnostunut
      | ei kiinnosta | en lisää | älä lähetä | älkää lähettäkö | älä tilaa | älä ota yhteyttä | älkää ottako | älkää ottako yhteyttä | älä soita | älä jaa
      | älkää jakako | älä luovuta | älkää luovuttako | älä myy | älkää myykö | älä käytä | älkää käyttäkö | älä lisää | älä seuraa | älä salli | älä hyväksy
      | älä analysoi | älä profiloi | älkää profiloiko | älä siirrä | ei saa | ei saa lähettää | ei saa luovuttaa | ei saa jakaa | ei saa käyttää | ei saa myydä
      | ei saa ottaa | ei mainoksia | ei uutiskirjettä | ei uutiskirjeitä | ei markkinointia | ei suoramarkkinointia | ei tarjouksia | ei evästeitä | ei seurantaa
      | ei vakuutusta | ei lisäturvaa | ei lisätakuuta | ei takuuta | ei lahjoitusta | ei jäsenyyttä | ei suostumusta | ei sähköpost* | ei viestejä
      | ei tekstiviestejä | ei puheluita | ei kiitos | kiellän | kieltää | kiellämme | kielto | kiellon | kieltäydyn | kieltäydy | kieltäytyä | vastustan | vastustaa
      | hylkää | hylkään | torju | torjun | luovun | peruuta uutiskirje* | peruutan | peru tilaus | peruuta tilaus | poistu listalta | poista minut | poistakaa minut
      | perun suostumu* | peruutan suostumu* | opt out | mieluummin en | en mielelläni | lopettakaa | lopeta lähettäminen | ilman vakuutusta | ilman lisäturvaa
      | ilman turvaa | ilman takuuta | ilman peruutus* | ilman lisätaku* | markkinointikielto* | suoramarkkinointikielto* | et halua | ette halua | emme tahdo`,
    spare: `milloin tahansa peruuttaa | milloin tahansa perua | peruuttaa milloin tahansa | perua milloin tahansa | peruuttaa koska tahansa | perua koska tahansa
      | peruutettavissa | voit peruuttaa | voit perua | voin peruuttaa | voin perua | voit kieltää | voin kieltää | voit kieltäytyä | voit vastustaa | voi peruuttaa
      | voi perua | voidaan peruuttaa | peruutus milloin | perumalla | peru milloin tahansa | peruuta milloin tahansa | peru koska tahansa | peruuta koska tahansa
      | lopettaa tilauksen milloin | peruutuslinkki | oikeus vastustaa | oikeus kieltää | oikeus peruuttaa | oikeus perua | vastustamisoikeus | kielto oikeus
      | kielto-oikeus | en halua jäädä paitsi | jäädä paitsi | älä jää paitsi | en halua missata | älä missaa | älä unohda | ei vain | jos et | jos ette | jollet
      | ellet | jos en | miksi ei | miksipä ei | sitoumuksetta | ei sido | ei velvoita | ilman sitoumu* | ei välttämättömät | ei välttämätöntä | sinun ei tarvitse
      | ei tarvitse | en voi vastustaa`,
    promise: `emme koskaan | emme luovuta | emme jaa | emme myy | emme lähetä | emme käytä | emme anna | emme siirrä | emme spämmää | emme roskapost* | emmekä koskaan
      | emmekä luovuta | emmekä jaa | emmekä myy | ei luovuteta | ei koskaan luovuteta | ei jaeta | ei koskaan jaeta | ei myydä | ei koskaan myydä | ei siirretä
      | ei anneta | ei tulla luovuttamaan | ei tulla jakamaan | eikä luovuteta | eikä jaeta | eikä myydä | ei roskapostia | ei spämmiä | lupaamme ettemme
      | lupaamme olla | luvattomasti | tietojasi ei | tietojanne ei | sähköpostiosoitettasi ei | sähköpostiasi ei`,
    untick: `poista valinta | poista rasti | poista ruksi | poista merkintä | poista valintamerkki | poista rastitus | ota rasti pois | ota ruksi pois
      | ota valinta pois | jätä valitsematta | jätä ruutu tyhjäksi | jätä tyhjäksi | jätä rastittamatta | älä rastita | älä valitse | älä ruksaa | kytke pois jos
      | poista rasti ruudusta`,
    yes: `kyllä | kyllä kiitos | joo | juu | ok | okei | selvä | hyväksyn | hyväksy | suostun | sallin | salli | haluan | kyllä haluan | päällä | käytössä | otan
      | tilaan | mielelläni | ilman muuta`,
    no: `ei | en | ei kiitos | ei kiinnosta | ei koskaan | ei mitään | ilman | hylkää | hylkään | kieltäydyn | kieltäydy | kiellä | kiellän | en halua | en hyväksy
      | en tarvitse | ei nyt | ei tarvita | ei tarvitse | pois | pois päältä | pois käytöstä | en kiitos | ei ole kiinnostunut | en ole kiinnostunut | estä`,
    right: `älä myy tietojani | älä myy henkilötieto* | älä myy tai jaa | älkää myykö tieto* | älkää myykö henkilötieto* | älä jaa tietojani | en salli tietojeni myy*
      | tietojani ei saa myydä | kiellän tietojeni | kiellän henkilötietojeni | kiellän suoramarkkinoin* | kieltää suoramarkkinoin* | suoramarkkinointikielto*
      | markkinointikielto* | kiellän tietojen* luovut* | vastustan …käsittely* | vastustan profiloin* | vastustan suoramarkkin* | vastustan tietojeni
      | vastustaa käsittelyä | vastustaa …käsittelyä | kiellän profiloin* | oikeus vastustaa | oikeus kieltää | rajoittaa käsittelyä | rajoita tietojeni`,
    similarProducts: `vastaavista tuotteista | vastaavia tuotteita | vastaavista palveluista | vastaavia palveluita | vastaavia palveluja | vastaavat tuotteet
      | vastaavien tuotteiden | vastaavien palvelujen | samankaltaisista tuotteista | samankaltaisia tuotteita | samankaltaisista palveluista
      | samankaltaisia palveluja | samankaltaisten tuotteiden | samanlaisista tuotteista | samanlaisia tuotteita | samaan tuoteryhmään | samantyyppisiä tuotteita
      | omista vastaavista | omia vastaavia | omista samankaltaisista`,
    byActing: `rekisteröitymällä | tilaamalla | ilmoittautumalla | liittymällä | jatkamalla | klikkaamalla | napsauttamalla | painamalla | valitsemalla
      | luomalla tilin | luomalla käyttäjätilin | luomalla asiakastilin | luomalla | käyttämällä | ostamalla | lähettämällä | lähettämisellä | kirjautumalla
      | osallistumalla | antamalla sähköposti* | antamalla tietosi | syöttämällä | täyttämällä | rastittamalla | merkitsemällä | vahvistamalla | varaamalla
      | maksamalla | selaamalla | vierailemalla | sulkemalla | vierittämällä | lataamalla | tekemällä tilauksen | hyväksymällä tilauksen | pysymällä | siirtymällä
      | suorittamalla | jatkaessasi | tilatessasi | rekisteröityessäsi | kun tilaat | kun rekisteröidyt | kun jatkat | kun klikkaat | kun käytät | kun luot
      | kun ilmoittaudut | kun ostat | kun lähetät | kun liityt | jos jatkat | mikäli jatkat | jatkat sivuston | jatkat selaamista | sivuston käytön jatkami*
      | käytön jatkaminen | rekisteröityminen tarkoittaa`,
    legitimateInterest: `oikeutettu etu | oikeutetun edun | oikeutettua etua | oikeutettuun etuun | oikeutetut edut | oikeutettuja etuja | oikeutettujen etujen
      | oikeutettuihin etuihin | oikeutettu intressi | oikeutetun intressin | legitiimi etu`,
    shame: `maksan mieluummin | maksan mielelläni | mieluummin maksan | maksan täyden hinnan | maksaa täyden hinnan | maksan täyttä hintaa | täyden hinnan
      | täyttä hintaa | maksan enemmän | maksaa enemmän | en halua säästää | en tahdo säästää | en välitä säästä* | en pidä säästämisestä | en pidä alennuksista
      | vihaan säästä* | vihaan alennuk* | inhoan säästä* | inhoan alennuk* | en välitä alennuk* | en välitä | minua ei kiinnosta säästä* | ei kiinnosta säästä*
      | otan riskin | ottaa riskin | otan mieluummin riskin | omalla vastuulla* | omalla riskillä | ilman suojaa | vakuuttamatta | suojaamatta | jään mieluummin
      | jään mielelläni | jään paitsi | haluan jäädä paitsi | minulla on varaa | luovun alennuksesta* | luovun edusta* | luovun eduista* | ei ole väliä
      | en halua etuja`,
    benefit: `säästää rahaa | säästä rahaa | säästää | säästä | säästöjä | säästön | alennuksen | alennukseni | alennustani | 5 alennus* | 10 alennus* | 15 alennus*
      | 20 alennus* | 25 alennus* | 50 alennus* | prosentin alennus* | tervetulolahja* | tervetuloalennus | etuni | etujani | etujen hyöty* | halvemmalla
      | edullisemmin | halvempaa | ilmaiseksi | ilmainen | ilmaista | ilmaisen | maksuton | lahjan | lahja | lahjoja | parhaan hinnan | paras hinta | halvin hinta
      | suojattu | vakuutettu | turvassa | turvallisesti | huoleton | mielenrauha* | bonus | bonuksia | bonuspistei* | voittaa | voiton | mahdollisuus voittaa
      | mahdollisuuden | hyviä tarjouksia | parhaat tarjoukset | parhaita tarjouksia | terveellisem* | terveyttä | onnellisem* | viisaam*`,
    acceptButton: `hyväksy | hyväksy kaikki | hyväksy kaikki evästeet | hyväksy evästeet | hyväksy ja | hyväksyn | hyväksyn kaikki | hyväksyn evästeet
      | hyväksyn kaikki evästeet | hyväksyn ehdot | salli | salli kaikki | salli kaikki evästeet | salli evästeet | sallin | sallin kaikki | suostun | suostu
      | anna suostumus | annan suostumuksen | selvä | selvä juttu | ymmärrän | ymmärretty | asia selvä | ok | okei | kyllä | kyllä kiitos | kyllä hyväksyn | joo
      | kelpaa | sopii | ota kaikki käyttöön | valitse kaikki | käy | hienoa | kiitos`,
    rejectButton: `hylkää | hylkää kaikki | hylkää evästeet | hylkää kaikki evästeet | hylkään | kieltäydy | kieltäydyn | kieltäydy kaikista | kiellä | kiellä kaikki
      | kiellä evästeet | estä | estä kaikki | torju | torju kaikki | en hyväksy | en salli | en suostu | älä hyväksy | älä salli | ei kiitos | ei | en | en kiitos
      | vain välttämättöm* | vain tarpeelliset | vain pakolliset | vain toiminnalliset | vain tekniset | ainoastaan välttämättöm* | pelkästään välttämättöm*
      | salli vain | hyväksy vain | hyväksyn vain | hyväksy välttämättöm* | salli välttämättöm* | käytä vain | käytä vain välttämättöm* | välttämättömät evästeet
      | jatka hyväksymättä | jatka ilman | hyväksymättä | ilman suostumusta | ilman evästeitä | ilman hyväksyntää | vastusta | vastusta kaikkia | vastustan
      | ei kiinnosta | en ole kiinnostunut | en halua | en tarvitse | poista kaikki käytöstä | älä myy | älä jaa | täyden hinnan | ilman vakuutusta | ilman turvaa
      | ilman suojaa`,
    settingsButton: `asetukset | evästeasetukset | eväste asetukset | evästeasetuksia | evästeiden asetukset | muokkaa asetuksia | muuta asetuksia | hallitse
      | hallitse asetuksia | hallitse evästeitä | hallinnoi | hallinnoi asetuksia | hallinnoi evästeitä | hallitse valintoja | hallitse suostumu*
      | hallitse vaihtoehtoja | mukauta | mukauta asetuksia | mukauta valintoja | muokkaa | muokkaa valintoja | muokkaa evästeasetuksia | säädä asetuksia
      | valitse evästeet | valitse itse | valinnat | lisää vaihtoehtoja | lisävaihtoehdot | enemmän vaihtoehtoja | vaihtoehdot | lisäasetukset | näytä tiedot
      | näytä yksityiskohdat | näytä tarkemmat | tarkemmat asetukset | tiedot | yksityiskohdat | näytä tarkoitukset | näytä asetukset | määritä | määritä asetukset
      | tietosuoja asetukset | tietosuoja-asetukset | yksityisyysasetukset | omat valinnat | anna minun valita | avaa asetukset | personoi | mukauta evästeitä`,
    saveButton: `tallenna | tallenna asetukset | tallenna valinnat | tallenna valinta | tallenna valintani | tallenna muutokset | tallenna ja sulje
      | tallenna ja jatka | tallenna evästeasetukset | vahvista valinnat | vahvista valinta | vahvista valintani | vahvista omat valinnat | vahvista asetukset
      | salli valinta | salli valinnat | salli valitut | salli valitut evästeet | salli valintani | hyväksy valitut | hyväksy valinnat | hyväksy valinta
      | hyväksy valintani | hyväksy valitut evästeet | hyväksyn valitut | valitut | käytä valittuja | käytä | ota käyttöön | päivitä asetukset | päivitä valinnat
      | vain valitut | hyväksy valittu | tallenna valitut`,
    closeButton: `sulje | sulje ikkuna | sulje valikko | sulje ilmoitus | myöhemmin | ehkä myöhemmin | ei nyt | ohita | ohita tämä | peruuta | keskeytä | takaisin
      | muistuta myöhemmin | muistuta minua myöhemmin | piilota | toisella kertaa | palaa`,
    submitButton: `maksa | maksa nyt | siirry maksamaan | siirry maksuun | maksuun | osta | osta nyt | tilaa | tilaa nyt | tilaa uutiskirje | tilaa ja maksa
      | tee tilaus | lähetä tilaus | vahvista tilaus | vahvista ja maksa | vahvista osto | vahvista varaus | hyväksy tilaus | viimeistele tilaus | viimeistele osto*
      | suorita maksu | kassa | kassalle | siirry kassalle | mene kassalle | lisää ostoskoriin | lisää koriin | ostoskoriin | siirry ostoskoriin | lähetä
      | lähetä hakemus | lähetä lomake | lähetä viesti | rekisteröidy | rekisteröidy nyt | rekisteröi | ilmoittaudu | ilmoittaudu nyt | luo tili | luo käyttäjätili
      | luo asiakastili | luo tunnus | luo käyttäjätunnus | luo profiili | avaa tili | liity | liity nyt | liity jäseneksi | liity mukaan | ryhdy jäseneksi
      | osallistu | osallistu nyt | varaa | varaa nyt | varaa aika | lahjoita | lahjoita nyt | anna lahjoitus | ryhdy kuukausilahjoittajaksi | kokeile ilmaiseksi
      | kokeile maksutta | aloita ilmainen | aloita kokeilu* | aloita maksuton | hae | hae nyt | lunasta | kirjaudu | kirjaudu sisään | lataa | lataa nyt | aktivoi
      | vahvista | näytä laskuni | hanki | hanki nyt | saa alennus | lunasta alennus | pyydä tarjous`,
    goOnButton: `jatka | eteenpäin | seuraava | seuraavaan | seuraava vaihe | siirry seuraavaan | siirry | aloita | alkuun | avaa | näytä | katso | valmis
      | jatka ostoksia | jatka kohti | tutustu | mene`,
    signupPage: `rekisteröidy | rekisteröityminen | rekisteröinti | luo tili | luo käyttäjätili | luo asiakastili | luo tunnus | uusi asiakas | uusi käyttäjä
      | uudet asiakkaat | liity jäseneksi | avaa tili | ei vielä tiliä | eikö sinulla ole tiliä | asiakkaaksi`,
    checkoutPage: `vahvista tilaus | vahvista ja maksa | tee tilaus | lähetä tilaus | tilaa ja maksa | viimeistele tilaus | viimeistele osto* | tilauksen yhteenveto
      | tilausyhteenveto | tarkista tilaus | maksa nyt | hyväksy tilaus | turvallinen maksu* | vahvista varaus | siirry maksamaan`,
    shopPage: `kassa | kassalle | ostoskori | ostoskorisi | ostoskorin | maksu | maksutapa | maksutavat | maksutiedot | toimitusosoite | laskutusosoite | toimitustapa
      | toimitustavat | tilauksesi | toimitus ja maksu | laskutustiedot`,
    loginPage: 'kirjaudu | kirjaudu sisään | kirjautuminen | sisäänkirjautuminen | onko sinulla jo tili',
    accountPage: `asetukset | oma tili | omat tiedot | tilin asetukset | tiliasetukset | profiili | oma profiili | muokkaa profiilia | profiiliasetukset
      | ilmoitusasetukset | viestintäasetukset | sähköpostiasetukset | tietosuoja asetukset | yksityisyysasetukset | tallenna muutokset | tallenna asetukset
      | ilmoitukset | tilaukset | omat sivut | markkinointiluvat`,
    signedInPage: 'kirjaudu ulos | uloskirjautuminen | kirjaudu pois',
    newsletterPage: 'uutiskirje* | tilaa uutiskirje | postituslista | pysy ajan tasalla | uutiskirjeen tilaus',
  },
};
