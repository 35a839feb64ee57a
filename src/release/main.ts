/**
 * `npm run package`: what goes to the stores, from a fresh build, with the texts and pictures that they
 * show. The same commit gives the same bytes on every machine.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { billOfMaterials, type LockFile } from "./bill-of-materials.js";
import { filesAt, filesIn } from "./files.js";
import { releaseNotes } from "./release-notes.js";
import { storeListing } from "./store-listing.js";
import { zipOf } from "./zip.js";

const OUT = "dist/package";
const STORE = "dist/store";

const lock: LockFile = JSON.parse(readFileSync("package-lock.json", "utf8"));
const uncommitted = git("status", "--porcelain");
if (uncommitted.length > 0) {
  console.error(`A release is made from a commit. Commit or put away first:\n${uncommitted}`);
  process.exit(1);
}

const notes = releaseNotes(readFileSync("src/release/CHANGELOG.md", "utf8"), lock.version);
const named = `${lock.name}-${lock.version}`;
const tracked = git("ls-files", "-z").split("\0").filter(Boolean);
const packages: Readonly<Record<string, Uint8Array>> = {
  [`${named}-chrome.zip`]: zipOf(filesIn("dist/chrome")),
  [`${named}-firefox.zip`]: zipOf(filesIn("dist/firefox")),
  [`${named}-source.zip`]: zipOf(filesAt(".", tracked)),
  [`${named}-sbom.cdx.json`]: Buffer.from(billOfMaterials(lock)),
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, bytes] of Object.entries(packages)) {
  writeFileSync(join(OUT, name), bytes);
  const digest = createHash("sha256").update(bytes).digest("hex");
  console.log(`${digest}  ${join(OUT, name)}  ${Math.ceil(bytes.length / 1024)} KB`);
}

rmSync(STORE, { recursive: true, force: true });
const listing = new Map([
  ...storeListing("."),
  ["release-notes.txt", Buffer.from(`${notes}\n`)] as const,
]);
for (const [path, bytes] of listing) {
  mkdirSync(dirname(join(STORE, path)), { recursive: true });
  writeFileSync(join(STORE, path), bytes);
}
console.log(`${listing.size} texts and pictures for the stores in ${STORE}`);

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 26 });
}
