// What the warnings in a page do: one card or one stack, all boxes at a press and back again, and what they leave alone.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SETTLED_MS, WarningStage, wait, wordsOf } from './support/warning-stage.js';

let stage: WarningStage;

/** A press at this moment: a busy machine may take longer to press than a person who was about to press something else. */
async function pressNow(name: string): Promise<void> {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  await stage.press(name);
  clock.mockRestore();
}

beforeEach(() => {
  stage = new WarningStage();
});
afterEach(() => stage.close());

const WORDS = [
  'I agree to share my data with Acme Media Ltd',
  'Yes, send me special offers by email',
  'Send me marketing text messages',
];
const box = (words: string, name: string, script = '') =>
  `<p><label><input type="checkbox" name="${name}" checked ${script}> ${words}</label></p>`;
const form = (content: string) =>
  `<form><p><input type="email" name="mail"></p>${content}<button type="button">Create account</button></form>`;
const THREE = form(WORDS.map((words, at) => box(words, `c${at}`)).join(''));
const states = () =>
  [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].map((one) => one.checked);
const blamed = () => stage.look().report.findings.map(({ rule, verdict }) => `${rule} ${verdict}`);

test('one box has one card, beside it, and several have one panel for all of them', async () => {
  await stage.open(form(box(WORDS[0]!, 'a')));
  expect(stage.panels.length).toBe(1);
  expect(stage.buttons.map(wordsOf)).toEqual(['Untick', 'Why?', 'Not on this site', 'Hide']);
  expect(stage.rings.length).toBe(1);
  await stage.open(THREE);
  expect(stage.panels.length).toBe(1);
  expect(stage.text).toContain('3 consents here to look at before you go on.');
  expect(stage.buttons.map(wordsOf)).toEqual(['Untick all here', 'One by one', 'Not on this site', 'Hide']);
  expect(stage.rings.length).toBe(3);
});

test('one press takes all of them back, another gives exactly those again, and neither is laid at the door of the page', async () => {
  await stage.open(THREE + form(`<label><input type="checkbox" name="r" checked> Remember me on this device</label>`));
  await stage.press('Untick all here');
  await expect.poll(states).toEqual([false, false, false, true]);
  await expect.poll(() => stage.text).toContain('Done. 3 are taken back.');
  expect(blamed()).toEqual([]);
  await stage.press('Undo', SETTLED_MS);
  await expect.poll(states).toEqual([true, true, true, true]);
  await expect.poll(() => stage.text).toContain('It is as it was before.');
  // What a person had put back is their own, now and later.
  await wait(1800);
  expect(blamed()).toEqual([]);
  const histories = stage.look().reading.controls.map(({ history }) => history?.changes.map(({ cause }) => cause));
  expect(histories).toEqual([['gesture', 'gesture'], ['gesture', 'gesture'], ['gesture', 'gesture'], []]);
});

test('a box that was off before stays off when the others are put back', async () => {
  await stage.open(THREE);
  document.querySelector<HTMLInputElement>('[name="c1"]')!.checked = false;
  await stage.again();
  await stage.press('Untick all here');
  await expect.poll(states).toEqual([false, false, false]);
  await stage.press('Undo', SETTLED_MS);
  await expect.poll(states).toEqual([true, false, true]);
});

test('the way back is closed to a second press of the same hand', async () => {
  await stage.open(THREE);
  await stage.press('Untick all here');
  await expect.poll(() => stage.text).toContain('Done.');
  await pressNow('Undo');
  await wait(300);
  expect(states()).toEqual([false, false, false]);
  expect(stage.text).toContain('Please press again.');
});

test('what did not let go is said by name, and stands until it is closed', async () => {
  const stubborn = 'oninput="this.checked = true" onclick="setTimeout(() => { this.checked = true; })"';
  await stage.open(form(box(WORDS[0]!, 'a', stubborn) + box(WORDS[1]!, 'b')));
  await stage.press('Untick all here');
  await expect.poll(() => stage.text, { timeout: 4000 }).toContain('The page did not let go of 1');
  expect(stage.text).toContain(WORDS[0]);
  expect(stage.text).toContain('Done. 1 is taken back.');
  expect(states()).toEqual([true, false]);
});

test('a page that turns one on again a moment later is not said to have been pressed for it', async () => {
  const later = 'onclick="setTimeout(() => { this.checked = true; })"';
  await stage.open(form(box(WORDS[0]!, 'a', later) + box(WORDS[1]!, 'b') + box(WORDS[2]!, 'c')));
  await stage.press('Untick all here');
  await expect.poll(() => stage.text, { timeout: 4000 }).toContain('The page did not let go of 1');
  expect(states()).toEqual([true, false, false]);
  expect(blamed()).toEqual(['reticked-consent fail']);
});

