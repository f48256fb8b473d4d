import type { ComponentChildren } from 'preact';
import type { Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import type { LimitKind } from '../../model/facts.js';
import type { Action, ActionResult, TabReport } from '../protocol.js';
import type { Settings } from '../settings.js';
import { ConcernCard } from './concern-card.js';
import { POPUP_WORDS, type Words } from './popup-words.js';
import { SettingsPanel } from './settings-panel.js';
import { Shape, type ShapeKind } from './shape.js';
import type { View } from './store.js';
import { asText } from './text.js';
import { type Concern, concernsOf, verdictOf } from './verdict.js';

export interface PopupProps {
  readonly view: View;
  readonly language: Language;
  readonly settings: Settings;
  readonly host: string;
  readonly results: Readonly<Record<string, ActionResult>>;
  readonly act: (concern: Concern, action: Action) => Promise<void>;
  readonly check: () => void;
  readonly change: (changed: Partial<Settings>) => Promise<void>;
}

interface Said {
  readonly title: string;
  readonly detail?: string;
}

function Verdict({ kind, said, children }: { kind: ShapeKind; said: Said; children?: ComponentChildren }) {
  return (
    <section class="verdict" role="status">
      <Shape kind={kind} />
      <div>
        <h2>{said.title}</h2>
        {said.detail && <p>{said.detail}</p>}
        {children}
      </div>
    </section>
  );
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

function Report({ tab, words, ...props }: PopupProps & { readonly tab: TabReport; readonly words: Words }) {
  const concerns = concernsOf(tab.found);
  const { language, results, act } = props;
  return (
    <>
      <Verdict kind={verdictOf(tab)} said={sayVerdict(tab, concerns.length, language, words)} />
      {concerns.length > 0 && (
        <ul class="cards" aria-label={words.popup.findings}>
          {concerns.map((concern) => (
            <ConcernCard
              key={concern.key}
              concern={concern}
              words={words}
              language={language}
              rules={tab.rules}
              result={results[concern.key]}
              act={(action) => act(concern, action)}
            />
          ))}
        </ul>
      )}
      <Limits tab={tab} words={words} />
    </>
  );
}

function Body(props: PopupProps & { readonly words: Words }) {
  const { view, words, check } = props;
  const { popup } = words;
  if (view.kind === 'report') return <Report {...props} tab={view.tab} />;
  const said: Said =
    view.kind === 'checking'
      ? { title: popup.checking }
      : view.kind === 'cannot'
        ? { title: popup.cannot, detail: popup.cannotDetail }
        : { title: popup.failed, detail: popup.failedDetail };
  return (
    <Verdict kind={view.kind} said={said}>
      {view.kind === 'failed' && (
        <div class="row">
          <button type="button" onClick={check}>
            {popup.again}
          </button>
        </div>
      )}
    </Verdict>
  );
}

export function Popup(props: PopupProps) {
  const words = POPUP_WORDS[props.language];
  const { popup } = words;
  return (
    <>
      <header>
        <h1>{popup.title}</h1>
        <bdi class="site">{asText(props.host)}</bdi>
      </header>
      <main>
        <Body {...props} words={words} />
      </main>
      <footer>
        <SettingsPanel settings={props.settings} host={asText(props.host)} words={words} change={props.change} />
        <p class="promise">
          {popup.potential} {popup.promise}
        </p>
      </footer>
    </>
  );
}
