import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm run gallery` serves it; the gallery's story builds it to dist/gallery. */
export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: { alias: { "webextension-polyfill": here("../support/fake-browser.ts") } },
  build: { outDir: here("../../dist/gallery"), emptyOutDir: true, modulePreload: false },
});
