// One consent that is on beforehand, in every make and behind every root a page can put it: path → page and what is found.
import { pageOf } from './shop.js';

export const SHARE = 'I agree to share my data with Acme Media Ltd';
const ASKED = 'May we share your data with Acme Media Ltd?';

const BOX = `<label><input type="checkbox" name="partners" checked> ${SHARE}</label>`;
const BARE = '<input type="checkbox" name="partners" checked>';

export const form = (inside: string): string =>
  pageOf(`<h1>Create your account</h1><form>
<p><label>E-mail <input type="email" name="mail"></label></p>${inside}
<p><button type="button">Create account</button></p></form>`);

const attach = (host: string, mode: string, html: string) =>
  `<script>document.querySelector('${host}').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(html).replaceAll('</', '<\\/')};</script>`;
const declared = (mode: string, html: string) => `<template shadowrootmode="${mode}">${html}</template>`;

const IN_CLOSED = (mode: string) => `<div id="host"></div><script>
const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
root.innerHTML = '<section><div></div></section>';
root.querySelector('div').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(BOX).replaceAll('</', '<\\/')};</script>`;

/** Each finds the one box, once. */
export const ROOTS = {
  '/root-open': form(`<div id="host"></div>${attach('#host', 'open', BOX)}`),
  '/root-closed': form(`<div id="host"></div>${attach('#host', 'closed', BOX)}`),
  '/root-declared': form(`<div>${declared('closed', BOX)}</div>`),
  '/root-declared-custom': form(`<shop-row>${declared('closed', BOX)}</shop-row>`),
  '/root-closed-in-closed': form(IN_CLOSED('closed')),
  '/root-open-in-closed': form(IN_CLOSED('open')),
  '/root-closed-in-open': form(`<div>${declared('open', `<p>${declared('closed', BOX)}</p>`)}</div>`),
  '/words-in-slot': form(
    `<shop-row><span slot="words">${SHARE}</span>${declared('closed', `<label>${BARE}<slot name="words"></slot></label>`)}</shop-row>`,
  ),
  '/words-in-default-slot': form(`<div>${SHARE}${declared('closed', `<label>${BARE}<slot></slot></label>`)}</div>`),
  '/words-in-wrapped-slot': form(
    `<div><b>${SHARE}</b>${declared('closed', `<label>${BARE}<slot></slot></label>`)}</div>`,
  ),
  '/box-in-slot': form(`<div><p slot="box">${BOX}</p>${declared('closed', '<slot name="box"></slot>')}</div>`),
  '/words-on-host': form(`<shop-tick aria-label="${SHARE}">${declared('closed', BARE)}</shop-tick>`),
  '/words-on-plain-host': form(`<div aria-label="${SHARE}">${declared('closed', BARE)}</div>`),
  '/words-before-host': form(`<p><span>${SHARE}</span> <shop-tick>${declared('closed', BARE)}</shop-tick></p>`),
  '/words-before-plain-host': form(`<p>${SHARE} <span>${declared('closed', BARE)}</span></p>`),
} as const;

/** An element that takes part in a form by itself, draws its box in a closed root, and has no attribute that tells its state. */
const ofForms = (state: string) => `<p><shop-checkbox name="partners">${SHARE}</shop-checkbox></p><script>
customElements.define('shop-checkbox', class extends HTMLElement {
  static formAssociated = true;
  constructor() {
    super();
    const internals = this.attachInternals();
    internals.role = 'checkbox';
    ${state}
    internals.setFormValue('1');
    this.attachShadow({ mode: 'closed' }).innerHTML = '<style>i{display:inline-block;width:16px;height:16px;border:1px solid;' +
      'background:#26a}</style><i></i> <slot></slot>';
  }
});</script>`;

interface Made {
  readonly html: string;
  readonly finds: readonly string[];
}

const made = (inside: string, ...finds: readonly string[]): Made => ({ html: form(inside), finds });

export const MAKES: Readonly<Record<string, Made>> = {
  '/element-of-forms': made(
    ofForms("internals.ariaChecked = 'true'; internals.states.add('checked');"),
    'preticked-consent',
  ),
  '/switch': made(
    `<p><button type="button" role="switch" aria-checked="true" aria-labelledby="words"
style="width:40px;height:20px;border-radius:10px;background:#26a"></button> <span id="words">${SHARE}</span></p>`,
    'preticked-consent',
  ),
  '/contradiction': made(
    `<p><span role="checkbox" aria-checked="false" aria-labelledby="words" tabindex="0"
style="display:inline-block;width:16px;height:16px;border:1px solid #333"><input type="checkbox" name="partners" checked
tabindex="-1" style="position:absolute;opacity:0;width:1px;height:1px"></span> <span id="words">${SHARE}</span></p>`,
    'mismatched-state',
    'preticked-consent',
  ),
  '/radio-yes': made(
    `<fieldset><legend>${ASKED}</legend>
<label><input type="radio" name="share" value="y" checked> Yes, share my data with Acme Media Ltd</label>
<label><input type="radio" name="share" value="n"> No, do not share my data with Acme Media Ltd</label></fieldset>`,
    'preticked-consent',
  ),
  '/select-yes': made(
    `<p><label>${ASKED} <select name="share"><option value="y" selected>Yes, share my data with Acme Media Ltd</option>
<option value="n">No, do not share my data</option></select></label></p>`,
    'preticked-consent',
  ),
};

/** Its state is nowhere to be read: neither clean nor blamed. */
export const UNREADABLE = form(ofForms(''));
