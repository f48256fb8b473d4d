// Sentences that ask without a control, and the links among the words of a control.
import { afterEach, describe, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const IMPLIED = 'By signing up you agree to receive our newsletter and to our terms of use.';
const LINKED = IMPLIED.replace('terms of use', '<a href="/terms">terms of use</a>');

async function textsOn(html: string) {
  const { facts } = collect(await openPage(html));
  return facts.texts.map(({ text, links, action, form, surface }) => ({
    text,
    links,
    action: facts.actions.find(({ ref }) => ref === action)?.name ?? null,
    inForm: form !== null,
    onSurface: surface !== null,
  }));
}

describe('finds a sentence', () => {
  const found = { text: IMPLIED, links: ['terms of use'], action: 'Sign up', inForm: true, onSurface: false };
  test.each([
    ['above the action of its form', `<form><p>${LINKED}</p><input type="email"><button>Sign up</button></form>`],
    ['below it, in small print', `<form><input type="email"><button>Sign up</button><small>${LINKED}</small></form>`],
    ['in a span set as a block', `<form><button>Sign up</button><span style="display:block">${LINKED}</span></form>`],
    ['in a cell', `<form><table><tr><td><button>Sign up</button></td><td>${LINKED}</td></tr></table></form>`],
    ['in a label of no control', `<form><label>${LINKED}</label><button>Sign up</button></form>`],
    [
      'with a link made of a button',
      `<form><div>${IMPLIED.replace('terms of use', '<button type="button">terms of use</button>')}</div><button>Sign up</button></form>`,
    ],
    [
      'with the action in its own block',
      `<form><div>${LINKED} <button>Sign up</button> <button type="button">Cancel</button></div></form>`,
    ],
    [
      'broken over emphasis',
      `<form><p>By signing up <b>you <i>agree</i></b> ${LINKED.slice(24)}</p><button>Sign up</button></form>`,
    ],
  ])('%s', async (_, html) => {
    expect(await textsOn(html)).toEqual([found]);
  });

  test('beside an action outside any form, the next one before the last one', async () => {
    const html = `<div><div><button>Sign up with Google</button></div><p>${LINKED}</p><div><button>Sign up</button></div></div>`;
    expect(await textsOn(html)).toEqual([{ ...found, inForm: false }]);
  });

  test('on a surface', async () => {
    const html = `<div style="position:fixed;bottom:0"><p>By using this site you agree to our use of cookies.</p><button>OK</button></div>`;
    expect(await textsOn(html)).toMatchObject([
      { text: 'By using this site you agree to our use of cookies.', onSurface: true },
    ]);
  });

  test('in Chinese, where no spaces part the words', async () => {
    expect(await textsOn('<form><p>登录即表示您同意《服务协议》</p><button>登录</button></form>')).toMatchObject([
      { text: '登录即表示您同意《服务协议》' },
    ]);
  });
});

describe('finds no sentence in', () => {
  test.each([
    ['the label of a box', `<form><label><input type="checkbox"> ${IMPLIED}</label><button>Sign up</button></form>`],
    [
      'the label of a box that is called otherwise',
      `<form><label><input type="checkbox" aria-label="News"> ${IMPLIED}</label><button>Sign up</button></form>`,
    ],
    ['words beside a box', `<form><p><input type="checkbox"> ${IMPLIED}</p><button>Sign up</button></form>`],
    [
      'words a box points to',
      `<form><input type="checkbox" aria-labelledby="w"><p id="w">${IMPLIED}</p><button>Sign up</button></form>`,
    ],
    ['a button', `<form><button>${IMPLIED}</button></form>`],
    ['a heading', `<form><h2>${IMPLIED}</h2><button>Sign up</button></form>`],
    [
      'a menu of links',
      '<form><p><a href="/t">Terms and conditions</a> | <a href="/p">Newsletter</a></p><button>Go</button></form>',
    ],
    [
      'what speaks of nothing to agree to',
      '<form><p>We were founded in the spring of 1950.</p><button>Go</button></form>',
    ],
    [
      'what is never read',
      `<form><script type="text/plain">${IMPLIED}</script><noscript>${IMPLIED}</noscript><button>Go</button></form>`,
    ],
  ])('%s', async (_, html) => {
    expect(await textsOn(html)).toEqual([]);
  });
});

test('keeps what is typed out of a sentence', async () => {
  const page = await openPage(`<form><input name="who"><p>${IMPLIED} Wilhelmina</p><button>Sign up</button></form>`);
  page.querySelector('input')!.value = 'Wilhelmina';
  expect(collect(page).facts.texts[0]?.text).toBe(`${IMPLIED} [typed]`);
});

test('a long policy without form or action leaves a few sentences', async () => {
  const html = Array.from({ length: 100 }, (_, at) => `<p>You agree that we share data with partner ${at}.</p>`).join(
    '',
  );
  expect(await textsOn(`<main>${html}</main>`)).toHaveLength(15);
});

describe('says which links stand among the words of a control', () => {
  const linksOf = async (html: string) => collect(await openPage(html)).facts.controls.map(({ links }) => links);
  test.each([
    [
      'in its label',
      '<label><input type="checkbox"> I agree to the <a href="/t">terms</a> and the <a href="/p">privacy notice</a></label>',
      ['terms', 'privacy notice'],
    ],
    ['beside it', '<p><input type="checkbox"> I agree to the <a href="/t">terms</a></p>', ['terms']],
    [
      'in what it points to',
      '<input type="checkbox" aria-labelledby="w"><p id="w">I agree to the <span role="link">terms</span></p>',
      ['terms'],
    ],
    ['drawn', '<p onclick="">☑ I agree to the <a href="/t">terms</a></p>', ['terms']],
    ['and none elsewhere', '<label><input type="checkbox"> I agree to the terms</label> <a href="/t">terms</a>', []],
  ])('%s', async (_, html, links) => {
    expect(await linksOf(html)).toEqual([links]);
  });
});
