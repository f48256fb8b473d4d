// How a site is paused in the popup, drawn and not alive.
import type { PauseWords } from '../../locales/pause/words.js';
import { Mark } from '../ui/mark.js';

export function PausePicture({ words }: { readonly words: PauseWords }) {
  return (
    <div class="picture" aria-hidden="true">
      <div class="warning plain">
        <span class="who">
          <Mark />
          <span>shop.example</span>
          <span class="button pressed">❚❚ {words.button}</span>
        </span>
        <span class="row">
          <span class="button">{words.hour}</span>
          <span class="button">{words.today}</span>
          <span class="button">{words.always}</span>
        </span>
      </div>
    </div>
  );
}
