import type { Dataset } from "../dataset/dataset.js";
import { joinSources } from "../dataset/join-sources.js";
import { MAX_POOL_BYTES } from "../dataset/name-index.js";
import {
  type DatasetError,
  openDatasetInSteps,
  type PackedSource,
} from "../dataset/packed-reader.js";
import type { Steps } from "../dataset/steps.js";
import type { Result } from "../domain/result.js";
import type { Settings } from "../domain/settings.js";
import { logError } from "../platform/log.js";
import { readPackaged } from "../platform/packaged-file.js";
import { inSlices, WORKER_PACE } from "./in-slices.js";
import { isDamaged, type SourceStore } from "./source-store.js";

/** The sources that come with the extension, the one whose records lead first. */
const BUNDLED = ["core", "vcdb", "hhs"] as const;

/** Opens every bundled source. A file that does not open is left out and logged; the others stand. */
export async function openBundled(): Promise<readonly PackedSource[]> {
  const opened = await Promise.all(BUNDLED.map(openOne));
  return opened.filter((source) => source !== undefined);
}

/**
 * Opens the copies of live and added sources.
 *
 * @param onUnreadable told which ones do not open, as after an update of the extension with a new format, or
 *   where the browser's files are damaged; they are left out until they are packed again
 */
export async function openKept(
  store: SourceStore,
  onUnreadable: (ids: readonly string[]) => void,
): Promise<readonly PackedSource[]> {
  try {
    const kept = (await store.all()).filter(
      (one) => one.copy !== undefined && !one.isRemoved && !isDamaged(one),
    );
    const opened = await Promise.all(kept.map(({ id }) => openCopy(id, store)));
    const unreadable = kept.filter((_, at) => opened[at] === undefined).map(({ id }) => id);
    if (unreadable.length > 0) onUnreadable(unreadable);
    return opened.filter((one) => one !== undefined);
  } catch (error) {
    // The browser may refuse the database as a whole: the bundled lists do not need it.
    logError("opening the lists on the device", error);
    return [];
  }
}

async function openCopy(id: string, store: SourceStore): Promise<PackedSource | undefined> {
  try {
    const bytes = await store.packed(id);
    const opened = bytes && (await openInSlices(bytes));
    return opened?.ok ? opened.value : undefined;
  } catch (error) {
    logError(`reading the list "${id}"`, error);
    return undefined;
  }
}

/** The ids of added lists and tables that nobody signed; registers that are asked for are none. */
export async function unsignedSources(store: SourceStore): Promise<ReadonlySet<string>> {
  try {
    const kept = await store.all();
    const unsigned = kept.filter(({ kind, signedBy }) => kind !== "live" && signedBy === undefined);
    return new Set(unsigned.map(({ id }) => id));
  } catch (error) {
    // Where the browser refuses the database nothing was added.
    logError("reading which lists are signed", error);
    return new Set();
  }
}

/** Reads the sources that are switched on as one, in the reader's order, ready for pages to be read. */
export function* joinChosen(opened: readonly PackedSource[], settings: Settings): Steps<Dataset> {
  const on = opened.filter(({ info }) => !settings.sourcesOff.includes(info.id));
  const inTheirOrder = inOrder(on, ({ info }) => info.id, settings.sourceOrder);
  const loose = inTheirOrder.map(({ info }) => info.id).filter((id) => !isBundled(id));
  const dataset = joinSources(fitting(inTheirOrder), new Set(loose));
  yield* dataset.joinNames();
  return dataset;
}

/** Those whose names fit into one index, the first ones first. */
function fitting(sources: readonly PackedSource[]): readonly PackedSource[] {
  let bytes = 0;
  return sources.filter(({ info, names }) => {
    if (bytes + names.pool.length > MAX_POOL_BYTES) {
      logError("joining the lists", `the names of ${info.id} do not fit beside the others`);
      return false;
    }
    bytes += names.pool.length;
    return true;
  });
}

function isBundled(id: string): boolean {
  return (BUNDLED as readonly string[]).includes(id);
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
  const opened = await openInSlices(await readPackaged(`dataset/${id}.bin`));
  if (opened.ok) return opened.value;
  logError(`opening the list "${id}"`, opened.error);
  return undefined;
}

function openInSlices(bytes: ArrayBuffer): Promise<Result<PackedSource, DatasetError>> {
  return inSlices(openDatasetInSteps(bytes), WORKER_PACE, new AbortController().signal);
}
