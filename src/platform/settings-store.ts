import browser from "webextension-polyfill";
import * as z from "zod/mini";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.js";
import { companyIdSchema } from "./request-schemas.js";

const KEY = "settings";
/** What could not be read stays here, for a reader who wants it back. */
const DAMAGED_KEY = "settings-damaged";
const LOCK = "breachnote-settings";

/** `MIGRATIONS[n]` takes a value of version n + 1 to n + 2. Shipped ones are never edited. */
const MIGRATIONS: readonly ((value: unknown) => unknown)[] = [
  onDemandToClickMode,
  (value) => withDefaults(value, { sourceOrder: [], sourcesLive: [], neverUseNetwork: false }),
];
const VERSION = MIGRATIONS.length + 1;

const settingsSchema: z.ZodMiniType<Settings> = z.object({
  mode: z.enum(["full", "light", "click"]),
  underline: z.enum(["first", "all"]),
  hover: z.union([z.literal([300, 500, 800]), z.enum(["click", "off"])]),
  theme: z.enum(["system", "light", "dark"]),
  showBadge: z.boolean(),
  announce: z.boolean(),
  sitesOff: z.array(z.string()),
  hidden: z.array(z.object({ host: z.string(), company: companyIdSchema })),
  followed: z.array(companyIdSchema),
  sourcesOff: z.array(z.string()),
  sourceOrder: z.array(z.string()),
  sourcesLive: z.array(z.string()),
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
  if (version < 1 || version > VERSION) return { kind: "damaged", found: stored };
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
    await browser.storage.local.set({ [KEY]: { version: VERSION, value } });
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

/** Version 1 had the way to read among the ways to underline. */
function onDemandToClickMode(value: unknown): unknown {
  const before = z.looseObject({ underline: z.string() }).safeParse(value);
  if (!before.success) return value;
  return before.data.underline === "on-demand"
    ? { ...before.data, mode: "click", underline: "first" }
    : { ...before.data, mode: "full" };
}

/** A migration that only adds settings. What is no object stays as it is, for the schema to refuse. */
function withDefaults(value: unknown, added: Partial<Settings>): unknown {
  return typeof value === "object" && value !== null ? { ...added, ...value } : value;
}
