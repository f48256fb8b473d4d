// A shop that does with what is typed and with its own secrets everything a page can do: repeats it in every kind of words, and
// carries it in every part of an address and of its markup.
import type { Canaries } from '../../privacy/canaries.js';

/** What a person does in a field. */
export interface Filling {
  readonly id: string;
  readonly kind: 'fill' | 'type' | 'file';
  readonly value: string;
}

export interface PrivacyShop {
  readonly pages: Readonly<Record<string, string>>;
  /** Path of the first page, with user info, query and fragment. */
  readonly start: { readonly userInfo: string; readonly path: string };
  readonly fillings: readonly Filling[];
}

interface Field {
  readonly html: (id: string) => string;
  readonly value: (canaries: Canaries, name: string) => string;
  readonly kind?: Filling['kind'];
}

const input = (type: string, value: Field['value'], more = ''): Field => ({
  html: (id) => `<input id="${id}" name="${id}" type="${type}" ${more}>`,
  value,
});
const token: Field['value'] = (canaries, name) => canaries.token(name);
const digits: Field['value'] = (canaries, name) => canaries.digits(name);
const editable = (attributes: string): Field => ({
  html: (id) => `<div id="${id}" ${attributes} style="min-width:8em;min-height:1.5em;border:1px solid"></div>`,
  value: token,
});

const FIELDS: Readonly<Record<string, Field>> = {
  text: { ...input('text', (canaries, name) => canaries.name(name)), kind: 'type' },
  untyped: { html: (id) => `<input id="${id}" name="${id}">`, value: token },
  search: input('search', token),
  tel: input('tel', (canaries, name) => `+49 ${canaries.digits(name, 11)}`),
  url: input('url', (canaries, name) => `https://${canaries.token(name)}.example/me`),
  email: input('email', (canaries, name) => `${canaries.token(name)}@mail.example`),
  password: input('password', token),
  code: input('text', digits, 'autocomplete="one-time-code" inputmode="numeric"'),
  number: input('number', digits),
  range: input('range', digits, 'min="0" max="9999999999" step="1"'),
  date: input('date', (canaries, name) => canaries.day(name)),
  week: input('week', (canaries, name) => canaries.week(name)),
  moment: input('datetime-local', (canaries, name) => `${canaries.day(name)}T07:31`),
  area: { html: (id) => `<textarea id="${id}" name="${id}"></textarea>`, value: token },
  editable: editable('contenteditable'),
  plain: editable('contenteditable="plaintext-only" role="textbox"'),
  other: {
    html: (id) => `<select aria-label="How did you hear of us"><option>Friends<option selected>Other</select>
      <input id="${id}" name="${id}" aria-label="Other, please say">`,
    value: token,
  },
  file: {
    html: (id) => `<input id="${id}" name="${id}" type="file">`,
    value: (c, name) => `${c.token(name)}.pdf`,
    kind: 'file',
  },
};

/** Of a box whose words say so once everything was repeated. */
export const ALL_REPEATED = 'now that all is filled in';

const BOXES = 24;
const WORDS = 'I agree that my data is shared with partners for marketing';

/**
 * Where the page repeats what is typed, in turn: each place takes the newest of its fields. It repeats it all at once, when it is told
 * to: a look may fall between any two words of a page, and journeys that are compared must show the same words to each.
 */
