import { useState } from 'preact/hooks';
import type { Language } from '../../locales/language.js';
import type { PauseChoice } from '../pause.js';
import type { Action, ActionResult } from '../protocol.js';
import type { Settings } from '../settings.js';
import { Mark } from '../ui/mark.js';
import { type FooterAction, FooterActions } from './footer-actions.js';
import { Mistake } from './mistake.js';
import type { About } from './mistake-text.js';
import { MORE_WORDS, type MoreWords } from './more-words.js';
import { PauseControl } from './pause-control.js';
import { Paused } from './paused.js';
import { POPUP_WORDS, type Words } from './popup-words.js';
import { Report } from './report.js';
import { isBusy, type Saving, saySaving, whyUnsaved } from './saving.js';
import type { View } from './store.js';
import { asText } from './text.js';
import { Unchecked } from './unchecked.js';
import { type Concern, concernsOf } from './verdict.js';
import { VerdictLine } from './verdict-line.js';

export interface PopupProps {
  readonly view: View;
  readonly language: Language;
  readonly settings: Settings;
  readonly host: string;
  readonly results: Readonly<Record<string, ActionResult>>;
  readonly saving: Saving;
  readonly about: About;
  readonly act: (concern: Concern, action: Action) => Promise<void>;
  readonly check: () => void;
  readonly change: (changed: Partial<Settings>) => Promise<void>;
  readonly pause: (choice: PauseChoice) => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly allow: () => Promise<void>;
  readonly saveEvidence: () => void;
  readonly openTab: (url: string) => void;
  readonly openDashboard: () => void;
  readonly openSettings: () => void;
}

type AllWords = Words & MoreWords;

function Body(props: PopupProps & { readonly words: AllWords }) {
  const { view, words, check } = props;
  const { popup } = words;
  switch (view.kind) {
    case 'report':
      return <Report {...props} tab={view.tab} />;
    case 'paused':
      return <Paused {...props} until={view.until} />;
    case 'cannot':
      return <Unchecked {...props} reason={view.reason} />;
    case 'checking':
      return <VerdictLine kind="checking" said={{ title: popup.checking }} />;
    default:
      return (
        <VerdictLine kind="failed" said={{ title: popup.failed, detail: popup.failedDetail }}>
          <div class="row">
            <button type="button" onClick={check}>
              {popup.again}
            </button>
          </div>
        </VerdictLine>
      );
  }
}

export function Popup(props: PopupProps) {
  const { view, language, settings, host, about, openTab } = props;
  const words: AllWords = { ...POPUP_WORDS[language], ...MORE_WORDS[language] };
  const { popup, around, evidence } = words;
  const { saving, saveEvidence } = props;
  const [isReporting, setReporting] = useState(false);
  const tab = view.kind === 'report' ? view.tab : null;
  const canReport = tab !== null || view.kind === 'failed';
  // In the order they stand in: what is done with this page first.
  const actions: readonly FooterAction[] = [
    {
      key: 'evidence',
      label: evidence.save,
      unavailable: whyUnsaved(view, evidence),
      run: saveEvidence,
    },
    { key: 'dashboard', label: around.dashboard, run: props.openDashboard },
    ...(canReport && !isReporting ? [{ key: 'mistake', label: around.mistake, run: () => setReporting(true) }] : []),
    { key: 'settings', label: popup.settings, run: props.openSettings },
  ];
  const site = asText(host);
  const canPause = site !== '' && view.kind !== 'paused' && view.kind !== 'cannot';
  return (
    <>
      <header>
        <h1>
          <Mark />
          {site === '' ? popup.title : <bdi class="site">{site}</bdi>}
        </h1>
        {canPause && <PauseControl {...props} host={site} words={words} />}
      </header>
      <main>
        {isReporting && canReport ? (
          <Mistake
            tab={tab}
            concerns={tab ? concernsOf(tab.found) : []}
            about={about}
            words={words}
            language={language}
            openTab={openTab}
            back={() => setReporting(false)}
          />
        ) : (
          <Body {...props} words={words} settings={settings} />
        )}
      </main>
      <footer>
        <FooterActions label={around.actions} actions={actions} />
        <p role="status" class="saving" aria-busy={isBusy(saving)}>
          {saySaving(saving, language, evidence)}
        </p>
        <p class="promise">
          {popup.potential} {popup.promise}
        </p>
      </footer>
    </>
  );
}
