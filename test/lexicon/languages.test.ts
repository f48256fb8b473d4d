import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hintSource, lexicons, packSource, tellingSource } from '../../scripts/generate-words.js';
import { languageIn, languagesOf } from '../../src/lexicon/languages-of.js';
import { PACKS, takePacks } from '../../src/lexicon/packs.js';
import { readWords } from '../../src/lexicon/read-words.js';
import { speak } from '../../src/lexicon/registry.js';

const ASKED =
  'ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sv th tr uk vi zh-Hans zh-Hant';

test('there is a lexicon for each language that was promised', () => {
  expect(lexicons.map(({ language }) => language)).toEqual(expect.arrayContaining(ASKED.split(' ')));
});

test('what is drawn from the lexicons is fresh: run `npm run generate` when it is not', () => {
  expect(readFileSync('src/lexicon/telling.ts', 'utf8')).toBe(tellingSource());
  expect(readFileSync('src/lexicon/agreement-hint.ts', 'utf8')).toBe(hintSource());
});

// A plain sentence or two of a shop, none of them from a lexicon.
const TEXTS: readonly (readonly [string, string])[] = [
  ['ar', 'يرجى إدخال عنوان الشحن الخاص بك ثم المتابعة إلى الدفع.'],
  ['bg', 'Моля, въведете адреса си за доставка и изберете как искате да платите. Вашите данни са при нас.'],
  [
    'cs',
    'Zadejte prosím svou adresu a vyberte, jak chcete zaplatit. Objednávku vám doručíme do tří dnů, pokud je zboží na skladě.',
  ],
  [
    'da',
    'Indtast din adresse, og vælg, hvordan du vil betale. Vi sender varerne til dig inden for tre dage, hvis de er på lager.',
  ],
  [
    'de',
    'Bitte geben Sie Ihre Adresse ein und wählen Sie, wie Sie bezahlen möchten. Wir liefern die Ware mit der Post.',
  ],
  ['el', 'Συμπληρώστε τη διεύθυνσή σας και επιλέξτε πώς θέλετε να πληρώσετε την παραγγελία σας.'],
  [
    'en',
    'Please enter your address and choose how you would like to pay for the order. We ship the goods within three days.',
  ],
  ['es', 'Introduzca su dirección y elija cómo quiere pagar. Le enviamos los productos en tres días por mensajería.'],
  [
    'et',
    'Palun sisestage oma aadress ja valige, kuidas soovite maksta. Kaup saadetakse teile kolme päeva jooksul, kui see on laos.',
  ],
  ['fa', 'لطفاً نشانی خود را وارد کنید و روش پرداخت را انتخاب کنید. کالا را تا سه روز برای شما می‌فرستیم.'],
  [
    'fi',
    'Kirjoita osoitteesi ja valitse, miten haluat maksaa. Lähetämme tuotteet sinulle kolmessa päivässä, jos ne ovat varastossa.',
  ],
  [
    'fr',
    'Veuillez saisir votre adresse et choisir comment vous souhaitez payer. Nous livrons les produits dans les trois jours.',
  ],
  ['he', 'נא להזין את הכתובת שלך ולבחור כיצד ברצונך לשלם על ההזמנה.'],
  ['hi', 'कृपया अपना पता लिखें और चुनें कि आप भुगतान कैसे करना चाहते हैं।'],
  [
    'hr',
    'Unesite svoju adresu i odaberite kako želite platiti. Robu vam šaljemo u roku od tri dana ako je na zalihi, a možete je i preuzeti.',
  ],
  [
    'hu',
    'Kérjük, adja meg a címét, és válassza ki, hogy hogyan szeretne fizetni. Az árut három napon belül elküldjük, ha van raktáron.',
  ],
  [
    'id',
    'Silakan isi alamat Anda dan pilih cara yang Anda inginkan untuk membayar. Barang akan kami kirim dalam tiga hari.',
  ],
  ['it', 'Inserisci il tuo indirizzo e scegli come vuoi pagare. Ti spediamo i prodotti in tre giorni con il corriere.'],
  ['ja', 'お届け先の住所を入力して、お支払い方法を選んでください。'],
  ['ko', '배송지 주소를 입력하고 결제 방법을 선택해 주세요.'],
  [
    'lt',
    'Įveskite savo adresą ir pasirinkite, kaip norite sumokėti. Prekes išsiųsime per tris dienas, jei jos yra sandėlyje.',
  ],
  [
    'lv',
    'Lūdzu, ievadiet savu adresi un izvēlieties, kā vēlaties maksāt. Preces nosūtīsim trīs dienu laikā, ja tās ir noliktavā.',
  ],
  [
    'nl',
    'Vul uw adres in en kies hoe u wilt betalen. Wij sturen de producten binnen drie dagen naar u op als ze op voorraad zijn.',
  ],
  [
    'no',
    'Skriv inn adressen din og velg hvordan du vil betale. Vi sender varene til deg innen tre dager hvis de er på lager, og du får ikke betale mer.',
  ],
  [
    'pl',
    'Proszę podać swój adres i wybrać, jak chcesz zapłacić. Towar wysyłamy do trzech dni, jeśli jest na stanie, oraz przez kuriera.',
  ],
  [
    'pt',
    'Introduza a sua morada e escolha como quer pagar. Os produtos não são enviados no fim de semana, mas você pode recolher na loja.',
  ],
  [
    'ro',
    'Introduceți adresa dumneavoastră și alegeți cum doriți să plătiți. Produsele sunt trimise în trei zile, dacă sunt în stoc.',
  ],
  [
    'ru',
    'Введите свой адрес и выберите, как вы хотите оплатить заказ. Мы доставим его в течение трёх дней, если он есть на складе.',
  ],
  [
    'sk',
    'Zadajte prosím svoju adresu a vyberte si, ako chcete zaplatiť. Tovar vám pošleme do troch dní, ak je na sklade, alebo si ho vyzdvihnete.',
  ],
  [
    'sl',
    'Vnesite svoj naslov in izberite, kako želite plačati. Blago vam pošljemo v treh dneh, če je na zalogi, ali pa ga prevzamete sami.',
  ],
  [
    'sv',
    'Ange din adress och välj hur du vill betala. Vi skickar varorna till dig inom tre dagar om de finns i lager, och det är gratis.',
  ],
  ['th', 'กรุณากรอกที่อยู่และเลือกวิธีการชำระเงิน'],
  [
    'tr',
    'Lütfen adresinizi girin ve nasıl ödemek istediğinizi seçin. Ürünler stokta varsa üç gün içinde size gönderilir, bu bir iş günü de olabilir.',
  ],
  [
    'uk',
    'Введіть свою адресу та виберіть, як ви хочете оплатити замовлення. Ми доставимо його протягом трьох днів, якщо він є на складі.',
  ],
  [
    'vi',
    'Vui lòng nhập địa chỉ của bạn và chọn cách thanh toán. Hàng sẽ được giao cho bạn trong ba ngày nếu còn trong kho.',
  ],
  ['zh-Hans', '请填写收货地址并选择付款方式。'],
  ['zh-Hant', '請填寫收貨地址並選擇付款方式。'],
];

