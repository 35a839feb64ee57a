import browser from "webextension-polyfill";
import { allowedOrigins, giveBack } from "./permissions.js";

/** Removes all that the extension keeps on the device, and gives back what was allowed beyond the manifest. */
export async function removeAll(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => (name === undefined ? undefined : drop(name))));
  await giveBack(await allowedOrigins());
  await browser.permissions.remove({ permissions: ["notifications"] });
}

/** A database that the worker has open is deleted as soon as it is closed. */
function drop(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
