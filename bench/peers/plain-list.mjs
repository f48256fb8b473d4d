const list = document.body.appendChild(document.createElement('ul'));

globalThis.bench = {
  add(count) {
    for (let at = 0; at < count; at++) {
      const row = list.appendChild(document.createElement('li'));
      row.innerHTML = '<label><input type="checkbox"> <span></span></label>';
      row.querySelector('span').textContent = `Item ${at}`;
    }
  },
  tick() {
    for (const box of list.querySelectorAll('input')) box.checked = true;
  },
  remove: () => list.replaceChildren(),
};
