import { useState } from 'preact/hooks';
import type { Case } from '../../model/visit.js';
import { useStore } from './context.js';

const LENGTHS = { name: 200, number: 100, purpose: 2000 } as const;

interface CaseFormProps {
  readonly kept: Case | null;
  readonly done: (saved: Case | null) => void;
}

export function CaseForm({ kept, done }: CaseFormProps) {
  const store = useStore();
  const words = store.words.value;
  const [fields, setFields] = useState({
    name: kept?.name ?? '',
    number: kept?.number ?? '',
    purpose: kept?.purpose ?? '',
  });
  const [told, setTold] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    if (fields.name.trim() === '') {
      setTold(words.cases.nameMissing);
      return;
    }
    const created = { id: crypto.randomUUID(), createdAt: new Date().toISOString(), findings: [] };
    const saved: Case = {
      ...(kept ?? created),
      name: fields.name.trim(),
      number: fields.number.trim(),
      purpose: fields.purpose.trim(),
    };
    await store.saveCase(saved).then(
      () => done(saved),
      () => setTold(words.saveFailed),
    );
  };
  const field = (name: 'name' | 'number') => (
    <label class="field">
      {words.cases[name]}
      <input
        type="text"
        dir="auto"
        maxLength={LENGTHS[name]}
        required={name === 'name'}
        value={fields[name]}
        onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form class="panel" noValidate onSubmit={save}>
      <h2>{kept ? words.cases.edit : words.cases.create}</h2>
      {field('name')}
      {field('number')}
      <label class="field">
        {words.cases.purpose}
        <textarea
          rows={3}
          dir="auto"
          maxLength={LENGTHS.purpose}
          value={fields.purpose}
          onInput={(event) => setFields({ ...fields, purpose: event.currentTarget.value })}
        />
      </label>
      <p class="failed" role="alert">
        {told}
      </p>
      <div class="row">
        <button type="submit" class="main">
          {words.save}
        </button>
        <button type="button" onClick={() => done(null)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
