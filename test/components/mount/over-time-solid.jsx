/** @jsxImportSource solid-js */
import { onMount, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { render } from 'solid-js/web';
import { FIRST, happen, host, keyOf, WORDS } from './over-time.js';

function SignUp() {
  const [form, setForm] = createStore({ ...FIRST });
  onMount(() => happen((change) => setForm(change)));
  return (
    <form action="#">
      <h1>Create your account</h1>
      <label>
        Name <input value={form.name} onInput={(event) => setForm('name', event.currentTarget.value)} />
      </label>
      <Show when={keyOf(form.name)} keyed>
        <label>
          <input
            type="checkbox"
            name="offers"
            checked={form.on}
            onChange={(event) => setForm('on', event.currentTarget.checked)}
          />
          {WORDS}
        </label>
      </Show>
      <button type="submit">Sign up</button>
    </form>
  );
}

render(() => <SignUp />, host());
