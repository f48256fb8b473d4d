// Pages that do something over time, each in the plainest markup that does it. Path → page.
import { pageOf } from './shop.js';

const NEWS = 'Send me the newsletter by email';
const PARTNERS = 'I agree to share my data with Acme Media Ltd';
const PROFILE = 'Show me personalised advertising built from my purchases';

const box = (name: string, words: string, more = '') =>
  `<p><label><input type="checkbox" name="${name}" id="${name}" ${more}> ${words}</label></p>`;

/** One consent is on beforehand, one the person ticks, one is left alone. */
const BOXES = `${box('news', NEWS, 'checked')}${box('partners', PARTNERS)}${box('profile', PROFILE)}`;

const form = (inside: string, attributes = 'action="/thanks" method="post"') =>
  pageOf(`<h1>Create your account</h1><form id="f" ${attributes}>
<p><label>E-mail <input type="email" name="mail" id="mail"></label></p>${inside}</form>`);

const GO = '<p><button id="go">Create account</button></p>';
const PLAIN_GO = '<p><button type="button" id="go">Create account</button></p>';
const script = (code: string) => `<script>${code}</script>`;
const ANSWER = '<iframe name="answer" id="answer" width="300" height="60"></iframe>';

/** Seven ways of sending one form: what is pressed or typed, and the page. */
export const WAYS = {
  'a click': form(BOXES + GO),
  Enter: form(BOXES + GO),
  'submit()': form(BOXES + PLAIN_GO + script('go.onclick = () => f.submit();')),
  'requestSubmit()': form(BOXES + PLAIN_GO + script('go.onclick = () => f.requestSubmit();')),
  'a button elsewhere': form(BOXES).replace(
    '</form>',
    '</form><p><button form="f" id="go">Create account</button></p>',
  ),
  'a frame that answers': form(BOXES + GO, 'action="/thanks" method="post" target="answer"').replace(
    '</form>',
    `</form>${ANSWER}`,
  ),
  'submit() into a frame': form(
    BOXES + PLAIN_GO + script('go.onclick = () => f.submit();'),
    'action="/thanks" method="post" target="answer"',
  ).replace('</form>', `</form>${ANSWER}`),
} as const;

const RETICK = 'setTimeout(() => { news.checked = true; }, 600);';
const late = (ms: number, code: string) => script(`setTimeout(() => { ${code} }, ${ms});`);

/** Looks for whoever looks at it: by its tree, its globals, its resources, and every function a watcher might call. */
const SEARCHING = script(`const called = []; const seen = { called, mutations: 0 };
for (const [owner, name] of [[EventTarget.prototype, 'addEventListener'], [Element.prototype, 'attachShadow'],
  [Element.prototype, 'getBoundingClientRect'], [Document.prototype, 'querySelectorAll'], [window, 'getComputedStyle'],
  [window, 'requestAnimationFrame'], [window, 'setTimeout']]) {
  const own = owner[name];
  owner[name] = function (...said) { called.push(name); return own.apply(this, said); };
}
const get = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked').get;
Object.defineProperty(HTMLInputElement.prototype, 'checked', { get() { called.push('checked'); return get.call(this); } });
const globals = Object.getOwnPropertyNames(window).length;
onload = () => new MutationObserver((records) => { seen.mutations += records.length; })
  .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
const search = () => JSON.stringify({ ...seen, globals: Object.getOwnPropertyNames(window).length - globals,
  resources: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('/favicon.ico')) });`);

