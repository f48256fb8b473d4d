import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import { timeLeft } from '../../locales/time-left.js';
import { ALWAYS } from '../pause.js';
import type { Until } from '../settings.js';
import type { MoreWords } from './more-words.js';
import { VerdictLine } from './verdict-line.js';

export interface PausedProps {
  readonly until: Until;
  readonly words: MoreWords;
  readonly language: Language;
  readonly resume: () => Promise<void>;
  /** The time is up: the page may be looked at again. */
  readonly check: () => void;
}

const SECOND_MS = 1000;

/** Counts down in minutes; a timer is not read out as it changes. */
function Countdown({ until, words, language, check }: PausedProps) {
  const [now, setNow] = useState(Date.now);
  const rest = Date.parse(until) - now;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  const isOver = rest <= 0;
  useEffect(() => {
    if (isOver) check();
  }, [isOver]);
  return (
    <p role="timer" class="soft">
      {say(language, words.pause.left, { time: timeLeft(rest, language) })}
    </p>
  );
}

export function Paused(props: PausedProps) {
  const { until, words, resume } = props;
  return (
    <VerdictLine kind="paused" said={{ title: words.pause.title, detail: words.pause.hint }}>
      {until === ALWAYS ? <p class="soft">{words.pause.forever}</p> : <Countdown {...props} />}
      <div class="row">
        <button type="button" class="main" onClick={resume}>
          {words.pause.resume}
        </button>
      </div>
    </VerdictLine>
  );
}
