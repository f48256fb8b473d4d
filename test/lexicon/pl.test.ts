import { expectWords } from './expect-words.js';

expectWords({
  language: 'pl',
  purposes: {
    marketing: {
      asks: [
        'Chcę otrzymywać newsletter',
        'Wyrażam zgodę na otrzymywanie informacji handlowych drogą elektroniczną',
        'Tak, chcę dostawać informacje o promocjach i nowościach',
        'Zapisz mnie do newslettera',
        'Zgadzam się na przetwarzanie moich danych w celach marketingowych',
        'Informujcie mnie o nowych produktach i rabatach SMS-em',
        'Wyrażam zgodę na kontakt telefoniczny w celu przedstawienia oferty',
      ],
      refuses: [
        'Nie chcę otrzymywać newslettera',
        'Nie wyrażam zgody na przesyłanie informacji handlowych',
        'Proszę nie wysyłać mi ofert e-mailem',
        'Rezygnuję z newslettera',
      ],
      not: [
        'Dział marketingu',
        'Adres e-mail',
        'Powiadom mnie SMS-em o statusie zamówienia',
        'Wpisz kod promocyjny',
        'Powiadamiaj mnie o nowych komentarzach',
        'Archiwum newslettera',
        'Reklamacja zamówienia',
      ],
    },
    'third-party-sharing': {
      asks: [
        'Wyrażam zgodę na udostępnienie moich danych osobowych podmiotom trzecim',
        'Zgadzam się na przekazywanie moich danych partnerom handlowym',
        'Chcę otrzymywać oferty od partnerów sklepu',
        'Zezwalam na sprzedaż moich danych innym firmom',
      ],
      refuses: [
        'Nie sprzedawajcie moich danych osobowych',
        'Nie zgadzam się na udostępnianie danych stronom trzecim',
        'Nie chcę, aby moje dane były przekazywane partnerom',
      ],
      not: [
        'Udostępnij na Facebooku',
        'Zostań partnerem',
        'Nie udostępniamy Twoich danych osobom trzecim',
        'Podziel się z przyjaciółmi',
      ],
    },
    profiling: {
      asks: [
        'Wyrażam zgodę na profilowanie',
        'Pokazuj mi spersonalizowane reklamy',
        'Zgadzam się na analizę mojej historii zakupów',
        'Zezwól na reklamy dopasowane do moich zainteresowań',
      ],
      refuses: [
        'Nie wyrażam zgody na profilowanie',
        'Nie chcę spersonalizowanych reklam',
        'Sprzeciwiam się zautomatyzowanemu podejmowaniu decyzji',
      ],
      not: ['Mój profil', 'Dane osobowe', 'Edytuj profil'],
    },
    credit: {
      asks: [
        'Wyrażam zgodę na sprawdzenie mojej zdolności kredytowej',
        'Upoważniam bank do pobrania raportu BIK',
        'Zgadzam się na weryfikację historii kredytowej',
      ],
      refuses: [
        'Nie wyrażam zgody na sprawdzenie historii kredytowej',
        'Nie zgadzam się na ocenę zdolności kredytowej',
        'Nie upoważniam do pobrania raportu kredytowego',
      ],
      not: ['Karta kredytowa', 'Zapłać kartą kredytową lub debetową', 'Dodaj kartę kredytową'],
    },
    cookies: {
      asks: [
        'Zgadzam się na pliki cookie',
        'Akceptuję ciasteczka analityczne',
        'Zezwól na technologie śledzące',
        'Marketingowe pliki cookies',
      ],
      refuses: ['Nie zgadzam się na pliki cookies', 'Odrzuć pliki cookie', 'Nie zezwalam na ciasteczka reklamowe'],
      not: ['Niezbędne pliki cookie', 'Przepis na ciasteczka', 'Śledzenie przesyłki'],
    },
    'paid-extra': {
      asks: [
        'Dodaj ubezpieczenie podróżne za 19,99 zł',
        'Przedłużona gwarancja na 3 lata',
        'Chcę przekazać darowiznę 5 zł',
        'Zapakuj na prezent (+9 zł)',
        'Dodaj pakiet Premium',
        'Rozpocznij bezpłatny okres próbny',
      ],
      refuses: [
        'Nie chcę ubezpieczenia podróżnego',
        'Nie potrzebuję przedłużonej gwarancji',
        'Rezygnuję z ubezpieczenia bagażu',
      ],
      not: ['Ubezpieczenie zdrowotne', 'Gwarancja producenta', 'Darmowa dostawa', 'Bon podarunkowy'],
    },
    terms: {
      asks: [
        'Akceptuję regulamin',
        'Zapoznałem się z regulaminem sklepu i go akceptuję',
        'Oświadczam, że przeczytałam warunki korzystania z serwisu',
        'Zgadzam się z polityką prywatności',
        'Wyrażam zgodę na przetwarzanie moich danych osobowych',
      ],
      refuses: [
        'Nie akceptuję regulaminu',
        'Nie zgadzam się z warunkami korzystania',
        'Nie wyrażam zgody na ogólne warunki',
      ],
      not: [
        'Warunki pogodowe',
        'Zapoznałem się z polityką prywatności',
        'Zapamiętaj mnie',
        'Zapisz się do newslettera',
      ],
    },
    'privacy-notice': {
      asks: [
        'Zapoznałem się z polityką prywatności',
        'Przeczytałam klauzulę informacyjną',
        'Potwierdzam zapoznanie się z informacją o przetwarzaniu danych',
      ],
      refuses: [],
      not: ['Ustawienia prywatności', 'Akceptuję politykę prywatności', 'Gwarancja 12 miesięcy'],
    },
    age: {
      asks: ['Mam ukończone 18 lat', 'Oświadczam, że ukończyłam 16 lat', 'Jestem pełnoletni', 'Mam co najmniej 18 lat'],
      refuses: [],
      not: ['Gwarancja 18 miesięcy', 'Ponad 18 produktów', 'Strona 16'],
    },
    convenience: {
      asks: [
        'Zapamiętaj mnie',
        'Adres dostawy taki sam jak adres rozliczeniowy',
        'Nie wylogowuj mnie',
        'Zapisz kartę na przyszłość',
        'Wyślij na inny adres',
        'Pokaż hasło',
      ],
      refuses: [],
      not: ['Chcę otrzymywać newsletter', 'Zapamiętaj mnie i wysyłaj mi newsletter', 'Dodaj ubezpieczenie za 20 zł'],
    },
  },
  hints: {
    marketing: ['Promocje', 'Aktualności'],
    'paid-extra': ['Ubezpieczenie'],
    'privacy-notice': ['Polityka prywatności'],
    terms: ['Regulamin'],
  },
  unclear: [
    'Odznacz, jeśli nie chcesz otrzymywać newslettera',
    'Nie chcę zrezygnować z newslettera',
    'Niebieski',
    'Akceptuję regulamin. Nie chcę otrzymywać newslettera.',
  ],
  yes: ['Tak', 'Zgadzam się', 'Tak, poproszę', 'Akceptuję'],
  no: ['Nie', 'Nie, dziękuję', 'Nie zgadzam się', 'Odmawiam', 'Nie teraz', 'Nie chcę otrzymywać ofert'],
  refusesNot: [
    'Zapisz się do newslettera, możesz zrezygnować w każdej chwili',
    'Nie przegap promocji, zapisz się do newslettera',
    'Tak',
  ],
  agrees: ['Zgadzam się', 'Akceptuję regulamin', 'Rejestrując się, akceptujesz regulamin', 'Wyrażam zgodę na kontakt'],
  agreesNot: [
    'Nie zgadzam się',
    'Wyślij mi newsletter',
    'Nie wyrażam zgody',
    'Ubezpieczenie 20 zł',
    'Zgodnie z planem',
  ],
  recurring: [
    'Członkostwo 19 PLN miesięcznie',
    'Subskrypcja odnawia się automatycznie',
    'Bezpłatny okres próbny, potem 29 PLN miesięcznie',
  ],
  price: ['Za jedyne 9,99 zł', 'Dodaj za 20 PLN', '+5 zł'],
  priceNot: ['Zgadzam się', '300 zleceń', 'Dwa lata gwarancji'],
  promises: [
    'Nie przekazujemy Twoich danych osobom trzecim',
    'Zapisz się do newslettera. Twoje dane nie zostaną udostępnione partnerom.',
  ],
  buttons: {
    accept: ['Akceptuję', 'Akceptuj wszystkie', 'Zgadzam się', 'Rozumiem', 'Zezwól na wszystkie', 'OK'],
    reject: ['Odrzuć wszystkie', 'Tylko niezbędne', 'Nie, dziękuję', 'Kontynuuj bez akceptacji', 'Nie zgadzam się'],
    settings: ['Ustawienia cookies', 'Dostosuj', 'Zarządzaj preferencjami', 'Więcej opcji'],
    save: ['Zapisz ustawienia', 'Potwierdź moje wybory', 'Zezwól na wybrane'],
    close: ['Zamknij', 'Nie teraz', 'Pomiń', 'Może później'],
    submit: [
      'Kupuję i płacę',
      'Zarejestruj się',
      'Zapisz się',
      'Zaloguj się',
      'Dalej',
      'Wyślij',
      'Zamawiam z obowiązkiem zapłaty',
      'Złóż zamówienie',
    ],
    other: ['O nas', 'Godziny otwarcia', 'Pomoc dla klientów'],
  },
  acts: [
    'Rejestrując się, akceptujesz regulamin i politykę prywatności',
    'Kontynuując przeglądanie strony, zgadzasz się na używanie plików cookie',
    'Klikając „Zamawiam”, wyrażasz zgodę na otrzymywanie newslettera',
  ],
  actsNot: ['Akceptuję regulamin', 'Zapisz się do newslettera', 'Kontynuuj'],
  shames: [
    'Nie, wolę zapłacić pełną cenę',
    'Nie dziękuję, nie lubię oszczędzać',
    'Zaryzykuję podróż bez ubezpieczenia',
  ],
  shamesNot: ['Nie, dziękuję', 'Nie chcę newslettera', 'Odrzuć wszystkie'],
  rights: [
    'Nie sprzedawajcie moich danych osobowych',
    'Zgłaszam sprzeciw wobec przetwarzania moich danych',
    'Nie sprzedawaj ani nie udostępniaj moich danych',
  ],
  similarProducts: [
    'Chcę otrzymywać informacje o podobnych produktach',
    'Wysyłajcie mi oferty produktów podobnych do zakupionych',
    'Informacje handlowe o podobnych usługach',
  ],
  legitimateInterest: [
    'Prawnie uzasadniony interes',
    'Zgadzam się na przetwarzanie na podstawie uzasadnionego interesu',
    'Prawnie uzasadnione interesy administratora',
  ],
});
