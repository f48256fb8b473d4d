import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

let setItems;

function List() {
  const [items, set] = useState([]);
  setItems = set;
  const toggle = (id) => set((all) => all.map((one) => (one.id === id ? { ...one, on: !one.on } : one)));
  const row = ({ id, on }) =>
    createElement(
      'li',
      { key: id },
      createElement(
        'label',
        null,
        createElement('input', { type: 'checkbox', checked: on, onChange: () => toggle(id) }),
        createElement('span', null, ` Item ${id}`),
      ),
    );
  return createElement('ul', null, items.map(row));
}

createRoot(document.body.appendChild(document.createElement('div'))).render(createElement(List));

globalThis.bench = {
  add: (count) => flushSync(() => setItems(Array.from({ length: count }, (_, id) => ({ id, on: false })))),
  tick: () => flushSync(() => setItems((all) => all.map((one) => ({ ...one, on: true })))),
  remove: () => flushSync(() => setItems([])),
};
