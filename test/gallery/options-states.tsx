import type { ComponentChild } from "preact";
import { DEFAULT_SETTINGS } from "../../src/domain/settings.js";
import { AddSourceForm } from "../../src/options/add-source-form.js";
import { BackupImport } from "../../src/options/backup-import.js";
import { CsvMapper } from "../../src/options/csv-mapper.js";
import type { SourceActions } from "../../src/options/source-actions.js";
import { SourcePreviewView } from "../../src/options/source-preview-view.js";
import { SourcesSection } from "../../src/options/sources-section.js";
import { Warnings } from "../../src/options/warnings.js";
import { WorkProgress } from "../../src/options/work-progress.js";
import { companyId, day } from "../support/builders.js";
import { LISTED_SOURCES, listedSource, NOW, PREVIEW, REJECTED, TODAY } from "./listed-sources.js";
import { shownLanguage as language } from "./shown-language.js";

/** What was done is written where a story can read it. */
const note = (what: string) => {
  document.body.dataset["done"] = what;
};

const withRejects = listedSource("List with rejects", { kind: "up-to-date" });
const sources = [
  ...LISTED_SOURCES,
  { ...withRejects, copy: withRejects.copy && { ...withRejects.copy, rejected: REJECTED.length } },
];
const list = {
  sources,
  totals: { companyCount: 2_980, incidentCount: 4_212, newestNotice: day("2026-11-12") },
  neverUseNetwork: false,
  isStoreRefused: false,
  lost: ["A list that was lost"],
};
const shown = async (what: string) => {
  note(what);
  return list;
};
const idle = async (what: string) => {
  note(what);
  return { kind: "idle", last: { kind: "updated", each: [] } } as const;
};

const sourceActions: SourceActions = {
  describe: async () => list,
  work: async () => ({ kind: "idle", last: undefined }),
  cancel: () => idle("cancel"),
  switchOn: (source, isOn) => shown(`switch ${source} ${isOn ? "on" : "off"}`),
  order: (order) => shown(`order ${order.join(" ")}`),
  allowHost: async () => true,
  makeLive: (source, isLive) => shown(`${source} ${isLive ? "live" : "not live"}`),
  remove: (source) => shown(`remove ${source}`),
  restore: (source) => shown(`restore ${source}`),
  update: async (updated, acceptShrunk) => {
    note(`update ${updated?.join(" ") ?? "all"}${acceptShrunk === true ? " shrunk" : ""}`);
    const each = [
      { source: "fresh-list", did: "updated" },
      { source: "old-list", did: "unchanged" },
      { source: "unreachable-list", did: "failed", why: { kind: "network" } },
    ] as const;
    return { kind: "idle", last: { kind: "updated", each } };
  },
  acceptKey: (source, key) => idle(`accept ${key} for ${source}`),
  stage: async () => "staged",
  sampleCsv: async () => undefined,
  preview: () => idle("preview"),
  install: () => idle("install"),
  forgetLost: () => shown("forget lost"),
  rejected: async () => REJECTED,
  save: async ({ id }) => {
    note(`save ${id}`);
    return true;
  },
};

const say = (said: string) => {
  document.body.dataset["said"] = said;
};

const STATES: Readonly<Record<string, ComponentChild>> = {
  "options: sources in every state": (
    <SourcesSection {...{ language, say }} actions={sourceActions} now={NOW} today={TODAY} />
  ),
  "options: packing a list": (
    <WorkProgress
      language={language}
      work={{ kind: "working", source: undefined, step: "packing", done: 42_000, of: 100_000 }}
      onCancel={() => note("cancel")}
    />
  ),
  "options: adding a source": (
    <AddSourceForm {...{ language, say }} onGiven={({ kind }) => note(`given ${kind}`)} />
  ),
  "options: preview of an unsigned list": (
    <SourcePreviewView
      language={language}
      preview={PREVIEW}
      onInstall={(isLive) => note(isLive ? "install live" : "install")}
      onCancel={() => note("cancel")}
    />
  ),
  "options: columns of a table": (
    <CsvMapper
      language={language}
      sample={{
        columns: ["Organisation", "Breach found", "Notice", "Link", "Remarks"],
        rows: Array.from({ length: 10 }, (_, at) => [
          `Examplecorp ${at + 1}`,
          "11/11/2021",
          "11/26/2021",
          "https://gazette.example/1",
          "",
        ]),
        guess: {
          company: 0,
          reference: 3,
          dates: [{ column: 1, event: "detected" }],
          dayOrder: "month-first",
        },
      }}
      onMapped={({ dates }) => note(`mapped ${dates.map(({ event }) => event).join(" ")}`)}
      onCancel={() => note("cancel")}
    />
  ),
  "options: what an import would change": (
    <BackupImport
      {...{ language, say }}
      settings={DEFAULT_SETTINGS}
      found={{
        settings: { ...DEFAULT_SETTINGS, theme: "dark", followed: [companyId("examplecorp")] },
        lists: [{ id: "example-list", name: "example-list.json", text: "{}" }],
      }}
      actions={{
        save: async () => note("save"),
        read: () => Promise.reject(new Error("no state reads a file")),
        lists: async () => [],
        install: async () => undefined,
        change: async (how) => how(DEFAULT_SETTINGS),
      }}
      onEnd={() => note("end")}
    />
  ),
  "options: damaged settings, private window": (
    <Warnings
      {...{ language, say }}
      isDamaged
      isPrivate
      actions={{
        saveDamaged: async () => note("save damaged"),
        forgetDamaged: async () => note("forget"),
      }}
    />
  ),
};

export const OPTIONS_STATES = Object.entries(STATES).map(([name, view]) => ({
  name,
  view: <div class="options-state">{view}</div>,
}));
