import { type Zippable, zipSync } from "fflate";
import type { Files } from "./files.js";

/** The earliest time a zip can name, in whatever zone it is packed: the archive writes local time. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Packs files into a zip that depends on their paths and bytes alone: paths in order, no times, no
 * owners, and a compressor that is the same code on every machine.
 */
export function zipOf(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path);
    if (bytes !== undefined) entries[path] = bytes;
  }
  return zipSync(entries, { level: 9, mtime: NO_TIME });
}
