import type { Finding } from '../../model/finding.js';
import { useStore } from './context.js';
import { Said } from './said.js';
import type { LogEntry } from './source.js';
import { type Filler, type Step, sendingsFrom, stepsOf, timelineFrom } from './timeline-steps.js';
import { visible } from './visible.js';

function How({ template, words }: Step['how'][number]) {
  const [before = '', after = ''] = template.split(/\{\w+\}/);
  if (words === '') return <span class="how">{visible(template)}</span>;
  return (
    <span class="how">
      {visible(before)}
      <Said text={words} />
      {visible(after)}
    </span>
  );
}

export function TimelineList({ finding, visit }: { readonly finding: Finding; readonly visit: readonly LogEntry[] }) {
  const store = useStore();
  const words = store.words.value;
  const figures = store.figures.value;
  const told = timelineFrom(finding, visit);
  if (!told) return null;
  const later = sendingsFrom(finding, visit);
  const sent = later.length > told.sent.length ? later : told.sent;
  const fill: Filler = (phrase, holes) => figures.count(phrase, 0, holes);
  const lost = told.changeCount - told.changes.length;
  return (
    <section class="panel">
      <h2>{words.timeline.title}</h2>
      <ol class="timeline">
        {stepsOf({ ...told, sent }, words, fill).map((step, at) => (
          <li key={`${at} ${step.what}`} data-state={step.state}>
            <span class="time">{step.at === null ? '' : figures.seconds(step.at)}</span>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect x="2" y="2" width="12" height="12" rx="3" />
              {step.state === 'on' && <path d="M4.8 8.3l2.3 2.3 4.2-4.8" />}
              {step.state === 'mixed' && <path d="M5 8h6" />}
            </svg>
            <span class="what">
              {step.what}
              {step.how.map((how) => (
                <How key={how.template} {...how} />
              ))}
            </span>
          </li>
        ))}
      </ol>
      {lost > 0 && <p class="soft">{figures.count(words.timeline.earlier, lost)}</p>}
      <p class="soft">{words.timeline.sinceStart}</p>
    </section>
  );
}
