/** The built gallery as a site that a stage can serve; built once for all stories of a run. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Sites } from "./serve.js";

const SITE = "gallery.example";
const BUILT = fileURLToPath(new URL("../../dist/gallery", import.meta.url));

/** Before all stories: vitest calls it by this name. */
export async function setup(): Promise<void> {
  const configFile = fileURLToPath(new URL("../gallery/vite.config.ts", import.meta.url));
  await build({ configFile, logLevel: "warn" });
}

export function gallerySite(): Sites {
  const files = readdirSync(BUILT, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  const served = files.map((file) => {
    const path = file.slice(BUILT.length + 1).replaceAll("\\", "/");
    return [`${SITE}/${path}`, { body: readFileSync(file) }] as const;
  });
  return Object.fromEntries(served);
}

/** The address of one state, or of all. */
export function galleryAddress(choice: Readonly<Record<string, string>> = {}): string {
  return `http://${SITE}/index.html?${new URLSearchParams(choice)}`;
}
