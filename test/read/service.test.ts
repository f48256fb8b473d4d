import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../src/model/facts.js';
import type { Purpose } from '../../src/model/words.js';
import { areAnswers } from '../../src/read/answer.js';
import { read } from '../../src/read/read.js';
import { isItsOwnService, isOwnSettings } from '../../src/read/service.js';
import { aControl, aPage, aSight } from '../support/facts.js';

const FORM = 7;
const BUTTON = 8;

const aForm = (heading: string, ...fieldKinds: string[]) => ({ ref: FORM, order: 0, name: '', heading, fieldKinds });
const aButton = (name: string) => ({
  ref: BUTTON,
  tag: 'button',
  name,
  language: 'en',
  form: FORM,
  submits: true,
  disabled: false,
  sight: aSight(),
});

function isNewsletter(over: Partial<PageFacts>, purposes: readonly Purpose[] = ['marketing']): boolean {
  return isItsOwnService(FORM, purposes, read(aPage({ outline: '', controls: [], ...over })));
}

describe('a form is a newsletter', () => {
  test('where it asks for an address to write to, and maybe a name', () => {
    expect(isNewsletter({ forms: [aForm('', 'email', 'text')] })).toBe(true);
    expect(isNewsletter({ forms: [aForm('', 'email', 'password')] })).toBe(false);
    expect(isNewsletter({ forms: [aForm('', 'text')] })).toBe(false);
  });

  test('only for mail of its own', () => {
    expect(isNewsletter({ forms: [aForm('', 'email')] }, ['marketing', 'third-party-sharing'])).toBe(false);
  });

  test('found by its number on the page, not by its place in a list', () => {
    const other = { ...aForm('', 'email'), ref: 3, order: FORM };
    expect(isNewsletter({ forms: [other] })).toBe(false);
  });

  test('on a page to pay or sign up on only where it says so itself', () => {
    const checkout = { outline: 'Secure checkout\nPlace order' };
    expect(isNewsletter({ ...checkout, forms: [aForm('', 'email')] })).toBe(false);
    expect(isNewsletter({ ...checkout, forms: [aForm('Newsletter', 'email')] })).toBe(true);
    expect(isNewsletter({ ...checkout, forms: [aForm('', 'email')], actions: [aButton('Subscribe')] })).toBe(true);
  });
});

describe('settings of one’s own', () => {
  const isSettings = (name: string, outline = '') =>
    isOwnSettings(BUTTON, read(aPage({ outline, controls: [], actions: [aButton(name)] })));

  test('are saved, not sent', () => {
    expect(isSettings('Save preferences')).toBe(true);
    expect(isSettings('Send')).toBe(false);
  });

  test('are not the steps of an order', () => {
    expect(isSettings('Save and close', 'Secure checkout\nPlace order')).toBe(false);
  });
});

describe('two boxes answer one question', () => {
  const areBoth = (one: string, other: string, order = 1) => {
    const names = [
      { ref: 1, order: 0, name: one },
      { ref: 2, order, name: other },
    ];
    const [a, b] = read(aPage({ controls: names.map((over) => aControl({ fieldName: '', ...over })) })).controls;
    return a !== undefined && b !== undefined && areAnswers(a, b);
  };

  test('where one says yes and the other no to the same', () => {
    expect(areBoth('Yes, send me offers', 'No, do not send me offers')).toBe(true);
    expect(areBoth('Yes, send me offers', 'Yes, send me offers')).toBe(false);
  });

  test('not where they stand apart, speak of other channels or are long', () => {
    expect(areBoth('Yes, send me offers', 'No, do not send me offers', 4)).toBe(false);
    expect(areBoth('Send me offers by email', 'No offers by SMS, please')).toBe(false);
    expect(areBoth('Please send me special offers from time to time', 'Please do not send me any special offers')).toBe(
      false,
    );
  });
});
