/**
 * An expression that reads the log of the extension where it lies. Evaluate it in the extension's worker or in a page of the extension: it
 * answers a promise of all records, in their order. Of each page that was looked at there is one of the kind `page`, with its verdict, and one of
 * the kind `finding` for each finding.
 */
export function logScript(): string {
  // Opening a log that is not there yet would make an empty one.
  return `indexedDB.databases().then((all) => all.some(({ name }) => name === 'untick') ? new Promise((resolve, reject) => {
  const opening = indexedDB.open('untick');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const all = database.transaction('records').objectStore('records').index('seq').getAll();
    all.onsuccess = () => { database.close(); resolve(all.result); };
    all.onerror = () => reject(all.error);
  };
}) : [])`;
}
