export const WORDS = 'I agree to receive marketing emails about new offers';

/** A page that goes on with a button, around some markup. */
export const form = (inside: string, css = '') =>
  `<style>body{background:#fff;color:#222;font:16px sans-serif}${css}</style><h1>Checkout</h1><form>${inside}<p><button>Pay now</button></p></form>`;

// Twelve ways design systems draw a box while hiding the native one. [name, css, markup with %s for `checked`]
export const IDIOMS: readonly (readonly [string, string, string])[] = [
  ['a native box', '', `<label><input type="checkbox" %s> ${WORDS}</label>`],
  [
    'a native box with its own paint',
    'input{appearance:none;width:16px;height:16px;border:1px solid #333}input:checked{background:#07f}',
    `<label><input type="checkbox" %s> ${WORDS}</label>`,
  ],
  [
    'a custom control of Bootstrap 4',
    '.c{position:relative;padding-left:24px}.c input{position:absolute;z-index:-1;opacity:0}.c label::before{position:absolute;left:0;top:2px;display:block;width:16px;height:16px;content:"";border:1px solid #999}.c input:checked~label::before{background:#007bff}',
    `<div class="c"><input type="checkbox" id="i" %s><label for="i">${WORDS}</label></div>`,
  ],
  [
    'a button check of Bootstrap 5',
    '.b{position:absolute;clip:rect(0,0,0,0);pointer-events:none}.l{border:1px solid #07f;padding:6px 12px;display:inline-block}',
    `<input type="checkbox" class="b" id="i" %s><label class="l" for="i">${WORDS}</label>`,
  ],
  [
    'a wrapper of Ant Design',
    '.w{display:inline-flex}.k{position:relative}.k input{position:absolute;inset:0;opacity:0;z-index:1}.n{display:block;width:16px;height:16px;border:1px solid #ddd;background:#1677ff}',
    `<label class="w"><span class="k"><input type="checkbox" %s><span class="n"></span></span><span>${WORDS}</span></label>`,
  ],
  [
    'an icon of Material UI',
    '.r{position:relative;padding:9px;display:inline-flex}.r input{position:absolute;opacity:0;width:100%;height:100%;inset:0;margin:0}',
    `<label style="display:flex"><span class="r"><input type="checkbox" %s><svg viewBox="0 0 24 24" width="24" height="24"><path d="M3 3h18v18H3z"/></svg></span><span>${WORDS}</span></label>`,
  ],
  [
    'the plain sibling selector',
    'input{position:absolute;left:-9999px}label::before{content:"☐ "}input:checked+label::before{content:"☑ "}',
    `<input type="checkbox" id="i" %s><label for="i">${WORDS}</label>`,
  ],
  [
    'the 44 px input of GOV.UK',
    '.g{position:relative;padding-left:44px;min-height:44px}.g input{position:absolute;left:0;opacity:0;width:44px;height:44px}.g label::before{content:"";position:absolute;left:0;top:2px;width:36px;height:36px;border:2px solid #000}.g input:checked~label::after{content:"";position:absolute;left:9px;top:11px;width:18px;height:7px;border:solid;border-width:0 0 4px 4px;transform:rotate(-45deg)}',
    `<div class="g"><input type="checkbox" id="i" %s><label for="i">${WORDS}</label></div>`,
  ],
  [
    'a sliding switch',
    '.s input{opacity:0;width:0;height:0}.s span.t{display:inline-block;width:46px;height:24px;border-radius:24px;background:#2196f3}',
    `<label class="s"><input type="checkbox" %s><span class="t"></span> ${WORDS}</label>`,
  ],
  [
    'a hidden input beside a widget of Radix',
    'button{width:18px;height:18px}',
    `<button type="button" role="checkbox" aria-checked="%a" aria-labelledby="w"></button><input type="checkbox" aria-hidden="true" tabindex="-1" style="position:absolute;opacity:0;pointer-events:none" %s><span id="w">${WORDS}</span>`,
  ],
  [
    'an icon font',
    '.f input{display:none}.f i{font:normal 16px sans-serif;width:18px;height:18px;display:inline-block}.f i::before{content:"\\2610"}.f input:checked+i::before{content:"\\2611"}',
    `<label class="f"><input type="checkbox" %s><i></i> ${WORDS}</label>`,
  ],
  [
    'a picture as ground',
    '.p{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.p+span{padding-left:22px;display:inline-block}.p+span::before{content:"";display:inline-block;width:16px;height:16px;background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)}',
    `<label><input type="checkbox" class="p" %s><span>${WORDS}</span></label>`,
  ],
];

export const draw = (markup: string, on: boolean) =>
  markup.replace('%s', on ? 'checked' : '').replace('%a', String(on));
