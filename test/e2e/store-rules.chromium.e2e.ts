/**
 * What the Chrome Web Store and Firefox's add-on site ask of a package and can be read off it: see the
 * manifest reference and the program policies of both. Mozilla's own linter runs as a step of `npm test`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BUILT } from "../support/launch.js";

type Manifest = {
  readonly manifest_version: number;
  readonly version: string;
  readonly name: string;
  readonly description: string;
  readonly default_locale: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly action: {
    readonly default_popup: string;
    readonly default_icon: Readonly<Record<string, string>>;
  };
  readonly options_ui: { readonly page: string };
  readonly background: {
    readonly service_worker?: string;
    readonly scripts?: readonly string[];
  };
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly css?: string[] }[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: object }>>;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: object };
  };
} & Readonly<Record<string, unknown>>;

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A store shows no longer ones. */
const MOST = { name: 75, description: 132, shortcuts: 4 };

describe.each(Object.entries(BUILT))("the package for %s", (browser, folder) => {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const locales = readdirSync(join(folder, "_locales"));
  const said = (key: string, locale: string): string => {
    const text = readFileSync(join(folder, "_locales", locale, "messages.json"), "utf8");
    const messages: Messages = JSON.parse(text);
    return messages[/^__MSG_(\w+)__$/.exec(key)?.[1] ?? ""]?.message ?? "";
  };

  test("is of manifest version 3, with a version of one to four numbers", () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toMatch(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/);
  });

  test.each(locales)("has a name and a description that fit in the locale %s", (locale) => {
    const name = said(manifest.name, locale);
    const description = said(manifest.description, locale);
    expect(name).not.toBe("");
    expect([...name].length).toBeLessThanOrEqual(MOST.name);
    expect(description).not.toBe("");
    expect([...description].length).toBeLessThanOrEqual(MOST.description);
  });

  test("holds its default locale and every file that its manifest names", () => {
    expect(locales).toContain(manifest.default_locale);
    const named = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      manifest.action.default_popup,
      manifest.options_ui.page,
      ...manifest.content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]),
      ...(manifest.background.scripts ?? []),
      manifest.background.service_worker ?? [],
    ].flat();
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test("has icons of the sizes they are said to have, the store's 128 among them", () => {
    expect(Object.keys(manifest.icons)).toContain("128");
    const icons = { ...manifest.icons, ...manifest.action.default_icon };
    for (const [size, path] of Object.entries(icons)) {
      const png = readFileSync(join(folder, path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([+size, +size]);
    }
  });

  test("suggests no more shortcuts than a browser takes", () => {
    const suggested = Object.values(manifest.commands).filter((one) => one.suggested_key);
    expect(suggested.length).toBeLessThanOrEqual(MOST.shortcuts);
  });

  test("opens no door: no messages from elsewhere, no files for pages, no update address", () => {
    for (const key of ["externally_connectable", "web_accessible_resources", "update_url", "key"]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  test("declares to Firefox that it collects nothing", () => {
    if (browser !== "firefox") {
      expect(manifest).not.toHaveProperty("browser_specific_settings");
      return;
    }
    expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
      required: ["none"],
    });
  });

  test("runs no code from elsewhere and makes none from text", () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(js|html)$/.test(file),
    );
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts) {
      const text = readFileSync(join(folder, file), "utf8");
      expect(text, file).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
      expect(text, file).not.toMatch(/(import\(?\s*|from\s*|src=)["']https?:/);
    }
  });
});
