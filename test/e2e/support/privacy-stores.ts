// Everything that a page or a worker of the extension can read of what the extension keeps, as one text. Run as an expression.
export const READ_STORES = `(async () => {
  const api = globalThis.browser ?? chrome;
  const areas = {};
  for (const area of ['local', 'session', 'sync', 'managed']) {
    try { areas[area] = await api.storage[area].get(null); } catch (error) { areas[area] = String(error); }
  }
  const databases = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = databases[name] = {};
    for (const store of database.objectStoreNames) {
      const from = database.transaction(store).objectStore(store);
      const all = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const keys = all(from.getAllKeys()), values = all(from.getAll());
      stores[store] = { keys: await keys, values: await values };
    }
    database.close();
  }
  const cached = [];
  for (const name of globalThis.caches ? await caches.keys() : []) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) cached.push([name, request.url, await (await cache.match(request)).text()]);
  }
  const web = {};
  try { Object.assign(web, { local: { ...localStorage }, session: { ...sessionStorage } }); } catch {}
  return { areas, databases, cached, web };
})()`;

export interface Stores {
  readonly areas: Readonly<Record<string, Readonly<Record<string, unknown>> | string>>;
  readonly databases: Readonly<
    Record<string, Readonly<Record<string, { readonly keys: unknown[]; readonly values: unknown[] }>>>
  >;
  readonly cached: readonly (readonly [string, string, string])[];
  readonly web: unknown;
}
