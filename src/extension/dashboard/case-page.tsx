import { useMemo, useState } from 'preact/hooks';
import { CaseForm } from './case-form.js';
import { useStore } from './context.js';
import { FindingsTable } from './findings-table.js';
import { LoadingLine } from './loading-line.js';
import type { Query } from './query.js';
import { toCase, toCases } from './route.js';
import { Said } from './said.js';
import { visible } from './visible.js';

export function CasePage({ id, query }: { readonly id: string; readonly query: Query }) {
  const store = useStore();
  const { cases: words, ...others } = store.words.value;
  const { count, day } = store.figures.value;
  const [isEdited, setEdited] = useState(false);
  const one = store.cases.value.find((candidate) => candidate.id === id);
  const asked = JSON.stringify({ ...query, page: 1 });
  const selected = useMemo(() => store.select(query), [store.version, asked, store.cases.value, others.sentences]);
  if (!one) return <h1 tabIndex={-1}>{others.notFound}</h1>;
  const remove = async () => {
    if (!confirm(count(words.deleteSure, 0, { name: visible(one.name) }))) return;
    await store.removeCase(id);
    store.go(toCases);
  };
  const gone = store.loading.value.state === 'done' ? one.findings.length - selected.length : 0;
  return (
    <>
      <p class="crumbs">
        <a href={toCases}>{words.title}</a>
      </p>
      <div class="head">
        <h1 tabIndex={-1} dir="auto">
          {visible(one.name)}
        </h1>
        <div class="row">
          <button type="button" onClick={() => setEdited(true)}>
            {words.edit}
          </button>
          <button type="button" onClick={remove}>
            {words.delete}
          </button>
        </div>
      </div>
      {isEdited ? (
        <CaseForm kept={one} done={() => setEdited(false)} />
      ) : (
        <dl class="facts panel">
          <dt>{words.number}</dt>
          <dd>{one.number === '' ? '–' : <Said text={one.number} />}</dd>
          <dt>{words.purpose}</dt>
          <dd dir="auto">{one.purpose === '' ? '–' : visible(one.purpose)}</dd>
          <dt>{words.created}</dt>
          <dd>{day(Date.parse(one.createdAt))}</dd>
        </dl>
      )}
      <p class="matches">{count(words.findings, one.findings.length)}</p>
      {gone > 0 && <p class="soft">{count(words.gone, gone)}</p>}
      <LoadingLine />
      {one.findings.length === 0 && <p class="empty">{words.none}</p>}
      <FindingsTable
        selected={selected}
        query={query}
        go={(to) => store.go(toCase(id, to))}
        label={visible(one.name)}
      />
    </>
  );
}
