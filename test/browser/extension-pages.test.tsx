// What a person sees of the extension's own pages, in a real browser: every state of the popup, the settings, the first run.
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import optionsStyle from '../../src/extension/options/options.css?raw';
import { Options } from '../../src/extension/options/options.js';
import popupStyle from '../../src/extension/popup/popup.css?raw';
import { Popup, type PopupProps } from '../../src/extension/popup/popup.js';
import { DEFAULTS, type Settings } from '../../src/extension/settings.js';
import controls from '../../src/extension/ui/controls.css?raw';
import pageStyle from '../../src/extension/ui/page.css?raw';
import tokens from '../../src/extension/ui/tokens.css?raw';
import welcomeStyle from '../../src/extension/welcome/welcome.css?raw';
import { Welcome } from '../../src/extension/welcome/welcome.js';
import { LANGUAGES as ALL_LANGUAGES, directionOf, type Language, tagOf } from '../../src/locales/language.js';
import { POPUP_STATES, popupProps } from '../extension/popup-states.js';

const LANGUAGES: readonly Language[] = ['en', 'ar', 'zh-cn', 'vi'];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const settings: Settings = {
  ...DEFAULTS,
  hiddenSites: ['news.example'],
  pausedSites: { 'shop.example': 'always', 'bank.example': '2999-01-01T10:00:00.000Z' },
};
const nothing = async () => undefined;

const STYLES = {
  popup: [tokens, controls, popupStyle],
  options: [tokens, controls, pageStyle, optionsStyle],
  welcome: [tokens, controls, pageStyle, welcomeStyle],
} as const;

const style = document.createElement('style');
const root = document.createElement('div');

beforeEach(() => {
  document.head.append(style);
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  style.remove();
  await media([]);
});

const media = (features: readonly { name: string; value: string }[]) =>
  (cdp() as unknown as { send(method: string, params: object): Promise<void> }).send('Emulation.setEmulatedMedia', {
    features,
  });

interface View {
  readonly surface: keyof typeof STYLES;
  readonly language: Language;
  readonly scheme?: Scheme;
  readonly width: number;
  readonly height?: number;
  readonly others?: readonly { name: string; value: string }[];
}

async function show(view: View, what: ComponentChild) {
  const { surface, language, scheme = 'light', width, height = 640, others = [] } = view;
  await page.viewport(width, height);
  await media([{ name: 'prefers-color-scheme', value: scheme }, ...others]);
  document.documentElement.lang = tagOf(language);
  document.documentElement.dir = directionOf(language);
  document.title = 'untick';
  style.textContent = STYLES[surface].join('\n');
  render(null, root);
  render(what, root);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Where pictures go when a person asks to see them. */
const PICTURES = import.meta.env.VITE_PICTURES as string | undefined;
async function picture(name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, element: document.documentElement });
}

async function faults(): Promise<readonly string[]> {
  // All folds open: what is in them is read too.
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** What stands out of the page to the side; a page is read by scrolling one way. */
const spill = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const smallTargets = () =>
  [...root.querySelectorAll('button, select, summary, input, a')]
    .map((one) => (one.closest('label') ?? one) as HTMLElement)
    .filter((one) => one.checkVisibility())
    .filter((one) => one.tagName !== 'A' && Math.min(one.offsetHeight, one.offsetWidth) < 24)
    .map((one) => one.outerHTML);

const popup = (state: string, language: Language, change: Partial<PopupProps> = {}) => (
  <Popup {...popupProps({ ...POPUP_STATES[state], language, ...change })} />
);
const options = (language: Language) => (
  <Options settings={{ ...settings, language }} language={language} change={nothing} erase={nothing} />
);
const welcome = (language: Language, first: number) => (
  <Welcome
    settings={{ ...settings, language }}
    language={language}
    first={first}
    change={nothing}
    openSettings={nothing}
    done={nothing}
  />
);

/** All of them in both directions; in the other languages those that differ by their words most. */
const statesIn = (language: Language): readonly string[] =>
  ['en', 'ar'].includes(language) ? Object.keys(POPUP_STATES) : ['findings', 'clean', 'paused', 'sent', 'unreached'];

describe.each(SCHEMES)('%s', (scheme) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(statesIn(language))('the popup, %s: nothing axe-core objects to, nothing cut off', async (state) => {
      await show({ surface: 'popup', language, scheme, width: 360 }, popup(state, language));
      await picture(`popup-${state}-${language}-${scheme}`);
      expect(spill()).toBe(0);
      expect(await faults()).toEqual([]);
      expect(smallTargets()).toEqual([]);
      if (state === 'findings') await picture(`popup-${state}-open-${language}-${scheme}`);
    });

    test('the settings', async () => {
      await show({ surface: 'options', language, scheme, width: 900, height: 1700 }, options(language));
      await picture(`options-${language}-${scheme}`);
      expect(await faults()).toEqual([]);
      expect(smallTargets()).toEqual([]);
    });

    test.each([0, 1, 2])('the first run, screen %i', async (first) => {
      await show({ surface: 'welcome', language, scheme, width: 900 }, welcome(language, first));
      await picture(`welcome-${first}-${language}-${scheme}`);
      expect(await faults()).toEqual([]);
      expect(smallTargets()).toEqual([]);
    });
  });
});

