// The popup and the cards of the warning, filled with everything they can say, in a language. Imported late: a test may have put
// other catalogues in the place of ours by then.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import look from '../../../src/extension/popup/popup.css?inline';
import { DEFAULTS } from '../../../src/extension/settings.js';
import tokens from '../../../src/extension/ui/tokens.css?inline';
import { directionOf, type Language, tagOf } from '../../../src/locales/language.js';
import { FINDINGS, REMEDIES, TABS } from './every-sentence.js';

export interface Surfaces {
  /** Its states, each by its name. */
  readonly popups: readonly string[];
  popup(language: Language, state: string): HTMLElement;
  /** A card for each finding that is told in the page, at the width a card has in a window that wide. */
  cards(language: Language, width: number): HTMLElement;
}

const POPUP_WIDTH = 360;
const VIEWS = ['checking', 'cannot', 'failed'] as const;
const nothing = async () => undefined;

/** A place of its own in a closed-off tree, so that no style of one reaches the other. */
function aPlace(language: Language, width: number, style: string): HTMLElement {
  const host = document.createElement('div');
  const sheet = new CSSStyleSheet();
  // In a shadow tree the surface is neither root nor body.
  sheet.replaceSync(style.replaceAll(':root', ':host').replace(/(^|\n)body\b/g, '$1.body'));
  const tree = host.attachShadow({ mode: 'open' });
  tree.adoptedStyleSheets = [sheet];
  const place = document.createElement('div');
  place.className = 'body';
  place.lang = tagOf(language);
  place.dir = directionOf(language);
  place.style.width = `${width}px`;
  tree.append(place);
  document.body.append(host);
  return place;
}

export async function openSurfaces(): Promise<Surfaces> {
  const [{ Popup }, { Card }, { WARNING_STYLE }, { bringSpeech }] = await Promise.all([
    import('../../../src/extension/popup/popup.js'),
    import('../../../src/extension/content/warning-card.js'),
    import('../../../src/extension/content/warning-style.js'),
    import('./bring-speech.js'),
  ]);
  bringSpeech();
  const nothingAtAll = () => {};
  const actions = {
    untick: nothingAtAll,
    hide: nothingAtAll,
    accepts: () => true,
    resized: nothingAtAll,
    explain: nothingAtAll,
    hideSite: nothingAtAll,
  };

  return {
    popups: [...VIEWS, ...Object.keys(TABS)],
    popup: (language, state) => {
      const place = aPlace(language, POPUP_WIDTH, tokens + look);
      const kind = VIEWS.find((one) => one === state);
      const tab = TABS[state];
      const results = Object.fromEntries(
        (tab?.found ?? []).map(({ frameId, ref }) => [`${frameId}:${ref}`, 'kept' as const]),
      );
      act(() =>
        render(
          <Popup
            view={
              tab
                ? { kind: 'report', tab }
                : kind === 'cannot'
                  ? { kind, reason: 'browser' }
                  : { kind: kind ?? 'checking' }
            }
            language={language}
            settings={DEFAULTS}
            host="a-shop-with-a-long-name.example"
            results={results}
            saving={{ kind: 'idle' }}
            saveEvidence={() => {}}
            act={nothing}
            check={() => {}}
            change={nothing}
            about={{ version: '1.2.3', browser: 'Chromium 156', tracker: null }}
            pause={nothing}
            resume={nothing}
            allow={nothing}
            openTab={() => {}}
            openDashboard={() => {}}
            openSettings={() => {}}
          />,
          place,
        ),
      );
      for (const closed of place.querySelectorAll('details')) closed.open = true;
      return place;
    },
    cards: (language, width) => {
      const place = aPlace(
        language,
        width,
        `${WARNING_STYLE}\n.card { position: relative; width: min(320px, 100%); max-height: none; }`,
      );
      for (const [at, finding] of FINDINGS.entries()) {
        const remedy = REMEDIES[at % REMEDIES.length]!;
        const notice = { key: '', ref: finding.about, findings: [finding], remedy } as const;
        const card = new Card(notice, actions);
        card.show(notice, language);
        for (const hidden of card.element.querySelectorAll<HTMLElement>('.more')) hidden.hidden = false;
        place.append(card.element);
      }
      return place;
    },
  };
}
