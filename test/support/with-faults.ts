import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every context that asks for a database is refused, as in a profile whose files are damaged. */
export const NO_DATABASE = `
  indexedDB.open = () => { throw new DOMException("no database here", "UnknownError"); };`;

/** Nothing can be stored once a value stands under "full", as on a device without room. */
export const NO_ROOM = `
  const { local } = (globalThis.browser ?? chrome).storage;
  const set = local.set.bind(local);
  local.set = async (values) => {
    const { full } = await local.get("full");
    if (full === undefined) return set(values);
    throw new Error("QUOTA_BYTES quota exceeded");
  };`;

/**
 * A copy of a built extension in whose worker and pages a fault comes first.
 *
 * @returns the copy's directory, for the caller to remove
 */
export function withFault(built: string, fault: string): string {
  const copy = mkdtempSync(join(tmpdir(), "breachnote-fault-"));
  cpSync(built, copy, { recursive: true });
  writeFileSync(join(copy, "fault.js"), `{${fault}\n}`);
  const worker = join(copy, "service-worker-loader.js");
  writeFileSync(worker, `import "./fault.js";\n${readFileSync(worker, "utf8")}`);
  const pages = readdirSync(join(copy, "src"), { recursive: true, encoding: "utf8" });
  for (const page of pages.filter((file) => file.endsWith(".html"))) {
    const path = join(copy, "src", page);
    const html = readFileSync(path, "utf8");
    writeFileSync(path, html.replace("<head>", '<head><script src="/fault.js"></script>'));
  }
  return copy;
}
