import type { RefObject } from 'preact';
import type { PauseWords } from '../../locales/pause/words.js';
import type { WelcomeWords } from '../../locales/welcome/words.js';
import { PausePicture } from './pause-picture.js';
import { Toolbar } from './toolbar.js';
import { WarningPicture } from './warning-picture.js';

export interface ScreenProps {
  readonly words: WelcomeWords;
  /** As the popup says it: what is drawn here is to be known again there. */
  readonly pause: PauseWords;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly openSettings: () => void;
}

export function Where({ words, heading }: ScreenProps) {
  return (
    <>
      <Toolbar />
      <h2 ref={heading} tabIndex={-1}>
        {words.where}
      </h2>
      <p>{words.whereText}</p>
      <p class="soft">{words.pin}</p>
    </>
  );
}

export function Said({ words, heading }: ScreenProps) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.said}
      </h2>
      <p>{words.saidText}</p>
      <WarningPicture words={words} />
      <p>{words.saidQuiet}</p>
      <p class="soft">{words.potential}</p>
    </>
  );
}

export function Yours({ words, pause, heading, openSettings }: ScreenProps) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.yours}
      </h2>
      <p>{words.pause}</p>
      <PausePicture words={pause} />
      <p>{words.promise}</p>
      <p>
        <button type="button" onClick={openSettings}>
          {words.settings}
        </button>
      </p>
    </>
  );
}
