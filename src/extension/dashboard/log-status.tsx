import { useStore } from './context.js';
import type { Figures } from './figures.js';
import type { Loss } from './source.js';
import type { Words } from './words.js';

function whenOf({ after, before }: Loss, { loss }: Words, { moment }: Figures, fill: Filler): string {
  if (after && before) return fill(loss.between, { after: moment(after), before: moment(before) });
  if (after) return fill(loss.after, { after: moment(after) });
  return before ? fill(loss.before, { before: moment(before) }) : '';
}

type Filler = (phrase: string, holes: Readonly<Record<string, string>>) => string;

/** What was lost, how many entries, which numbers, and between which times. */
function LossLine({ loss }: { readonly loss: Loss }) {
  const store = useStore();
  const words = store.words.value;
  const figures = store.figures.value;
  const fill: Filler = (phrase, holes) => figures.count(phrase, 0, holes);
  const count = Math.max(0, loss.to - loss.from + 1);
  const what = figures.count(words.loss[loss.kind] ?? words.loss.missing, count);
  const range = { from: figures.number(loss.from), to: figures.number(loss.to) };
  // Where the mark is lost nothing is missing, and what has no number has none to tell.
  const isNumbered = loss.kind !== 'mark-lost' && loss.from > 0;
  const numbers = !isNumbered ? '' : count > 1 ? fill(words.loss.numbers, range) : fill(words.loss.number, range);
  const details = [numbers, whenOf(loss, words, figures, fill)].filter((part) => part !== '');
  return (
    <li>
      <strong>{what}</strong>
      {details.length > 0 && <span>: {details.join(words.sentences.comma)}</span>}
    </li>
  );
}

/** Losses and changes of the log are told before everything else, and cannot be put away. */
export function LossBanner() {
  const store = useStore();
  const words = store.words.value;
  const { log } = store.inspection.value;
  if (!log || log.losses.length === 0) return null;
  return (
    <section class="loss" role="alert">
      <h2>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 3l9.5 17h-19zM12 9.5v5M12 16.6v1.2" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
        {words.loss.title}
      </h2>
      <p>{words.loss.intro}</p>
      <ul>
        {log.losses.map((loss) => (
          <LossLine key={`${loss.kind} ${loss.from}`} loss={loss} />
        ))}
      </ul>
    </section>
  );
}

export function LogStatus() {
  const store = useStore();
  const { loss, ...words } = store.words.value;
  const figures = store.figures.value;
  const { state, done, all, log } = store.inspection.value;
  const { loading } = store;
  const isWhole = log?.losses.length === 0;
  const said =
    loading.value.state === 'failed'
      ? words.loadFailed
      : state === 'failed'
        ? loss.notChecked
        : state === 'done'
          ? figures.count(isWhole ? loss.whole : loss.notWhole, log?.count ?? 0)
          : figures.count(loss.checking, 0, { done: figures.number(done), all: figures.number(all) });
  return (
    <p class="log-status">
      {said}
      {log?.trimmed && (
        <>
          {' '}
          {figures.count(loss.trimmed, 0, {
            upTo: figures.number(log.trimmed.upTo),
            at: figures.moment(log.trimmed.at),
          })}
        </>
      )}
    </p>
  );
}
