import type { Vocabulary } from './lexicon.js';

/** What programmers call consent in the names of fields: English for the most part, and what it is cut to. */
export const fieldWords: Vocabulary = {
  language: 'en',
  script: 'latin',
  phrases: {
    marketing: `newsletter* | enewsletter* | e newsletter* | chknewsletter* | cbnewsletter* | newsl | marketing* | mktg | mailinglist* | mailing list* | mail list | maillist* | optin* | opt in
      | optinemail | emailopt* | email opt | emailoptin* | mailopt* | smsopt* | sms opt | promoemail* | promoopt* | promo emails | promotional | promotions | specialoffers | special offers | emailoffers
      | email offers | send offers | receive offers | receive emails | receiveemails | receive newsletter | sendmeemail* | sendme email* | send me email* | mailme | email me | contact me | subscribe | subscribed | subscribeme | is subscribed
      | issubscribed | allowemail* | allow email* | accept email* | acceptemail* | oktoemail | ok to email | ok to e mail | email signup | emailsignup | email sign up | information mail* | informationmail* | edm | nhantin | nhan tin | khuyenmai | khuyen mai | nieuwsbrief | werbung | publicidad | pubblicita
      | lettreinfo | boletin | emailsubscription* | email subscription*`,
    weakMarketing:
      'offers | offer | promo | promotion | news | updates | mailing | mailings | mailer | spam | mailok | subscription | advertising | ads | announcements | deals',
    sharing: `sharewith* | share with | share …partner* | share …third* | sharedata* | share data | share info* | share my | share personal* | share details | sharepersonal* | sharemy* | datasharing* | data sharing
      | sharing consent | sell data | sell my | sell info* | sell personal* | selldata* | donotsell* | not sell | not share | thirdpart* | third part* | 3rdpart* | 3rd part* | 3 rd part* | partneroffer* | partner offer*
      | partner email* | partner optin | partner opt | partneropt* | partner consent | partner marketing | partner newsletter* | partners | affiliate offer* | external marketing | sponsor email*
      | sponsor offer*`,
    profiling:
      'profiling* | personali[sz]ation | personali[sz]ed ad* | personalads | targeted ad* | targeting | behaviou* ad* | behavior* ad*',
    credit: `zhima* | sesame* | credit auth* | creditauth* | credit check* | creditcheck* | credit scor* | creditscor* | credit report* | creditreport* | credit consent | credit inquir* | credit service* | zhengxin
      | credit bureau | tindung | tin dung`,
    cookies:
      'cookie consent | cookieconsent | cookies | tracking | analytics | accept cookies | acceptcookies | tracking consent',
    extra: `insurance* | travelinsurance* | warranty* | extended warranty | donation* | donate* | protection plan | protectionplan | protection | giftwrap* | gift wrap* | autorenew* | auto renew* | autoship* | free trial
      | freetrial | roundup | round up | carbonoffset | carbon offset`,
    recurring: 'autorenew* | auto renew* | autoship* | recurring | subscription plan',
    terms: `terms | tos | tnc | tandc | termsandconditions | terms and conditions | termsconditions* | terms conditions | terms of use | terms of service | eula | agb | cgu | cgv | agree | agreed
      | iagree | i agree | agreement | useragreement | user agreement | consent | consents | hasconsent | accepted | is accept | iaccept | i accept | read accept | readandaccept | read and accept
      | legal accept* | accept condition* | acceptcondition* | acceptterm* | agreeterm* | accepttos | agreetos | termsaccept* | termsagree* | dieukhoan | dieu khoan | dong y | dongy | tongyi | xieyi`,
    weakTerms: `terms | tos | tnc | tandc | termsandconditions | termsconditions* | conditions | condition | eula | agreement | useragreement | account terms | legal | rules`,
    privacy:
      'gdpr* | rgpd | dsgvo | datenschutz | privacy policy | privacypolicy | privacy consent | accept privacy | agree privacy | privacy',
    agree: 'agree* | accept* | consent* | iagree | i agree | einwilligung | opt in | optin*',
    refuse: `no | not | dont | donot* | do not | don t | optout* | opt out | emailoptout | unsubscribe* | reject | decline | refuse | exclude | suppress | never | without | nomail | nospam | no spam`,
    nearMiss: `accept language | accepted card* | accept card* | accept charset | accept credit | credit card* | creditcard* | store credit | partner id | partnerid | gift card* | third party id | share url | share link | search terms | searchterms
      | term id | payment terms | subscription id | subscription type | cookie test | testcookie | cookieuser | os cookie | cookie enabled | protection fault | csrf protection | xss protection`,
    convenience: `remember* | keep* | persist* | autologin* | auto login | stay | staylogged* | same | sameas* | same as | gift | isgift | is gift | save* | default | setdefault`,
  },
};
