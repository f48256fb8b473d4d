import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../locales/language.js';
import { quote, tellTitle } from '../../locales/rule-words.js';
import { say } from '../../locales/say.js';
import type { TabReport } from '../protocol.js';
import { type About, issueUrl, mistakeText } from './mistake-text.js';
import type { MoreWords } from './more-words.js';
import type { Words } from './popup-words.js';
import { asText } from './text.js';
import type { Concern } from './verdict.js';

export interface MistakeProps {
  readonly tab: TabReport | null;
  readonly concerns: readonly Concern[];
  readonly about: About;
  readonly words: Words & MoreWords;
  readonly language: Language;
  readonly openTab: (url: string) => void;
  readonly back: () => void;
}

/** Shows all that a report would say. It leaves by the person's hand alone: copied, or carried to the project's tracker. */
export function Mistake({ tab, concerns, about, words, language, openTab, back }: MistakeProps) {
  const { mistake, titles } = words;
  const [chosen, choose] = useState(concerns[0]?.key ?? '');
  const concern = concerns.find(({ key }) => key === chosen) ?? null;
  const [text, write] = useState(() => mistakeText({ tab, concern, about }));
  const [told, tell] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const url = about.tracker && issueUrl(about.tracker, text, concern);
  const site = about.tracker ? new URL(about.tracker).host : '';
  const pick = (key: string) => {
    choose(key);
    write(mistakeText({ tab, concern: concerns.find((one) => one.key === key) ?? null, about }));
  };
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => tell(mistake.copied),
      () => tell(mistake.uncopied),
    );
  const nameOf = ({ findings: [first] }: Concern) => {
    const title = tellTitle(first.rule, asText(tab?.rules[first.rule]?.title), titles);
    return `${title}: ${quote(asText(first.text))}`;
  };
  return (
    <section class="mistake">
      <h2 ref={heading} tabIndex={-1}>
        {mistake.title}
      </h2>
      <p class="soft">{mistake.intro}</p>
      {concerns.length > 0 && (
        <label class="stacked">
          {mistake.about}
          <select value={chosen} onChange={(event) => pick(event.currentTarget.value)}>
            {concerns.map((one) => (
              <option key={one.key} value={one.key}>
                {nameOf(one)}
              </option>
            ))}
            <option value="">{mistake.missed}</option>
          </select>
        </label>
      )}
      <label class="stacked">
        {mistake.text}
        <textarea
          dir="ltr"
          lang="en"
          rows={9}
          spellcheck={false}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      {about.tracker && <p class="soft">{url ? say(language, mistake.opens, { site }) : mistake.tooLong}</p>}
      <div class="row">
        <button type="button" class="main" onClick={copy}>
          {mistake.copy}
        </button>
        {url && (
          <button type="button" onClick={() => openTab(url)}>
            {say(language, mistake.open, { site })}
          </button>
        )}
        <button type="button" onClick={back}>
          {mistake.back}
        </button>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
