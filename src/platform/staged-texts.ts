import browser from "webextension-polyfill";

const DATABASE = "breachnote-staged";
const STORE = "texts";

/**
 * Lays a text where the worker and our pages can both read it: a message would hold it twice, and
 * has a limit of its own.
 *
 * @returns the name it goes by; `undefined` in a private window, where nothing is stored
 */
export async function stageText(text: Blob): Promise<string | undefined> {
  if (browser.extension.inIncognitoContext === true) return undefined;
  const staged = crypto.randomUUID();
  await withStore("readwrite", (store) => store.put(text, staged));
  return staged;
}

/** @returns `undefined` when nothing is staged by that name */
export async function openStaged(staged: string): Promise<Blob | undefined> {
  const found = await withStore<unknown>("readonly", (store) => store.get(staged));
  return found instanceof Blob ? found : undefined;
}

/** Deletes everything that is staged; what is open elsewhere can still be read to its end. */
export async function clearStaged(): Promise<void> {
  await withStore("readwrite", (store) => store.clear());
}

async function withStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
