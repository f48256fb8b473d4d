import { useState } from 'preact/hooks';
import { useStore } from './context.js';
import { toCase, toCases } from './route.js';
import { Said } from './said.js';
import { visible } from './visible.js';

/** The cases a finding belongs to, and a way into others. */
export function CasesPanel({ recordKey }: { readonly recordKey: string }) {
  const store = useStore();
  const words = store.words.value;
  const [hasFailed, setFailed] = useState(false);
  const cases = store.cases.value;
  const within = cases.filter(({ findings }) => findings.includes(recordKey));
  const others = cases.filter((one) => !within.includes(one));
  const change = (id: string, isIn: boolean) => {
    const one = cases.find((candidate) => candidate.id === id);
    if (!one) return;
    const rest = one.findings.filter((key) => key !== recordKey);
    store.saveCase({ ...one, findings: isIn ? [...rest, recordKey] : rest }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <section class="panel">
      <h2>{words.review.cases}</h2>
      {within.length > 0 && (
        <ul class="plain">
          {within.map(({ id, name }) => (
            <li key={id} class="row">
              <a href={toCase(id)}>
                <Said text={name} />
              </a>
              <button
                type="button"
                class="icon"
                aria-label={store.figures.value.count(words.review.remove, 0, { name: visible(name) })}
                onClick={() => change(id, false)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                  <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="2" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <label class="field">
          {words.review.addTo}
          <select value="" onChange={(event) => change(event.currentTarget.value, true)}>
            <option value="">–</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {visible(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {cases.length === 0 && <p class="soft">{words.cases.empty}</p>}
      <p>
        <a href={toCases}>{words.cases.create}</a>
      </p>
      <p role="status">{hasFailed ? words.saveFailed : ''}</p>
    </section>
  );
}