describe('the language of a page', () => {
  test.each(TEXTS)('is told by its letters and small words: %s', (language, text) => {
    const { wanted, main, unread } = languagesOf([], text, '');
    expect(unread).toEqual([]);
    if (language === 'en') expect(wanted).toEqual([]);
    else expect(wanted).toContain(language);
    // Both ways of writing Chinese are asked for where neither is named: they share most of their characters.
    if (!language.startsWith('zh')) expect(main).toBe(language);
  });

  test('wrongly declared is told all the same', () => {
    expect(languagesOf(['en'], TEXTS.find(([tag]) => tag === 'de')?.[1] ?? '', '').wanted).toEqual(['de']);
  });

  test('declared by another name of it is known', () => {
    expect(languagesOf(['nb-NO'], '', '').wanted).toEqual(['no']);
    expect(languagesOf(['zh-TW'], '付款', '').wanted).toEqual(['zh-Hant']);
    expect(languagesOf(['iw'], '', '').wanted).toEqual(['he']);
  });

  test('is Japanese where kana stands, however many Chinese characters there are', () => {
    expect(languageIn('利用規約と個人情報保護方針に同意')).toBe('ja');
  });

  test('of one label is brought, whatever the rest of the page is in', () => {
    const label = '我同意接收优惠信息';
    expect(languagesOf(['en'], `Sign up for an account. ${label}`, label).wanted).toContain('zh-Hans');
  });

  test('is reported where there are no words for it', () => {
    expect(languagesOf(['ka'], 'გთხოვთ შეიყვანოთ თქვენი მისამართი', '').unread).toEqual(['ka']);
    expect(languageIn('გთხოვთ შეიყვანოთ თქვენი მისამართი')).toBeNull();
  });

  test('is left in doubt by a name or a single word', () => {
    expect(languageIn('Newsletter')).toBeNull();
    expect(languageIn('Müller & Söhne')).toBeNull();
  });
});

describe('a lexicon', () => {
  test('comes as a file that lays itself down, and is used once the page calls for it', () => {
    const world = {};
    const estonian = lexicons.find(({ language }) => language === 'et');
    if (!estonian) throw new Error('no Estonian');
    new Function('globalThis', packSource(estonian))(world);
    takePacks(world);
    expect(speak(['et'])).toEqual([]);
    expect((world as Record<string, unknown>)[PACKS]).toEqual([]);
  });

  test('that is loaded and not called for is not used', () => {
    speak(['de']);
    expect(readWords('Ich möchte den Newsletter nicht erhalten', 'de').polarity).toBe('refuses');
    speak([]);
    expect(readWords('Ich möchte den Newsletter nicht erhalten', 'de').polarity).not.toBe('refuses');
    expect(speak(['xx'])).toEqual(['xx']);
  });
});
