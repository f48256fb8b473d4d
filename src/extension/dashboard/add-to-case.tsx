import { useState } from 'preact/hooks';
import { useStore } from './context.js';
import { visible } from './visible.js';

// More is no case any more but the list itself (own judgement).
export const MOST_AT_ONCE = 1000;

/** Puts all that the filters leave into a case. Nothing where there is no case, nothing to put, or too much. */
export function AddToCase({ selected }: { readonly selected: Uint32Array }) {
  const store = useStore();
  const words = store.words.value;
  const { count } = store.figures.value;
  const [told, setTold] = useState('');
  const cases = store.cases.value;
  if (cases.length === 0 || selected.length === 0 || selected.length > MOST_AT_ONCE) return null;
  const add = (id: string) => {
    const one = cases.find((candidate) => candidate.id === id);
    if (!one) return;
    const keys = Array.from(selected, (index) => store.rows.keys[index] ?? '');
    const findings = [...new Set([...one.findings, ...keys])];
    const added = findings.length - one.findings.length;
    store.saveCase({ ...one, findings }).then(
      () => setTold(count(words.cases.added, added, { name: visible(one.name) })),
      () => setTold(words.saveFailed),
    );
  };
  return (
    <div class="add-to-case">
      <label>
        {count(words.cases.addAll, selected.length)}
        <select value="" onChange={(event) => add(event.currentTarget.value)}>
          <option value="">–</option>
          {cases.map(({ id, name }) => (
            <option key={id} value={id}>
              {visible(name)}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{told}</p>
    </div>
  );
}
