import type { SourceInfo } from "../../src/dataset/dataset.js";
import { accountState } from "../../src/domain/accounts.js";
import { disclosureGap } from "../../src/domain/gap.js";
import type { Incident } from "../../src/domain/incident.js";
import type { FailedSource } from "../../src/domain/source-update.js";
import type { CompanyNews, PageMode, SearchHit, TabState } from "../../src/platform/protocol.js";
import { Popup } from "../../src/popup/popup.js";
import type { PopupActions } from "../../src/popup/popup-actions.js";
import { measureInWords } from "../../src/report/days-in-words.js";
import type { Finding } from "../../src/report/page.js";
import { nothingHeld } from "../../src/report/source-words.js";
import { companyId, day, incidentId } from "../support/builders.js";
import { coreList } from "../support/cards.js";
import { articleDatesOf } from "./article-dates.js";
import { CARD_STATES } from "./incidents.js";
import { NOW } from "./listed-sources.js";
import { shownLanguage } from "./shown-language.js";

const HOST = "gazette.example";

function findingOf(name: string, incident: Incident, overrides: Partial<Finding> = {}): Finding {
  const gap = disclosureGap(incident);
  return {
    company: companyId(name.toLowerCase()),
    name,
    matched: name,
    confidence: "sure",
    reasons: [],
    incidentCount: 1,
    isSubject: false,
    isFollowed: false,
    answer: "none",
    state: accountState(incident),
    firstAccessToPublicNotice: measureInWords(gap.firstAccessToPublicNotice, shownLanguage),
    detectionToPublicNotice: measureInWords(gap.detectionToPublicNotice, shownLanguage),
    ...overrides,
  };
}

function incidentOf(state: string): Incident {
  const [first] = CARD_STATES[state] ?? [];
  if (first === undefined) throw new Error(`the gallery has the state "${state}": it has not`);
  return first;
}

const FINDINGS: readonly Finding[] = [
  findingOf("Examplecorp", incidentOf("differed, since confirmed")),
  findingOf("Samplesoft", incidentOf("accounts differ"), { incidentCount: 3 }),
  findingOf("Placeholder", incidentOf("dates not reported"), { confidence: "ambiguous" }),
];

function on(
  findings: readonly Finding[],
  standing: "listed" | "once" = "listed",
  { isPrivate = false, mode = "full" }: { isPrivate?: boolean; mode?: PageMode } = {},
): TabState {
  const marks = findings
    .map(({ confidence }, finding) => ({ block: 0, start: 0, end: 1, finding, confidence }))
    .filter(({ confidence }) => confidence !== "ambiguous")
    .map(({ confidence: _, ...mark }) => mark);
  return { kind: "on", host: HOST, standing, mode, report: { findings, marks }, isPrivate };
}

const DATES = articleDatesOf(incidentId("examplecorp-1"));

const STATES: Readonly<Record<string, TabState | undefined>> = {
  "popup: companies named": on(FINDINGS),
  "popup: nothing named": on([]),
  "popup: dates of the article": on(FINDINGS.slice(0, 1)),
  "popup: read once": on(FINDINGS.slice(0, 1), "once"),
  "popup: names answered": on([
    findingOf("Samplesoft", incidentOf("one account"), { answer: "this-company" }),
    findingOf("Placeholder", incidentOf("dates not reported"), {
      confidence: "ambiguous",
      answer: "no-company",
    }),
  ]),
  "popup: private window": on(FINDINGS, "listed", { isPrivate: true }),
  "popup: light by itself": on(FINDINGS.slice(0, 1), "listed", { mode: "light-by-itself" }),
  "popup: off": { kind: "off", host: HOST },
  "popup: needs permission": { kind: "needs-permission", host: HOST },
  "popup: cannot run": { kind: "cannot-run" },
  "popup: needs a refresh": { kind: "needs-refresh", host: HOST },
  "popup: no answer": undefined,
};

const HITS: readonly SearchHit[] = [
  { name: "Examplecorp", alias: undefined, incidentCount: 1, newestYear: 2021 },
  { name: "Examplecorp Holdings", alias: "エグザンプル", incidentCount: 12, newestYear: undefined },
].map((hit) => ({ ...hit, company: companyId(hit.name.toLowerCase().replace(" ", "-")) }));

/** Answers as the worker would; what was done is written where a story can read it. */
function actionsFor(
  state: TabState | undefined,
  sources: readonly SourceInfo[],
  news: readonly CompanyNews[],
  failed: readonly FailedSource[],
): PopupActions {
  const note = (what: string) => {
    document.body.dataset["done"] = what;
  };
  return {
    frontTab: async () => state,
    async switchSite(host, isOn) {
      note(`switch ${host} ${isOn ? "on" : "off"}`);
      return isOn ? on(FINDINGS) : { kind: "off", host };
    },
    async allowSite(host) {
      note(`allow ${host}`);
      return false;
    },
    goToMention: (company) => note(`mention ${company}`),
    async answerName(host, phrase, meaning) {
      const company = meaning.kind === "company" ? ` ${meaning.company}` : "";
      note(`answer ${host} ${phrase} ${meaning.kind}${company}`);
      return state;
    },
    pageDates: async () => (state === STATES["popup: dates of the article"] ? DATES : undefined),
    showDate: ({ block }) => note(`date in block ${block}`),
    search: async (query) =>
      HITS.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase())),
    news: async () => news,
    putNewsAway: async () => note("put away"),
    sources: async () => sources,
    nothingHeld: async (query) =>
      nothingHeld(
        query,
        { sourceCount: 3, incidentCount: 4_212, newestNotice: day("2026-11-12") },
        shownLanguage,
      ),
    failedUpdates: async () => failed,
    async updateNow() {
      note("update");
      return [{ source: "example-list", did: "updated" }];
    },
    openDetails: (company) => note(`details ${company}`),
    openOptions: () => note("options"),
    openReport: () => note("report"),
    openChecker: () => note("report"),
  };
}

const NEWS: readonly CompanyNews[] = [
  { company: companyId("examplecorp"), name: "Examplecorp", count: 1 },
  { company: companyId("samplesoft"), name: "Samplesoft", count: 2 },
];

const stale: SourceInfo = { ...coreList, expires: day("2026-11-20") };

const UNREACHABLE: FailedSource = {
  title: "Example list",
  why: { kind: "network" },
  published: day("2026-11-12"),
  nextTry: NOW + 30 * 60_000,
};

type PopupState = {
  readonly name: string;
  readonly state: TabState | undefined;
  readonly sources: readonly SourceInfo[];
  readonly news?: readonly CompanyNews[];
  readonly failed?: readonly FailedSource[];
};

export const POPUP_STATES = [
  ...Object.entries(STATES).map(([name, state]) => ({
    name,
    state,
    sources: [coreList],
  })),
  { name: "popup: list is stale", state: STATES["popup: off"], sources: [stale] },
  { name: "popup: news", state: STATES["popup: off"], sources: [coreList], news: NEWS },
  {
    name: "popup: update failed",
    state: STATES["popup: off"],
    sources: [coreList],
    failed: [UNREACHABLE],
  },
  {
    name: "popup: updates failed",
    state: STATES["popup: off"],
    sources: [stale],
    failed: [UNREACHABLE, { ...UNREACHABLE, title: "Other list" }],
  },
].map(({ name, state, sources, news = [], failed = [] }: PopupState) => ({
  name,
  view: (
    <Popup
      language={shownLanguage}
      actions={actionsFor(state, sources, news, failed)}
      today={day("2026-11-24")}
      now={NOW}
    />
  ),
}));
