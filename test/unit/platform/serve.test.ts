import { describe, expect, test, vi } from "vitest";
import { answering } from "../../../src/platform/answering.js";
import { type Asker, answer, type Handlers } from "../../../src/platform/serve.js";

const page: Asker = {
  isOwnPage: false,
  host: "gazette.example",
  tab: { id: 1, isPrivate: false },
};
const popup: Asker = { isOwnPage: true, host: "breachnote", tab: undefined };

const unexpected = () => Promise.reject(new Error("no test asks this"));

function handlers(overrides: Partial<Handlers>): Handlers {
  const none = unexpected as never;
  return {
    startPage: none,
    reportPage: none,
    openCard: none,
    openPage: none,
    hideHere: none,
    notThisCompany: none,
    switchOffHere: none,
    follow: none,
    answerName: none,
    frontTab: none,
    switchSite: none,
    goToMention: none,
    pageDates: none,
    showDate: none,
    searchCompanies: none,
    namesOf: none,
    listPopulations: none,
    followedNews: none,
    putNewsAway: none,
    detailsOf: none,
    checkText: none,
    checkArticle: none,
    evidenceOfPage: none,
    evidenceOf: none,
    listSources: none,
    whatIsHeld: none,
    failedUpdates: none,
    describeSources: none,
    sourceWork: none,
    cancelSourceWork: none,
    switchSource: none,
    orderSources: none,
    makeSourceLive: none,
    removeSource: none,
    restoreSource: none,
    updateSources: none,
    acceptKey: none,
    previewSource: none,
    installSource: none,
    sampleCsv: none,
    rejectedRecords: none,
    exportSource: none,
    ...overrides,
  };
}

const searching = handlers({ searchCompanies: async () => [] });

describe("answer", () => {
  test("gives the handler's answer under the question's id", async () => {
    const question = { id: 7, name: "searchCompanies", request: { query: "pana" } };
    expect(await answer(question, popup, searching)).toEqual({ id: 7, ok: true, response: [] });
  });

  test.each([
    ["not an object", "searchCompanies"],
    ["no id", { name: "searchCompanies", request: { query: "a" } }],
    ["an unknown name", { id: 1, name: "eraseAll", request: {} }],
    ["a name that every object has", { id: 1, name: "toString", request: {} }],
    ["a request of another form", { id: 1, name: "searchCompanies", request: { query: 3 } }],
    [
      "a company that cannot be one",
      { id: 1, name: "openCard", request: { company: "A B", matched: "A" } },
    ],
    ["a needless field in an empty request", { id: 1, name: "frontTab", request: { tab: 3 } }],
  ])("refuses %s", async (_name, message) => {
    expect(await answer(message, popup, searching)).toMatchObject({ ok: false, why: "malformed" });
  });

  test("keeps what is the popup's from a content script", async () => {
    const question = { id: 1, name: "searchCompanies", request: { query: "a" } };
    expect(await answer(question, page, searching)).toEqual({
      id: 1,
      ok: false,
      why: "not-allowed",
    });
  });

  test("counts as going on until the handler gave what was asked for, or failed", async () => {
    const states: boolean[] = [];
    const note = () => states.push(answering.isGoingOn());
    const asked = handlers({
      async searchCompanies() {
        note();
        throw new Error("for this test");
      },
    });
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    await answer({ id: 1, name: "searchCompanies", request: { query: "a" } }, popup, asked);
    note();
    logged.mockRestore();
    expect(states).toEqual([true, false]);
  });

  test("turns a handler's failure into a reply, and logs it", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const question = { id: 1, name: "startPage", request: { path: "/" } };
    expect(await answer(question, page, handlers({}))).toEqual({ id: 1, ok: false, why: "failed" });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});