const focused = () => document.activeElement?.textContent?.trim();
const pressed = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

describe('with the keyboard alone', () => {
  test('the pause is the first stop; Escape closes its choices and gives the focus back', async () => {
    const pause = vi.fn(nothing);
    await show({ surface: 'popup', language: 'en', width: 360 }, popup('findings', 'en', { pause }));
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('Pause on this site');
    await userEvent.keyboard('{Enter}{Tab}');
    expect(focused()).toBe('For 1 hour');
    await picture('popup-pause-open-en-light');
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe('Pause on this site');
    expect(root.querySelector<HTMLElement>('.choices')?.checkVisibility()).toBe(false);
    await userEvent.keyboard('{Enter}{Tab}{Tab}{Enter}');
    expect(pause).toHaveBeenCalledExactlyOnceWith('today');
  });

  test('a long list of cards is one stop, and arrows go from card to card', async () => {
    const act = vi.fn(nothing);
    await show({ surface: 'popup', language: 'en', width: 360 }, popup('many', 'en', { act }));
    await userEvent.keyboard('{Tab}{Tab}');
    const at = () => [...root.querySelectorAll('.card')].indexOf(document.activeElement?.closest('.card') as Element);
    expect(at()).toBe(0);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(at()).toBe(2);
    await userEvent.keyboard('{End}');
    expect(at()).toBe(6);
    await userEvent.keyboard('{ArrowUp}{Tab}');
    expect(focused()).toBe('Why it matters');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('Untick for me');
    await userEvent.keyboard('{Enter}');
    expect(act.mock.calls[0]).toMatchObject([{ ref: 15 }, 'untick']);
    // Out of the card it goes on to the foot, and not to the other six.
    await userEvent.keyboard('{Tab}{Tab}');
    expect(focused()).toBe('Save evidence');
  });

  test('a short list is walked by Tab', async () => {
    await show({ surface: 'popup', language: 'en', width: 360 }, popup('findings', 'en'));
    const seen = new Set<string | undefined>();
    for (let stop = 0; stop < 10; stop++) {
      await userEvent.keyboard('{Tab}');
      seen.add(document.activeElement?.closest('.card')?.querySelector('h3')?.textContent);
    }
    expect(seen).toContain('A consent that is easy to miss');
    expect(seen).toContain('A consent already given for you');
  });

  test('whatever has the focus shows it', async () => {
    await show({ surface: 'options', language: 'en', width: 900 }, options('en'));
    for (let stop = 0; stop < 12; stop++) {
      await userEvent.keyboard('{Tab}');
      const style = getComputedStyle(document.activeElement as Element);
      expect(`${style.outlineStyle} ${style.outlineWidth}`, document.activeElement?.outerHTML).toBe('solid 2px');
    }
  });

  test('the first run goes on by Enter, and the heading of each screen is read', async () => {
    await show({ surface: 'welcome', language: 'en', width: 900 }, welcome('en', 0));
    await pressed('Next');
    expect(focused()).toBe('It speaks up only where there is something to see');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    expect(focused()).toBe('It is yours to pause, and nothing leaves your device');
  });
});

