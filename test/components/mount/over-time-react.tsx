import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FIRST, happen, host, keyOf, WORDS } from './over-time.js';

function SignUp() {
  const [form, setForm] = useState(FIRST);
  useEffect(() => happen((change) => setForm((before) => ({ ...before, ...change }))), []);
  return (
    <form action="#">
      <h1>Create your account</h1>
      <label>
        Name <input value={form.name} onChange={(event) => setForm({ ...form, name: event.target.value })} />
      </label>
      <label key={keyOf(form.name)}>
        <input
          type="checkbox"
          name="offers"
          checked={form.on}
          onChange={(event) => setForm({ ...form, on: event.target.checked })}
        />
        {WORDS}
      </label>
      <button type="submit">Sign up</button>
    </form>
  );
}

createRoot(host()).render(<SignUp />);
