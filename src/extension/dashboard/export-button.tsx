import { useRef, useState } from 'preact/hooks';
import { saveFile } from '../save-file.js';
import { useStore } from './context.js';
import { type ExportFormat, type Exporting, writeExport } from './exporting.js';
import { isFiltered, type Query } from './query.js';
import type { Route } from './route.js';
import type { Rows } from './rows.js';

interface ExportProps {
  readonly exporting: Exporting;
  readonly route: Route;
}

type State =
  | { readonly kind: 'ready' | 'cancelled' | 'failed' }
  | { readonly kind: 'writing'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly file: string };

/** Ids of the visits that hold these rows, in the order they were seen. */
function visitsOf(rows: Rows, selected: Uint32Array | null): readonly string[] {
  if (!selected) return [...rows.visits.values()].sort((a, b) => a.firstSeq - b.firstSeq).map(({ id }) => id);
  const ids = new Set(Array.from(selected, (index) => rows.row(index).visit));
  return [...ids].sort((a, b) => (rows.visits.get(a)?.firstSeq ?? 0) - (rows.visits.get(b)?.firstSeq ?? 0));
}

const queryOf = (route: Route): Query | null =>
  (route.view === 'findings' && isFiltered(route.query)) || route.view === 'case' ? route.query : null;

export function ExportButton({ exporting, route }: ExportProps) {
  const store = useStore();
  const { export: words } = store.words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" onClick={open}>
        {words.open}
      </button>
      <dialog ref={dialog} aria-labelledby="export-title" onClose={() => setOpen(false)}>
        {isOpen && <ExportForm exporting={exporting} route={route} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function ExportForm({ exporting, route, close }: ExportProps & { readonly close: () => void }) {
  const store = useStore();
  const { export: words, formats, ...others } = store.words.value;
  const { number, count } = store.figures.value;
  const { rows } = store;
  const query = queryOf(route);
  const [selected] = useState(() => (query ? store.select(query) : null));
  const [isAll, setAll] = useState(!query);
  const [format, setFormat] = useState<ExportFormat | undefined>(exporting.formats[0]);
  const [state, setState] = useState<State>({ kind: 'ready' });
  const stop = useRef<AbortController | null>(null);
  const start = async (event: Event) => {
    event.preventDefault();
    if (!format) return;
    const ids = visitsOf(rows, isAll ? null : selected);
    const abort = new AbortController();
    stop.current = abort;
    setState({ kind: 'writing', done: 0, all: ids.length });
    const wanted = isAll || !selected ? null : new Set(Array.from(selected, (index) => rows.keys[index] ?? ''));
    try {
      const blob = await writeExport({
        exporting,
        format,
        ids,
        load: (id) => store.visit(id, wanted),
        onProgress: (done) => setState({ kind: 'writing', done, all: ids.length }),
        signal: abort.signal,
      });
      const file = `untick-${new Date().toISOString().slice(0, 10)}.${format.extension}`;
      saveFile(blob, file);
      setState({ kind: 'done', file });
    } catch {
      setState({ kind: abort.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  const isWriting = state.kind === 'writing';
  const told = {
    ready: '',
    cancelled: words.cancelled,
    failed: words.failed,
    writing: '',
    done: state.kind === 'done' ? count(words.done, 0, { file: state.file }) : '',
  };
  return (
    <form onSubmit={start}>
      <h2 id="export-title">{words.title}</h2>
      <fieldset disabled={isWriting}>
        <legend>{words.what}</legend>
        <label class="choice">
          <input type="radio" name="scope" checked={isAll} onChange={() => setAll(true)} />
          {count(words.all, rows.count)}
        </label>
        {selected && (
          <label class="choice">
            <input type="radio" name="scope" checked={!isAll} onChange={() => setAll(false)} />
            {count(words.filtered, selected.length)}
          </label>
        )}
      </fieldset>
      <label class="field">
        {words.format}
        <select
          disabled={isWriting}
          value={format?.name}
          onChange={(event) => setFormat(exporting.formats.find(({ name }) => name === event.currentTarget.value))}
        >
          {exporting.formats.map(({ name }) => (
            <option key={name} value={name}>
              {formats[name as keyof typeof formats] ?? name}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">{words.contains}</p>
      {isWriting && (
        <p>
          <progress aria-label={words.title} max={state.all || 1} value={state.done} />
          <span class="soft">{count(words.progress, 0, { done: number(state.done), all: number(state.all) })}</span>
        </p>
      )}
      <p role="status">{told[state.kind]}</p>
      <div class="row">
        {isWriting ? (
          <button type="button" onClick={() => stop.current?.abort()}>
            {others.cancel}
          </button>
        ) : (
          <>
            <button type="submit" class="main">
              {words.start}
            </button>
            <button type="button" onClick={close}>
              {others.close}
            </button>
          </>
        )}
      </div>
    </form>
  );
}
