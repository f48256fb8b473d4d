import { render } from 'preact';
import polyfill from 'webextension-polyfill';
import { change, language, openPage, settings } from '../ui/page-settings.js';
import { erase } from './erase.js';
import { Options } from './options.js';
import { OPTIONS_WORDS } from './options-words.js';

globalThis.browser ??= polyfill;

function App() {
  return <Options settings={settings.value} language={language.value} change={change} erase={erase} />;
}

openPage((language) => OPTIONS_WORDS[language].options.title).then(() => {
  const root = document.getElementById('options');
  if (root) render(<App />, root);
});
