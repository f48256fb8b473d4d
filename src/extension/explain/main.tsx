import { RULE_PAGES } from 'virtual:rule-pages';
import { render } from 'preact';
import polyfill from 'webextension-polyfill';
import { directionOf, tagOf } from '../../locales/language.js';
import { DEFAULTS, loadSettings } from '../settings.js';
import { uiLanguage } from '../ui-language.js';
import { ExplainPage } from './explain-page.js';
import { EXPLAIN_WORDS, titleOf } from './explain-words.js';

globalThis.browser ??= polyfill;

async function open(): Promise<void> {
  const language = uiLanguage(await loadSettings().catch(() => DEFAULTS));
  const wanted = new URLSearchParams(location.search).get('rule');
  const page = RULE_PAGES.find(({ id }) => id === wanted) ?? null;
  document.documentElement.lang = tagOf(language);
  document.documentElement.dir = directionOf(language);
  document.title = `${page ? titleOf(page, language) : EXPLAIN_WORDS[language].page} · untick`;
  const root = document.getElementById('explain');
  if (root) render(<ExplainPage pages={RULE_PAGES} page={page} language={language} />, root);
}

open();
