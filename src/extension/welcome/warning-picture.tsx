// What a warning looks like, drawn and not alive: nothing in it can be pressed, and a screen reader hears what it is a picture of.

import type { WelcomeWords } from '../../locales/welcome/words.js';
import { fillSentence } from '../../model/sentence.js';
import { Mark } from '../ui/mark.js';

export function WarningPicture({ words }: { readonly words: WelcomeWords }) {
  return (
    <div class="picture" role="img" aria-label={words.picture}>
      <div class="form" aria-hidden="true">
        <strong>{words.shop}</strong>
        <span class="field" />
        <span class="agree">
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <rect x="1.5" y="1.5" width="21" height="21" rx="6" fill="none" stroke="currentColor" stroke-width="2" />
            <rect x="5" y="5" width="14" height="14" rx="3" fill="#0b57a4" />
            <path d="M8.5 12.2l2.5 2.5 4.6-5" fill="none" stroke="#fff" stroke-width="2" />
          </svg>
          {words.agree}
        </span>
        <span class="submit">{words.create}</span>
      </div>
      <div class="warning" aria-hidden="true">
        <span class="who">
          <Mark />
          untick
        </span>
        <span>{fillSentence(words.warning, { words: words.agree })}</span>
        <span class="row">
          <span class="button main">{words.untick}</span>
          <span class="button">{words.why}</span>
          <span class="button">{words.hide}</span>
        </span>
      </div>
    </div>
  );
}
