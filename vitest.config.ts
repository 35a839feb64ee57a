import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** A story runs in both browsers, `<story>.chromium.e2e.ts` and `<story>.firefox.e2e.ts` in one. */
const inBrowser = (name: "chromium" | "firefox", other: string) => ({
  extends: true as const,
  test: {
    name,
    include: ["test/e2e/**/*.e2e.ts"],
    exclude: [`test/e2e/**/*.${other}.e2e.ts`, "test/e2e/**/*.nightly.e2e.ts"],
    provide: { browserName: name, shareOfHeavyPages: 0.1 },
    testTimeout: 60_000,
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
      {
        extends: true,
        test: {
          name: "nightly",
          include: ["test/e2e/heavy-pages.chromium.e2e.ts", "test/e2e/**/*.nightly.e2e.ts"],
          provide: { browserName: "chromium", shareOfHeavyPages: 1 },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      inBrowser("chromium", "firefox"),
      inBrowser("firefox", "chromium"),
    ],
  },
});