test('on a page that draws everything anew at each press, every box is let go', async () => {
  await stage.open(`<div id="app"></div><script>
    const words = ${JSON.stringify(WORDS)}; const on = [true, true, true];
    const draw = () => {
      app.innerHTML = words.map((one, at) => '<p><label><input type="checkbox" name="c' + at + '"' + (on[at] ? ' checked' : '') + '> ' + one + '</label></p>').join('') + '<button type="button">Join</button>';
      for (const [at, input] of [...app.querySelectorAll('input')].entries()) input.onclick = () => { on[at] = !on[at]; draw(); };
    };
    draw();
  </script>`);
  await stage.press('Untick all here');
  await expect.poll(states).toEqual([false, false, false]);
  await expect.poll(() => stage.text).toContain('Done. 3 are taken back.');
  await stage.press('Undo', SETTLED_MS);
  await expect.poll(states).toEqual([true, true, true]);
});

test('of radios and selects the no is taken, and put back is what was chosen', async () => {
  await stage.open(
    form(`${box(WORDS[1]!, 'a')}
    <fieldset><legend>May we share your details with selected third parties?</legend>
    <label><input type="radio" name="s" value="y" checked> Yes</label> <label><input type="radio" name="s" value="n"> No</label></fieldset>
    <label for="m">Would you like to receive our newsletter?</label>
    <select id="m" name="m"><option selected>Yes, please send it</option><option>No, thanks</option></select>`),
  );
  const chosen = () => [
    states()[0],
    document.querySelector<HTMLInputElement>('[name="s"]:checked')?.value,
    document.querySelector('select')?.selectedIndex,
  ];
  await stage.press('Untick all here');
  await expect.poll(chosen).toEqual([false, 'n', 1]);
  await expect.poll(() => stage.text).toContain('Done. 3 are taken back.');
  await stage.press('Undo', SETTLED_MS);
  await expect.poll(chosen).toEqual([true, 'y', 0]);
});

test('one by one they are listed, and each is let go by itself', async () => {
  await stage.open(THREE);
  await stage.press('One by one');
  expect(stage.buttons.filter((one) => wordsOf(one) === 'Untick').length).toBe(3);
  await stage.press('Untick');
  await expect.poll(states).toEqual([false, true, true]);
  await expect.poll(() => stage.text).toContain('2 consents here to look at');
  expect(stage.text).toContain('Done. It is unticked now.');
  await stage.press('Undo', SETTLED_MS);
  await expect.poll(states).toEqual([true, true, true]);
});

test('why is told at once, and its page is asked for by the name of the rule', async () => {
  await stage.open(form(box(WORDS[0]!, 'a')));
  await stage.press('Why?');
  expect(stage.text).toContain('says yes in your name');
  await stage.press('More about this');
  expect(stage.explain).toHaveBeenCalledExactlyOnceWith('preticked-consent');
});

test('a site is left alone at one press, and taken up again at another', async () => {
  await stage.open(form(box(WORDS[0]!, 'a')));
  await stage.press('Not on this site', SETTLED_MS);
  expect(stage.site.hide).toHaveBeenCalledOnce();
  stage.hideAll();
  expect(stage.text).toContain('No more warnings on shop.example. You can turn them on again in the popup of untick.');
  await stage.press('Undo', SETTLED_MS);
  expect(stage.site.show).toHaveBeenCalledOnce();
  expect(stage.panels).toEqual([]);
});

test('what lasts is not done by a press that came when the warning did', async () => {
  await stage.open(form(box(WORDS[0]!, 'a')));
  await pressNow('Not on this site');
  expect(stage.site.hide).not.toHaveBeenCalled();
});

test('ten thousand findings make one panel, fifty marks at most and a short list, and no more is drawn for them than for fifty', async () => {
  await stage.open(form(box(WORDS[1]!, 'c')));
  const fifty = await stage.multiply(50);
  await stage.open(form(box(WORDS[1]!, 'c')));
  const all = await stage.multiply(10_000);
  expect(stage.panels.length).toBe(1);
  expect(stage.text).toContain('10000 consents here');
  expect(stage.rings.length).toBeGreaterThan(5);
  expect(stage.rings.length).toBeLessThanOrEqual(50);
  await stage.press('One by one');
  expect(stage.buttons.filter((one) => wordsOf(one) === 'Untick').length).toBe(20);
  expect(stage.text).toContain('And 9980 more');
  expect(fifty).toBeGreaterThan(0);
  expect(all).toBeLessThanOrEqual(fifty);
});

test('boxes in many rows have no more than fifty rings', async () => {
  const cell = (at: number) =>
    `<label style="font-size:6px"><input type="checkbox" name="c${at}" checked style="width:9px;height:9px;margin:0"> send me offers by email ${at}</label> `;
  await stage.open(form(Array.from({ length: 120 }, (_, at) => cell(at)).join('')));
  expect(stage.rings.length).toBe(50);
});
