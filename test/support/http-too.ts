import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

/**
 * A copy of a built extension that may ask for sites over http as well. The pages of the stories are
 * served so, and readers are asked for https alone.
 *
 * @returns the copy's directory, for the caller to remove
 */
export function askingForHttpToo(built: string): string {
  const copy = mkdtempSync(join(tmpdir(), "breachnote-http-"));
  cpSync(built, copy, { recursive: true });
  let changed = 0;
  for (const file of readdirSync(copy, { recursive: true, encoding: "utf8" })) {
    if (![".js", ".json"].includes(extname(file))) continue;
    const path = join(copy, file);
    const text = readFileSync(path, "utf8");
    const wider = text.replaceAll(/https(:\/\/(?:\*|\$\{\w+\})\/\*)/g, "*$1");
    if (wider === text) continue;
    writeFileSync(path, wider);
    changed += 1;
  }
  if (changed !== 2) throw new Error(`manifest and permissions ask for sites: ${changed} files do`);
  return copy;
}
