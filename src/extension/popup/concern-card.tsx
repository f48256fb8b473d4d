import { useState } from 'preact/hooks';
import type { Language } from '../../locales/language.js';
import { measureLines } from '../../locales/measure-lines.js';
import { ISOLATE, tell, tellTitle, tellWhy } from '../../locales/rule-words.js';
import type { Finding } from '../../model/finding.js';
import type { Action, ActionResult, TabReport } from '../protocol.js';
import type { Settings } from '../settings.js';
import type { MoreWords } from './more-words.js';
import type { Words } from './popup-words.js';
import { Provisions } from './provisions.js';
import { asText } from './text.js';
import { type Concern, NOWHERE } from './verdict.js';

export interface ConcernCardProps {
  readonly concern: Concern;
  readonly words: Words & MoreWords;
  readonly settings: Settings;
  readonly language: Language;
  readonly rules: TabReport['rules'];
  /** In a long list, which arrows walk: the card's own place in the order of Tab, and whether Tab goes into it. */
  readonly tabIndex: 0 | -1 | undefined;
  readonly isReachable: boolean;
  readonly focused: () => void;
  readonly result: ActionResult | undefined;
  readonly act: (action: Action) => Promise<void>;
}

const QUOTED = new RegExp(`${ISOLATE[0]}([^${ISOLATE[1]}]*)${ISOLATE[1]}`);

/** A sentence of ours with words of the page in it: those keep their own direction. */
function Sentence({
  finding,
  words,
  rules,
}: Pick<ConcernCardProps, 'words' | 'rules'> & { readonly finding: Finding }) {
  const english = asText(rules[finding.rule]?.messages[finding.messageKey] ?? finding.message);
  const parts = tell({ ...finding, english }, words.finding).split(QUOTED);
  // Every second part was between the marks. A rule that no catalogue knows is told in English, whichever way the popup runs.
  return <p dir="auto">{parts.map((part, at) => (at % 2 === 1 ? <bdi key={part}>{part}</bdi> : part))}</p>;
}

function Reasons({ concern, words, language, rules, settings, isReachable }: ConcernCardProps) {
  const [first, ...rest] = concern.findings;
  const lines = [...new Set(concern.findings.flatMap((one) => measureLines(one.evidence, words.measures, language)))];
  return (
    <details>
      <summary tabIndex={isReachable ? undefined : -1}>{words.popup.why}</summary>
      <p dir="auto">{asText(tellWhy(first.rule, asText(rules[first.rule]?.why), words.finding))}</p>
      {rest.map((finding) => (
        <Sentence key={finding.id} finding={finding} words={words} rules={rules} />
      ))}
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Provisions
        ids={concern.findings.flatMap(({ provisions }) => provisions)}
        chosen={settings.jurisdictions}
        words={words}
        language={language}
      />
    </details>
  );
}

export function ConcernCard(props: ConcernCardProps) {
  const { concern, words, rules, result, act, tabIndex, isReachable, focused } = props;
  const inner = isReachable ? undefined : -1;
  const [isBusy, setBusy] = useState(false);
  const [first] = concern.findings;
  const press = async (action: Action) => {
    setBusy(true);
    await act(action);
    setBusy(false);
  };
  const { popup, severity, titles } = words;
  const told = { done: popup.unticked, kept: popup.kept, 'by-hand': popup.byHand, gone: popup.gone };
  return (
    <li class="card" data-severity={first.severity} tabIndex={tabIndex} onFocusCapture={focused}>
      <span class="tag">{first.verdict === 'review' ? severity.review : severity[first.severity]}</span>
      <h3 dir="auto">{tellTitle(first.rule, asText(rules[first.rule]?.title), titles)}</h3>
      <Sentence finding={first} words={words} rules={rules} />
      <Reasons {...props} />
      <div class="row">
        {concern.remedy && (
          <button type="button" class="main" tabIndex={inner} disabled={isBusy} onClick={() => press('untick')}>
            {popup[concern.remedy]}
          </button>
        )}
        {concern.ref !== NOWHERE && (
          <button type="button" tabIndex={inner} disabled={isBusy} onClick={() => press('reveal')}>
            {popup.showMe}
          </button>
        )}
      </div>
      <p role="status">{result ? told[result] : ''}</p>
    </li>
  );
}