export const OVER_TIME_PAGES = {
  '/searches': form(BOXES + GO).replace('<meta charset', `${SEARCHING}<meta charset`),
  '/thanks': pageOf('<h1>Thank you</h1>'),
  '/empty': form(box('news', NEWS) + GO),
  '/ticks-late': form(box('news', NEWS) + GO + late(2500, 'news.checked = true;')),
  '/unticks-on-focus': form(
    box('news', NEWS, 'checked') + GO + script('mail.onfocus = () => { news.checked = false; };'),
  ),
  '/reticks-on-blur': form(box('news', NEWS, 'checked') + GO + script('news.onblur = () => { news.checked = true; };')),
  '/reticks-by-timer': form(
    box('news', NEWS, 'checked') + GO + script(`news.onchange = () => { if (!news.checked) ${RETICK} };`),
  ),
  '/ticks-on-pointerdown': form(box('news', NEWS) + GO + script('go.onpointerdown = () => { news.checked = true; };')),
  '/ticks-in-submit': form(box('news', NEWS) + GO + script('f.onsubmit = () => { news.checked = true; };')),
  '/adds-in-formdata': form(
    box('news', NEWS) + GO + script("f.addEventListener('formdata', (e) => e.formData.set('news', '1'));"),
  ),
  '/hidden-yes': form(`<input type="hidden" name="newsletter_optin" value="1">${box('news', NEWS)}${GO}`),
  '/stops-events': form(
    BOXES +
      GO +
      script(`for (const kind of ['submit', 'formdata', 'click', 'pointerdown'])
  addEventListener(kind, (event) => event.stopImmediatePropagation(), true);`),
  ),
  '/removes-form': form(BOXES + GO + script(`f.addEventListener('formdata', () => setTimeout(() => f.remove()));`)),
  '/hand-built': form(
    BOXES +
      GO +
      script(`f.onsubmit = (event) => { event.preventDefault();
  fetch('/thanks', { method: 'POST', body: JSON.stringify({ news: news.checked }) }); };`),
  ),
  '/hand-built-data': form(
    BOXES +
      GO +
      script(`f.onsubmit = (event) => { const data = new FormData(f); event.preventDefault();
  fetch('/thanks', { method: 'POST', body: new URLSearchParams(data) }); };`),
  ),
  '/asks-every-second': form(BOXES + GO + script('setInterval(() => new FormData(f), 300);')),
  '/master': pageOf(
    `<h1>회원가입</h1><form>
<p><label><input type="checkbox" id="all"> 전체 동의</label></p>
<p><label><input type="checkbox" id="terms" name="terms"> 이용약관에 동의합니다</label></p>
<p><label><input type="checkbox" id="news" name="news"> 마케팅 정보 수신에 동의합니다</label></p>
<p><button type="button">가입하기</button></p></form>${script('all.onchange = () => { terms.checked = news.checked = all.checked; };')}`,
    'ko',
  ),
  '/spa': form(`<div id="place"></div>${GO}`).replace(
    '</form>',
    `</form>${script(`const draw = () => { place.innerHTML = ${JSON.stringify(box('news', NEWS, 'checked'))}; };
draw(); mail.oninput = () => { draw(); history.pushState({}, '', '#step' + mail.value.length); };`)}`,
  ),
  '/comes-later': form(
    `<div id="place"></div>${GO}${late(4000, `place.innerHTML = ${JSON.stringify(box('news', NEWS, 'checked'))};`)}`,
  ),
  '/comes-on-scroll': form(`<div id="place"></div>${GO}`).replace(
    '</form>',
    `</form><div style="height:3000px"></div>${script(`onscroll = () => { place.innerHTML ||= ${JSON.stringify(box('news', NEWS, 'checked'))}; };`)}`,
  ),
  '/starved': form(
    box('news', NEWS, 'checked') +
      GO +
      script(
        'const spin = () => { const end = Date.now() + 990; while (Date.now() < end); setTimeout(spin, 10); }; setTimeout(spin, 300);',
      ),
  ),
  '/step-1': form(`${box('news', NEWS, 'checked')}<p><a id="next" href="/step-3">Continue</a></p>`),
  '/step-3': form(box('news', NEWS, 'checked') + GO),
  '/asks-again': pageOf(
    `<h1>News</h1><div id="place"></div>${script(`const ask = () => {
  place.innerHTML = '<div id="banner" role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:1px solid #888;padding:16px">We use cookies for advertising and measurement. May we? <button id="yes">Accept all</button> <button id="no">Reject all</button></div>';
  no.onclick = () => { banner.remove(); setTimeout(ask, 2500); };
}; ask();`)}`,
  ),
} as const;

export const WORDS = { NEWS, PARTNERS, PROFILE } as const;
