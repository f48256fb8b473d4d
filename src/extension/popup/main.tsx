import { effect } from '@preact/signals';
import { render } from 'preact';
import polyfill from 'webextension-polyfill';
import { directionOf, tagOf } from '../../locales/language.js';
import { Popup } from './popup.js';
import { act, change, check, host, language, open, results, settings, view } from './store.js';

globalThis.browser ??= polyfill;

function App() {
  return (
    <Popup
      view={view.value}
      language={language.value}
      settings={settings.value}
      host={host.value}
      results={results.value}
      act={act}
      check={check}
      change={change}
    />
  );
}

effect(() => {
  document.documentElement.lang = tagOf(language.value);
  document.documentElement.dir = directionOf(language.value);
});

const root = document.getElementById('popup');
if (root) render(<App />, root);
open();
