import { beforeEach, describe, expect, test } from 'vitest';
import { clean } from '../../src/collect/text.js';
import { listTrees } from '../../src/collect/trees.js';
import { Typed } from '../../src/collect/typed.js';
import { atOnce } from '../../src/model/steps.js';

let typed: Typed;
const look = () => typed.look(atOnce(listTrees(document)));
const field = (selector = 'input') => document.querySelector(selector) as HTMLInputElement;
const show = (html: string) => {
  document.body.innerHTML = html;
};
/** As a person types: letter by letter, each told by an event. */
function type(text: string, selector = 'input') {
  const into = field(selector);
  for (const letter of text) {
    into.value += letter;
    typed.hear(into);
  }
}

beforeEach(() => {
  typed = new Typed();
});

describe('the first letter of a value, while it is typed', () => {
  const begin = (text: string) => {
    show('<input><input id="other">');
    look();
    field().focus();
    type(text);
  };

  test.each([
    ['W', 'Welcome, W!', 'Welcome, [typed]!'],
    ['Wi', 'for wi', 'for [typed]'],
    ['3', 'flat 3 of 30', 'flat [typed] of 30'],
    ['王', '欢迎王', '欢迎[typed]'],
  ])('%s is no more told than the whole', (value, said, told) => {
    begin(value);
    expect(clean(said, typed)).toBe(told);
    expect(clean(said, look())).toBe(told);
  });

  test('is not taken for a part of a word, nor found in what stood there before', () => {
    show('<input>');
    clean('I agree to a newsletter', look());
    field().focus();
    type('a');
    expect(clean('I agree to a newsletter', typed)).toBe('I agree to a newsletter');
    expect(clean('All partners', typed)).toBe('All partners');
  });

  test('is a letter like any other once the person is somewhere else, or somebody else wrote it', () => {
    begin('a');
    field('#other').focus();
    expect(clean('I agree to a call', look())).toBe('I agree to a call');
    show('<input value="a">');
    field().focus();
    expect(clean('I agree to a letter', look())).toBe('I agree to a letter');
  });
});

describe('a text that repeats what a field holds is cleaned of it', () => {
  test.each([
    ['text', '<input>', 'Wilhelmina'],
    ['password', '<input type="password">', 'tr0ub4dor'],
    ['e-mail', '<input type="email">', 'jane@localhost'],
    ['number', '<input type="number">', '4821'],
    ['URL', '<input type="url">', 'https://jane.example/me'],
    ['month', '<input type="month">', '1987-11'],
    ['colour', '<input type="color">', '#a1b2c3'],
    ['text area', '<textarea></textarea>', 'I live in Hanoi'],
    ['short name', '<input>', 'Ann'],
    ['Chinese name', '<input>', '小明'],
    ['Turkish name', '<input>', 'İbrahim Işık'],
  ])('%s', (_, html, value) => {
    show(html);
    field('input, textarea').value = value;
    expect(clean(`Yes, ${value}, send me offers`, look())).toBe('Yes, [typed], send me offers');
  });

  test('an editable element, a line of a text, the name in an address, a day however it is written', () => {
    show('<div contenteditable>Wilhelmina Krüger</div><textarea></textarea><input type="email"><input type="date">');
    field('textarea').value = 'Flat 7\nHamburger Allee';
    field('[type=email]').value = 'jane.doe@example.com';
    field('[type=date]').value = '1987-11-06';
    look();
    const said = 'Wilhelmina Krüger, Hamburger Allee, jane.doe, 6.11.1987, 11/06/1987';
    expect(clean(said, typed)).toBe('[typed], [typed], [typed], [typed], [typed]');
  });

  test('in whatever letters, with its spaces folded, and whatever signs it is made of', () => {
    show('<input>');
    field().value = ' a.b(c  d)* ';
    look();
    expect(clean('Hello A.B(C D)*!', typed)).toBe('Hello [typed]!');
    expect(clean('Hello aXb(c d)*!', typed)).toBe('Hello aXb(c d)*!');
    field().value = 'ıtır';
    expect(clean('Merhaba ITIR, İTİR', look())).toBe('Merhaba [typed], [typed]');
  });

  test('after the field was emptied, filled anew, or taken away', () => {
    show('<input>');
    type('Wilhelmina');
    look();
    field().value = '';
    look();
    expect(clean('Thanks, Wilhelmina', typed)).toBe('Thanks, [typed]');
    type('Konstantin');
    show('<p>gone');
    look();
    expect(clean('Thanks, Konstantin', typed)).toBe('Thanks, [typed]');
  });

  test('between two looks, by what was heard', () => {
    show('<input>');
    look();
    type('Wilhelmina');
    expect(clean('Hi Wilhelmina', typed)).toBe('Hi [typed]');
  });
});

describe('the page’s own words stay', () => {
  test('where they stood before a word of them was typed', () => {
    show('<input>');
    look();
    expect(clean('Share my data', typed)).toBe('Share my data');
    type('data');
    look();
    expect(clean('Share my data', typed)).toBe('Share my data');
    expect(clean('Your data', typed)).toBe('Your [typed]');
  });

  test('where a longer word begins as what was typed, or as what was on the way to it', () => {
    show('<input><input id="b">');
    type('Ann');
    type('William', '#b');
    look();
    expect(clean('Channel announcements: will you subscribe?', typed)).toBe(
      'Channel announcements: will you subscribe?',
    );
  });

  test('where a page repeats its own label in a field that nobody types into', () => {
    const label = 'I agree to share my data with partners';
    show(`<input value="${label}">`);
    look();
    expect(clean(label, typed)).toBe(label);
    typed.hear(field());
    expect(clean('I agree to share my data with partners, Jane', typed)).toBe('[typed], Jane');
  });

  test('where boxes, buttons and hidden fields have values', () => {
    show(
      '<input type="checkbox" value="partners"><input type="hidden" value="share"><input type="submit" value="offers">',
    );
    look();
    expect(clean('share offers with partners', typed)).toBe('share offers with partners');
  });
});

test('a page that fills its fields without end does not fill our memory: the oldest go', () => {
  show('<input>'.repeat(500));
  for (let round = 0; round < 10; round++) {
    for (const [at, one] of document.querySelectorAll('input').entries()) one.value = `value ${round} ${at}`;
    look();
  }
  show('');
  look();
  // Of the 400 fields that are read there were 4000 values, and 1500 are kept.
  const kept = Array.from({ length: 10 }, (_, round) =>
    Array.from({ length: 400 }, (__, at) => clean(`Hello value ${round} ${at}`, typed)).filter((one) =>
      one.includes('[typed]'),
    ),
  );
  expect(kept.flat()).toHaveLength(1500);
  expect(kept[9]).toHaveLength(400);
  expect(kept[0]).toHaveLength(0);
});
