import type { Dataset } from "../dataset/dataset.js";
import { joinSources } from "../dataset/join-sources.js";
import { openDataset, type PackedSource } from "../dataset/packed-reader.js";
import type { Settings } from "../domain/settings.js";
import { logError } from "../platform/log.js";
import { readPackaged } from "../platform/packaged-file.js";

/** The sources that come with the extension, the one whose records lead first. */
const BUNDLED = ["core", "vcdb", "hhs"] as const;

/** Opens every bundled source. A file that does not open is left out and logged; the others stand. */
export async function openBundled(): Promise<readonly PackedSource[]> {
  const opened = await Promise.all(BUNDLED.map(openOne));
  return opened.filter((source) => source !== undefined);
}

/** Reads the sources that are switched on as one, in the reader's order. */
export function joinChosen(opened: readonly PackedSource[], settings: Settings): Dataset {
  const on = opened.filter(({ info }) => !settings.sourcesOff.includes(info.id));
  return joinSources(inOrder(on, ({ info }) => info.id, settings.sourceOrder));
}

/** Sorts by the reader's order; what it does not name follows in the order given. */
export function inOrder<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  order: readonly string[],
): readonly T[] {
  const placeOf = (item: T) => {
    const place = order.indexOf(idOf(item));
    return place < 0 ? order.length : place;
  };
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

async function openOne(id: string): Promise<PackedSource | undefined> {
  const opened = openDataset(await readPackaged(`dataset/${id}.bin`));
  if (opened.ok) return opened.value;
  logError(`opening the list "${id}"`, opened.error);
  return undefined;
}
