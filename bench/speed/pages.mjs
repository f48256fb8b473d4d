// Generated pages, each with one trait that costs: size, controls, depth, shadow roots, frames, style rules. Sizes are those of real
// pages (an article, a checkout, a shop) and then far beyond any.
const WORDS = 'the quick market report of today says that prices and parcels move on while readers wait for more'.split(
  ' ',
);
const LETTERS = [
  'Send me offers by email',
  'I agree to the terms of sale',
  'Share my data with partners',
  'Keep me logged in',
  'Add gift wrapping for 4.99',
  'Yes, sign me up for the newsletter',
];

/** @param {number} count @param {(at: number) => string} make */
const many = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join('');
/** @param {number} at */
const sentence = (at, length = 12) => many(length, (word) => `${WORDS[(at * 7 + word * 5) % WORDS.length]} `);
/** @param {number} at */
const box = (at) =>
  `<div class="row"><label><input type="checkbox" name="option${at}"${at % 3 ? '' : ' checked'}> ${LETTERS[at % LETTERS.length]} ${at}</label></div>`;
/** @param {string} body @param {string} head */
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>body{font:16px sans-serif;margin:1em}.row{padding:2px}.item{border:1px solid #ccc;padding:4px}</style>${head}</head><body>${body}</body></html>`;
/** @param {number} count */
const paragraphs = (count) => many(count, (at) => `<p>${sentence(at)}<a href="#p${at}">more</a></p>`);
/** @param {number} at */
const item = (at) =>
  `<div class="item"><h3>${sentence(at, 3)}</h3><p>${sentence(at, 6)}</p><a href="#i${at}"><span>${at}.99</span></a><button type="button">Add to basket</button></div>`;
/** @param {number} from @param {number} count */
const form = (from, count) =>
  `<form action="/send" method="post"><h2>Your details</h2><p><label>Name <input name="name${from}"></label></p>${many(count, (at) => box(from + at))}<button>Continue</button></form>`;

function article() {
  return page(`<main><h1>News</h1>${paragraphs(425)}</main>`);
}

function checkout() {
  return page(`<main><h1>Checkout</h1>${many(205, item)}${form(0, 26)}</main>`);
}

/** @param {number} items */
const shop = (items) =>
  page(`<main><h1>Shop</h1>${many(items, item)}${form(0, 30)}${form(30, 30)}${form(60, 30)}</main>`);

function controls() {
  return page(`<main><h1>Settings</h1>${many(51, (at) => form(at * 10, at < 50 ? 10 : 0))}${paragraphs(800)}</main>`);
}

function depth() {
  /** @param {string} content */
  const nest = (content) => `${'<div>'.repeat(460)}${content}${'</div>'.repeat(460)}`;
  return page(many(9, (at) => nest(form(at * 7, 7))));
}

function shadow() {
  const script = `for (let at = 0; at < 1000; at++) {
    const host = document.body.appendChild(document.createElement('x-part'));
    host.attachShadow({ mode: 'open' }).innerHTML = at % 6 ? '<p>Words of a part</p>' :
      '<label><input type="checkbox"' + (at % 4 ? '' : ' checked') + '> Send me offers by email ' + at + '</label>';
  }`;
  return page(`<h1>Parts</h1><script>${script}</script>`);
}

/** @param {number} at */
const frame = (at) =>
  page(form(at * 2, 2))
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');

function frames() {
  return page(`<h1>Frames</h1>${many(50, (at) => `<iframe width="300" height="200" srcdoc="${frame(at)}"></iframe>`)}`);
}

function rules() {
  const styles = many(
    5000,
    (at) =>
      `.a${at} .row > label:nth-child(${(at % 9) + 1}) input.b${at}:hover,.c${at}{color:#${(at % 4096).toString(16).padStart(3, '0')}}`,
  );
  return page(`<main><h1>Checkout</h1>${many(205, item)}${form(0, 26)}</main>`, `<style>${styles}</style>`);
}

/** @type {Record<string, { about: string, html: () => string, huge?: true }>} */
export const PAGES = {
  article: { about: 'text, no form', html: article },
  checkout: { about: 'a checkout', html: checkout },
  shop: { about: 'a shop', html: () => shop(1620) },
  huge: { about: 'a shop without an end', html: () => shop(16620), huge: true },
  controls: { about: '51 forms', html: controls },
  depth: { about: 'nested 460 deep', html: depth },
  shadow: { about: '1 000 open shadow roots', html: shadow },
  frames: { about: '50 frames', html: frames },
  rules: { about: 'a checkout, 5 000 style rules', html: rules },
};

/** 10 000 nodes in 200 bursts, ten milliseconds apart; `done` is the promise of its end. */
export const STORM = `(async () => {
  for (let burst = 0; burst < 200; burst++) {
    const part = document.createDocumentFragment();
    for (let at = 0; at < 25; at++) {
      const row = part.appendChild(document.createElement('p'));
      row.appendChild(document.createElement('span')).textContent = 'Line ' + burst + ' ' + at;
    }
    document.body.append(part);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
})()`;

/** A hundred nodes more: what a page adds when a person opens one of its parts. */
export const ADDITION = `(() => {
  const part = document.createElement('section');
  part.innerHTML = Array.from({ length: 24 }, (_, at) => '<div class="row"><label><input type="checkbox" name="late' + at + '"> Send me offers by email, late ' + at + '</label><i></i></div>').join('') + '<p></p><p></p><p></p>';
  document.body.append(part);
})()`;
