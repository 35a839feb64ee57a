import { readFileSync } from "node:fs";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import newsSites from "./src/platform/news-sites.json" with { type: "json" };
import { shippedPackages } from "./src/release/bill-of-materials.js";
import { licenceTexts } from "./src/release/licence-texts.js";

const CHROME_AT_LEAST = "140";
/** The extended-support release that paints text decorations in `::highlight`. */
const FIREFOX_AT_LEAST = "153.0";

/** The content script runs on each listed site and its subdomains, over http and https. */
const matches = Object.values(newsSites)
  .flat()
  .map((domain) => `*://*.${domain}/*`);

const shared = {
  ...manifest,
  content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
};

const chrome = { ...shared, minimum_chrome_version: CHROME_AT_LEAST };

const firefox = {
  ...shared,
  background: { scripts: [manifest.background.service_worker], type: "module" },
  browser_specific_settings: {
    gecko: {
      id: "breachnote@breachnote.org",
      strict_min_version: FIREFOX_AT_LEAST,
      data_collection_permissions: { required: ["none"] },
    },
    gecko_android: { strict_min_version: FIREFOX_AT_LEAST },
  },
};

/** The file that the options page links to. */
const licences: Plugin = {
  name: "licences",
  generateBundle() {
    const source = licenceTexts(
      ".",
      shippedPackages(JSON.parse(readFileSync("package-lock.json", "utf8"))),
    );
    this.emitFile({ type: "asset", fileName: "licences.txt", source });
  },
};

/** `vite build --mode chrome` writes dist/chrome, `--mode firefox` dist/firefox. */
export default defineConfig(({ mode }) => {
  const browser = mode === "firefox" ? "firefox" : "chrome";
  return {
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: `dist/${browser}`,
      target: browser === "firefox" ? "firefox153" : "chrome140",
      modulePreload: false,
      rollupOptions: {
        // Pages that the manifest does not name.
        input: ["src/details/index.html", "src/welcome/index.html", "src/checker/index.html"],
      },
    },
    plugins: [
      crx({ manifest: (browser === "firefox" ? firefox : chrome) as ManifestV3Export, browser }),
      licences,
    ],
  };
});
