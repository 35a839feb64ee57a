import type { Day } from "../../src/domain/day.js";
import type { ListedSource, SourceState } from "../../src/platform/listed-source.js";
import type { SourcePreview } from "../../src/platform/source-preview.js";
import { day } from "../support/builders.js";

/** When the gallery's made-up readers look at their sources: 24 November 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 24, 12);
export const TODAY = day("2026-11-24");
const HOUR = 3_600_000;

/** A made-up list that its publisher signs, in this state. */
export function listedSource(
  title: string,
  state: SourceState,
  overrides: Partial<ListedSource> = {},
): ListedSource {
  return {
    id: title.toLowerCase().replaceAll(" ", "-"),
    kind: "list",
    title,
    publisher: "Example Society",
    homepage: "https://list.example/",
    licence: "CC0-1.0",
    attribution: "Example Society, 2026",
    isOn: state.kind !== "off",
    canRemove: true,
    feed: {
      host: "list.example",
      url: "https://list.example/breaches.json",
      isLive: true,
      isAllowed: true,
    },
    copy: {
      version: "12",
      published: day("2026-11-12"),
      expires: day("2026-12-12"),
      newestNotice: day("2026-11-10"),
      companyCount: 310,
      used: state.kind === "off" ? 0 : 400,
      total: 412,
      rejected: 0,
      bytes: 1_400_000,
    },
    signature: { kind: "signed", by: { key: "ZXhhbXBsZQ==", name: "Example key 2026" } },
    state,
    lastChecked: NOW - 3 * HOUR,
    nextTry: NOW + 21 * HOUR,
    ...overrides,
  };
}

/** One that expired a month after it was published. */
function agedSource(
  title: string,
  state: Extract<SourceState, { readonly days: number }>,
): ListedSource {
  const source = listedSource(title, state);
  const published = (TODAY - state.days) as Day;
  return {
    ...source,
    copy: source.copy && { ...source.copy, published, expires: (published + 30) as Day },
  };
}

const key = { key: "ZXhhbXBsZQ==", name: "Example key 2026" };

const LONG_WORD = "Datenschutzverletzungsbekanntmachungsverzeichnis";
const LONG_TITLE = `${LONG_WORD}${LONG_WORD} of all public notices that were given to anyone, compiled by volunteers from registers, newspapers and court files`;
const LONG_HOST = `${"very-long-host-name.".repeat(6)}example`;

export const LISTED_SOURCES: readonly ListedSource[] = [
  listedSource(
    "Bundled list",
    { kind: "bundled" },
    {
      kind: "bundled",
      canRemove: false,
      feed: undefined,
      signature: { kind: "bundled" },
      lastChecked: undefined,
      nextTry: undefined,
    },
  ),
  listedSource("Fresh list", { kind: "up-to-date" }),
  agedSource("Old list", { kind: "stale", days: 266 }),
  agedSource("Very old list", { kind: "very-stale", days: 1_000 }),
  listedSource("List with a newer copy", { kind: "update-available" }),
  listedSource("Busy list", { kind: "updating" }),
  listedSource(
    "Unreachable list",
    { kind: "failed", why: { kind: "network" } },
    { nextTry: NOW + HOUR / 2 },
  ),
  listedSource("Shrunk list", { kind: "failed", why: { kind: "shrunk", from: 412, to: 30 } }),
  listedSource("Wrongly signed list", { kind: "failed", why: { kind: "signature-wrong" } }),
  listedSource("Damaged list", { kind: "failed", why: { kind: "copy-damaged" } }),
  listedSource("Newer list", { kind: "failed", why: { kind: "needs-newer-breachnote" } }),
  listedSource(
    "List under another key",
    { kind: "failed", why: { kind: "key-changed" } },
    {
      signature: { kind: "key-changed", by: key, offered: { key: "b3RoZXI=", name: "Other key" } },
    },
  ),
  listedSource(
    LONG_TITLE,
    { kind: "up-to-date" },
    {
      publisher: LONG_TITLE,
      feed: {
        host: LONG_HOST,
        url: `https://${LONG_HOST}/${"path/".repeat(30)}list.jsonl`,
        isLive: true,
        isAllowed: true,
      },
    },
  ),
  listedSource("Switched-off list", { kind: "off" }),
  listedSource(
    "Local table",
    { kind: "local" },
    {
      kind: "csv",
      feed: undefined,
      signature: { kind: "unsigned" },
      lastChecked: undefined,
      nextTry: undefined,
    },
  ),
  listedSource(
    "Register never fetched",
    { kind: "waiting" },
    {
      kind: "live",
      canRemove: false,
      copy: undefined,
      signature: { kind: "unsigned" },
      lastChecked: undefined,
      feed: {
        host: "register.example",
        url: "https://register.example/api",
        isLive: true,
        isAllowed: false,
      },
    },
  ),
];

export const REJECTED = [
  { row: 3, reason: "detected after it was disclosed" },
  { row: 17, reason: "a date in the future" },
];

export const PREVIEW: SourcePreview = {
  ticket: "example",
  kind: "list",
  replaces: undefined,
  title: "Example list",
  publisher: "Example Society",
  homepage: "https://list.example/",
  licence: "CC0-1.0",
  attribution: "Example Society, 2026",
  version: "12",
  published: day("2026-11-12"),
  expires: day("2026-12-12"),
  signature: { kind: "unsigned" },
  feed: { host: "list.example", url: "https://list.example/breaches.json" },
  bytes: 1_400_000,
  companyCount: 310,
  incidentCount: 412,
  samples: Array.from({ length: 10 }, (_, at) => ({
    company: `Examplecorp ${at + 1}`,
    label: "Example server, 2021",
    dates: ["detected 2021-11-11", "disclosed 2021-11-26"],
  })),
  shared: { incidents: 12, differing: 3 },
  rejected: [{ reason: "detected after it was disclosed", count: 12, firstRow: 3 }],
};
