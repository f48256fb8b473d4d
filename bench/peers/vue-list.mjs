import { createApp, h, nextTick, ref } from 'vue';

const items = ref([]);
const row = (one) =>
  h(
    'li',
    { key: one.id },
    h('label', null, [
      h('input', {
        type: 'checkbox',
        checked: one.on,
        onChange: () => {
          one.on = !one.on;
        },
      }),
      h('span', null, ` Item ${one.id}`),
    ]),
  );

createApp({ render: () => h('ul', null, items.value.map(row)) }).mount(
  document.body.appendChild(document.createElement('div')),
);

globalThis.bench = {
  add(count) {
    items.value = Array.from({ length: count }, (_, id) => ({ id, on: false }));
    return nextTick();
  },
  tick() {
    for (const one of items.value) one.on = true;
    return nextTick();
  },
  remove() {
    items.value = [];
    return nextTick();
  },
};