const ECHO = `
  const held = [];
  const repeatAll = () => {
    for (const repeat of held.splice(0)) repeat();
    document.querySelector('#all').textContent = '${ALL_REPEATED}';
  };
  const places = [
    (v, n) => { box(n).querySelector('span').textContent = v; },
    (v, n) => { named(n).setAttribute('aria-label', 'Share my data with partners, ' + v); },
    (v, n) => { named(n).value = v; named(n).dataset.user = v; named(n).className = 'c ' + v; },
    (v) => { document.querySelector('h1').textContent = 'Create the account of ' + v; },
    (v) => { document.querySelector('legend').textContent = 'Sharing for ' + v; },
    (v) => { document.title = 'Sign up, ' + v; },
    (v) => { document.querySelector('#send').textContent = 'Agree and create account as ' + v; },
    (v) => { document.querySelector('#error').textContent = v + ' is taken. By continuing you agree that we share your data with partners, ' + v; },
    (v) => { document.querySelector('#partners').textContent = 'partners of ' + v; },
    (v) => { document.querySelector('#yes').textContent = 'Yes, share data of ' + v + ' with partners'; },
    (v) => { document.querySelector('#cookies p').firstChild.data = v + ', we use cookies to share your data with partners. '; },
    (v) => { document.querySelector('#cookies button').textContent = 'Accept all, ' + v; },
    (v) => { document.querySelector('#no').textContent = 'No thanks, ' + v + ' hates savings'; },
    (v) => { document.querySelector('#f-text-0').placeholder = v; document.querySelector('#described').textContent = v; },
    (v, n) => { document.querySelector('#long' + (n % 4)).textContent = 'I agree to the sharing of my data with partners ' + 'and so on '.repeat(46) + v; },
    (v) => { document.querySelector('#card').title = v; document.querySelector('#alone').alt = 'Share data of ' + v; },
  ];
  const box = (n) => document.querySelector('#box-' + (n % ${BOXES}));
  const named = (n) => document.querySelector('#named-' + (n % 4));
  let turn = 0;
  const seen = new WeakMap();
  document.addEventListener('input', ({ target }) => {
    const value = target.type === 'file' ? target.files[0]?.name : target.value ?? target.textContent;
    if (!value || !target.id || target.type === 'checkbox' || target.id === 'consent') return;
    if (!seen.has(target)) seen.set(target, turn++);
    const n = seen.get(target);
    held.push(() => {
      places[n % places.length](value, n);
      places[(n + 5) % places.length](value, n);
      box(n).querySelector('span').textContent = value;
    });
    if (n === 3) { history.replaceState(null, '', '?typed=' + value + '#' + value); }
    if (n % 40 === 7) { console.log('the page says', value); setTimeout(() => { throw new Error('the page broke on ' + value); }); }
    if (n % 40 === 8) { localStorage.setItem('typed', value); sessionStorage.setItem('typed', value); }
  }, true);`;

const box = (n: number) =>
  `<p><label><input type="checkbox" id="box-${n}-c" name="share${n}" checked> ${WORDS} (${n}), for <span></span></label></p>`.replace(
    '<label>',
    `<label id="box-${n}">`,
  );

