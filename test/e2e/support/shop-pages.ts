// The pages of the shop: each control in one make, on by default, beside words that ask for leave to share data.
import { pageOf } from './shop.js';

const PARTNERS = 'I agree to share my data with Acme Media Ltd';

const form = (control: string): string =>
  pageOf(`<h1>Create your account</h1><form>
<p><label>E-mail <input type="email" name="mail"></label></p>
${control}
<p><button type="button">Create account</button></p></form>`);

const box = (on: boolean) =>
  `<p><label><input type="checkbox" id="box" name="partners" ${on ? 'checked' : ''}> ${PARTNERS}</label></p>`;

const CLASS_STYLE = `<style>.mark{display:inline-block;width:16px;height:16px;border:1px solid #333;line-height:16px;text-align:center}
.mark.checked::before{content:"✓"}</style>`;

/** Path → page. */
export const SHOP_PAGES = {
  '/native': form(box(true)),
  '/fair': form(box(false)),
  '/aria': form(`<p><span id="box" role="checkbox" aria-checked="true" tabindex="0" aria-labelledby="words"
style="display:inline-block;width:16px;height:16px;border:1px solid #333">✓</span> <span id="words">${PARTNERS}</span></p>
<script>box.onclick = () => {
  const on = box.getAttribute('aria-checked') !== 'true';
  box.setAttribute('aria-checked', on); box.textContent = on ? '✓' : '';
};</script>`),
  '/class-only': form(`${CLASS_STYLE}<p id="row"><i id="box" class="mark checked"></i> <span>${PARTNERS}</span></p>
<script>row.onclick = () => box.classList.toggle('checked');</script>`),
  '/stubborn': form(`${box(true)}<script>box.onchange = () => { box.checked = true; };</script>`),
  '/late': form(`<div id="place"></div><script>
const html = ${JSON.stringify(box(true)).replaceAll('</', '<\\/')};
let drawn = 0;
// A framework that draws the same thing anew ten times, as many do while they settle.
setTimeout(function draw() { place.innerHTML = html; if (++drawn < 10) setTimeout(draw, 60); }, 800);</script>`),
  '/frames': pageOf(`<h1>Checkout</h1>
<iframe id="srcdoc" width="560" height="260" srcdoc='${form(box(true)).replaceAll("'", '&#39;')}'></iframe>
<iframe id="blank" width="560" height="260"></iframe>
<script>document.getElementById('blank').contentDocument.body.innerHTML =
${JSON.stringify(`<form>${box(true)}<button>Pay</button></form>`).replaceAll('</', '<\\/')};</script>`),
  '/arabic': pageOf(
    `<h1>إنشاء حساب</h1><form><p><label>البريد الإلكتروني <input type="email" name="mail"></label></p>
<p><label><input type="checkbox" id="box" name="partners" checked> أوافق على مشاركة بياناتي مع شركة أكمي ميديا</label></p>
<p><button type="button">إنشاء الحساب</button></p></form>`,
    'ar" dir="rtl',
  ),
  '/news': pageOf('<h1>News</h1><p>Nothing is asked of you on this page.</p>'),
} as const;
