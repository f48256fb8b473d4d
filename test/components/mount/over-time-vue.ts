import { createApp, h, onMounted, reactive } from 'vue';
import { FIRST, happen, host, keyOf, WORDS } from './over-time.js';

const inputOf = (event: Event) => event.target as HTMLInputElement;

createApp({
  setup() {
    const form = reactive({ ...FIRST });
    onMounted(() => happen((change) => Object.assign(form, change)));
    return () =>
      h('form', { action: '#' }, [
        h('h1', 'Create your account'),
        h('label', [
          'Name ',
          h('input', {
            value: form.name,
            onInput: (event: Event) => {
              form.name = inputOf(event).value;
            },
          }),
        ]),
        h('label', { key: keyOf(form.name) }, [
          h('input', {
            type: 'checkbox',
            name: 'offers',
            checked: form.on,
            onChange: (event: Event) => {
              form.on = inputOf(event).checked;
            },
          }),
          WORDS,
        ]),
        h('button', 'Sign up'),
      ]);
  },
}).mount(host());
