/** Lists on the device without the work of adding each: packed here, and put where the worker looks for them. */
import { installCandidate, readCandidate } from "../../src/sources/add-source.js";
import type { CopyBytes, KeptSource } from "../../src/sources/source-store.js";
import { askWorker } from "./ask-worker.js";
import { headLine, recordLine, textOf } from "./list-texts.js";
import { engineFor, runOf } from "./source-engine.js";
import type { TestPage } from "./test-browser.js";

type Packed = { readonly kept: KeptSource; readonly packed: string; readonly text: string };

/**
 * Puts so many lists of one record each on the device, "Example list 00" and on.
 *
 * @param page one of our own
 */
export async function fillSources(page: TestPage, count: number): Promise<void> {
  const lists: Packed[] = [];
  for (let at = 0; at < count; at += 1) lists.push(await packedList(String(at).padStart(2, "0")));
  await page.evaluate(putAll, lists);
  // The worker opens what it finds once it is told of a change.
  await askWorker(page, "restoreSource", { source: lists[0]?.kept.id ?? "" });
}

async function packedList(number: string): Promise<Packed> {
  let installed: { readonly kept: KeptSource; readonly bytes: CopyBytes } | undefined;
  const engine = engineFor(() => Promise.reject(new Error("no list is fetched")));
  const install = async (kept: KeptSource, bytes: CopyBytes) => {
    installed = { kept, bytes };
  };
  const run = runOf({ ...engine, store: { ...engine.store, install } });
  const head = headLine(1, { title: `Example list ${number}`, updateUrl: undefined });
  const list = new Blob([textOf(head, recordLine(`firm-${number}`))]);
  const read = await readCandidate(
    { kind: "staged", staged: "list", name: "list.jsonl" },
    async () => list,
    run,
  );
  if (read.ok) await installCandidate(read.value, run);
  if (installed === undefined) throw new Error("the list can be installed: it is not");
  const { kept, bytes } = installed;
  return { kept, packed: base64(bytes.packed), text: base64(bytes.text) };
}

function base64(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString("base64");
}

/** Runs in the page. */
function putAll(lists: readonly Packed[]): Promise<void> {
  const bytesOf = (text: string) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0)).buffer;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("breachnote-sources");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(["states", "packed", "texts"], "readwrite");
      for (const { kept, packed, text } of lists) {
        transaction.objectStore("states").put(kept);
        transaction.objectStore("packed").put(bytesOf(packed), kept.id);
        transaction.objectStore("texts").put(bytesOf(text), kept.id);
      }
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** Overwrites what is kept of these lists, by their titles. */
export function damageSources(
  page: TestPage,
  damage: Readonly<Record<string, readonly ("packed" | "texts")[]>>,
): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("breachnote-sources");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(
            ["states", "packed", "texts"],
            "readwrite",
          );
          const all = transaction.objectStore("states").getAll();
          all.onsuccess = () => {
            for (const { id, copy } of all.result) {
              for (const store of wanted[copy.title] ?? []) {
                transaction.objectStore(store).put(new Uint8Array(4_000).fill(0xa5).buffer, id);
              }
            }
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    damage,
  );
}
