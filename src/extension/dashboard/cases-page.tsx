import { useState } from 'preact/hooks';
import { CaseForm } from './case-form.js';
import { useStore } from './context.js';
import { toCase } from './route.js';
import { Said } from './said.js';
import { visible } from './visible.js';

export function CasesPage() {
  const store = useStore();
  const { cases: words } = store.words.value;
  const { count, day } = store.figures.value;
  const [isNew, setNew] = useState(false);
  const cases = store.cases.value;
  return (
    <>
      <div class="head">
        <h1 tabIndex={-1}>{words.title}</h1>
        {!isNew && (
          <button type="button" class="main" onClick={() => setNew(true)}>
            {words.create}
          </button>
        )}
      </div>
      <p class="soft">{words.intro}</p>
      {isNew && (
        <CaseForm
          kept={null}
          done={(saved) => {
            setNew(false);
            if (saved) store.go(toCase(saved.id));
          }}
        />
      )}
      {cases.length === 0 && !isNew && <p class="empty">{words.empty}</p>}
      <ul class="cases">
        {cases.map((one) => (
          <li key={one.id} class="panel">
            <h2>
              <a href={toCase(one.id)}>
                <Said text={one.name} />
              </a>
            </h2>
            <p class="soft">
              {one.number !== '' && (
                <>
                  <Said text={one.number} />
                  {' · '}
                </>
              )}
              {count(words.findings, one.findings.length)} · {day(Date.parse(one.createdAt))}
            </p>
            {one.purpose !== '' && <p dir="auto">{visible(one.purpose)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
