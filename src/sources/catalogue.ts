import type { Dataset } from "../dataset/dataset.js";
import { joinSources } from "../dataset/join-sources.js";
import { openDataset, type PackedSource } from "../dataset/packed-reader.js";
import { logError } from "../platform/log.js";
import { readPackaged } from "../platform/packaged-file.js";

/** The sources that come with the extension, the one whose records lead first. */
const BUNDLED = ["core", "vcdb", "hhs"] as const;

/**
 * Opens every bundled source that is switched on, and reads them as one. A file that does not open
 * is left out and logged; the others stand.
 *
 * @param off ids of sources that the reader switched off
 */
export async function openSources(off: readonly string[]): Promise<Dataset> {
  const wanted = BUNDLED.filter((id) => !off.includes(id));
  const opened = await Promise.all(wanted.map(openBundled));
  return joinSources(opened.filter((source) => source !== undefined));
}

async function openBundled(id: string): Promise<PackedSource | undefined> {
  const opened = openDataset(await readPackaged(`dataset/${id}.bin`));
  if (opened.ok) return opened.value;
  logError(`opening the list "${id}"`, opened.error);
  return undefined;
}
