/** What the privacy section says, held against the files that make it so. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !/^(cli|compiler|release)\//.test(file))
  .map((file) => ({ file, text: readFileSync(join("src", file), "utf8") }));

/** Shipped files whose text has this. */
const filesWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe("“Reading a page causes no network request”", () => {
  test("fetches stand in two files: the package's own, and the desk of the sources", () => {
    const fetching = filesWith(/\bfetch\(/);
    expect(fetching).toContain("platform/packaged-file.ts");
    expect(fetching).toContain("background/source-desk.ts");
    expect(
      fetching.filter(
        (file) =>
          !/^(platform\/packaged-file\.ts|background\/source-desk\.ts|sources\/)/.test(file),
      ),
    ).toEqual([]);
  });

  test("nothing else can send", () => {
    expect(
      filesWith(/XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|new Image\(/),
    ).toEqual([]);
  });
});

describe("“It reads no history, no bookmarks and no cookies”", () => {
  test("the manifest asks for four permissions, and for two more when the reader wants them", () => {
    expect(manifest.permissions).toEqual(["activeTab", "scripting", "storage", "alarms"]);
    expect(manifest.optional_permissions).toEqual(["notifications"]);
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
    expect(manifest).not.toHaveProperty("host_permissions");
  });
});

describe("“no account, no telemetry and no remote code”", () => {
  test("no page of ours loads anything from elsewhere", () => {
    const pages = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".html"),
    );
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const page of pages) {
      expect(readFileSync(join("src", page), "utf8")).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });
});

describe("“What is stored on this device”", () => {
  test("the keys of the store are the ones that the page names", () => {
    const keys = sources.flatMap(({ text }) =>
      [...text.matchAll(/^const (?:\w+_)?KEY = "([\w-]+)"/gm)].map(([, key]) => key),
    );
    expect(keys.sort()).toEqual([
      "known-lists",
      "settings",
      "settings-damaged",
      "tabs-updated-under",
      "watched",
    ]);
  });
});
