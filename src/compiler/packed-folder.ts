import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../dataset/dataset.js";
import { joinSources } from "../dataset/join-sources.js";
import { openDataset } from "../dataset/packed-reader.js";

/** Opens the packed files of a folder, in the order of their names, and reads them as one. */
export function readPackedFolder(folder: string): Dataset {
  const files = readdirSync(folder).filter((file) => file.endsWith(".bin"));
  if (files.length === 0) throw new Error(`a folder holds packed files: found none in ${folder}`);
  const opened = files.sort().map((file) => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(folder, file));
    const source = openDataset(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
    if (!source.ok) throw new Error(`${file} can be opened: found ${source.error.kind}`);
    return source.value;
  });
  return joinSources(opened);
}
