import browser from "webextension-polyfill";
import * as z from "zod/mini";
import { DEFAULT_SETTINGS, OWN_LOCALES, type Settings } from "../domain/settings.js";
import { companyIdSchema } from "./request-schemas.js";
import { MIGRATIONS, SETTINGS_VERSION } from "./settings-migrations.js";

const KEY = "settings";
/** What could not be read stays here, for a reader who wants it back. */
const DAMAGED_KEY = "settings-damaged";
const LOCK = "breachnote-settings";

/** More than a reader sets up by hand, and few enough for storage and diff. */
const MAX_ITEMS = 10_000;
const MAX_LINE_LENGTH = 2_000;

const line = z.string().check(z.maxLength(MAX_LINE_LENGTH));
const lines = z.array(line).check(z.maxLength(MAX_ITEMS));

const settingsSchema: z.ZodMiniType<Settings> = z.object({
  mode: z.enum(["full", "light", "click"]),
  underline: z.enum(["first", "all"]),
  hover: z.union([z.literal([300, 500, 800]), z.enum(["click", "off"])]),
  theme: z.enum(["system", "light", "dark"]),
  underlineStyle: z.enum(["dotted", "solid", "double"]),
  language: z.enum(["browser", ...OWN_LOCALES]),
  markFrom: z.enum(["sure", "likely"]),
  listAmbiguous: z.boolean(),
  blockedNames: lines,
  showBadge: z.boolean(),
  announce: z.boolean(),
  siteRules: z
    .array(z.object({ host: line, path: line, isOn: z.boolean() }))
    .check(z.maxLength(MAX_ITEMS)),
  hidden: z.array(z.object({ host: line, company: companyIdSchema })).check(z.maxLength(MAX_ITEMS)),
  followed: z.array(companyIdSchema).check(z.maxLength(MAX_ITEMS)),
  answers: z
    .array(z.object({ host: line, phrase: line, company: z.exactOptional(companyIdSchema) }))
    .check(z.maxLength(MAX_ITEMS)),
  notifyFollowed: z.boolean(),
  sourcesOff: lines,
  sourceOrder: lines,
  sourcesLive: lines,
  neverUseNetwork: z.boolean(),
});

const storedSchema = z.object({ version: z.number().check(z.int()), value: z.unknown() });

/** What was read from storage: sound settings, or the defaults and what stood in their place. */
export type Read =
  | { readonly kind: "sound"; readonly settings: Settings }
  | { readonly kind: "none" }
  | { readonly kind: "damaged"; readonly found: unknown };

/** The settings in `stored`, brought to the version of today. */
export function readSettings(stored: unknown): Read {
  if (stored === undefined) return { kind: "none" };
  const wrapped = storedSchema.safeParse(stored);
  if (!wrapped.success) return { kind: "damaged", found: stored };
  const { version, value } = wrapped.data;
  if (version < 1 || version > SETTINGS_VERSION) return { kind: "damaged", found: stored };
  const today = MIGRATIONS.slice(version - 1).reduce((before, migrate) => migrate(before), value);
  const parsed = settingsSchema.safeParse(today);
  if (!parsed.success) return { kind: "damaged", found: stored };
  return { kind: "sound", settings: parsed.data };
}

/** Unreadable settings give the defaults; the damaged copy is kept, and nothing is overwritten here. */
export async function loadSettings(): Promise<Settings> {
  const read = readSettings((await browser.storage.local.get(KEY))[KEY]);
  return read.kind === "sound" ? read.settings : DEFAULT_SETTINGS;
}

/** What could not be read as settings, as it was stored; `undefined` when nothing was damaged. */
export async function damagedSettings(): Promise<unknown> {
  const read = readSettings((await browser.storage.local.get(KEY))[KEY]);
  if (read.kind === "damaged") return read.found;
  return (await browser.storage.local.get(DAMAGED_KEY))[DAMAGED_KEY];
}

/** Deletes the damaged copy; the defaults take its place where it still stands as the settings. */
export async function forgetDamagedSettings(): Promise<void> {
  await changeSettings((settings) => settings);
  await browser.storage.local.remove(DAMAGED_KEY);
}

/**
 * Changes what is stored, one change at a time over all pages of the extension.
 *
 * @param isPrivate the wish comes from a private window: nothing is written then
 * @returns the settings as they now stand
 */
export async function changeSettings(
  change: (settings: Settings) => Settings,
  isPrivate: boolean = browser.extension.inIncognitoContext === true,
): Promise<Settings> {
  if (isPrivate) return loadSettings();
  return navigator.locks.request(LOCK, async () => {
    const read = readSettings((await browser.storage.local.get(KEY))[KEY]);
    if (read.kind === "damaged") await browser.storage.local.set({ [DAMAGED_KEY]: read.found });
    const value = change(read.kind === "sound" ? read.settings : DEFAULT_SETTINGS);
    await browser.storage.local.set({ [KEY]: { version: SETTINGS_VERSION, value } });
    return value;
  });
}

/** Calls back with the new settings after each change, in whichever page it was made. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener(({ [KEY]: change }) => {
    if (change === undefined) return;
    const read = readSettings(change.newValue);
    listener(read.kind === "sound" ? read.settings : DEFAULT_SETTINGS);
  });
}
