import type { Settings } from "./settings.js";

export type SettingName = keyof Settings;

/** How settings from elsewhere meet those that stand: lists are joined, or give way. */
export type MergeWay = "merge" | "replace";

/** What one setting would become. */
export type SettingChange = {
  readonly name: SettingName;
  /** How many items come and go; `undefined` for a setting that is no list. */
  readonly items: { readonly added: number; readonly removed: number } | undefined;
};

/**
 * The settings with others taken over.
 *
 * @param names which settings are taken over; all else stays
 */
export function mergeSettings(
  now: Settings,
  other: Settings,
  way: MergeWay,
  names: readonly SettingName[],
): Settings {
  const taken = names.map((name) => [name, mergedValue(now[name], other[name], way)]);
  return { ...now, ...Object.fromEntries(taken) };
}

/** What would differ if all settings were taken over, in the order of the settings. */
export function settingChanges(
  now: Settings,
  other: Settings,
  way: MergeWay,
): readonly SettingChange[] {
  const names = Object.keys(now) as readonly SettingName[];
  return names.flatMap((name) => {
    const [before, after] = [now[name], mergedValue(now[name], other[name], way)];
    if (keyOf(before) === keyOf(after)) return [];
    return [{ name, items: itemsBetween(before, after) }];
  });
}

function mergedValue(now: unknown, other: unknown, way: MergeWay): unknown {
  if (way === "replace" || !Array.isArray(now) || !Array.isArray(other)) return other;
  const known = new Set(now.map(subjectOf));
  const taken = new Map(other.map((item) => [subjectOf(item), item]));
  return [
    ...now.map((item) => taken.get(subjectOf(item)) ?? item),
    ...other.filter((item) => !known.has(subjectOf(item))),
  ];
}

function itemsBetween(before: unknown, after: unknown): SettingChange["items"] {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const [old, fresh] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    added: [...fresh].filter((key) => !old.has(key)).length,
    removed: [...old].filter((key) => !fresh.has(key)).length,
  };
}

/** What an item decides on: of two rules for one place, or two answers for one name, the other's holds. */
function subjectOf(item: unknown): string {
  if (typeof item !== "object" || item === null) return keyOf(item);
  if ("isOn" in item) return keyOf({ ...item, isOn: undefined });
  if ("phrase" in item) return keyOf({ ...item, company: undefined });
  return keyOf(item);
}

/** Equal for equal values, whatever the order of their keys. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
