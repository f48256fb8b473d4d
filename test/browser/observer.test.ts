// What the observer says of a control over time, where presses are real and there is layout.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { collect } from '../../src/collect/collect.js';
import type { ControlHistory, Memory } from '../../src/model/history.js';
import { Observer } from '../../src/observe/observer.js';
import { read } from '../../src/read/read.js';

let observer: Observer;

beforeEach(() => {
  observer = new Observer(document);
});
afterEach(() => {
  observer.stop();
  document.body.replaceChildren();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const one = <T extends Element = HTMLInputElement>(selector: string): T => document.querySelector(selector) as T;

function look() {
  const collected = collect(document, { touched: observer.touched });
  const facts = observer.witness(collected);
  observer.know(read(facts), collected.refs);
  return facts;
}

function show(html: string): void {
  document.body.innerHTML = html;
  look();
}

const historyOf = (words: RegExp): ControlHistory => {
  const facts = look();
  const ref = facts.controls.find(({ name }) => words.test(name))?.ref;
  return facts.history?.controls.find((one) => one.ref === ref) as ControlHistory;
};
const told = ({ changes }: ControlHistory) => changes.map(({ to, cause, press }) => [to, cause, press?.on ?? null]);

const NEWS = '<label><input type="checkbox" id="news"> Send me the newsletter by email</label>';

describe('who turned it', () => {
  test('a script that writes `checked` is told as such, though nothing fires', async () => {
    show(NEWS);
    await wait(50);
    one('#news').checked = true;
    await wait(300);
    const history = historyOf(/newsletter/);
    expect([history.markup, history.first]).toEqual(['off', 'off']);
    expect(told(history)).toEqual([['on', 'script', null]]);
  });

  test.each([
    ['the box', '#news'],
    ['its words', 'label'],
  ])('a press on %s is the person’s own', async (_, pressed) => {
    show(NEWS);
    await userEvent.click(one(pressed));
    await wait(50);
    expect(told(historyOf(/newsletter/))).toEqual([['on', 'gesture', 'itself']]);
    expect(observer.touched.has(one('#news'))).toBe(true);
  });

  test('the keyboard is a hand too', async () => {
    show(NEWS);
    one('#news').focus();
    await userEvent.keyboard(' ');
    await wait(50);
    expect(told(historyOf(/newsletter/))).toEqual([['on', 'gesture', 'itself']]);
  });

  test('a script that calls `click()` is no person', async () => {
    show(NEWS);
    one('#news').click();
    await wait(300);
    expect(told(historyOf(/newsletter/))).toEqual([['on', 'script', null]]);
    expect(observer.touched.has(one('#news'))).toBe(false);
  });

  test('what comes back after the person’s own press is not the person’s', async () => {
    show(NEWS.replace('id=', 'checked id='));
    await userEvent.click(one('#news'));
    await wait(200);
    one('#news').checked = true;
    await wait(300);
    expect(told(historyOf(/newsletter/))).toEqual([
      ['off', 'gesture', 'itself'],
      ['on', 'script', 'itself'],
    ]);
  });

  test('a press before the first look is the person’s own, and what it turned down is remembered', async () => {
    observer.stop();
    observer = new Observer(document, { lookNow: () => look() });
    document.body.innerHTML = NEWS.replace('id=', 'checked id=');
    await userEvent.click(one('#news'));
    await wait(50);
    expect(told(historyOf(/newsletter/))).toEqual([['off', 'gesture', 'itself']]);
    expect(look().history?.memory.declined.map(({ words }) => words)).toEqual(['Send me the newsletter by email']);
  });

  test('a press on a box that was drawn since the last look is the person’s own', async () => {
    show('');
    document.body.innerHTML = NEWS;
    await userEvent.click(one('label'));
    expect(look().controls).toMatchObject([{ state: 'on', touched: true }]);
  });

  test('an error while looking at a press does not reach the page', async () => {
    observer.stop();
    observer = new Observer(document, {
      lookNow: () => {
        throw new Error('broken');
      },
    });
    document.body.innerHTML = NEWS;
    await userEvent.click(one('#news'));
    expect(look().controls).toMatchObject([{ state: 'on', touched: true }]);
  });

  test('two quick presses are two, and both the person’s', async () => {
    show(NEWS);
    await userEvent.dblClick(one('#news'));
    await wait(50);
    expect(told(historyOf(/newsletter/)).map(([, cause, on]) => [cause, on])).toEqual([
      ['gesture', 'itself'],
      ['gesture', 'itself'],
    ]);
  });

  test('a master box, and a button, turn others with the person’s press on them', async () => {
    show(`<label><input type="checkbox" id="all"> All of it</label>${NEWS}<button type="button">Select all</button>`);
    one('#all').addEventListener('change', () => {
      one('#news').checked = true;
    });
    one('button').addEventListener('click', () => {
      one('#news').checked = false;
    });
    await userEvent.click(one('#all'));
    await wait(50);
    await userEvent.click(one('button'));
    await wait(50);
    const history = historyOf(/newsletter/);
    expect(told(history)).toEqual([
      ['on', 'gesture', 'control'],
      ['off', 'gesture', 'action'],
    ]);
    expect(history.changes.map(({ press }) => press?.words)).toEqual(['All of it', 'Select all']);
    expect(observer.touched.has(one('#news'))).toBe(false);
  });

  test('typing into a field of the same form asks for no tick', async () => {
    show(`<form><input name="email">${NEWS}</form>`);
    one('[name=email]').addEventListener('input', () => {
      one('#news').checked = true;
    });
    await userEvent.type(one('[name=email]'), 'a');
    await wait(300);
    expect(told(historyOf(/newsletter/))).toEqual([['on', 'script', 'elsewhere']]);
  });

  test('a draft that a page puts back fills fields in the same go', async () => {
    show(`<form><input name="email">${NEWS}</form>`);
    await wait(20);
    one('[name=email]').value = 'jane@example.com';
    one('#news').checked = true;
    await wait(300);
    expect(told(historyOf(/newsletter/))).toEqual([['on', 'restore', null]]);
  });

  test('a control drawn without a box is the person’s where the person pressed it', async () => {
    show(
      '<div id="row"><span role="checkbox" aria-checked="false" id="box"></span> Send me the newsletter by email</div>',
    );
    one<HTMLElement>('#box').addEventListener('click', () => {
      one('#box').setAttribute('aria-checked', 'true');
    });
    one<HTMLElement>('#box').style.cssText = 'display:inline-block;width:20px;height:20px;border:1px solid';
    await userEvent.click(one('#box'));
    await wait(50);
    expect(told(historyOf(/newsletter/))).toEqual([['on', 'gesture', 'itself']]);
  });

  test('choosing “no” of two radios turns “yes” off by the same press', async () => {
    show(`<fieldset><legend>May we send you marketing emails?</legend>
      <label><input type="radio" name="m" value="y" checked> Yes, email me offers</label>
      <label><input type="radio" name="m" value="n" id="no"> No, thanks</label></fieldset>`);
    await userEvent.click(one('#no'));
    await wait(50);
    expect(told(historyOf(/offers/))).toEqual([['off', 'gesture', 'itself']]);
  });
});

describe('what is no sign of a wish', () => {
  const YES_NO = `<fieldset><legend>May we send you marketing emails?</legend>
    <label><input type="radio" name="m" value="y" id="yes"> Yes, email me offers</label>
    <label><input type="radio" name="m" value="n" id="no"> No, thanks</label></fieldset>`;

  test('a press two seconds ago', async () => {
    show(`${NEWS}<button type="button">Continue</button>`);
    await userEvent.click(one('button'));
    await wait(1800);
    one('#news').checked = true;
    await wait(300);
    expect(told(historyOf(/newsletter/))).toEqual([['on', 'script', null]]);
  });

  test('“no” of two radios, where a script then chooses “yes”', async () => {
    show(YES_NO);
    await userEvent.click(one('#no'));
    await wait(50);
    one('#yes').checked = true;
    await wait(300);
    expect(told(historyOf(/offers/))).toEqual([['on', 'script', 'itself']]);
  });

  test('a press on the ground of a form that holds the box', async () => {
    show(`<form style="padding:40px"><input name="email">${NEWS}</form>`);
    one<HTMLElement>('form').addEventListener('click', () => {
      one('#news').checked = true;
    });
    await userEvent.click(one('form'), { position: { x: 5, y: 5 } });
    await wait(300);
    expect(told(historyOf(/newsletter/))).toEqual([['on', 'script', 'elsewhere']]);
  });
});

describe('what is one', () => {
  test('a press on the row of a box, and on a button that is only drawn', async () => {
    show(`<div id="row" style="padding:20px">${NEWS}</div><div id="all" style="cursor:pointer">Select all</div>`);
    one<HTMLElement>('#row').addEventListener('click', ({ target }) => {
      if (target === one('#row')) one('#news').checked = true;
    });
    one<HTMLElement>('#all').addEventListener('click', () => {
      one('#news').checked = false;
    });
    await userEvent.click(one('#row'), { position: { x: 3, y: 3 } });
    await wait(50);
    await userEvent.click(one('#all'));
    await wait(50);
    expect(told(historyOf(/newsletter/))).toEqual([
      ['on', 'gesture', 'itself'],
      ['off', 'gesture', 'action'],
    ]);
  });
});

describe('the same control', () => {
  test('drawn anew by its page keeps its history, and the person’s hand on it', async () => {
    show(`<div id="root">${NEWS}</div>`);
    await userEvent.click(one('#news'));
    await wait(50);
    one('#root').innerHTML = NEWS.replace('id=', 'checked id=');
    expect(told(historyOf(/newsletter/))).toEqual([['on', 'gesture', 'itself']]);
    expect(look().controls[0]?.touched).toBe(true);
  });

  test('turned down on a page before is known on the next', () => {
    const memory: Memory = {
      declined: [{ role: 'checkbox', words: 'Send me the newsletter by email', fieldName: 'news' }],
      refused: [],
    };
    observer.remember(memory);
    show(NEWS);
    expect(historyOf(/newsletter/).declinedBefore).toBe(true);
    expect(look().history?.memory.declined).toEqual(memory.declined);
  });

  test('keeps twenty changes and counts them all', async () => {
    show(NEWS);
    for (let times = 0; times < 24; times++) {
      one('#news').checked = !one('#news').checked;
      observer.sample();
    }
    const history = historyOf(/newsletter/);
    expect(history.changes).toHaveLength(20);
    expect(history.changeCount).toBe(24);
  });
});

test('a page cannot tell that it is observed', async () => {
  const globals = Object.getOwnPropertyNames(window).length;
  show(NEWS);
  const before = document.documentElement.outerHTML;
  const own = Object.getOwnPropertyNames(one('#news'));
  await userEvent.click(one('#news'));
  await wait(300);
  look();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(Object.getOwnPropertyNames(one('#news'))).toEqual(own);
  expect(Object.getOwnPropertyNames(window)).toHaveLength(globals);
  expect(HTMLFormElement.prototype.submit.toString()).toContain('[native code]');
});

describe('a banner', () => {
  const BANNER = `<div id="banner" role="dialog" aria-label="Cookies"
style="position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:1px solid #888;padding:16px">We use cookies for
advertising and measurement. May we? <button id="yes">Accept all</button> <button id="no">Reject all</button></div>`;

  test('that was refused, went and came back is told as returned', async () => {
    show(BANNER);
    one('#no').addEventListener('click', () => one('#banner').remove());
    await userEvent.click(one('#no'));
    await wait(50);
    look();
    document.body.innerHTML = BANNER;
    look();
    const history = look().history;
    expect(history?.refusals).toMatchObject([{ isEarlier: false, returned: 1 }]);
    expect(history?.efforts).toMatchObject([{ accept: 1, refuse: 1, way: ['Reject all'], by: 'person' }]);
    expect(history?.memory.refused).toEqual([history?.refusals[0]?.words]);
  });

  test('that the person calls for again has not come back by itself', async () => {
    show(`${BANNER}<a href="#cookies" id="again">Cookie settings</a>`);
    one('#no').addEventListener('click', () => one('#banner').remove());
    one('#again').addEventListener('click', () => document.body.insertAdjacentHTML('beforeend', BANNER));
    await userEvent.click(one('#no'));
    await wait(50);
    look();
    await userEvent.click(one('#again'));
    look();
    expect(look().history?.refusals).toMatchObject([{ returned: 0 }]);
  });
});
