import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What is told long is told short with each `npm test`. */
const SHORT = {
  shareOfHeavyPages: 0.1,
  kills: 9,
  refreshKills: 3,
  tabsAtOnce: 8,
  pagesRead: 20,
  picturedLanguages: ["en", "de", "ja"],
};
const FULL = {
  shareOfHeavyPages: 1,
  kills: 500,
  refreshKills: 100,
  tabsAtOnce: 200,
  pagesRead: 1_000,
  picturedLanguages: ["en", "de", "ja", "fr", "es"],
};

/** The stories that come in both sizes. */
const LONG = [
  "test/e2e/heavy-pages.chromium.e2e.ts",
  "test/e2e/screenshots.chromium.e2e.ts",
  "test/e2e/sources.e2e.ts",
  "test/e2e/long/*.e2e.ts",
];

/** A story runs in both browsers, `<story>.chromium.e2e.ts` and `<story>.firefox.e2e.ts` in one. */
const inBrowser = (name: "chromium" | "firefox", other: string) => ({
  extends: true as const,
  test: {
    name,
    include: ["test/e2e/**/*.e2e.ts"],
    exclude: [`test/e2e/**/*.${other}.e2e.ts`, "test/e2e/**/*.nightly.e2e.ts"],
    provide: { browserName: name, ...SHORT },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The gallery's stories are Chromium's.
    ...(name === "chromium" ? { globalSetup: "test/support/gallery.ts" } : {}),
    // Stories wait more than they work: two browsers of a kind share even a small machine.
    maxWorkers: 2,
    // The stories of a worker share its browser.
    isolate: false,
    // A busy machine may trip a story up once; the report names each that was told twice.
    retry: 1,
  },
});

/** The long stories again, in full size; `other` as above. */
const byNight = (name: "chromium" | "firefox", other: string) => ({
  extends: true as const,
  test: {
    name: `nightly-${name}`,
    include: [...LONG, "test/e2e/**/*.nightly.e2e.ts"],
    exclude: [`test/e2e/**/*.${other}.e2e.ts`],
    provide: { browserName: name, ...FULL },
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

/** The same test in two sizes. */
const FUZZ = "test/fuzz/doors.test.ts";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: {
    alias: {
      "webextension-polyfill": fileURLToPath(
        new URL("./test/support/fake-browser.ts", import.meta.url),
      ),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.{ts,tsx}", FUZZ],
          provide: { filesPerDoor: 20_000 },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "fuzz",
          include: [FUZZ],
          provide: { filesPerDoor: 1_000_000 },
          testTimeout: 0,
        },
      },
      inBrowser("chromium", "firefox"),
      inBrowser("firefox", "chromium"),
      byNight("chromium", "firefox"),
      byNight("firefox", "chromium"),
    ],
  },
});
