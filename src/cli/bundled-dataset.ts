import { readdirSync, readFileSync } from "node:fs";
import type { Dataset } from "../dataset/dataset.js";
import { joinSources } from "../dataset/join-sources.js";
import { openDataset, type PackedSource } from "../dataset/packed-reader.js";

const FOLDER = new URL("../../public/dataset/", import.meta.url);
/** The list whose words come first where two lists differ. */
const FIRST = "core.bin";

/** The packed sources that ship with the extension, read as one. */
export function readBundledDataset(): Dataset {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".bin") && file !== FIRST);
  return joinSources([FIRST, ...files.sort()].map(readSource));
}

function readSource(file: string): PackedSource {
  const { buffer, byteOffset, byteLength } = readFileSync(new URL(file, FOLDER));
  const opened = openDataset(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  if (!opened.ok) throw new Error(`${file} can be opened: found ${opened.error.kind}`);
  return opened.value;
}
