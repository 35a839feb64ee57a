import * as z from "zod/mini";
import type { Settings } from "../domain/settings.js";

/**
 * `MIGRATIONS[n]` takes settings of version n + 1 to n + 2. Shipped ones are never edited. What one
 * cannot read it passes on as it is, for the schema to refuse.
 */
export const MIGRATIONS: readonly ((value: unknown) => unknown)[] = [
  onDemandToClickMode,
  (value) => withDefaults(value, { sourceOrder: [], sourcesLive: [], neverUseNetwork: false }),
  matchingAndSiteRules,
  (value) => withDefaults(value, { answers: [] }),
];

/** The version of the settings as they are stored today. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/** Version 1 had the way to read among the ways to underline. */
function onDemandToClickMode(value: unknown): unknown {
  const before = z.looseObject({ underline: z.string() }).safeParse(value);
  if (!before.success) return value;
  return before.data.underline === "on-demand"
    ? { ...before.data, mode: "click", underline: "first" }
    : { ...before.data, mode: "full" };
}

/** Version 3 knew hosts that were off, and nothing of matching, line and language. */
function matchingAndSiteRules(value: unknown): unknown {
  const before = z.looseObject({ sitesOff: z.array(z.string()) }).safeParse(value);
  if (!before.success) return value;
  const { sitesOff, ...others } = before.data;
  return {
    ...others,
    underlineStyle: "dotted",
    language: "browser",
    markFrom: "likely",
    listAmbiguous: true,
    blockedNames: [],
    siteRules: sitesOff.map((host) => ({ host, path: "", isOn: false })),
    notifyFollowed: false,
  };
}

/** A migration that only adds settings. What is no object stays as it is, for the schema to refuse. */
function withDefaults(value: unknown, added: Partial<Settings>): unknown {
  return typeof value === "object" && value !== null ? { ...added, ...value } : value;
}
