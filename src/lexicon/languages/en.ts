import type { Lexicon } from '../lexicon.js';

export const en: Lexicon = {
  language: 'en',
  script: 'latin',
  common:
    'the and of to in you for with your is that this are be our we by on from or not have will can all if what when which their more',
  hint: "agree|consent|accept|allow|authori[sz]e|subscrib|newsletter|marketing|third[- ]part|opt[- ]?(?:in|out)|receive|insur|warrant|donat|(?:send|keep|email|text|contact) (?:me|you)|sign me up|contacted|i(?: would|['’]d) like|i (?:do not|don['’]t|want)|have read|(?:share|sell|protect|analy[sz]e|use|pass) my|personali[sz]ed|cookies|free trial|gift wrap|credit (?:check|scor|report)",
  phrases: {
    marketing: `newsletter* | news letter* | e-newsletter* | enewsletter* | mailing list* | mailinglist* | email list | e-mail list | edm | edms
      | marketing email* | marketing e-mail* | marketing message* | marketing communication* | marketing material* | marketing info*
      | marketing mail* | marketing purpose* | marketing text* | marketing sms | marketing call* | marketing offer* | marketing notification*
      | marketing content | marketing and | direct marketing | email marketing | e-mail marketing | sms marketing | telemarketing | for marketing
      | promotional email* | promotional e-mail* | promotional message* | promotional offer* | promotional material* | promotional communication*
      | promotional content | promotional info* | promotional text* | promotional sms | promotional mail* | promotional news* | promotional purpose*
      | advertising email* | advertising message* | advertising material* | advertising purpose* | commercial communication* | commercial message*
      | commercial email* | commercial information | commercial offer* | direct mail | junk mail | spam
      | email offer* | e-mail offer* | offers by email | offers by e-mail | offers via email | offers by post | email deals | email alerts
      | keep me informed | keep me updated | keep me up to date | keep me posted | keep me in the loop | keep you informed | keep you updated
      | keep you up to date | hear from us | hear more from | hear about our | hear about new | hear about the latest | hear about offer* | hear about special
      | stay in touch | keep in touch | stay in the loop | stay informed | stay up to date | stay updated | stay in the know | be the first to know | first to hear | hear first | occasional email* | join our list | join the list | sneak peek* | sponsored content
      | opt in to receive | opt me in | sign me up to | sign me up for | community mailing* | to your inbox | in your inbox | to my inbox | in my inbox
      | product announcement* | market research | customer survey* | sent to you every | daily digest | weekly digest | daily brief* | weekly brief* | weekly recap | monthly digest | contact me about …offer* | contact me with …offer* | contact me about …product*
      | tell me about …offer* | tell me about …product* | information about …products | information on …products | details of …offers
      | news about our | news from our | push notifications about …offer* | personali[sz]ed offers`,
    weakMarketing: `offers | special offer | exclusive offer | latest offer | deals | discount* | coupon* | voucher* | promotion* | promo | promos
      | promotional | marketing | news | latest news | product news | company news | update | updates | email update* | product update* | advertis*
      | tips | inspiration | savings | special pricing | happenings | announcements | invitations | brochure* | catalog | catalogs | catalogue
      | catalogues | digest | recap | free stuff | goodies | subscribe | competitions | contests | prize draw* | new arrivals | new products
      | products and services | new releases | webinars | e-catalog*`,
    message: `email* | e-mail* | mail | mailing* | mailings | message* | sms | text message* | texts | notification* | push notification* | alert | alerts
      | communication* | info | information | update | updates | news | notice | notices | calls | phone call* | surveys | sales | launches | subscribe | events | articles | stories`,
    sharing: `data sharing | information sharing | third party sharing | third party marketing | third party offers | third party emails | third party e-mails
      | partner offers | partner emails | partner newsletter* | offers from partners | sale of my | sale of your | selling of my | sell or share
      | share or sell | shared publicly | cross context behavio*`,
    profiling: `profiling | personali[sz]ed ad* | personali[sz]ed content | personali[sz]ed recommendation* | personali[sz]ed marketing | personali[sz]ed experience
      | targeted ad* | targeted marketing | targeted content | targeted offers | interest based ad* | interest based content | behaviou* ad* | behavior* ad* | behavioural tracking | behavioral tracking
      | behavioural analysis | behavioral analysis | tailored ad* | tailored content | tailored offers | relevant ad* | relevant advertising | create a profile | build a profile
      | create a …profile | my interests | personali[sz]e my | personali[sz]e your | personali[sz]e ad* | personali[sz]e content | personali[sz]ing | tailor my | automated decision*
      | automated processing | audience insight* | customi[sz]ed ad* | ad personali[sz]ation | ads personali[sz]ation | marketing personali[sz]ation`,
    credit: `credit scor* | credit rating* | credit check* | credit report* | credit reference | credit bureau* | credit agency | credit agencies
      | credit history | credit information | credit file* | credit record* | credit data | credit assessment | credit evaluation | credit inquir* | credit enquir*
      | credit investigation | credit authori[sz]ation | credit search* | credit service agreement | credit services agreement | check my credit
      | checking my credit | query my credit | pull my credit | run a credit | soft credit | hard credit | creditworth* | consumer report* | sesame credit | sesame service*
      | sesame agreement | sesame score* | zhima | financial score* | social credit`,
    cookies: `cookie* | third party cookie* | tracking technolog* | tracking pixel* | tracking tool* | web beacon* | tracking across | track my activity | track your activity
      | track my behavio* | web analytics | usage analytics | website analytics | google analytics | analytics and tracking | advertising id | device fingerprint*
      | information on a device | information on your device | geolocation data | precise location data | device characteristics | ad measurement | content measurement
      | measure ad performance | measure content performance | audience measurement | third party services | usage analysis | similar technologies
      | not strictly necessary | non essential | non essential cookie* | nonessential cookie* | non necessary cookie* | unnecessary cookie*`,
    weakCookies: `analytics | statistics | measurement* | targeting | targeting and advertising | advertising network* | select basic ads | social networks
      | performance tracking | usage data | diagnostic data | usage statistics | crash reports`,
    necessary: `strictly necessary | necessary cookie* | essential cookie* | technically required | technically necessary | required cookie* | cookies necessary
      | cookies required | cannot be switched off | cannot be disabled | cannot be deactivated | always active | always on`,
    extra: `try …free for | try it free | try free | free for …days | free for …month* | travel insurance | trip insurance | cancellation insurance | accident insurance | device insurance | delivery insurance | shipping insurance | order insurance
      | ticket insurance | shipment insurance | package insurance | baggage insurance | phone insurance | payment protection | extended warranty | extended warranties
      | year warranty | extended protection | extended guarantee | warranty extension | protection plan* | protection cover* | purchase protection | buyer protection
      | cancellation protection | ticket protection | delivery protection | shipping protection | package protection | order protection | product protection
      | screen protection | damage cover | damage protection | accident cover | accidental damage | breakdown cover | travel cover | travel protection | trip protection
      | refund protect* | flight protection | price protection | protect my | damage waiver | collision waiver | free trial | trial period | day trial | days free
      | premium membership | prime membership | plus membership | premium plan | premium version | paid membership | paid subscription | membership fee
      | auto renew* | autorenew* | automatic renewal* | automatically renew* | automatically continue your membership | renewal feature | recurring payment* | recurring donation*
      | recurring charge* | autoship | auto ship | auto delivery | subscribe and save | monthly donation | priority boarding | priority support | priority processing
      | fast track security | lounge access | gift wrap* | gift box | gift bag | care plan | service plan | maintenance plan | support plan | care package | upgrade to premium
      | upgrade my | seat selection | extra baggage | extra legroom | checked bag | round up my | round up for | round up to | round up and | carbon offset*
      | offset my carbon | offset the carbon | carbon neutral delivery | climate contribution | additional cost | additional charge | additional fee | extra cost | extra charge
      | for an extra | for just | for only | installation service | set up service | sms confirmation for | flexible ticket | flex ticket`,
    weakExtra: `insurance | insured | insure | warranty | warranties | donation | donations | donate | charity | membership | subscription | trial | delivery pass
      | flexible booking`,
    addable: `premium | upgrade | bundle | add on | addon | add ons | tip | gratuity | cover | coverage | protection | guarantee | contribution | installation | service fee
      | assembly | gift wrapping | pass`,
    recurring: `auto renew* | autorenew* | automatic renewal* | automatically renew* | automatically continue | renews | renewal feature | recurring | autoship | auto ship
      | subscribe and save | until you cancel | until cancelled | until canceled | cancel before | billed monthly | billed annually | billed yearly | charged monthly
      | monthly donation | monthly payment* | monthly subscription | yearly subscription | annual subscription | repeat delivery | repeat order*`,
    period: `per month | a month | each month | every month | month | monthly | mo | per year | a year | each year | every year | yearly | annually | annual | year
      | per week | weekly | a week | subscription | membership | free trial | trial | day trial | then`,
    terms: `terms of service | terms of use | terms of sale | terms of business | terms of trade | terms of purchase | terms of participation | terms conditions
      | terms and conditions | terms and condition | conditions of use | conditions of sale | conditions of carriage | general conditions | t and cs | t cs | t c
      | user agreement | service agreement | services agreement | license agreement | licence agreement | licensing agreement | membership agreement | customer agreement
      | subscriber agreement | registration agreement | participation agreement | rental agreement | eula | tos | code of conduct | community guidelines | house rules | legal terms
      | legal notice | submission guidelines | safety guidelines`,
    weakTerms: `terms | conditions | agreement* | rules | guidelines | contract | polic* | disclaimer | regulations | declaration | charter`,
    privacy: `privacy polic* | cookie polic* | cookies polic* | cookie statement* | cookie notice* | privacy and cookie* polic* | privacy cookie* polic*
      | privacy notice* | privacy statement* | privacy agreement* | privacy terms | privacy pledge | privacy rules | data protection information
      | data protection polic* | data protection notice | data protection declaration | data protection statement | data protection terms | data privacy
      | data policy | personal data policy | gdpr`,
    processing: `processing of my | processing of your | processing of personal | processing of the data | processing and storage of | storage of my
      | collection and use of | collection of my | use of my personal | use of my data | data being processed | data to be processed
      | data will be processed | data is processed | data are processed | data will be stored | data is stored | data stored | process my
      | process my personal | process personal data | process* …personal data | process* …my data`,
    age: `years old | years or older | years of age | over 13 | over 14 | over 16 | over 18 | over 21 | at least 13 | at least 14 | at least 16 | at least 18 | at least 21
      | i am 13 | i am 16 | i am 18 | i am 21 | of legal age | legal drinking age | 13 or older | 14 or older | 16 or older | 18 or older | 18 or over | 16 or over
      | 21 or older | 18 years | 16 years | an adult`,
    convenience: `remember me | remember my | remember this | remember these | remember user* | remember login | remember password | remember client | remember card
      | remember details | remember on this | keep me signed in | keep me logged in | keep logged in | keep signed in | stay signed in | stay logged in | stay connected
      | log me in | log me on | sign me in | login automatically | automatically login | automatically log | automatically sign | auto login | autologin
      | same address | same as | is the same | use …as billing | use …as shipping | use as billing | use as shipping | use this address | use company address
      | save my | save this | save these | save card | save to | save as | save in | save for | save address | save details | save information | save payment | save login
      | save username | save id | save …next time | save …faster checkout | save …future | save …later | saving my | set as default | set as my | make this my | as default
      | make default | show password* | hide password* | show my password | my order includes a gift | order contains a gift | this is a gift | it is a gift | is a gift | as a gift
      | gift message | gift receipt | gift note | gift option* | use gift card | apply …gift card | i have a promo* | i have a coupon | i have a discount | i have a gift
      | trust this | this is a …computer | this device | this computer | this browser | public computer | shared computer | personal device | filter | filter by | filter …offers
      | search in | search this | search title* | sort by | in stock | on sale | free shipping | free delivery | select all | check all | order updates by`,
    nearMiss: `marketing department* | marketing manager* | marketing team* | marketing role | marketing director | marketing assistant | marketing job* | marketing agency
      | marketing student* | marketing specialist | marketing executive | marketing coordinator | marketing officer | marketing analyst | marketing degree | marketing intern*
      | sales and marketing | marketing and sales | department of marketing | department marketing | content marketing tips | work in marketing | newsletter archive* | newsletter editor
      | newsletter sign up page | past newsletters | share on | share via | share by email | share this | share link | share to | share with friends | share with a friend
      | share with us | share your thoughts | share your story | share your feedback | share my feedback | share photo* | file sharing | screen sharing | car sharing | ride sharing | share price
      | credit card* | credit or debit | debit or credit | credit debit | store credit | credit note | credit limit | credit balance | use my credit | use credit | account credit | credit transfer
      | premium cotton | premium quality | premium leather | premium economy | premium wood | gift card* | gift certificate* | gift voucher* | email address* | e-mail address* | email format
      | html email* | text email* | plain text | email field | email required | mail order | copy of this | copy of my | copy of the | copy to | copy of your | social security
      | sign up form | privacy settings | cookie jar* | cookie dough | cookie cutter* | cookie recipe* | cookies and cream | chocolate chip cookies | biscuits cookies
      | terms months | terms 12 | payment terms | search terms | in terms of | terms taxonomy | loan terms | net terms | air condition* | in good condition | item condition | condition new
      | not in stock | weather conditions | insurance company | insurance companies | insurance number | insurance provider | insurance policy number | insurance claim*
      | national insurance | health insurance card | tips and tricks page | news archive | news editor | news desk | news section | update my | update your | update cart | update basket | update profile
      | update quantity | update payment | update card | update address | update details | update software | my updates | last update* | windows update | cover letter | hard cover | cover image
      | tip jar | data protection officer | gdpr officer | partner name | your partner | my partner | partner and children | become a partner | affiliate program* | affiliate login
      | accept credit | we accept | accepted card* | accept payment* | not accepted | accepted file* | accept gift | agree neither | neither agree | strongly agree | strongly disagree
      | somewhat agree | provided by third | offered by third | operated by third | sold by third | accordance with …privacy polic* | accordance with …privacy notice
      | accordance with …privacy statement | according to …privacy polic* | described in …privacy polic* | described in …privacy notice | explained in …privacy polic*
      | set out in …privacy polic* | set out in …privacy notice | see …privacy polic* | see …privacy notice | view …privacy polic* | read our privacy | outlined in …privacy polic*
      | information in …privacy polic* | learn more …privacy polic* | learn about …privacy polic* | more …in our privacy polic* | more information … privacy polic*
      | subject to …privacy polic* | under …privacy polic* | per …privacy polic* | hide email | hide my email | real name | display name | delivery options | click and collect
      | sign out of | sign me out | account recovery | mfa token | create pin | salary transfer | student discount | discount code | promo code* | promotion code* | promotional code*
      | consistent* with …privacy polic* | coupon code* | voucher code* | have a code | job offer* | make an offer | best offer | accept offers from buyers | price offer* | transfer to | bank transfer | wire transfer
      | transfer student* | transferring to | sale of surplus | sale or return | sharing economy | advertise with | advertise here | advertising agency | membership number | membership type
      | membership card number | subscription type | trial version | clinical trial* | product tour`,
    agree: `agree | agreed | agreeing | agree to | agree that | i agree | accept | accepting | i accept | accept the | accept all | consent | consenting | i consent | consent to
      | authori[sz]e | authori[sz]es | authori[sz]ing | authori[sz]ation to | i hereby | hereby | i give my | i give permission | give permission | grant permission | permission to | i permit | permit
      | i allow | allow | allows | allowing | i acknowledge and | undertake | bound by | abide by | opt in | you may | may send me | i confirm that | by ticking | by checking this`,
    haveRead: `have read | i read | read and understood | read and understand | read and acknowledge | acknowledge | acknowledging | understand and | have reviewed
      | carefully reviewed | have been informed | have taken note | am aware of | read the`,
    want: `would like | i'd like | id like | i want | want to | wish to | i wish | yes | yes please | sign me up | count me in | i am interested | i'm interested | interested in
      | happy to | do wish | do want | would love | i'd love | i prefer to receive | enter me | notify`,
    receive: `receive | receiving | receipt of | send me | send us | sent to me | send you | send my | send out | send | get | getting | contact me | contact you | contact by | be contacted
      | contacted | email me | e-mail me | email you | e-mail you | mail me | call me | text me | sms me | whatsapp me | message me | phone me | write to me | notify me | inform me | informed | inform you | alert me | alert you
      | tell me | let me know | keep me | keep you | sign up for | sign up to | sign up and get | signing up for | sign me up | subscribe | subscribe to | subscribe for | subscription to
      | subscribing to | join our | join the | hear about | hear more about | notified | updated | delivered to | mailed to | be added to | add me to | subscribe me | notifications about`,
    share: `share | shares | shared | sharing | disclose* | disclosing | disclosure | sell | sells | selling | sold | rent | pass on | passed on | passing on | pass my | pass …on
      | passed to | pass to | transfer | transferred | transferring | transmit* | provide …to | provided to | providing to | make …available to | made available to | give …to
      | forward …to | forwarded to | exchange …with | exchanged with | release …to | released to | hand over | handed over | available to | accessible to | access by | accessed by
      | use by | used by | processed by | collected by | sent to`,
    thirdParty: `third part* | 3rd part* | thirdpart* | partner | partners | partners' | partnering companies | partner companies | partner company | partner organi[sz]ations | affiliate
      | affiliates | affiliated compan* | affiliated business* | affiliated brand* | other companies | other organi[sz]ations | other businesses | other brands | other members of | selected companies
      | selected organi[sz]ations | selected brands | selected businesses | selected others | carefully selected | outside companies | outside organi[sz]ations | external companies
      | group companies | group of companies | companies in our group | family of companies | family of brands | sister companies | sister brands | parent company | sponsor
      | sponsors | sponsored | advertiser* | our brands | subsidiar* | merchants | vendors | data brokers | reputable companies | associated companies | related companies
      | trusted companies | business associates | like minded companies | credit agencies | ad networks | advertising networks | social media companies | insurers | lenders | retailers
      | recruiters | exhibitors | resellers | dealers | external parties | other parties | outside parties`,
    personalData: `my data | my details | my information | my info | my personal | my name | my profile | my email | my e-mail | my contact | my phone | my number | my spending
      | my purchase* | my shopping | my browsing | my location | my activity | my behavio* | my habits | my usage | my preferences | my account information | my payment | my order history
      | your data | your details | your information | your info | your personal | your email | your e-mail | your contact | your spending | your purchase* | your browsing | your location
      | your activity | your behavio* | your habits | your usage | personal data | personal information | personal details | account information | usage data | spending habits
      | buying habits | shopping habits | purchase history | browsing history | shopping history | contact information | contact details | location data | customer data | user data
      | data will be | information will be | details will be | data is | details are | information is | data are | details to be`,
    analyse: `analy[sz]e | analy[sz]es | analy[sz]ed | analy[sz]ing | analysis of | track | tracks | tracked | tracking | monitor | monitors | monitored | monitoring | evaluate | evaluated
      | profile | learn from | personali[sz]e | combine`,
    add: `add | adding | include | including | protect | protects | purchase | buy | buying | get | upgrade | i want | would like | i'd like | yes | enrol
      | enroll | start | try | activate | enable | make a | give | choose | insure | take out | with | secure | donate | covers`,
    service: `password* | pin | reset | verification | activation | confirm your email | link to | parcel* | package* | ships | shipped | dispatched | price drop* | price drops | order | orders | order status | my order* | your order* | purchase status | delivery status | delivery update* | shipping update* | shipment | tracking number
      | appointment* | booking | bookings | reservation* | account activity | account notification* | account alert* | account related | account status | account security | security alert* | security update*
      | security notification* | login alert* | transaction* | invoice* | statement | statements | bill | bills | receipt by | confirmation | confirmations | reply | replies | comment | comments | follow up
      | followup | followups | follow ups | new post* | thread | this topic | this discussion | topic | mentions | private message* | direct message* | back in stock | in stock | available again
      | when available | application status | my application | your application | ticket status | support ticket* | this case | my request | your request | my enquiry | your enquiry
      | my inquiry | your inquiry | shipping notification* | password reset | verification code* | reminders | reminder | two factor | someone | friend request* | this issue | service alert*
      | service notification* | other members`,
    refuse: `do not want | don't want | dont want | do not wish | don't wish | not wish to | do not send | don't send | dont send | do not contact | don't contact | do not email
      | don't email | do not e-mail | do not call | don't call | do not text | do not mail | do not sell | don't sell | do not share | don't share | dont share | do not use my | do not use
      | don't use my | do not disclose | do not track | don't track | do not include | don't include | do not add | don't add | do not subscribe | don't subscribe | don't sign me
      | do not sign me | do not pass | do not agree | don't agree | dont agree | not agree to | do not accept | don't accept | do not consent | don't consent | not consent to
      | do not allow | don't allow | do not authori[sz]e | don't authori[sz]e | do not like | don't like | do not need | don't need | not interested | not to receive | not receive
      | not to be contacted | not be contacted | not contacted | not want | not like to | not to protect | not to have | not to share | not to send | rather not | prefer not
      | opt out | opt me out | opting out | opted out | no longer want | no longer wish | no longer receive | exclude me | remove me | take me off | never send | never contact | never share my
      | stop sending | unsubscribe | unsubscribe me | no thanks | no thank you | object to | decline | declining | i refuse | disagree | wouldn't like | would not like | say no to
      | withdraw my consent | withhold | please no | none | please do not | please don't | do not run | don't run | do not check | don't check | do not look up | i'd rather not | without insurance | without protection`,
    spare: `unsubscribe at | unsubscribe any | unsubscribe from …any time | unsubscribe …anytime | unsubscribe …at any | unsubscribe …any time | can unsubscribe | may unsubscribe
      | can easily unsubscribe | could unsubscribe | able to unsubscribe | click …to unsubscribe | to unsubscribe click | to unsubscribe at | easily unsubscribe | unsubscribe link | unsubscribe whenever | unsubscribe later | unsubscribe by | unsubscribe with
      | simply unsubscribe | can opt out | may opt out | can always opt out | opt out at any | opt out any | opt out …any time | opt out …anytime | opt out later | click …to opt out | to opt out click
      | can withdraw my consent | may withdraw my consent | withdraw my consent at any | withdraw …any time | withdraw …anytime | whether or not | don't want to miss | do not want to miss
      | not want to miss | don't miss | do not miss | if you do not agree | if you don't agree | don't forget | do not forget | why not | not only | can decline | may decline
      | right to object | can object to | may object to | right to withdraw | you don't need | you do not need`,
    promise: `we will never | we'll never | we never | we will not | we won't | we do not | we don't | we would never | never be | will not be | won't be | is not shared | are not shared | is not sold | are not sold | is never shared | are never shared | not be shared
      | not be sold | not be passed | not be disclosed | not be used for | will not rent | will not sell | will not share | will not disclose | will not pass | will never share
      | will never sell | will never rent | will never be | will never send | never sell | never rent | never share your | never share my | never give | do not share your | do not sell your
      | don't share your | don't sell your | without sharing | no spam | promise not | promise never | not share your | not sell your | not disclose your`,
    untick: `untick* | uncheck* | unselect* | deselect* | clear this box | clear the box | remove the tick | remove the check | remove this tick | box is not checked | box is not ticked
      | box is unchecked | box unchecked | box unticked | leave this box | leave …blank | leave …unticked | leave …unchecked | switch off if | turn off if`,
    yes: 'yes | yes please | yeah | yep | ok | okay | sure | agree | i agree | accept | i accept | i do | on | opt in | allow | count me in | please do | enable | enabled | subscribe',
    no: `no | no thanks | no thank you | nope | nah | none | no one | decline | i decline | disagree | never | off | opt out | without | not interested
      | not required | not now | unsubscribe | reject | disable | disabled | deny | refuse | i refuse | not needed | not for me`,
    byActing: `by signing up | by sign up | by registering | by creating …account | by opening …account | by joining | by subscribing | by submitting | by clicking | by click | by pressing | by tapping | by selecting | by hitting
      | by proceeding | by continuing | by continued use | by continuing to | if you continue | if you keep browsing | by placing …order | by completing | by ordering | by purchasing | by booking | by checking out | by paying | by entering
      | by providing | by giving | by filling | by sending | by logging in | by signing in | by downloading | by participating | by using | by browsing | by visiting | by accessing | by navigating | by staying | by closing this | by scrolling
      | by interacting | by remaining on | continued use of | continuing to use | continuing to browse | when you click | your use of this | use of this site | use of this website | use of our site | use of our website | signing up means | creating an account means | continuing means | clicking …means
      | you will receive | you'll receive | we will send you | we'll send you | will send you | will regularly send you | will occasionally send you | will occasionally email you | will email you | we may send you | we may email you | will be added to our | you're agreeing to | you are agreeing to | you're also agreeing to | you are also agreeing to
      | through your use | you are agreeing by | you agree by | you consent by`,
    legitimateInterest: 'legitimate interest* | legitimate business interest*',
    right: `do not sell | don't sell | do not share my | do not sell or share | limit the use of my sensitive | opt out of the sale | opt out of sale | opt out of sharing | opt out of targeted | opt out of cross context | opt out of profiling
      | right to object | right to opt out | global privacy control`,
    similarProducts: `similar products | similar goods | similar services | similar items | similar product* | similar offers | own products | our own products | own similar | our products and services that | products like
      | related to my purchase | related to your purchase`,
    shame: `i hate | i don't like saving | i do not like saving | i like paying | i love paying | i prefer paying | i prefer to pay | i'd rather pay | i would rather pay | i'll pay full | i will pay full | pay full price | pay the full price
      | i'll pay more | i'd rather pay more | rather not save | i don't care | i do not care | i'll risk it | i will risk it | i'll take the risk | i'll take my chances | i like being | i prefer being | i'm fine with losing | i enjoy paying
      | i don't want to be | i don't want my | i don't want a better | i don't want more | i'm not interested in growing | i'm not interested in saving | i'm not interested in winning | i'm not interested in improving | i already know everything
      | i know everything | i'd rather miss | i'm happy missing | i don't need help | i don't need any help | i don't need more | i don't need extra | i don't need sales | i don't need customers | i don't deserve | i'm too | i am too
      | i'd rather be | i would rather be | i'd rather stay | i'd rather not know | i'd rather not save | i'd rather not win | i prefer to be | i prefer to stay | i prefer to miss | i prefer my | i'll stay | i'll keep paying | i'll keep losing | i'll keep struggling
      | leave me behind | i'm a bad | i'm not smart | i choose to lose | i choose to pay | i choose to be | let me pay | let me miss | make me pay | i'll pass on | i'm okay with missing | i'm ok with missing | i'm okay with paying | i am okay with
      | unprotected | leave my …at risk | at my own risk | accept the risk | i'm feeling lucky | i feel lucky | don't feel lucky | do not feel lucky | the hard way | mind missing | missing out | last to know | last to hear | out of the loop | i want to lose | want to miss | want to pay more | keep me in the dark | stay uninformed | remain uninformed | live in the dark | no, i'm`,
    benefit: `save money | saving money | saving | savings | to save | save time | discount* | 5 off | 10 off | 15 off | 20 off | 25 off | 30 off | 40 off | 50 off | free | freebies | free shipping | free gift* | deal | deals | great deals | bargain* | coupon* | voucher* | best price* | lower price* | cheaper | exclusive* | rewards
      | bonus | more sales | more traffic | more customers | more leads | more money | earn | earning | grow my | grow your | growing my | improve | improving | better | healthy | health | fit | successful | success | smarter | learn | be informed | informed
      | up to date | in the know | protected | protect my | safe | secure | security | peace of mind | win | winning | chance to win | prize* | help | helping | support the | support children
      | awesome | amazing | delicious | beautiful | happy | happiness | style | latest trends | tips | secrets | insights | opportunit* | advantage* | benefit* | perks | vip | miss out | early access`,
    acceptButton: `accept | accept all | accept cookies | i accept | agree | i agree | allow | allow all | allow cookies | allow all cookies | consent | i consent | got it | ok | okay | yes | yes please
      | i understand | understood | enable all | fine with me | sounds good | that's ok | opt in | i'm ok with that | accept everything`,
    rejectButton: `reject* | decline | decline all | deny | deny all | refuse | refuse all | disagree | i disagree | no thanks | no thank you | no | nope | nah | only necessary | necessary only
      | only essential | essential only | essential cookies only | only essential cookies | necessary cookies only | only necessary cookies | only required | required only
      | strictly necessary only | use necessary cookies only | accept only necessary | accept only essential | accept necessary | accept essential | allow only necessary | allow necessary
      | allow essential | allow essential only | continue without accepting | continue without agreeing | continue without consent | continue without cookies | without accepting | opt out
      | opt out of all | do not accept | don't accept | do not agree | do not allow | don't allow | do not consent | do not sell | disable all | object to all | not interested | rather not | rather pay | pay full price | pay the full price | pay more | full price | i don't | i dont
      | i don't want | i do not want | i don't like | block all`,
    settingsButton: `settings | preferences | customi[sz]e | manage | manage options | manage choices | more options | options | choose cookies | show purposes | let me choose | cookie choices
      | cookie settings | cookie preferences | manage cookies | manage preferences | privacy options | my choices | show details | adjust | configure | change settings | set preferences
      | learn more and customi[sz]e | more choices | your choices | privacy choices`,
    saveButton: `save | save and exit | save and close | save settings | save preferences | save choices | save my choices | save changes | confirm my choice* | confirm choices
      | confirm my selection | confirm selection | confirm preferences | allow selection | allow selected | accept selection | accept selected | accept my choices | accept current selection
      | submit preferences | submit choices | apply | apply settings | update preferences | update settings`,
    closeButton:
      'close | dismiss | not now | maybe later | skip | skip this | later | cancel | remind me later | hide | ask me later | go away | back',
    submitButton: `pay | pay now | pay with | place order | place my order | place your order | place the order | submit order | confirm order | order now | order and pay | order | buy
      | buy now | purchase | complete | complete order | complete purchase | complete booking | confirm | confirm and pay | confirm purchase | confirm booking | checkout | check out | proceed to checkout
      | go to checkout | sign up | sign me up | signup | register | register now | create account | create my account | create an account | create your account | open account
      | open an account | join | join now | join us | join free | submit | send | subscribe | subscribe now | book | book now | reserve | donate | donate now | start free trial
      | start my free trial | start trial | apply now | submit application | claim | claim now | redeem | enroll | enrol | enter now | enter competition | log in | login | sign in
      | view my | view your | see my | see your | open my | show my | get my | get your | view bill | view the bill | add to cart | add to basket | add to bag | download now | get started | get access
      | activate | finish`,
    goOnButton:
      "continue | next | next step | proceed | go on | go | enter | start | begin | open | view | done | move on | carry on | explore | let's go | forward",
    signupPage: `sign up | signup | register | registration | create account | create an account | create your account | create my account | create a new account | create new account
      | join now | join us | new customer | new customers | become a member | open an account | open your account | get started for free | new user`,
    checkoutPage: `place order | place your order | place my order | pay now | order summary | complete purchase | complete order | complete your order
      | complete booking | confirm and pay | review and pay | secure checkout | review your order | confirm order | proceed to payment | pay securely`,
    shopPage: `checkout | check out | payment | billing | shipping address | delivery address | billing address | basket | buy now | payment details | payment method
      | shipping method | delivery method | billing details | your order`,
    loginPage: 'log in | login | sign in | signin | log on',
    accountPage: `settings | preferences | my account | your account | account settings | my profile | edit profile | communication preferences | contact preferences | notification settings
      | email preferences | email settings | privacy settings | save changes | save preferences | save settings | notification preferences | profile settings | subscriptions`,
    signedInPage: 'log out | logout | sign out | signout | log off | logoff | sign off',
    newsletterPage:
      'newsletter* | subscribe | mailing list | join our list | email updates | get updates | stay in touch',
  },
};