describe('reporting a mistake', () => {
  test.each(LANGUAGES)('shows all that would be said, in %s', async (language) => {
    await show({ surface: 'popup', language, width: 360 }, popup('findings', language));
    await userEvent.click(root.querySelectorAll('.actions button')[2] as Element);
    await picture(`popup-mistake-${language}-light`);
    expect(spill()).toBe(0);
    expect(await faults()).toEqual([]);
    const text = root.querySelector('textarea')?.value ?? '';
    expect(text).toContain('Rule: inconspicuous-consent (faint, fail, critical)');
    expect(text).toContain('Page: https://shop.example/signup');
  });

  test('what the person takes out is not in what is opened, and nothing is opened before', async () => {
    const openTab = vi.fn();
    const about = { version: '0.1.0', browser: 'Firefox 140', tracker: 'https://github.com/example/untick/issues/new' };
    await show({ surface: 'popup', language: 'en', width: 360 }, popup('findings', 'en', { openTab, about }));
    await pressed('Report a mistake');
    expect(openTab).not.toHaveBeenCalled();
    await userEvent.fill(page.getByRole('textbox'), 'only this');
    await pressed('Open as an issue on github.com');
    const url = new URL(openTab.mock.calls[0]?.[0]);
    expect(url.searchParams.get('body')).toBe('only this');
    expect(url.searchParams.get('title')).toBe('Wrong: inconspicuous-consent');
  });

  test('a text that is too long to be carried offers to be copied alone', async () => {
    const about = { version: '0.1.0', browser: 'Firefox 140', tracker: 'https://github.com/example/untick/issues/new' };
    await show({ surface: 'popup', language: 'en', width: 360 }, popup('findings', 'en', { about }));
    await pressed('Report a mistake');
    await userEvent.fill(page.getByRole('textbox'), 'long '.repeat(3000));
    expect(root.textContent).toContain('It is too long to be filled in.');
    expect(root.textContent).not.toContain('Open as an issue');
  });
});

describe('however a person looks at it', () => {
  test.each(ALL_LANGUAGES)(
    'every state of the popup fits at 360 px and, zoomed to 400 %%, at 200 px, in %s',
    async (language) => {
      for (const state of Object.keys(POPUP_STATES)) {
        await show({ surface: 'popup', language, width: 360 }, popup(state, language));
        expect(spill(), state).toBe(0);
        await show({ surface: 'popup', language, width: 200, height: 150 }, popup(state, language));
        // A frame of a test cannot be zoomed: what the zoom switches on is switched on by hand.
        style.textContent = style.textContent!.replace(' and (min-resolution: 2.5dppx)', '');
        await picture(`popup-narrow-${state}-${language}`);
        expect(spill(), state).toBe(0);
      }
    },
  );

  test.each(ALL_LANGUAGES)('the settings and the first run fit a phone, in %s', async (language) => {
    await show({ surface: 'options', language, width: 320, height: 2600 }, options(language));
    await picture(`options-phone-${language}`);
    expect(spill()).toBe(0);
    for (const first of [0, 1, 2]) {
      await show({ surface: 'welcome', language, width: 320, height: 900 }, welcome(language, first));
      await picture(`welcome-phone-${first}-${language}`);
      expect(spill()).toBe(0);
    }
  });

  test('nothing moves for who wants no movement', async () => {
    const others = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    const animation = (selector: string) => getComputedStyle(root.querySelector(selector) as Element).animationName;
    await show({ surface: 'popup', language: 'en', width: 360 }, popup('checking', 'en'));
    expect(animation('.shape')).toBe('turn');
    await show({ surface: 'popup', language: 'en', width: 360, others }, popup('checking', 'en'));
    expect(animation('.shape')).toBe('none');
    await show({ surface: 'welcome', language: 'en', width: 900, others }, welcome('en', 0));
    expect(animation('.arrow')).toBe('none');
  });

  test('in the colours of the system the shape, the frame of a card and the main button are still told', async () => {
    const others = [{ name: 'forced-colors', value: 'active' }];
    await show({ surface: 'popup', language: 'en', width: 360, others }, popup('findings', 'en'));
    await picture('popup-findings-forced');
    const of = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
    expect(of('button.main').borderTopWidth).toBe('2px');
    expect(of('.shape').color).toBe(of('h2').color);
    expect(of('.card').borderInlineStartWidth).toBe('4px');
  });
});

test('deleting everything is asked twice, and Enter alone keeps it', async () => {
  const erase = vi.fn(nothing);
  await show(
    { surface: 'options', language: 'en', width: 900 },
    <Options settings={settings} language="en" change={nothing} erase={erase} />,
  );
  await pressed('Delete everything…');
  expect(focused()).toBe('Keep it');
  await userEvent.keyboard('{Enter}');
  expect(erase).not.toHaveBeenCalled();
  await pressed('Delete everything…');
  await pressed('Delete now');
  expect(erase).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('All of it is deleted.');
});