/** @param times fields of each kind */
export function privacyShop(canaries: Canaries, times: number): PrivacyShop {
  const own = (name: string) => canaries.token(`of the page: ${name}`, 20);
  const kinds = Object.keys(FIELDS).flatMap((kind) => Array.from({ length: times }, (_, nth) => [kind, nth] as const));
  const fields = kinds.map(([kind, nth]) => {
    const id = `f-${kind}-${nth}`;
    return `<p><label for="${id}">${kind}</label> ${FIELDS[kind]?.html(id)}</p>`;
  });
  const fillings = kinds.map(([kind, nth]): Filling => {
    const field = FIELDS[kind] as Field;
    return {
      id: `f-${kind}-${nth}`,
      kind: field.kind ?? 'fill',
      value: field.value(canaries, `typed: ${kind} ${nth}`),
    };
  });
  const framePath = `/frame/${own('path of the frame')}`;
  const donePath = `/done/${own('path of the action')}`;
  const startPath = `/sign-up/${own('path')};sid=${own('matrix parameter')}`;
  const signUp = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${own('title')}</title>
<meta name="csrf-token" content="${own('meta')}"><meta name="viewport" content="width=device-width"></head>
<body class="page-${own('class of the body')}"><!-- ${own('comment')} -->
<script>document.cookie = 'session=${own('cookie')}'; localStorage.setItem('token', '${own('local storage')}');
sessionStorage.setItem('token', '${own('session storage')}'); window.state = { user: '${own('script')}' };</script>
<h1>Create your account</h1>
<div id="cookies" role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;right:0;width:300px;background:#fff;border:1px solid">
  <p>We use cookies to share your data with partners. </p><button>Accept all</button> <button id="settings">Settings</button></div>
<form id="form-${own('id of the form')}" action="${donePath}?next=${own('query of the action')}" method="post" enctype="multipart/form-data">
<input type="hidden" name="csrf" value="${own('hidden field')}"><input type="hidden" name="marketing_consent" value="${own('hidden consent')}">
<input type="hidden" name="newsletter_optin[${own('name of a hidden field')}]" value="1">
<fieldset><legend>Sharing</legend>${Array.from({ length: BOXES }, (_, n) => box(n)).join('\n')}
${Array.from(
  { length: 4 },
  (
    _,
    n,
  ) => `<p><input type="checkbox" id="named-${n}" name="named${n}" checked aria-label="Share my data with partners"></p>
<p><label><input type="checkbox" name="l${n}" checked> <span id="long${n}">I agree to the sharing of my data with partners</span></label></p>`,
).join('\n')}
<p><input type="checkbox" name="by-field" checked aria-labelledby="f-text-0 by-field"><span id="by-field">Share my data with partners</span></p>
<p><label><input type="checkbox" name="kept" checked> Share my data with partners for <input id="f-inside" name="days" value="1"> days</label></p>
<p><label><input type="checkbox" id="id-${own('id of a box')}" name="consent[${own('name of a box')}]" class="${own('class of a box')}" checked>
  Share my data with partners, and with <a id="partners" href="/partners?u=${own('query of a link')}">partners</a></label></p>
<p><label><input type="checkbox" name="all" checked> Share my data with partners <b id="all"></b></label></p>
<p><label>Marketing <select id="consent" name="sharing"><option>No, do not share my data<option id="yes" selected value="${own('value of an option')}">Yes, share my data with partners</select></label></p>
</fieldset>
${fields.join('\n')}
<p id="error" role="alert"></p><p id="described"></p><img id="alone" alt="" src="data:,">
<div id="shadow"></div>
<button id="send">Agree and create account</button> <a id="no" href="#">No thanks</a></form>
<form id="pay"><input aria-label="Name on card" autocomplete="cc-name"><input id="card" aria-label="Card number" autocomplete="cc-number">
<input aria-label="Expires" autocomplete="cc-exp"><label><input type="checkbox" name="keep" checked> Share my card with partners, <span id="paid"></span></label></form>
<iframe name="${own('name of the frame')}" src="${framePath}?q=${own('query of the frame')}#${own('fragment of the frame')}" width="500" height="120"></iframe>
<script>${ECHO}
document.querySelector('#card').addEventListener('change', ({ target: { value } }) => { held.push(() => { document.querySelector('#paid').textContent = value; }); });
shadow.attachShadow({ mode: 'closed' }).innerHTML = '<label><input type=checkbox checked name=closed> Share my data with partners</label>';
console.log('the page knows', window.state.user); console.error(new Error(window.state.user));
Promise.reject(new Error(window.state.user));</script></body></html>`;
  const frame = `<!doctype html><html lang="en"><title>${own('title of the frame')}</title><body>
<form action="/sent/${own('path of the action in the frame')}"><label><input type="checkbox" name="frame-consent" checked> ${WORDS}</label>
<input id="in-frame" aria-label="Name"><button>Send</button></form></body></html>`;
  const done = `<!doctype html><html lang="en"><title>Done</title><body><h1>Thank you</h1>
<form><label><input type="checkbox" name="more" checked> ${WORDS}, and more. Write to ${fillings.find(({ id }) => id.startsWith('f-email'))?.value}
or call ${fillings.find(({ id }) => id.startsWith('f-tel'))?.value}</label><button>Save</button></form></body></html>`;
  return {
    pages: { [startPath]: signUp, [framePath]: frame, [donePath]: done },
    start: {
      userInfo: `${own('user')}:${own('password')}`,
      path: `${startPath}?search=${own('query')}&utm=1#${own('fragment')}`,
    },
    fillings,
  };
}
