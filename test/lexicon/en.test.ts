import { expectTable } from './expect-table.js';

expectTable({
  language: 'en',
  purposes: {
    marketing: {
      must: [
        'Yes, send me special offers by email',
        'Subscribe to our newsletter',
        'Keep me informed about new products and promotions',
      ],
      not: ['Marketing department', 'Newsletter archive', 'Send me order updates by text', 'Remember me'],
    },
    'third-party-sharing': {
      must: [
        'You may share my details with selected partners',
        'I agree that my data is passed to third parties',
        'I would like to receive offers from your affiliates',
      ],
      not: ['Share on Facebook', 'Share with friends', 'We will never share your data with third parties'],
    },
    profiling: {
      must: [
        'Use my purchases for personalised ads',
        'I consent to profiling',
        'Allow targeted advertising based on my visits',
      ],
      not: ['Edit my profile', 'Personal details'],
    },
    credit: {
      must: [
        'I agree to the Sesame service agreement',
        'I authorise a credit check',
        'You may look at my credit report',
      ],
      not: ['Pay by credit card', 'Use my store credit'],
    },
    cookies: {
      must: ['Statistics cookies', 'Allow cookies for statistics', 'I agree to tracking technologies'],
      not: ['Recipe: chocolate biscuit', 'Track my parcel'],
    },
    'paid-extra': {
      must: ['Add travel insurance for €12.50', 'Extended warranty, 3 years', 'Add a £1 donation to the lifeboats'],
      not: ['Premium cotton', 'Standard delivery £3.99', 'Gift card balance'],
    },
    terms: {
      must: [
        'I agree to the terms and conditions',
        'I accept the user agreement',
        'I have read and agree to the Terms of Use and the Privacy Policy',
      ],
      not: ['Send me special offers', 'Remember me on this computer'],
    },
    'privacy-notice': {
      must: ['I have read the privacy notice', 'Privacy policy', 'Please read the privacy statement'],
      not: ['I agree to the privacy policy', 'Private message'],
    },
    age: {
      must: ['I am over 18', 'I confirm that I am at least 16 years of age', 'I am 18 or older'],
      not: ['18 months guarantee', 'Pages 16 to 18'],
    },
    convenience: {
      must: [
        'Remember me',
        'My billing address is the same as my shipping address',
        'Save my card for faster checkout',
      ],
      not: ['Send me special offers', 'Insurance for my parcel'],
    },
  },
  refuses: {
    must: [
      "Please don't send me marketing emails",
      'I do not want to receive special offers',
      'Do not sell or share my personal information',
      'No, thanks',
      'Opt me out of the newsletter',
    ],
    not: [
      "Send me offers – don't miss out",
      'Send me the newsletter. You can unsubscribe at any time.',
      'Yes, sign me up',
      'Untick if you do not want our newsletter',
    ],
  },
  agrees: {
    must: ['I agree to receive offers', 'I accept the terms', 'I consent to profiling'],
    not: ['Newsletter', 'Travel insurance €9'],
  },
});
