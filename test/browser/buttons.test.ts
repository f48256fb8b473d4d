// How what can be pressed is painted, and refusals that stand beside an action.
import { afterEach, describe, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import type { ButtonFact } from '../../src/model/facts.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const CSS = `<style>
  body{background:#fff;color:#222;font:16px sans-serif}
  .banner{position:fixed;bottom:0;left:0;right:0;background:rgb(240, 240, 240)}
  .filled{background:rgb(0, 60, 160);color:#fff;border:0;font-weight:700}
  .outlined{background:transparent;border:2px solid rgb(0, 60, 160);color:rgb(0, 60, 160)}
  .ring{background:none;border:0;box-shadow:inset 0 0 0 1px rgb(9, 9, 9)}
  .bare{background:none;border:0;color:#555}
  .picture{background:linear-gradient(red, blue);border:0}
  a.plain{color:#555}
</style>`;

async function buttonsOf(inside: string): Promise<readonly ButtonFact[]> {
  const html = `${CSS}<div class="banner"><p>We use cookies to show you advertising.</p>${inside}</div>`;
  return collect(await openPage(html)).facts.buttons;
}

const only = async (inside: string): Promise<ButtonFact> => {
  const buttons = await buttonsOf(inside);
  expect(buttons).toHaveLength(1);
  return buttons[0] as ButtonFact;
};

describe('says how a button is painted', () => {
  test('filled', async () => {
    const { kind, look } = await only('<button class="filled">Accept</button>');
    expect(kind).toBe('button');
    expect(look).toMatchObject({ fill: 'rgb(0, 60, 160)', fillIsImage: false, border: 0, borderColor: null });
    expect(look?.style).toMatchObject({ color: 'rgb(255, 255, 255)', fontWeight: 700, grounds: ['rgb(0, 60, 160)'] });
    expect(look?.around).toEqual(['rgb(240, 240, 240)']);
  });

  test('outlined, by a border or by a ring of shadow', async () => {
    expect(await only('<button class="outlined">Reject</button>')).toMatchObject({
      kind: 'button',
      look: { fill: null, border: 2, borderColor: 'rgb(0, 60, 160)', style: { grounds: ['rgb(240, 240, 240)'] } },
    });
    expect(await only('<button class="ring">Reject</button>')).toMatchObject({
      kind: 'button',
      look: { border: 1, borderColor: 'rgb(9, 9, 9)' },
    });
  });

  test('by a picture or a gradient', async () => {
    expect(await only('<button class="picture">Accept</button>')).toMatchObject({
      kind: 'button',
      look: { fillIsImage: true },
    });
  });

  test('on the element inside it that carries the ground', async () => {
    const { kind, look } = await only('<a href="#"><span class="filled">Accept</span></a>');
    expect(kind).toBe('button');
    expect(look).toMatchObject({ fill: 'rgb(0, 60, 160)', around: ['rgb(240, 240, 240)'] });
  });

  test('as running text', async () => {
    expect(await only('<button class="bare">Reject</button>')).toMatchObject({
      kind: 'link',
      look: { fill: null, border: 0 },
    });
    expect(await only('<a class="plain" href="#">Reject</a>')).toMatchObject({
      kind: 'link',
      look: { underlined: true },
    });
    expect(await only('<a class="plain" style="text-decoration:none" href="#">Reject</a>')).toMatchObject({
      kind: 'link',
      look: { underlined: false },
    });
  });

  test('a link that leads to another page is one however it is painted', async () => {
    expect((await only('<a class="filled" href="/privacy">Privacy notice</a>')).kind).toBe('link');
    expect((await only('<a class="filled" href="javascript:void(0)">Accept</a>')).kind).toBe('button');
  });

  test('a cross without a word is a button', async () => {
    const buttons = await buttonsOf(
      '<button class="bare" aria-label="Close"><svg width="9" height="9"></svg></button><button class="bare close-icon"><svg width="9" height="9"></svg></button><button class="bare">×</button>',
    );
    expect(buttons.map(({ name, kind }) => [name, kind])).toEqual([
      ['Close', 'link'],
      ['×', 'button'],
      ['×', 'button'],
    ]);
  });
});

describe('finds what can be pressed', () => {
  test('of every make, each once', async () => {
    const buttons = await buttonsOf(
      '<input type="submit" value="One"><div role="button"><span>Two</span></div><span class="btn">Three</span><div onclick="">Four</div><span style="cursor:pointer"><b>Five</b></span><a><button>Six</button></a><button disabled>Seven</button><div role="link" aria-disabled="true">Eight</div>',
    );
    expect(buttons.map(({ name }) => name)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']);
    expect(buttons.filter(({ disabled }) => disabled).map(({ name }) => name)).toEqual(['Seven', 'Eight']);
  });

  test('but neither boxes and their labels nor what no words tell', async () => {
    const buttons = await buttonsOf(
      '<label style="cursor:pointer"><input type="checkbox"> Marketing cookies</label><div role="switch" tabindex="0" aria-checked="true">Statistics cookies</div><button></button>',
    );
    expect(buttons).toEqual([]);
  });

  test('hidden buttons with the reason', async () => {
    const { sight } = await only('<button style="display:none">Reject all</button>');
    expect(sight.concealedBy).toEqual(['display']);
  });
});

describe('finds refusals outside any surface', () => {
  const form = (more: string) => `<form><input type="email"><button>Sign up</button>${more}</form>`;
  const refusalsOn = async (html: string) => {
    const { facts } = collect(await openPage(html));
    expect(facts.surfaces).toEqual([]);
    return facts.buttons.map(({ name, surface }) => [name, surface]);
  };

  test.each([
    [
      'a link worded to shame',
      form('<a href="/next">No thanks, I prefer to pay full price</a>'),
      'No thanks, I prefer to pay full price',
    ],
    ['a plain refusal', form('<button type="button">No thanks</button>'), 'No thanks'],
  ])('%s', async (_, html, name) => {
    expect(await refusalsOn(html)).toEqual([[name, null]]);
  });

  test.each([
    [
      'a headline that begins with no',
      '<ul><li><a href="/a">No rain in June</a></li><li><a href="/b">Sport</a></li></ul>',
    ],
    ['a button that goes on', form('')],
    ['a menu', `<nav><a href="#">No thanks</a></nav>${form('')}`],
  ])('but not %s', async (_, html) => {
    expect(await refusalsOn(html)).toEqual([]);
  });
});

test('an action says whether it can be pressed', async () => {
  const { facts } = collect(
    await openPage('<form><button disabled>Pay</button></form><form><button>Pay now</button></form>'),
  );
  expect(facts.actions.map(({ name, disabled }) => [name, disabled])).toEqual([
    ['Pay', true],
    ['Pay now', false],
  ]);
});
