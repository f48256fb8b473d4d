import { beforeEach, describe, expect, test } from 'vitest';
import { AGREEMENT_HINT } from '../../src/lexicon/agreement-hint.js';
import { readFieldName } from '../../src/lexicon/field-name.js';
import { readIntent } from '../../src/lexicon/intent.js';
import { mentionsConsent } from '../../src/lexicon/mentions.js';
import { readPageKinds } from '../../src/lexicon/page-kind.js';
import { speak } from '../../src/lexicon/registry.js';

beforeEach(() => {
  speak(['ar', 'vi', 'zh-Hans', 'zh-Hant']);
});

describe('field names', () => {
  test.each([
    ['newsletter_optin', 'marketing'],
    ['shareWithPartners', 'third-party-sharing'],
    ['marketing[email]', 'marketing'],
    ['third_party', 'third-party-sharing'],
    ['agree_zhima', 'credit'],
    ['credit_auth', 'credit'],
    ['accept_insurance', 'paid-extra'],
    ['gdpr-consent', 'terms'],
    ['emailMarketingConsent', 'marketing'],
    ['chk_newsletter', 'marketing'],
    ['user[subscribe_to_news]', 'marketing'],
    ['newsletter-list-216', 'marketing'],
    ['sendMeEmail', 'marketing'],
    ['optInSMS', 'marketing'],
    ['allowDataSharing', 'third-party-sharing'],
    ['acceptThirdPartyAdvertisingMails', 'third-party-sharing'],
    ['creditCheckConsent', 'credit'],
    ['travel-insurance', 'paid-extra'],
    ['auto_renew', 'paid-extra'],
    ['acceptTerms', 'terms'],
    ['i_agree', 'terms'],
    ['tos', 'terms'],
    ['khuyen_mai', 'marketing'],
    ['xieyi', 'terms'],
  ] as const)('%s asks for %s', (name, purpose) => {
    expect(readFieldName(name).purposes).toContain(purpose);
    expect(readFieldName(name).polarity).toBe('asks');
  });

  test.each([
    'csrf_token',
    'consent_version',
    'terms_id',
    'utm_source',
    '_method',
    'remember',
    'newsletter_source',
    'newsletterSubscriptionDate',
    'terms_accepted_at',
    'marketing_campaign_key',
    'accept-language',
    'acceptedCards',
    'credit_card_number',
    'giftCard',
    'partner_id',
    'searchTerms',
    'tripInsuranceProducts',
    'sameAsBilling',
    'keepMeSignedIn',
    'country',
    '__proto__',
    'constructor',
    '',
    'x'.repeat(10_000),
  ])('%s asks for nothing', (name) => {
    expect(readFieldName(name).purposes).toEqual([]);
  });

  test.each(['no_newsletter', 'marketing_opt_out', 'doNotSell', 'dontSendOffers'])('%s is not a yes', (name) => {
    expect(readFieldName(name).polarity).toBe('refuses');
  });

  test('words that say little are said with low confidence', () => {
    expect(readFieldName('terms').confidence).toBe('low');
    expect(readFieldName('offers').confidence).toBe('low');
    expect(readFieldName('newsletter_optin').confidence).toBe('high');
  });
});

describe('buttons', () => {
  test.each([
    ['Place order', 'submit'],
    ['Sign up', 'submit'],
    ['查看我的年账单', 'submit'],
    ['結帳', 'submit'],
    ['Đăng ký', 'submit'],
    ['ادفع الآن', 'submit'],
    ['Accept all', 'accept'],
    ['同意', 'accept'],
    ['Reject all', 'reject'],
    ['Only necessary', 'reject'],
    ['Từ chối', 'reject'],
    ['رفض الكل', 'reject'],
    ['Cookie settings', 'settings'],
    ['Save my choices', 'save'],
    ['×', 'close'],
    ['About us', 'other'],
  ] as const)('%s means %s', (words, intent) => {
    expect(readIntent(words)).toBe(intent);
  });
});

describe('pages', () => {
  test.each([
    ['Create account\nJoin now', ['email', 'password'], ['signup']],
    ['Checkout\nPlace order', ['text'], ['checkout']],
    ['Log in', ['email', 'password'], ['login']],
    ['Log out\nAccount settings\nSave changes', ['text'], ['account']],
    ['注册账号', ['text', 'password'], ['signup']],
    ['إتمام الشراء\nادفع الآن', ['text'], ['checkout']],
    ['Our newsletter', ['email'], ['newsletter']],
    ['About us', [], ['other']],
    ['Log in\nCreate account\nSign up\nAlready a member?', ['email', 'password'], ['signup']],
    ['Log in\nForgot password?\nRegister', ['email', 'password'], ['signup', 'login']],
    ['Basket\nCheckout\nOur story', [], ['other']],
    ['Track your order\nMy account\nPayment methods\nEmail preferences\nLog out', ['text'], ['account']],
    ['Delivery address\nPayment method\nContinue', ['text', 'tel'], ['checkout']],
    ['Notification settings\nSave preferences\nSign out\nCheckout', ['text'], ['account']],
    ['Create account\nPlace order\nPayment method', ['email', 'password', 'text'], ['checkout', 'signup']],
    ['Cài đặt thông báo\nLưu thay đổi\nĐăng xuất', ['text'], ['account']],
    ['Tạo tài khoản mới\nĐăng ký', ['text', 'email', 'password'], ['signup']],
    ['退出登录\n隐私设置\n保存设置', [], ['account']],
    ['登入\n忘記密碼', ['text', 'password'], ['login']],
    ['تسجيل الخروج\nإعدادات الحساب', ['text'], ['account']],
    ['النشرة الإخبارية', ['email'], ['newsletter']],
  ] as const)('%s', (outline, fields, kinds) => {
    expect(readPageKinds(outline, fields)).toEqual(kinds);
  });
});

test('the quick test of discovery lets consent through and ordinary prose not', () => {
  for (const text of ['I agree', '我同意', 'đồng ý nhận bản tin', 'أوافق', 'Travel insurance'])
    expect(mentionsConsent(text)).toBe(true);
  for (const text of ['The cat sat on the mat', '今天天气很好', 'Hôm nay trời đẹp'])
    expect(mentionsConsent(text)).toBe(false);
});

test('the hint of the sentinel knows agreement in every language', () => {
  for (const text of ['I agree', '我同意', '我授權', 'tôi đồng ý', 'أوافق', 'اوافق'])
    expect(AGREEMENT_HINT.test(text)).toBe(true);
  expect(AGREEMENT_HINT.test('Weather for tomorrow')).toBe(false);
});
