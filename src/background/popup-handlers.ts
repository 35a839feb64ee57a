import type { Dataset } from "../dataset/dataset.js";
import { newestNoticeIn } from "../dataset/newest-notice.js";
import type { CompanyId } from "../domain/company.js";
import { dayToDate } from "../domain/day.js";
import { publicNotice } from "../domain/gap.js";
import { type NameAnswer, withAnswer, withoutAnswer } from "../domain/name-answer.js";
import type { Settings } from "../domain/settings.js";
import { withSite } from "../domain/site-rules.js";
import { readerLanguage } from "../platform/language.js";
import type { Meaning, SearchHit, TabState } from "../platform/protocol.js";
import type { Handlers } from "../platform/serve.js";
import { changeSettings } from "../platform/settings-store.js";
import { type FrontTab, frontTab, tellTab } from "../platform/tabs.js";
import { detailsModel } from "../report/details-model.js";
import { evidencePack } from "../report/evidence-pack.js";
import { phraseOf } from "../report/name-answers.js";
import { populationsInWords } from "../report/population-words.js";
import type { CompanyMatch } from "../report/search.js";
import { tabState } from "./front-tab.js";
import type { Library } from "./library.js";
import { subjectOf } from "./subject.js";
import { followedNews, putNewsAway } from "./watchlist.js";

/** As many as a reader looks through; more letters narrow it down. */
const MOST_HITS = 20;

type PopupHandlers = Pick<
  Handlers,
  | "frontTab"
  | "switchSite"
  | "goToMention"
  | "answerName"
  | "searchCompanies"
  | "namesOf"
  | "listPopulations"
  | "followedNews"
  | "putNewsAway"
  | "detailsOf"
  | "evidenceOf"
  | "listSources"
  | "whatIsHeld"
>;

/** Answers the extension's own pages. */
export function popupHandlers(library: Library): PopupHandlers {
  return {
    frontTab: async (_request, asker) => stateOf(await frontTab(asker.tab?.id)),

    async switchSite({ host, isOn }, asker) {
      const tab = await frontTab(asker.tab?.id);
      const change = (before: Settings) => {
        const siteRules = withSite(before.siteRules, { host, path: "" }, isOn);
        return { ...before, siteRules };
      };
      await changeSettings(change, tab?.isPrivate);
      if (tab !== undefined) await tellTab(tab.id, "settingsChanged", {});
      return stateOf(tab);
    },

    async goToMention({ company }, asker) {
      const tab = await frontTab(asker.tab?.id);
      if (tab !== undefined) await tellTab(tab.id, "goToCompany", { company });
    },

    async answerName({ host, phrase, meaning }, asker) {
      const tab = await frontTab(asker.tab?.id);
      const about = { host, phrase: phraseOf(phrase) };
      await changeSettings(
        (settings) => ({ ...settings, answers: answersWith(settings.answers, about, meaning) }),
        tab?.isPrivate,
      );
      if (tab !== undefined) await tellTab(tab.id, "settingsChanged", {});
      return stateOf(tab);
    },

    async searchCompanies({ query }) {
      const [dataset, search] = await Promise.all([library.dataset(), library.search()]);
      return search(query, MOST_HITS).map((match) => hitOf(match, dataset));
    },

    async namesOf({ companies }) {
      const dataset = await library.dataset();
      return companies.flatMap((company) => {
        const name = dataset.company(company)?.name;
        return name === undefined ? [] : [{ company, name }];
      });
    },

    followedNews: () => followedNews(library),

    async putNewsAway(_request, { tab }) {
      if (tab?.isPrivate !== true) await putNewsAway();
    },

    async listPopulations() {
      const dataset = await library.dataset();
      return populationsInWords(dataset.populations(), await readerLanguage());
    },

    async detailsOf({ company }) {
      const subject = await subjectOf(company, undefined, library);
      return subject && detailsModel(subject, await readerLanguage());
    },

    async evidenceOf({ company }) {
      const subject = await subjectOf(company, undefined, library);
      return subject && evidencePack(subject, await readerLanguage());
    },

    listSources: async () => (await library.dataset()).sources,

    async whatIsHeld() {
      const { sources } = await library.dataset();
      return {
        sourceCount: sources.length,
        incidentCount: await library.incidentCount(),
        newestNotice: newestNoticeIn(sources),
      };
    },
  };
}

function answersWith(
  answers: readonly NameAnswer[],
  about: Pick<NameAnswer, "host" | "phrase">,
  meaning: Meaning,
): readonly NameAnswer[] {
  switch (meaning.kind) {
    case "company":
      return withAnswer(answers, { ...about, company: meaning.company });
    case "no-company":
      return withAnswer(answers, about);
    case "not-answered":
      return withoutAnswer(answers, about);
  }
}

async function stateOf(tab: FrontTab | undefined): Promise<TabState> {
  return tab === undefined ? { kind: "cannot-run" } : tabState(tab);
}

function hitOf({ company, alias }: CompanyMatch, dataset: Dataset): SearchHit {
  const name = dataset.company(company)?.name ?? alias;
  return {
    company,
    name,
    alias: alias === name ? undefined : alias,
    incidentCount: dataset.incidentCountOf(company),
    newestYear: newestYearOf(company, dataset),
  };
}

function newestYearOf(company: CompanyId, dataset: Dataset): number | undefined {
  const [newest] = dataset.incidentsOf(company);
  const day = newest && publicNotice(newest).standing[0]?.claim.date.earliest;
  return day === undefined ? undefined : dayToDate(day).getUTCFullYear();
}
