import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { BUILT } from "../support/launch.js";

const FOLDERS = Object.entries(BUILT);

function manifestOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
}

/** A digest of each file, by its path in the folder. */
function digests(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [
        relative(folder, path),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );
}

describe.each(FOLDERS)("the build for %s", (name, folder) => {
  test("offers nothing to web pages (complaint 55)", () => {
    expect(manifestOf(folder)).not.toHaveProperty("web_accessible_resources");
  });

  test("asks for no host at installation, and for four permissions (complaint 51)", () => {
    const manifest = manifestOf(folder);
    expect(manifest["permissions"]).toEqual(["activeTab", "scripting", "storage", "alarms"]);
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest).not.toHaveProperty("content_security_policy");
  });

  test("has one classic content script", () => {
    const [script, ...others] = manifestOf(folder)["content_scripts"] as {
      js: string[];
      matches: string[];
    }[];
    expect(others).toEqual([]);
    expect(script?.js).toHaveLength(1);
    expect(script?.matches).toContain("*://*.borncity.com/*");
    const code = readFileSync(join(folder, script?.js[0] ?? ""), "utf8");
    expect(code).not.toMatch(/^\s*(import|export)\b/m);
    expect(code).not.toMatch(/\bimport\(/);
  });

  test("is the same, byte for byte, when built again elsewhere", () => {
    const again = mkdtempSync(join(tmpdir(), "breachnote-build-"));
    const mode = name === "firefox" ? "firefox" : "chrome";
    const vite = resolve("node_modules/vite/bin/vite.js");
    execFileSync(process.execPath, [vite, "build", "--mode", mode, "--outDir", again], {
      stdio: "pipe",
      // The test runner's own mode must not reach the build.
      env: { ...process.env, NODE_ENV: "production" },
    });
    expect(digests(again)).toEqual(digests(folder));
    rmSync(again, { recursive: true });
  });
});
