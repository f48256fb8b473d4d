import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import type { LimitKind } from '../../model/facts.js';
import type { TabReport } from '../protocol.js';
import { Cards, type CardsProps } from './cards.js';
import type { Words } from './popup-words.js';
import { ReceiptsCard } from './receipts-card.js';
import { asText } from './text.js';
import { concernsOf, verdictOf } from './verdict.js';
import { type Said, VerdictLine } from './verdict-line.js';

export interface ReportProps extends Omit<CardsProps, 'concerns' | 'rules'> {
  readonly tab: TabReport;
}

/** The verdict in words: what was found, that nothing was, or why that cannot be said. */
function sayVerdict(tab: TabReport, count: number, language: Language, { popup }: Words): Said {
  const checks = Object.values(tab.report?.outcomes ?? {}).filter((one) => one === 'clear' || one === 'found').length;
  switch (verdictOf(tab)) {
    case 'found':
      return { title: say(language, popup.found, { count }) };
    case 'review':
      return { title: say(language, popup.review, { count }) };
    case 'incomplete':
      return { title: popup.incomplete };
    case 'failed':
      return { title: popup.failed, detail: popup.failedDetail };
    default:
      return {
        title: popup.nothing,
        detail: checks > 0 ? say(language, popup.nothingDetail, { count: checks }) : popup.nothingAsked,
      };
  }
}

function Limits({ tab, words }: { readonly tab: TabReport; readonly words: Words }) {
  const kinds = [...new Set((tab.report?.limits ?? []).map((limit) => limit.kind))];
  if (kinds.length === 0) return null;
  return (
    <>
      <p>{words.popup.incompleteFound}</p>
      <ul class="limits">
        {kinds.map((kind: LimitKind) => (
          <li key={kind}>{asText(words.limit[kind])}</li>
        ))}
      </ul>
    </>
  );
}

export function Report({ tab, ...props }: ReportProps) {
  const concerns = concernsOf(tab.found);
  const { language, words } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(concerns.length);
  useEffect(() => {
    // The card that was pressed has gone, and the focus with it.
    if (concerns.length < before.current && document.activeElement === document.body) heading.current?.focus();
    before.current = concerns.length;
  }, [concerns.length]);
  const said = sayVerdict(tab, concerns.length, language, words);
  return (
    <>
      <VerdictLine kind={verdictOf(tab)} said={said} heading={heading} />
      <Cards {...props} concerns={concerns} rules={tab.rules} />
      <ReceiptsCard receipts={tab.receipts} words={words} language={language} />
      <Limits tab={tab} words={words} />
    </>
  );
}
