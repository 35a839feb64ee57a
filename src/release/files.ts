import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file's bytes by its path, which has forward slashes on every system. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder, by its path in it. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)));
  return filesAt(folder, paths);
}

/** The named files of a folder. */
export function filesAt(folder: string, paths: readonly string[]): Files {
  return new Map(
    paths.map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path))]),
  );
}
