import { useState } from 'preact/hooks';
import type { Language } from '../../locales/language.js';
import { measureLines } from '../../locales/measure-lines.js';
import { ISOLATE, type TranslatedRule, tell, tellWhy } from '../../locales/rule-words.js';
import type { Finding } from '../../model/finding.js';
import type { Action, ActionResult, TabReport } from '../protocol.js';
import type { Words } from './popup-words.js';
import { asText } from './text.js';
import type { Concern } from './verdict.js';

export interface ConcernCardProps {
  readonly concern: Concern;
  readonly words: Words;
  readonly language: Language;
  readonly rules: TabReport['rules'];
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
  // Every second part was between the marks.
  return <p>{parts.map((part, at) => (at % 2 === 1 ? <bdi key={part}>{part}</bdi> : part))}</p>;
}

function Reasons({ concern, words, language, rules }: ConcernCardProps) {
  const [first, ...rest] = concern.findings;
  const lines = [...new Set(concern.findings.flatMap((one) => measureLines(one.evidence, words.measures, language)))];
  return (
    <details>
      <summary>{words.popup.why}</summary>
      <p>{asText(tellWhy(first.rule, asText(rules[first.rule]?.why), words.finding))}</p>
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
    </details>
  );
}

export function ConcernCard(props: ConcernCardProps) {
  const { concern, words, rules, result, act } = props;
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
    <li class="card" data-severity={first.severity}>
      <span class="tag">{first.verdict === 'review' ? severity.review : severity[first.severity]}</span>
      <h3>{titles?.[first.rule as TranslatedRule] ?? asText(rules[first.rule]?.title)}</h3>
      <Sentence finding={first} words={words} rules={rules} />
      <Reasons {...props} />
      <div class="row">
        {concern.remedy && (
          <button type="button" class="main" disabled={isBusy} onClick={() => press('untick')}>
            {popup[concern.remedy]}
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={() => press('reveal')}>
          {popup.showMe}
        </button>
      </div>
      <p role="status">{result ? told[result] : ''}</p>
    </li>
  );
}
