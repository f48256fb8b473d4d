import type { Lexicon } from '../lexicon.js';

export const tr: Lexicon = {
  language: 'tr',
  script: 'latin',
  common:
    've bir bu için ile de da ki mi mı ne olarak daha çok gibi veya ya her en kadar sonra olan var değil ben siz biz size bana tarafından üzere hakkında ilgili göre tüm',
  hint: 'kabul|onayl|onay ver|onayım|rıza|\\briza|izin ver|[iİ]zni|muvafakat|abone|b[üÜ]lten|kampanya|f[ıiI]rsat|indirim|haberdar|almak|istiyorum|istemiyorum|g[öÖ]nder|ileti|reklam|pazarlama|tan[ıI]t[ıI]m|payla[şŞ]|aktar[ıI]l|[üÜ][çÇ][üÜ]nc[üÜ]|i[şŞ] orta[kğ]|sigorta|garanti|ba[ğĞ][ıI][şŞ]|ko[şŞ]ul|[şŞ]artlar|s[öÖ]zle[şŞ]me|[çÇ]erez|ki[şŞ]iselle[şŞ]|kredi notu|findeks|deneme|[üÜ]cretsiz dene|hediye paketi|bilgilendir|[üÜ]yeli[kğ]|okudum|profil|takip|kredi',
  phrases: {
    marketing: `bülten* | e-bülten* | ebülten* | haber bülten* | newsletter* | e-posta listesi* | mail listesi* | posta listesi* | ticari elektronik ileti*
      | elektronik ticari ileti* | ticari ileti* | elektronik ileti* | ticari mesaj* | ticari iletişim* | tanıtım mesaj* | tanıtım e-posta* | tanıtım amaçlı
      | tanıtım ileti* | tanıtım içerik* | tanıtım sms* | tanıtım faaliyet* | reklam amaçlı | reklam mesaj* | reklam ileti* | reklam e-posta*
      | reklam içerikli | reklam almak | reklam sms* | pazarlama amaç* | pazarlama e-posta* | pazarlama ileti* | pazarlama mesaj* | pazarlama faaliyet*
      | pazarlama içerik* | pazarlama iletişim* | pazarlama bildirim* | pazarlama ve | doğrudan pazarlama* | e-posta pazarlama* | tele pazarlama*
      | promosyon e-posta* | promosyon mesaj* | promosyon amaç* | promosyon içerik* | kampanyalardan haberdar | kampanyalar* …haberdar | kampanya …haberdar
      | kampanya* ve duyuru* | kampanya* ve fırsat* | kampanya* ve indirim* | indirim* ve kampanya* | fırsat* ve kampanya* | yenilik* ve kampanya*
      | fırsatlar* …haberdar | indirimler* …haberdar | yenilikler* …haberdar | tekliflerden haberdar | kampanya bildirim* | kampanya sms* | kampanya e-posta*
      | kampanya mesaj* | fırsat bildirim* | özel teklifler* …almak | ilk siz öğrenin | ilk öğrenen | ilk ben | ilk siz haberdar | gelişmelerden haberdar
      | bana özel kampanya* | bana özel fırsat* | bana özel teklif* | size özel kampanya* | size özel fırsat* | size özel teklif* | pazar araştırma*
      | memnuniyet anket* | iletişim izni* | iletişim izin* | iletişim onayı* | kişiye özel kampanya* | kişiye özel teklif* | kişiye özel fırsat*
      | kişiselleştirilmiş teklif* | kişiselleştirilmiş kampanya* | iys`,
    weakMarketing: `kampanya* | fırsat* | indirim* | teklifler* | özel teklif* | teklif almak | promosyon* | kupon* | yenilik* | yeni ürün* | haberler*
      | güncelleme* | duyuru* | tanıtım* | reklam* | pazarlama* | ürün ve hizmet* | ürün haber* | ipuç* | ilham | katalog* | broşür* | çekiliş* | yarışma*
      | etkinlik* | davet* | avantaj* | abone ol* | fiyat teklif* | yeni sezon* | yeni koleksiyon* | trendler*`,
    message: `e-posta* | eposta* | e-mail* | email* | mail* | mesaj* | kısa mesaj* | sms* | bildirim* | anlık bildirim* | ileti | iletiler* | iletisi*
      | bilgi almak | bilgilendirme* | bilgilendiril* | duyuru* | haber | haberler* | güncelleme* | arama almak | aramalar* | telefonla | telefon yoluyla
      | telefon ile | whatsapp* | anket* | abone ol*`,
    sharing: `üçüncü kişilerle paylaş* | üçüncü taraflarla paylaş* | üçüncü kişilere aktar* | üçüncü taraflara aktar* | yurt dışına aktar* | yurtdışına aktar*
      | veri paylaşım* | verilerimin paylaşıl* | verilerimin aktarıl* | bilgilerimin paylaşıl* | bilgilerimin aktarıl* | iş ortaklarıyla paylaş*
      | iş ortaklarımızla paylaş* | verilerin paylaşıl* | veri aktarım* | veri satış* | verilerimin satıl* | kişilerle paylaşıl* | kurumlarla paylaşıl*
      | iş ortaklarımızın kampanya* | iş ortaklarımızın teklif* | iş ortaklarının kampanya* | iş ortaklarından gelen | grup şirketleriyle paylaş*
      | grup şirketlerinin kampanya*`,
    profiling: `profilleme* | profil oluştur* | profil çıkar* | profilimin oluştur* | kişiselleştirilmiş reklam* | kişiselleştirilmiş içerik*
      | kişiselleştirilmiş öneri* | kişiselleştirilmiş deneyim* | kişiselleştirilmiş hizmet* | kişiselleştirilmiş pazarlama* | kişiselleştirilmiş ileti*
      | kişiselleştirilmesi* | kişiye özel reklam* | kişiye özel içerik* | kişiye özel öneri* | kişisel reklam* | hedefli reklam* | hedeflenmiş reklam*
      | hedefli pazarlama* | hedefli içerik* | ilgi alanlarıma | ilgi alanlarınıza | ilgi alanlarıma göre | ilgi alanı tabanlı | ilgi alanına dayalı
      | ilgi alanlarına göre | davranışsal reklam* | davranışsal hedefle* | davranışlarımın | alışveriş alışkanlık* | satın alma alışkanlık*
      | harcama alışkanlık* | kullanım alışkanlık* | tüketim alışkanlık* | alışveriş davranış* | satın alma davranış* | otomatik karar*
      | otomatik olarak karar | otomatik işleme* | reklamları kişiselleştir* | içeriği kişiselleştir* | içerikleri kişiselleştir* | reklamların kişiselleştir*
      | içeriklerin kişiselleştir* | deneyimimi kişiselleştir* | önerileri kişiselleştir* | segmentasyon* | tercihlerimin analiz* | hedef kitle analiz*
      | reklam kişiselleştirme*`,
    credit: `kredi notu* | kredi notum* | kredi sicil* | kredi geçmiş* | kredi skor* | kredi raporu* | kredi puan* | kredi sorgu* | kredi değerlilik*
      | kredi değerliliğ* | kredi itibar* | kredi risk* | kredi bilgileri* | kredi bilgilerim* | kredi kayıt büro* | kredi derecelendirme* | kredibilite*
      | findeks* | kkb* | risk raporu* | risk merkezi* | mali durumumun | kredi uygunluk*`,
    cookies: `çerez* | cookie* | üçüncü taraf çerez* | izleme teknoloji* | takip teknoloji* | benzer teknoloji* | izleme piksel* | web işaretçi*
      | google analytics | piksel* | web analiti* | site analiti* | aktivitelerimi takip | hareketlerimi takip | internet hareketlerim* | tarama davranış*
      | cihaz parmak iz* | reklam kimliğ* | cihazda depola* | cihazdaki bilgi* | cihazınızdaki bilgi* | cihazınızda …depola* | konum verileri* | kesin konum*
      | reklam ölçüm* | içerik ölçüm* | yeniden hedefleme* | remarketing | retargeting | kullanım analiz* | ziyaretçi analiz*`,
    weakCookies: `reklam ağ* | reklam yönetim* | kitle ölçüm* | hedef kitle ölçüm* | üçüncü taraf hizmet* | üçüncü tarafların hizmet* | analitik*
      | istatistik* | performans* | ölçümleme* | hedefleme* | hedefleme ve reklam | sosyal medya* | sosyal ağ* | işlevsel* | fonksiyonel* | kullanım verileri*
      | tanılama veri* | kilitlenme rapor* | hata raporlar* | trafik analiz*`,
    necessary: `zorunlu çerez* | gerekli çerez* | kesinlikle gerekli* | kesin gerekli* | teknik olarak gerekli* | teknik olarak zorunlu* | temel çerez*
      | teknik çerez* | elzem çerez* | zaruri çerez* | mutlak gerekli* | zorunlu olan çerez* | çalışması için gerekli* | çalışması için zorunlu*
      | her zaman aktif | her zaman açık | her zaman etkin | daima aktif | daima etkin | devre dışı bırakılamaz | kapatılamaz`,
    extra: `seyahat sigorta* | yolculuk sigorta* | iptal sigorta* | seyahat sağlık sigorta* | bagaj sigorta* | bilet sigorta* | kargo sigorta*
      | gönderi sigorta* | cihaz sigorta* | telefon sigorta* | ekran sigorta* | kaza sigorta* | kasko* | hayat sigorta* | ferdi kaza* | iptal güvence*
      | bilet güvence* | iade güvence* | iptal paketi* | iade garantisi ekle* | ek garanti* | ilave garanti* | uzatılmış garanti* | garanti uzatma*
      | garanti süresini uzat* | garantiyi uzat* | garantimi uzat* | garanti paketi* | yıl garanti ekle* | yıllık ek garanti | koruma paketi* | koruma planı*
      | ekran koruma paket* | cihaz koruma* | ürün koruma* | alışveriş koruma* | seyahat koruma* | hasar güvence* | hasar koruma* | kırılma sigorta*
      | kırılma güvence* | güvence paketi* | ücretsiz deneme* | deneme süresi* | deneme sürümü başlat | günlük deneme | gün ücretsiz | ay ücretsiz
      | ücretsiz dene* | ücretsiz deneyin* | premium üyelik* | premium üye ol* | premium paket* | premium abonelik* | plus üyelik* | prime üyelik*
      | prime üye* | ücretli üyelik* | ücretli abonelik* | üyelik ücret* | otomatik yenile* | otomatik olarak yenile* | otomatik uzat* | otomatik ödeme*
      | düzenli bağış* | aylık bağış* | düzenli ödeme* | abone ol ve kazan | düzenli teslimat* | öncelikli biniş* | öncelikli destek* | hızlı geçiş
      | fast track | lounge* | hediye paket* | hediye kutu* | hediye çanta* | bakım paketi* | servis paketi* | destek paketi* | bakım sözleşme*
      | koltuk seçim* | ek bagaj* | ekstra bagaj* | fazla bagaj* | bagaj hakkı ekle* | üste tamamla* | yuvarla* | karbon ayak iz* | karbon dengele*
      | karbon nötr* | fidan bağış* | fidan dik* | ek ücret* | ilave ücret* | ekstra ücret* | ek maliyet* | sadece …tl* karşılığında | kurulum hizmeti*
      | montaj hizmeti* | esnek bilet* | esnek paket* | sms ile bilgilendirme hizmeti*`,
    weakExtra: `sigorta | sigortası* | sigortayı* | sigortala* | sigortalı* | sigorta yap* | garanti | garantisi* | bağış* | yardım kampanya* | hayır kurum*
      | vakf* | abonelik | aboneliği* | abonelikler* | deneme | güvence* | bahşiş*`,
    addable: `premium | yükselt* | paket | paketi* | ek hizmet* | ekstra* | koruma | koruması* | teminat* | montaj* | kurulum* | hizmet bedel* | katkı*
      | öncelik* | bahşiş*`,
    recurring: `otomatik yenile* | otomatik olarak yenile* | otomatik olarak uzat* | otomatik ödeme* | yenilenir | yenilenen | yenilenecek* | düzenli bağış*
      | aylık bağış* | aylık ödeme* | aylık abonelik* | aylık üyelik* | yıllık abonelik* | yıllık üyelik* | düzenli ödeme* | düzenli teslimat*
      | iptal edene kadar | iptal edilene kadar | iptal etmediğiniz | iptal etmezseniz | her ay tahsil | aylık olarak tahsil | aylık olarak faturalan*
      | yıllık olarak faturalan* | tekrarlayan | tekrar eden`,
    period: `aylık | ayda | her ay | ay | yıllık | yılda | her yıl | yıl | haftalık | haftada | her hafta | abonelik* | aboneliğ* | üyelik | üyeliği* | deneme
      | deneme süre* | sonrasında | ardından | sonra`,
    terms: `kullanım koşul* | kullanım şart* | hizmet koşul* | hizmet şart* | şartlar ve koşul* | şart ve koşul* | koşul ve şart* | hüküm ve koşul*
      | hükümler ve koşul* | şartlar ve hüküm* | genel koşul* | genel şart* | satış koşul* | satış şart* | katılım koşul* | katılım şart* | üyelik koşul*
      | üyelik şart* | üyelik sözleşme* | kullanıcı sözleşme* | kullanım sözleşme* | kullanıcı anlaşma* | hizmet sözleşme* | satış sözleşme* | mesafeli satış*
      | mesafeli sözleşme* | ön bilgilendirme form* | ön bilgilendirme koşul* | ön bilgilendirme şart* | lisans sözleşme* | lisans anlaşma* | son kullanıcı*
      | abonelik sözleşme* | iade koşul* | iptal koşul* | iade ve iptal koşul* | iptal ve iade koşul* | kiralama koşul* | kiralama sözleşme* | taşıma koşul*
      | taşıma kural* | rezervasyon koşul* | kampanya koşul* | yarışma koşul* | yarışma kural* | topluluk kural* | topluluk ilke* | forum kural* | site kural*
      | davranış kural* | yasal uyarı* | yasal şart* | yasal koşul* | çerçeve sözleşme*`,
    weakTerms: `koşullar* | koşulları* | şartlar* | şartları* | sözleşme* | anlaşma | anlaşmayı* | anlaşması* | kurallar* | kuralları* | ilkeler* | politika*
      | politikası* | hükümler* | yönetmelik* | tüzük* | taahhütname* | beyan* | açık rıza metn* | açık rıza beyan* | onay metn* | rıza metn* | muvafakatname*
      | izin metn*`,
    privacy: `gizlilik politika* | gizlilik bildirim* | gizlilik sözleşme* | gizlilik ilke* | gizlilik beyan* | gizlilik koşul* | gizlilik şart*
      | gizlilik metn* | gizlilik ve çerez politika* | gizlilik ve güvenlik politika* | çerez politika* | çerez bildirim* | çerez aydınlatma*
      | aydınlatma metn* | aydınlatma bildirim* | kvkk* | kvk metn* | kişisel verilerin korunması* | kişisel verilerin işlenmesine ilişkin aydınlatma*
      | kişisel veri politika* | veri koruma* | veri politika* | veri gizliliğ* | bilgilendirme metn* | kişisel verilerin işlenmesi hakkında*
      | kişisel verileri koruma*`,
    processing: `verilerimin işlen* | verilerimin …işlen* | bilgilerimin işlen* | bilgilerimin …işlen* | verilerin işlen* | verilerin …işlen* | veri işle*
      | verilerimin saklan* | verilerimin kullanıl* | verilerimin …kullanıl* | bilgilerimin kullanıl* | bilgilerimin saklan* | verilerimin toplan*
      | verilerimi işle* | verilerimi kullan* | verilerinizin işlen* | verilerinizin …işlen* | kişisel veri* …işlen* | kişisel veri* …saklan*
      | verilerim* …kullanıl* | verilerimin kaydedil*`,
    age: `yaşındayım | yaşından büyüğüm | yaşın üzerindeyim | yaşından büyük* | yaşın üzerinde* | yaşını doldur* | yaşımı doldur* | yaşını tamamla*
      | yaş ve üzeri* | yaş üstü* | yaş ve üstü* | yaşından gün al* | 18 yaş* | 16 yaş* | 13 yaş* | 21 yaş* | 18 den büyüğüm | 18'den büyüğüm | 18 yaşımdan
      | reşit* | reşidim | yasal yaş* | yetişkinim`,
    convenience: `beni hatırla* | beni anımsa | beni unutma | hatırla beni | hatırla | oturumum* açık | oturumu açık | oturum açık kal* | açık tut
      | açık kalsın | giriş yapmış kal* | otomatik giriş | otomatik olarak giriş | otomatik oturum | kullanıcı adımı hatırla* | şifremi hatırla*
      | parolamı hatırla* | şifreyi hatırla* | bilgilerimi hatırla* | bu cihazı hatırla* | bu cihaza güven* | bu tarayıcıya güven* | bu cihazda
      | bu tarayıcıda | bu bilgisayarda | ortak bilgisayar* | aynı adres* | adresim aynı | adresi aynı | adresiyle aynı | adresi ile aynı | adresim ile aynı
      | ile aynı | ile aynıdır | aynı olsun | aynıdır | fatura adresi olarak | teslimat adresi olarak | fatura adresim olarak | teslimat adresim olarak
      | adresime gönder* | adresime fatura* | fatura adresim* | teslimat adresim* | faturamı …adrese | farklı adrese | farklı bir adrese | farklı teslimat
      | farklı fatura adresi | başka adrese | bu adresi kullan | bu adrese | adresi kaydet* | adresimi kaydet* | kartımı kaydet* | kartı kaydet*
      | kart bilgilerimi kaydet* | kart bilgilerimi sakla* | kartımı sakla* | kartı sakla* | ödeme bilgilerimi kaydet* | bilgilerimi kaydet*
      | bilgilerimi sakla | bilgileri kaydet* | sonraki alışveriş* …kaydet* | sonra kullanmak üzere | bir dahaki | varsayılan | varsayılan olarak*
      | şifreyi göster* | şifremi göster* | parolayı göster* | parolamı göster* | şifreyi gizle* | parolayı gizle* | şifre göster | hediye olarak gönder*
      | bu bir hediye* | hediyedir | hediye mi | hediye notu* | hediye mesaj* | hediye kartı kullan* | hediye çeki* kullan* | indirim kodum var
      | kupon kodum var | indirim kodu kullan | robot değilim | ben robot değilim | insan olduğumu doğrula* | filtrele* | sırala* | tümünü seç* | hepsini seç*
      | stokta* | ücretsiz kargo | kurumsal fatura | şirket adına fatura | herkese açık profil* | profilim herkese açık | profilimi herkese | profilimi gizle*
      | profilde göster*`,
    nearMiss: `pazarlama departman* | pazarlama bölüm* | pazarlama müdür* | pazarlama ekib* | pazarlama uzman* | pazarlama direktör* | pazarlama ajans*
      | pazarlama eğitim* | satış ve pazarlama | reklam ajans* | reklam ver | reklam verin | bülten arşiv* | e-bülten arşiv* | haber arşiv* | geçmiş bülten*
      | facebook'ta paylaş* | facebookta paylaş* | twitter'da paylaş* | x'te paylaş* | instagram'da paylaş* | whatsapp'ta paylaş* | whatsapp'tan paylaş*
      | linkedin'de paylaş* | facebook ta | arkadaşınla paylaş* | arkadaşlarınla paylaş* | arkadaşlarınızla paylaş* | arkadaşınızla paylaş*
      | arkadaşına gönder* | arkadaşıma gönder* | bizimle paylaş* | bizlerle paylaş* | sosyal medyada paylaş* | sayfayı paylaş* | bunu paylaş*
      | bağlantıyı paylaş* | linki paylaş* | görüşlerini* paylaş* | yorumunu* paylaş* | deneyimini* paylaş* | dosya paylaş* | ekran paylaş* | kredi kart*
      | banka veya kredi kart* | banka kart* | kredi limit* | kredi başvuru* | kredi bakiye* | mağaza kredi* | hediye kart* | hediye çek* | hediye ürün*
      | ücretsiz hediye | e-posta adres* | eposta adres* | mail adres* | e-mail adres* | email adres* | e-posta biçim* | e-posta format* | e-posta zorunlu*
      | e-postanızı gir* | kurabiye* | çerez tabağı | kuruyemiş çerez* | karışık çerez | hava koşul* | arama terim* | ödeme koşul* | ödeme şart* | ürün durumu
      | sigorta şirket* | sigorta numara* | sigorta no | sigorta poliçe* | sigortalılık | sosyal sigorta* | sosyal güvenlik* | ssk | garanti bankası
      | garanti bbva | garanti belge* | garanti kapsam* | yıl garanti | yıl garantili | yıllık garanti | para iade garanti* | garantili ürün | indirim kodu*
      | indirim kupon* | kupon kodu* | kampanya kodu* | promosyon kodu* | kod gir* | kuponun* gir* | öğrenci indirim* | toplam indirim | sepeti güncelle*
      | sepeti güncelle | adresi güncelle* | profilimi güncelle* | profili güncelle | bilgilerimi güncelle* | bilgileri güncelle* | son güncelleme*
      | yazılım güncelleme* | güncelle | iş ortağımız ol* | iş ortağı ol* | ortağımız olun | ortaklık programı | bayimiz ol* | eşim* | eş ad* | kart kabul
      | kredi kartı kabul* | kredi kartı kabul edil* | kart kabul edil* | kabul edilen kart* | kabul edilen ödeme* | kesinlikle katılıyorum
      | kesinlikle katılmıyorum | iş ilan* | iş teklif* | teklif ver | teklifimi gönder* | havale* | banka havale* | para transfer* | üyelik numara*
      | üye numara* | üye no | üyelik türü | üyelik tip* | abone numara* | abone no | tesisat numara* | abonelik türü | deneme sınav* | deneme kitab*
      | deneme çek* | gizlilik politikamız* inceleyin | gizlilik politika* uygun olarak | gizlilik politika* kapsamında | gizlilik politika* çerçevesinde
      | gizlilik politika* doğrultusunda | aydınlatma metni* kapsamında | aydınlatma metni* uyarınca | aydınlatma metni* doğrultusunda
      | aydınlatma metni* belirtilen | aydınlatma metni* çerçevesinde | kvkk kapsamında | kvkk uyarınca | kargo takip* | sipariş takip* | kargo takibi*
      | veri analisti | veri analizi | gizlilik ayar* | sosyal medya hesap*`,
    agree: `kabul ediyor* | kabul ederim | kabul edersiniz | kabul eder* | kabul edin* | kabul et | kabul edilmiş sayıl* | kabul etmek | kabul etmiş*
      | kabul ettiğim* | kabul ettim | kabul edelim | kabul | onaylıyor* | onaylarım | onaylar* | onaylamış* | onayladığım* | onaylayın* | onaylamak
      | onayladım | onayla | onay veriyor* | onay veririm | onay vermek | onay verdiğim* | onay verdim | onay vermiş* | onayım var | onayım vardır
      | onayımı veriyor* | onayı veriyor* | izin veriyor* | izin veririm | izin vermek | izin verin | izin ver | izin verdiğim* | izin verilsin | iznim var*
      | izin verdim | rıza gösteriyor* | rıza veriyor* | rızam var* | rızamı veriyor* | rızam bulun* | rıza göster | rıza göstermek | rıza gösterdiğim*
      | açık rıza ile | açık rızam* | açık rıza veriyor* | muvafakat ed* | muvafakat veriyor* | muvafakatim var* | yetki veriyor* | yetki verdiğim*
      | yetkilendir* | yetkili kıl* | razıyım | taahhüt ed* | beyan ederim | beyan ediyor* | kabul ve beyan | kabul ve taahhüt | kabul ve onay* | katılıyorum
      | uymayı | bağlı kalmay*`,
    haveRead: `okudum | okuduğumu* | okudum ve anladım | okuyup | okumuş* | okundu | okuyarak | inceledim | incelediğim* | anladım | anladığım*
      | bilgilendirildim | bilgi edindim | bilgi sahibi oldum | bilgilendirildiğim* | haberdarım | farkındayım`,
    want: `istiyorum | isterim | ister misiniz | istiyoruz | arzu ed* | evet | lütfen | olsun | talep ed* | ilgileniyorum | tercih ediyorum | dilerim
      | diliyorum | isterseniz`,
    receive: `almak | alayım | alın | alabilir* | almayı | almamı | almama | alımı* | gönderin* | gönderilsin | gönderilmesi* | gönderilmesini* | gönder*
      | gönderil* | gönderebilir* | gelsin | iletilsin | iletilmesi* | iletil* | iletin | ulaştırıl* | ulaşsın | ulaşmasını | ulaşabilir* | tarafıma ulaş*
      | iletişime geç* | iletişim kur* | benimle iletişim | tarafımla iletişim | iletişime geçil* | bilgilendiril* | bilgilendir* | bilgi almak | bilgi ver*
      | haber ver* | haberdar* | aranmak | aranmayı | aranmay* | arayın | arayabilir* | abone ol* | abone et* | abone yap* | abonelik | aboneliğ* | kaydol*
      | kayıt ol* | üye ol* | ekleyin | eklenmek | katılmak | katılın | atın | yollayın`,
    share: `paylaş* | aktar* | devret* | devred* | satıl* | satmay* | satışı | satışına | satışını | ifşa* | açıklanma* | iletilme* | iletme* | temin edilme*
      | sunulma* | verilmesi* | verilmesin | erişim* | erişmesi* | kullanmasına | sağlanma*`,
    thirdParty: `üçüncü kişi* | üçüncü taraf* | üçüncü şahıs* | 3 kişi* | 3 taraf* | üçüncü parti* | iş ortak* | iş ortağ* | iş ortaklarımız* | ortaklarımız*
      | çözüm ortak* | program ortak* | reklam ortak* | pazarlama ortak* | partner* | partnerler* | anlaşmalı firma* | anlaşmalı şirket* | anlaşmalı kurum*
      | iştirak* | bağlı şirket* | bağlı ortaklık* | bağlı kuruluş* | grup şirket* | topluluk şirket* | grup firma* | grubu şirket* | diğer şirket*
      | diğer firma* | diğer kuruluş* | diğer kurum* | diğer marka* | seçili firma* | seçilmiş firma* | seçkin marka* | seçkin firma* | dış firma*
      | tedarikçi* | reklamveren* | reklam veren* | sponsor* | sigorta şirketlerine* | bankalar* | aracı kurum* | veri işleyen* | hizmet sağlayıcı*
      | markalarımız* | yurt dışında yerleşik* | yetkili satıcı* | bayiler*`,
    personalData: `verilerim* | kişisel veri* | kişisel bilgi* | bilgilerim* | bilgilerimi | bilgilerimin | adımı | adımın | adresimi | adresimin | telefonumu
      | telefonumun | telefon numaram* | e-posta adresim* | e-postam* | e-posta adresimi | numaram* | iletişim bilgi* | iletişim bilgilerim* | profilim*
      | alışverişlerim* | alışveriş geçmiş* | satın alma geçmiş* | sipariş geçmiş* | gezinme geçmiş* | konumum* | konum bilgi* | hesap bilgi*
      | alışkanlıklarım* | tercihlerim* | davranışlarım* | verileriniz* | bilgileriniz* | iletişim bilgileriniz* | müşteri bilgi* | müşteri veri*
      | kullanıcı veri* | kimlik bilgi* | harcamalarım* | hareketlerim*`,
    analyse: `analiz* | incelen* | değerlendiril* | değerlendir* | takip ed* | takip edil* | izle* | izlen* | profil* | kişiselleştir* | eşleştir*
      | birleştir*`,
    add: `ekle | ekleyin | eklemek | eklensin | ekliyorum | eklenmesini | ekle* | dahil et* | satın al* | almak | alayım | istiyorum | isterim | evet
      | yaptır* | yapmak | yapıyorum | koru | korumak | koruyun | bağışla* | bağış yap* | bağışta | başlat* | etkinleştir* | aktif et* | seç | seçin
      | seçiyorum | sigortala* | yükselt* | dene | deneyin | ile`,
    service: `sipariş* | siparişim* | sipariş durum* | kargo* | kargom* | teslimat* | gönderi durum* | gönderim durum* | paketim* | rezervasyon* | randevu*
      | hesap hareket* | hesap güvenlik* | güvenlik uyarı* | güvenlik bildirim* | fatura* | faturam* | ekstre* | makbuz* | dekont* | yanıt* | cevap* | yorum*
      | yorumlar* | takip eden yorum* | yeni yazılar* | konuya | başlığa | stoğa gir* | stoka gir* | stoklara gir* | tekrar stok* | fiyat düş* | gelince haber
      | başvuru* | başvurum* | talebim* | destek talep* | doğrulama kod* | şifre sıfırla* | hatırlatma* | özel mesaj* | arkadaşlık istek* | bilet durum*
      | işlemlerim* | uçuş bilgi*`,
    refuse: `istemiyorum | istemiyor* | istemem | istemeyiz | istemedim | almak istemiyor* | kabul etmiyor* | kabul etmem | kabul etmez* | kabul etmeden
      | kabul edilmedi | onaylamıyor* | onaylamam | onaylamadan | onay vermiyor* | onayım yok* | onay vermem | izin vermiyor* | izin vermem | izin verme
      | izin vermeyin | iznim yok* | rıza göstermiyor* | rıza vermiyor* | rızam yok* | rızam bulunma* | rızamı vermiyor* | açık rızam yok*
      | açık rıza vermiyor* | muvafakat etmiyor* | göndermeyin* | göndermeyiniz | gönderilmesin | gönderme | gönderilmemesi* | paylaşmayın* | paylaşmayınız
      | paylaşılmasın | paylaşma | paylaşılmaması* | aktarmayın* | aktarılmasın | aktarılmaması* | satmayın* | satmayın veya paylaşmayın
      | satmayın ve paylaşmayın | satma | satılmasın | kullanmayın* | kullanılmasın | kullanılmaması* | aramayın* | aranmak istemiyor* | arama yapmayın*
      | iletişime geçmeyin* | iletişim kurmayın* | bilgilendirmeyin* | eklemeyin* | ekleme | eklenmesin | takip etmeyin* | izlemeyin* | yapılmasın
      | sorgulanmasın | sorgulamayın* | reddediyor* | reddet* | reddederim | itiraz ediyor* | itiraz ederim | vazgeçiyor* | vazgeçtim | gerek yok
      | ihtiyacım yok | ihtiyaç duymuyor* | gerekmiyor | ilgilenmiyor* | tercih etmiyor* | katılmıyorum | razı değilim | abonelikten çık* | aboneliğimi iptal
      | aboneliğim* iptal | aboneliği iptal | üyeliğimi iptal | listeden çık* | beni çıkar* | listenizden çıkar* | hayır | olmasın | almayayım | almıyorum
      | artık almak istemiyor* | onayımı geri | rızamı geri | iznimi geri | sigortasız | garantisiz | sigorta olmadan | koruma olmadan | garanti olmadan
      | sigorta yaptırmadan | devre dışı bırak | istenmiyor`,
    spare: `istediğiniz zaman …çıkabilir* | istediğiniz zaman …iptal | istediğim zaman …çıkabil* | istediğim zaman …iptal | istediğiniz an …çık*
      | istediğiniz zaman …ayrılabilir* | dilediğiniz zaman …çık* | dilediğiniz zaman …iptal | dilediğim zaman …iptal | dilediğiniz zaman …geri
      | dilediğim zaman …geri | istediğiniz zaman …geri | istediğim zaman …geri | istediğim zaman …reddet* | dilediğiniz zaman …reddet* | her zaman …geri
      | her zaman …çıkabilir* | abonelikten çıkabilir* | aboneliğinizi …iptal edebilir* | aboneliğimi …iptal edebilece* | abonelikten çıkmak için
      | listeden çıkabilir* | abonelikten ayrılabilir* | geri alabilir* | geri alabilece* | geri çekebilir* | itiraz edebilir* | itiraz hakkı*
      | itiraz etme hakkı* | reddetme hakkı* | reddedebilir* | iptal edebilir* | kaçırmak istemiyor* | kaçırmayın* | kaçırma | kabul etmiyorsanız
      | kabul etmezseniz | onaylamıyorsanız | istemiyorsanız …kutu* boş | unutmayın | unutma | yalnızca …değil | sadece …değil`,
    promise: `paylaşmayız | paylaşmıyoruz | paylaşmayacağız | paylaşılmaz | paylaşılmayacak* | paylaşılmamakta* | asla paylaş* | satmayız | satmıyoruz
      | satmayacağız | satılmaz | satılmayacak* | aktarmayız | aktarmıyoruz | aktarılmaz | aktarılmayacak* | vermeyiz | vermiyoruz | verilmez | verilmeyecek*
      | kullanmayız | kullanmıyoruz | kullanılmaz | kullanılmayacak* | göndermeyiz | göndermiyoruz | gönderilmez | gönderilmeyecek* | spam yok
      | spam göndermeyiz | açıklanmaz | açıklanmayacak* | kiralamayız | hiçbir şekilde paylaş*`,
    untick: `işareti kaldır* | işaretini kaldır* | işareti* …kaldır* | işaretlemeyin* | işaretlemeyiniz | kutuyu boş bırak* | kutucuğu boş bırak*
      | boş bırakın* | boş bırakınız | tiki kaldır* | tiki …kaldır* | seçimi kaldır* | seçimini kaldır* | onay işaretini kaldır* | işaretsiz bırak*`,
    yes: `evet | evet lütfen | evet istiyorum | tamam | olur | tabii | tabi | elbette | peki | kabul | kabul ediyorum | kabul et | onaylıyorum | onayla
      | istiyorum | izin ver | izin veriyorum | açık | etkin | aktif | abone ol`,
    no: `hayır | hayır teşekkürler | hayır istemiyorum | yok | istemiyorum | istemem | kabul etmiyorum | onaylamıyorum | reddet | reddediyorum | asla | hiç
      | hiçbiri | kapalı | pasif | devre dışı | şimdi değil | gerek yok | ilgilenmiyorum | izin verme | vazgeç`,
    right: `satmayın veya paylaşmayın | satmayın ve paylaşmayın | satmayın ya da paylaşmayın | bilgilerimi satmayın* | verilerimi satmayın*
      | bilgilerimi satma | verilerimi satma | bilgilerimin satılmasına | verilerimin satılmasına itiraz | işlenmesine itiraz* | pazarlamaya itiraz*
      | itiraz ediyorum | itiraz hakkı* | kullanımını sınırla* | kullanımını kısıtla*`,
    similarProducts: `benzer ürün* | benzer hizmet* | benzeri ürün* | benzer kendi ürün* | kendi benzer ürün* | aldığım ürünlere benzer
      | aldığınız ürünlere benzer | satın aldığım* …benzer`,
    byActing: `kaydolarak | kayıt olarak | üye olarak | abone olarak | kaydolduğun* | kaydolmakla | üye olmakla | devam ederek | devam etmekle
      | devam ettiğin* | devam etmeniz | devam ederseniz | tıklayarak | tıkladığın* | tıklamakla | tıklamanız | basarak | dokunarak | giriş yaparak
      | oturum açarak | hesap oluşturarak | hesap açarak | kullanarak | kullanmaya devam | kullanmakla | kullanmanız halinde | göndererek | onaylayarak
      | satın alarak | sipariş vererek | siparişi tamamlayarak | alışverişi tamamlayarak | ödeme yaparak | katılarak | indirerek | gezinmeye devam | gezinerek
      | ziyaret ederek | ziyaretinize devam | paylaşarak | girerek | rezervasyon yaparak | formu doldurarak | işaretleyerek | seçerek | kayıt olmanız
      | bu siteyi kullan* | siteyi kullanmaya devam`,
    legitimateInterest: 'meşru menfaat* | meşru çıkar* | meşru ilgi* | haklı menfaat*',
    shame: `tasarruf etmek istemiyorum | para biriktirmek istemiyorum | indirim sevmiyorum | indirimleri sevmiyorum | indirim istemiyorum
      | indirime ihtiyacım yok | tam fiyat öde* | tam fiyattan al* | tam fiyatı öde* | daha fazla ödemek | daha fazla ödemeyi | fazla ödemeyi | pahalı almayı
      | pahalıya al* | riski göze al* | riski alıyorum | risk alıyorum | risk almak* | riski üstlen* | riski bana ait | kendi riskim* | korumasız | güvencesiz
      | şansımı dene* | fırsatı kaçır* | fırsatları kaçır* | kaçırmayı tercih | kaçırmak istiyorum | umurumda değil | habersiz kal* | kazanmak istemiyorum`,
    benefit: `tasarruf* | indirim* | kampanya* | fırsat* | avantaj* | ücretsiz* | bedava* | hediye* | daha ucuz* | uygun fiyat* | kazan* | kazanç*
      | puan kazan* | özel teklif* | güvende | güvence* | koruma* | kupon* | para biriktir* | ayrıcalık* | bonus*`,
    acceptButton: `kabul et | kabul ediyorum | kabul ederim | tümünü kabul et | tümünü kabul ediyorum | hepsini kabul et | hepsini kabul ediyorum
      | tamamını kabul et | tüm çerezleri kabul et | çerezleri kabul et | tüm çerezleri kabul ediyorum | çerezleri kabul ediyorum | çerezleri onayla
      | tüm çerezlere izin ver | çerezlere izin ver | tümüne izin ver | hepsine izin ver | izin ver | izin veriyorum | onayla | onaylıyorum | tümünü onayla
      | hepsini onayla | tamam | anladım | peki | evet | evet lütfen | olur | kabul | tüm çerezleri etkinleştir | tümünü etkinleştir | kabul et ve devam et
      | razıyım | okudum ve kabul | okudum kabul | anladım ve kabul | tümünü seç ve kabul`,
    rejectButton: `reddet | tümünü reddet | hepsini reddet | tamamını reddet | çerezleri reddet | tüm çerezleri reddet | reddediyorum | tümünü reddediyorum
      | kabul etme | kabul etmiyorum | kabul etmeden | onaylamıyorum | izin verme | izin vermiyorum | hayır | hayır teşekkürler | istemiyorum
      | sadece gerekli* | sadece zorunlu* | yalnızca gerekli* | yalnızca zorunlu* | yalnız gerekli* | sadece temel* | yalnızca temel*
      | zorunlu çerezleri kabul | zorunlu çerezlere izin | gerekli çerezleri kabul | gerekli çerezlere izin | gerekli olanları kabul | zorunlu olanları kabul
      | zorunlu çerezlerle devam | gerekli çerezlerle devam | zorunluları kabul | onay vermeden | onaylamadan devam | rıza vermeden | çerezsiz devam
      | itiraz et | itiraz ediyorum | tümüne itiraz | vazgeçiyorum | ilgilenmiyorum | gerek yok | tümünü devre dışı | devre dışı bırak | sigorta istemiyorum
      | satmayın | verilerimi satma | bilgilerimi satma | bilgilerimi satmayın | sigortasız devam | tam fiyat | fazla ödemeyi`,
    settingsButton: `kişiselleştirmek | çerezleri kişiselleştir | ayarlar | çerez ayarları | çerez ayarlarını* | çerez tercihleri | çerez tercihlerini*
      | çerez seçenekleri | çerezleri yönet* | çerezleri özelleştir | çerezleri seç | çerezleri ayarla | tercihler | tercihlerim | tercihleri yönet*
      | tercihlerimi yönet* | tercihlerinizi yönet* | tercihleri ayarla | tercihleri değiştir | tercihleri düzenle | ayarları yönet* | ayarları değiştir
      | ayarları düzenle | ayarları göster | ayarları özelleştir | özelleştir | kişiselleştir | seçenekler | daha fazla seçenek | diğer seçenekler
      | seçenekleri yönet* | seçenekleri göster | yönet | detaylar | ayrıntılar | detayları göster | ayrıntıları göster | yapılandır | düzenle
      | gizlilik ayarları | gizlilik tercihleri | izinleri yönet* | kendim seçeceğim | amaçları göster`,
    saveButton: `seçili olanlara izin | seçililere izin | seçilen çerezlere izin | seçtiklerime izin | seçimlere izin | seçilenleri kaydet | kaydet
      | ayarları kaydet | tercihleri kaydet | tercihlerimi kaydet | seçimi kaydet | seçimleri kaydet | seçimlerimi kaydet | seçimimi kaydet
      | değişiklikleri kaydet | kaydet ve kapat | kaydet ve çık | kaydet ve devam | seçimlerimi onayla | seçimimi onayla | seçimi onayla | seçimleri onayla
      | tercihlerimi onayla | tercihleri onayla | tercihi onayla | seçilenleri kabul et | seçilenlere izin ver | seçilenleri onayla | seçime izin ver
      | seçili çerezlere izin | seçili çerezleri kabul | seçili olanları kabul | seçilene izin | seçimimi kabul | seçimi kabul | uygula | ayarları uygula
      | güncelle | tercihleri güncelle | ayarları güncelle`,
    closeButton: `kapat | şimdi değil | daha sonra | belki daha sonra | sonra | sonra hatırlat | daha sonra hatırlat | geç | atla | bu adımı atla | vazgeç
      | iptal | iptal et | geri | geri dön | gizle | başka zaman | sonra karar`,
    submitButton: `öde | ödeme yap | ödemeyi yap | ödemeyi tamamla | ödemeye geç | ödemeye devam | ödemeye ilerle | şimdi öde | güvenli ödeme | satın al
      | hemen satın al | şimdi satın al | hemen al | şimdi al | sipariş ver | siparişi ver | siparişi tamamla | siparişi onayla | siparişimi onayla
      | siparişi gönder | siparişimi tamamla | alışverişi tamamla | alışverişi bitir | sepeti onayla | sepeti tamamla | sepete ekle | sepete at | sepete git
      | rezervasyon yap | rezervasyonu tamamla | rezervasyonu onayla | bilet al | bileti al | kaydol | hemen kaydol | ücretsiz kaydol | kayıt ol
      | hemen kayıt ol | üye ol | hemen üye ol | ücretsiz üye ol | üyelik oluştur | hesap oluştur | hesabımı oluştur | hesap aç | yeni hesap oluştur | gönder
      | formu gönder | mesajı gönder | talebi gönder | abone ol | hemen abone ol | bültene abone ol | abone | e-bültene kaydol | bültene kaydol | katıl
      | hemen katıl | şimdi katıl | bağış yap | bağışla | hemen bağış | ücretsiz dene | ücretsiz deneyin | hemen dene | denemeyi başlat | ücretsiz denemeyi
      | başvur | hemen başvur | başvuruyu gönder | başvuru yap | giriş yap | giriş | oturum aç | indir | hemen indir | şimdi indir | etkinleştir | aktifleştir
      | faturamı gör* | faturayı gör* | kuponu al | kodu al | teklif al | hemen başla | tamamla | kaydı tamamla | üyeliği tamamla | onayla ve öde
      | onayla ve devam | rezerve et`,
    goOnButton: `devam | devam et | ilerle | ileri | sonraki | sonraki adım | sonraki adıma | bir sonraki | sıradaki | başla | aç | gir | görüntüle
      | görüntüleyin | bitir | bitti | keşfet | siteye devam | alışverişe devam | alışverişe başla | siteye git`,
    signupPage: `kaydol | kayıt ol | üye ol | üyelik oluştur | yeni üyelik | yeni üye | hesap oluştur | hesabınızı oluştur* | yeni hesap | hesap aç
      | kayıt formu | üyelik formu | üye kaydı | ücretsiz kaydol | üye kayıt | aramıza katıl*`,
    checkoutPage: `siparişi tamamla | siparişi onayla | sipariş ver | sipariş özeti | siparişi gönder | ödemeyi tamamla | alışverişi tamamla | ödeme yap
      | onayla ve öde | rezervasyonu tamamla | şimdi öde | güvenli ödeme`,
    shopPage: `ödeme | ödeme bilgileri | ödeme yöntemi | ödeme seçenekleri | sepet | sepetim | alışveriş sepeti* | teslimat adresi* | fatura adresi*
      | teslimat yöntemi | kargo seçenekleri | satın al | siparişiniz | fatura bilgileri | teslimat bilgileri`,
    loginPage: 'giriş yap | giriş | üye girişi | oturum aç | hesabınıza giriş',
    accountPage: `ayarlar | hesabım | hesap ayarları | profilim | profil ayarları | profili düzenle | profilimi düzenle | iletişim tercihleri*
      | iletişim izinleri* | bildirim ayarları | bildirim tercihleri* | e-posta tercihleri* | e-posta ayarları | gizlilik ayarları | değişiklikleri kaydet
      | tercihlerim | tercihleri kaydet | aboneliklerim | üyelik bilgilerim | kişisel bilgilerim | bülten tercihleri*`,
    signedInPage: 'çıkış yap | çıkış | oturumu kapat | güvenli çıkış',
    newsletterPage: `bülten* | e-bülten* | bültene abone | bültenimize | newsletter* | abone ol | haberdar olun | kampanyalardan haberdar`,
  },
};
