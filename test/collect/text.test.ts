import { describe, expect, test } from 'vitest';
import { clean, cleanName, cleanUrl, tidy } from '../../src/collect/text.js';
import { Typed } from '../../src/collect/typed.js';

describe('addresses keep origin and path', () => {
  test.each([
    ['https://shop.example/sign-up?email=a@b.example#top', 'https://shop.example/sign-up'],
    ['https://jane:secret@shop.example:8443/pay', 'https://shop.example:8443/pay'],
    ['https://shop.example/reset/9f8a7b6c5d4e3f2a1b0c9d8e/new', 'https://shop.example/reset/:token/new'],
    ['https://shop.example/u/jane@example.com/pay', 'https://shop.example/u/:address/pay'],
    ['https://shop.example/u/jane%40example.com/pay', 'https://shop.example/u/:address/pay'],
    ['https://shop.example/u/jane%2540example.com/pay', 'https://shop.example/u/:address/pay'],
    ['https://shop.example/pay;jsessionid=1A2B3C/step;x=1', 'https://shop.example/pay/step'],
    ['https://shop.example/pay%3Bjsessionid=1A2B3C', 'https://shop.example/pay'],
    ['https://shop.example/orders/400712345', 'https://shop.example/orders/:token'],
    ['https://shop.example/s/1f0e3dad-99ae-4c1b-8a55-0b3c9c3f9d61', 'https://shop.example/s/:token'],
    ['https://shop.example/in/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2ln', 'https://shop.example/in/:token'],
    ['https://shop.example/in/kQzRtXwPbNmLvHsD', 'https://shop.example/in/:token'],
    ['https://shop.example/in/a1b2c3d4.html', 'https://shop.example/in/:token'],
    ['https://shop.example/in/x%2d9f8a7b6c5d4e3f2a1b0c9d8e', 'https://shop.example/in/:token'],
    ['https://shop.example/2018/01/annual-bill-2018', 'https://shop.example/2018/01/annual-bill-2018'],
    ['https://shop.example/20180103-bill', 'https://shop.example/:token-bill'],
    ['https://shop.example/acceptTermsAndConditions', 'https://shop.example/acceptTermsAndConditions'],
    ['https://shop.example/%E6%B3%A8%E5%86%8C/step2', 'https://shop.example/%E6%B3%A8%E5%86%8C/step2'],
    ['https://shop.example/datenschutzgrundverordnung', 'https://shop.example/datenschutzgrundverordnung'],
    ['https://shop.example/%E0%A4%A/pay', 'https://shop.example/%E0%A4%A/pay'],
    ['https://shop.example/search/Wilhelmina%20Kr%C3%BCger', 'https://shop.example/search/:typed'],
    ['file:///home/jane/page.html?x=1', 'file:///home/jane/page.html'],
    ['about:srcdoc', 'about:srcdoc'],
    ['data:text/html,<p>secret', 'data:'],
    ['blob:https://shop.example/0a1b2c3d', 'blob:'],
    ['not an address', 'about:blank'],
  ])('%s', (url, cleaned) => {
    expect(cleanUrl(url, Typed.of(['Wilhelmina']))).toBe(cleaned);
  });
});

describe('words leave the page cleaned', () => {
  test.each([
    ['Write to jane@example.com', 'Write to [address]'],
    ['Call 0049 151 1234567 now', 'Call [number] now'],
    ['Only £14.99 for 2026', 'Only £14.99 for 2026'],
    ['Yes, Wilhelmina, send it', 'Yes, [typed], send it'],
    ['YES, WILHELMINA', 'YES, [typed]'],
    ['Write to jürgen@bücher.рф', 'Write to [address]'],
    ['اتصل بي على ٠١٢٣٤٥٦٧٨٩', 'اتصل بي على [number]'],
    ['Call +49 (0) 151 23', 'Call [number]'],
    ['By Regulation (EU) 2016/679', 'By Regulation (EU) 2016/679'],
  ])('%s', (text, cleaned) => {
    expect(clean(text, Typed.of(['Wilhelmina']))).toBe(cleaned);
  });

  test('also where cutting would leave the beginning of a value, an address or a number', () => {
    const before = 'x '.repeat(248);
    for (const said of ['Wilhelmina', 'wilhelmina@example.com', '+49 151 1234567']) {
      const kept = clean(`${before}${said} and much more of the same`, Typed.of(['Wilhelmina']));
      expect(kept).not.toMatch(/wil|example|49|151/i);
      // A caller may have cut it before.
      for (let end = 1; end < said.length; end++) {
        const left = clean(`Yes, ${said.slice(0, end)}…`, Typed.of(['Wilhelmina Krüger', said]));
        expect(left, said.slice(0, end)).not.toMatch(/wil|example|151/i);
      }
    }
  });

  test('cut to length, never inside a character, white space and control characters folded', () => {
    expect(tidy('a\u0000 b\n\tc')).toBe('a b c');
    expect(tidy('🗹'.repeat(600))).toBe(`${'🗹'.repeat(511)}…`);
    expect(tidy('x'.repeat(1_000_000)).length).toBe(512);
  });
});

describe('names of fields keep what a page wrote, and lose what it wrote for this visit', () => {
  test.each([
    ['newsletter_opt_in', 'newsletter_opt_in'],
    ['ctl00$ContentPlaceHolder1$chkMarketing', 'ctl00$ContentPlaceHolder1$chkMarketing'],
    ['input_12_3', 'input_12_3'],
    ['consent[1f0e3dad-99ae-4c1b-8a55-0b3c9c3f9d61]', 'consent[*]'],
    ['consent_9f8a7b6c5d4e3f2a1b0c', 'consent_*'],
    ['optin-jane@example.com', '*'],
    ['agree_400712345', 'agree_*'],
  ])('%s', (name, cleaned) => {
    expect(cleanName(name)).toBe(cleaned);
  });
});
