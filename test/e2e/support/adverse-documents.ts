// The same form in every kind of document and behind every kind of frame.
import { form, SHARE } from './adverse-controls.js';
import { pageOf, SILENT } from './shop.js';

const BOX = `<p><label><input type="checkbox" name="partners" checked> ${SHARE}</label></p>`;
export const FORM = form(BOX);

const XHTML = 'http://www.w3.org/1999/xhtml';
const xhtml = (inside: string, root = `<html xmlns="${XHTML}" xml:lang="en" lang="en">`) =>
  `<?xml version="1.0" encoding="UTF-8"?>${root}${inside}`;
const BODY = FORM.replace(/^[\s\S]*<body>/, '').replace(/<\/body>[\s\S]*$/, '');
const UNCLOSED = `<p>One of a great many lines, none of which is ever closed: <b>price <i>today `;

/** Each is the same form as its plain twin, and finds the same. */
export const TWINS: Readonly<Record<string, string | Uint8Array>> = {
  '/plain': FORM,
  '/space.xhtml': xhtml(
    `<head><title>Shop</title></head><body><h1>Create your account</h1><form action="#"><p><label><input type="CheckBox"
name="partners" checked="checked"/> ${SHARE}</label></p><p><button type="button">Create account</button></p></form></body></html>`,
  ),
  '/prefixed.xhtml': xhtml(
    `<h:head><h:title>Shop</h:title></h:head><h:body><h:h1>Create your account</h:h1><h:form action="#"><h:p><h:label><h:input
type="checkbox" name="partners" checked="checked"/> ${SHARE}</h:label></h:p><h:p><h:button type="button">Create
account</h:button></h:p></h:form></h:body></h:html>`,
    `<h:html xmlns:h="${XHTML}" xml:lang="en" lang="en">`,
  ),
  '/loud': FORM.replace(
    '<input type="checkbox" name="partners" checked>',
    '<INPUT TYPE=CHECKBOX NAME=partners CHECKED>',
  ),
  '/quirks': FORM.replace('<!doctype html>', ''),
  '/almost': FORM.replace(
    '<!doctype html>',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  ),
  '/curly.western': FORM.replace('Create your account', 'Let’s create your account – déjà vu'),
  '/wide.htm': Buffer.from(`\ufeff${FORM}`, 'utf16le'),
  '/unclosed': pageOf(`<h1>Create your account</h1><form>${BOX}<p><button type="button">Create account</button></p>
${UNCLOSED.repeat(1_000_000 / UNCLOSED.length)}`),
};

/** Nothing of them is a page that asks. What a browser shows of the last is a page of its own making. */
export const OTHERS: Readonly<Record<string, string | Uint8Array>> = {
  '/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><text y="20">${SHARE}</text>
<foreignObject width="300" height="100" y="40"><div xmlns="${XHTML}"><input type="checkbox" checked="checked"/> ${SHARE}</div></foreignObject></svg>`,
  '/formula.mml': `<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi><mtext>${SHARE}</mtext></math>`,
  '/data.xml': `<?xml version="1.0"?><form><input type="checkbox" checked="checked"/>${SHARE}</form>`,
  '/data.json': JSON.stringify({ consent: SHARE, html: BOX }),
  '/text.txt': `<form>${BOX}</form>`,
  '/picture.png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  '/film.mp4': Buffer.from('AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDE=', 'base64'),
};

export const STYLED = {
  '/styled.xml': `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/style.xsl"?><shop><words>${SHARE}</words></shop>`,
  '/style.xsl': `<?xml version="1.0"?><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:output method="html"/><xsl:template match="/"><html lang="en"><head><title>Shop</title></head><body><h1>Create your account</h1>
<form><label><input type="checkbox" name="partners" checked="checked"/> <xsl:value-of select="shop/words"/></label>
<button>Create account</button></form></body></html></xsl:template></xsl:stylesheet>`,
} as const;

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;
export const PAPER = { '/paper.pdf': PDF } as const;

const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const asScript = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');
const SIZE = 'width="500" height="300"';

/** Ten ways to put a document into another. `elsewhere` is the same shop as another site. */
export const framesPage = (elsewhere: string): string =>
  pageOf(`<h1>Checkout</h1>
<iframe id="srcdoc" ${SIZE} srcdoc='${quoted(FORM)}'></iframe>
<iframe id="blank" ${SIZE}></iframe>
<iframe id="boxed" ${SIZE} sandbox src="/plain"></iframe>
<iframe id="boxed-srcdoc" ${SIZE} sandbox srcdoc='${quoted(FORM)}'></iframe>
<iframe id="data" ${SIZE} src='data:text/html;charset=utf-8,${encodeURIComponent(FORM).replaceAll("'", '%27')}'></iframe>
<iframe id="blob" ${SIZE}></iframe>
<iframe id="script" ${SIZE}></iframe>
<iframe id="other" ${SIZE} src="${elsewhere}/plain"></iframe>
<object id="object" ${SIZE} type="text/html" data="/plain"></object>
<embed id="embed" ${SIZE} type="text/html" src="/plain">
<script>const html = ${asScript(FORM)};
const at = (id) => document.getElementById(id);
at('blank').contentDocument.body.innerHTML = ${asScript(BODY)};
at('blob').src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
window.html = html; at('script').src = 'javascript:parent.html';</script>`);
export const TEN = 10;

/** Frames in frames, ten deep, each of another site than the one around it; the innermost asks. */
export const nested = (origins: readonly [string, string], depth = 1): Record<string, string> =>
  depth > TEN
    ? {}
    : {
        [`/deep-${depth}`]:
          depth === TEN
            ? FORM
            : pageOf(
                `<p>Level ${depth}</p><iframe width="700" height="500" src="${origins[depth % 2]}/deep-${depth + 1}"></iframe>`,
              ),
        ...nested(origins, depth + 1),
      };

/** A frame without scripts, one without credentials, one that is never answered. */
export const ODD_FRAMES = {
  '/boxed': pageOf(`<h1>Checkout</h1><iframe ${SIZE} sandbox="" src="/plain"></iframe>`),
  '/uncredited': pageOf(`<h1>Checkout</h1><iframe ${SIZE} credentialless src="/plain"></iframe>`),
  '/waiting': pageOf(`<h1>Checkout</h1><iframe id="slow" ${SIZE} src="${SILENT}"></iframe>`),
  '/waiting-beside': form(`${BOX}<iframe id="slow" ${SIZE} src="${SILENT}"></iframe>`),
} as const;

/** The warning stands on top, the form in a frame of another site. */
export const embedder = (elsewhere: string): string =>
  pageOf(`<h1>Checkout</h1><p>By going on you pay.</p><iframe id="pay" ${SIZE} src="${elsewhere}/plain"></iframe>`);

/** Goes on to a document of its own making, which has no address that could be asked for. */
export const BLOB_MAKER = pageOf(`<p><a id="go" href="#">Sign up</a></p><script>
go.onclick = () => { location.href = URL.createObjectURL(new Blob([${asScript(FORM)}], { type: 'text/html' })); };</script>`);

/** The form as a browser saves it whole. */
export const SAVED = `From: <Saved by Blink>
Snapshot-Content-Location: http://127.0.0.1/plain
Subject: Shop
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----part----"

------part----
Content-Type: text/html
Content-Transfer-Encoding: 8bit
Content-Location: http://127.0.0.1/plain

${FORM}
------part------
`.replaceAll('\n', '\r\n');
